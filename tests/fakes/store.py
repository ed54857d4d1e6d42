"""A store in memory, for tests of use cases: the same behaviour without SQL and disk."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from app.domain.calendar import Window
from app.domain.changelog import Edit, EditFilter, edits_that_stand
from app.domain.forums import Meeting
from app.domain.method import Method
from app.domain.network import Network
from app.domain.notes import RegionNote
from app.domain.opportunities import Opportunity
from app.domain.own_routes import OwnRoute, network_with
from app.domain.pipeline import Partnership
from app.domain.practices import Practice
from app.domain.problems import refuse
from app.domain.profiles import Block, Indicator, Linkage, Profile, Sector
from app.domain.programme import Progress, Target
from app.domain.regions import Names, Region, RegionCode
from app.domain.settings import Settings
from app.domain.stated_figures import StatedFigure
from app.domain.ties import Forum, Tie
from app.domain.visits import Fixture, PastVisit, Plan
from app.domain.wishes import Wish

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


@dataclass(frozen=True)
class Reference:
    """What the reference knows in a test; whatever is not given is empty."""

    regions: tuple[Region, ...] = ()
    profiles: Mapping[RegionCode, Profile] = field(default_factory=dict)
    figures: Mapping[str, tuple[StatedFigure, ...]] = field(default_factory=dict)
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
    opportunities: tuple[Opportunity, ...] = ()
    practices: tuple[Practice, ...] = ()
    notes: tuple[RegionNote, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    targets: tuple[Target, ...] = ()
    progress: tuple[Progress, ...] = ()
    texts: Mapping[str, Names] = field(default_factory=dict)


@dataclass(frozen=True)
class Own:
    """What the officer has made: the log (records as they are, not as JSON), persons, settings."""

    log: tuple[Edit, ...] = ()
    persons: Mapping[str, tuple[object, ...]] = field(default_factory=dict)
    settings: Settings = field(default_factory=Settings)

    @classmethod
    def having(cls, *records: tuple[str, str, object]) -> Own:
        """Kind, key and record of what was kept, oldest first."""
        return cls(
            tuple(
                Edit(number, number, kind, key, None, record, "because", NOW, "officer")
                for number, (kind, key, record) in enumerate(records, 1)
            )
        )

    @property
    def reasons(self) -> tuple[str, ...]:
        return tuple(edit.reason for edit in self.log)

    @property
    def plans(self) -> Mapping[int, Plan]:
        return {int(edit.key): edit.after for edit in self.log if edit.kind == "plan"}


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
        self.on_commit = lambda _batch: None

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
        self.calendar = FakeCalendar(store.reference)
        self.records = FakeRecords(self)
        self.network = FakeNetwork(store.reference, self.records)
        self.changelog = FakeChangelog(self)
        self.persons = FakePersons(self)
        self.ties = FakeTies(store.reference, self.records)
        self.visits = FakeVisits(store.reference, self.records)
        self.settings = FakeSettings(self)
        self.exchange = FakeExchange(store.reference, self.records)
        self.programme = FakeProgramme(store.reference, self.records)
        self.texts = FakeTexts(store.reference)

    def commit(self) -> None:
        self._store.own = self.own
        if self.records.batch:
            self._store.on_commit(self.records.batch)

    def change(self, **parts: object) -> None:
        self.own = replace(self.own, **parts)


class FakeRecords:
    def __init__(self, work: FakeUnitOfWork) -> None:
        self._work = work
        self.batch = 0

    def standing(self, kind: str, form: type) -> Mapping[str, object]:
        last = {edit.key: edit.after for edit in self._work.own.log if edit.kind == kind}
        return {key: last[key] for key in sorted(last) if last[key] is not None}

    def find(self, kind: str, key: str, form: type) -> object:
        return self.standing(kind, form).get(key)

    def new_key(self, kind: str) -> str:
        return self.new_keys(kind, 1)[0]

    def new_keys(self, kind: str, count: int) -> tuple[str, ...]:
        keys = {edit.key for edit in self._work.own.log if edit.kind == kind}
        used = sum(key.startswith("own-") for key in keys)
        return tuple(f"own-{used + number:04}" for number in range(1, count + 1))

    def keep(self, kind: str, key: str, record: object, reason: str) -> None:
        self.append(kind, key, record, reason)

    def keep_all(self, kind: str, records: Mapping[str, object], reason: str) -> None:
        for key, record in records.items():
            self.append(kind, key, record, reason)

    def withdraw(self, kind: str, key: str, reason: str) -> None:
        if self.find(kind, key, object) is None:
            raise refuse("record-not-own", kind=kind, key=key)
        self.append(kind, key, None, reason)

    def append(
        self, kind: str, key: str, record: object, reason: str, undoes: int | None = None
    ) -> None:
        number = len(self._work.own.log) + 1
        self.batch = self.batch or number
        before = self.find(kind, key, object)
        edit = Edit(number, self.batch, kind, key, before, record, reason, NOW, "officer", undoes)
        self._work.change(log=(*self._work.own.log, edit))


class FakeChangelog:
    def __init__(self, work: FakeUnitOfWork) -> None:
        self._work = work

    def edits(self, wanted: EditFilter) -> tuple[Edit, ...]:
        found = [
            edit
            for edit in reversed(self._work.own.log)
            if wanted.kind in ("", edit.kind)
            and wanted.key in ("", edit.key)
            and wanted.account in ("", edit.account)
            and wanted.text.lower() in f"{edit.reason}\n{edit.key}\n{edit.account}".lower()
            and (wanted.since is None or edit.made_at >= wanted.since)
            and (wanted.until is None or edit.made_at <= wanted.until)
            and (not wanted.below or edit.edit_id < wanted.below)
        ]
        return tuple(found[: wanted.limit])

    def of_batch(self, batch: int) -> tuple[Edit, ...]:
        return tuple(edit for edit in reversed(self._work.own.log) if edit.batch == batch)

    def revert(self, batch: int, reason: str) -> tuple[Edit, ...]:
        taken_back = self.of_batch(batch)
        if not taken_back:
            raise refuse("edit-unknown", edit=batch)
        for edit in taken_back:
            own = [each for each in self._work.own.log if each.key == edit.key]
            if edit.edit_id not in edits_that_stand(own):
                raise refuse("edit-overtaken", kind=edit.kind, key=edit.key)
            self._work.records.append(edit.kind, edit.key, edit.before, reason, edit.edit_id)
        return taken_back


class FakePersons:
    def __init__(self, work: FakeUnitOfWork) -> None:
        self._work = work

    def of(self, visit_id: str, form: type) -> tuple[object, ...]:
        return self._work.own.persons.get(visit_id, ())

    def keep(self, visit_id: str, known: tuple[object, ...]) -> None:
        self._work.change(persons={**self._work.own.persons, visit_id: known})

    def erase(self, visit_id: str) -> None:
        rest = {key: kept for key, kept in self._work.own.persons.items() if key != visit_id}
        self._work.change(persons=rest)


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

    reference_profiles = profiles

    def reference_figures(self, kind: str) -> tuple[StatedFigure, ...]:
        return self._reference.figures.get(kind, ())

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
    def __init__(self, reference: Reference, records: FakeRecords) -> None:
        self._reference = reference
        self._records = records

    def network(self) -> Network:
        return network_with(self._reference.network, self._records.standing("route", OwnRoute))

    def reference(self) -> Network:
        return self._reference.network


class FakeCalendar:
    def __init__(self, reference: Reference) -> None:
        self._reference = reference

    def kinds(self) -> Mapping[str, Names]:
        return {window.kind: Names(window.kind) for window in self._reference.windows}

    def windows(self, first_year: int, last_year: int) -> tuple[Window, ...]:
        return tuple(
            window
            for window in self._reference.windows
            if window.start.year <= last_year and first_year <= window.end.year
        )


class FakeTies:
    def __init__(self, reference: Reference, records: FakeRecords) -> None:
        self._reference = reference
        self._records = records

    def ties(self) -> tuple[Tie, ...]:
        known = {tie.tie_id: tie for tie in self._reference.ties}
        standing = self._records.standing("tie", Tie)
        return tuple(tie for _, tie in sorted({**known, **standing}.items()))

    def forums(self) -> tuple[Forum, ...]:
        return overlaid(self._reference.forums, self._records, "forum", "forum_id")

    def new_id(self) -> str:
        return self._records.new_key("tie")

    def save(self, tie: Tie, reason: str) -> None:
        self._records.keep("tie", tie.tie_id, replace(tie, edited=True), reason)

    def withdraw(self, tie_id: str, reason: str) -> None:
        if self._records.find("tie", tie_id, Tie) is None:
            raise refuse("tie-not-edited", tie=tie_id)
        self._records.withdraw("tie", tie_id, reason)


class FakeVisits:
    def __init__(self, reference: Reference, records: FakeRecords) -> None:
        self._reference = reference
        self._records = records

    def past(self) -> tuple[PastVisit, ...]:
        return self._reference.past

    def fixtures(self) -> tuple[Fixture, ...]:
        return self._reference.fixtures

    def plan(self, year: int) -> Plan | None:
        return self._records.find("plan", str(year), Plan)

    def save_plan(self, plan: Plan, reason: str) -> None:
        self._records.keep("plan", str(plan.year), plan, reason)


class FakeTexts:
    def __init__(self, reference: Reference) -> None:
        self._reference = reference

    def by_english(self) -> Mapping[str, Names]:
        return self._reference.texts


class FakeSettings:
    def __init__(self, work: FakeUnitOfWork) -> None:
        self._work = work

    def load(self) -> Settings:
        return self._work.own.settings

    def save(self, settings: Settings) -> None:
        self._work.change(settings=settings)


def overlaid(reference: tuple, records: FakeRecords, kind: str, key: str) -> tuple:
    """The reference with the officer's records over it, in the order of the ids."""
    known = {getattr(each, key): each for each in reference}
    return tuple(each for _, each in sorted({**known, **records.standing(kind, object)}.items()))


