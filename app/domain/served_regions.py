"""Year by year, which regions took part in a visit, and which for the first time."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.regions import RegionCode
from app.domain.visits import PastVisit, Plan


@dataclass(frozen=True, slots=True)
class YearServed:
    """``regions`` that take part in the ``visits`` planned of a year, by code.

    ``first`` are those of them that took part in no earlier plan and no known delegation.
    """

    year: int
    visits: int
    regions: tuple[RegionCode, ...]
    first: tuple[RegionCode, ...]


def served_by(past: Iterable[PastVisit]) -> frozenset[RegionCode]:
    """The regions that took part in a known delegation."""
    return frozenset(code for visit in past for code in (*visit.delegation, *visit.hosts))


def served_by_year(plans: Iterable[Plan], past: Iterable[PastVisit]) -> tuple[YearServed, ...]:
    """A line for each plan, by year."""
    known, lines = set(served_by(past)), []
    for plan in sorted(plans, key=lambda plan: plan.year):
        regions = {code for visit in plan.visits for code in (*visit.delegation, *visit.hosts)}
        lines.append(
            YearServed(
                plan.year,
                len(plan.visits),
                tuple(sorted(regions)),
                tuple(sorted(regions - known)),
            )
        )
        known |= regions
    return tuple(lines)
