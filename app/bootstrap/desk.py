"""Opens the store and joins everything to it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from app.bootstrap.shipped import Clock, Shipped

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from app.bootstrap.premises import Premises
    from app.bootstrap.programme import Programme
    from app.domain.regions import Names, Region, RegionCode
    from app.services.exchange_desk import ExchangeDesk
    from app.services.search_desk import DeskSearch
    from app.services.task import TaskHandle
    from app.services.use_cases.desk import UseCases
    from app.services.vocabulary import Vocabulary


def open_desk(
    place: str, shipped: Shipped, handle: TaskHandle | None = None, *, for_window: bool = False
) -> UseCases:
    """Open the store at ``place`` (empty: the user's data folder) and join everything to it.

    Raises:
        ProblemError: as ``app.store.open.open_store``.
    """
    from app.bootstrap.premises import Premises
    from app.store.bundled import Bundled
    from app.store.open import open_store

    files = Bundled(shipped.root / "data" / "tables", shipped.root / "migrations")
    store = open_store(place, files, handle, for_window=for_window, now=Clock().now)
    return Desk(Premises(store, shipped, Clock()))


class Desk:
    """Every topic's use cases; see ``app.services.use_cases.desk``."""

    def __init__(self, premises: Premises) -> None:
        from app.bootstrap.data import data_cases
        from app.bootstrap.documents import Documents
        from app.bootstrap.dossier import Dossiers
        from app.bootstrap.flights import Flights
        from app.bootstrap.maps import Maps
        from app.bootstrap.match import Match
        from app.bootstrap.planning import Planning
        from app.bootstrap.records import VisitRecords
        from app.bootstrap.ties import Ties
        from app.bootstrap.upkeep import Upkeep
        from app.bootstrap.visits import Visits

        self._premises = premises
        match = Match(premises)
        self.match = match
        self.flights = Flights(premises, match)
        self.maps = Maps(premises, match)
        self.visits = Visits(premises, match)
        self.planning = Planning(premises)
        self.ties = Ties(premises)
        self.documents = Documents(premises)
        self.records = VisitRecords(premises, match, self.visits, self.documents)
        self.dossier = Dossiers(premises, match)
        self.upkeep = Upkeep(premises)
        self.data = data_cases(premises)

    @cached_property
    def exchange(self) -> ExchangeDesk:
        from app.bootstrap.exchange import exchange_desk

        return exchange_desk(self._premises, self.visits)

    @cached_property
    def programme(self) -> Programme:
        from app.bootstrap.programme import Programme

        return Programme(self._premises, self.exchange, self.documents)

    @cached_property
    def search(self) -> DeskSearch:
        from app.services.search_desk import DeskSearch
        from app.store.sqlite_text_search import SqliteTextSearch

        return DeskSearch(self._premises.store, SqliteTextSearch())

    def today(self) -> date:
        return self._premises.clock.today()

    def regions(self) -> Mapping[RegionCode, Region]:
        with self._premises.store.read() as work:
            return {region.code: region for region in work.profiles.regions()}

    def vocabulary(self) -> Vocabulary:
        from app.services.vocabulary import read_vocabulary

        with self._premises.store.read() as work:
            return read_vocabulary(work)

    def texts(self) -> Mapping[str, Names]:
        return self._premises.texts()

    def close(self) -> None:
        self._premises.store.close()
