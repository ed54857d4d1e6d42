"""Scores of the shipped reference, looked at as an analyst would."""

import csv
from collections import Counter
from datetime import date

import numpy as np
import pytest

from app.domain.compatibility import build_pairs, partners_of, score_pairs
from app.domain.criteria import PairCriteria
from app.domain.regions import region_code
from app.domain.scoring import Scoring
from app.maps.geodesy import Wgs84
from app.services.compare_pair import compare_pair
from app.services.find_journeys import open_finder
from app.services.rank_partners import load_pair_inputs, weights_of
from app.store.open import open_store
from tests.fakes.bundled import SHIPPED

DAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def inputs(fresh_store):
    with open_store(fresh_store, SHIPPED) as store, store.read() as work:
        access = open_finder(work, Wgs84(), DAY).access()
        return load_pair_inputs(work, access, DAY)


@pytest.fixture(scope="module")
def matrix(inputs):
    return build_pairs(inputs)


@pytest.fixture(scope="module")
def balanced(inputs, matrix):
    return score_pairs(matrix, weights_of(inputs.method, "balanced"))


def test_that_every_pair_has_every_criterion_and_nothing_is_not_a_number(inputs, matrix):
    assert matrix.value.shape == (36, 47, len(inputs.method.criteria))
    for values in (matrix.value, matrix.low, matrix.high, matrix.present, matrix.recent):
        assert np.isfinite(values).all()
        assert values.min() >= 0.0
        assert values.max() <= 1.0
    assert (matrix.low <= matrix.value).all()
    assert (matrix.value <= matrix.high).all()


def test_that_contributions_add_up_under_every_preset(inputs, matrix):
    for preset in inputs.method.presets:
        scores = score_pairs(matrix, weights_of(inputs.method, preset.key))
        np.testing.assert_allclose(scores.contribution.sum(axis=-1), scores.score, atol=1e-9)
        assert np.ptp(scores.score) > 0.2, preset.key


@pytest.mark.parametrize("code", ["IN-LA", "IN-LD"])
def test_that_a_union_territory_without_industry_figures_is_wide_open(matrix, balanced, code):
    partners = partners_of(matrix, balanced, region_code(code))
    assert {partner.evidence for partner in partners} == {"D"}
    assert min(partner.high - partner.low for partner in partners) > 0.4


def test_that_a_state_with_full_figures_is_pinned_down(matrix, balanced):
    partners = partners_of(matrix, balanced, region_code("IN-GJ"))
    assert {partner.evidence for partner in partners} <= {"A", "B"}
    assert np.median([partner.high - partner.low for partner in partners]) < 0.1


def test_that_no_few_hubs_rule_every_list(matrix, balanced):
    codes = [*matrix.states, *matrix.prefectures]
    top_five = [
        each.prefecture if code.startswith("IN") else each.state
        for code in codes
        for each in partners_of(matrix, balanced, code)[:5]
    ]
    seen = Counter(top_five)
    assert sum(code in seen for code in matrix.prefectures) > len(matrix.prefectures) / 2
    assert sum(code in seen for code in matrix.states) > len(matrix.states) / 2
    assert max(seen[code] for code in matrix.prefectures) < len(matrix.states) / 2


def test_that_the_score_is_not_size_under_another_name(inputs, matrix, balanced):
    sizes = [
        [inputs.profiles[code].figures[key].value for code in codes]
        for codes, key in (
            (matrix.states, "population_projected"),
            (matrix.prefectures, "population_total"),
        )
    ]
    by_size = np.argsort(np.argsort(np.outer(*sizes).ravel()))
    by_score = np.argsort(np.argsort(balanced.score.ravel()))
    assert np.corrcoef(by_size, by_score)[0, 1] < 0.7


def test_that_the_overlap_of_gujarat_and_shizuoka_follows_from_the_shipped_table(inputs, matrix):
    text = (SHIPPED.tables / "industry.csv").read_text("utf-8")
    rows = list(csv.DictReader(text.splitlines()))
    made = {f"S{number:02}" for number in range(5, 18)}

    def shares(region, year):
        output = {
            row["sector"]: float(row["value"])
            for row in rows
            if (row["region"], row["year"]) == (region, year) and row["sector"] in made
        }
        return {sector: value / sum(output.values()) for sector, value in output.items()}

    state, prefecture = shares("IN-GJ", "2022-23"), shares("JP-22", "2016")
    overlap = sum(min(state[sector], prefecture[sector]) for sector in made)
    found = compare_pair(inputs, matrix, ("Gujarat", "静岡県"), Scoring({"scale": 1.0}))
    assert found.manufacturing_overlap.low == pytest.approx(overlap, abs=1e-12)


def test_that_a_signed_tie_raises_its_pair_from_the_day_of_signing(inputs, matrix):
    before, after = (
        PairCriteria(inputs, on).history().low for on in (date(2024, 12, 23), date(2024, 12, 24))
    )
    raised = np.argwhere(after > before + 0.05)  # Gujarat and Shizuoka signed on 2024-12-24
    assert [(matrix.states[i], matrix.prefectures[j]) for i, j in raised] == [("IN-GJ", "JP-22")]


def test_that_the_dossier_of_delhi_and_fukuoka_tells_what_stands_behind_the_pair(inputs, matrix):
    weights = weights_of(inputs.method, "balanced")
    dossier = compare_pair(inputs, matrix, ("Delhi", "Fukuoka"), Scoring(weights))
    assert len(dossier.ties) >= 3
    assert dossier.visits
    assert 1 <= dossier.overall.best <= dossier.overall.rank <= dossier.overall.worst <= 1692
    assert 0.0 <= dossier.percentile_of_like_size <= 1.0
    assert len(dossier.flows_to_japan) == len(dossier.flows_to_india) == 10
    assert [sheet.channel for sheet in dossier.channels] == list(inputs.method.channels)
    assert len(dossier.state.figures) >= 7
    assert len(dossier.prefecture.figures) == 9
