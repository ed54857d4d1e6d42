"""The visits of a year as table columns and as a year board."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import replace
from datetime import date

from app.domain.calendar import Hardness, Window
from app.domain.months import days_shown, month_starts
from app.domain.plan_problem import blocks
from app.domain.plan_settings import PlanSettings
from app.domain.regions import Country, Region, RegionCode
from app.domain.visit_record import VisitState
from app.domain.visits import Lead, Reason, Visit
from app.services.export_plan import windows_considered
from app.services.of_region import takes_part
from app.ui.kit.board import Band, Bar, Board, Lane, Row, Strength
from app.ui.kit.table import Column
from app.ui.screens.visits.presenter import YearFacts
from app.words.amounts import rounded
from app.words.catalogue import Words
from app.words.formats import month, region_names, span
from app.words.reasons import sentence
from app.words.visit_terms import (
    DIRECTIONS,
    HARDNESSES,
    LEADS,
    PLACES,
    kind_of_window,
    title,
    window_line,
)

Span = tuple[date, date]

STAR = "\N{BLACK STAR}"

_STRENGTHS = {
    Hardness.PREFER: Strength.INVITES,
    Hardness.PREFER_NOT: Strength.WEAK,
    Hardness.AVOID: Strength.STRONG,
    Hardness.BLOCK: Strength.FORBIDS,
}


def visit_columns(
    words: Words, regions: Mapping[RegionCode, Region], starred: str = ""
) -> tuple[Column[Visit], ...]:
    """The columns of the table of visits; those of the region ``starred`` bear a star."""

    def lead(visit: Visit) -> str:
        return f"{_star(visit, starred)}{words.tr(LEADS[visit.lead])}"

    def delegation(visit: Visit) -> str:
        return region_names(words, regions, visit.delegation)

    def hosts(visit: Visit) -> str:
        return region_names(words, regions, visit.hosts)

    def direction(visit: Visit) -> str:
        return words.tr(DIRECTIONS[visit.direction])

    def value(visit: Visit) -> str:
        return rounded(words, visit.value)

    return (
        Column(words.tr("Lead"), lead, lead),
        Column(words.tr("Direction"), direction, direction),
        Column(words.tr("Dates"), lambda visit: dates(words, visit), lambda visit: visit.start),
        Column(words.tr("Delegation"), delegation, delegation, tip=delegation, stretch=True),
        Column(words.tr("Hosts"), hosts, hosts, tip=hosts, stretch=True),
        Column(words.tr("Value"), value, lambda visit: visit.value, number=True),
    )


def dates(words: Words, visit: Visit) -> str:
    """``12–18 Jan 2027``: the days of leaving and of coming home."""
    return span(words, visit.start, visit.end)


def _star(visit: Visit, region: str) -> str:
    return f"{STAR} " if region and takes_part(visit, region) else ""


def board_of(
    words: Words, facts: YearFacts, broken: Sequence[Reason] = (), starred: str = ""
) -> Board:
    """A lane a ministry, in it each visit over the windows that concern it.

    ``broken`` rules are told at the visits that break them; the visits of the region ``starred``
    bear a star.
    """
    visits = facts.plan.visits if facts.plan else ()
    april_start = facts.settings.rules.april_start
    first, last = days_shown(facts.year, visits, april_start=april_start)
    lanes = (_lane(words, facts, lead, (first, last), broken) for lead in Lead)
    starry = {visit.visit_id for visit in visits if _star(visit, starred)}
    return Board(
        title=words.tr("Year board {year}").format(year=facts.year),
        first=first,
        last=last,
        today=facts.today,
        months=tuple((on, month(words, on.month)) for on in month_starts(first, last)),
        lanes=tuple(_starred(lane, starry) for lane in lanes),
        legend={_STRENGTHS[hardness]: words.tr(HARDNESSES[hardness]) for hardness in Hardness},
    )


def _starred(lane: Lane, visits: Set[str]) -> Lane:
    """The bars of ``visits`` with a star before their label."""
    return replace(lane, rows=tuple(_with_star(row, visits) for row in lane.rows))


def _with_star(row: Row, visits: Set[str]) -> Row:
    if row.bar is None or row.bar.bar_id not in visits:
        return row
    return replace(row, bar=replace(row.bar, label=f"{STAR} {row.bar.label}"))


def _lane(
    words: Words, facts: YearFacts, lead: Lead, within: Span, broken: Sequence[Reason]
) -> Lane:
    visits = facts.plan.visits if facts.plan else ()
    own = sorted((visit for visit in visits if visit.lead is lead), key=lambda visit: visit.start)
    rows = [_visit_row(words, facts, visit, within, broken) for visit in own]
    return Lane(words.tr(LEADS[lead]), tuple(rows or _nations(words, facts, within)))


def _visit_row(
    words: Words, facts: YearFacts, visit: Visit, within: Span, broken: Sequence[Reason]
) -> Row:
    windows = windows_considered((visit,), facts.windows, facts.settings, within)
    own = [reason for reason in broken if visit.visit_id in reason.params.values()]
    bar = _bar(words, facts, visit, own)
    return Row("", bar, _bands(words, facts, windows), visit.visit_id)


def _nations(words: Words, facts: YearFacts, within: Span) -> Iterator[Row]:
    """What the year holds for everybody, while there is no visit to look at."""
    windows = windows_considered((), facts.windows, facts.settings, within)
    for country in Country:
        own = [window for window in windows if window.where.startswith(country)]
        yield Row(words.tr(PLACES[country]), None, _bands(words, facts, own))


def _bands(words: Words, facts: YearFacts, windows: Iterable[Window]) -> tuple[Band, ...]:
    return tuple(
        Band(
            window.start,
            window.end,
            _strength(window, facts.settings),
            _band_text(words, facts, window),
        )
        for window in windows
    )


def _band_text(words: Words, facts: YearFacts, window: Window) -> str:
    kind = kind_of_window(words, facts.kinds, window.kind)
    line = window_line(words, facts.regions, window, facts.settings)
    return words.tr("{kind}: {window}").format(kind=kind, window=line)


def _strength(window: Window, settings: PlanSettings) -> Strength:
    return Strength.FORBIDS if blocks(window, settings) else _STRENGTHS[window.hardness]


def _bar(words: Words, facts: YearFacts, visit: Visit, broken: Sequence[Reason]) -> Bar:
    lines = [
        title(words, facts.regions, visit),
        words.tr("{dates} ({days} days)").format(dates=dates(words, visit), days=visit.days),
    ]
    if visit.visit_id in called_off(facts):
        lines.append(words.tr("Cancelled"))
    lines += [sentence(words, reason, facts.regions) for reason in broken]
    if visit.pinned:
        lines.append(words.tr("Pinned"))
    lines += [sentence(words, reason, facts.regions) for reason in visit.reasons]
    return Bar(
        bar_id=visit.visit_id,
        label=_label(words, facts, visit),
        description="\n".join(lines),
        start=visit.start,
        end=visit.end,
        colour=list(Lead).index(visit.lead),
        pinned=visit.pinned,
        warned=bool(broken),
    )


def _label(words: Words, facts: YearFacts, visit: Visit) -> str:
    name = title(words, facts.regions, visit)
    if visit.visit_id not in called_off(facts):
        return name
    return words.tr("{visit} (cancelled)").format(visit=name)


def called_off(facts: YearFacts) -> frozenset[str]:
    """The ids of visits that were cancelled."""
    return frozenset(
        record.visit_id for record in facts.records if record.state is VisitState.CANCELLED
    )
