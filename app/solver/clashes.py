"""Names the rules that cannot hold together, when there is no plan.

Each rule can be dropped. Starting from all of them, every rule goes without which the rest still
has no plan (deletion filter: Chinneck and Dravnieks, 1991). What is left clashes, and would no
longer if any single one of its rules fell.

=============  ==============================================================================
code           params
=============  ==============================================================================
rule-visits    lead, wanted
rule-windows   lead
rule-offices   lead: each host needs a working day, none on arrival on a holiday
rule-notice    lead, days, earliest
rule-length    lead, least, most
rule-gap       lead, days
rule-overlap   none: both ministries take part in every visit
rule-regions   most: visits of one region in the year
rule-pin       visit, start, end
=============  ==============================================================================
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

import numpy as np

from app.domain.plan_problem import YearProblem, blocks, closes_offices
from app.domain.visits import Lead, Reason
from app.services.task import TaskHandle
from app.solver.days import NEVER
from app.solver.lead_field import LeadField, lead_field
from app.solver.lead_search import Candidates, Prices, find, no_prices
from app.solver.ledger import Ledger
from app.solver.openings import openings
from app.solver.run import Outcome
from app.solver.year_model import Apart, YearModel

LONG_DAYS = 21
"""The longest visit when the rule on length is dropped."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule that may be dropped; ``lead`` is empty for those that bind all."""

    code: str
    lead: str = ""
    visit: str = ""


def clashing_rules(problem: YearProblem, handle: TaskHandle) -> tuple[Reason, ...]:
    """An irreducible set of rules that no plan can keep; empty if there is a plan."""
    kept = list(_rules(problem))
    judge = _Judge(problem, handle)
    if judge.holds(frozenset(kept)):
        return ()
    for rule in tuple(kept):
        rest = [each for each in kept if each != rule]
        if not judge.holds(frozenset(rest)):
            kept = rest
    return tuple(_reason(rule, problem) for rule in kept)


def _rules(problem: YearProblem) -> Iterator[Rule]:
    """All rules, those first that tell the officer least."""
    yield Rule("rule-regions")
    yield Rule("rule-overlap")
    for code in ("length", "offices", "gap", "notice", "windows"):
        yield from (Rule(f"rule-{code}", lead) for lead in problem.leads)
    yield from (Rule("rule-pin", pin.lead, pin.visit_id) for pin in problem.pins)
    yield from (Rule("rule-visits", lead) for lead in problem.leads)


class _Judge:
    """Says whether some plan keeps a set of rules; remembers what the rules share."""

    def __init__(self, problem: YearProblem, handle: TaskHandle) -> None:
        self._problem, self._handle = problem, handle
        self._fields: dict[tuple[Lead, frozenset[Rule]], LeadField] = {}

    def holds(self, rules: frozenset[Rule]) -> bool:
        """Whether there is a plan that keeps ``rules``."""
        problem = _without_pins(self._problem, rules)
        opened = openings(problem)
        ...
