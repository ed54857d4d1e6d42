"""The fewest clashing rules, against every set of rules tried by size."""

from dataclasses import replace
from datetime import timedelta
from itertools import combinations

import pytest

from app.domain.visits import Lead
from app.services.task import Unattended
from app.solver.clashes import smallest_clash
from app.solver.judge import Judge, rules_of
from app.solver.notice_clash import notice_clash
from tests.fakes.year_problems import FIRST, PREFECTURES, STATES, problem, visit, window, with_rules

GJ = STATES[0]
TOKYO = PREFECTURES[0]


def fewest_by_trying(year):
    """The size of the smallest set of rules that no plan keeps."""
    judge, rules = Judge(year, Unattended()), tuple(rules_of(year))
    sizes = range(1, len(rules) + 1)
    return next(n for n in sizes if any(not judge.holds(c) for c in combinations(rules, n)))


def late():
    """Nothing can leave in time, and a wall stands in the way as well."""
    year = with_rules(problem(), invitation_days=30)
    return replace(year, today=FIRST, windows=(window("IN", 0, 20),))


def crowded():
    """Two visits of a lead, a gap too long, windows that leave one end of the year only."""
    year = with_rules(problem(days=21), visits_per_lead={Lead.MEA: 2, Lead.MOFA: 0}, gap_days=12)
    return replace(year, windows=(window("JP", 9, 20),))


def two_clashes():
    """A long clash of three rules of MEA, and a short one of two of MOFA."""
    year = with_rules(problem(days=21), visits_per_lead={Lead.MEA: 2, Lead.MOFA: 1}, gap_days=12)
    return replace(year, windows=(window("JP", 9, 12), window(GJ, 0, 3), window("IN", 0, 20)))


def pinned():
    """A pin in the middle that leaves no room for the visit of the other lead."""
    year = with_rules(problem(days=9), visits_per_lead=dict.fromkeys(Lead, 1))
    pin = visit(year, Lead.MEA, 2, (GJ,), (TOKYO,), days=5, pinned=True)
    return replace(year, pins=(pin,))


@pytest.mark.parametrize("built", [late, crowded, two_clashes, pinned])
def test_that_no_fewer_rules_clash_than_those_that_are_named(built):
    clash = smallest_clash(built(), Unattended())
    assert clash.smallest
    assert len(clash.rules) == fewest_by_trying(built())


@pytest.mark.parametrize("built", [late, crowded, two_clashes, pinned])
def test_that_a_clash_without_any_one_of_its_rules_is_none(built):
    year = built()
    judge = Judge(year, Unattended())
    named = {
        (rule.code, rule.params.get("lead")) for rule in smallest_clash(year, Unattended()).rules
    }
    rules = [rule for rule in rules_of(year) if (rule.code, rule.lead) in named]
    assert not judge.holds(rules)
    assert all(judge.holds([each for each in rules if each != rule]) for rule in rules)


def test_that_where_a_plan_exists_nothing_clashes():
    assert smallest_clash(problem(), Unattended()).rules == ()


def test_that_without_time_the_clash_is_not_called_the_smallest():
    year = crowded()
    hasty = replace(year, settings=replace(year.settings, seconds_max=0.0))
    clash = smallest_clash(hasty, Unattended())
    assert clash.rules
    assert not clash.smallest


def test_that_a_day_s_notice_more_is_enough_for_a_clash():
    year = replace(with_rules(problem(days=10), invitation_days=30), today=FIRST)
    codes = {rule.code for rule in smallest_clash(year, Unattended()).rules}
    assert codes == {"rule-notice", "rule-visits"}
    earlier = replace(year, today=FIRST - timedelta(days=30))
    assert smallest_clash(earlier, Unattended()).rules == ()


class NoJudge:
    """Fails as soon as a plan is tried."""

    def __init__(self, *_):
        raise AssertionError


def scarce():
    """Days for one visit of MEA after the notice, where two and the gap would fit the year."""
    year = with_rules(
        problem(days=30),
        visits_per_lead={Lead.MEA: 2, Lead.MOFA: 0},
        gap_days=12,
        invitation_days=15,
    )
    return replace(year, today=FIRST)


def test_that_no_day_after_the_notice_is_told_without_trying_plans(monkeypatch):
    monkeypatch.setattr("app.solver.clashes.Judge", NoJudge)
    clash = smallest_clash(late(), Unattended())
    assert {rule.code for rule in clash.rules} == {"rule-notice", "rule-visits"}
    assert clash.smallest


def test_that_three_seen_by_the_notice_are_the_smallest_where_no_two_clash():
    clash = smallest_clash(scarce(), Unattended())
    assert {rule.code for rule in clash.rules} == {"rule-notice", "rule-visits", "rule-gap"}
    assert clash.smallest


def test_that_two_that_clash_go_before_three_seen_by_the_notice():
    year = replace(scarce(), windows=(window("JP", 0, 29),))
    assert len(notice_clash(year)) == 3
    codes = {rule.code for rule in smallest_clash(year, Unattended()).rules}
    assert codes == {"rule-windows", "rule-visits"}


def test_that_rules_seen_to_clash_by_the_notice_do_and_none_of_them_can_be_left_out():
    for year in (late(), scarce()):
        seen, judge = notice_clash(year), Judge(year, Unattended())
        assert not judge.holds(seen)
        assert all(judge.holds([each for each in seen if each != rule]) for rule in seen)
