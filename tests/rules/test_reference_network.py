"""Places lie in their countries, and every region can be reached."""

from collections import Counter, defaultdict
from datetime import date
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest

from tests.rules.reference import codes, table

# Degrees: south, north, west, east.
BOXES = {"IN": (6.5, 37.1, 68.1, 97.5), "JP": (24.0, 45.6, 122.9, 146.0)}
AIRPORTS = {row["iata"]: row for row in table("airports")}


def in_country(row, country):
    south, north, west, east = BOXES[country]
    latitude, longitude = float(row["latitude"]), float(row["longitude"])
    return south <= latitude <= north and west <= longitude <= east


def test_that_capitals_lie_in_their_country():
    assert all(in_country(row, row["code"][:2]) for row in table("regions"))


def test_that_airports_of_regions_lie_in_their_country_and_hubs_elsewhere():
    for row in AIRPORTS.values():
        if row["region"]:
            assert row["region"].startswith(row["country"]), row
            assert in_country(row, row["country"]), row
        else:
            assert row["country"] not in BOXES, row


def test_that_every_airport_keeps_a_known_time_zone():
    for row in AIRPORTS.values():
        ZoneInfo(row["timezone"])
        expected = {"IN": "Asia/Kolkata", "JP": "Asia/Tokyo"}.get(row["country"], row["timezone"])
        assert row["timezone"] == expected


def test_that_every_region_is_served_with_exactly_one_main_airport():
    mains = Counter(row["region"] for row in table("region_airports") if row["main"] == "1")
    assert set(mains) == codes()
    assert set(mains.values()) == {1}


def test_that_an_airport_inside_a_region_is_told_as_inside():
    for row in table("region_airports"):
        inside = AIRPORTS[row["iata"]]["region"] == row["region"]
        assert (row["relation"] == "in_region") == inside, row


def test_that_every_main_airport_is_flown_to():
    flown = {row[end] for row in table("routes") for end in ("origin", "destination")}
    mains = {row["iata"] for row in table("region_airports") if row["main"] == "1"}
    assert mains <= flown


def test_that_a_route_joins_what_its_kind_says():
    for row in table("routes"):
        ends = (AIRPORTS[row["origin"]]["country"], AIRPORTS[row["destination"]]["country"])
        if row["kind"] == "non-stop":
            assert ends == ("IN", "JP"), row
        elif row["kind"] == "domestic":
            assert ends in {("IN", "IN"), ("JP", "JP")}, row
        else:
            assert ends[0] in BOXES, row
            assert ends[1] not in BOXES, row


def test_that_no_carrier_flies_one_pair_twice_on_one_day():
    spans = defaultdict(list)
    for row in table("routes"):
        if row["status"] in {"operating", "ended"}:
            key = (row["origin"], row["destination"], row["carriers"], row["kind"])
            begin = row["valid_from"] or "0001-01-01"
            spans[key].append((begin, row["valid_to"] or "9999-12-31"))
    for key, found in spans.items():
        ordered = sorted(found)
        for (_, end), (start, _) in pairwise(ordered):
            assert end < start, key


def test_that_validity_is_days_in_order():
    for row in table("routes"):
        days = [date.fromisoformat(row[end]) for end in ("valid_from", "valid_to") if row[end]]
        assert days == sorted(days), row


def test_that_what_is_not_known_of_a_link_is_left_open():
    for row in table("routes"):
        if row["kind"] != "non-stop":
            assert row["weekly"] == row["block_minutes"] == "", row
        if row["status"] == "proposed":
            assert row["weekly"] == row["valid_from"] == row["valid_to"] == "", row


def test_that_weekly_flights_and_block_times_are_of_this_world():
    for row in table("routes"):
        if row["weekly"]:
            assert 1 <= int(row["weekly"]) <= 21, row
        if row["block_minutes"]:
            assert int(row["minutes_eastward"]) < int(row["minutes_westward"]), row
            assert 6 * 60 < int(row["block_minutes"]) < 11 * 60, row


@pytest.mark.parametrize(
    ("origin", "destination", "carrier", "east", "west"),
    [
        ("DEL", "HND", "AI", 8 * 60 + 5, 9 * 60 + 5),  # 20:20-07:55 and 11:50-17:25
        ("BOM", "HND", "AI", 8 * 60 + 35, 9 * 60),  # 16:50-04:55 and 08:50-14:20
    ],
)
def test_that_block_times_are_those_of_the_schedule(origin, destination, carrier, east, west):
    rows = [
        row
        for row in table("routes")
        if (row["origin"], row["destination"], row["carriers"]) == (origin, destination, carrier)
    ]
    assert {(row["minutes_eastward"], row["minutes_westward"]) for row in rows} == {
        (str(east), str(west))
    }


def test_that_no_cargo_route_is_shipped():
    assert not [row for row in table("routes") if "FX" in row["carriers"].split(";")]


def test_that_rail_minutes_are_positive_and_the_unsure_ones_marked():
    for row in table("rail_access"):
        assert 5 <= int(row["minutes"]) <= 600, row
        assert row["quality"] in {"secondary", "unverified"}, row
