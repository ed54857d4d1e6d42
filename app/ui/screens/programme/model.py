"""Columns and lines of the Programme screen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.domain.opportunities import Opportunity
from app.domain.programme import LINES, Progress
from app.domain.regions import Region, RegionCode
from app.domain.ties import Tie
from app.domain.visit_record import VisitState
from app.services.report_programme import LineSheet, TargetSheet
from app.services.visits_on_record import KnownVisit
from app.ui.kit.chart import Line
from app.ui.kit.table import Column
from app.ui.screens.programme.presenter import Side, is_own
from app.words.catalogue import Words
from app.words.exchange import DIRECTIONS, term
from app.words.formats import known_day, region_name, region_names, span
from app.words.programme import (
    aim,
    as_of,
    behind_count,
    kind_of_target,
    last_reached,
    line_name,
    quantity,
    standing,
)
from app.words.ties import kind_name, status_name
from app.words.visit_records import STATES
from app.words.visit_terms import LEADS

Regions = Mapping[RegionCode, Region]


def line_columns(words: Words) -> tuple[Column[LineSheet], ...]:
    """Columns of the eight lines."""

    def name(it: LineSheet) -> str:
        return line_name(words, it.line)

    def behind(it: LineSheet) -> str:
        return f"{behind_count(it)} / {len(it.targets)}"

    return (
        Column(words.tr("Line of effort"), name, lambda it: LINES.index(it.line), stretch=True),
        Column(words.tr("Behind"), behind, behind_count, number=True),
    )


def target_columns(words: Words) -> tuple[Column[TargetSheet], ...]:
    """Columns of the targets of a line."""

    def title(it: TargetSheet) -> str:
        return words.text(it.target.title)

    def tip(it: TargetSheet) -> str:
        parts = (title(it), kind_of_target(words, it.target.kind), it.target.source.title)
        return "\n".join(parts)

    def aimed(it: TargetSheet) -> str:
        return aim(words, it)

    def reached(it: TargetSheet) -> float:
        last = last_reached(it)
        return last.value if last else -1.0

    def told(it: TargetSheet) -> str:
        last = last_reached(it)
        return quantity(words, last.value) if last else ""

    def stands(it: TargetSheet) -> str:
        return standing(words, it)

    return (
        Column(words.tr("Title"), title, title, tip=tip, stretch=True),
        Column(words.tr("Target"), aimed, lambda it: it.target.quantity or -1.0, number=True),
        Column(words.tr("By"), lambda it: it.target.target_year, lambda it: it.target.target_year),
        Column(words.tr("Reached"), told, reached, number=True),
        Column(
            words.tr("As of"),
            lambda it: as_of(words, last_reached(it)),
            lambda it: it.reached[-1].day.isoformat() if it.reached else "",
        ),
        Column(words.tr("Standing"), stands, stands),
    )


def list_columns(side: Side, words: Words, regions: Regions) -> tuple[Column[Any], ...]:
    """Columns of what is listed beside the chart."""
    match side:
        case Side.ENTRIES:
            return _entry_columns(words)
        case Side.TIES:
            return _tie_columns(words, regions)
        case Side.VISITS:
            return _visit_columns(words, regions)
        case Side.OPPORTUNITIES:
            return _opportunity_columns(words, regions)


def burn_up_lines(words: Words, sheet: TargetSheet) -> tuple[Line, ...]:
    """The path on which a target is due, and what was reached."""
    named = ((words.tr("Due"), sheet.due, True), (words.tr("Reached"), sheet.reached, False))
    return tuple(
        Line(label, [p.day for p in points], [p.value for p in points], dashed=dashed)
        for label, points, dashed in named
        if points
    )


def entry_told(words: Words, it: Progress) -> str:
    """An entry in full, with who says so."""
    record = words.tr("my record") if is_own(it) else words.tr("reference")
    parts = (_entry_text(words, it), it.source.title, it.source.url, record)
    return " · ".join(part for part in parts if part)


def _entry_text(words: Words, it: Progress) -> str:
    return " – ".join(words.text(part) for part in (it.unit, it.text) if part)


def _entry_columns(words: Words) -> tuple[Column[Progress], ...]:
    def counts(it: Progress) -> str:
        return words.tr("Yes") if it.counts else words.tr("No")

    def text(it: Progress) -> str:
        return _entry_text(words, it)

    return (
        Column(words.tr("Day"), lambda it: known_day(words, it.held_on), lambda it: it.held_on),
        Column(
            words.tr("Value"),
            lambda it: quantity(words, it.value),
            lambda it: it.value or 0.0,
            number=True,
        ),
        Column(
            words.tr("Text"),
            text,
            text,
            tip=lambda it: entry_told(words, it),
            stretch=True,
        ),
        Column(words.tr("Counts"), counts, counts),
    )


def _tie_columns(words: Words, regions: Regions) -> tuple[Column[Tie], ...]:
    def pair(it: Tie) -> str:
        return region_names(words, regions, (it.state, it.prefecture))

    def kind(it: Tie) -> str:
        return kind_name(words, it.kind)

    def status(it: Tie) -> str:
        return status_name(words, it.status)

    return (
        Column(words.tr("Pair"), pair, pair, tip=pair, stretch=True),
        Column(words.tr("Kind"), kind, kind),
        Column(
            words.tr("Signed on"),
            lambda it: known_day(words, it.signed_on),
            lambda it: it.signed_on,
        ),
        Column(words.tr("Status"), status, status),
    )


def _visit_columns(words: Words, regions: Regions) -> tuple[Column[KnownVisit], ...]:
    def met(it: KnownVisit) -> str:
        return region_names(words, regions, (*it.delegation, *it.hosts))

    def lead(it: KnownVisit) -> str:
        return words.tr(LEADS[it.lead])

    def state(it: KnownVisit) -> str:
        return words.tr(STATES[VisitState(it.state)])

    return (
        Column(words.tr("Regions"), met, met, tip=met, stretch=True),
        Column(words.tr("Lead"), lead, lead),
        Column(words.tr("Dates"), lambda it: span(words, it.start, it.end), lambda it: it.start),
        Column(words.tr("State of the visit"), state, state),
    )


def _opportunity_columns(words: Words, regions: Regions) -> tuple[Column[Opportunity], ...]:
    def region(it: Opportunity) -> str:
        return region_name(words, regions, it.region)

    def direction(it: Opportunity) -> str:
        return term(words, DIRECTIONS, it.direction)

    return (
        Column(words.tr("Region"), region, region),
        Column(words.tr("Direction"), direction, direction),
        Column(
            words.tr("Title"),
            lambda it: words.text(it.title),
            lambda it: words.text(it.title),
            tip=lambda it: words.text(it.text),
            stretch=True,
        ),
    )
