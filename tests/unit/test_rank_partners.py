from dataclasses import replace

import numpy as np
import pytest

from app.domain.compatibility import score_pairs
from app.domain.problems import ProblemError
from app.services.rank_partners import (
    gather_match_facts,
    load_pair_inputs,
    load_pair_matrix,
    of_like_size,
    rank_partners,
    weights_of,
)
from tests.fakes.pairs import ACCESS, EQUAL, METHOD, TODAY, small_world
from tests.fakes.store import FakeStore, Reference

WORLD = small_world()


@pytest.fixture
def work():
    reference = Reference(
        regions=tuple(profile.region for profile in WORLD.profiles.values()),
        profiles=WORLD.profiles,
        sectors=WORLD.sectors,
        blocks=WORLD.blocks,
        linkages=WORLD.linkages,
        method=WORLD.method,
        ties=WORLD.relations.ties,
    )
    with FakeStore(reference).read() as unit:
        yield unit


def test_that_pairs_are_measured_by_what_the_store_holds(work):
    assert load_pair_inputs(work, ACCESS, TODAY) == WORLD


def test_that_a_region_is_ranked_under_any_of_its_names(work):
    facts = gather_match_facts(work, ACCESS, TODAY)
    by_code = rank_partners(facts, "in-gj", EQUAL)
    assert by_code == rank_partners(facts, "Gujarat", EQUAL)
    assert [partner.rank for partner in by_code] == [1, 2, 3]


def test_that_another_aggregation_gives_other_scores(work):
    facts = gather_match_facts(work, ACCESS, TODAY)
    arithmetic = rank_partners(facts, "JP-13", EQUAL)
    geometric = rank_partners(facts, "JP-13", EQUAL, "geometric")
    assert max(p.score for p in geometric) < max(p.score for p in arithmetic)


def test_that_an_unknown_region_is_told_with_the_nearest_names(work):
    facts = gather_match_facts(work, None, TODAY)
    with pytest.raises(ProblemError) as caught:
        rank_partners(facts, "Gujrat", EQUAL)
    assert caught.value.problems[0].code == "region-unknown"
    assert "Gujarat" in caught.value.problems[0].params["near"]


def test_that_a_pair_counts_as_tied_once_something_was_signed(work):
    tied = gather_match_facts(work, None, TODAY).tied
    signed = {(t.state, t.prefecture) for t in work.ties.ties() if t.status != "proposed"}
    assert tied == signed
    assert signed


def test_that_without_journeys_access_is_open(work):
    matrix = load_pair_matrix(work, None, TODAY)
    k = matrix.criteria.index("connectivity")
    np.testing.assert_array_equal(matrix.high[..., k] - matrix.low[..., k], np.ones((4, 3)))


def test_that_a_preset_is_found_by_its_key_and_an_unknown_one_is_told():
    assert weights_of(METHOD, "scale") == {"scale": 1.0}
    with pytest.raises(ProblemError) as caught:
        weights_of(METHOD, "luck")
    assert caught.value.problems[0].code == "preset-unknown"
    assert caught.value.problems[0].params["known"] == ("equal", "scale")


def test_that_partners_are_seen_among_pairs_of_their_size(work):
    facts = gather_match_facts(work, ACCESS, TODAY)
    scores = score_pairs(facts.matrix, EQUAL).score
    ranked = rank_partners(facts, "JP-22", EQUAL)
    for partner, percentile in zip(ranked, of_like_size(facts, ranked, scores), strict=True):
        others = np.delete(scores.ravel(), _place(facts, partner))  # fewer than a hundred pairs
        below, ties = (others < partner.score).sum(), (others == partner.score).sum()
        assert percentile == pytest.approx((below + ties / 2) / others.size)


def _place(facts, partner):
    row = facts.matrix.states.index(partner.state)
    return row * len(facts.matrix.prefectures) + facts.matrix.prefectures.index(partner.prefecture)


def test_that_without_a_size_there_is_no_percentile_and_coverage_is_told(work):
    facts = gather_match_facts(work, ACCESS, TODAY)
    ranked = rank_partners(facts, "JP-22", EQUAL)
    scores = score_pairs(facts.matrix, EQUAL).score
    assert of_like_size(replace(facts, sizes=None), ranked, scores) == (None,) * 4
    assert {each.coverage_0_1 for each in facts.coverage.values()} == {1.0}
    assert set(facts.coverage) == set(facts.regions)
