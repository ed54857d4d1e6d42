"""The programme: targets of the eight lines, what is reached of each, what of ours serves it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from app.domain.network import RouteKind
from app.domain.opportunities import Opportunity, valid_on
from app.domain.plan_settings import PlanRules
from app.domain.problems import refuse
from app.domain.programme import (
    ADOPTED_ON,
    LINES,
    Point,
    Progress,
    Target,
    burn_up,
    due_on,
    due_path,
    lines_of_fields,
)
from app.domain.ties import Tie, last_day_of
from app.domain.visit_count import programme_year
from app.domain.visits import Lead
from app.services.ports import UnitOfWork
from app.services.visits_on_record import CANCELLED, MADE, KnownVisit

NEW_PARTNERSHIPS = "G072"
DIRECT_FLIGHTS = "G073"
VISITS_LED = {"G077": Lead.MEA, "G078": Lead.MOFA}
"""Targets that are counted from the registry, the routes and the visits themselves.

Source: ``data/tables/targets.csv``.
"""


@dataclass(frozen=True, slots=True)
class TargetSheet:
    """A target with all that is told of it.

    ``due`` are the ends of the path on which it is due (empty: open), ``reached`` the totals on
    their days; both are what a burn-up chart draws. ``counted`` says that the totals are counted
    from our own records instead of being entered. ``behind`` is what is missing today against
    the path (0 or more; None where nothing can be said). All in the target's unit.
    """

    target: Target
    progress: tuple[Progress, ...]
    due: tuple[Point, ...]
    reached: tuple[Point, ...]
    counted: bool
    behind: float | None


@dataclass(frozen=True, slots=True)
class LineSheet:
    """One line of effort: its targets, and the ties, visits and opportunities that serve it."""

    line: str
    targets: tuple[TargetSheet, ...]
    ties: tuple[Tie, ...]
    visits: tuple[KnownVisit, ...]
    opportunities: tuple[Opportunity, ...]


@dataclass(frozen=True, slots=True)
class ProgrammeReport:
    """The programme as of ``today``, line by line: what a chart and a document are made of."""

    today: date
    lines: tuple[LineSheet, ...]


def report_programme(
    work: UnitOfWork,
    today: date,
    visits: Sequence[KnownVisit],
    rules: PlanRules,
    *,
    line: str = "",
) -> ProgrammeReport:
    """The report on every line of effort, or on one; visits count by the programme year.

    A tie serves the lines of its fields and line VIII, a visit those of the ties and
    opportunities between its regions and line VIII.

    Raises:
        ProblemError: ``line-unknown``.
    """
    if line and line not in LINES:
        raise refuse("line-unknown", line=line, known=LINES)
    ties = tuple(tie for tie in work.ties.ties() if tie.status not in ("lapsed", "ended"))
    opportunities = tuple(o for o in work.exchange.opportunities() if valid_on(o, today))
    targets, progress = work.programme.targets(), work.programme.progress()
    counts = _counts(work, today, visits, rules)
    served = tuple(lines_of_visits(visits, ties, opportunities))
    return ProgrammeReport(
        today,
        tuple(
            LineSheet(
                each,
                tuple(
                    _sheet(target, progress, counts.get(target.target_id), today)
                    for target in targets
                    if target.line == each
                ),
                tuple(tie for tie in ties if each in lines_of_fields(tie.fields)),
                tuple(v for v, lines in zip(visits, served, strict=True) if each in lines),
                tuple(o for o in opportunities if o.line == each),
            )
            for each in ((line,) if line else LINES)
        ),
    )


def _sheet(
    target: Target, progress: Iterable[Progress], counted: tuple[Point, ...] | None, today: date
) -> TargetSheet:
    told = sorted(
        (each for each in progress if each.target_id == target.target_id),
        key=lambda each: (each.held_on, each.progress_id),
    )
    reached = burn_up(target, told) if counted is None else counted
    return TargetSheet(
        target,
        tuple(told),
        due_path(target),
        reached,
        counted is not None,
        _behind(target, reached, today),
    )


def _behind(target: Target, reached: Sequence[Point], today: date) -> float | None:
    due = due_on(target, today)
    known = [point.value for point in reached if point.day <= today]
    if due is None or not known:
        return None
    return max(due - known[-1], 0.0)


def lines_of_visits(
    visits: Iterable[KnownVisit], ties: Iterable[Tie], opportunities: Iterable[Opportunity]
) -> Iterator[frozenset[str]]:
    """The lines that each visit serves; none where it was cancelled.

    They are those of the ties between its regions and of what these offer and seek, and VIII.
    """
    of_pair: dict[frozenset[str], frozenset[str]] = defaultdict(frozenset)
    for tie in ties:
        of_pair[frozenset((tie.state, tie.prefecture))] |= lines_of_fields(tie.fields)
    of_region: dict[str, set[str]] = defaultdict(set)
    for each in opportunities:
        of_region[each.region] |= {each.line} - {""}
    for visit in visits:
        regions = {*visit.delegation, *visit.hosts}
        pairs = (frozenset(pair) for pair in combinations(regions, 2))
        met = (of_pair[pair] for pair in pairs if pair in of_pair)
        offered = (of_region[region] for region in regions if region in of_region)
        cancelled = visit.state == CANCELLED
        yield frozenset() if cancelled else frozenset({"VIII"}).union(*met, *offered)


def _counts(
    work: UnitOfWork, today: date, visits: Iterable[KnownVisit], rules: PlanRules
) -> Mapping[str, tuple[Point, ...]]:
    year = programme_year(today, rules)
    made = [
        visit
        for visit in visits
        if visit.state in MADE and visit.end <= today and programme_year(visit.start, rules) == year
    ]
    return {
        NEW_PARTNERSHIPS: _rising(_signed(work, today)),
        DIRECT_FLIGHTS: (Point(today, float(_city_pairs(work, today))),),
        **{
            target: _rising(visit.end for visit in made if visit.lead is lead)
            for target, lead in VISITS_LED.items()
        },
    }


def _signed(work: UnitOfWork, today: date) -> Iterable[date]:
    """The days of signature since the Joint Vision; a month or year counts at its end."""
    for tie in work.ties.ties():
        if tie.status != "proposed" and tie.signed_on:
            day = last_day_of(tie.signed_on)
            if ADOPTED_ON <= day <= today:
                yield day


def _city_pairs(work: UnitOfWork, today: date) -> int:
    """How many pairs of airports have a non-stop on the day."""
    flown = (
        frozenset((route.origin, route.destination))
        for route in work.network.network().routes
        if route.kind is RouteKind.NON_STOP and route.flies_on(today)
    )
    return len(set(flown))


def _rising(days: Iterable[date]) -> tuple[Point, ...]:
    """The running count on each day on which something was added."""
    totals = {day: float(n) for n, day in enumerate(sorted(days), 1)}
    return tuple(Point(day, total) for day, total in totals.items())
