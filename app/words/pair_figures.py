"""The figures of a dossier as one table, to be handed over as a file."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.provenance import Figure, Source
from app.services.open_criterion import Ground
from app.services.show_pair import PairPage, ProfileLine
from app.services.shown_table import Cell, ShownTable
from app.words.catalogue import Words
from app.words.pair_grounds import ground_name, place_name, quality_name
from app.words.scoring import scoring_told

_ROUNDED = 6


def figures_table(page: PairPage, words: Words) -> ShownTable:
    """The criteria, the heads of both profiles, and every figure behind each criterion."""
    headings = (
        words.tr("Part"),
        words.tr("Region"),
        words.tr("Figure"),
        words.tr("Value"),
        words.tr("Least"),
        words.tr("Most"),
        words.tr("Weight"),
        words.tr("Gives"),
        words.tr("Unit"),
        words.tr("Year"),
        words.tr("Percentile"),
        words.tr("Quality"),
        words.tr("Source"),
        words.tr("Address"),
        words.tr("As of"),
    )
    rows = (
        _method(page, words),
        *_criteria(page, words),
        *_profiles(page, words),
        *_grounds(page, words),
    )
    return ShownTable(words.tr("Figures"), headings, rows)


def _method(page: PairPage, words: Words) -> tuple[Cell, ...]:
    told = scoring_told(words, page.dossier.scoring)
    return (words.tr("Method"), None, told, *(None,) * 12)


def _criteria(page: PairPage, words: Words) -> Iterator[tuple[Cell, ...]]:
    row = page.dossier.of_state
    part, nothing = words.tr("Score"), (None,) * 7
    for share in row.criteria:
        name = words.name(page.brief.vocabulary.criteria[share.key].names)
        numbers = (share.value, share.low, share.high, share.weight, share.contribution)
        yield (part, None, name, *(round(number, _ROUNDED) for number in numbers), *nothing)
    together = (round(number, _ROUNDED) for number in (row.score, row.low, row.high))
    yield (part, None, words.tr("Together"), *together, 1.0, round(row.score, _ROUNDED), *nothing)


def _profiles(page: PairPage, words: Words) -> Iterator[tuple[Cell, ...]]:
    part, names = words.tr("Profile"), page.brief.vocabulary.indicators
    for code, lines in page.lines.items():
        for line in lines:
            name = words.name(names[line.key].names)
            yield (part, place_name(words, page, code), name, *_line(line, words))


def _line(line: ProfileLine, words: Words) -> tuple[Cell, ...]:
    source = line.figure.source if line.figure else None
    return _figure(line.figure, source, line.percentile, words)


def _grounds(page: PairPage, words: Words) -> Iterator[tuple[Cell, ...]]:
    for key, grounds in page.grounds.items():
        part = words.name(page.brief.vocabulary.criteria[key].names)
        for ground in grounds:
            place, name = place_name(words, page, ground.place), ground_name(words, page, ground)
            figure = _figure(ground.figure, ground.source, _rank(ground), words)
            yield (part, place, name, *figure)


def _rank(ground: Ground) -> float | None:
    rank = ground.rank
    return rank.low if rank and rank.low == rank.high else None


def _figure(
    figure: Figure | None, source: Source | None, percentile: float | None, words: Words
) -> tuple[Cell, ...]:
    nothing = (None,) * 4
    told = (
        (figure.value, *nothing, words.text(figure.unit), figure.year)
        if figure
        else (words.tr("missing"), *nothing, None, None)
        if source is None
        else (None, *nothing, None, None)
    )
    rank = None if percentile is None else round(percentile, _ROUNDED)
    quality = quality_name(words, figure.quality) if figure else None
    about = (source.title, source.url, source.as_of) if source else (None, None, None)
    return (*told, rank, quality, *about)
