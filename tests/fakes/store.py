"""A store in memory, for tests of use cases: the same behaviour without SQL and disk."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

from app.domain.calendar import Window
from app.domain.method import Method
from app.domain.network import Network
from app.domain.problems import refuse
from app.domain.profiles import Block, Indicator, Linkage, Profile, Sector
from app.domain.regions import Region, RegionCode
from app.domain.settings import Settings
from app.domain.ties import Forum, Tie
from app.domain.visits import Fixture, PastVisit, Plan


@dataclass(frozen=True)
class Reference:
    """What the reference knows in a test; whatever is not given is empty."""

    regions: tuple[Region, ...] = ()
    profiles: Mapping[RegionCode, Profile] = field(default_factory=dict)
    sectors: tuple[Sector, ...] = ()
    blocks: tuple[Block, ...] = ()
    indicators: Mapping[str, Indicator] = field(default_factory=dict)
    linkages: Mapping[str, Linkage] = field(default_factory=dict)
    method: Method = field(default_factory=lambda: Method((), (), ()))
    network: Network = field(default_factory=lambda: Network((), (), (), ()))
    windows: tuple[Window, ...] = ()
    ties: tuple[Tie, ...] = ()
    forums: tuple[Forum, ...] = ()
    past: tuple[PastVisit, ...] = ()
    fixtures: tuple[Fixture, ...] = ()


@dataclass(frozen=True)
class Own:
    """What the officer has made: by id or year, the newest last."""

    ties: Mapping[str, tuple[Tie | None, ...]] = field(default_factory=dict)
    plans: Mapping[int, Plan] = field(default_factory=dict)
    settings: Settings = field(default_factory=Settings)
    reasons: tuple[str, ...] = ()


class FakeStore:
    """Keeps what is committed in ``own``; ``checks`` is what ``check`` finds."""

    def __init__(
        self,
        reference: Reference = Reference(),
        own: Own = Own(),
        checks: Sequence[tuple[str, bool, Mapping[str, object]]] = (),
    ) -> None:
        self.reference = reference
        self.own = own
        self.checks = checks

    @contextmanager
    def begin(self) -> Iterator[FakeUnitOfWork]:
        yield FakeUnitOfWork(self)

    @contextmanager
    def read(self) -> Iterator[FakeUnitOfWork]:
        yield FakeUnitOfWork(self)

    def check(self) -> Sequence[tuple[str, bool, Mapping[str, object]]]:
        return self.checks


class FakeUnitOfWork:
    """Works on ``own`` as it was at the start; ``commit`` hands it back to the store."""

    def __init__(self, store: FakeStore) -> None:
        self.own = store.own
        self._store = store
        self.profiles = FakeProfiles(store.reference)
        self.network = FakeNetwork(store.reference)
        self.calendar = FakeCalendar(store.reference)
        self.ties = FakeTies(store.reference, self)
        self.visits = FakeVisits(store.reference, self)
        self.settings = FakeSettings(self)

    def commit(self) -> None:
        self._store.own = self.own

    def change(self, reason: str, **parts: object) -> None:
        reasons = (*self.own.reasons, reason) if reason else self.own.reasons
        self.own = replace(self.own, reasons=reasons, **parts)


class FakeProfiles:
    def __init__(self, reference: Reference) -> None:
        self._reference = reference

    def regions(self) -> tuple[Region, ...]:
        known = {code: profile.region for code, profile in self._reference.profiles.items()}
        return self._reference.regions or tuple(known.values())

    def profiles(self) -> Mapping[RegionCode, Profile]:
        return {
            region.code: self._reference.profiles.get(region.code, Profile(region))
            for region in self.regions()
        }

    def sectors(self) -> tuple[Sector, ...]:
        return self._reference.sectors

    def blocks(self) -> tuple[Block, ...]:
        return self._reference.blocks

    def indicators(self) -> Mapping[str, Indicator]:
        return self._reference.indicators

    def linkages(self) -> Mapping[str, Linkage]:
        return self._reference.linkages

    def method(self) -> Method:
        return self._reference.method


class FakeNetwork:
    def __init__(self, reference: Reference) -> None:
        self._reference = reference

    def network(self) -> Network:
        return self._reference.network


class FakeCalendar:
    def __init__(self, reference: Reference) -> None:
        self._reference = reference

    def windows(self, first_year: int, last_year: int) -> tuple[Window, ...]:
        return tuple(
            window
            for window in self._reference.windows
            if window.start.year <= last_year and first_year <= window.end.year
        )


class FakeTies:
    def __init__(self, reference: Reference, work: FakeUnitOfWork) -> None:
        self._reference = reference
        self._work = work

    def ties(self) -> tuple[Tie, ...]:
        known = {tie.tie_id: tie for tie in self._reference.ties}
        standing = {
            tie_id: records[-1] for tie_id, records in self._work.own.ties.items() if records[-1]
        }
        return tuple(tie for _, tie in sorted({**known, **standing}.items()))

    def forums(self) -> tuple[Forum, ...]:
        return self._reference.forums

    def new_id(self) -> str:
        used = sum(tie_id.startswith("own-") for tie_id in self._work.own.ties)
        return f"own-{used + 1:04}"

    def save(self, tie: Tie, reason: str) -> None:
        self._append(tie.tie_id, replace(tie, edited=True), reason)

    def withdraw(self, tie_id: str, reason: str) -> None:
        if not self._work.own.ties.get(tie_id, (None,))[-1]:
            raise refuse("tie-not-edited", tie=tie_id)
        self._append(tie_id, None, reason)

    def _append(self, tie_id: str, record: Tie | None, reason: str) -> None:
        kept = self._work.own.ties
        self._work.change(reason, ties={**kept, tie_id: (*kept.get(tie_id, ()), record)})


class FakeVisits:
    def __init__(self, reference: Reference, work: FakeUnitOfWork) -> None:
        self._reference = reference
        self._work = work

    def past(self) -> tuple[PastVisit, ...]:
        return self._reference.past

    def fixtures(self) -> tuple[Fixture, ...]:
        return self._reference.fixtures

    def plan(self, year: int) -> Plan | None:
        return self._work.own.plans.get(year)

    def save_plan(self, plan: Plan, reason: str) -> None:
        self._work.change(reason, plans={**self._work.own.plans, plan.year: plan})


class FakeSettings:
    def __init__(self, work: FakeUnitOfWork) -> None:
        self._work = work

    def load(self) -> Settings:
        return self._work.own.settings

    def save(self, settings: Settings) -> None:
        self._work.change("", settings=settings)
