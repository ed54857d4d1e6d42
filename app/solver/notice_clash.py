"""Sees at a glance that the notice leaves a lead too few days, without trying any plan."""

from __future__ import annotations

from app.domain.plan_problem import YearProblem
from app.domain.visits import Lead
from app.solver.judge import Rule


def notice_clash(problem: YearProblem) -> tuple[Rule, ...]:
    """Rules that clash because of the notice, none of which can be left out; empty: none seen.

    Two where no visit has room after the first day that the notice allows, three where its
    visits have none with the gap between them.
    """
    rules = problem.settings.rules
    left = (problem.last_day - problem.earliest_start).days + 1
    for lead in problem.leads:
        missing = _missing(problem, lead)
        needed = missing * (rules.min_days + rules.gap_days) - rules.gap_days
        named = Rule("rule-notice", lead), Rule("rule-visits", lead)
        if missing and left < rules.min_days <= problem.days:
            return named
        if missing and left < needed <= problem.days:
            return (Rule("rule-gap", lead), *named)
    return ()


def _missing(problem: YearProblem, lead: Lead) -> int:
    """Visits of ``lead`` that no pin makes."""
    pinned = sum(pin.lead is lead for pin in problem.pins)
    return max(problem.visits_wanted(lead) - pinned, 0)
