"""One new route, all route ideas, the best few together and the flight data, each timed."""

from datetime import date

import pytest

from app.domain.network_edits import EditKind, RouteEdit
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
from app.store.open import open_store
from tests.benchmarks.bench_desk import FILES, timed

DAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    with open_store(tmp_path_factory.mktemp("flights") / "desk.sqlite", FILES) as opened:
        yield opened


@pytest.fixture(scope="module")
def known(store):
    with store.read() as work:
        return read_journeys(work, Wgs84(), DAY)


@pytest.fixture(scope="module")
def facts(store, known):
    with store.read() as work:
        weights = weights_of(work.profiles.method(), "balanced")
        return gather_idea_facts(work, known, Wgs84(), Scoring(weights), IdeaSettings())


@pytest.fixture
def say(capsys):
    def out_loud(text):
        with capsys.disabled():
            print(f"\n{text}", end="")

    return out_loud


def test_what_if_of_one_route(known, say):
    edits = [RouteEdit(EditKind.ADDED, "BLR", "KIX", 5)]
    seconds = timed(lambda: try_routes(known, edits), 9)
    say(f"what-if of one route, all pairs' journeys {seconds * 1000:.0f} ms")


def test_all_route_ideas(known, facts, say):
    one = timed(lambda: try_routes(known, [RouteEdit(EditKind.ADDED, "BLR", "KIX", 3)]))
    routes = candidates(known.network, DAY)
    every = timed(
        lambda: gains_of(known.network, known.finder, known.access, routes, IdeaSettings()), 3
    )
    ranked = timed(lambda: rank_route_ideas(facts), 3)
    say(f"{len(routes)} route ideas tried on all pairs {every * 1000:.0f} ms")
    say(
        f"that is {every / one:.1f} what-ifs of one route; ranked with parts {ranked * 1000:.0f} ms"
    )


def test_the_best_routes_together(facts, say):
    for size in (2, 3, 5, 8):
        seconds = timed(lambda size=size: best_routes_together(facts, size), 1)
        found = best_routes_together(facts, size)
        told = "proved" if found.proved else f"at most {found.bound / found.weighted_hours:.2f} x"
        say(f"best {size} together {seconds * 1000:.0f} ms, {told}")


def test_the_check_of_flight_data(known, say):
    say(f"flight data checked {timed(lambda: check_flight_data(known), 3) * 1000:.0f} ms")
