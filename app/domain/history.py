"""How well two regions know each other: ties, visits, shared forums and declared wishes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from app.domain.measures import FloatArray
from app.domain.ties import Forum, Tie, last_day_of
from app.domain.visits import PastVisit
from app.domain.wishes import Wish

# Points of one event on the day it happens. The project's choice: a tie between the two
# governments outweighs any single visit, a wish is worth less than the deed.
GOVERNMENT_TIE = 1.5
OTHER_TIE = 0.75
WISH = 0.25
VISIT = 0.5
SHARED_FORUM = 0.25

HALF_LIFE_YEARS = 10.0
"""Years after which the fading half of an event's points is halved. The project's choice."""

LASTING_SHARE = 0.5
"""Share of an event's points that never fades: sister ties of 1965 still open doors."""


@dataclass(frozen=True, slots=True)
class Relations:
    """All that is on record between regions."""

    ties: tuple[Tie, ...] = ()
    visits: tuple[PastVisit, ...] = ()
    forums: tuple[Forum, ...] = ()
    wishes: tuple[Wish, ...] = ()


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that brought a State and a prefecture together; undated where ``day`` is None."""

    state: str
    prefecture: str
    points: float
    day: date | None


def relation_strength(
    events: Iterable[Event],
    states: Sequence[str],
    prefectures: Sequence[str],
    today: date,
) -> FloatArray:
    """Strength 0..1 [S, P]: ``1 - exp(-points)``, so that each further event adds less.

    Rows and columns are in the order of the codes; events of other regions are left out.
    """
    rows = {code: i for i, code in enumerate(states)}
    columns = {code: j for j, code in enumerate(prefectures)}
    points = np.zeros((len(rows), len(columns)))
    for event in events:
        if event.state in rows and event.prefecture in columns:
            place = rows[event.state], columns[event.prefecture]
            points[place] += event.points * _freshness(event.day, today)
    return 1.0 - np.exp(-points)


def _freshness(day: date | None, today: date) -> float:
    """Share 0.5..1 of the points that is left: what lasts and what fades with the years."""
    if day is None:
        return LASTING_SHARE
    years = max((today - day).days, 0) / 365.25
    return float(LASTING_SHARE + (1.0 - LASTING_SHARE) * 0.5 ** (years / HALF_LIFE_YEARS))


def events_known(relations: Relations, on: date | None) -> tuple[Event, ...]:
    """What was known at the end of ``on``; without a day, everything, also what has no date."""
    events = (
        *_of_ties(relations.ties),
        *_of_visits(relations.visits),
        *_of_forums(relations.forums),
        *_of_wishes(relations.wishes),
    )
    if on is None:
        return events
    return tuple(event for event in events if event.day is not None and event.day <= on)


def _of_ties(ties: Iterable[Tie]) -> Iterable[Event]:
    for tie in ties:
        day = last_day_of(tie.signed_on) if tie.signed_on else None
        yield Event(tie.state, tie.prefecture, _tie_points(tie), day)


def _tie_points(tie: Tie) -> float:
    """Points by what was signed, not by what became of it.

    The end of a tie has no date, and a replay of a past day must not know of it.
    """
    if tie.status == "proposed":
        return WISH
    return GOVERNMENT_TIE if between_governments(tie) else OTHER_TIE


def between_governments(tie: Tie) -> bool:
    """Whether State and prefecture themselves signed (or would sign)."""
    return tie.indian_level == "state" and tie.japanese_level == "prefecture"


def _of_visits(visits: Iterable[PastVisit]) -> Iterable[Event]:
    """Visits that are confirmed: the others are shown and not ranked on."""
    for visit in visits:
        if visit.confirmed:
            yield from _meetings(visit)


def _meetings(visit: PastVisit) -> Iterable[Event]:
    for home in visit.delegation:
        for host in visit.hosts:
            state, prefecture = sorted((home, host))  # IN-* before JP-*
            yield Event(state, prefecture, VISIT, visit.start)


def _of_forums(forums: Iterable[Forum]) -> Iterable[Event]:
    for forum in forums:
        if forum.status != "proposed":
            yield from _shared(forum)


def _shared(forum: Forum) -> Iterable[Event]:
    day = last_day_of(forum.founded_on) if forum.founded_on else None
    indian = [code for code in forum.members if code.startswith("IN-")]
    japanese = [code for code in forum.members if code.startswith("JP-")]
    for state in indian:
        for prefecture in japanese:
            yield Event(state, prefecture, SHARED_FORUM, day)


def _of_wishes(wishes: Iterable[Wish]) -> Iterable[Event]:
    for wish in wishes:
        day = last_day_of(wish.declared_on) if wish.declared_on else None
        for partner in wish.partners:
            state, prefecture = sorted((wish.region, partner))
            yield Event(state, prefecture, WISH, day)
