"""How many of the figures that the criteria use a region has."""

from dataclasses import replace

import pytest

from app.domain.coverage import LEAST_COVERAGE, coverage_of
from app.domain.provenance import Quality
from tests.fakes.pairs import METHOD, figure, small_world, with_profile, without

WORLD = small_world()
# Population, product, three sectors, three blocks; of channels only the side's own indicators.
WANTED = {"IN-OD": 8 + 2, "JP-22": 8 + 1}


@pytest.mark.parametrize("code", WANTED)
def test_that_a_complete_region_has_each_figure_that_counts_once(code):
    found = coverage_of(WORLD)[code]
    assert (found.wanted, found.missing) == (WANTED[code], ())
    assert found.coverage_0_1 == 1.0
    assert not found.flagged


def test_that_what_is_missing_is_named_and_an_unverified_figure_is_missing():
    kept = WORLD.profiles["IN-OD"].sectors
    unsure = {**kept, "S05": figure(1.0, quality=Quality.UNVERIFIED)}
    world = without(with_profile(WORLD, "IN-OD", sectors=unsure), "IN-OD", "figures", "solar")
    found = coverage_of(world)["IN-OD"]
    assert set(found.missing) == {"S05", "solar"}
    assert found.coverage_0_1 == pytest.approx(0.8)
    assert coverage_of(world)["IN-GJ"].missing == ()


def test_that_a_region_is_flagged_below_the_least_coverage_and_not_at_it():
    def flagged(gone):
        world = WORLD
        for table, key in gone:
            world = without(world, "IN-OD", table, key)
        found = coverage_of(world)["IN-OD"]
        assert found.flagged == (found.coverage_0_1 < LEAST_COVERAGE)
        return found.flagged

    gone = [("sectors", key) for key in ("S05", "S08", "S17")]
    assert not flagged(gone)
    assert flagged([*gone, ("blocks", "services")])


def test_that_a_figure_that_no_criterion_reads_does_not_count():
    scale = tuple(each for each in METHOD.criteria if each.key != "channel_energy")
    world = replace(WORLD, method=replace(METHOD, criteria=scale))
    assert coverage_of(world)["IN-OD"].wanted == WANTED["IN-OD"] - 1  # solar
