from dataclasses import replace
from datetime import date
from itertools import permutations, product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.compatibility import build_pairs, partners_of, ranks_in, score_pairs
from app.domain.criteria import PairCriteria
from app.domain.history import Relations
from app.domain.normalisation import NORMALISATIONS
from app.domain.provenance import Quality
from app.domain.regions import Country, region_code
from tests.fakes.pairs import (
    EQUAL,
    GROUPS,
    all_figures,
    figure,
    small_world,
    tie,
    with_profile,
    without,
)

WORLD = small_world()
FIGURES = all_figures(WORLD)
GUJARAT, SHIZUOKA, TOKYO = (region_code(code) for code in ("IN-GJ", "JP-22", "JP-13"))
ARRAYS = ("value", "low", "high", "present", "recent")


def place(matrix, code):
    """Index of all pairs of a region in arrays [S, P, ...]."""
    if code.startswith("IN"):
        return matrix.states.index(code), slice(None)
    return slice(None), matrix.prefectures.index(code)


def test_that_a_complete_world_has_exact_values_in_nought_and_one_and_grade_a():
    matrix = build_pairs(WORLD)
    assert matrix.value.shape == (4, 3, len(GROUPS))
    assert (matrix.low == matrix.high).all()
    assert ((matrix.value >= 0) & (matrix.value <= 1)).all()
    assert (matrix.present == 1.0).all()
    assert {p.evidence for p in partners_of(matrix, score_pairs(matrix, EQUAL), GUJARAT)} == {"A"}


def test_that_values_are_percentile_ranks_of_the_measures():
    matrix, criteria = build_pairs(WORLD), PairCriteria(WORLD)
    overlap = criteria.industry_structure().low.ravel()
    ranks = [(np.sum(overlap < x) + np.sum(overlap <= x)) / (2 * overlap.size) for x in overlap]
    np.testing.assert_allclose(matrix.value[..., 0].ravel(), ranks)


def test_that_scale_compares_people_one_to_one_and_products_by_standing():
    # Kerala and Osaka: people 8.8 / 36; products over the mean of their countries.
    india, japan = 1e5 * (22 + 11 + 8 + 24) / 4, 1e6 * (113 + 17 + 41) / 3
    people, products = 8.8 / 36, (11e5 / india) / (41e6 / japan)
    found = PairCriteria(WORLD).scale().low[1, 2]
    assert found == pytest.approx((people + products) / 2)


def test_that_the_linkage_uses_the_coefficients_of_the_country_that_buys():
    nothing_bought = replace(
        WORLD, linkages={**WORLD.linkages, "JP": replace(WORLD.linkages["JP"], inputs={})}
    )
    to_japan = PairCriteria(nothing_bought).supply_chain(Country.JAPAN)
    to_india = PairCriteria(nothing_bought).supply_chain(Country.INDIA)
    assert (to_japan.low == 0.0).all()
    assert (to_india.low != 0.0).any()
    assert to_india.low.shape == (4, 3)


def test_that_without_coefficients_a_direction_is_open_and_rests_on_nothing():
    matrix = build_pairs(replace(WORLD, linkages={}))
    k = matrix.criteria.index("supply_chain_to_india")
    assert (matrix.low[..., k] == 0.0).all()
    assert (matrix.high[..., k] == 1.0).all()
    assert (matrix.present[..., k] == 0.0).all()


def test_that_a_channel_given_by_japan_ranks_prefectures_by_supply_and_states_by_need():
    # Tokyo has the most institutes; Kerala the most colleges and the fewest vehicle makers.
    matrix = build_pairs(WORLD)
    k = matrix.criteria.index("channel_technology")
    assert matrix.value[..., k].mean(axis=1).argmax() == matrix.states.index("IN-KL")
    swapped = with_profile(
        WORLD, "JP-27", figures={**WORLD.profiles["JP-27"].figures, "institutes": figure(900)}
    )
    osaka = place(matrix, "JP-27")
    assert (build_pairs(swapped).value[osaka][..., k] > matrix.value[osaka][..., k]).all()


def test_that_only_ties_known_by_the_day_count():
    matrix = build_pairs(WORLD, on=date(2024, 12, 23))
    k = matrix.criteria.index("history")
    assert np.ptp(matrix.value[..., k]) == 0.0
    cell = (matrix.states.index(GUJARAT), matrix.prefectures.index(SHIZUOKA))
    known = build_pairs(WORLD, on=date(2024, 12, 24)).value[..., k]
    assert known[cell] == known.max() > known.min()


