"""What outlines take, earn and serve together: the rows that every model of theirs shares."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from app.domain.regions import RegionCode
from app.domain.visit_value import Bonus
from app.domain.visits import Lead
from app.solver.openings import Openings
from app.solver.outlines import Outline

ASIDE = frozenset({"first-visit", "part", "lead-part"})
"""Bonuses that outlines leave out: all regions are served once, and the prices hold the days."""

Opened = Mapping[int, Openings]
"""What there is to plan, by place of the year."""

Taken = Sequence[tuple[Any, Outline]]
"""Outlines, each after the variable that says how much of it is chosen."""


def filling(taken: Taken, opened: Opened) -> dict[tuple[int, Lead], list[Any]]:
    """The variables by year and lead, none left out."""
    rows: dict[tuple[int, Lead], list[Any]] = {
        (year, lead): [] for year, openings in opened.items() for lead in openings.wanted
    }
    for variable, each in taken:
        rows[each.year, each.lead].append(variable)
    return rows


def taking(taken: Taken) -> Mapping[tuple[int, RegionCode], list[Any]]:
    """The variables by year and region that they take."""
    rows: defaultdict[tuple[int, RegionCode], list[Any]] = defaultdict(list)
    for variable, each in taken:
        for code in each.regions:
            rows[each.year, code].append(variable)
    return rows


def serving(taken: Taken) -> Mapping[RegionCode, list[Any]]:
    """The variables by region that they serve, in whatever year."""
    rows: defaultdict[RegionCode, list[Any]] = defaultdict(list)
    for variable, each in taken:
        for code in each.regions:
            rows[code].append(variable)
    return rows


def earning(taken: Taken, opened: Opened) -> Iterable[tuple[int, list[Any]]]:
    """For each bonus of each year what it is worth, and the variables that earn it."""
    rows: defaultdict[tuple[int, Bonus], list[Any]] = defaultdict(list)
    for variable, each in taken:
        for bonus in each.bonuses:
            rows[each.year, bonus].append(variable)
    for (year, bonus), variables in rows.items():
        worth = opened[year].bonuses.get(bonus, 0)
        if worth and bonus[0] not in ASIDE:
            yield worth, variables


def value_of(outlines: Iterable[Outline], opened: Opened) -> float:
    """What ``outlines`` are worth together, whomever they serve."""
    chosen = [(1, each) for each in outlines]
    bonuses = sum(worth for worth, _ in earning(chosen, opened))
    return bonuses + sum(each.worth for _, each in chosen)


def served_by(outlines: Iterable[Outline]) -> frozenset[RegionCode]:
    """All regions that take part in ``outlines``."""
    return frozenset(code for each in outlines for code in each.regions)
