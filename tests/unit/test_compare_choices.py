"""The use case: choices of weights and method side by side."""

from functools import partial

import pytest

from app.domain.compatibility import build_pairs, partners_of, score_pairs
from app.domain.problems import ProblemError
from app.domain.regions import region_code
from app.services.compare_choices import Choice, compare_choices
from tests.fakes.pairs import EQUAL, small_world

WORLD = small_world()
MATRIX_BY = partial(build_pairs, WORLD)
OURS = Choice("ours", EQUAL)
THEIRS = Choice("theirs", {"history": 1.0, "connectivity": 3.0})
COMPENSATING_LESS = Choice("geometric", EQUAL, "z", "geometric")


@pytest.mark.parametrize("code", ["IN-GJ", "JP-22"])
def test_that_each_partner_has_the_rank_and_score_of_each_list(code):
    region = region_code(code)
    found = compare_choices(MATRIX_BY, [OURS, THEIRS, COMPENSATING_LESS], region, top=2)
    for place, choice in enumerate(found.choices):
        matrix = build_pairs(WORLD, choice.normalisation)
        scores = score_pairs(matrix, choice.weights, choice.aggregation)
        listed = {(p.state, p.prefecture): p for p in partners_of(matrix, scores, region)}
        assert len(found.pairs) == len(listed)
        for pair in found.pairs:
            partner = listed[pair.state, pair.prefecture]
            assert pair.ranks[place] == partner.rank
            assert pair.scores[place] == partner.score
    for pair in found.pairs:
        assert pair.agreed == (max(pair.ranks) <= 2)


def test_that_the_best_mean_rank_comes_first_and_every_two_choices_are_compared():
    found = compare_choices(MATRIX_BY, [OURS, THEIRS, COMPENSATING_LESS], region_code("JP-22"))
    sums = [sum(pair.ranks) for pair in found.pairs]
    assert sums == sorted(sums)
    named = [(each.one, each.other) for each in found.likeness]
    assert named == [("ours", "theirs"), ("ours", "geometric"), ("theirs", "geometric")]


def test_that_all_pairs_are_ranked_among_all_and_agreed_on_within_each_state():
    found = compare_choices(MATRIX_BY, [OURS, THEIRS], top=1)
    assert sorted(pair.ranks[0] for pair in found.pairs) == list(range(1, 13))
    for state in {pair.state for pair in found.pairs}:
        one, other = (
            compare_choices(MATRIX_BY, [choice, choice], region_code(state)).pairs[0]
            for choice in (OURS, THEIRS)
        )
        agreed = {pair.prefecture for pair in found.pairs if pair.agreed and pair.state == state}
        assert agreed == {one.prefecture} & {other.prefecture}


def test_that_a_choice_agrees_with_itself_in_everything():
    (likeness,) = compare_choices(MATRIX_BY, [OURS, OURS]).likeness
    assert likeness.kendall == pytest.approx(1.0)
    assert likeness.spearman == pytest.approx(1.0)


def test_that_weights_that_cannot_be_are_refused():
    with pytest.raises(ProblemError):
        compare_choices(MATRIX_BY, [OURS, Choice("bad", {"luck": 1.0})])
