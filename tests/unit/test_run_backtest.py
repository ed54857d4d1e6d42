from dataclasses import replace
from datetime import date

import numpy as np
import pytest

from app.domain.criteria import PairCriteria
from app.domain.history import Relations
from app.domain.problems import ProblemError
from app.domain.regions import Position
from app.services.run_backtest import run_backtest
from tests.fakes.networks import FlatMap
from tests.fakes.pairs import forum, past_visit, small_world, tie, with_profile

OLD = tie("IN-TN", "JP-27", "2010-06-01")
NEW = tie("IN-GJ", "JP-22", "2020-06-01")
PROPOSED = tie("IN-OD", "JP-13", "2015-01-01", status="proposed")
UNDATED = tie("IN-KL", "JP-27", "")


def replayed(*ties, visits=(), forums=(), **changes):
    relations = Relations(tuple(ties), tuple(visits), tuple(forums))
    return run_backtest(small_world(relations=relations, **changes), FlatMap())


def of(found, wanted):
    return next(each for each in found.ties if each.tie == wanted)


def test_that_dated_signed_ties_are_replayed_and_the_others_counted():
    found = replayed(NEW, PROPOSED, UNDATED, OLD)
    assert [each.tie for each in found.ties] == [OLD, NEW]
    assert [each.known_until for each in found.ties] == [date(2010, 5, 31), date(2020, 5, 31)]
    assert (found.undated, found.proposed, found.pairs) == (1, 1, 12)
    assert found.splits["all"]["structure"].n == 2


@pytest.mark.parametrize(
    "later",
    [
        {"visits": [past_visit(("JP-22",), ("IN-GJ",), date(2020, 6, 1))]},
        {"visits": [past_visit(("JP-13",), ("IN-OD",), date(2021, 1, 1))]},
        {"forums": [forum(("IN-OD", "JP-13"), "2020")]},
    ],
)
def test_that_what_came_later_changes_nothing(later):
    assert of(replayed(OLD, NEW, **later), NEW) == of(replayed(OLD, NEW), NEW)


def test_that_a_later_tie_lifts_no_pair_before_its_day():
    after = tie("IN-TN", "JP-22", "2022-01-01")
    alone, followed = (of(replayed(OLD, *more), OLD) for more in ((), (after,)))
    for measure, found in followed.standings.items():
        assert found.rank == alone.standings[measure].rank
        assert found.percentile == alone.standings[measure].percentile


def test_that_a_tie_does_not_foretell_itself():
    found = of(replayed(OLD), OLD).standings
    assert found["with_relationship"].rank == found["structure"].rank


def test_that_a_trip_under_way_on_the_day_of_signature_is_hidden():
    trip = past_visit(("JP-22",), ("IN-GJ",), date(2020, 5, 30))
    under_way, over = replace(trip, end=date(2020, 6, 2)), replace(trip, end=date(2020, 5, 31))
    hidden, seen, none = (
        of(replayed(OLD, NEW, visits=visits), NEW).standings["with_relationship"]
        for visits in ((under_way,), (over,), ())
    )
    assert hidden == none
    assert seen.rank < none.rank


def test_that_an_earlier_tie_of_the_pair_counts_with_relationship_only():
    first, renewed = (tie("IN-OD", "JP-13", day) for day in ("2010-01-01", "2020-01-01"))
    found = replayed(first, renewed)
    before, after = (of(found, each).standings for each in (first, renewed))
    assert after["with_relationship"].rank < before["with_relationship"].rank
    assert after["structure"] == before["structure"]
    assert of(found, renewed).splits == ("all", "state_prefecture")


def test_that_size_stands_against_the_score_and_not_in_it():
    world = small_world(relations=Relations((NEW,)))
    with_scale = world.method.presets[0].weights
    without = {key: weight for key, weight in with_scale.items() if key != "scale"}
    leaner = replace(world.method.presets[0], weights=without)
    other = replace(world, method=replace(world.method, presets=(leaner,)))
    assert run_backtest(world, FlatMap()).ties == run_backtest(other, FlatMap()).ties


def test_that_the_baselines_rank_by_products_of_size():
    world = small_world(relations=Relations((NEW,)))
    criteria = PairCriteria(world)
    row, column = 0, 1  # Gujarat and Shizuoka, in the order of the codes
    found = of(run_backtest(world, FlatMap()), NEW).standings
    for measure, keys in {
        "gdp": ("gsdp_current", "gdp_nominal"),
        "population": ("population_projected", "population_total"),
    }.items():
        sizes = np.outer(
            criteria.states.indicator(keys[0]).low, criteria.prefectures.indicator(keys[1]).low
        )
        assert found[measure].rank == 1 + (sizes > sizes[row, column]).sum()


@pytest.mark.parametrize(("east", "rank"), [(80.0, 1), (85.0, 9)])
def test_that_the_nearest_pairs_are_the_best_by_distance(east, rank):
    world = small_world(relations=Relations((NEW,)))  # all capitals lie at 80 degrees east
    home = world.profiles[NEW.prefecture].region
    moved = with_profile(
        world, home.code, region=replace(home, capital_position=Position(20.0, east))
    )
    assert of(run_backtest(moved, FlatMap()), NEW).standings["distance"].rank == rank


def test_that_the_whole_is_the_same_every_time():
    assert replayed(OLD, NEW) == replayed(OLD, NEW)


@pytest.mark.parametrize("ties", [(), (PROPOSED,), (UNDATED,)])
def test_that_a_registry_without_a_dated_signature_is_told(ties):
    with pytest.raises(ProblemError) as caught:
        replayed(*ties)
    assert caught.value.problems[0].code == "no-signed-ties"
