"""Which regions take part in visits: year by year, and region by region."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.regions import RegionCode
from app.domain.visits import PastVisit, Plan
from app.domain.years_ahead import regions_of


@dataclass(frozen=True, slots=True)
class YearServed:
    """``regions`` that take part in the ``visits`` planned of a year, by code.

    ``first`` are those of them that took part in no earlier plan and no known delegation.
    """

    year: int
    visits: int
    regions: tuple[RegionCode, ...]
    first: tuple[RegionCode, ...]


@dataclass(frozen=True, slots=True)
class RegionServed:
    """The ``years`` in which a region takes part in a plan, and how many known delegations did."""

    code: RegionCode
    years: tuple[int, ...]
    delegations: int

    @property
    def remains(self) -> bool:
        """Whether it never took part and is not planned for."""
        return not (self.years or self.delegations)


def served_by(past: Iterable[PastVisit]) -> frozenset[RegionCode]:
    """The regions that took part in a known delegation."""
    return frozenset(code for visit in past for code in (*visit.delegation, *visit.hosts))


def served_by_year(plans: Iterable[Plan], past: Iterable[PastVisit]) -> tuple[YearServed, ...]:
    """A line for each plan, by year."""
    known, lines = set(served_by(past)), []
    for plan in sorted(plans, key=lambda plan: plan.year):
        regions = regions_of(plan.visits)
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


def served_by_region(
    codes: Iterable[RegionCode], plans: Iterable[Plan], past: Iterable[PastVisit]
) -> tuple[RegionServed, ...]:
    """A line for each region of ``codes``, in their order."""
    planned = [(plan.year, regions_of(plan.visits)) for plan in plans]
    made = Counter(code for visit in past for code in {*visit.delegation, *visit.hosts})
    return tuple(
        RegionServed(code, tuple(sorted(y for y, served in planned if code in served)), made[code])
        for code in codes
    )
