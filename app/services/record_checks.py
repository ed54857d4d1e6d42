"""What can be wrong with a record of the officer's, by its kind."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from app.domain.forums import Meeting
from app.domain.opportunities import DIRECTIONS, Opportunity
from app.domain.pipeline import Move, Partnership, next_stages
from app.domain.practices import Practice
from app.domain.problems import Problem
from app.domain.programme import LINES, Progress, Target
from app.domain.regions import RegionCode
from app.domain.ties import TIE_STATUSES, Forum, first_day_of, last_day_of
from app.domain.wishes import Wish
from app.services.ports import UnitOfWork
from app.services.saved_views import WATCHED, SavedView, Watch


@dataclass(frozen=True, slots=True)
class Desk:
    """What a record is checked against."""

    work: UnitOfWork
    today: date

    def regions(self) -> set[RegionCode]:
        return {region.code for region in self.work.profiles.regions()}


def wrong_reason(reason: str) -> Iterator[Problem]:
    """A change without a reason."""
    if not reason.strip():
        yield Problem("reason-missing")


def wrong_opportunity(it: Opportunity, desk: Desk) -> Iterator[Problem]:
    """What is wrong with an opportunity."""
    yield from _wrong_regions((it.region,), desk)
    yield from _missing(title=it.title)
    if it.direction not in DIRECTIONS:
        yield Problem("direction-unknown", {"direction": it.direction, "known": DIRECTIONS})
    yield from _wrong_line(it.line)
    sectors = {sector.code for sector in desk.work.profiles.sectors()}
    for sector in it.sectors:
        if sector not in sectors:
            yield Problem("sector-unknown", {"sector": sector})
    yield from _wrong_span(it.valid_from, it.valid_to)


def wrong_practice(it: Practice, desk: Desk) -> Iterator[Problem]:
    """What is wrong with a practice."""
    yield from _wrong_regions((it.region,), desk)
    yield from _missing(title=it.title, theme=it.theme)


def wrong_target(it: Target, desk: Desk) -> Iterator[Problem]:  # noqa: ARG001
    """What is wrong with a target."""
    yield from _missing(title=it.title, line=it.line)
    yield from _wrong_line(it.line)
    if it.quantity is not None and not 0.0 < it.quantity < float("inf"):
        yield Problem("value-wrong", {"value": it.quantity})
    yield from _wrong_span(it.baseline_year, it.target_year)


def wrong_progress(it: Progress, desk: Desk) -> Iterator[Problem]:
    """What is wrong with an entry of progress; its day lies in the past."""
    if it.target_id not in {target.target_id for target in desk.work.programme.targets()}:
        yield Problem("record-unknown", {"key": it.target_id})
    yield from _missing(day=it.held_on)
    yield from _wrong_day(it.held_on, desk.today)
    if it.counts and (it.value is None or not abs(it.value) < float("inf")):
        yield Problem("value-wrong", {"value": "–" if it.value is None else it.value})


def wrong_forum(it: Forum, desk: Desk) -> Iterator[Problem]:
    """What is wrong with a forum."""
    if it.status not in TIE_STATUSES:
        yield Problem("tie-status-unknown", {"status": it.status, "known": TIE_STATUSES})
    yield from _missing(name=it.name)
    yield from _wrong_regions(it.members, desk)
    yield from _wrong_day(it.founded_on, desk.today)


def wrong_meeting(it: Meeting, desk: Desk) -> Iterator[Problem]:
    """What is wrong with a meeting; it may lie ahead."""
    if it.forum_id not in {forum.forum_id for forum in desk.work.ties.forums()}:
        yield Problem("record-unknown", {"key": it.forum_id})
    yield from _missing(day=it.held_on)
    yield from _wrong_day(it.held_on)


def wrong_wish(it: Wish, desk: Desk) -> Iterator[Problem]:
    """What is wrong with a wish."""
    yield from _wrong_regions((it.region, *it.partners), desk)
    yield from _missing(text=it.text)
    for partner in it.partners:
        if partner[:2] == it.region[:2]:
            yield Problem("pair-in-one-country", {"regions": (it.region, partner)})
    yield from _wrong_day(it.declared_on, desk.today)


def wrong_partnership(it: Partnership, desk: Desk) -> Iterator[Problem]:
    """What is wrong with a partnership's file; its moves lie in the past and in order."""
    yield from _wrong_regions((it.state, it.prefecture), desk)
    tied = {tie.tie_id: (tie.state, tie.prefecture) for tie in desk.work.ties.ties()}
    if it.tie_id and tied.get(it.tie_id) != (it.state, it.prefecture):
        yield Problem("tie-not-of-pair", {"tie": it.tie_id})
    others = (each for each in desk.work.exchange.partnerships() if each.tie_id == it.tie_id)
    if it.tie_id and any(each.partnership_id != it.partnership_id for each in others):
        yield Problem("tie-filed-already", {"tie": it.tie_id})
    yield from _wrong_moves(it.moves, desk.today)
    for paper in it.papers:
        yield from _wrong_day(paper.dated)


def _wrong_moves(moves: tuple[Move, ...], today: date) -> Iterator[Problem]:
    for place, move in enumerate(moves):
        allowed = next_stages(moves[:place])
        if move.stage not in allowed:
            yield Problem("stage-not-next", {"stage": move.stage, "known": allowed})
        if not move.reason.strip():
            yield Problem("reason-missing")
        if move.on > today:
            yield Problem("day-in-future", {"day": move.on})
        if place and move.on < moves[place - 1].on:
            yield Problem("days-reversed", {"start": moves[place - 1].on, "end": move.on})


def wrong_view(it: SavedView, desk: Desk) -> Iterator[Problem]:  # noqa: ARG001
    """What is wrong with a saved view."""
    yield from _missing(name=it.name, screen=it.screen)


def wrong_watch(it: Watch, desk: Desk) -> Iterator[Problem]:
    """What is wrong with an entry of the watch list."""
    if it.kind not in WATCHED:
        yield Problem("watch-unknown", {"kind": it.kind, "known": WATCHED})
    elif it.target not in _watchable(it.kind, desk.work):
        yield Problem("record-unknown", {"key": it.target})


def _watchable(kind: str, work: UnitOfWork) -> set[str]:
    if kind == "opportunity":
        return {each.opportunity_id for each in work.exchange.opportunities()}
    return {each.practice_id for each in work.exchange.practices()}


def _wrong_regions(codes: Iterable[str], desk: Desk) -> Iterator[Problem]:
    regions = desk.regions()
    for code in codes:
        if code not in regions:
            yield Problem("region-unknown", {"region": code})


def _missing(**texts: str) -> Iterator[Problem]:
    for field, text in texts.items():
        if not text.strip():
            yield Problem("field-missing", {"field": field})


def _wrong_line(line: str) -> Iterator[Problem]:
    if line and line not in LINES:
        yield Problem("line-unknown", {"line": line, "known": LINES})


def _wrong_span(start: str, end: str) -> Iterator[Problem]:
    wrong = [*_wrong_day(start), *_wrong_day(end)]
    yield from wrong
    if start and end and not wrong and last_day_of(end) < first_day_of(start):
        yield Problem("days-reversed", {"start": start, "end": end})


def _wrong_day(iso: str, latest: date = date.max) -> Iterator[Problem]:
    """``iso`` is empty, or a day, month or year that has begun by ``latest``."""
    if not iso:
        return
    try:
        begun = first_day_of(iso) <= latest
    except (ValueError, OverflowError):
        yield Problem("tie-date-wrong", {"signed_on": iso})
        return
    if not begun:
        yield Problem("day-in-future", {"day": iso})
