"""Decides what the Exchange screen shows; knows no Qt."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol

from app.domain.documents import Hit, readings_of, terms_of
from app.domain.matching import Matches
from app.domain.opportunities import Match, Opportunity
from app.domain.practices import Lesson, Practice, WeakSpot
from app.domain.problems import ProblemError
from app.domain.regions import RegionCode
from app.services.changes import Changes
from app.services.find_opportunities import RegionLessons, Watched
from app.services.saved_views import Watch
from app.services.task import Run
from app.ui.screens.exchange.facts import (
    ExchangeFacts,
    Filters,
    Row,
    Tab,
    Thing,
    kind_and_key,
    pair_of,
    subject,
)

MOST_HITS = 10_000


@dataclass(frozen=True, slots=True)
class ExchangeUseCases:
    """What the screen asks for; each may raise ``ProblemError``."""

    load: Callable[[], ExchangeFacts]
    search: Callable[[str, int], tuple[Hit, ...]]
    matches: Callable[[frozenset[str]], Matches]
    lessons: Callable[[str], RegionLessons]
    keep: Callable[[str, Any, str], Changes]
    withdraw: Callable[[str, str, str], Changes]
    open_pair: Callable[[str, str], None]


class ExchangeView(Protocol):
    """What the presenter may ask of the screen."""

    def show_facts(self, facts: ExchangeFacts) -> None: ...

    def show_filters(self, tab: Tab, filters: Filters) -> None: ...

    def show_rows(self, tab: Tab, rows: Sequence[Row], count: int) -> None: ...

    def show_hits(self, terms: Sequence[str], notes: Sequence[Hit]) -> None: ...

    def show_spots(self, spots: Sequence[WeakSpot]) -> None: ...

    def show_thing(self, row: Row | None, *, is_watched: bool, has_pair: bool) -> None: ...

    def edit(self, kind: str, thing: Thing | None) -> None: ...

    def close_form(self) -> None: ...

    def show_form_problem(self, error: ProblemError) -> None: ...

    def clear_search(self) -> None: ...


class ExchangePresenter:
    """Answers what the desk officer does in the exchange."""

    def __init__(
        self,
        view: ExchangeView,
        cases: ExchangeUseCases,
        run: Run,
        on_problem: Callable[[Exception], None],
    ) -> None:
        self._view = view
        self._cases = cases
        self._run = run
        self._on_problem = on_problem
        self._facts: ExchangeFacts | None = None
        self._tab = Tab.OPPORTUNITIES
        self._filters = Filters()
        self._text = ""
        self._places: Mapping[tuple[str, str], int] | None = None
        self._matches: Matches | None = None
        self._matched_for = frozenset[str]()
        self._lessons: RegionLessons | None = None
        self._row: Row | None = None
        self._wanted: tuple[str, str] | None = None

    def start(self) -> None:
        """Read everything off the GUI thread and show it."""
        self._run(lambda _: self._cases.load(), self._on_facts, self._on_problem, topic="exchange")

    def reload(self) -> None:
        """Something changed: read again what is shown, and search again."""
        self._matches = self._lessons = None
        self.start()
        self.search(self._text)

    def choose_tab(self, tab: Tab) -> None:
        """Show another list."""
        self._tab = tab
        self._choose(None)
        self._show()

    def filter(self, filters: Filters) -> None:
        """Show what passes the filters."""
        if filters.region != self._filters.region:
            self._lessons = None
        self._filters = filters
        self._show()

    def choose_region(self, code: str) -> None:
        """A region was chosen elsewhere."""
        if code != self._filters.region:
            self.filter(replace(self._filters, region=code))

    def search(self, text: str) -> None:
        """List only what holds every word of ``text``; the newest question alone is answered."""
        self._text = text
        if not terms_of(text):
            self._on_hits(())
            return
        self._run(
            lambda _: self._cases.search(text, MOST_HITS),
            self._on_hits,
            self._on_problem,
            topic="exchange-search",
        )

    def open(self, kind: str, key: str) -> None:
        """Show one thing, whatever the filters were; it may come before the facts."""
        self._wanted = (kind, key)
        self._filters, self._tab = Filters(), _TAB_OF[kind]
        self._view.clear_search()
        self.search("")
        self._show()

    def choose(self, row: Row) -> None:
        """Open a row's details."""
        self._choose(row)

    def start_new(self, kind: str) -> None:
        """Ask for a new opportunity or practice."""
        self._view.edit(kind, None)

    def start_change(self) -> None:
        """Ask for a better record of what is chosen."""
        thing = self._thing()
        if thing is not None:
            self._view.edit(kind_and_key(thing)[0], thing)

    def keep(self, kind: str, record: Thing, reason: str) -> None:
        """Write the officer's record."""
        self._run(
            lambda _: self._cases.keep(kind, record, reason), self._on_kept, self._on_form_problem
        )

    def take_back(self, reason: str) -> None:
        """Take the officer's record of what is chosen back."""
        thing = self._thing()
        if thing is not None:
            self._withdraw(*kind_and_key(thing), reason)

    def toggle_watch(self, reason: str) -> None:
        """Put what is chosen on the watch list, or take it from there."""
        watch, thing = self._watch(), self._thing()
        if watch is not None:
            self._withdraw("watch", watch.watch_id, reason)
        elif thing is not None:
            new = Watch("", *kind_and_key(thing))
            self._run(
                lambda _: self._cases.keep("watch", new, reason), lambda _: None, self._on_problem
            )

    def open_pair(self) -> None:
        """Show the dossier of the pair that what is chosen is about."""
        pair = self._pair()
        if pair is not None:
            self._cases.open_pair(*pair)

    def _withdraw(self, kind: str, key: str, reason: str) -> None:
        self._run(
            lambda _: self._cases.withdraw(kind, key, reason), lambda _: None, self._on_problem
        )

    def _on_facts(self, facts: ExchangeFacts) -> None:
        self._facts = facts
        self._view.show_facts(facts)
        self._show()

    def _on_hits(self, hits: Sequence[Hit]) -> None:
        terms = tuple({term: None for each in readings_of(self._text) for term in each})
        self._places = {(h.kind, h.key): n for n, h in enumerate(hits)} if terms else None
        self._view.show_hits(terms, [hit for hit in hits if terms and hit.kind == "note"])
        self._show()

    def _on_kept(self, changes: Changes) -> None:
        (kind,) = changes.kinds
        self._view.close_form()
        self._wanted, self._tab = (kind, changes.ids[0]), _TAB_OF[kind]

    def _on_form_problem(self, error: Exception) -> None:
        if isinstance(error, ProblemError):
            self._view.show_form_problem(error)
        else:
            self._on_problem(error)

    def _show(self) -> None:
        self._view.show_filters(self._tab, self._filters)
        facts = self._facts
        if facts is None:
            return
        rows = self._rows(facts)
        if rows is None:
            return
        cut = self._matches if self._tab is Tab.MATCHES else None
        self._view.show_rows(self._tab, rows, cut.count if cut else len(rows))
        self._choose(self._row_again(rows))

    def _rows(self, facts: ExchangeFacts) -> Sequence[Row] | None:
        """The rows of the list that is shown; None while they are being worked out."""
        match self._tab:
            case Tab.OPPORTUNITIES:
                return self._opportunities(facts)
            case Tab.PRACTICES:
                return self._practices(facts)
            case Tab.MATCHES:
                return self._matching(facts)
            case Tab.LESSONS:
                return self._learnt()
            case Tab.WATCHED:
                return self._watch_list(facts)

    def _opportunities(self, facts: ExchangeFacts) -> Sequence[Opportunity]:
        passing = (
            each
            for each in facts.opportunities
            if self._filters.passes_opportunity(each, facts.today)
        )
        return self._found(passing)

    def _practices(self, facts: ExchangeFacts) -> Sequence[Practice]:
        return self._found(each for each in facts.practices if self._filters.passes_practice(each))

    def _found(self, things: Any) -> list[Any]:
        """Those that the search found, best first; all in their order without a search."""
        places = self._places
        if places is None:
            return list(things)
        kept = (each for each in things if kind_and_key(each) in places)
        return sorted(kept, key=lambda each: places[kind_and_key(each)])

    def _matching(self, facts: ExchangeFacts) -> Sequence[Match] | None:
        """The best matches of and with what passes the filters."""
        among = frozenset(each.opportunity_id for each in self._opportunities(facts))
        if self._matches is not None and among == self._matched_for:
            return self._matches.best
        self._run(
            lambda _: self._cases.matches(among),
            lambda found: self._on_matches(among, found),
            self._on_problem,
            topic="exchange-matches",
        )
        return None

    def _on_matches(self, among: frozenset[str], matches: Matches) -> None:
        self._matches, self._matched_for = matches, among
        self._show()

    def _learnt(self) -> Sequence[Lesson] | None:
        region = self._filters.region
        if not region:
            return ()
        if self._lessons is None:
            self._run(
                lambda _: self._cases.lessons(region),
                self._on_lessons,
                self._on_problem,
                topic="exchange-lessons",
            )
            return None
        wanted = replace(self._filters, region="")
        passing = [e for e in self._lessons.lessons if wanted.passes_practice(e.practice)]
        found = {kind_and_key(each) for each in self._found(e.practice for e in passing)}
        return [each for each in passing if kind_and_key(each.practice) in found]

    def _on_lessons(self, lessons: RegionLessons) -> None:
        if lessons.region == RegionCode(self._filters.region):
            self._lessons = lessons
            self._view.show_spots(lessons.spots)
            self._show()

    def _watch_list(self, facts: ExchangeFacts) -> Sequence[Watched]:
        region = self._filters.region
        return [
            each
            for each in facts.watched
            if not region or (each.thing is not None and each.thing.region == region)
        ]

    def _row_again(self, rows: Sequence[Row]) -> Row | None:
        """The row that was chosen before, or is wanted now, as it stands in ``rows``."""
        wanted = self._wanted or _key_of(self._row)
        again = next((row for row in rows if wanted and _key_of(row) == wanted), None)
        if again is not None:
            self._wanted = None
        return again

    def _choose(self, row: Row | None) -> None:
        self._row = row
        self._view.show_thing(
            row, is_watched=self._watch() is not None, has_pair=self._pair() is not None
        )

    def _pair(self) -> tuple[str, str] | None:
        return pair_of(self._row, self._filters.region) if self._row is not None else None

    def _thing(self) -> Thing | None:
        return subject(self._row) if self._row is not None else None

    def _watch(self) -> Watch | None:
        """The entry of the watch list for what is chosen."""
        if isinstance(self._row, Watched):
            return self._row.watch
        thing = self._thing()
        if thing is None or self._facts is None:
            return None
        wanted = kind_and_key(thing)
        entries = (each.watch for each in self._facts.watched)
        return next((each for each in entries if (each.kind, each.target) == wanted), None)


def _key_of(row: Row | None) -> tuple[str, str] | None:
    if isinstance(row, Match):
        return row.seek.opportunity_id, row.offer.opportunity_id
    if isinstance(row, Watched):
        return row.watch.kind, row.watch.target
    thing = subject(row) if row is not None else None
    return kind_and_key(thing) if thing is not None else None


_TAB_OF = {"opportunity": Tab.OPPORTUNITIES, "practice": Tab.PRACTICES, "watch": Tab.WATCHED}
