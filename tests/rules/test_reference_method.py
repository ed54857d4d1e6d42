"""Criteria, channels and presets are whole, and rest on figures that most regions have."""

from collections import defaultdict

import pytest

from tests.rules.reference import codes, table

LEAST_COVERAGE = 0.65
CRITERIA = {row["criterion"]: row["criterion_group"] for row in table("criteria")}
YEARS = {row["indicator"]: row["basis_year"] for row in table("indicators")}
COMPARED = {"2022-23", "2016"}


def side_country(row):
    giver = next(c["giver"] for c in table("channels") if c["channel"] == row["channel"])
    other = {"IN": "JP", "JP": "IN"}[giver]
    return giver if row["side"] == "supply" else other


def usable(measure, key):
    """Regions with a figure that may be ranked on, in the year of comparison."""
    if measure == "indicator":
        return {
            row["region"]
            for row in table("figures")
            if row["indicator"] == key
            and row["year"] == YEARS[key]
            and row["quality"] != "unverified"
        }
    if measure == "sector":  # a share of all sectors: any published sector gives it
        return {row["region"] for row in table("industry") if row["year"] in COMPARED}
    return {
        row["region"]
        for row in table("industry_blocks")
        if row["block"] == key and row["year"] in COMPARED
    }


def test_that_the_four_groups_have_their_criteria():
    own = {
        "industry_structure": "similarity",
        "specialisation": "similarity",
        "scale": "similarity",
        "supply_chain_to_japan": "complementarity",
        "supply_chain_to_india": "complementarity",
        "history": "relationship",
        "connectivity": "access",
    }
    channels = {f"channel_{row['channel']}": "complementarity" for row in table("channels")}
    assert own | channels == CRITERIA


def test_that_criteria_and_presets_have_an_order():
    for name in ("criteria", "presets"):
        positions = sorted(int(row["position"]) for row in table(name))
        assert positions == list(range(1, len(positions) + 1))


def test_that_both_sides_of_every_channel_weigh_one():
    weights = defaultdict(float)
    for row in table("channel_inputs"):
        assert float(row["weight"]) > 0
        weights[row["channel"], row["side"]] += float(row["weight"])
    assert set(weights) == {
        (r["channel"], s) for r in table("channels") for s in ("supply", "need")
    }
    assert all(weight == pytest.approx(1, abs=1e-9) for weight in weights.values())


def test_that_every_preset_weighs_one():
    weights = defaultdict(float)
    for row in table("preset_weights"):
        assert float(row["weight"]) > 0
        weights[row["preset"]] += float(row["weight"])
    assert set(weights) == {row["preset"] for row in table("presets")}
    assert all(weight == pytest.approx(1, abs=1e-9) for weight in weights.values())


def test_that_scale_weighs_little_in_every_preset():
    scale = [float(r["weight"]) for r in table("preset_weights") if r["criterion"] == "scale"]
    assert max(scale) <= 0.1


def test_that_there_is_a_preset_for_each_need_and_each_line():
    assert {row["preset"] for row in table("presets")} == {
        *("balanced", "industry", "supply_chain", "talent", "clean_energy", "technology"),
        "culture",
        *(f"line_{n}" for n in range(1, 9)),
    }


def test_that_every_line_but_the_last_has_a_channel():
    lines = {row["line"] for row in table("channels")}
    assert lines == {"I", "II", "III", "IV", "V", "VI", "VII"}


@pytest.mark.parametrize(
    "row", table("channel_inputs"), ids=lambda row: f"{row['channel']}-{row['side']}-{row['key']}"
)
def test_that_a_channel_rests_on_figures_that_most_regions_have(row):
    every = codes(side_country(row))
    present = usable(row["measure"], row["key"]) & every
    if row["per"]:
        present &= usable("indicator", row["per"])
    assert len(present) / len(every) >= LEAST_COVERAGE
