"""What the use cases need from outside; ``bootstrap`` joins each port to its adapter."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import date, datetime
from typing import Protocol

from app.domain.calendar import Window
from app.domain.method import Method
from app.domain.network import Network
from app.domain.profiles import Block, Indicator, Linkage, Profile, Sector
from app.domain.regions import Region, RegionCode
from app.domain.settings import Settings
from app.domain.ties import Forum, Tie
from app.domain.visits import Fixture, PastVisit, Plan


class ProfileRepository(Protocol):
    """Regions and their figures: the reference, with the officer's edits over it."""

    def regions(self) -> tuple[Region, ...]: ...

    def profiles(self) -> Mapping[RegionCode, Profile]: ...

    def sectors(self) -> tuple[Sector, ...]: ...

    def blocks(self) -> tuple[Block, ...]: ...

    def indicators(self) -> Mapping[str, Indicator]: ...

    def linkages(self) -> Mapping[str, Linkage]:
        """By country, ``IN`` and ``JP``."""

    def method(self) -> Method: ...


class NetworkRepository(Protocol):
    """Airports, routes and ground access."""

    def network(self) -> Network: ...


class CalendarRepository(Protocol):
    """Windows as stored, yearly rules written out for the years asked; no public holidays."""

    def windows(self, first_year: int, last_year: int) -> tuple[Window, ...]: ...


class TieRepository(Protocol):
    """The registry of partnerships, and the forums."""

    def ties(self) -> tuple[Tie, ...]: ...

    def forums(self) -> tuple[Forum, ...]: ...

    def new_id(self) -> str:
        """An id for a tie of the officer's own that no tie has or ever had."""

    def save(self, tie: Tie, reason: str) -> None:
        """Keep the officer's own record of a tie; the reference row stays as it was."""

    def withdraw(self, tie_id: str, reason: str) -> None:
        """Take the officer's record back: the reference row, if any, shows again.

        Raises:
            ProblemError: ``tie-not-edited`` where the officer has no record of it.
        """


class VisitRepository(Protocol):
    """Past delegations, fixtures, and the plans the officer keeps."""

    def past(self) -> tuple[PastVisit, ...]: ...

    def fixtures(self) -> tuple[Fixture, ...]: ...

    def plan(self, year: int) -> Plan | None: ...

    def save_plan(self, plan: Plan, reason: str) -> None: ...


class SettingsRepository(Protocol):
    """The officer's preferences."""

    def load(self) -> Settings: ...

    def save(self, settings: Settings) -> None: ...


class UnitOfWork(Protocol):
    """One transaction; leaving it without ``commit`` takes everything back."""

    profiles: ProfileRepository
    network: NetworkRepository
    calendar: CalendarRepository
    ties: TieRepository
    visits: VisitRepository
    settings: SettingsRepository

    def commit(self) -> None: ...


class Store(Protocol):
    """The place where everything is kept."""

    def begin(self) -> AbstractContextManager[UnitOfWork]:
        """A transaction that may write."""

    def read(self) -> AbstractContextManager[UnitOfWork]:
        """A snapshot to read from; it never waits for a writer."""

    def check(self) -> Sequence[tuple[str, bool, Mapping[str, object]]]:
        """Health checks: a code, whether it passed, and the facts seen."""


class Clock(Protocol):
    """Today and now, so that tests and pictures can hold them still."""

    def today(self) -> date: ...

    def now(self) -> datetime:
        """Aware, in UTC."""


class PublicHolidays(Protocol):
    """Public holidays of both countries from a maintained library."""

    def windows(self, first_year: int, last_year: int) -> tuple[Window, ...]: ...
