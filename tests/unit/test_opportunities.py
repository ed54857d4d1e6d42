"""Offers and needs: validity and matches; practices for weak spots."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.criteria import PairCriteria
from app.domain.matching import best_matches
from app.domain.opportunities import Opportunity, names_region, valid_on
from app.domain.practices import Practice, Weakness, WeakSpot, lessons, weak_spots
from app.domain.provenance import Source
from app.domain.regions import RegionCode
from tests.fakes.pairs import region, small_world, without

SOURCE = Source("File 7/2026")
REGIONS = {RegionCode(code): region(code) for code in ("IN-GJ", "IN-KL", "JP-22", "JP-27")}


def opportunity(key, where, direction, **parts):
    given = {
        "title": "Chips",
        "sector_term": "Semiconductors",
        "sectors": ("S15",),
        "line": "II",
        "text": "",
        "valid_from": "",
        "valid_to": "",
        "source": SOURCE,
    }
    return Opportunity(key, RegionCode(where), direction, **{**given, **parts})


@pytest.mark.parametrize(
    ("valid_from", "valid_to", "day", "expected"),
    [
        ("", "", date(2026, 1, 1), True),
        ("2026-02", "", date(2026, 1, 31), False),
        ("2026-02", "", date(2026, 2, 1), True),
        ("", "2026-04", date(2026, 4, 30), True),
        ("", "2026-04", date(2026, 5, 1), False),
        ("2025", "2025", date(2025, 12, 31), True),
    ],
)
def test_that_validity_is_as_exact_as_the_date(valid_from, valid_to, day, expected):
    it = opportunity("O1", "IN-GJ", "offers", valid_from=valid_from, valid_to=valid_to)
    assert valid_on(it, day) is expected


def test_that_a_need_meets_offers_of_the_other_country_alone():
    seek = opportunity("O1", "JP-22", "seeks")
    known = [
        seek,
        opportunity("O2", "IN-GJ", "offers"),
        opportunity("O3", "JP-27", "offers"),
        opportunity("O4", "IN-KL", "seeks", sector_term="Tourism", sectors=("S22",)),
    ]
    assert [match.offer.opportunity_id for match in best_matches(known, REGIONS).best] == ["O2"]


def test_that_line_and_words_alone_make_no_match():
    seek = opportunity("O1", "JP-22", "seeks", title="Partners wanted")
    offer = opportunity(
        "O2", "IN-GJ", "offers", title="Partners wanted", sector_term="Tourism", sectors=("S22",)
    )
    assert not best_matches([seek, offer], REGIONS).best


def test_that_points_add_up_by_hand_and_the_region_named_comes_first():
    seek = opportunity("O1", "JP-22", "seeks", text="with firms of Gujarat")
    named = opportunity("O3", "IN-GJ", "offers", sectors=("S15", "S20"))
    other = opportunity("O2", "IN-KL", "offers")
    first, second = best_matches([seek, other, named], REGIONS).best
    # term 1, half of the sectors 0.5, named 1, line 0.5, all of the title's words 0.5
    assert (first.offer.opportunity_id, first.points) == ("O3", 3.5)
    assert [r.code for r in first.reasons] == [
        "fit-term",
        "fit-sectors",
        "fit-named",
        "fit-line",
        "fit-words",
    ]
    assert (second.offer.opportunity_id, second.points) == ("O2", 3.0)


@given(st.permutations(["O1", "O2", "O3", "O4"]))
def test_that_matches_do_not_depend_on_the_order_of_what_is_known(order):
    known = {
        "O1": opportunity("O1", "JP-22", "seeks"),
        "O2": opportunity("O2", "IN-GJ", "offers"),
        "O3": opportunity("O3", "IN-KL", "offers"),
        "O4": opportunity("O4", "IN-KL", "seeks"),
    }
    found = best_matches([known[key] for key in order], REGIONS).best
    assert [m.offer.opportunity_id for m in found] == ["O2", "O3"]


def test_that_a_name_inside_another_word_names_nobody():
    assert names_region("Kerala's engineers", REGIONS[RegionCode("IN-KL")])
    assert not names_region("Keralan engineers", REGIONS[RegionCode("IN-KL")])


def practice(key, where, theme):
    return Practice(key, RegionCode(where), key, theme, "", "", SOURCE)


def test_that_lessons_come_from_others_for_the_deepest_spot_and_the_partner_country_first():
    spots = (
        WeakSpot("medicines", Weakness.NEEDS_MUCH, 0.9, 0.9),
        WeakSpot("tourism", Weakness.GIVES_LITTLE, 0.2, 0.2),
    )
    known = [
        practice("P1", "JP-22", "ageing care"),
        practice("P2", "JP-27", "ageing care"),
        practice("P3", "IN-KL", "public health"),
        practice("P4", "IN-KL", "tourism"),
        practice("P5", "IN-KL", "water"),
    ]
    found = lessons(known, spots, RegionCode("JP-22"))
    assert [each.practice.practice_id for each in found] == ["P3", "P2", "P4"]


def test_that_the_weakest_of_its_country_is_found_and_a_gap_makes_no_weak_spot():
    world = small_world()
    channels = world.method.channels
    spots = {
        code: weak_spots(PairCriteria(world), channels, RegionCode(code)) for code in world.profiles
    }
    assert any(spots.values())
    assert all(spot.depth >= 2 / 3 for each in spots.values() for spot in each)
    gap = without(world, "IN-OD", "figures", "solar")
    found = weak_spots(PairCriteria(gap), channels, RegionCode("IN-OD"))
    assert "energy" not in {spot.channel for spot in found}
