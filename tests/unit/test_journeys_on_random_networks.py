"""What holds of journeys on any network, against a plain search through all of them."""

from dataclasses import dataclass
from itertools import pairwise, permutations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.ground import Ground
from app.domain.journey_settings import JourneySettings
from app.domain.journeys import Mode
from app.domain.network import RouteKind
from app.domain.regions import region_code
from tests.fakes.networks import FlatMap, airport, finder, network, region, route

SETTINGS = JourneySettings()
REGIONS = (region("IN-GJ", 0), region("IN-DL", 4), region("JP-22", 40), region("JP-23", 44))
CODES = [each.code for each in REGIONS]
HOMES = {
    "AAA": "IN-GJ",
    "BBB": "IN-DL",
    "CCC": "IN-DL",
    "HUB": "HK",
    "XXX": "JP-22",
    "YYY": "JP-22",
    "ZZZ": "JP-23",
}
PLACES = {"IN-GJ": 0, "IN-DL": 4, "HK": 20, "JP-22": 40, "JP-23": 44}


@dataclass(frozen=True)
class Drawn:
    """A random network: airports around their homes, routes between some of them."""

    airports: tuple
    routes: tuple

    def finder(self, **options):
        return finder(self.airports, self.routes, REGIONS, **options)


@st.composite
def networks(draw):
    east = st.integers(-8, 8).map(lambda tenths: tenths / 10)
    airports = tuple(
        airport(iata, home, PLACES[home] + draw(east), draw(east)) for iata, home in HOMES.items()
    )
    possible = st.sampled_from(sorted(permutations(HOMES, 2)))
    routes = []
    for start, end in draw(st.sets(possible, min_size=8, max_size=14)):
        home = HOMES[start][:2] == HOMES[end][:2]
        routes.append(
            route(
                start,
                end,
                RouteKind.DOMESTIC if home else RouteKind.HUB,
                weekly=draw(st.sampled_from([None, 2, 4, 7, 21, 70])),
                block_minutes=draw(st.none() | st.integers(40, 600)),
                carriers=draw(st.sampled_from([("AI",), ("JL",), ("AI", "JL"), ()])),
            )
        )
    return Drawn(airports, tuple(routes))


some = settings(max_examples=40)
pairs = st.sampled_from([(one, other) for one, other in permutations(CODES, 2)])


@dataclass(frozen=True)
class Hop:
    """A flight one way, its routes merged, in plain numbers."""

    start: str
    end: str
    hours: float
    weekly: float
    carriers: frozenset
    domestic: bool


def hops(drawn):
    """All flights both ways, by pair of airports."""
    merged = {}
    for each in drawn.routes:
        for pair in ((each.origin, each.destination), (each.destination, each.origin)):
            merged.setdefault(pair, []).append(each)
    where = {each.iata: each.position for each in drawn.airports}
    found = []
    for (start, end), routes in merged.items():
        known = [each.block_minutes for each in routes if each.block_minutes is not None]
        weekly = [each.weekly for each in routes if each.weekly is not None]
        one, other = where[start], where[end]
        across, up = one.longitude - other.longitude, one.latitude - other.latitude
        estimate = 30 + (across**2 + up**2) ** 0.5 * 100 / 780 * 60
        domestic = HOMES[start][:2] == HOMES[end][:2]
        assumed = 56 if domestic else 7
        found.append(
            Hop(
                start,
                end,
                (sum(known) / len(known) if known else estimate) / 60,
                sum(weekly) if weekly else assumed,
                frozenset(carrier for each in routes for carrier in each.carriers),
                domestic,
            )
        )
    return found


def stage(iata, origin, destination):
    return {origin[:2]: 0, destination[:2]: 2}.get(HOMES[iata][:2], 1)


def may_fly(hop, origin, destination):
    stages = stage(hop.start, origin, destination), stage(hop.end, origin, destination)
    if origin[:2] == destination[:2]:
        return hop.domestic and HOMES[hop.start][:2] == origin[:2]
    return stages[0] <= stages[1]


