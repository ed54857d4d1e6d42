from datetime import date

import pytest

from app.domain.problems import ProblemError
from app.domain.shortlist import Shortlisted
from app.services.changes import Changes
from app.services.shortlist import shortlist, shortlist_pair, shortlisted, unlist_pair
from tests.fakes.pairs import NAMES, region
from tests.fakes.store import FakeStore, Reference

TODAY = date(2026, 11, 22)
PAIR = ("IN-GJ", "JP-22")


@pytest.fixture
def store():
    return FakeStore(Reference(regions=tuple(region(code) for code in NAMES)))


def listed(store):
    with store.read() as work:
        return shortlist(work)


def test_that_a_pair_is_listed_with_its_reason_and_day(store):
    changes = shortlist_pair(store, PAIR, " ports on both sides ", TODAY)
    assert changes == Changes(frozenset({"shortlist"}), ("IN-GJ+JP-22",))
    assert listed(store) == (Shortlisted(*PAIR, "ports on both sides", TODAY),)
    with store.read() as work:
        assert shortlisted(work, *PAIR) == listed(store)[0]
        assert shortlisted(work, "IN-TN", "JP-22") is None


def test_that_a_second_reason_takes_the_place_of_the_first(store):
    shortlist_pair(store, PAIR, "ports", TODAY)
    shortlist_pair(store, PAIR, "chemicals", TODAY)
    assert [each.reason for each in listed(store)] == ["chemicals"]


def test_that_a_pair_is_taken_off_and_the_reason_stays_in_the_log(store):
    shortlist_pair(store, PAIR, "ports", TODAY)
    unlist_pair(store, PAIR, "signed meanwhile")
    assert listed(store) == ()
    assert store.own.reasons == ("ports", "signed meanwhile")


@pytest.mark.parametrize(
    ("pair", "reason", "code"),
    [
        (PAIR, "  ", "reason-missing"),
        (("IN-XX", "JP-22"), "why not", "region-unknown"),
        (("JP-22", "IN-GJ"), "why not", "pair-in-one-country"),
        (("IN-GJ", "IN-TN"), "why not", "pair-in-one-country"),
    ],
)
def test_that_what_makes_no_pair_or_has_no_reason_is_refused(store, pair, reason, code):
    with pytest.raises(ProblemError) as refused:
        shortlist_pair(store, pair, reason, TODAY)
    assert refused.value.problems[0].code == code
    assert listed(store) == ()


def test_that_taking_off_wants_a_reason_and_a_listed_pair(store):
    for reason, code in (("", "reason-missing"), ("why not", "record-not-own")):
        with pytest.raises(ProblemError) as refused:
            unlist_pair(store, PAIR, reason)
        assert refused.value.problems[0].code == code
