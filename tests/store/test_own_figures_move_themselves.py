"""A figure of the officer's moves its own region; the yardsticks stay those of the reference."""

from dataclasses import replace
from datetime import date

import numpy as np
import pytest

from app.domain.compatibility import build_pairs
from app.domain.provenance import Figure, Quality, Source
from app.domain.regions import region_code
from app.domain.stated_figures import StatedFigure
from app.services.edit_figure import edit_figure
from app.services.rank_partners import load_pair_inputs

TODAY = date(2026, 11, 22)
SOURCE = Source("State accounts", "File 3/2026", "2026-10-01")


def inputs_of(store):
    with store.read() as work:
        return load_pair_inputs(work, None, TODAY)


def first_gap(inputs):
    """A region and indicator that a channel asks for and the reference does not know."""
    with_population = [p for p in inputs.profiles.values() if p.region.code.startswith("IN-")]
    for channel in inputs.method.channels:
        for asked in (*channel.supply, *channel.need):
            told = [p.figures[asked.key] for p in with_population if asked.key in p.figures]
            for profile in with_population:
                if asked.measure == "indicator" and told and asked.key not in profile.figures:
                    return profile.region.code, asked.key, told[0]
    raise AssertionError("the reference knows everything")


def test_that_without_own_figures_scores_are_those_of_the_reference(shipped_store):
    assert inputs_of(shipped_store).standard is None


def test_that_an_edit_leaves_other_regions_where_they_were(store):
    before = build_pairs(inputs_of(store))
    known = inputs_of(store).profiles["IN-GJ"].figures["gsdp_current"]
    edited = replace(known, value=known.value * 3, source=SOURCE)
    edit_figure(store, "figure", StatedFigure(region_code("IN-GJ"), "gsdp_current", edited), "new")
    after = build_pairs(inputs_of(store))
    others = [row for row, state in enumerate(before.states) if state != "IN-GJ"]
    assert np.array_equal(before.low[others], after.low[others])
    assert not np.array_equal(before.value, after.value)


@pytest.mark.parametrize("factor", [0.2, 1.0, 5.0])
def test_that_a_figure_taken_away_never_narrows_an_interval(store, factor):
    region, key, like = first_gap(inputs_of(store))
    without = build_pairs(inputs_of(store))
    figure = Figure(like.value * factor, like.unit, like.year, SOURCE, Quality.OFFICIAL)
    edit_figure(store, "figure", StatedFigure(region, key, figure), "our own count")
    filled = build_pairs(inputs_of(store))
    assert np.all(filled.low >= without.low - 1e-12)
    assert np.all(filled.high <= without.high + 1e-12)
    assert np.any(filled.high - filled.low < without.high - without.low - 1e-9)
