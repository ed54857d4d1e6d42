"""Several programme years planned together, so that every region takes part at least once.

The objective is the sum of the years' own (``app.domain.visit_value``). A region's first visit
counts in the first of the years that serves it, and in no later one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from app.domain.plan_problem import YearProblem
from app.domain.regions import RegionCode
from app.domain.visits import Plan, PlanStatus, Reason, Visit


@dataclass(frozen=True, slots=True)
class YearsProblem:
    """The years, in order, as if each stood alone, and the most seconds for the search.

    ``open_years`` are those whose calendar is not known yet: only what returns every year.
    """

    years: tuple[YearProblem, ...]
    open_years: tuple[int, ...] = ()
    seconds_max: float = 120.0

    @property
    def required(self) -> frozenset[RegionCode]:
        """The regions that take part at least once: all of them."""
        return frozenset(self.years[0].groups)

    def in_turn(self, plans: Iterable[Iterable[Visit]]) -> Iterator[YearProblem]:
        """Each year as it stands once the visits of the years before are made."""
        served: frozenset[RegionCode] = frozenset()
        for problem, visits in zip(self.years, plans, strict=True):
            yield replace(problem, unserved=problem.unserved - served)
            served |= regions_of(visits)


@dataclass(frozen=True, slots=True)
class YearsPlan:
    """The plans of all years in order; none where some rule leaves no plan.

    ``objective`` and ``bound`` are in points; no plan of all years is worth more than ``bound``.
    ``clashes`` tell why there is no plan, ``remarks`` what the reader must know besides.
    """

    plans: tuple[Plan, ...]
    status: PlanStatus
    objective: float
    bound: float
    clashes: tuple[Reason, ...] = ()
    remarks: tuple[Reason, ...] = ()
    seconds: float = 0.0
    served: Mapping[RegionCode, tuple[int, ...]] = field(default_factory=dict)

    @property
    def gap(self) -> float:
        """How far the bound lies above the plan, as a share of the bound (0..1)."""
        return (self.bound - self.objective) / abs(self.bound) if self.bound else 0.0


def regions_of(visits: Iterable[Visit]) -> frozenset[RegionCode]:
    """All regions that take part in ``visits``."""
    return frozenset(code for visit in visits for code in (*visit.delegation, *visit.hosts))


def years_served(plans: Iterable[Plan]) -> dict[RegionCode, tuple[int, ...]]:
    """The years in which each region takes part, regions by code."""
    found = sorted((code, plan.year) for plan in plans for code in regions_of(plan.visits))
    return {code: tuple(year for each, year in found if each == code) for code, _ in found}


def left_out(plans: Iterable[Plan], problem: YearsProblem) -> tuple[RegionCode, ...]:
    """The regions that take part in none of the years."""
    served = regions_of(visit for plan in plans for visit in plan.visits)
    return tuple(sorted(problem.required - served))


def too_many_regions(problem: YearsProblem) -> Iterator[Reason]:
    """``years-places`` (country, regions, places): more regions than all visits can take."""
    places: Counter[str] = Counter()
    for year in problem.years:
        for lead in year.leads:
            home, rules = year.direction_of(lead).home, year.settings.rules
            places[home] += year.visits_wanted(lead) * rules.max_delegation
            places[home.partner] += year.visits_wanted(lead) * rules.max_hosts
    regions = Counter(code.country for code in problem.required)
    for country, count in sorted(regions.items()):
        if count > places[country]:
            params = {"country": country, "regions": count, "places": places[country]}
            yield Reason("years-places", params)
