from dataclasses import replace
from datetime import date

import pytest

from app.domain.compatibility import build_pairs
from app.domain.criteria import PairCriteria
from app.domain.history import Relations
from app.domain.problems import ProblemError
from app.domain.scoring import Scoring
from app.services.compare_pair import Place, Span, compare_pair
from tests.fakes.pairs import (
    EQUAL,
    SOURCE,
    forum,
    past_visit,
    small_world,
    tie,
    with_profile,
    without,
)

WORLD = small_world(
    relations=Relations(
        (tie("IN-GJ", "JP-22"), tie("IN-KL", "JP-22")),
        (past_visit(("JP-22", "JP-27"), ("IN-GJ",), date(2024, 2, 1)),),
        (forum(("IN-GJ", "IN-KL", "JP-22"), "2026-02"), forum(("IN-GJ", "JP-27"), "2026")),
    )
)
MATRIX = build_pairs(WORLD)


@pytest.fixture
def dossier():
    return compare_pair(WORLD, MATRIX, ("Gujarat", "Shizuoka"), Scoring(EQUAL))


def test_that_the_two_may_be_named_in_either_order(dossier):
    assert compare_pair(WORLD, MATRIX, ("JP-22", "IN-GJ"), Scoring(EQUAL)) == dossier
    assert (dossier.state.region.code, dossier.prefecture.region.code) == ("IN-GJ", "JP-22")


def test_that_a_pair_within_one_country_is_refused():
    with pytest.raises(ProblemError, match="pair-in-one-country"):
        compare_pair(WORLD, MATRIX, ("Gujarat", "Kerala"), Scoring(EQUAL))


def test_that_both_lists_hold_the_same_score_and_their_own_rank(dossier):
    assert dossier.of_state.score == dossier.of_prefecture.score
    assert dossier.of_state.criteria == dossier.of_prefecture.criteria
    everyone = [
        compare_pair(WORLD, MATRIX, (state, prefecture), Scoring(EQUAL))
        for state in MATRIX.states
        for prefecture in MATRIX.prefectures
    ]
    assert sorted(each.overall.rank for each in everyone) == list(range(1, 13))
    assert {each.overall.count for each in everyone} == {12}
    better = sum(each.of_state.score > dossier.of_state.score for each in everyone)
    assert dossier.overall == Place(better + 1, better + 1, better + 1, 12)


def test_that_every_figure_shown_carries_its_source(dossier):
    assert dossier.state.figures["gsdp_current"].value == 22e5
    shown = [
        *dossier.state.figures.values(),
        *dossier.prefecture.figures.values(),
        *(output.figure for output in dossier.state.leading_sectors),
        *(each.figure for sheet in dossier.channels for each in sheet.supply_figures),
    ]
    assert {figure.source for figure in shown} == {SOURCE}


def test_that_leading_sectors_come_largest_first_with_their_share(dossier):
    leading = dossier.prefecture.leading_sectors
    assert [output.sector for output in leading] == ["S17", "S08", "S05"]
    assert leading[0].share.low == pytest.approx(3 / 5.5)


def test_that_the_overlaps_of_industry_stand_apart(dossier):
    # Manufacturing: min of 30/340 and 1/5.5, of 200/340 and 1.5/5.5, of 110/340 and 3/5.5.
    assert dossier.manufacturing_overlap.low == pytest.approx(30 / 340 + 1.5 / 5.5 + 110 / 340)
    assert dossier.economy_overlap.low == pytest.approx(0.01 + 0.35 + 0.48)


def test_that_flows_of_both_directions_are_told_and_add_up_to_one(dossier):
    for flows in (dossier.flows_to_japan, dossier.flows_to_india):
        assert sum(flow.share for flow in flows) == pytest.approx(1.0)
        shares = [flow.share for flow in flows]
        assert shares == sorted(shares, reverse=True)
    assert dossier.flows_to_japan != dossier.flows_to_india


def test_that_a_channel_shows_the_figures_behind_supply_and_need(dossier):
    energy, technology = dossier.channels
    assert [each.wanted.key for each in energy.supply_figures] == ["solar", "agriculture"]
    assert energy.supply_figures[0].figure.value == 12.0
    assert energy.supply_figures[0].per.value == 72e6
    assert energy.need_figures[0].figure.value == 1.5e6
    assert technology.supply_figures[0].figure.value == 30.0
    assert technology.need_figures[0].figure.value == 3.0
    weighted = sum(each.rank.low * each.wanted.weight for each in energy.supply_figures)
    assert energy.supply.low == pytest.approx(weighted)


def test_that_a_missing_figure_is_shown_as_missing_with_every_rank_open():
    inputs = without(WORLD, "IN-GJ", "figures", "solar")
    found = compare_pair(inputs, build_pairs(inputs), ("IN-GJ", "JP-22"), Scoring(EQUAL))
    shown = found.channels[0].supply_figures[0]
    assert (shown.figure, shown.rank) == (None, Span(0.0, 1.0))


def test_that_relations_are_those_of_this_pair_alone(dossier):
    assert [each.prefecture for each in dossier.ties] == ["JP-22"]
    assert {each.state for each in dossier.ties} == {"IN-GJ"}
    assert len(dossier.visits) == 1
    assert [each.founded_on for each in dossier.forums] == ["2026-02"]


def test_that_a_pair_of_unknown_size_is_not_set_among_its_likes(dossier):
    assert 0.0 <= dossier.percentile_of_like_size <= 1.0
    inputs = without(WORLD, "IN-GJ", "figures", "gsdp_current")
    found = compare_pair(inputs, build_pairs(inputs), ("IN-GJ", "JP-22"), Scoring(EQUAL))
    assert found.percentile_of_like_size is None


def test_that_a_region_without_industry_has_no_flows_and_no_leading_sectors():
    inputs = with_profile(WORLD, "IN-GJ", sectors={})
    found = compare_pair(inputs, build_pairs(inputs), ("IN-GJ", "JP-22"), Scoring(EQUAL))
    assert found.flows_to_japan == found.flows_to_india == found.state.leading_sectors == ()
    assert found.manufacturing_overlap == Span(0.0, 1.0)
    without_tables = replace(WORLD, linkages={})
    assert PairCriteria(without_tables).flows("IN", 0, 0) == ()