def hours_of(hops, origin, destination, ground):
    """Door-to-door hours along ``hops``; infinite where the ground does not join them."""

    def way(code, iata):
        return ground.to_airport[ground.row[code], ground.column[iata]]

    total = way(origin, hops[0].start) + check_in(hops[0]) + sum(hop.hours for hop in hops)
    for first, second in pairwise(hops):
        if second.end == first.start:
            return float("inf")
        total += min(84 / first.weekly, 84 / second.weekly, 3)
        total += connection(first, second, ground)
    return total + leave(hops[-1]) + way(destination, hops[-1].end)


def minutes(iata):
    return SETTINGS.minutes_at(HOMES[iata][:2])


def check_in(hop):
    return minutes(hop.start).check_in(domestic=hop.domestic) / 60


def leave(hop):
    return minutes(hop.end).exit(domestic=hop.domestic) / 60


def connection(first, second, ground):
    """Hours that a change of flights takes at the least."""
    if first.end != second.start:
        ride = ground.change[ground.column[first.end], ground.column[second.start]]
        return leave(first) + ride + check_in(second)
    if not first.carriers & second.carriers:
        return leave(first) + check_in(second)
    at = minutes(first.end)
    kinds = (at.connect_international, at.connect_mixed, at.connect_domestic)
    return kinds[first.domestic + second.domestic] / 60


def all_qualities(drawn, origin, destination):
    """(hours, stops, frequency) of every journey there is, by plain enumeration."""
    drawn_network = network(drawn.airports, drawn.routes)
    ground = Ground(drawn_network, REGIONS, FlatMap(), SETTINGS)
    flights = [hop for hop in hops(drawn) if may_fly(hop, origin, destination)]
    by_land = ground.between[ground.row[origin], ground.row[destination]]
    found = [(by_land, 0, float("inf"))]
    for one in flights:
        chains = [[one]] + [[one, two] for two in flights]
        chains += [[one, two, three] for two in flights for three in flights]
        found += [
            (
                hours_of(chain, origin, destination, ground),
                len(chain) - 1,
                min(hop.weekly for hop in chain),
            )
            for chain in chains
        ]
    return [quality for quality in found if quality[0] < float("inf")]


def beaten(quality, others):
    """Whether another is as good in all and better in one; equal hours within a microsecond."""
    hours, stops, weekly = quality
    return any(
        other[0] <= hours + 1e-9
        and other[1] <= stops
        and other[2] >= weekly
        and (other[0] < hours - 1e-9 or other[1:] != (stops, weekly))
        for other in others
    )


def assumed_weekly(journey):
    weekly = {Mode.FLIGHT: [float("inf")]}
    for leg in journey.legs:
        if leg.mode is Mode.FLIGHT:
            domestic = HOMES[leg.origin][:2] == HOMES[leg.destination][:2]
            assumed = 56 if domestic else 7
            weekly[leg.mode].append(assumed if leg.weekly is None else leg.weekly)
    return min(weekly[Mode.FLIGHT])


@given(networks(), pairs)
def test_that_the_journeys_are_the_unbeaten_of_all_there_are(drawn, pair):
    everything = all_qualities(drawn, *pair)
    unbeaten = {
        (stops, weekly): hours
        for hours, stops, weekly in everything
        if not beaten((hours, stops, weekly), everything)
    }
    found = drawn.finder().journeys(*pair)
    assert {(each.stops, assumed_weekly(each)): each.hours for each in found} == pytest.approx(
        unbeaten, abs=1e-6
    )
    assert len(found) == len(unbeaten)


