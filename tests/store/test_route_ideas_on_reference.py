"""Route ideas and flight data on the shipped network."""

from datetime import date

import numpy as np
import pytest

from app.domain.flight_quality import EdgeKind, Fault
from app.domain.network_edits import EditKind, RouteEdit
from app.domain.regions import Country
from app.domain.route_ideas import IdeaSettings, candidates, gains_of
from app.domain.scoring import Scoring
from app.maps.geodesy import Wgs84
from app.services.check_flight_data import check_flight_data
from app.services.rank_partners import weights_of
from app.services.rank_route_ideas import (
    best_routes_together,
    gather_idea_facts,
    rank_route_ideas,
)
from app.services.try_routes import read_journeys, try_routes

DAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def known(shipped_store):
    with shipped_store.read() as work:
        return read_journeys(work, Wgs84(), DAY)


@pytest.fixture(scope="module")
def facts(shipped_store, known):
    with shipped_store.read() as work:
        weights = weights_of(work.profiles.method(), "balanced")
        return gather_idea_facts(work, known, Wgs84(), Scoring(weights), IdeaSettings())


@pytest.fixture(scope="module")
def ideas(facts):
    return rank_route_ideas(facts)


def test_that_every_candidate_joins_both_countries_and_is_not_flown(known):
    country = {airport.iata: airport.country for airport in known.network.airports}
    routes = candidates(known.network, DAY)
    assert len(routes) == len(set(routes)) > 1000
    for start, end in routes:
        assert (country[start], country[end]) == tuple(Country)
        assert known.finder.flight(start, end) is None


@pytest.mark.parametrize(
    "ends", ["BLR-KIX", "CCU-FUK", "MAA-NRT", "GAU-OKA", "DEL-CTS", "IXZ-NGO", "CNN-HND"]
)
def test_that_an_idea_gains_for_every_pair_what_a_what_if_of_it_does(known, ends):
    route = tuple(ends.split("-"))
    settings = IdeaSettings(carriers=("AI",), weekly=5)
    routes = candidates(known.network, DAY)
    gains = gains_of(known.network, known.finder, known.access, routes, settings)
    shift = try_routes(known, [RouteEdit(EditKind.ADDED, *route, 5, "AI")]).shift
    saved = np.maximum(shift.before.hours - shift.after.hours, 0.0)
    np.testing.assert_allclose(gains.hours[routes.index(route)], saved, atol=2e-6)


def test_that_ideas_are_ranked_with_places_in_their_range(ideas):
    assert len(ideas) > 500
    assert [idea.rank for idea in ideas] == sorted(idea.rank for idea in ideas)
    for idea in ideas:
        assert idea.rank_low <= idea.rank <= idea.rank_high
        for part in (idea.local, idea.feed_india, idea.feed_japan):
            assert 0 <= part.low <= part.middle <= part.high < 630_000
        assert 0 < idea.pairs_gaining <= 1692
    assert any(idea.rank_low < idea.rank_high for idea in ideas[:10])


def test_that_the_routes_somebody_wished_for_carry_the_wish(ideas):
    wished = {(idea.origin, idea.destination): idea.wishes for idea in ideas if idea.wishes}
    assert {("BLR", "KIX"), ("BLR", "NGO"), ("HYD", "KKJ"), ("MAA", "NRT")} <= set(wished)
    assert all(wish.text and wish.source.url for found in wished.values() for wish in found)


def test_that_obstacles_stand_where_the_agreements_put_them(ideas):
    flags = {(idea.origin, idea.destination): {flag.code for flag in idea.flags} for idea in ideas}
    assert "idea-points-of-call" in flags["AMD", "KIX"]
    assert "idea-points-of-call" not in flags["CCU", "KIX"]
    assert "idea-slots" in flags["CCU", "HND"]
    assert "idea-suspended" in flags["MAA", "NRT"]
    assert "idea-near-non-stop" in flags["BLR", "HND"]


def test_that_ranking_again_gives_the_same(facts, ideas):
    assert rank_route_ideas(facts) == ideas


def test_that_two_routes_together_are_proved_the_best_of_all_pairs(facts):
    together = best_routes_together(facts, 2)
    assert together.proved
    weighted = facts.gains.hours.reshape(len(facts.gains.routes), -1)
    weighted = weighted * facts.pair_scores.reshape(1, -1)
    strongest = np.argsort(-weighted.sum(axis=1))[:60]
    tried = max(
        np.maximum(weighted[one], weighted[strongest]).sum(axis=1).max() for one in strongest
    )
    assert together.weighted_hours >= tried - 1e-6


def test_that_more_routes_save_more_but_each_less_than_the_one_before(facts):
    found = [best_routes_together(facts, size) for size in (1, 2, 3, 6)]
    values = [each.weighted_hours for each in found]
    assert values == sorted(values)
    assert all(each.bound >= each.weighted_hours for each in found)
    assert values[1] - values[0] <= values[0]


def test_that_the_weak_parts_of_the_flight_data_are_told(known):
    data = check_flight_data(known)
    assert data.journeys == 1692
    first = next(edge for edge in data.edges if edge.kind is EdgeKind.ROUTE)
    assert {first.origin, first.destination} == {"DEL", "HND"}
    assert Fault.SEASON_UNCONFIRMED in first.faults
    assert first.journeys > 300
    journeys = [edge.journeys for edge in data.edges]
    assert journeys == sorted(journeys, reverse=True)
    assert data.totals[Fault.TIME_ESTIMATED] > 900
    assert all(count <= 1692 for count in data.resting.values())
