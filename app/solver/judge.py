"""Says whether any plan keeps a given set of rules, each of which may be dropped."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from app.domain.plan_problem import YearProblem, blocks, closes_offices
from app.domain.regions import RegionCode
from app.domain.visits import Lead
from app.services.task import TaskHandle
from app.solver.lead_field import LeadField, lead_field
from app.solver.lead_search import Candidates
from app.solver.ledger import Ledger
from app.solver.openings import Apart, Openings, openings, room
from app.solver.run import Outcome
from app.solver.spread import spread
from app.solver.year_model import YearModel

LONGEST_DAYS = 21
"""The longest visit when the rule on length is dropped."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule that may be dropped; without ``lead`` it binds all."""

    code: str
    lead: Lead | None = None
    visit: str = ""


REGIONS = Rule("rule-regions")


def rules_of(problem: YearProblem) -> Iterator[Rule]:
    """All rules, first those whose name helps the officer least."""
    yield from (REGIONS, Rule("rule-overlap"))
    for code in ("rule-length", "rule-offices", "rule-gap", "rule-notice", "rule-windows"):
        yield from (Rule(code, lead) for lead in problem.leads)
    yield from (Rule("rule-pin", visit=pin.visit_id) for pin in problem.pins)
    yield from (Rule("rule-visits", lead) for lead in problem.leads)


class Judge:
    """Says whether some plan keeps a set of rules.

    It looks at visits with the fewest regions only: a visit that suits the days suits them with
    regions left out as well. ``unsure`` once the time allowed was too short for an answer, which
    then was yes.
    """

    def __init__(self, problem: YearProblem, handle: TaskHandle) -> None:
        self._problem, self._handle = problem, handle
        self._fields: dict[tuple[Lead, frozenset[Rule]], LeadField] = {}
        self._spreads: dict[tuple[object, ...], Candidates] = {}
        self.unsure = False

    def holds(self, kept: Collection[Rule]) -> bool:
        """Whether there is a plan that keeps ``kept``; days alone, which is quick, come first."""
        self._handle.raise_if_cancelled()
        rules = frozenset(kept)
        return self._possible(rules - {REGIONS}) and (REGIONS not in rules or self._possible(rules))

    def _possible(self, rules: frozenset[Rule]) -> bool:
        pins = tuple(
            pin for pin in self._problem.pins if Rule("rule-pin", visit=pin.visit_id) in rules
        )
        problem = replace(self._problem, pins=pins)
        opened, keep = _opened(problem, rules), _apart(problem, rules)
        model, missing = YearModel(opened, keep), sum(opened.wanted.values())
        for lead, wanted in opened.wanted.items():
            if wanted > 0:
                self._add_any(model, problem, lead, rules, _fewest(problem) * (missing - 1))
        choice = model.choose(self._handle, problem.settings.seconds_max)
        self.unsure |= choice.outcome is Outcome.UNKNOWN
        return choice.outcome is not Outcome.INFEASIBLE

    def add_any(self, model: YearModel, problem: YearProblem, lead: Lead, taken: int) -> None:
        """Let ``model`` place visits of ``lead`` on any days that the pins of ``problem`` leave.

        ``taken``: how many regions the other visits in the model may take.
        """
        self._add_any(model, problem, lead, frozenset(rules_of(problem)), taken)

    def _add_any(
        self,
        model: YearModel,
        problem: YearProblem,
        lead: Lead,
        rules: frozenset[Rule],
        taken: int,
    ) -> None:
        relaxed = _relaxed(problem, lead, rules)
        field = self._field(relaxed, lead, rules)
        free = room(relaxed, lead, model.keep)
        if REGIONS not in rules:
            model.add(Ledger(relaxed, field), self._spread(field, free, 1, frozenset()))
            return
        met = len(model.opened.met) if problem.settings.rules.visits_per_region > 1 else 0
        full = frozenset(code for code, most in model.opened.capacity.items() if most < 1)
        model.add(Ledger(relaxed, field), self._spread(field, free, taken + met + 1, full))

    def _spread(
        self, field: LeadField, free: NDArray[np.bool_], enough: int, full: frozenset[RegionCode]
    ) -> Candidates:
        """A few visits for every span of days; most sets of rules leave the same room."""
        key = (id(field), free.tobytes(), enough, full)  # fields are kept as long as this judge
        if key not in self._spreads:
            self._spreads[key] = spread(field, free, enough, full)
        return self._spreads[key]

    def _field(self, relaxed: YearProblem, lead: Lead, rules: frozenset[Rule]) -> LeadField:
        """The field under those of ``rules`` that are about single visits."""
        key = (lead, frozenset(rule for rule in rules if rule.lead is lead))
        if key not in self._fields:
            self._fields[key] = lead_field(relaxed, lead)
        return self._fields[key]


def _opened(problem: YearProblem, rules: frozenset[Rule]) -> Openings:
    opened = openings(problem)
    wanted = {
        lead: most if Rule("rule-visits", lead) in rules else 0
        for lead, most in opened.wanted.items()
    }
    capacity = opened.capacity
    if REGIONS not in rules:
        capacity = dict.fromkeys(capacity, problem.all_wanted)
    return replace(opened, wanted=wanted, capacity=capacity, bonuses={})


def _apart(problem: YearProblem, rules: frozenset[Rule]) -> Apart:
    gap = problem.settings.rules.gap_days
    gaps = {lead: gap if Rule("rule-gap", lead) in rules else None for lead in problem.leads}
    return Apart(
        gaps,
        no_overlap=Rule("rule-overlap") in rules,
        pairs_once=REGIONS in rules,
    )


def _relaxed(problem: YearProblem, lead: Lead, rules: frozenset[Rule]) -> YearProblem:
    """The problem as the visits of ``lead`` with the fewest regions see it under ``rules``."""
    old = problem.settings.rules
    new = replace(old, max_delegation=old.min_delegation, max_hosts=old.min_hosts)
    windows, today = problem.windows, problem.today
    if Rule("rule-windows", lead) not in rules:
        windows = tuple(each for each in windows if not blocks(each, problem.settings))
    if Rule("rule-offices", lead) not in rules:
        windows = tuple(each for each in windows if not closes_offices(each))
        new = replace(new, working_weekdays=tuple(range(7)))
    if Rule("rule-notice", lead) not in rules:
        new, today = replace(new, clearance_days=0, invitation_days=0), problem.first_day
    if Rule("rule-length", lead) not in rules:
        new = replace(new, max_days=max(LONGEST_DAYS, old.max_days))
    settings = replace(problem.settings, rules=new)
    return replace(problem, windows=windows, today=today, settings=settings)


def _fewest(problem: YearProblem) -> int:
    """The fewest regions of a visit."""
    return problem.settings.rules.min_delegation + problem.settings.rules.min_hosts
