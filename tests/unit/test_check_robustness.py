import numpy as np
import pytest

from app.domain.compatibility import build_pairs, partners_of, score_pairs
from app.domain.problems import ProblemError
from app.domain.regions import region_code
from app.domain.smaa import Sampling
from app.services.check_robustness import check_robustness
from tests.fakes.pairs import EQUAL, GROUPS, small_world, without

FEW = Sampling(500)


def partners(weights, aggregation="arithmetic"):
    matrix = build_pairs(without(small_world(), "IN-GJ", "sectors", "S08"))
    return partners_of(matrix, score_pairs(matrix, weights, aggregation), region_code("JP-22"))


@pytest.mark.parametrize("aggregation", ["arithmetic", "geometric"])
def test_that_the_first_stays_first_at_both_ends_of_each_interval(aggregation):
    ranked = partners(EQUAL, aggregation)
    found = check_robustness(ranked, aggregation, FEW)
    assert tuple(found.criteria) == tuple(GROUPS)
    assert len(found.partners) == len(ranked)
    moved = False
    for key, stability in found.criteria.items():
        for end, beyond in zip(stability.first, (-1e-6, 1e-6), strict=True):
            assert lead(key, end, aggregation, ranked[0].state) >= -1e-9
            if 0 < end < 1:
                assert lead(key, end + beyond, aggregation, ranked[0].state) < 0
                moved = True
    assert moved


def lead(key, weight, aggregation, first):
    """By how much ``first`` leads the best other with this weight, the rest as they were."""
    others = (1 - weight) / (len(EQUAL) - 1)
    weights = {each: weight if each == key else others for each in EQUAL}
    scores = {partner.state: partner.score for partner in partners(weights, aggregation)}
    return scores.pop(first) - max(scores.values())


def test_that_only_criteria_with_a_weight_are_drawn():
    found = check_robustness(partners({"scale": 1.0, "connectivity": 3.0}), sampling=FEW)
    leaders = [each for each in found.partners if each.central_weights]
    assert leaders
    assert all(set(each.central_weights) == {"scale", "connectivity"} for each in leaders)


def test_that_shares_of_ranks_add_up_and_who_never_leads_has_no_central_weights():
    found = check_robustness(partners(EQUAL), sampling=FEW)
    for each in found.partners:
        assert sum(each.rank_acceptability) == pytest.approx(1.0)  # fewer than ten partners
        assert (each.central_weights is None) == (each.rank_acceptability[0] == 0.0)
        assert 0.0 <= each.confidence <= 1.0
    assert np.sum([each.rank_acceptability[0] for each in found.partners]) == pytest.approx(1.0)


@pytest.mark.parametrize("aggregation", ["topsis", "promethee-usual"])
def test_that_an_order_that_is_no_weighted_sum_is_refused_with_those_that_are(aggregation):
    with pytest.raises(ProblemError) as caught:
        check_robustness(partners(EQUAL, aggregation), aggregation)
    assert caught.value.problems[0].code == "robustness-unknown"
    assert caught.value.problems[0].params["known"] == ("arithmetic", "geometric")
