"""What the pinned visits leave open: visits to find, regions, days and bonuses."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.domain.plan_problem import YearProblem
from app.domain.regions import RegionCode
from app.domain.visit_value import Bonus, all_bonuses, bonus_points, earned, own_value
from app.domain.visits import Lead, Visit
from app.solver.days import lengths


@dataclass(frozen=True, slots=True, eq=False)
class Openings:
    """What is left to plan.

    ``wanted`` visits by lead; ``capacity`` visits that each region may still take part in;
    ``bonuses`` not yet earned, with their points; ``room`` by lead [lengths, days]: whether a
    visit may lie there beside the pins; ``points`` of the pins with the bonuses they earn.
    """

    wanted: Mapping[Lead, int]
    capacity: Mapping[RegionCode, int]
    bonuses: Mapping[Bonus, int]
    room: Mapping[Lead, NDArray[np.bool_]]
    points: int


def openings(problem: YearProblem) -> Openings:
    """What the pins of ``problem`` leave open."""
    made = Counter(pin.lead for pin in problem.pins)
    taken = Counter(code for pin in problem.pins for code in (*pin.delegation, *pin.hosts))
    most = problem.settings.rules.visits_per_region
    had = earned(problem.pins, problem)
    points = {bonus: bonus_points(bonus, problem) for bonus in all_bonuses(problem)}
    return Openings(
        wanted={lead: problem.visits_wanted(lead) - made[lead] for lead in problem.leads},
        capacity={code: max(most - taken[code], 0) for code in problem.groups},
        bonuses={bonus: worth for bonus, worth in points.items() if worth and bonus not in had},
        room={lead: _room(problem, lead) for lead in problem.leads},
        points=sum(own_value(pin, problem) for pin in problem.pins)
        + sum(bonus_points(bonus, problem) for bonus in had),
    )


def _room(problem: YearProblem, lead: Lead) -> NDArray[np.bool_]:
    starts, ends = _starts_and_ends(problem)
    room = np.ones_like(ends, dtype=np.bool_)
    for pin in problem.pins:
        first, last = _place(problem, pin, lead)
        room &= (starts > last) | (ends < first)
    return room


def _starts_and_ends(problem: YearProblem) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    starts = np.arange(problem.days)[None, :]
    return starts, starts + lengths(problem)[:, None] - 1


def _place(problem: YearProblem, pin: Visit, lead: Lead) -> tuple[int, int]:
    """The days around ``pin`` that a visit of ``lead`` must keep free of."""
    gap = problem.settings.rules.gap_days if pin.lead is lead else 0
    first, last = pin.start - problem.first_day, pin.end - problem.first_day
    return first.days - gap, last.days + gap
