"""What the pinned visits leave open: visits to find, regions, days and bonuses."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.domain.plan_problem import Pair, YearProblem
from app.domain.regions import RegionCode
from app.domain.visit_value import Bonus, all_bonuses, bonus_points, earned, own_value, pairs_met
from app.domain.visits import Lead
from app.solver.days import lengths


@dataclass(frozen=True, slots=True)
class Apart:
    """How far apart visits keep: free days by lead (None: no matter), whether none overlap.

    ``pairs_once``: whether no pair may meet twice.
    """

    gap_days: Mapping[Lead, int | None]
    no_overlap: bool = True
    pairs_once: bool = True


def apart(problem: YearProblem) -> Apart:
    """As the rules of ``problem`` say."""
    return Apart(dict.fromkeys(Lead, problem.settings.rules.gap_days))


@dataclass(frozen=True, slots=True, eq=False)
class Openings:
    """What is left to plan.

    ``wanted`` visits by lead; ``capacity`` visits that each region may still take part in;
    ``bonuses`` not yet earned, with their points; ``points`` of the pins with the bonuses they
    earn; ``met``: the pairs that they bring together.
    """

    wanted: Mapping[Lead, int]
    capacity: Mapping[RegionCode, int]
    bonuses: Mapping[Bonus, int]
    points: int
    met: frozenset[Pair] = frozenset()

    def most_meetings(self, pair: Pair) -> int | None:
        """How many visits may still bring ``pair`` together; None if its regions say enough."""
        if pair in self.met:
            return 0
        return 1 if all(self.capacity[code] > 1 for code in pair) else None


def openings(problem: YearProblem) -> Openings:
    """What the pins of ``problem`` leave open."""
    made = Counter(pin.lead for pin in problem.pins)
    taken = Counter(code for pin in problem.pins for code in (*pin.delegation, *pin.hosts))
    most = problem.settings.rules.visits_per_region
    had = earned(problem.pins, problem)
    points = {bonus: bonus_points(bonus, problem) for bonus in sorted(all_bonuses(problem))}
    return Openings(
        wanted={lead: problem.visits_wanted(lead) - made[lead] for lead in problem.leads},
        capacity={code: max(most - taken[code], 0) for code in sorted(problem.groups)},
        bonuses={bonus: worth for bonus, worth in points.items() if worth and bonus not in had},
        points=sum(own_value(pin, problem) for pin in problem.pins)
        + sum(bonus_points(bonus, problem) for bonus in had),
        met=frozenset(pair for pin in problem.pins for pair in pairs_met(pin)),
    )


def room(problem: YearProblem, lead: Lead, keep: Apart) -> NDArray[np.bool_]:
    """Where a visit of ``lead`` may lie beside the pins, by length and first day."""
    days = lengths(problem)[:, None]
    starts = np.arange(problem.days)[None, :]
    free = np.ones((len(days), problem.days), dtype=np.bool_)
    for pin in problem.pins:
        gap = keep.gap_days.get(pin.lead) if pin.lead is lead else None
        if gap is None and not keep.no_overlap:
            continue
        first = (pin.start - problem.first_day).days - (gap or 0)
        last = (pin.end - problem.first_day).days + (gap or 0)
        free &= (starts > last) | (starts + days - 1 < first)
    return free
