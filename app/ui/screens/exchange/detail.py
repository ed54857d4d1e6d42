"""One row of the exchange in full, as rich text with what was searched for standing out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from html import escape

from app.domain.documents import Hit
from app.domain.opportunities import Match, Opportunity
from app.domain.practices import Lesson, Practice, WeakSpot
from app.domain.provenance import Source
from app.services.find_opportunities import Watched
from app.ui.screens.exchange.facts import Row
from app.ui.screens.exchange.model import Names, validity
from app.words.exchange import DIRECTIONS, WEAKNESSES, reason_text, term
from app.words.formats import known_day, listed
from app.words.programme import line_name

Mark = Callable[[str], str]
"""A text as rich text, what was found in it marked."""

NOTES_TOLD = 12


def row_told(names: Names, row: Row, mark: Mark) -> str:
    """Everything on record of ``row``."""
    match row:
        case Match():
            return _match(names, row, mark)
        case Lesson():
            return _lesson(names, row, mark)
        case Watched():
            return row_told(names, row.thing, mark) if row.thing else _gone(names)
        case Opportunity():
            return _opportunity(names, row, mark)
        case Practice():
            return _practice(names, row, mark)


def notes_told(names: Names, notes: Sequence[Hit], mark: Mark) -> str:
    """Notes on regions in which the search found something as well."""
    words = names.words
    head = _head(words.tr("Notes on regions"))
    told = (f"<p>{mark(words.text(note.title))}</p>" for note in notes[:NOTES_TOLD])
    return head + "".join(told)


def spots_told(names: Names, region: str, spots: Sequence[WeakSpot]) -> str:
    """The weak spots of a region, deepest first."""
    words = names.words
    head = _head(words.tr("Weak spots of {region}").format(region=names.of(region)))
    if not spots:
        none = words.tr("In no channel is it surely among the weakest third of its country.")
        return f"{head}<p>{escape(none)}</p>"
    told = "".join(f"<li>{escape(_spot(names, spot))}</li>" for spot in spots)
    return f"{head}<ul>{told}</ul>"


def _spot(names: Names, spot: WeakSpot) -> str:
    words = names.words
    return words.tr("{channel}: {weakness} (index {low} to {high}, 1 is the most)").format(
        channel=names.channels[spot.channel],
        weakness=term(words, WEAKNESSES, spot.weakness),
        low=f"{spot.low:.2f}",
        high=f"{spot.high:.2f}",
    )


def _opportunity(names: Names, it: Opportunity, mark: Mark) -> str:
    words = names.words
    sectors = listed(words, (names.of(code) for code in it.sectors))
    return _sheet(
        mark(words.text(it.title)),
        f"{names.of(it.region)} · {term(words, DIRECTIONS, it.direction)}",
        mark(words.text(it.text)),
        (
            (words.tr("Validity"), validity(words, it, names.today)),
            (words.tr("Begins"), known_day(words, it.valid_from)),
            (words.tr("Line of effort"), line_name(words, it.line)),
            (words.tr("Subject"), words.text(it.sector_term)),
            (words.tr("Sectors"), sectors),
            *_provenance(names, it.source, edited=it.edited),
        ),
    )


def _practice(names: Names, it: Practice, mark: Mark) -> str:
    words = names.words
    return _sheet(
        mark(words.text(it.title)),
        f"{names.of(it.region)} · {words.text(it.theme)}",
        mark(words.text(it.text)),
        (
            (words.tr("Evidence"), words.text(it.evidence)),
            *_provenance(names, it.source, edited=it.edited),
        ),
    )


def _match(names: Names, it: Match, mark: Mark) -> str:
    words = names.words
    reasons = (escape(reason_text(words, each, names.of)) for each in it.reasons)
    why = "".join(f"<li>{reason}</li>" for reason in reasons)
    head = _head(words.tr("Why they fit"))
    points = words.tr("{points} points").format(points=f"{it.points:.2f}")
    return (
        f"{head}<p>{escape(points)}</p><ul>{why}</ul>"
        f"{_opportunity(names, it.seek, mark)}<hr>{_opportunity(names, it.offer, mark)}"
    )


def _lesson(names: Names, it: Lesson, mark: Mark) -> str:
    words = names.words
    head = _head(words.tr("The weak spot it speaks to"))
    return f"{head}<p>{escape(_spot(names, it.spot))}</p><hr>{_practice(names, it.practice, mark)}"


def _gone(names: Names) -> str:
    words = names.words
    text = words.tr("What was watched here is no longer on record. Stop watching it.")
    return f"<p>{escape(text)}</p>"


def _provenance(names: Names, source: Source, *, edited: bool) -> Iterable[tuple[str, str]]:
    words = names.words
    yield words.tr("Source"), source.title
    yield words.tr("Address"), source.url
    yield words.tr("As of"), known_day(words, source.as_of)
    yield words.tr("Record"), words.tr("my record") if edited else words.tr("reference")


def _sheet(title: str, below: str, text: str, rows: Iterable[tuple[str, str]]) -> str:
    """``title`` and ``text`` are rich already, the rest is plain."""
    facts = "".join(
        f"<tr><td style='padding-right:10px'>{escape(label)}</td><td>{escape(value)}</td></tr>"
        for label, value in rows
        if value
    )
    return f"<h3>{title}</h3><p><b>{escape(below)}</b></p><p>{text}</p><table>{facts}</table>"


def _head(text: str) -> str:
    return f"<h3>{escape(text)}</h3>"