def test_that_an_unverified_figure_counts_as_a_missing_one():
    changed = {**WORLD.profiles["IN-KL"].sectors, "S08": figure(20e3, quality=Quality.UNVERIFIED)}
    unverified = build_pairs(with_profile(WORLD, "IN-KL", sectors=changed))
    missing = build_pairs(without(WORLD, "IN-KL", "sectors", "S08"))
    for name in ARRAYS:
        np.testing.assert_array_equal(getattr(unverified, name), getattr(missing, name))


def test_that_an_old_figure_is_used_and_lowers_the_evidence():
    profile = WORLD.profiles["IN-KL"]
    old = {key: replace(each, year="2011") for key, each in profile.sectors.items()}
    matrix = build_pairs(with_profile(WORLD, "IN-KL", sectors=old))
    fresh = build_pairs(WORLD)
    np.testing.assert_array_equal(matrix.value, fresh.value)
    k = matrix.criteria.index("specialisation")
    assert (matrix.present[..., k] == 1.0).all()
    assert (matrix.recent[place(matrix, "IN-KL")][..., k] == 0.0).all()


def test_that_a_region_without_industry_is_wide_open_and_graded_d():
    bare = with_profile(WORLD, "IN-OD", sectors={}, blocks={})
    matrix = build_pairs(bare)
    scores = score_pairs(matrix, EQUAL)
    row = matrix.states.index("IN-OD")
    assert (scores.high - scores.low)[row].min() > 0.45
    assert {p.evidence for p in partners_of(matrix, scores, region_code("IN-OD"))} == {"D"}
    others = np.delete(scores.high - scores.low, row, axis=0)
    assert others.max() == 0.0


def _never_narrower(before, gone, name):
    wide, wider = build_pairs(before, name), build_pairs(without(before, *gone), name)
    at = place(wide, gone[0])
    assert ((wider.high - wider.low)[at] >= (wide.high - wide.low)[at] - 1e-12).all()
    assert (wider.present[at] <= wide.present[at] + 1e-12).all()
    for matrix in (wide, wider):
        assert not any(np.isnan(getattr(matrix, array)).any() for array in ARRAYS)
        assert (matrix.low <= matrix.value).all()
        assert (matrix.value <= matrix.high).all()
        assert matrix.low.min() >= 0.0
        assert matrix.high.max() <= 1.0


@settings(max_examples=20)
@given(st.sampled_from(list(WORLD.profiles)), st.data())
@pytest.mark.parametrize("name", NORMALISATIONS)
def test_that_taking_figures_of_a_region_away_never_narrows_its_intervals(name, code, data):
    own = [each for each in FIGURES if each[0] == code]
    gone = data.draw(st.lists(st.sampled_from(own), min_size=1, max_size=6, unique=True))
    before = WORLD
    for each in gone[:-1]:
        before = without(before, *each)
    _never_narrower(before, gone[-1], name)


# One gap in each table and each side of a channel: out of every yardstick.
GAPS = (("sectors", "S17"), ("blocks", "manufacturing"), ("blocks", "agriculture"))
SIZE_GAPS = {"IN": ("population_projected", "colleges"), "JP": ("population_total", "institutes")}


@settings(max_examples=20)
@given(
    st.sampled_from(list(WORLD.profiles)),
    st.lists(st.sampled_from(FIGURES), max_size=8, unique=True),
    st.data(),
)
@pytest.mark.parametrize("name", NORMALISATIONS)
def test_that_a_region_with_gaps_never_gains_by_another_whatever_the_others_lack(
    name, code, elsewhere, data
):
    gaps = [*GAPS, *(("figures", key) for key in SIZE_GAPS[code[:2]])]
    before = WORLD
    for each in [*elsewhere, *((code, *gap) for gap in gaps)]:
        before = without(before, *each)
    own = [each for each in FIGURES if each[0] == code]
    _never_narrower(before, data.draw(st.sampled_from(own)), name)


@given(st.permutations(list(WORLD.profiles)))
@settings(max_examples=15)
def test_that_the_order_of_the_rows_never_matters(order):
    shuffled = replace(
        WORLD,
        profiles={code: WORLD.profiles[code] for code in order},
        sectors=WORLD.sectors[::-1],
        blocks=WORLD.blocks[::-1],
        relations=Relations(WORLD.relations.ties[::-1]),
    )
    one, other = build_pairs(WORLD), build_pairs(shuffled)
    assert (one.states, one.prefectures) == (other.states, other.prefectures)
    for name in ARRAYS:
        np.testing.assert_array_equal(getattr(one, name), getattr(other, name))


