"""What the use cases of every topic share: store, files, clock, and what is read once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from app.bootstrap.shipped import Clock, Shipped, words_in

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.domain.journeys import AccessMatrix
    from app.domain.regions import Names
    from app.services.ports import UnitOfWork
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
        self._known_as_of = -1
        self._texts: dict[str, Names] = {}

    def words(self, language: str) -> Words:
        """The texts of ``language``, those of the reference among them."""
        return replace(words_in(language, self.shipped), texts=self.texts())

    def texts(self) -> Mapping[str, Names]:
        """The texts of the reference by their English; they follow a newer reference."""
        if not self._texts:
            self._read_texts()
        return self._texts

    def _read_texts(self) -> None:
        with self.store.read() as work:
            self._texts.update(work.texts.by_english())

    def known_journeys(self, on: date) -> KnownJourneys:
        """The journeys of a day, read once until a route is changed, or a change taken back."""
        from app.maps.geodesy import Wgs84
        from app.services.try_routes import read_journeys

        with self.store.read() as work:
            newest = self.newest_edit(work, "route")
            if newest != self._known_as_of:
                self._known_journeys, self._known_as_of = {}, newest
            known = self._known_journeys.get(on) or read_journeys(work, Wgs84(), on)
        self._known_journeys[on] = known
        return known

    def follow_reference(self) -> None:
        """A newer reference was taken: read again what is kept of it."""
        self._known_journeys.clear()
        self._read_texts()

    @staticmethod
    def newest_edit(work: UnitOfWork, kind: str = "") -> int:
        """The number of the newest edit in the log, of one kind or of any; 0 where none is."""
        from app.domain.changelog import EditFilter

        edits = work.changelog.edits(EditFilter(kind=kind, limit=1))
        return edits[0].edit_id if edits else 0

    @property
    def access(self) -> AccessMatrix:
        """Journeys of all pairs today."""
        return self.known_journeys(self.clock.today()).access