@some
@given(networks(), pairs)
def test_that_legs_join_and_add_up(drawn, pair):
    for journey in drawn.finder().journeys(*pair):
        assert sum(leg.hours + leg.wait_hours for leg in journey.legs) == pytest.approx(
            journey.hours
        )
        assert all(leg.wait_hours >= 0 for leg in journey.legs)
        assert (journey.legs[0].origin, journey.legs[-1].destination) == pair
        assert all(one.destination == two.origin for one, two in pairwise(journey.legs))
        flights = [leg for leg in journey.legs if leg.mode is Mode.FLIGHT]
        assert journey.stops == max(len(flights) - 1, 0)
        known = [leg.weekly for leg in flights if leg.weekly is not None]
        assert journey.weekly == (min(known) if known else None)


@some
@given(networks(), pairs, st.randoms(use_true_random=False))
def test_that_the_order_of_the_tables_does_not_matter(drawn, pair, random):
    shuffled = Drawn(
        *(tuple(random.sample(rows, len(rows))) for rows in (drawn.airports, drawn.routes))
    )
    assert shuffled.finder().journeys(*pair) == drawn.finder().journeys(*pair)


@some
@given(networks(), pairs)
def test_that_there_is_a_way_back_wherever_there_is_a_way(drawn, pair):
    found = drawn.finder()
    assert bool(found.journeys(*pair)) == bool(found.journeys(*reversed(pair)))


@some
@given(networks())
def test_that_access_is_the_first_journey_of_every_pair(drawn):
    found = drawn.finder()
    access = found.access()
    for row, state in enumerate(access.states):
        for column, prefecture in enumerate(access.prefectures):
            journeys = found.journeys(state, prefecture)
            if journeys:
                assert access.hours[row, column] == journeys[0].hours
                assert access.transfers[row, column] == journeys[0].stops
            else:
                assert access.hours[row, column] != access.hours[row, column]
                assert found.why_none(state, prefecture).code


@some
@given(networks(), st.permutations(CODES))
def test_that_a_break_on_the_way_never_saves_more_than_a_wait(drawn, codes):
    found = drawn.finder()
    start, middle, end = (region_code(code) for code in codes[:3])
    for first in found.journeys(start, middle)[:1]:
        for second in found.journeys(middle, end)[:1]:
            if joins(first, second, start, end):
                whole = found.journeys(start, end)[0]
                longest_wait = SETTINGS.longest_wait_minutes / 60
                assert whole.hours <= first.hours + second.hours + longest_wait + 1e-9


def joins(first, second, start, end):
    """Whether two journeys with a stay between them could be flown as one."""
    one, two = ([leg for leg in each.legs if leg.mode is Mode.FLIGHT] for each in (first, second))
    if not one or not two or len(one) + len(two) > 3:
        return False
    stages = [stage(leg.destination, start, end) for leg in (*one, *two)]
    onward = stages == sorted(stages) and (start[:2] != end[:2] or set(stages) == {2})
    there_and_back = one[-1].origin == two[0].destination
    return onward and not there_and_back and one[-1].destination == two[0].origin


@some
@given(networks(), st.sampled_from([None, 3]), st.sampled_from([("AI",), ("JL",), ()]))
def test_that_what_leads_through_new_flights_is_what_each_alone_would_change(
    drawn, weekly, carriers
):
    flown = {frozenset((each.origin, each.destination)) for each in drawn.routes}
    crossings = [
        (start, end)
        for start in ("AAA", "BBB", "CCC")
        for end in ("XXX", "YYY", "ZZZ")
        if {start, end} not in flown
    ]
    added = {
        ends: route(*ends, RouteKind.NON_STOP, weekly=weekly, carriers=carriers)
        for ends in crossings
    }
    base = drawn.finder().access()
    whole = Drawn(drawn.airports, (*drawn.routes, *added.values())).finder()
    through = whole.through(crossings)
    for place, ends in enumerate(crossings):
        hours, before, after = through.hours(place)
        alone = Drawn(drawn.airports, (*drawn.routes, added[ends])).finder().access()
        assert np.fmin(base.hours, np.where(np.isinf(hours), np.nan, hours)) == pytest.approx(
            alone.hours, abs=1e-6, nan_ok=True
        )
        assert (before + after <= 2).all()
