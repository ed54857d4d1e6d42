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

Pins that break a rule by themselves or among themselves are told first, with the codes of
``app.domain.visit_rules``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from app.domain.plan_problem import YearProblem, blocks, closes_offices
from app.domain.visits import Lead, Reason
from app.services.task import TaskHandle
from app.solver.lead_field import LeadField, lead_field
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


def clashing_rules(problem: YearProblem, handle: TaskHandle) -> tuple[Reason, ...]:
    """An irreducible set of rules that no plan can keep; empty if there is a plan."""
    judge = _Judge(problem, handle)
    kept = tuple(_rules(problem))
    if judge.holds(kept):
        return ()
    for rule in kept:
        rest = tuple(each for each in kept if each != rule)
        if not judge.holds(rest):
            kept = rest
    return tuple(_reason(rule, problem) for rule in kept)


def _rules(problem: YearProblem) -> Iterator[Rule]:
    """All rules, first those whose name helps the officer least."""
    yield from (Rule("rule-regions"), Rule("rule-overlap"))
    for code in ("rule-length", "rule-offices", "rule-gap", "rule-notice", "rule-windows"):
        yield from (Rule(code, lead) for lead in problem.leads)
    yield from (Rule("rule-pin", visit=pin.visit_id) for pin in problem.pins)
    yield from (Rule("rule-visits", lead) for lead in problem.leads)


def _reason(rule: Rule, problem: YearProblem) -> Reason:
    rules = problem.settings.rules
    lead = {} if rule.lead is None else {"lead": rule.lead}
    pin = next((each for each in problem.pins if each.visit_id == rule.visit), None)
    params: dict[str, dict[str, object]] = {
        "rule-visits": {"wanted": problem.visits_wanted(rule.lead) if rule.lead else 0},
        "rule-notice": {"days": rules.notice_days, "earliest": problem.earliest_start},
        "rule-length": {"least": rules.min_days, "most": rules.max_days},
        "rule-gap": {"days": rules.gap_days},
        "rule-regions": {"most": rules.visits_per_region},
        "rule-pin": {"visit": pin.visit_id, "start": pin.start, "end": pin.end} if pin else {},
    }
    return Reason(rule.code, {**lead, **params.get(rule.code, {})})


class _Judge:
    """Says whether some plan keeps a set of rules.

    It looks at visits with the fewest regions only: a visit that suits the days suits them with
    regions left out as well.
    """

    def __init__(self, problem: YearProblem, handle: TaskHandle) -> None:
        self._problem, self._handle = problem, handle
        self._fields: dict[tuple[Lead, frozenset[Rule]], LeadField] = {}

    def holds(self, kept: tuple[Rule, ...]) -> bool:
        """Whether there is a plan that keeps ``kept``."""
        rules = frozenset(kept)
        pins = tuple(
            pin for pin in self._problem.pins if Rule("rule-pin", visit=pin.visit_id) in rules
        )
        problem = replace(self._problem, pins=pins)
        opened, keep = _opened(problem, rules), _apart(problem, rules)
        model = YearModel(opened, keep)
        for lead, wanted in opened.wanted.items():
            if wanted > 0:
                relaxed = _relaxed(problem, lead, rules)
                field = self._field(relaxed, lead, rules)
                enough = _regions_taken(problem) + 1 if Rule("rule-regions") in rules else 1
                model.add(Ledger(relaxed, field), spread(field, room(relaxed, lead, keep), enough))
        choice = model.choose(self._handle, problem.settings.seconds_max)
        return choice.outcome is not Outcome.INFEASIBLE

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
    if Rule("rule-regions") not in rules:
        capacity = dict.fromkeys(capacity, problem.all_wanted)
    return replace(opened, wanted=wanted, capacity=capacity, bonuses={})


def _apart(problem: YearProblem, rules: frozenset[Rule]) -> Apart:
    gap = problem.settings.rules.gap_days
    gaps = {lead: gap if Rule("rule-gap", lead) in rules else None for lead in problem.leads}
    return Apart(gaps, no_overlap=Rule("rule-overlap") in rules)


def _relaxed(problem: YearProblem, lead: Lead, rules: frozenset[Rule]) -> YearProblem:
    """The problem as the visits of ``lead`` with the fewest regions see it under ``rules``."""
    old = problem.settings.rules
    new = replace(old, max_delegation=old.min_delegation, max_hosts=old.min_hosts)
    windows, today = problem.windows, problem.today
    if Rule("rule-windows", lead) not in rules:
        windows = tuple(each for each in windows if not blocks(each, problem.settings))
    if Rule("rule-offices", lead) not in rules:
        windows = tuple(each for each in windows if not closes_offices(each))
        new = replace(new, working_weekdays=frozenset(range(7)))
    if Rule("rule-notice", lead) not in rules:
        new, today = replace(new, clearance_days=0, invitation_days=0), problem.first_day
    if Rule("rule-length", lead) not in rules:
        new = replace(new, max_days=max(LONGEST_DAYS, old.max_days))
    settings = replace(problem.settings, rules=new)
    return replace(problem, windows=windows, today=today, settings=settings)


def _regions_taken(problem: YearProblem) -> int:
    """Regions that the other visits of a plan may take from one visit."""
    rules = problem.settings.rules
    each = rules.min_delegation + rules.min_hosts
    pinned = sum(len(pin.delegation) + len(pin.hosts) for pin in problem.pins)
    return pinned + each * problem.all_wanted
