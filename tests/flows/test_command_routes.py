"""``setuhashi routes`` and ``setuhashi journey`` on the real reference data."""

import pytest

KINDS = ("non-stop", "hub", "domestic")


def test_that_all_kinds_together_are_the_kinds_one_by_one(setuhashi):
    everything = setuhashi.json("routes", "--kind", "all")
    one_by_one = [route for kind in KINDS for route in setuhashi.json("routes", "--kind", kind)]
    assert [route["id"] for route in everything] == [route["id"] for route in one_by_one]
    assert {route["kind"] for route in everything} == set(KINDS)


def test_that_every_route_tells_source_day_and_whose_record_it_is(setuhashi):
    for route in setuhashi.json("routes", "--kind", "all"):
        assert route["source"]
        assert route["as_of"]
        assert route["own"] is False


@pytest.mark.parametrize("day", ["2026-07-17", "2026-07-18"])
def test_that_a_day_lists_the_routes_valid_on_it(setuhashi, day):
    found = setuhashi.json("routes", "--on", day, "--status", "operating")
    assert all((route["valid_from"] or day) <= day <= (route["valid_to"] or day) for route in found)
    (ana,) = [route for route in found if (route["from"], route["carriers"]) == ("BOM", ["NH"])]
    assert ana["weekly"] == {"2026-07-17": 7, "2026-07-18": 3}[day]


def test_that_a_journey_has_the_keys_that_scripts_rely_on(setuhashi):
    found = setuhashi.json("journey", "Odisha", "Tokushima")
    leg_keys = {"mode", "from", "to", "hours", "carrier", "source", "as_of", "own"}
    for journey in found:
        assert set(journey) >= {"hours", "stops", "weekly", "legs"}
        assert all(set(leg) >= leg_keys for leg in journey["legs"])
    assert found[0]["hours"] == min(journey["hours"] for journey in found)
