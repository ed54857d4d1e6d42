"""What the screens show of one region, once the officer has picked it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Protocol, TypeVar

from app.services.report_programme import LineSheet
from app.services.show_today import Today, next_visit


class Meeting(Protocol):
    """Whatever brings regions together."""

    @property
    def delegation(self) -> Sequence[str]: ...

    @property
    def hosts(self) -> Sequence[str]: ...


_Meeting = TypeVar("_Meeting", bound=Meeting)


def takes_part(visit: Meeting, region: str) -> bool:
    """Whether a region travels or receives."""
    return region in visit.delegation or region in visit.hosts


def visits_of_region(visits: Iterable[_Meeting], region: str) -> tuple[_Meeting, ...]:
    """The visits in which a region takes part; of an empty region all."""
    return tuple(visit for visit in visits if not region or takes_part(visit, region))


def today_of_region(today: Today, region: str) -> Today:
    """The desk's day with the visits, gates, alarms and opportunities of one region only.

    Counts, stale data and changes are the whole desk's; an empty region changes nothing.
    """
    if not region:
        return today
    visits = visits_of_region(today.visits, region)
    ids = {visit.visit_id for visit in visits}
    return replace(
        today,
        next_visit=next_visit(visits, today.today),
        gates=tuple(gate for gate in today.gates if gate.visit_id in ids),
        actions=tuple(action for action in today.actions if action.visit_id in ids),
        alarms=tuple(it for it in today.alarms if region in (it.state, it.prefecture)),
        expiring=tuple(it for it in today.expiring if it.opportunity.region == region),
        visits=visits,
    )


def line_of_region(line: LineSheet, region: str) -> LineSheet:
    """A line of effort with what serves it of one region only; of an empty one all."""
    if not region:
        return line
    return replace(
        line,
        ties=tuple(tie for tie in line.ties if region in (tie.state, tie.prefecture)),
        visits=visits_of_region(line.visits, region),
        opportunities=tuple(it for it in line.opportunities if it.region == region),
    )
