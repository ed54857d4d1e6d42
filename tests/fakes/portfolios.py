"""Small worlds of pairs with known scores, and the best set in them by trying every one."""

from collections import Counter
from itertools import combinations

import numpy as np

from app.domain.compatibility import PairMatrix
from app.domain.regions import Names, Position, Region, RegionKind, region_code
from app.services.choose_portfolio import PortfolioRequest, choose_portfolio
from app.services.rank_partners import MatchFacts
from app.solver.portfolio_solver import GlopPortfolioSolver

STATES = ("IN-AP", "IN-GJ", "IN-KL", "IN-TN")
PREFECTURES = ("JP-01", "JP-13", "JP-22", "JP-27")
WEIGHTS = {"fit": 1.0}
WIDE = 99


def facts_of(scores, tied=(), groups=None, states=STATES, prefectures=PREFECTURES):
    """Facts whose pairs score as ``scores`` say; every region is its own group unless told."""
    scores = np.asarray(scores, dtype=float)
    states, prefectures = states[: len(scores)], prefectures[: len(scores[0])]
    groups = groups or {}
    value = scores[:, :, None]
    ones = np.ones_like(value)
    matrix = PairMatrix(
        tuple(map(region_code, states)),
        tuple(map(region_code, prefectures)),
        ("fit",),
        *(value, value, value, ones, ones),
    )
    regions = {code: region_of(code, groups.get(code, code)) for code in (*states, *prefectures)}
    return MatchFacts(matrix, regions, None, frozenset(tied))


def region_of(code, group):
    kind = RegionKind.STATE if code.startswith("IN") else RegionKind.PREFECTURE
    position = Position(0.0, 0.0)
    return Region(region_code(code), kind, Names(code), group, Names(""), position)


def choose(facts, new, **limits):
    request = PortfolioRequest(new, WEIGHTS, **{"regrets": 0, **limits})
    return choose_portfolio(facts, request, GlopPortfolioSolver())


def codes(pairs):
    return {(pair.state, pair.prefecture) for pair in pairs}


def chosen(portfolio):
    return codes(each.pair for each in portfolio.pairs)


def best_by_trying(facts, new, must=(), must_not=(), **most):
    """The highest total of all sets that keep the limits; None where there is none."""
    value = {
        (state, prefecture): facts.matrix.value[row, column, 0]
        for row, state in enumerate(facts.matrix.states)
        for column, prefecture in enumerate(facts.matrix.prefectures)
    }
    allowed = [pair for pair in value if pair not in facts.tied and pair not in must_not]
    totals = [
        sum(value[pair] for pair in pairs)
        for pairs in combinations(allowed, new)
        if set(must) <= set(pairs) and fits(pairs, facts, **most)
    ]
    return max(totals, default=None)


def fits(pairs, facts, per_state=WIDE, per_prefecture=WIDE, india=WIDE, japan=WIDE):
    group = {code: region.group for code, region in facts.regions.items()}
    counts = [
        (Counter(state for state, _ in pairs), per_state),
        (Counter(prefecture for _, prefecture in pairs), per_prefecture),
        (Counter(group[state] for state, _ in pairs), india),
        (Counter(group[prefecture] for _, prefecture in pairs), japan),
    ]
    return all(count <= most for counter, most in counts for count in counter.values())


def to_try(limits):
    """The limits of a request as ``best_by_trying`` takes them."""
    rest = {key: value for key, value in limits.items() if key != "per_group"}
    return {**rest, "india": limits["per_group"], "japan": limits["per_group"]}
