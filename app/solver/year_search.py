"""Finds the best plan of a year and proves it.

1. Prices: candidates are found and priced in turn until none brings more than it pays.
2. The candidates that nearly do give a first plan.
3. In a better plan every visit pays no more above what it brings than the bound lies above the
   first plan. All such candidates are found, and the best plan among them is the best of all.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import count
from time import monotonic

import numpy as np

from app.domain.plan_problem import YearProblem
from app.domain.problems import refuse
from app.domain.visits import Lead, PlanStatus, Visit
from app.services.task import TaskHandle
from app.solver.lead_field import lead_field
from app.solver.lead_search import Candidates, Ints, Prices, ceiling, find, on_every_start
from app.solver.ledger import Ledger
from app.solver.openings import Openings, apart, openings, room
from app.solver.prices import PriceModel, for_other_days, prices_for
from app.solver.run import Outcome
from app.solver.year_model import Choice, YearModel

SETTLED = 0.2
"""Points that a candidate may bring above its price once prices are settled."""

ENOUGH = 400
"""Candidates after which a round of pricing stops looking."""

PER_ROUND = 60
"""Candidates of a lead that enter the relaxation in one round."""

ROUNDING = 1e-6
"""Slack for the bound's sum of floats before it is cut to whole points."""

FIRST_GAP = 5.0
"""Points below the price at which candidates for the first plan still count."""

PROOF_GAP = 7.0
"""Points below the price from which the proof starts; a good plan there spares wider looks."""

WIDER = 2
"""So much wider the proof looks each time: a better plan may narrow what it has to look at."""

DOUBTFUL = 80.0
"""If no candidates so far below their price make a plan, there may be none at all."""

NEAREST = 1500
"""Candidates of a lead among which a plan without a proof is chosen at ``FIRST_GAP``."""

FAR = 100_000.0
"""Further below their price than this no candidate is looked for."""


@dataclass(frozen=True, slots=True)
class Found:
    """The visits found besides the pins, their worth with the pins, and how sure it is."""

    status: PlanStatus
    visits: tuple[Visit, ...]
    value: int
    bound: int


@dataclass(frozen=True, slots=True, eq=False)
class Settled:
    """Prices, the most that a candidate of each lead brings above them, and what follows.

    No plan is worth more than ``bound``. ``filled``: the relaxation found every visit.
    """

    prices: Mapping[Lead, Prices]
    most: Mapping[Lead, float]
    bound: float
    filled: bool


