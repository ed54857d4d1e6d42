"""The officer's own routes: laid over the reference, checked, kept and taken back."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.domain.journey_finder import JourneyFinder
from app.domain.journey_settings import JourneySettings
from app.domain.network import RouteKind, RouteStatus
from app.domain.own_routes import OwnRoute, ended, network_with, own_version, resumed
from app.domain.problems import ProblemError
from app.domain.regions import region_code
from app.services.edit_routes import keep_route, own_routes, withdraw_route
from app.services.json_form import as_json, from_json
from tests.fakes.networks import DAY, FlatMap, airport, network, region, route
from tests.fakes.store import FakeStore, Reference

GJ, SHIZUOKA = "IN-GJ", "JP-22"
REGIONS = (region(GJ, 0), region(SHIZUOKA, 60))
AIRPORTS = (airport("AMD", GJ, 0.1), airport("FSZ", SHIZUOKA, 59.9), airport("DXB", "AE", -30))
SUSPENDED = route(
    "AMD", "FSZ", RouteKind.NON_STOP, weekly=3, block_minutes=480, status=RouteStatus.SUSPENDED
)
REFERENCE = network(AIRPORTS, [SUSPENDED])
NEW = OwnRoute("AMD", "FSZ", "Note of the consulate", DAY, ("NH",), weekly=4)


@pytest.fixture
def store():
    return FakeStore(Reference(regions=REGIONS, network=REFERENCE))


def journeys(drawn, on=DAY):
    finder = JourneyFinder(drawn, REGIONS, FlatMap(), JourneySettings(), on)
    return finder.journeys(region_code(GJ), region_code(SHIZUOKA))


def kept_in(store):
    with store.read() as work:
        return own_routes(work)


def codes(error):
    return [problem.code for problem in error.value.problems]


def test_that_journeys_take_a_new_route_and_tell_that_it_is_ones_own(store):
    keep_route(store, NEW, "told by the airline")
    with store.read() as work:
        (journey,) = journeys(work.network.network())
    (flight,) = [leg for leg in journey.legs if leg.carrier]
    assert (flight.carrier, flight.weekly, flight.own) == ("NH", 4, True)
    assert (flight.source.title, flight.as_of) == ("Note of the consulate", DAY.isoformat())
    assert not any(leg.own for leg in journey.legs if not leg.carrier)


def test_that_the_reference_stays_as_it_was(store):
    keep_route(store, NEW, "told by the airline")
    with store.read() as work:
        assert work.network.reference() == REFERENCE
        assert not any(route.own for route in work.network.reference().routes)


def test_that_an_own_version_stands_in_place_of_the_route_and_only_of_that():
    own = replace(own_version(SUSPENDED, "Airline", DAY), weekly=2)
    (laid,) = network_with(REFERENCE, {"AMD-FSZ": own}).routes
    assert (laid.route_id, laid.weekly, laid.block_minutes, laid.own) == ("AMD-FSZ", 2, 480, True)
    assert laid.status is RouteStatus.SUSPENDED


def test_that_a_resumed_route_flies_from_its_first_day():
    own = resumed(own_version(SUSPENDED, "Airline", DAY), DAY)
    laid = network_with(REFERENCE, {"AMD-FSZ": own})
    assert journeys(laid)
    assert not journeys(laid, DAY - timedelta(1))


def test_that_an_ended_route_flies_on_its_last_day_and_never_after():
    flown = replace(SUSPENDED, status=RouteStatus.OPERATING)
    own = ended(own_version(flown, "Airline", DAY), DAY)
    laid = network_with(network(AIRPORTS, [flown]), {"AMD-FSZ": own})
    assert journeys(laid)
    assert not journeys(laid, DAY + timedelta(1))


def test_that_a_record_of_an_airport_the_reference_lost_leaves_the_network_whole():
    gone = replace(NEW, destination="XXX")
    assert network_with(REFERENCE, {"own-0001": gone}) == REFERENCE


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"origin": "XXX"}, "airport-unknown"),
        ({"origin": "FSZ"}, "same-airport"),
        ({"valid_from": DAY, "valid_to": DAY - timedelta(1)}, "route-dates-wrong"),
        ({"weekly": 0}, "route-weekly-wrong"),
        ({"weekly": 100}, "route-weekly-wrong"),
        ({"block_minutes": 5}, "route-time-wrong"),
        ({"carriers": ("Air India",)}, "carrier-wrong"),
        ({"told_by": " "}, "route-source-missing"),
    ],
)
def test_that_a_route_that_cannot_be_is_refused_and_nothing_is_kept(store, changes, code):
    with pytest.raises(ProblemError) as error:
        keep_route(store, replace(NEW, **changes), "why not")
    assert codes(error) == [code]
    assert kept_in(store) == {}


def test_that_everything_wrong_is_told_at_once(store):
    with pytest.raises(ProblemError) as error:
        keep_route(store, replace(NEW, weekly=0, told_by=""), " ")
    assert codes(error) == ["reason-missing", "route-weekly-wrong", "route-source-missing"]


def test_that_one_carrier_does_not_fly_a_pair_twice_on_one_day(store):
    keep_route(store, replace(NEW, valid_to=DAY), "first span")
    back = replace(NEW, origin="FSZ", destination="AMD")
    with pytest.raises(ProblemError) as error:
        keep_route(store, replace(back, valid_from=DAY), "overlaps by a day")
    assert codes(error) == ["route-duplicate"]
    keep_route(store, replace(back, valid_from=DAY + timedelta(1)), "next span")
    keep_route(store, replace(NEW, carriers=("AI",)), "another carrier")
    with store.read() as work:
        assert set(own_routes(work)) == {"own-0001", "own-0002", "own-0003"}


def test_that_a_record_may_be_kept_anew_under_its_own_id(store):
    keep_route(store, NEW, "first")
    changes = keep_route(store, replace(NEW, weekly=5), "two more", route_id="own-0001")
    assert (changes.kinds, changes.ids) == ({"route"}, ("own-0001",))
    with store.read() as work:
        assert [each.weekly for each in own_routes(work).values()] == [5]


def test_that_a_withdrawn_record_shows_the_reference_again(store):
    keep_route(store, replace(NEW, weekly=9), "resumed", route_id="AMD-FSZ")
    withdraw_route(store, "AMD-FSZ", "was a mistake")
    with store.read() as work:
        assert work.network.network() == REFERENCE


def test_that_what_was_never_kept_is_not_withdrawn_or_changed(store):
    with pytest.raises(ProblemError) as error:
        withdraw_route(store, "AMD-FSZ", "because")
    assert codes(error) == ["route-not-edited"]
    with pytest.raises(ProblemError) as error:
        keep_route(store, NEW, "because", route_id="own-0099")
    assert codes(error) == ["route-unknown"]


def test_that_a_record_comes_back_from_the_store_as_it_was():
    full = replace(NEW, block_minutes=480, valid_from=date(2027, 1, 1), note="नई उड़ान 新路線")
    assert from_json(OwnRoute, as_json(full)) == full
