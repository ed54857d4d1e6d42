"""Ids of visits: one that was called off keeps its own, and no other visit gets it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from itertools import count

from app.domain.visits import Plan, Visit


def with_free_ids(plan: Plan, retired: Collection[str]) -> Plan:
    """``plan`` with other ids for visits that got one of the ``retired``."""
    taken = {*retired, *(visit.visit_id for visit in plan.visits)}

    def free(visit: Visit) -> str:
        ids = (f"{plan.year}-{visit.lead}-{number}" for number in count(1))
        found = next(each for each in ids if each not in taken)
        taken.add(found)
        return found

    visits = tuple(
        replace(visit, visit_id=free(visit)) if visit.visit_id in retired else visit
        for visit in plan.visits
    )
    return replace(plan, visits=visits)


def without(plan: Plan, retired: Collection[str]) -> Plan:
    """``plan`` without the visits that were called off."""
    return replace(plan, visits=tuple(v for v in plan.visits if v.visit_id not in retired))
