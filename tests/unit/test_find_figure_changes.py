"""Which one figure could bring a pair past another: every answer is checked by scoring all anew."""

from dataclasses import replace
from itertools import pairwise

import pytest

from app.domain.compatibility import build_pairs, partners_of, score_pairs
from app.domain.regions import region_code
from app.domain.scoring import Scoring
from app.domain.stated_figures import FIGURE
from app.services.find_figure_changes import find_figure_changes
from tests.fakes.pairs import EQUAL, small_world

WORLD = small_world()
WAYS = [
    (aggregation, normalisation)
    for aggregation in ("arithmetic", "geometric", "topsis")
    for normalisation in ("percentile", "min-max", "z")
]


def listed(scoring, region):
    matrix = build_pairs(WORLD, scoring.normalisation)
    scores = score_pairs(matrix, scoring.weights, scoring.aggregation)
    return matrix, partners_of(matrix, scores, region_code(region))


def with_change(change):
    """The world in which the officer keeps the figure; yardsticks stay those of the reference."""
    profile = WORLD.profiles[change.region]
    name = "figures" if change.kind == FIGURE else "sectors"
    table = getattr(profile, name)
    figure = replace(table[change.key], value=change.value)
    changed = replace(profile, **{name: {**table, change.key: figure}})
    return replace(
        WORLD, profiles={**WORLD.profiles, change.region: changed}, standard=WORLD.profiles
    )


def score_in(world, scoring, partner):
    matrix = build_pairs(world, scoring.normalisation)
    scores = score_pairs(matrix, scoring.weights, scoring.aggregation)
    row, column = (
        matrix.states.index(partner.state),
        matrix.prefectures.index(partner.prefecture),
    )
    return scores.score[row, column]


@pytest.mark.parametrize(("aggregation", "normalisation"), WAYS)
@pytest.mark.parametrize("region", ["IN-KL", "JP-22"])
def test_that_each_change_alone_puts_the_pair_ahead_when_all_pairs_are_scored_anew(
    region, aggregation, normalisation
):
    scoring = Scoring(EQUAL, aggregation, normalisation)
    matrix, partners = listed(scoring, region)
    told = 0
    for ahead, behind in pairwise(partners):
        for change in find_figure_changes(WORLD, matrix, scoring, behind, ahead):
            world = with_change(change)
            lead = score_in(world, scoring, behind) - score_in(world, scoring, ahead)
            assert lead == pytest.approx(change.lead, abs=1e-12)
            assert lead > 0
            told += 1
    assert told


def test_that_values_stay_within_those_seen_in_the_country_and_the_least_changes_come_first():
    scoring = Scoring(EQUAL)
    matrix, partners = listed(scoring, "IN-KL")
    found = find_figure_changes(WORLD, matrix, scoring, partners[-1], partners[0])
    assert found
    assert [each.share_of_range for each in found] == sorted(each.share_of_range for each in found)
    for change in found:
        tables = [
            profile.figures if change.kind == FIGURE else profile.sectors
            for profile in WORLD.profiles.values()
            if profile.region.country is change.region.country
        ]
        seen = [table[change.key].value for table in tables if change.key in table]
        assert min(seen) <= change.value <= max(seen)
        assert 0 < change.share_of_range <= 1


def test_that_only_figures_of_the_pair_behind_are_changed_and_each_is_told_once():
    scoring = Scoring(EQUAL)
    matrix, partners = listed(scoring, "JP-22")
    behind = partners[-1]
    found = find_figure_changes(WORLD, matrix, scoring, behind, partners[0])
    assert {each.region for each in found} <= {behind.state, behind.prefecture}
    keys = [(each.region, each.kind, each.key) for each in found]
    assert len(keys) == len(set(keys))


def test_that_a_figure_that_no_weighed_criterion_hangs_on_is_never_told():
    scoring = Scoring({"history": 1.0})
    matrix, partners = listed(scoring, "JP-22")
    assert find_figure_changes(WORLD, matrix, scoring, partners[-1], partners[0]) == ()


def test_that_nothing_is_told_by_an_aggregation_that_rates_a_pair_among_all():
    scoring = Scoring(EQUAL, "promethee-linear")
    matrix, partners = listed(scoring, "JP-22")
    assert find_figure_changes(WORLD, matrix, scoring, partners[-1], partners[0]) == ()
