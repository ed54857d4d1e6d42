"""Route ideas on a small network whose gains can be followed by hand."""

from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest

from app.cli import route_ideas as command
from app.domain.network import RouteKind, RouteStatus
from app.domain.network_edits import EditKind, RouteEdit
from app.domain.problems import ProblemError
from app.domain.provenance import Source
from app.domain.route_ideas import IdeaSettings, candidates, gains_of
from app.domain.scoring import Scoring
from app.services.rank_route_ideas import (
    best_routes_together,
    gather_idea_facts,
    rank_route_ideas,
)
from app.services.try_routes import read_journeys, try_routes
from app.words.catalogue import Words
from tests.fakes.networks import DAY, FlatMap, airport, network, region, route
from tests.fakes.pairs import small_world
from tests.fakes.store import FakeStore, Reference

GJ, TN, OSAKA, SHIZUOKA, TOKYO = "IN-GJ", "IN-TN", "JP-27", "JP-22", "JP-13"
WISH = Source("A newspaper", "https://example.org/wish", "2025-08-29")


def port(iata, home, x, y=0.0):
    return replace(airport(iata, home, x, y), international=True)


AIRPORTS = (
    port("AMD", GJ, 0.1),
    port("MAA", TN, 6.1, 14),
    airport("CJB", TN, 4.0, 14),
    port("KIX", OSAKA, 55.1, 5),
    port("FSZ", SHIZUOKA, 59.9),
    port("HND", TOKYO, 69.9),
)
AT_HOME = {"carriers": ("AI",), "weekly": 14, "block_minutes": 120}
ROUTES = (
    route("AMD", "HND", RouteKind.NON_STOP, weekly=7, block_minutes=540),
    route("AMD", "MAA", **AT_HOME),
    route("HND", "KIX", **{**AT_HOME, "carriers": ("AI", "NH")}),
    route("HND", "FSZ", **{**AT_HOME, "carriers": ("NH",)}),
    route("KIX", "FSZ", **{**AT_HOME, "carriers": ("NH",)}),
    route(
        "MAA", "HND", RouteKind.NON_STOP, status=RouteStatus.SUSPENDED, carriers=("NH",), weekly=3
    ),
    route(
        "MAA",
        "KIX",
        RouteKind.NON_STOP,
        status=RouteStatus.PROPOSED,
        note="The minister asked",
        source=WISH,
        carriers=(),
    ),
)


@pytest.fixture(scope="module")
def store():
    world = small_world()
    places = {
        GJ: region(GJ, 0),
        TN: region(TN, 6, 14),
        OSAKA: region(OSAKA, 55, 5),
        SHIZUOKA: region(SHIZUOKA, 60),
        TOKYO: region(TOKYO, 70),
    }
    profiles = {code: replace(world.profiles[code], region=place) for code, place in places.items()}
    return FakeStore(
        Reference(
            profiles=profiles,
            sectors=world.sectors,
            blocks=world.blocks,
            linkages=world.linkages,
            method=world.method,
            network=network(AIRPORTS, ROUTES),
        )
    )


@pytest.fixture(scope="module")
def known(store):
    with store.read() as work:
        return read_journeys(work, FlatMap(), DAY)


@pytest.fixture(scope="module")
def facts(store, known):
    with store.read() as work:
        return gather_idea_facts(work, known, FlatMap(), Scoring({"scale": 1.0}), IdeaSettings())


@pytest.fixture(scope="module")
def ideas(facts):
    return {(idea.origin, idea.destination): idea for idea in rank_route_ideas(facts)}


def test_that_candidates_are_international_airports_without_a_non_stop(known):
    assert set(candidates(known.network, DAY)) == {
        ("AMD", "FSZ"),
        ("AMD", "KIX"),
        ("MAA", "FSZ"),
        ("MAA", "HND"),
        ("MAA", "KIX"),
    }


def test_that_an_idea_gains_what_a_what_if_of_it_gains(known):
    settings = IdeaSettings(carriers=("NH",), weekly=4)
    routes = candidates(known.network, DAY)
    gains = gains_of(known.network, known.finder, known.access, routes, settings)
    for place, ends in enumerate(routes):
        shift = try_routes(known, [RouteEdit(EditKind.ADDED, *ends, 4, "NH")]).shift
        saved = np.maximum(shift.before.hours - shift.after.hours, 0.0)
        np.testing.assert_allclose(gains.hours[place], saved, atol=1e-6)
    assert (gains.hours.sum(axis=(1, 2)) > 0).sum() >= 3


def test_that_passengers_without_another_flight_are_told_apart_from_those_who_connect(
    ideas, facts, known
):
    access, carrier = known.access, facts.settings.carriers[1]
    for ends, idea in ideas.items():
        edits = [RouteEdit(EditKind.ADDED, *ends, facts.settings.weekly, carrier)]
        pairs = [each for each in try_routes(known, edits).shift.pairs if each.gain_hours >= 1]
        places = {
            changes: [
                (access.states.index(each.state), access.prefectures.index(each.prefecture))
                for each in pairs
                if (each.after.changes > 0) is changes
            ]
            for changes in (False, True)
        }
        local = sum(facts.demand[:, *place] for place in places[False])
        assert idea.local.middle == pytest.approx(np.atleast_1d(local)[0])
        assert idea.local.low == pytest.approx(np.min(local))
        assert idea.local.high == pytest.approx(np.max(local))
        connecting = sum(facts.demand[0, *place] for place in places[True])
        feeds = idea.feed_india.middle, idea.feed_japan.middle
        assert max(feeds) <= connecting + 1e-6 <= sum(feeds) + 2e-6
    assert any(idea.feed_japan.middle > 0 for idea in ideas.values())
    assert any(idea.feed_india.middle > 0 for idea in ideas.values())


