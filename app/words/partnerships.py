"""Partnerships in words: stages, alarms, the timeline, and the registry as a table."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from app.domain.pipeline import Alarm, AlarmKind, PipelineRow
from app.domain.regions import Region, RegionCode
from app.domain.timeline import Entry, Happening
from app.services.follow_partnerships import BoardRow
from app.services.shown_table import Cell, ShownTable
from app.words.catalogue import QT_TRANSLATE_NOOP, Words
from app.words.exchange import STAGES, term
from app.words.formats import day, known_day, listed, region_name
from app.words.ties import KINDS, kind_name, status_name

_ALARMS = {
    AlarmKind.EXPIRED: QT_TRANSLATE_NOOP("words", "Expired on {day}"),
    AlarmKind.EXPIRES: QT_TRANSLATE_NOOP("words", "Expires on {day}"),
    AlarmKind.REVIEW_DUE: QT_TRANSLATE_NOOP("words", "Review due on {day}"),
    AlarmKind.DORMANT: QT_TRANSLATE_NOOP("words", "Dormant since {day}"),
}


def alarm_text(words: Words, alarm: Alarm, told: Callable[[Words, date], str] = day) -> str:
    """An alarm with its day as ``told``."""
    return words.tr(_ALARMS[alarm.kind]).format(day=told(words, alarm.due))


def alarm_texts(words: Words, row: BoardRow, told: Callable[[Words, date], str] = day) -> str:
    """Every alarm of a partnership in one line; empty where nothing rings."""
    return listed(words, (alarm_text(words, alarm, told) for alarm in row.alarms))


def pair_name(words: Words, regions: Mapping[RegionCode, Region], row: PipelineRow) -> str:
    """State and prefecture of a partnership."""
    it = row.partnership
    return words.tr("{state} – {prefecture}").format(
        state=region_name(words, regions, it.state),
        prefecture=region_name(words, regions, it.prefecture),
    )


def stage_line(words: Words, row: PipelineRow) -> str:
    """The stage, since when, and whether the officer or the registry says so."""
    stage = term(words, STAGES, row.stage)
    if row.derived:
        return words.tr("Stage: {stage} (from the registry)").format(stage=stage)
    return words.tr("Stage: {stage} since {day}").format(
        stage=stage, day=known_day(words, row.since)
    )


def entry_text(words: Words, entry: Entry, regions: Mapping[RegionCode, Region]) -> str:
    """What happened, with the regions it touched and why."""
    what = _what(words, entry)
    who = listed(words, (region_name(words, regions, code) for code in entry.regions))
    parts = [words.tr("{regions}: {what}").format(regions=who, what=what), entry.why]
    return " · ".join(part for part in parts if part)


def _what(words: Words, entry: Entry) -> str:
    if entry.happening is Happening.TIE and entry.what in KINDS:
        return kind_name(words, entry.what)
    if entry.happening is Happening.MOVE:
        return next((words.tr(n) for stage, n in STAGES.items() if stage == entry.what), entry.what)
    return words.text(entry.what)


def partnerships_table(
    words: Words, regions: Mapping[RegionCode, Region], rows: Sequence[BoardRow]
) -> ShownTable:
    """The partnerships as a table for a spreadsheet, in the order given."""
    headings = (
        "ID",
        words.tr("State"),
        words.tr("Prefecture"),
        words.tr("Kind"),
        words.tr("Signed on"),
        words.tr("Status"),
        words.tr("Stage"),
        words.tr("Since"),
        words.tr("Expires on"),
        words.tr("Review on"),
        words.tr("Last activity"),
        words.tr("Alarms"),
        words.tr("Owner"),
        words.tr("Fields"),
        words.tr("Source"),
        words.tr("Address of the source"),
    )
    lines = tuple((*_pair_cells(words, regions, row), *_file_cells(words, row)) for row in rows)
    return ShownTable(words.tr("Partnerships"), headings, lines)


def _pair_cells(
    words: Words, regions: Mapping[RegionCode, Region], board: BoardRow
) -> tuple[str, ...]:
    it, tie = board.row.partnership, board.row.tie
    return (
        it.tie_id or it.partnership_id,
        region_name(words, regions, it.state),
        region_name(words, regions, it.prefecture),
        kind_name(words, tie.kind) if tie else "",
        tie.signed_on if tie else "",
        status_name(words, tie.status) if tie else "",
    )


def _file_cells(words: Words, board: BoardRow) -> tuple[Cell, ...]:
    it, tie = board.row.partnership, board.row.tie
    return (
        term(words, STAGES, board.row.stage),
        board.row.since,
        it.expires_on,
        it.review_on,
        board.last_activity,
        alarm_texts(words, board),
        it.owner,
        "; ".join(map(words.text, tie.fields)) if tie else "",
        tie.source.title if tie else "",
        tie.source.url if tie else "",
    )
