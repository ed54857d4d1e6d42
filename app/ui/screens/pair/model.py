"""Rows and columns of the tables of a pair."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from app.domain.journeys import Journey, Leg
from app.domain.provenance import Figure, Source
from app.services.compare_pair import SectorOutput, Span
from app.services.open_criterion import Ground
from app.services.show_pair import PairPage, ProfileLine
from app.ui.kit.table import Column
from app.words.catalogue import Words
from app.words.clipping import clipped
from app.words.formats import day, figure_year, known_day, region_names, span
from app.words.journeys import mode_name, source_title, stop_name
from app.words.pair_grounds import ground_name, place_name, quality_name
from app.words.ties import STATUSES, kind_name, parties, status_name
from app.words.units import figure_told
from app.words.visit_terms import DIRECTIONS, LEADS

_LONGEST_PLACE, _LONGEST_SOURCE = 20, 22
HISTORY, CONNECTIVITY = "history", "connectivity"


@dataclass(frozen=True, slots=True)
class Row:
    """One line with a source; every cell is finished text.

    ``cells`` are by column; ``tip`` says more of the line.
    """

    cells: tuple[str, ...]
    source: Source | None = None
    tip: str = ""


def columns_of(
    titles: tuple[str, ...], numbers: frozenset[int], stretch: frozenset[int]
) -> tuple[Column[Row], ...]:
    """One column a title: ``numbers`` stand at the right, ``stretch`` share the room."""
    return tuple(
        Column(title, _cell(at), _cell(at), at in numbers, _told(at), at in stretch)
        for at, title in enumerate(titles)
    )


def _cell(at: int) -> Callable[[Row], str]:
    return lambda row: row.cells[at]


def _told(at: int) -> Callable[[Row], str]:
    return lambda row: "\n".join(part for part in (row.cells[at], row.tip) if part)


def percent(value: float) -> str:
    """A share 0..1 as a whole percentage."""
    return f"{value:.0%}"


def percents(span_0_1: Span) -> str:
    """An interval of shares; one number where it is certain."""
    low, high = percent(span_0_1.low), percent(span_0_1.high)
    return low if low == high else f"{low}–{high}"


def hundredths(low: float, high: float) -> str:
    """An interval 0..1 by two decimals."""
    least, most = f"{low:.2f}", f"{high:.2f}"
    return least if least == most else f"{least}–{most}"


def _source_cell(source: Source | None) -> str:
    return source.title if source else ""


def _value(words: Words, figure: Figure | None) -> str:
    return words.tr("missing") if figure is None else figure_told(words, figure)


def _tip(words: Words, figure: Figure | None) -> str:
    if figure is None:
        return ""
    parts = (quality_name(words, figure.quality), words.text(figure.note), figure.source.title)
    return "\n".join(part for part in parts if part)


# Profiles


def profile_columns(words: Words) -> tuple[Column[Row], ...]:
    """The head of a profile."""
    titles = (
        words.tr("Figure"),
        words.tr("Value"),
        words.tr("Year"),
        words.tr("Percentile"),
        words.tr("Source"),
    )
    return columns_of(titles, frozenset({1, 2, 3}), frozenset({0}))


def profile_row(words: Words, page: PairPage, line: ProfileLine, number: str) -> Row:
    """An indicator; ``number`` is that of its source."""
    figure = line.figure
    name = words.name(page.brief.vocabulary.indicators[line.key].names)
    rank = "–" if line.percentile is None else percent(line.percentile)
    year = figure_year(words, figure.year) if figure else "–"
    return Row(
        (name, _value(words, figure), year, rank, number),
        figure.source if figure else None,
        _tip(words, figure),
    )


def sector_columns(words: Words) -> tuple[Column[Row], ...]:
    """The leading manufacturing sectors of a region."""
    titles = (
        words.tr("Leading manufacturing sectors"),
        words.tr("Value added"),
        words.tr("Share"),
        words.tr("Year"),
        words.tr("Source"),
    )
    return columns_of(titles, frozenset({1, 2, 3}), frozenset({0}))


def sector_row(words: Words, page: PairPage, output: SectorOutput, number: str) -> Row:
    """A sector; ``number`` is that of its source."""
    figure = output.figure
    name = words.name(page.brief.vocabulary.sectors[output.sector].names)
    year = figure_year(words, figure.year)
    cells = (name, figure_told(words, figure), percents(output.share), year, number)
    return Row(cells, figure.source, _tip(words, figure))


# What stands behind a criterion


def behind(
    words: Words, page: PairPage, key: str
) -> tuple[tuple[Column[Row], ...], tuple[Row, ...]]:
    """Columns and rows of all that the criterion rests on: figures, the record, or a journey."""
    if key == HISTORY:
        return record_columns(words), record_rows(words, page, planned=False)
    if key == CONNECTIVITY:
        return journey_columns(words), journey_rows(words, page, page.brief.journeys[:1])
    grounds = page.grounds[key]
    ranked = any(ground.rank for ground in grounds)
    rows = tuple(_ground_row(words, page, ground, ranked=ranked) for ground in grounds)
    return ground_columns(words, ranked=ranked), rows


def nothing_told(words: Words, key: str) -> str:
    """What is said of a criterion that rests on nothing; of history, why its value is not 0."""
    if key == HISTORY:
        return words.tr(
            "Nothing is on record between the two. All pairs without a record share one middle "
            "rank, so that the value is not 0."
        )
    return words.tr("Nothing is on record that this criterion could rest on.")


def ground_columns(words: Words, *, ranked: bool) -> tuple[Column[Row], ...]:
    """The figures behind a criterion; ``ranked``: with what a channel takes from a figure."""
    titles = (
        words.tr("Region"),
        words.tr("Figure"),
        words.tr("Value"),
        words.tr("Year"),
        *((words.tr("Percentile"),) if ranked else ()),
        words.tr("Source"),
    )
    return columns_of(titles, frozenset({2, 3, 4} if ranked else {2, 3}), frozenset({1}))


def _ground_row(words: Words, page: PairPage, ground: Ground, *, ranked: bool) -> Row:
    figure, source = ground.figure, ground.source
    year = figure_year(words, figure.year if figure else source.as_of if source else "–")
    cells = (
        clipped(place_name(words, page, ground.place), _LONGEST_PLACE),
        ground_name(words, page, ground),
        "" if source and not figure else _value(words, figure),
        year,
        *((percents(ground.rank) if ground.rank else "",) if ranked else ()),
        clipped(_source_cell(source), _LONGEST_SOURCE),
    )
    return Row(cells, source, _tip(words, figure))


# Record and journeys


def record_columns(words: Words) -> tuple[Column[Row], ...]:
    """Ties, visits and forums."""
    titles = (
        words.tr("Kind"),
        words.tr("What"),
        words.tr("When"),
        words.tr("Status"),
        words.tr("Source"),
    )
    return columns_of(titles, frozenset(), frozenset({1, 4}))


def record_rows(words: Words, page: PairPage, *, planned: bool = True) -> tuple[Row, ...]:
    """Ties, past and planned visits, shared forums; the newest first within each kind."""
    rows = [*_ties(words, page), *_past(words, page), *_forums(words, page)]
    return tuple([*_planned(words, page), *rows] if planned else rows)


def _ties(words: Words, page: PairPage) -> Iterator[Row]:
    for tie in sorted(page.dossier.ties, key=lambda tie: tie.signed_on, reverse=True):
        one, other = parties(words, page.brief.regions, tie)
        both = words.tr("{one} – {other}").format(one=one, other=other)
        status = status_name(words, tie.status)
        cells = (kind_name(words, tie.kind), both, known_day(words, tie.signed_on) or "–", status)
        yield Row((*cells, tie.source.title), tie.source, words.text(tie.note))


def _past(words: Words, page: PairPage) -> Iterator[Row]:
    for visit in sorted(page.dossier.visits, key=lambda v: str(v.start or ""), reverse=True):
        what = words.text(visit.purpose or visit.party)
        status = words.tr(DIRECTIONS[visit.direction])
        when = day(words, visit.start) if visit.start else words.tr("day not known")
        cells = (words.tr("Past visit"), what, when, status, visit.source.title)
        told = (visit.party, visit.outcome, visit.note)
        tip = "\n".join(words.text(part) for part in told if part)
        yield Row(cells, visit.source, tip)


def _planned(words: Words, page: PairPage) -> Iterator[Row]:
    for visit in page.planned:
        regions = page.brief.regions
        what = words.tr("{home} → {hosts}").format(
            home=region_names(words, regions, visit.delegation),
            hosts=region_names(words, regions, visit.hosts),
        )
        when = span(words, visit.start, visit.end)
        yield Row((words.tr("Planned visit"), what, when, words.tr(LEADS[visit.lead]), ""))


def _forums(words: Words, page: PairPage) -> Iterator[Row]:
    for forum in page.dossier.forums:
        status = status_name(words, forum.status) if forum.status in STATUSES else ""
        founded = known_day(words, forum.founded_on) or "–"
        cells = (words.tr("Forum of both"), words.text(forum.name), founded, status)
        yield Row((*cells, forum.source.title), forum.source, words.text(forum.note))


def journey_columns(words: Words) -> tuple[Column[Row], ...]:
    """The legs of journeys."""
    titles = (
        words.tr("Journey"),
        words.tr("Leg from"),
        words.tr("Leg to"),
        words.tr("Means"),
        words.tr("Hours"),
        words.tr("A week"),
        words.tr("Source"),
    )
    return columns_of(titles, frozenset({4, 5}), frozenset({6}))


def journey_rows(words: Words, page: PairPage, journeys: tuple[Journey, ...]) -> tuple[Row, ...]:
    """The legs of each journey, the whole journey named at its first leg."""
    return tuple(
        row
        for number, journey in enumerate(journeys, 1)
        for row in _legs(words, page, journey, number)
    )


def _leg_source(words: Words, leg: Leg) -> str:
    return source_title(words, leg.source.title) if leg.source else words.tr("estimated")


def _legs(words: Words, page: PairPage, journey: Journey, number: int) -> Iterator[Row]:
    whole = words.tr("{number}: {hours} h").format(number=number, hours=f"{journey.hours:.1f}")
    changes = words.tr("%n changes of flight", "", journey.stops)
    for place, leg in enumerate(journey.legs):
        by = " ".join(part for part in (mode_name(words, leg.mode), leg.carrier) if part)
        hours = f"{leg.hours:.1f}"
        cells = (
            "" if place else f"{whole}, {changes}",
            stop_name(words, page.brief.regions, leg.origin),
            stop_name(words, page.brief.regions, leg.destination),
            by,
            words.tr("~{hours}").format(hours=hours) if leg.estimated else hours,
            "" if leg.weekly is None else f"{leg.weekly:g}",
            _leg_source(words, leg),
        )
        yield Row(cells, leg.source, words.tr("Estimated time") if leg.estimated else "")
