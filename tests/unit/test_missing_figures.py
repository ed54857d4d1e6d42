"""A figure taken away widens, one added narrows: values, scores and ranks of every pair."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.compatibility import AGGREGATION_KEYS, build_pairs, ranks_in, score_pairs
from app.domain.normalisation import NORMALISATIONS
from tests.fakes.pairs import EQUAL, all_figures, small_world, with_profile, without

COMPLETE = small_world()
WORLD = replace(COMPLETE, standard=COMPLETE.profiles)
FIGURES = all_figures(WORLD)
CELLS = list(np.ndindex(4, 3))


def lacking(world, figures):
    for each in figures:
        world = without(world, *each)
    return world


def ranks(matrix, aggregation):
    scores = score_pairs(matrix, EQUAL, aggregation)
    _, best, worst = ranks_in(scores, CELLS)
    return scores, best, worst


@pytest.mark.parametrize("name", NORMALISATIONS)
@pytest.mark.parametrize("gaps_in_standard", [False, True])
@given(
    gone=st.lists(st.sampled_from(FIGURES), min_size=1, max_size=10, unique=True), data=st.data()
)
@settings(max_examples=25)
def test_that_values_of_all_pairs_only_widen_around_what_they_could_be(
    name, gaps_in_standard, gone, data
):
    world = WORLD
    if gaps_in_standard:
        gaps = data.draw(st.lists(st.sampled_from(FIGURES), max_size=4, unique=True))
        world = replace(WORLD, standard=lacking(WORLD, gaps).profiles)
    fewer = data.draw(st.integers(0, len(gone) - 1))
    some = build_pairs(lacking(world, gone[:fewer]), name)
    none = build_pairs(lacking(world, gone), name)
    assert (none.low <= some.low + 1e-12).all()
    assert (none.high >= some.high - 1e-12).all()
    assert (none.present <= some.present + 1e-12).all()


@given(st.lists(st.sampled_from(FIGURES), max_size=10, unique=True))
@settings(max_examples=25)
def test_that_a_total_below_its_rounded_sectors_hides_no_truth(gone):
    osaka = WORLD.profiles["JP-27"]
    whole = sum(each.value for each in osaka.sectors.values())
    total = replace(osaka.figures["gva_manufacturing"], value=whole * (1 - 1e-6))
    world = with_profile(WORLD, "JP-27", figures={**osaka.figures, "gva_manufacturing": total})
    truth, seen = build_pairs(world, "z"), build_pairs(lacking(world, gone), "z")
    assert (seen.low <= truth.low + 1e-12).all()
    assert (seen.high >= truth.high - 1e-12).all()


@pytest.mark.parametrize("aggregation", AGGREGATION_KEYS)
@given(
    gone=st.lists(st.sampled_from(FIGURES), min_size=1, max_size=10, unique=True), data=st.data()
)
@settings(max_examples=25)
def test_that_scores_and_ranks_of_all_pairs_only_widen(aggregation, gone, data):
    fewer = data.draw(st.integers(0, len(gone) - 1))
    some, best, worst = ranks(build_pairs(lacking(WORLD, gone[:fewer])), aggregation)
    none, best_now, worst_now = ranks(build_pairs(lacking(WORLD, gone)), aggregation)
    assert (none.low <= some.low + 1e-12).all()
    assert (none.high >= some.high - 1e-12).all()
    assert (best_now <= best).all()
    assert (worst_now >= worst).all()


@given(st.lists(st.sampled_from(FIGURES), max_size=10, unique=True))
@settings(max_examples=25)
def test_that_what_a_figure_was_lies_in_what_it_could_be(gone):
    truth, seen = build_pairs(WORLD), build_pairs(lacking(WORLD, gone))
    assert (seen.low <= truth.value + 1e-12).all()
    assert (seen.high >= truth.value - 1e-12).all()


@pytest.mark.parametrize("name", NORMALISATIONS)
def test_that_a_standard_of_the_same_figures_changes_nothing(name):
    world = lacking(COMPLETE, [("IN-KL", "sectors", "S08"), ("JP-27", "figures", "gdp_nominal")])
    plain = build_pairs(world, name)
    with_standard = build_pairs(replace(world, standard=world.profiles), name)
    for array in ("value", "low", "high", "present", "recent"):
        np.testing.assert_array_equal(getattr(plain, array), getattr(with_standard, array))


def test_that_a_figure_taken_away_moves_no_pair_of_other_regions():
    before, after = build_pairs(WORLD), build_pairs(without(WORLD, "IN-GJ", "sectors", "S08"))
    others = [row for row, code in enumerate(before.states) if code != "IN-GJ"]
    for array in ("value", "low", "high"):
        np.testing.assert_array_equal(getattr(before, array)[others], getattr(after, array)[others])
    assert (after.high - after.low)[before.states.index("IN-GJ")].max() > 0.0
