from datetime import date
from math import exp

import numpy as np
import pytest

from app.domain.history import (
    GOVERNMENT_TIE,
    OTHER_TIE,
    SHARED_FORUM,
    VISIT,
    WISH,
    Event,
    Relations,
    events_known,
    relation_strength,
)
from tests.fakes.pairs import forum, past_visit, tie

TODAY = date(2026, 11, 22)
STATES, PREFECTURES = ("IN-GJ", "IN-TN"), ("JP-22", "JP-27")


def strength(relations, on=None, today=TODAY):
    return relation_strength(events_known(relations, on), STATES, PREFECTURES, today)


def test_that_strength_is_the_saturating_sum_of_faded_points_by_hand():
    # Ten years halve the fading half: 0.5 + 0.5 * 0.5 = 0.75 of a point is left.
    events = [Event("IN-GJ", "JP-22", 1.0, TODAY), Event("IN-GJ", "JP-22", 1.0, date(2016, 11, 22))]
    found = relation_strength(events, STATES, PREFECTURES, TODAY)
    assert found[0, 0] == pytest.approx(1 - exp(-1.75), abs=1e-4)
    assert found[1, 1] == 0.0


def test_that_a_tie_of_two_governments_outweighs_one_of_cities_and_a_wish_least():
    found = events_known(
        Relations(
            (
                tie("IN-GJ", "JP-22"),
                tie("IN-GJ", "JP-22", levels=("city", "city")),
                tie("IN-GJ", "JP-22", status="proposed"),
            )
        ),
        None,
    )
    assert [event.points for event in found] == [GOVERNMENT_TIE, OTHER_TIE, WISH]


def test_that_an_ended_tie_counts_like_any_other_since_its_end_has_no_date():
    ended = strength(Relations((tie("IN-GJ", "JP-22", status="ended"),)))
    active = strength(Relations((tie("IN-GJ", "JP-22"),)))
    assert ended[0, 0] == active[0, 0] > 0


def test_that_a_past_day_knows_only_what_had_happened_by_then():
    relations = Relations(
        (tie("IN-GJ", "JP-22", "2019-11"), tie("IN-TN", "JP-27", "")),
        (past_visit(("IN-TN",), ("JP-22",), date(2020, 1, 5)),),
        (forum(("IN-GJ", "JP-27"), "2021"),),
    )
    before = strength(relations, on=date(2019, 11, 29), today=date(2019, 11, 29))
    after = strength(relations, on=date(2019, 11, 30), today=date(2019, 11, 30))
    assert before.tolist() == [[0.0, 0.0], [0.0, 0.0]]
    assert after[0, 0] > 0
    assert (after > 0).sum() == 1
    assert (strength(relations) > 0).all()


def test_that_a_visit_brings_every_delegation_region_together_with_every_host():
    to_india = past_visit(("JP-22", "JP-27"), ("IN-TN",), date(2024, 2, 1))
    events = events_known(Relations(visits=(to_india,)), None)
    assert [(event.state, event.prefecture, event.points) for event in events] == [
        ("IN-TN", "JP-22", VISIT),
        ("IN-TN", "JP-27", VISIT),
    ]


def test_that_an_unconfirmed_visit_is_not_ranked_on():
    doubtful = past_visit(("JP-22",), ("IN-TN",), date(2024, 2, 1), confirmed=False)
    assert events_known(Relations(visits=(doubtful,)), None) == ()


def test_that_a_forum_counts_for_members_of_both_countries_once_it_is_founded():
    members = ("IN-GJ", "JP-22", "JP-27")
    founded = events_known(Relations(forums=(forum(members, "2026-02-16"),)), None)
    assert [(event.prefecture, event.points) for event in founded] == [
        ("JP-22", SHARED_FORUM),
        ("JP-27", SHARED_FORUM),
    ]
    planned = forum(members, "", status="proposed")
    assert events_known(Relations(forums=(planned,)), None) == ()


def test_that_the_order_of_events_does_not_matter():
    events = [Event("IN-GJ", "JP-22", 0.1 * n, date(2000 + n, 1, 1)) for n in range(9)]
    np.testing.assert_allclose(
        relation_strength(events, STATES, PREFECTURES, TODAY),
        relation_strength(events[::-1], STATES, PREFECTURES, TODAY),
    )


def test_that_events_of_regions_outside_the_matrix_are_left_out():
    events = [Event("IN-KL", "JP-22", 1.0, TODAY)]
    assert relation_strength(events, STATES, PREFECTURES, TODAY).sum() == 0.0