@pytest.mark.parametrize("aggregation", ["arithmetic", "geometric"])
@given(weights=st.dictionaries(st.sampled_from(list(GROUPS)), st.floats(0.01, 5), min_size=1))
@settings(max_examples=25)
def test_that_contributions_add_up_and_scores_lie_in_their_interval(aggregation, weights):
    matrix = build_pairs(without(WORLD, "IN-GJ", "sectors", "S08"))
    scores = score_pairs(matrix, weights, aggregation)
    np.testing.assert_allclose(scores.contribution.sum(axis=-1), scores.score, atol=1e-9)
    assert scores.weights.sum() == pytest.approx(1.0)
    assert (scores.low <= scores.score).all()
    assert (scores.score <= scores.high).all()
    assert scores.low.min() >= -1e-12
    assert scores.high.max() <= 1 + 1e-12


def test_that_a_criterion_without_a_weight_does_not_count():
    matrix = build_pairs(WORLD)
    scores = score_pairs(matrix, {"history": 2.0})
    np.testing.assert_allclose(scores.score, matrix.value[..., matrix.criteria.index("history")])


def test_that_partners_come_best_first_with_shares_that_add_up():
    matrix = build_pairs(WORLD)
    partners = partners_of(matrix, score_pairs(matrix, EQUAL), SHIZUOKA)
    assert [partner.rank for partner in partners] == [1, 2, 3, 4]
    assert {partner.prefecture for partner in partners} == {SHIZUOKA}
    assert [p.score for p in partners] == sorted((p.score for p in partners), reverse=True)
    for partner in partners:
        assert sum(share.contribution for share in partner.criteria) == pytest.approx(
            partner.score, abs=1e-9
        )
        assert tuple(share.key for share in partner.criteria) == matrix.criteria


def test_that_equal_scores_come_in_the_order_of_their_codes():
    matrix = build_pairs(replace(WORLD, relations=Relations()))
    partners = partners_of(matrix, score_pairs(matrix, {"history": 1.0}), GUJARAT)
    assert [partner.prefecture for partner in partners] == ["JP-13", "JP-22", "JP-27"]
    assert [(p.rank_low, p.rank, p.rank_high) for p in partners] == [
        (1, 1, 1),
        (2, 2, 2),
        (3, 3, 3),
    ]


def test_that_a_region_outside_the_matrix_has_no_list():
    matrix = build_pairs(WORLD)
    with pytest.raises(ValueError, match="not in"):
        partners_of(matrix, score_pairs(matrix, EQUAL), region_code("IN-PB"))


intervals = st.lists(
    st.tuples(*[st.sampled_from([0.0, 0.25, 0.5, 0.75, 1.0])] * 3).map(sorted),
    min_size=1,
    max_size=4,
)


@given(intervals)
def test_that_rank_intervals_are_those_of_brute_force(intervals):
    low, score, high = (np.array([column]) for column in zip(*intervals, strict=True))
    scores = replace(score_pairs(build_pairs(WORLD), EQUAL), score=score, low=low, high=high)
    cells = [(0, i) for i in range(len(intervals))]
    rank, best, worst = ranks_in(scores, cells)
    assert rank.tolist() == _ranks(score[0])
    grids = [np.unique([a, b, c]) for a, b, c in intervals]
    seen = [_ranks(point) for point in product(*grids)]
    assert best.tolist() == np.min(seen, axis=0).tolist()
    assert worst.tolist() == np.max(seen, axis=0).tolist()
    assert (best <= rank).all()
    assert (rank <= worst).all()


def _ranks(scores):
    """1 for the highest; of equals the earlier comes first."""
    order = sorted(range(len(scores)), key=lambda i: (-scores[i], i))
    return [order.index(i) + 1 for i in range(len(scores))]


def test_that_normalisations_are_choices_of_one_run():
    values = [build_pairs(WORLD, name).value for name in NORMALISATIONS]
    for one, other in permutations(values, 2):
        assert not np.allclose(one, other)
    with pytest.raises(KeyError):
        build_pairs(WORLD, "guess")


def test_that_a_tie_raises_its_own_pair_alone():
    relations = Relations((*WORLD.relations.ties, tie("IN-KL", "JP-13")))
    k = list(GROUPS).index("history")
    before, after = build_pairs(WORLD), build_pairs(replace(WORLD, relations=relations))
    raised = after.value[..., k] > before.value[..., k]
    assert raised[before.states.index("IN-KL"), before.prefectures.index(TOKYO)]
    assert raised.sum() == 1
