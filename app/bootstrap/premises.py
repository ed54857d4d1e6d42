"""What the use cases of every topic share: store, files, clock, and what is read once."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from app.bootstrap.shipped import Clock, Shipped, words_in

if TYPE_CHECKING:
    from app.domain.journeys import AccessMatrix
    from app.services.try_routes import KnownJourneys
    from app.store.sqlite_store import SqliteStore
    from app.words.catalogue import Words


class Premises:
    """One open store and what surrounds it."""

    def __init__(self, store: SqliteStore, shipped: Shipped, clock: Clock) -> None:
        self.store = store
        self.shipped = shipped
        self.clock = clock
        self._known_journeys: dict[date, KnownJourneys] = {}

    def words(self, language: str) -> Words:
        """The texts of ``language``."""
        return words_in(language, self.shipped)

    def known_journeys(self, on: date) -> KnownJourneys:
        """The journeys of a day, read once until ``forget_journeys``."""
        from app.maps.geodesy import Wgs84
        from app.services.try_routes import read_journeys

        if on not in self._known_journeys:
            with self.store.read() as work:
                self._known_journeys[on] = read_journeys(work, Wgs84(), on)
        return self._known_journeys[on]

    def forget_journeys(self) -> None:
        """The network was changed."""
        self._known_journeys.clear()

    @property
    def access(self) -> AccessMatrix:
        """Journeys of all pairs today."""
        return self.known_journeys(self.clock.today()).access