class FakeExchange:
    def __init__(self, reference: Reference, records: FakeRecords) -> None:
        self._reference = reference
        self._records = records

    def opportunities(self) -> tuple[Opportunity, ...]:
        known = self._reference.opportunities
        return overlaid(known, self._records, "opportunity", "opportunity_id")

    def practices(self) -> tuple[Practice, ...]:
        return overlaid(self._reference.practices, self._records, "practice", "practice_id")

    def notes(self) -> tuple[RegionNote, ...]:
        return self._reference.notes

    def meetings(self) -> tuple[Meeting, ...]:
        return overlaid(self._reference.meetings, self._records, "meeting", "meeting_id")

    def wishes(self) -> tuple[Wish, ...]:
        return overlaid((), self._records, "wish", "wish_id")

    def partnerships(self) -> tuple[Partnership, ...]:
        return overlaid((), self._records, "partnership", "partnership_id")


class FakeProgramme:
    def __init__(self, reference: Reference, records: FakeRecords) -> None:
        self._reference = reference
        self._records = records

    def targets(self) -> tuple[Target, ...]:
        return overlaid(self._reference.targets, self._records, "target", "target_id")

    def progress(self) -> tuple[Progress, ...]:
        return overlaid(self._reference.progress, self._records, "progress", "progress_id")
