"""Partnerships, forums, exchange, programme and Today, joined to store, clock and search."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from datetime import date
from typing import Any

from app.domain.changelog import EditFilter
from app.domain.criteria import PairInputs
from app.domain.documents import Hit
from app.domain.matching import MOST_MATCHES, Matches
from app.domain.opportunities import Opportunity
from app.domain.pipeline import Move, Partnership
from app.domain.plan_settings import PlanRules
from app.domain.practices import Practice
from app.domain.timeline import Entry
from app.domain.wishes import Wish
from app.services import find_opportunities as exchange
from app.services import own_records
from app.services.changes import Changes
from app.services.exchange_ports import TextSearch
from app.services.find_opportunities import (
    OpportunityFilter,
    PairExchange,
    RegionLessons,
    Watched,
)
from app.services.follow_partnerships import BoardRow, partnership_board, timeline_of
from app.services.ports import Clock, Store, UnitOfWork
from app.services.prepare_forum import ForumAgenda, ForumSheet, list_forums, prepare_forum
from app.services.report_programme import ProgrammeReport, report_programme
from app.services.saved_views import SavedView, saved_views
from app.services.show_today import Today, VisitFacts, show_today

LoadInputs = Callable[[UnitOfWork], PairInputs]
LoadVisits = Callable[[UnitOfWork, date], VisitFacts]


class ExchangeDesk:
    """Every use case of these screens; each may raise ``ProblemError``.

    ``inputs`` loads what pairs are measured by, ``visits`` what is known of visits. The search is
    filled anew where something changed since the last question.
    """

    def __init__(
        self,
        store: Store,
        clock: Clock,
        search: TextSearch,
        inputs: LoadInputs,
        rules: PlanRules,
        visits: LoadVisits,
    ) -> None:
        self._store = store
        self._clock = clock
        self._search = search
        self._inputs = inputs
        self._rules = rules
        self._visits = visits
        self._searched_at: int | None = None

    def today(self, on: date | None = None) -> Today:
        """The first screen, as it stands on a day; None is today."""
        day = on or self._clock.today()
        with self._store.read() as work:
            return show_today(work, day, self._visits(work, day), self._rules)

    def board(self, region: str = "", stage: str = "") -> tuple[BoardRow, ...]:
        """The partnerships that pass the filters."""
        with self._store.read() as work:
            return partnership_board(work, self._clock.today(), region=region, stage=stage)

    def timeline(self, *regions: str) -> tuple[Entry, ...]:
        """All that happened with a region, or between two."""
        with self._store.read() as work:
            return timeline_of(work, *regions)

    def wishes(self) -> tuple[Wish, ...]:
        """Every declared wish for a partner, the latest first."""
        with self._store.read() as work:
            return tuple(sorted(work.exchange.wishes(), key=lambda wish: wish.declared_on)[::-1])

    def move(self, partnership: Partnership, move: Move) -> Changes:
        """Move a partnership to its next stage."""
        return own_records.move_partnership(self._store, partnership, move, self._clock.today())

    def forums(self, region: str = "", kind: str = "") -> tuple[ForumSheet, ...]:
        """The forums that pass the filters, with their meetings."""
        with self._store.read() as work:
            return list_forums(work, region=region, kind=kind)

    def agenda(self, forum: str, states: Iterable[str] = ()) -> ForumAgenda:
        """What a forum (its id) could talk about with a group of States."""
        with self._store.read() as work:
            return prepare_forum(work, self._inputs(work), forum, states)

    def opportunities(self, wanted: OpportunityFilter) -> tuple[Opportunity, ...]:
        """The offers and needs that pass the filter."""
        with self._store.read() as work:
            return exchange.list_opportunities(work, wanted)

    def practices(self, region: str = "", theme: str = "") -> tuple[Practice, ...]:
        """The practices that pass the filters."""
        with self._store.read() as work:
            return exchange.list_practices(work, region=region, theme=theme)

    def matches(self, among: Collection[str] | None = None, most: int = MOST_MATCHES) -> Matches:
        """The best needs with offers that answer them today, of or with those ``among`` (ids)."""
        with self._store.read() as work:
            day = self._clock.today()
            return exchange.match_opportunities(work, day, among=among, most=most)

    def lessons(self, region: str) -> RegionLessons:
        """The weak spots of a region and others' practices for them."""
        with self._store.read() as work:
            return exchange.lessons_for(work, self._inputs(work), region)

    def fits_pair(self, state: str, prefecture: str) -> PairExchange:
        """What of the exchange fits a pair."""
        with self._store.read() as work:
            return exchange.fits_pair(work, self._inputs(work), state, prefecture)

    def watched(self) -> tuple[Watched, ...]:
        """The watch list."""
        with self._store.read() as work:
            return exchange.watched_things(work)

    def views(self, screen: str) -> tuple[SavedView, ...]:
        """The saved views of a screen."""
        with self._store.read() as work:
            return saved_views(work, screen)

    def search(self, query: str, limit: int = 50) -> tuple[Hit, ...]:
        """Opportunities, practices and notes that hold every term, best first."""
        with self._store.read() as work:
            newest = [edit.edit_id for edit in work.changelog.edits(EditFilter(limit=1))]
            stand = max(newest, default=0)
            if stand != self._searched_at:
                self._search.fill(exchange.exchange_documents(work))
                self._searched_at = stand
        return self._search.find(query, limit)

    def programme(self, line: str = "") -> ProgrammeReport:
        """The report on every line of effort, or on one."""
        with self._store.read() as work:
            known = self._visits(work, self._clock.today())
            return report_programme(work, self._clock.today(), known.visits, self._rules, line=line)

    def keep(self, kind: str, record: Any, reason: str) -> Changes:
        """Keep a record of the officer's; see ``own_records.keep_record``."""
        return own_records.keep_record(self._store, kind, record, reason, self._clock.today())

    def withdraw(self, kind: str, key: str, reason: str) -> Changes:
        """Take a record of the officer's back."""
        return own_records.withdraw_record(self._store, kind, key, reason)
