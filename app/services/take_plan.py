"""Take a plan and its records in from a file: all of it, or nothing."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from app.domain.problems import Problem, raise_if_any
from app.domain.visit_record import RECORD_KIND, VisitRecord
from app.domain.visit_record_rules import wrong_in
from app.domain.visits import Plan, Visit
from app.services.changes import Changes
from app.services.ports import Store, UnitOfWork

PLAN_KIND = "plan"


@dataclass(frozen=True, slots=True)
class ReadPlan:
    """What a file held: the plan, and the records of its visits and of others."""

    plan: Plan
    records: tuple[VisitRecord, ...]


def take_plan(store: Store, read: ReadPlan, reason: str) -> Changes:
    """Keep what was read over what stands; one change, which can be undone.

    What stands already as it was read is left alone.

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
        work.commit()
    return changes


def check_plan(store: Store, read: ReadPlan) -> Changes:
    """What ``take_plan`` would change; nothing is kept, and no kinds where all stands already.

    Raises:
        ProblemError: as ``take_plan``, but for the reason.
    """
    with store.read() as work:
        raise_if_any(_wrong(read, {region.code for region in work.profiles.regions()}))
        return _changes(work, read)


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
