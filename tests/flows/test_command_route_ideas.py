"""``setuhashi route-ideas`` and kept scenarios on the real reference data."""

import pytest


def test_that_ideas_come_ranked_with_ranges_parts_and_remarks(setuhashi):
    ideas = setuhashi.json("route-ideas", "--top", 40)
    assert [idea["rank"] for idea in ideas] == sorted(idea["rank"] for idea in ideas)
    assert len(ideas) == 40
    for idea in ideas:
        assert 1 <= idea["rank_low"] <= idea["rank"] <= idea["rank_high"]
        for part in ("local_passengers", "feed_india_passengers", "feed_japan_passengers"):
            assert idea[part]["low"] <= idea[part]["middle"] <= idea[part]["high"]
    assert all(wish["source"] for idea in ideas for wish in idea["wishes"])


def test_that_an_idea_tried_in_what_if_saves_what_was_promised(setuhashi):
    idea = setuhashi.json("route-ideas", "--top", 1)[0]
    route = f"{idea['from']}-{idea['to']}:3"
    tried = setuhashi.json("what-if", f"{route}:AI", "--top", 1)
    assert 0 < tried["gained_hours"] <= idea["saved_hours"] + 1e-6  # an idea connects with four


def test_that_the_best_together_tell_their_bound_and_that_they_are_no_forecast(setuhashi):
    together = setuhashi.json("route-ideas", "--best", 2)
    assert len(together["routes"]) == 2
    assert together["weighted_hours"] <= together["bound"] + 1e-9
    added = sum(route["weighted_hours"] for route in together["routes"])
    assert added == pytest.approx(together["weighted_hours"])
    assert setuhashi("route-ideas", "--best", 2) == 0
    assert "not a forecast" in setuhashi.out


def test_that_eleven_routes_together_are_refused_in_one_line(setuhashi):
    assert "11" in setuhashi.refused("route-ideas", "--best", 11)


def test_that_a_kept_scenario_is_listed_and_tried_again(own_setuhashi):
    first = own_setuhashi.json("what-if", "BLR-KIX:5", "--keep", "Kansai", "--top", 1)
    assert own_setuhashi("what-if", "--list") == 0
    assert "Kansai" in own_setuhashi.out
    (kept,) = own_setuhashi.json("what-if", "--list")
    assert [edit["destination"] for edit in kept["edits"]] == ["KIX"]
    again = own_setuhashi.json("what-if", "--scenario", "kansai", "--top", 1)
    assert again["gained_hours"] == pytest.approx(first["gained_hours"])
    more = own_setuhashi.json("what-if", "CCU-FUK", "--scenario", "Kansai", "--top", 1)
    assert more["gained_hours"] > first["gained_hours"]
    assert "Kansai" in own_setuhashi.refused("what-if", "BLR-KIX:5", "--keep", "Kansai")
    assert "Kanto" in own_setuhashi.refused("what-if", "--scenario", "Kanto")
