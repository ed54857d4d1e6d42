"""Names the fewest rules that cannot hold together, when there is no plan.

Each rule can be dropped. Two rules of which one asks for visits are tried first: no rule
clashes alone, so two that clash are the fewest, and most clashes are of two. Else a first set
of clashing rules is found by a deletion filter: starting from all of them, every rule goes
without which the rest still has no plan (Chinneck and Dravnieks, 1991). A smaller one is then
looked for by implicit hitting sets (Ignatiev, Previti, Liffiton and Marques-Silva: Smallest MUS
Extraction with Minimal Hitting Set Dualization, CP 2015): every set of rules that a plan must
break has a rule in each clash, so the fewest rules that hit all such sets known so far are no
more than the smallest clash; if they clash, they are it, and if they do not, a plan that keeps
them tells one more set to hit.

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
rule-regions   most: visits of one region in the year; no pair meets twice
rule-pin       visit, start, end
=============  ==============================================================================

Pins that break a rule by themselves or among themselves are told first, with the codes of
``app.domain.visit_rules``.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from time import monotonic

from app.domain.plan_problem import YearProblem
from app.domain.visits import Reason
from app.services.task import TaskHandle
from app.solver.judge import Judge, Rule, rules_of
from app.solver.notice_clash import notice_clash

Rules = tuple[Rule, ...]

_VISITS = "rule-visits"
_FEWEST = 2
"""No rule clashes alone: that a lead makes visits needs another that leaves it no room."""


@dataclass(frozen=True, slots=True)
class Clash:
    """Rules that no plan can keep; ``smallest``: no fewer rules clash either."""

    rules: tuple[Reason, ...]
    smallest: bool


def smallest_clash(problem: YearProblem, handle: TaskHandle) -> Clash:
    """The fewest rules that no plan can keep; without rules if there is a plan.

    Where time runs out the rules are those of the deletion filter: none of them can be left
    out, yet fewer others may clash. Three that are seen without trying are the fewest where no
    two clash.

    Raises:
        CancelledError: if the caller asked for it.
    """
    seen = notice_clash(problem)
    if len(seen) == _FEWEST:
        return Clash(tuple(_reason(rule, problem) for rule in seen), smallest=True)
    judge, rules = Judge(problem, handle), tuple(rules_of(problem))
    if not seen and judge.holds(rules):
        return Clash((), smallest=True)
    pair = _pair(judge, rules)
    if pair or seen:
        few = tuple(_reason(rule, problem) for rule in pair or seen)
        return Clash(few, smallest=bool(pair) or not judge.unsure)
    filtered = _filtered(judge, rules, handle)
    until = monotonic() + problem.settings.seconds_max
    handle.report(0.8, "clashes")
    fewest = _fewest(judge, rules, filtered, until)
    told = filtered if fewest is None else fewest
    is_smallest = fewest is not None and not judge.unsure
    return Clash(tuple(_reason(rule, problem) for rule in told), is_smallest)


def _pair(judge: Judge, rules: Rules) -> Rules:
    """Two rules that clash, those first whose names help the officer most; none if none do."""
    for pair in combinations(reversed(rules), _FEWEST):
        if any(rule.code == _VISITS for rule in pair) and not judge.holds(pair):
            return pair[::-1]
    return ()


def _filtered(judge: Judge, rules: Rules, handle: TaskHandle) -> Rules:
    """Clashing rules of which none can be left out."""
    kept = rules
    for tried, rule in enumerate(rules):
        handle.report(0.6 + 0.2 * tried / len(rules), "clashes")
        rest = tuple(each for each in kept if each != rule)
        if not judge.holds(rest):
            kept = rest
    return kept


def _fewest(judge: Judge, rules: Rules, clash: Rules, until: float) -> Rules | None:
    """The fewest clashing rules, given some that clash; None if that takes too long."""
    must_break: list[frozenset[Rule]] = []
    while monotonic() < until:
        hitting = _fewest_hitting(rules, must_break, len(clash))
        if len(hitting) == len(clash):
            return clash
        if not judge.holds(hitting):
            return hitting
        must_break.append(frozenset(rules) - _grown(judge, rules, hitting))
    return None


def _fewest_hitting(rules: Rules, sets: list[frozenset[Rule]], most: int) -> Rules:
    """The fewest ``rules`` with one in each of ``sets``; the last ``most`` if those are no fewer.

    The rules whose names help the officer most come first.
    """
    for size in range(most):
        for chosen in combinations(reversed(rules), size):
            if all(each.intersection(chosen) for each in sets):
                return chosen
    return rules[-most:]


def _grown(judge: Judge, rules: Rules, kept: Rules) -> frozenset[Rule]:
    """``kept`` with every further rule that some plan keeps as well."""
    grown = set(kept)
    for rule in rules:
        if rule not in grown and judge.holds({*grown, rule}):
            grown.add(rule)
    return frozenset(grown)


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
