"""Journeys on small networks: times, rules of the way, and what is never used."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.domain.journey_finder import JourneyFinder
from app.domain.journey_settings import JourneySettings
from app.domain.journeys import Mode
from app.domain.network import RouteKind, RouteStatus
from app.domain.provenance import Quality
from app.domain.regions import Country, region_code
from tests.fakes.networks import (
    DAY,
    FlatMap,
    airport,
    finder,
    network,
    region,
    route,
    serves,
    train,
)

GJ, DL, MH, LD = (region_code(f"IN-{letters}") for letters in ("GJ", "DL", "MH", "LD"))
TOKYO, SHIZUOKA, OKINAWA = region_code("JP-13"), region_code("JP-22"), region_code("JP-47")

# From west to east: Gujarat with AMD, Delhi with DEL, Shizuoka with FSZ; 10 km to each airport.
REGIONS = (region(GJ, 0), region(DL, 5), region(SHIZUOKA, 60))
AIRPORTS = (airport("AMD", GJ, 0.1), airport("DEL", DL, 5.1), airport("FSZ", SHIZUOKA, 59.9))
TO_DELHI = route("AMD", "DEL", block_minutes=90)
TO_JAPAN = route("DEL", "FSZ", RouteKind.NON_STOP, block_minutes=480, weekly=14)

RIDE = 10 * 1.3 / 35 * 60  # minutes from a capital to its airport
WAIT = 168 * 60 / 56 / 2  # half the interval assumed of domestic flights


def best(found, origin=GJ, destination=SHIZUOKA):
    return found.journeys(origin, destination)[0]


def minutes(journey):
    return journey.hours * 60


def flown(journey):
    return [leg.origin + leg.destination for leg in journey.legs if leg.mode is Mode.FLIGHT]


def test_that_a_journey_of_two_flights_is_right_to_the_minute():
    journey = best(finder(AIRPORTS, [TO_DELHI, TO_JAPAN], REGIONS))

    assert minutes(journey) == pytest.approx(
        RIDE + 120 + 90 + (180 + WAIT) + 480 + 60 + RIDE, abs=1e-6
    )
    assert [(leg.mode, leg.origin, leg.destination) for leg in journey.legs] == [
        (Mode.GROUND, GJ, "AMD"),
        (Mode.FLIGHT, "AMD", "DEL"),
        (Mode.FLIGHT, "DEL", "FSZ"),
        (Mode.GROUND, "FSZ", SHIZUOKA),
    ]
    assert [round(leg.wait_hours * 60) for leg in journey.legs] == [0, 120, 270, 60]


def test_that_the_way_back_asks_for_the_formalities_of_the_other_side():
    journey = best(finder(AIRPORTS, [TO_DELHI, TO_JAPAN], REGIONS), SHIZUOKA, GJ)

    assert minutes(journey) == pytest.approx(
        RIDE + 120 + 480 + (180 + WAIT) + 90 + 30 + RIDE, abs=1e-6
    )
    assert flown(journey) == ["FSZDEL", "DELAMD"]


def test_that_only_a_known_frequency_is_shown_and_the_rarest_binds():
    rare = route("DEL", "FSZ", RouteKind.NON_STOP, weekly=14)
    found = finder(AIRPORTS, [route("AMD", "DEL"), rare], REGIONS)
    assert best(found).weekly == 14
    assert best(found).stops == 1

    found = finder(AIRPORTS, [route("AMD", "DEL", weekly=3), rare], REGIONS)
    assert best(found).weekly == 3

    unknown = route("DEL", "FSZ", RouteKind.NON_STOP)
    assert best(finder(AIRPORTS, [TO_DELHI, unknown], REGIONS)).weekly is None


def test_that_carriers_on_the_same_airports_add_up():
    others = route(
        "FSZ", "DEL", RouteKind.NON_STOP, route_id="other", weekly=7, carriers=("JL", "NH")
    )
    journey = best(finder(AIRPORTS, [TO_JAPAN, others], REGIONS), DL)
    flight = journey.legs[1]
    assert (flight.weekly, flight.carrier, flight.hours) == (21, "AI/JL/NH", 8)


def test_that_an_unknown_block_time_is_estimated_and_marked():
    unscheduled = route("DEL", "FSZ", RouteKind.NON_STOP)
    scheduled, estimated = (
        best(finder(AIRPORTS, [flight], REGIONS), DL).legs[1] for flight in (TO_JAPAN, unscheduled)
    )
    assert (scheduled.estimated, scheduled.hours) == (False, 8)
    assert estimated.estimated
    assert estimated.hours == pytest.approx(0.5 + 5480 / 780)


def test_that_flights_of_two_tickets_need_leaving_and_checking_in_anew():
    other = route("DEL", "FSZ", RouteKind.NON_STOP, block_minutes=480, carriers=("JL",))
    one, two = (best(finder(AIRPORTS, [TO_DELHI, onward], REGIONS)) for onward in (TO_JAPAN, other))
    assert minutes(two) - minutes(one) == pytest.approx((30 + 180) - 180)


@pytest.mark.parametrize(
    "changes",
    [
        {"status": RouteStatus.ENDED},
        {"status": RouteStatus.PROPOSED},
        {"status": RouteStatus.SUSPENDED},
        {"valid_to": DAY - timedelta(1)},
        {"valid_from": DAY + timedelta(1)},
        {"quality": Quality.UNVERIFIED},
        {"weekly": 0},
    ],
    ids=lambda changes: "-".join(map(str, changes.values())),
)
def test_that_a_route_that_is_not_flown_that_day_is_never_used(changes):
    slow_way = route("DEL", "FSZ", RouteKind.NON_STOP, block_minutes=900)
    quick = route("AMD", "FSZ", RouteKind.NON_STOP, **changes)
    found = finder(AIRPORTS, [TO_DELHI, slow_way, quick], REGIONS)
    assert {tuple(flown(journey)) for journey in found.journeys(GJ, SHIZUOKA)} == {
        ("AMDDEL", "DELFSZ")
    }
    assert not finder(AIRPORTS, [quick], REGIONS).journeys(GJ, SHIZUOKA)


def test_that_the_first_and_last_day_of_validity_count():
    limited = route("DEL", "FSZ", RouteKind.NON_STOP, valid_from=DAY, valid_to=DAY)
    assert finder(AIRPORTS, [limited], REGIONS).journeys(DL, SHIZUOKA)


def test_that_a_journey_has_three_flights_at_most_and_says_so():
    airports = (*AIRPORTS, airport("HKG", "HK", 30), airport("TPE", "TW", 45))
    legs = (("AMD", "DEL"), ("DEL", "HKG"), ("HKG", "TPE"), ("TPE", "FSZ"))
    routes = [route(start, end, RouteKind.HUB) for start, end in legs]
    found = finder(airports, routes, REGIONS)
    assert best(found, DL).stops == 2
    assert not found.journeys(GJ, SHIZUOKA)
    reason = found.why_none(GJ, SHIZUOKA)
    assert (reason.code, reason.params) == ("too-many-flights", {"most": 3})


@pytest.mark.parametrize(("origin", "destination"), [(MH, SHIZUOKA), (SHIZUOKA, MH)])
def test_that_a_region_without_flights_in_reach_is_named(origin, destination):
    regions = (*REGIONS, region(MH, 30))
    found = finder(AIRPORTS, [TO_DELHI, TO_JAPAN], regions)
    assert not found.journeys(origin, destination)
    reason = found.why_none(origin, destination)
    assert (reason.code, reason.params) == ("no-flight-in-reach", {"region": MH})


def test_that_an_airport_beyond_the_longest_ride_is_out_of_reach():
    airports = (airport("DEL", DL, 5), AIRPORTS[2])
    for x, reached in ((2.8, True), (2.2, False)):  # 220 km take 5.1 hours, 280 km 6.4
        regions = (region(MH, x), REGIONS[2])
        found = finder(airports, [TO_JAPAN], regions)
        assert bool(found.journeys(MH, SHIZUOKA)) is reached


def test_that_nothing_is_found_on_a_day_without_any_flight():
    found = finder(AIRPORTS, [], REGIONS)
    assert not found.journeys(GJ, SHIZUOKA)
    assert found.why_none(GJ, SHIZUOKA).code == "no-flight-in-reach"


def test_that_a_journey_does_not_leave_its_country_to_come_back():
    by_dubai = [
        route("AMD", "DXB", RouteKind.HUB, block_minutes=60),
        route("DXB", "DEL", RouteKind.HUB, block_minutes=60),
    ]
    airports = (*AIRPORTS, airport("DXB", "AE", 2))
    found = finder(airports, [*by_dubai, TO_JAPAN], REGIONS)
    assert not found.journeys(GJ, DL)
    assert not found.journeys(GJ, SHIZUOKA)


def test_that_airports_near_each_other_can_be_changed_on_the_ground():
    airports = (*AIRPORTS[:2], airport("HDO", DL, 5.5), AIRPORTS[2])
    onward = route("HDO", "FSZ", RouteKind.NON_STOP, block_minutes=480)
    journey = best(finder(airports, [TO_DELHI, onward], REGIONS))
    ride = (30 / 35 + (40 * 1.3 - 30) / 60) * 60

    assert minutes(journey) == pytest.approx(
        RIDE + 120 + 90 + (30 + ride + 180 + WAIT) + 480 + 60 + RIDE, abs=1e-6
    )
    change, flight = journey.legs[2:4]
    assert (change.origin, change.destination, change.estimated) == ("DEL", "HDO", True)
    assert change.wait_hours == 0.5
    assert flight.wait_hours * 60 == pytest.approx(180 + WAIT)


def test_that_far_airports_are_not_changed_on_the_ground():
    airports = (*AIRPORTS[:2], airport("HDO", DL, 6.5), AIRPORTS[2])
    onward = route("HDO", "FSZ", RouteKind.NON_STOP)
    regions = (REGIONS[0], region(DL, 40), REGIONS[2])
    assert not finder(airports, [TO_DELHI, onward], regions).journeys(GJ, SHIZUOKA)


def test_that_no_road_leads_over_the_sea():
    regions = (region(DL, 5), region(OKINAWA, 60), region(TOKYO, 60.5))
    airports = (AIRPORTS[1], airport("OKA", OKINAWA, 60), airport("MMY", OKINAWA, 60.2))
    to_miyako = route("DEL", "MMY", RouteKind.NON_STOP)
    assert not finder(airports, [to_miyako], regions).journeys(DL, OKINAWA)

    to_naha = route("DEL", "OKA", RouteKind.NON_STOP)
    found = finder(airports, [to_naha], regions)
    assert best(found, DL, OKINAWA).legs[-1].mode is Mode.GROUND
    assert not found.journeys(DL, TOKYO)


def test_that_kyushu_is_left_by_train_and_not_over_the_sea_to_shikoku():
    oita, fukuoka, hiroshima, ehime = (region_code(f"JP-{n}") for n in (44, 40, 34, 38))
    regions = (region(oita, 1), region(fukuoka, 0), region(hiroshima, 2, 1), region(ehime, 2))
    legs = best(finder((), [], regions), oita, ehime).legs
    assert [(leg.mode, leg.destination) for leg in legs] == [
        (Mode.GROUND, fukuoka),
        (Mode.RAIL, hiroshima),
        (Mode.GROUND, ehime),
    ]


def test_that_a_boat_leads_to_the_main_airport_of_another_island():
    regions = (region(LD, 0), region(SHIZUOKA, 60))
    airports = (airport("AGX", LD, 0.6), AIRPORTS[2])
    onward = route("AGX", "FSZ", RouteKind.NON_STOP)
    boat = best(finder(airports, [onward], regions, served=[serves(LD, "AGX")]), LD).legs[0]
    assert (boat.mode, boat.hours) == (Mode.SEA, pytest.approx(60 / 30))
    assert not finder(airports, [onward], regions).journeys(LD, SHIZUOKA)


def test_that_a_known_train_is_taken_where_it_is_quicker_than_the_road():
    regions = (
        region(DL, 5),
        region(TOKYO, 57, name="Tokyo"),
        region(SHIZUOKA, 60, capital="Shizuoka"),
    )
    airports = (AIRPORTS[1], airport("HND", TOKYO, 57.1))
    rail = [train(SHIZUOKA, "Shin-Shizuoka", "Tokyo", 63)]
    found = finder(airports, [route("DEL", "HND", RouteKind.NON_STOP)], regions, rail=rail)
    ride, rails = best(found, DL).legs[-2:]
    assert (ride.origin, ride.destination) == ("HND", TOKYO)
    assert (rails.mode, rails.carrier, rails.estimated) == (Mode.RAIL, "Train to Tokyo", False)
    assert (rails.hours, rails.wait_hours) == (63 / 60, pytest.approx(20 / 60))

    (by_rail,) = found.journeys(TOKYO, SHIZUOKA)
    assert (by_rail.stops, by_rail.weekly) == (0, None)
    assert minutes(by_rail) == pytest.approx(83)


def test_that_a_station_away_from_the_capital_says_nothing_of_the_capital():
    regions = (region(TOKYO, 57, name="Tokyo"), region(SHIZUOKA, 75, capital="Shizuoka"))
    rail = [train(SHIZUOKA, "Hamamatsu", "Tokyo", 90)]
    settings = JourneySettings(longest_ground_hours=24)
    (found,) = finder((), [], regions, rail=rail, settings=settings).journeys(TOKYO, SHIZUOKA)
    assert found.legs[0].estimated


def test_that_rides_are_slow_in_the_hills():
    hills, plain = region_code("IN-SK"), region_code("IN-UP")
    for code, hours in ((hills, 100 * 1.7), (plain, 100 * 1.3)):
        airports = (airport("IXB", "IN-WB", 1), AIRPORTS[2])
        regions = (region(code, 0), REGIONS[2])
        onward = route("IXB", "FSZ", RouteKind.NON_STOP)
        ride = best(finder(airports, [onward], regions), code).legs[0]
        pace = 30 if code == hills else 60
        assert ride.hours == pytest.approx(30 / 35 + (hours - 30) / pace)


def test_that_hops_go_by_land_or_air_and_are_the_same_both_ways():
    regions = (region(GJ, 0), region(MH, 1), region(DL, 12))
    airports = (airport("AMD", GJ, 0.1), airport("DEL", DL, 12.1))
    hops = finder(airports, [TO_DELHI], regions).hops(Country.INDIA)
    assert hops[GJ, MH] == pytest.approx(30 / 35 + 100 / 60)
    assert hops[GJ, DL] * 60 == pytest.approx(RIDE + 120 + 90 + 30 + RIDE)
    assert all(hours == hops[other, one] for (one, other), hours in hops.items())
    assert (GJ, GJ) not in hops


def test_that_an_estimated_way_on_the_ground_names_its_method_and_the_day_of_the_release():
    drawn = network(AIRPORTS, [TO_DELHI, TO_JAPAN])
    dated = replace(drawn, released_on=date(2026, 11, 1))
    found = JourneyFinder(dated, REGIONS, FlatMap(), JourneySettings(), DAY)
    ground = [leg for leg in best(found).legs if leg.mode is Mode.GROUND]
    assert len(ground) == 2
    for leg in ground:
        assert "great-circle distance × detour factor" in leg.source.title
        assert leg.as_of == "2026-11-01"


def test_that_a_flight_is_undated_only_where_no_route_says_from_which_day():
    dated = replace(TO_JAPAN, route_id="other", valid_from=DAY)
    for routes, undated in (([TO_JAPAN], True), ([dated], False), ([TO_JAPAN, dated], False)):
        legs = best(finder(AIRPORTS, [TO_DELHI, *routes], REGIONS)).legs
        assert [leg.undated for leg in legs] == [False, True, undated, False]
