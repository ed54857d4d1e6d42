"""The best set of new partnerships, against answers found by hand."""

import pytest

from app.domain.portfolio import PortfolioStatus, even_share_doubled
from app.domain.problems import ProblemError
from tests.fakes.portfolios import WIDE, choose, chosen, codes, facts_of

TRAP = [[0.9, 0.8], [0.8, 0.1]]
"""The best pair of all leaves only the worst one beside it."""


def test_that_the_best_set_beats_the_greedy_choice_where_the_best_pair_is_a_trap():
    portfolio = choose(facts_of(TRAP), 2)
    assert portfolio.status is PortfolioStatus.OPTIMAL
    assert chosen(portfolio) == {("IN-AP", "JP-13"), ("IN-GJ", "JP-01")}
    assert portfolio.objective == pytest.approx(1.6)
    assert portfolio.bound == pytest.approx(1.6)
    assert portfolio.greedy.objective == pytest.approx(1.0)


def test_that_a_pair_left_out_costs_what_the_total_loses_with_it():
    regrets = choose(facts_of(TRAP), 2).regrets
    assert [(each.pair.score, each.regret) for each in regrets] == [
        (0.9, pytest.approx(0.6)),
        (0.1, pytest.approx(0.6)),
    ]


def test_that_a_substitute_tells_who_comes_who_goes_and_what_is_lost():
    first = choose(facts_of(TRAP), 2).pairs[0]
    assert (first.pair.state, first.pair.prefecture) == ("IN-AP", "JP-13")
    assert first.loss == pytest.approx(0.6)
    assert codes(first.substitute.comes) == {("IN-AP", "JP-01"), ("IN-GJ", "JP-13")}
    assert codes(first.substitute.goes) == {("IN-GJ", "JP-01")}


def test_that_a_pair_without_which_nothing_fits_has_no_substitute():
    only = choose(facts_of([[0.5]]), 1).pairs[0]
    assert (only.loss, only.substitute) == (None, None)


def test_that_tied_pairs_are_never_chosen_and_never_regretted():
    portfolio = choose(facts_of(TRAP, tied={("IN-AP", "JP-13")}), 2)
    assert chosen(portfolio) == {("IN-AP", "JP-01"), ("IN-GJ", "JP-13")}
    assert ("IN-AP", "JP-13") not in codes(each.pair for each in portfolio.regrets)


def test_that_pairs_that_must_be_are_chosen_and_show_what_they_cost():
    portfolio = choose(facts_of(TRAP), 2, must=(("JP-01", "IN-AP"),))
    assert chosen(portfolio) == {("IN-AP", "JP-01"), ("IN-GJ", "JP-13")}
    must = next(each for each in portfolio.pairs if each.must)
    assert must.loss == pytest.approx(-0.6)
    assert portfolio.status is PortfolioStatus.OPTIMAL


def test_that_pairs_that_must_not_be_are_left_out():
    portfolio = choose(facts_of(TRAP), 1, must_not=(("IN-AP", "JP-01"),))
    assert portfolio.objective == pytest.approx(0.8)


def test_that_a_group_takes_no_more_than_its_cap():
    groups = {"IN-AP": "South", "IN-KL": "South", "IN-GJ": "West"}
    scores = [[0.9, 0.8, 0.7], [0.1, 0.1, 0.2], [0.7, 0.9, 0.8]]
    portfolio = choose(facts_of(scores, groups=groups), 2, per_group=1)
    assert portfolio.objective == pytest.approx(1.1)


@pytest.mark.parametrize(
    ("new", "groups", "share"), [(1, 7, 1), (10, 7, 3), (10, 8, 3), (28, 7, 8)]
)
def test_that_a_group_takes_twice_its_even_share_unless_set_otherwise(new, groups, share):
    assert even_share_doubled(new, groups) == share


@pytest.mark.parametrize(
    ("limits", "clash"),
    [
        ({"new": 3}, ["portfolio-new", "portfolio-per-state"]),
        ({"new": 5, "per_state": 9, "per_prefecture": 9}, ["portfolio-new"]),
        (
            {"new": 1, "must": (("IN-AP", "JP-01"), ("IN-GJ", "JP-13"))},
            ["portfolio-new", "portfolio-must", "portfolio-must"],
        ),
        (
            {"new": 2, "must": (("IN-AP", "JP-01"), ("IN-AP", "JP-13"))},
            ["portfolio-must", "portfolio-must", "portfolio-per-state"],
        ),
        (
            {"new": 4, "per_state": 2, "per_prefecture": 2, "must_not": (("IN-AP", "JP-01"),)},
            ["portfolio-new", "portfolio-must-not"],
        ),
        (
            {"new": 2, "per_group": 1, "groups": ("IN-AP", "IN-GJ")},
            ["portfolio-new", "portfolio-group-india"],
        ),
    ],
)
def test_that_limits_that_clash_are_named_and_no_others(limits, clash):
    limits = {"per_group": WIDE, **limits}
    groups = dict.fromkeys(limits.pop("groups", ()), "South")
    portfolio = choose(facts_of(TRAP, groups=groups), **limits)
    assert portfolio.status is PortfolioStatus.INFEASIBLE
    assert portfolio.pairs == ()
    found = [each.code for each in portfolio.clashes]
    assert sorted(found) in (sorted(clash), sorted(swapped(clash)))


def swapped(clash):
    """Of two limits that clash alike with the rest, either may be named."""
    other = {"portfolio-per-state": "portfolio-per-prefecture"}
    return [other.get(code, code) for code in clash]


@pytest.mark.parametrize(
    ("limits", "code"),
    [
        ({"must": (("IN-AP", "JP-01"),)}, "portfolio-pair-tied"),
        ({"must": (("IN-GJ", "JP-01"),), "must_not": (("JP-01", "IN-GJ"),)}, "portfolio-pair-both"),
        ({"must": (("IN-GJ", "IN-AP"),)}, "pair-in-one-country"),
        ({"must_not": (("IN-GJ", "Atlantis"),)}, "region-unknown"),
    ],
)
def test_that_a_request_that_makes_no_sense_is_refused(limits, code):
    with pytest.raises(ProblemError) as refused:
        choose(facts_of(TRAP, tied={("IN-AP", "JP-01")}), 1, **limits)
    assert [problem.code for problem in refused.value.problems] == [code]