def test_that_places_lie_in_their_range_and_follow_the_score(ideas):
    ranked = list(ideas.values())
    assert [idea.rank for idea in ranked] == sorted(idea.rank for idea in ranked)
    scores = [idea.score for idea in ranked]
    assert scores == sorted(scores, reverse=True)
    for idea in ranked:
        assert 1 <= idea.rank_low <= idea.rank <= idea.rank_high
        assert 0 <= idea.score <= 1
        assert 0 <= idea.local.low <= idea.local.middle <= idea.local.high


def test_that_obstacles_and_wishes_are_told_with_their_source(ideas):
    flags = {ends: {flag.code for flag in idea.flags} for ends, idea in ideas.items()}
    assert flags["MAA", "HND"] == {"idea-slots", "idea-suspended", "idea-no-flights-abroad"}
    assert "idea-points-of-call" in flags["AMD", "KIX"]
    assert "idea-points-of-call" not in flags["MAA", "KIX"]
    (wish,) = ideas["MAA", "KIX"].wishes
    assert (wish.text, wish.source) == ("The minister asked", WISH)
    assert all(not idea.wishes for ends, idea in ideas.items() if ends != ("MAA", "KIX"))


def test_that_a_wish_lifts_a_route_by_its_weight_and_no_more(store, known, facts, ideas):
    drawn = replace(
        known.network, routes=tuple(r for r in ROUTES if r.status is not RouteStatus.PROPOSED)
    )
    unwished = {
        (idea.origin, idea.destination): idea
        for idea in rank_route_ideas(replace(facts, known=replace(known, network=drawn)))
    }
    for ends, idea in ideas.items():
        lift = facts.settings.weights.wish if ends == ("MAA", "KIX") else 0.0
        assert idea.score - unwished[ends].score == pytest.approx(lift)


def test_that_the_best_together_save_what_a_what_if_of_both_saves(facts, known):
    together = best_routes_together(facts, 2)
    edits = [
        RouteEdit(EditKind.ADDED, each.origin, each.destination, facts.settings.weekly)
        for each in together.routes
    ]
    assert len(edits) == 2
    assert together.proved
    assert together.bound == together.weighted_hours
    assert together.weighted_hours == pytest.approx(
        sum(each.weighted_hours for each in together.routes)
    )
    alone = best_routes_together(facts, 1)
    assert together.weighted_hours >= alone.weighted_hours
    assert together.saved_hours >= try_routes(known, edits[:1]).shift.gained_hours - 1e-6


def test_that_without_international_airports_there_are_no_ideas(store):
    closed = tuple(replace(each, international=False) for each in AIRPORTS)
    shut = FakeStore(replace(store.reference, network=network(closed, ROUTES)))
    with shut.read() as work:
        day = read_journeys(work, FlatMap(), DAY)
        none = gather_idea_facts(work, day, FlatMap(), Scoring({"scale": 1.0}), IdeaSettings())
    assert rank_route_ideas(none) == ()
    assert best_routes_together(none, 2).routes == ()


@pytest.mark.parametrize("size", [0, 11])
def test_that_none_or_too_many_together_are_refused(facts, size):
    with pytest.raises(ProblemError) as error:
        best_routes_together(facts, size)
    assert error.value.problems[0].code == "routes-together-wrong"


def cases_of(facts):
    return SimpleNamespace(
        match=SimpleNamespace(in_force=lambda: Scoring({})),
        flights=SimpleNamespace(
            idea_settings=lambda: facts.settings,
            route_ideas=lambda _: rank_route_ideas(facts),
            routes_together=lambda size, _: best_routes_together(facts, size),
        ),
    )


def printed(facts, capsys, **options):
    args = SimpleNamespace(**{"best": None, "on": None, "top": 0, "json": False, **options})
    assert command.run(args, cases_of(facts), Words()) == 0
    return capsys.readouterr().out


def test_that_the_command_says_that_it_is_no_forecast(facts, capsys):
    table = printed(facts, capsys)
    assert "not a forecast" in table
    assert "MAA–KIX: Wished for: The minister asked (A newspaper, 29 Aug 2025)" in table
    assert "51,000 to 64,000" in table
    assert "not a forecast" in printed(facts, capsys, best=2)


def test_that_the_command_gives_every_part_as_json(facts, capsys):
    import json

    found = json.loads(printed(facts, capsys, json=True, top=2))
    assert [idea["rank"] for idea in found] == [1, 2]
    assert set(found[0]["local_passengers"]) == {"low", "middle", "high"}
    best = json.loads(printed(facts, capsys, json=True, best=1))
    assert set(best) >= {"routes", "weighted_hours", "bound", "proved"}
