import pytest

from app.domain.provenance import Quality
from app.domain.regions import region_code
from app.domain.standing import standing
from tests.fakes.pairs import figure, small_world, with_profile, without

GUJARAT = region_code("IN-GJ")


def stands(world, code=GUJARAT, key="population_projected"):
    return standing(world.profiles[code], key, world.profiles.values())


def test_that_a_figure_is_ranked_among_the_regions_of_its_own_country():
    # populations 36, 47, 72 and 77 million: two below, one alike, of four
    assert stands(small_world()) == pytest.approx((2 + 0.5) / 4)


def test_that_what_others_lack_does_not_count():
    world = without(small_world(), "IN-TN", "figures", "population_projected")
    assert stands(world) == pytest.approx((2 + 0.5) / 3)


def test_that_a_missing_figure_has_no_place():
    world = without(small_world(), "IN-GJ", "figures", "population_projected")
    assert stands(world) is None


def test_that_a_figure_that_is_not_verified_is_neither_ranked_nor_ranked_among():
    doubted = {"population_projected": figure(99e6, quality=Quality.UNVERIFIED)}
    world = with_profile(small_world(), "IN-TN", figures=doubted)
    assert stands(world, region_code("IN-TN")) is None
    assert stands(world) == pytest.approx((2 + 0.5) / 3)
