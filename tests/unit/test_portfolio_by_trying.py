"""The best set of new partnerships in small random worlds, against trying every set."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.portfolio import PortfolioStatus, Prices, bound_by
from app.services.choose_portfolio import PortfolioRequest, choose_portfolio
from app.solver.portfolio_solver import GlopPortfolioSolver
from tests.fakes.portfolios import (
    PREFECTURES,
    STATES,
    WEIGHTS,
    WIDE,
    best_by_trying,
    choose,
    chosen,
    codes,
    facts_of,
    fits,
    to_try,
)


@st.composite
def cases(draw):
    """A small world, what is tied in it, and what is asked."""
    rows, columns = draw(st.integers(1, 4)), draw(st.integers(1, 3))
    score = st.integers(0, 100).map(lambda points: points / 100)
    scores = [[draw(score) for _ in range(columns)] for _ in range(rows)]
    pairs = [(state, prefecture) for state in STATES[:rows] for prefecture in PREFECTURES[:columns]]
    tied = draw(st.sets(st.sampled_from(pairs), max_size=3))
    named = draw(st.lists(st.sampled_from(pairs), max_size=3, unique=True))
    must = tuple(pair for pair in named[:1] if pair not in tied)
    groups = {code: draw(st.sampled_from("ab")) for code in (*STATES, *PREFECTURES)}
    limits = {key: draw(st.integers(1, 3)) for key in ("per_state", "per_prefecture", "per_group")}
    limits |= {"must": must, "must_not": tuple(named[1:])}
    return facts_of(scores, tied, groups), draw(st.integers(1, 4)), limits


@settings(max_examples=150)
@given(cases())
def test_that_no_set_beats_the_best_one_and_its_bound_says_so(case):
    facts, new, limits = case
    portfolio = choose(facts, new, **limits)
    best = best_by_trying(facts, new, **to_try(limits))
    if best is None:
        assert portfolio.status is PortfolioStatus.INFEASIBLE
        assert portfolio.clashes
        return
    assert portfolio.status is PortfolioStatus.OPTIMAL
    assert portfolio.objective == pytest.approx(best)
    assert portfolio.objective <= portfolio.bound <= portfolio.objective + 1e-6
    assert len(portfolio.pairs) == new
    most = {key: most for key, most in to_try(limits).items() if not key.startswith("must")}
    assert fits(chosen(portfolio), facts, **most)
    assert set(limits["must"]) <= chosen(portfolio)
    assert not chosen(portfolio) & {*facts.tied, *limits["must_not"]}


@settings(max_examples=40)
@given(cases())
def test_that_regrets_and_losses_are_those_that_trying_every_set_finds(case):
    facts, new, limits = case
    portfolio = choose(facts, new, **limits)
    for each in portfolio.regrets:
        pair = (each.pair.state, each.pair.prefecture)
        forced = best_by_trying(facts, new, **to_try({**limits, "must": (*limits["must"], pair)}))
        assert each.regret == lost(portfolio, forced)
    for each in portfolio.pairs:
        pair = (each.pair.state, each.pair.prefecture)
        must = tuple(other for other in limits["must"] if other != pair)
        without = {**limits, "must": must, "must_not": (*limits["must_not"], pair)}
        assert each.loss == lost(portfolio, best_by_trying(facts, new, **to_try(without)))


def lost(portfolio, total):
    return None if total is None else pytest.approx(portfolio.objective - total, abs=1e-9)


@settings(max_examples=60)
@given(cases())
def test_that_the_limits_named_leave_no_set_and_any_one_less_leaves_one(case):
    facts, new, limits = case
    portfolio = choose(facts, new, **limits)
    rules = [
        (each.code, each.params.get("state"), each.params.get("prefecture"))
        for each in portfolio.clashes
    ]
    if rules:
        assert best_under(facts, new, limits, rules) is None
    for rule in rules:
        others = [each for each in rules if each != rule]
        assert best_under(facts, new, limits, others) is not None


LIMITS = {
    "portfolio-per-state": "per_state",
    "portfolio-per-prefecture": "per_prefecture",
    "portfolio-group-india": "india",
    "portfolio-group-japan": "japan",
    "portfolio-must-not": "must_not",
}


def best_under(facts, new, limits, rules):
    """As ``best_by_trying``, with only those limits that ``rules`` name."""
    codes_named = {code for code, *_ in rules}
    must = [(state, prefecture) for code, state, prefecture in rules if code == "portfolio-must"]
    given = to_try(limits)
    kept = {LIMITS[code]: given[LIMITS[code]] for code in codes_named if code in LIMITS}
    wanted = new if "portfolio-new" in codes_named else len(must)
    return best_by_trying(facts, wanted, must, **kept)


@settings(max_examples=60)
@given(cases(), st.sampled_from(["per_state", "per_prefecture", "per_group"]))
def test_that_more_room_never_lowers_the_total(case, limit):
    facts, new, limits = case
    before = choose(facts, new, **limits)
    after = choose(facts, new, **{**limits, limit: limits[limit] + 1})
    assert after.objective >= before.objective - 1e-9
    if before.pairs:
        assert after.pairs


@settings(max_examples=60)
@given(cases())
def test_that_each_further_partnership_adds_no_more_than_the_one_before(case):
    facts, _, limits = case
    limits["must"] = ()
    totals = [0.0]
    while (portfolio := choose(facts, len(totals), **limits)).pairs:
        totals.append(portfolio.objective)
    gains = np.diff(totals)
    assert (np.diff(gains) <= 1e-9).all()


@settings(max_examples=40)
@given(cases())
def test_that_more_partnerships_never_lower_the_total_where_every_pair_is_open(case):
    facts, _, _ = case
    facts = replace(facts, tied=frozenset())
    totals = [
        choose(facts, new, per_group=WIDE).objective
        for new in range(1, min(facts.matrix.value.shape[:2]) + 1)
    ]
    assert totals == sorted(totals)


@settings(max_examples=40)
@given(cases(), st.permutations(range(4)), st.permutations(range(3)))
def test_that_the_order_of_the_regions_does_not_matter(case, rows, columns):
    facts, new, limits = case
    turned = turn(facts, rows, columns)
    here, there = choose(facts, new, **limits), choose(turned, new, **limits)
    assert here.status is there.status
    assert here.objective == pytest.approx(there.objective, abs=1e-9)


def turn(facts, rows, columns):
    """The same facts with regions in another order."""
    matrix = facts.matrix
    rows = [row for row in rows if row < len(matrix.states)]
    columns = [column for column in columns if column < len(matrix.prefectures)]
    return replace(
        facts,
        matrix=replace(
            matrix,
            states=tuple(matrix.states[row] for row in rows),
            prefectures=tuple(matrix.prefectures[column] for column in columns),
            **{
                name: getattr(matrix, name)[rows][:, columns]
                for name in ("value", "low", "high", "present", "recent")
            },
        ),
    )


@settings(max_examples=60)
@given(cases(), st.data())
def test_that_any_prices_at_all_bound_the_best_total(case, data):
    facts, new, limits = case
    problem = problem_of(facts, new, limits)
    best = best_by_trying(facts, new, **to_try(limits))
    price = st.floats(-1, 1)
    parts = tuple(
        np.array([data.draw(price) for _ in range(each.part.max() + 1)])
        for each in problem.capacities
    )
    bound = bound_by(Prices(data.draw(price), parts), problem)
    assert best is None or bound >= best - 1e-9


@settings(max_examples=60)
@given(cases())
def test_that_the_greedy_choice_keeps_the_limits_and_is_no_better(case):
    facts, new, limits = case
    portfolio = choose(facts, new, **limits)
    pairs = codes(portfolio.greedy.pairs)
    most = {key: most for key, most in to_try(limits).items() if not key.startswith("must")}
    assert fits(pairs, facts, **most)
    assert len(pairs) <= new
    if len(pairs) == new:
        assert portfolio.greedy.objective <= portfolio.objective + 1e-9


def problem_of(facts, new, limits):
    """The problem that the use case hands to its solver."""
    seen = []

    class Watching(GlopPortfolioSolver):
        def best(self, problem):
            seen.append(problem)
            return super().best(problem)

    choose_portfolio(facts, PortfolioRequest(new, WEIGHTS, **limits), Watching())
    return seen[0]