class YearSearch:
    """The search for one year's best plan."""

    def __init__(
        self, problem: YearProblem, handle: TaskHandle, opened: Openings | None = None
    ) -> None:
        """``opened``: what there is to plan and to earn; as ``problem`` says if None."""
        self.problem, self.handle = problem, handle
        self.opened: Openings = opened or openings(problem)
        self._model: PriceModel | None = None
        self._until = monotonic() + problem.settings.seconds_max
        self.ledgers = {
            lead: Ledger(problem, lead_field(problem, lead, room(problem, lead, apart(problem))))
            for lead, wanted in self.opened.wanted.items()
            if wanted > 0
        }

    def good(self, effort: float) -> Found | None:
        """A good plan without a proof, found with ``effort``; None where none was.

        Raises:
            CancelledError: if the caller asked for it.
        """
        if not self.ledgers:
            return Found(PlanStatus.FEASIBLE, (), self.opened.points, self.opened.points)
        settled, gap = self.settle(), FIRST_GAP
        choice = self._choose(settled, gap, effort)
        while not choice.outcome.found:
            if gap > FAR or monotonic() > self._until:
                return None
            wider = choice.outcome is Outcome.INFEASIBLE
            gap, effort = (gap * 3, effort) if wider else (gap, effort * 3)
            choice = self._choose(settled, gap, effort)
        bound = int(settled.bound + ROUNDING)
        return Found(PlanStatus.FEASIBLE, choice.visits, choice.value, bound)

    def best(self, *, sure: bool = False) -> Found | None:
        """The best plan; None at the first sign that there is none, unless one is ``sure``.

        Raises:
            ProblemError: ``plan-time-out`` if the time allowed was too short for any plan.
            CancelledError: if the caller asked for it.
        """
        if not self.ledgers:
            return Found(PlanStatus.OPTIMAL, (), self.opened.points, self.opened.points)
        if any(len(ledger.field.starts) == 0 for ledger in self.ledgers.values()):
            return None
        settled = self.settle()
        if not (settled.filled or sure):
            return None
        gap, choice = self._first_choice(settled, FAR if sure else DOUBTFUL)
        return self._proved(settled, gap, choice) if choice.outcome.found else None

    def _proved(self, settled: Settled, gap: float, choice: Choice) -> Found:
        """The best plan, from ``choice``, the best among candidates within ``gap`` of the prices.

        The better the plan, the nearer the candidates that could still beat it.
        """
        self.handle.report(0.8, "proof")
        while gap < (needed := settled.bound - choice.value - 1):
            gap = min(WIDER * gap, needed)
            better = self._choose(settled, gap) if monotonic() < self._until else None
            if not (better and better.outcome.found):
                bound = int(settled.bound + ROUNDING)
                return Found(PlanStatus.FEASIBLE, choice.visits, choice.value, bound)
            choice = better
        status = PlanStatus.OPTIMAL if choice.bound == choice.value else PlanStatus.FEASIBLE
        return Found(status, choice.visits, choice.value, choice.bound)

    def begin_at(self, prices: Mapping[Lead, Prices]) -> None:
        """Let the relaxation know at once what is near its price in a year alike."""
        if not self.ledgers:
            return
        self._model = PriceModel(self.opened, self.ledgers.values())
        for lead in (lead for lead in self.ledgers if lead in prices):
            field = self.ledgers[lead].field
            found = find(field, for_other_days(prices[lead], field), -FIRST_GAP, self.handle)
            self._model.add(lead, found.only(_nearest(found, FIRST_GAP)))

    def revalue(self, opened: Openings) -> None:
        """Go on with other points for the same bonuses; candidates found are kept."""
        self.opened = opened
        self._until = monotonic() + self.problem.settings.seconds_max
        if self._model:
            self._model.revalue(opened)

    def settle(self) -> Settled:
        """Price candidates until none brings more than it pays, or half the time is gone."""
        model = self._model = self._model or PriceModel(self.opened, self.ledgers.values())
        late = (monotonic() + self._until) / 2
        for rounds in count():
            priced, filled = model.solve(), model.fills_every_visit
            prices = {lead: prices_for(ledger, priced) for lead, ledger in self.ledgers.items()}
            found = {lead: self.best_of_round(lead, prices[lead]) for lead in prices}
            self.handle.report(0.6 * (1 - 0.8**rounds), "prices")
            news = [model.add(lead, candidates) for lead, candidates in found.items()]
            if not any(news) or monotonic() > late:
                break
        most = {
            lead: ceiling(self.ledgers[lead].field, prices[lead]) if len(found[lead]) else SETTLED
            for lead in found
        }
        return Settled(prices, most, model.bound(priced, most), filled)

    def sharper_bound(self, settled: Settled, gap: float, effort: float) -> int:
        """A value that no plan exceeds: with a visit further from its price than ``gap``, or not.

        A plan with such a visit misses the bound by ``gap``; among the others the best is sought.
        """
        choice = self._choice_within(settled, gap).choose(
            self.handle, self._until - monotonic(), effort
        )
        within = float(choice.bound) if choice.outcome.found else settled.bound
        if choice.outcome is Outcome.INFEASIBLE:
            within = -FAR
        return int(min(settled.bound, max(within, settled.bound - gap)) + ROUNDING)

    def best_of_round(self, lead: Lead, prices: Prices) -> Candidates:
        """The best candidates at ``prices``, one for each delegation and tour."""
        found = find(self.ledgers[lead].field, prices, SETTLED, self.handle, ENOUGH)
        order = np.lexsort((found.cell, found.tour, found.delegation, -found.priced))
        visits = found.delegation[order] * len(self.ledgers[lead].field.tours.members)
        _, first = np.unique(visits + found.tour[order], return_index=True)
        return found.only(order[np.sort(first)][:PER_ROUND])

    def _first_choice(self, settled: Settled, far: float) -> tuple[float, Choice]:
        """The best plan among the candidates nearest to their price, as few as will do."""
        gap, choice = PROOF_GAP, self._choose(settled, PROOF_GAP)
        while choice.outcome is Outcome.INFEASIBLE and gap < far:
            gap *= 4
            choice = self._choose(settled, gap)
        if choice.outcome is Outcome.UNKNOWN:
            raise refuse("plan-time-out", seconds=self.problem.settings.seconds_max)
        return gap, choice

    def with_dates(self, visits: Mapping[Lead, tuple[Ints, Ints]], effort: float) -> Choice:
        """The best days for visits of which delegations and tours are given as places."""
        model = YearModel(self.opened, apart(self.problem))
        for lead, ledger in self.ledgers.items():
            model.add(ledger, on_every_start(ledger.field, *visits[lead]))
        return model.choose(self.handle, self._until - monotonic(), effort)

    def _choose(self, settled: Settled, gap: float, effort: float | None = None) -> Choice:
        """The best plan among candidates that miss their lead's best by ``gap`` or less."""
        model = self._choice_within(settled, gap, all_of_them=effort is None)
        return model.choose(self.handle, self._until - monotonic(), effort)

    def _choice_within(
        self, settled: Settled, gap: float, *, all_of_them: bool = True
    ) -> YearModel:
        """The choice among candidates that miss their lead's best by ``gap`` or less."""
        model = YearModel(self.opened, apart(self.problem))
        for lead, ledger in self.ledgers.items():
            least = settled.most[lead] - gap
            found = find(ledger.field, settled.prices[lead], least, self.handle)
            model.add(ledger, found if all_of_them else found.only(_nearest(found, gap)))
        return model


def _nearest(found: Candidates, gap: float) -> Ints:
    """The places of the candidates that come to most; the wider the ``gap``, the more of them."""
    order = np.lexsort((found.cell, found.tour, found.delegation, -found.priced))
    return np.asarray(order[: int(NEAREST * gap / FIRST_GAP)])
