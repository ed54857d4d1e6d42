from dataclasses import replace

import numpy as np
import pytest

from app.domain.compatibility import build_pairs, score_pairs
from app.domain.coverage import Coverage
from app.domain.ties import Forum
from app.services.filter_pairs import PairFilter, kept_pairs, strongest_lines
from app.services.rank_partners import MatchFacts
from tests.fakes.pairs import EQUAL, METHOD, small_world, without


def forum(key, *members):
    return Forum(key, key, "network", members, "2024", "active", None)


def facts(inputs=None, coverage=()):
    inputs = inputs or small_world()
    return MatchFacts(
        build_pairs(inputs),
        {code: profile.region for code, profile in inputs.profiles.items()},
        METHOD,
        frozenset({("IN-GJ", "JP-22")}),
        {code: Coverage(10, ()) for code in inputs.profiles} | dict(coverage),
        forums=(forum("kansai", "JP-27"), forum("both", "IN-KL", "JP-13"), forum("empty")),
    )


def kept(asked, known=None):
    known = known or facts()
    cells = np.argwhere(kept_pairs(known, score_pairs(known.matrix, EQUAL), asked))
    return {(known.matrix.states[row], known.matrix.prefectures[column]) for row, column in cells}


def test_that_a_filter_that_asks_for_nothing_keeps_every_pair():
    assert len(kept(PairFilter())) == 12
    assert PairFilter().parts == 0


def test_that_pairs_with_a_tie_can_be_left_out():
    assert kept(PairFilter()) - kept(PairFilter(only_new=True)) == {("IN-GJ", "JP-22")}


def test_that_pairs_of_too_little_evidence_can_be_left_out():
    inputs = small_world()
    for key in tuple(inputs.profiles["IN-OD"].sectors):
        inputs = without(inputs, "IN-OD", "sectors", key)
    known = facts(inputs)
    assert not any(state == "IN-OD" for state, _ in kept(PairFilter(least_evidence="A"), known))
    assert kept(PairFilter(least_evidence="D"), known) == kept(PairFilter(), known)


def test_that_pairs_of_a_region_that_is_little_known_can_be_left_out():
    little = facts(coverage={"JP-27": Coverage(10, tuple("abcdefg"))}.items())
    assert {prefecture for _, prefecture in kept(PairFilter(well_known=True), little)} == {
        "JP-13",
        "JP-22",
    }


@pytest.mark.parametrize(
    ("key", "count"), [("kansai", 4), ("both", 1), ("empty", 12), ("gone", 12)]
)
def test_that_a_forum_asks_for_members_on_each_side_that_it_has(key, count):
    assert len(kept(PairFilter(forum=key))) == count


def test_that_the_lines_of_effort_part_the_pairs():
    lines = {line: kept(PairFilter(line=line)) for line in ("IV", "V")}
    assert lines["IV"] | lines["V"] == kept(PairFilter())
    assert not lines["IV"] & lines["V"]
    known = facts()
    value = {key: known.matrix.value[..., k] for k, key in enumerate(known.matrix.criteria)}
    energy_leads = value["channel_energy"] >= value["channel_technology"]
    assert ((strongest_lines(known) == "IV") == energy_leads).all()


def test_that_parts_are_counted():
    assert PairFilter(only_new=True, forum="kansai", line="IV").parts == 3


def test_that_the_shortlist_alone_can_be_shown():
    known = replace(facts(), shortlisted=frozenset({("IN-TN", "JP-27")}))
    assert kept(PairFilter(shortlisted=True), known) == {("IN-TN", "JP-27")}
    assert kept(PairFilter(shortlisted=True)) == set()
    assert PairFilter(shortlisted=True).parts == 1
