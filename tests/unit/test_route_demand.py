"""Gravity demand: shares of a known total, and the range that its assumptions leave."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.profiles import Profile
from app.domain.regions import Country, region_code
from app.domain.route_demand import (
    DemandSettings,
    Economies,
    Spread,
    demand_cases,
    economies,
)
from tests.fakes.pairs import figure, profile, region

SIZES = st.lists(st.floats(0.1, 100), min_size=3, max_size=3)


def economy(people, heads):
    heads = np.array(heads, dtype=float)
    return Economies(np.array(people, dtype=float), heads, heads)


@given(SIZES, SIZES, SIZES, SIZES)
def test_that_every_case_shares_out_a_known_total(people_s, heads_s, people_p, heads_p):
    india, japan = economy(people_s, heads_s), economy(people_p, heads_p)
    cases = demand_cases(india, japan, np.full((3, 3), 6000.0), DemandSettings())
    assert (cases >= 0).all()
    totals = cases.sum(axis=(1, 2))
    assert totals[0] == pytest.approx(630_000)
    assert (totals.min(), totals.max()) == pytest.approx((466_000, 630_000))


def test_that_demand_follows_people_income_and_distance_as_the_settings_say():
    fixed = DemandSettings(
        Spread(2, 2, 2), Spread(1, 1, 1), Spread(1, 1, 1), Spread(-1, -1, -1), Spread(100, 100, 100)
    )
    india, japan = economy([1, 2], [1, 3]), economy([1, 1], [1, 2])
    km = np.array([[1000.0, 2000.0], [1000.0, 1000.0]])
    (case, *others) = demand_cases(india, japan, km, fixed)
    pull = np.array([[1, 2 / 2], [2 * 9, 2 * 9 * 2]])
    np.testing.assert_allclose(case, 100 * pull / pull.sum())
    for other in others:
        np.testing.assert_allclose(other, case)


def test_that_a_wider_spread_leaves_a_wider_range():
    india, japan = economy([1, 2], [1, 3]), economy([1, 1], [1, 2])
    km = np.array([[4000.0, 6000.0], [5000.0, 7000.0]])
    narrow = demand_cases(india, japan, km, DemandSettings(distance=Spread(-0.5, -0.5, -0.5)))
    wide = demand_cases(india, japan, km, DemandSettings())
    assert (wide.min(axis=0) <= narrow.min(axis=0) + 1e-9).all()
    assert (wide.max(axis=0) >= narrow.max(axis=0) - 1e-9).all()
    assert (np.ptp(wide, axis=0) > np.ptp(narrow, axis=0)).any()


def test_that_a_missing_product_may_be_any_that_is_seen():
    codes = [region_code(code) for code in ("IN-GJ", "IN-OD", "IN-TN")]
    profiles = {code: profile(code) for code in codes}
    bare = Profile(region("IN-OD"), {"population_projected": figure(47e6)}, {}, {})
    known = economies(profiles, codes, Country.INDIA)
    missing = economies({**profiles, codes[1]: bare}, codes, Country.INDIA)
    heads = [22e5 / 72e6, 24e5 / 77e6]
    assert (missing.low[1], missing.high[1]) == pytest.approx((min(heads), max(heads)))
    assert missing.low[0] == missing.high[0] == known.low[0]
