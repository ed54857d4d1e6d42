"""What happened between regions, dated as exactly as it is known."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import combinations

from app.domain.history import Relations
from app.domain.pipeline import Partnership
from app.domain.ties import Tie, first_day_of, last_day_of
from app.domain.visits import PastVisit
from app.domain.wishes import Wish

Pair = tuple[str, str]

MONTH_ONLY = "month-only"
"""Quality of the date of a past visit. Source: ``data/tables/past_visits.csv``."""


class Happening(StrEnum):
    """What kind of thing happened."""

    TIE = "tie"
    MOVE = "move"
    VISIT = "visit"
    WISH = "wish"
    NOTE = "note"
    PAPER = "paper"


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing on the timeline.

    ``when`` is ISO, as exact as known: a day, month, year, or empty. ``key`` is the id of the
    tie, visit, wish or partnership; ``what`` a code (kind of tie, stage) or the text of a note,
    ``why`` the reason of a move or the outcome of a visit.
    """

    when: str
    happening: Happening
    key: str
    regions: tuple[str, ...]
    what: str
    why: str = ""


def timeline(
    relations: Relations, partnerships: Iterable[Partnership], regions: Iterable[str]
) -> tuple[Entry, ...]:
    """All that touches every one of ``regions`` (one region or a pair), oldest first.

    What has no date comes last. A wish for any partner touches its own region alone.
    """
    wanted = frozenset(regions)
    found = (e for e in _entries(relations, partnerships) if wanted <= {*e.regions})
    return tuple(sorted(found, key=_order))


def last_activities(
    relations: Relations, partnerships: Iterable[Partnership], today: date
) -> Mapping[Pair, date]:
    """By State and prefecture, the latest day up to today on which something can have happened."""
    latest: dict[Pair, date] = {}
    for entry in _entries(relations, partnerships):
        if entry.when and first_day_of(entry.when) <= today:
            day = min(last_day_of(entry.when), today)
            for pair in _pairs(entry.regions):
                latest[pair] = max(day, latest.get(pair, day))
    return latest


def _pairs(regions: Iterable[str]) -> Iterator[Pair]:
    codes = sorted(regions)  # IN-* before JP-*
    for state, prefecture in combinations(codes, 2):
        if state[:2] != prefecture[:2]:
            yield state, prefecture


def _entries(relations: Relations, partnerships: Iterable[Partnership]) -> Iterator[Entry]:
    yield from (_tie(tie) for tie in relations.ties)
    yield from (_visit(visit) for visit in relations.visits)
    yield from (_wish(wish) for wish in relations.wishes)
    yield from (entry for each in partnerships for entry in _file(each))


def _order(entry: Entry) -> tuple[bool, date, str, str]:
    day = first_day_of(entry.when) if entry.when else date.max
    return not entry.when, day, entry.happening, entry.key


def _tie(tie: Tie) -> Entry:
    pair = (tie.state, tie.prefecture)
    return Entry(tie.signed_on, Happening.TIE, tie.tie_id, pair, tie.kind, tie.note)


def _visit(visit: PastVisit) -> Entry:
    regions = (*visit.delegation, *visit.hosts)
    when = _as_exact(visit.start, visit.date_quality)
    return Entry(when, Happening.VISIT, visit.visit_id, regions, visit.purpose, visit.outcome)


def _as_exact(start: date | None, quality: str) -> str:
    """The start of a visit, or its month where no more is known."""
    if start is None:
        return ""
    return start.isoformat()[: len("2026-11")] if quality == MONTH_ONLY else start.isoformat()


def _wish(wish: Wish) -> Entry:
    regions = (wish.region, *wish.partners)
    return Entry(wish.declared_on, Happening.WISH, wish.wish_id, regions, wish.text)


def _file(it: Partnership) -> Iterator[Entry]:
    pair, key = (it.state, it.prefecture), it.partnership_id
    for move in it.moves:
        yield Entry(move.on.isoformat(), Happening.MOVE, key, pair, move.stage, move.reason)
    for note in it.notes:
        yield Entry(note.on.isoformat(), Happening.NOTE, key, pair, note.text)
    for paper in it.papers:
        yield Entry(paper.dated, Happening.PAPER, key, pair, paper.name, paper.reference)
