"""Take a plan and its records in from a file: all of it, or nothing."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace

from app.domain.problems import Problem, raise_if_any
from app.domain.visit_record import RECORD_KIND, Delegate, VisitRecord
from app.domain.visit_record_rules import wrong_in
from app.domain.visits import Plan, Visit
from app.services.changes import Changes
from app.services.keep_delegates import PERSONS, delegates_of
from app.services.ports import Store, UnitOfWork

PLAN_KIND = "plan"

Delegates = tuple[Delegate, ...]


@dataclass(frozen=True, slots=True)
class ReadPlan:
    """What a file held: the plan, the records of its visits and of others, and who travels."""

    plan: Plan
    records: tuple[VisitRecord, ...]
    delegates: Mapping[str, Delegates] = field(default_factory=dict)


def take_plan(store: Store, read: ReadPlan, reason: str) -> Changes:
    """Keep what was read over what stands; one change, which can be undone.

    What stands already as it was read is left alone. Who travels is outside the log, so that undo
    does not bring a former list back.

    Raises:
        ProblemError: ``reason-missing``, ``region-unknown``, ``plan-sides-wrong`` (visit),
            ``plan-region-twice`` (visit, region) and everything that is wrong with a record;
            nothing was changed.
    """
    with store.begin() as work:
        regions = {region.code for region in work.profiles.regions()}
        raise_if_any((*_without(reason), *_wrong(read, regions)))
        changes = _changes(work, read)
        if PLAN_KIND in changes.kinds:
            work.visits.save_plan(read.plan, reason.strip())
        for record in read.records:
            if record.visit_id in changes.ids:
                work.records.keep(RECORD_KIND, record.visit_id, record, reason.strip())
        lists = _lists(work, read)
        for visit_id, delegates in lists.items():
            work.persons.keep(visit_id, delegates)
        work.commit()
    return _with_persons(changes, lists)


def check_plan(store: Store, read: ReadPlan) -> Changes:
    """What ``take_plan`` would change; nothing is kept, and no kinds where all stands already.

    Raises:
        ProblemError: as ``take_plan``, but for the reason.
    """
    with store.read() as work:
        raise_if_any(_wrong(read, {region.code for region in work.profiles.regions()}))
        return _with_persons(_changes(work, read), _lists(work, read))


def _lists(work: UnitOfWork, read: ReadPlan) -> dict[str, Delegates]:
    """By visit on record who travels, where that is another list than the one that stands.

    A file that tells no passports' spelling takes none away.
    """
    known = {*work.records.standing(RECORD_KIND, VisitRecord)}
    known.update(record.visit_id for record in read.records)
    found = {}
    for visit_id in sorted(known.intersection(read.delegates)):
        standing = delegates_of(work, visit_id)
        spellings = {each.name: each.passport_spelling for each in standing}
        told = tuple(_spelt(each, spellings) for each in read.delegates[visit_id])
        if told != standing:
            found[visit_id] = told
    return found


def _spelt(delegate: Delegate, spellings: Mapping[str, str]) -> Delegate:
    known = delegate.passport_spelling or spellings.get(delegate.name, "")
    return replace(delegate, passport_spelling=known)


def _with_persons(changes: Changes, lists: Mapping[str, Delegates]) -> Changes:
    kinds = changes.kinds | ({PERSONS} if lists else set())
    return Changes(kinds, (*changes.ids, *(each for each in lists if each not in changes.ids)))


def _changes(work: UnitOfWork, read: ReadPlan) -> Changes:
    standing = work.records.standing(RECORD_KIND, VisitRecord)
    is_new = read.plan != work.visits.plan(read.plan.year)
    kept = [(PLAN_KIND, str(read.plan.year))] if is_new else []
    kept += [
        (RECORD_KIND, record.visit_id)
        for record in read.records
        if record != standing.get(record.visit_id)
    ]
    return Changes(frozenset(kind for kind, _ in kept), tuple(key for _, key in kept))


def _without(reason: str) -> Iterator[Problem]:
    if not reason.strip():
        yield Problem("reason-missing")


def _wrong(read: ReadPlan, regions: Collection[str]) -> Iterator[Problem]:
    named = {code for visit in read.plan.visits for code in (*visit.delegation, *visit.hosts)}
    for code in sorted(named - set(regions)):
        yield Problem("region-unknown", {"region": code})
    for visit in read.plan.visits:
        yield from _sides(visit)
    for record in read.records:
        yield from wrong_in(record, regions)


def _sides(visit: Visit) -> Iterator[Problem]:
    """A visit whose regions stand on the wrong side, or twice, can be neither judged nor made."""
    home = visit.direction.home
    sides = {code.country for code in visit.delegation}, {code.country for code in visit.hosts}
    if sides != ({home}, {home.partner}):
        yield Problem("plan-sides-wrong", {"visit": visit.visit_id, "direction": visit.direction})
    for side in (visit.delegation, visit.hosts):
        for code in sorted(set(side)):
            if side.count(code) > 1:
                yield Problem("plan-region-twice", {"visit": visit.visit_id, "region": code})
