"""The partnerships as they stand: board, alarms, timeline."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.domain.pipeline import Alarm, AlarmLimits, PipelineRow, Stage, alarms_of, pipeline
from app.domain.problems import refuse
from app.domain.regions import find_region
from app.domain.timeline import Entry, Pair, last_activities, timeline
from app.services.ports import UnitOfWork
from app.services.rank_partners import load_relations


@dataclass(frozen=True, slots=True)
class BoardRow:
    """A partnership with its alarms; ``last_activity`` is None where nothing has a date."""

    row: PipelineRow
    last_activity: date | None
    alarms: tuple[Alarm, ...]


def partnership_board(
    work: UnitOfWork, today: date, *, region: str = "", stage: str = ""
) -> tuple[BoardRow, ...]:
    """Every tie and every file of the officer's that pass the filters, by State and prefecture.

    ``region`` is a code or a name. Activity is anything dated between the two regions.

    Raises:
        ProblemError: ``region-unknown``, ``stage-unknown``.
    """
    code = find_region(work.profiles.regions(), region).code if region else ""
    if stage and stage not in tuple(Stage):
        raise refuse("stage-unknown", stage=stage, known=tuple(Stage))
    relations, limits = load_relations(work), alarm_limits(work)
    files = work.exchange.partnerships()
    latest = last_activities(relations, files, today)
    return tuple(
        _board_row(row, latest, today, limits)
        for row in pipeline(relations.ties, files)
        if code in ("", row.partnership.state, row.partnership.prefecture)
        and stage in ("", row.stage)
    )


def alarm_limits(work: UnitOfWork) -> AlarmLimits:
    """The limits that the officer has set."""
    settings = work.settings.load()
    return AlarmLimits(settings.dormant_after_months, settings.alarm_days_ahead)


def _board_row(
    row: PipelineRow, latest: Mapping[Pair, date], today: date, limits: AlarmLimits
) -> BoardRow:
    active = latest.get((row.partnership.state, row.partnership.prefecture))
    return BoardRow(row, active, alarms_of(row, active, today, limits))


def timeline_of(work: UnitOfWork, *regions: str) -> tuple[Entry, ...]:
    """All that happened with one region, or between two (codes or names), oldest first.

    Raises:
        ProblemError: ``region-unknown``.
    """
    known = work.profiles.regions()
    codes = [find_region(known, region).code for region in regions]
    return timeline(load_relations(work), work.exchange.partnerships(), codes)
