"""What the use cases need from outside; ``bootstrap`` joins each port to its adapter."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import date, datetime
from pathlib import Path
from typing import Protocol, TypeVar

from app.domain.calendar import Window
from app.domain.changelog import Edit, EditFilter
from app.domain.method import Method
from app.domain.network import Network
from app.domain.profiles import Block, Indicator, Linkage, Profile, Sector
from app.domain.regions import Names, Region, RegionCode
from app.domain.settings import Settings
from app.domain.stated_figures import StatedFigure
from app.domain.ties import Forum, Tie
from app.domain.visits import Fixture, PastVisit, Plan
from app.services.exchange_ports import ExchangeRepository, ProgrammeRepository

T = TypeVar("T")


class ProfileRepository(Protocol):
    """Regions and their figures: the reference, with the officer's edits over it."""

    def regions(self) -> tuple[Region, ...]: ...

    def profiles(self) -> Mapping[RegionCode, Profile]: ...

    def reference_profiles(self) -> Mapping[RegionCode, Profile]:
        """As ``profiles``, without the officer's figures: what yardsticks are taken from."""

    def reference_figures(self, kind: str) -> tuple[StatedFigure, ...]:
        """Every figure of every year in the reference; ``kind`` of ``FIGURE_KINDS``."""

    def sectors(self) -> tuple[Sector, ...]: ...

    def blocks(self) -> tuple[Block, ...]: ...

    def indicators(self) -> Mapping[str, Indicator]: ...

    def linkages(self) -> Mapping[str, Linkage]:
        """By country, ``IN`` and ``JP``."""

    def method(self) -> Method: ...


class NetworkRepository(Protocol):
    """Airports, routes and ground access."""

    def network(self) -> Network:
        """The reference with the officer's own routes over it: what journeys are made of."""

    def reference(self) -> Network:
        """The reference alone."""


class CalendarRepository(Protocol):
    """Windows as stored, yearly rules written out for the years asked; no public holidays."""

    def kinds(self) -> Mapping[str, Names]:
        """Every kind of window with its names."""

    def windows(self, first_year: int, last_year: int) -> tuple[Window, ...]: ...


class TextRepository(Protocol):
    """What the reference says in words, in three languages."""

    def by_english(self) -> Mapping[str, Names]:
        """Every text that is known in Japanese and Hindi, by its English."""


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


class Records(Protocol):
    """The officer's own records of any kind over the reference, kept in the append-only log.

    A kind is the noun that a record describes (``tie``, ``route``), the key that noun's id. A
    record is a frozen dataclass of plain values, dates, aware instants, enums, tuples, mappings
    and dataclasses; ``form`` is its class.
    """

    @property
    def batch(self) -> int:
        """What joins the edits of this unit of work in the log; 0 until one is written."""

    def standing(self, kind: str, form: type[T]) -> Mapping[str, T]:
        """By key, the records that stand, in the order of the keys."""

    def find(self, kind: str, key: str, form: type[T]) -> T | None: ...

    def new_key(self, kind: str) -> str:
        """A key (``own-0001``) that nothing of this kind has or ever had."""

    def new_keys(self, kind: str, count: int) -> tuple[str, ...]:
        """As many such keys."""

    def keep(self, kind: str, key: str, record: object, reason: str) -> None:
        """Keep a record; it stands from now on, over the reference and over former ones."""

    def keep_all(self, kind: str, records: Mapping[str, object], reason: str) -> None:
        """Keep records by their keys, many as quickly as one."""

    def withdraw(self, kind: str, key: str, reason: str) -> None:
        """Take the standing record back: the reference row, if any, shows again.

        Raises:
            ProblemError: ``record-not-own`` where the officer has none under ``key``.
        """


class Changelog(Protocol):
    """The log behind ``Records``: it can be read, and answered by new edits, never rewritten."""

    def edits(self, wanted: EditFilter) -> tuple[Edit, ...]:
        """The edits that pass the filter, newest first."""

    def of_batch(self, batch: int) -> tuple[Edit, ...]: ...

    def revert(self, batch: int, reason: str) -> tuple[Edit, ...]:
        """Bring back, by new edits, what stood before those of ``batch``; the edits taken back.

        Raises:
            ProblemError: ``edit-unknown``; ``edit-overtaken`` where a later edit stands.
        """


class PersonRepository(Protocol):
    """Who travels on a visit: personal data, outside the log, so that it can be erased."""

    def of(self, visit_id: str, form: type[T]) -> tuple[T, ...]: ...

    def keep(self, visit_id: str, known: tuple[object, ...]) -> None:
        """Keep ``known`` in place of what was kept for the visit."""

    def erase(self, visit_id: str) -> None: ...


class UnitOfWork(Protocol):
    """One transaction; leaving it without ``commit`` takes everything back."""

    profiles: ProfileRepository
    network: NetworkRepository
    calendar: CalendarRepository
    ties: TieRepository
    visits: VisitRepository
    settings: SettingsRepository
    exchange: ExchangeRepository
    programme: ProgrammeRepository
    texts: TextRepository
    records: Records
    changelog: Changelog
    persons: PersonRepository

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


class Attachments(Protocol):
    """Documents beside the store, each under the hash of its content; none is ever overwritten."""

    def add(self, file: Path) -> tuple[str, int]:
        """Copy ``file``, whole or not at all; SHA-256 (hexadecimal) and size in bytes.

        Raises:
            ProblemError: ``attachment-unreadable``, ``attachment-too-large``, ``disk-full``,
                ``folder-unwritable``.
        """

    def read(self, sha256: str) -> bytes:
        """The document, its hash checked.

        Raises:
            ProblemError: ``attachment-missing``, ``attachment-damaged``.
        """


class PublicHolidays(Protocol):
    """Public holidays of both countries from a maintained library."""

    def windows(self, first_year: int, last_year: int) -> tuple[Window, ...]: ...
