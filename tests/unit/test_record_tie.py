"""Writing, changing and withdrawing ties of the registry."""

from dataclasses import replace

import pytest

from app.domain.problems import ProblemError
from app.services.record_tie import add_tie, change_tie, withdraw_tie
from tests.fakes.plans import REGIONS
from tests.fakes.store import FakeStore, Reference
from tests.fakes.ties import tie

KNOWN = tie("T001", note="as published")


@pytest.fixture
def store():
    return FakeStore(Reference(regions=REGIONS, ties=(KNOWN,)))


def standing(store):
    with store.read() as work:
        return {known.tie_id: known for known in work.ties.ties()}


def codes(caught):
    return [problem.code for problem in caught.value.problems]


def test_that_a_new_tie_gets_an_id_of_its_own_and_is_told(store):
    changes = add_tie(store, tie("T001"), " signed today ")
    (tie_id,) = changes.ids
    assert tie_id not in {"T001", ""}
    assert changes.kinds == {"tie"}
    assert standing(store) == {"T001": KNOWN, tie_id: tie(tie_id, edited=True)}
    assert store.own.reasons == ("signed today",)


def test_that_two_new_ties_stay_apart(store):
    first, second = (add_tie(store, tie(), "signed").ids for _ in range(2))
    assert first != second


def test_that_a_changed_tie_stands_over_the_reference_until_withdrawn(store):
    ended = replace(KNOWN, status="ended")
    assert change_tie(store, ended, "letter of 3 May").ids == ("T001",)
    assert standing(store)["T001"] == replace(ended, edited=True)
    assert withdraw_tie(store, "T001", "letter was void").ids == ("T001",)
    assert standing(store) == {"T001": KNOWN}


def test_that_only_a_known_tie_can_be_changed(store):
    with pytest.raises(ProblemError) as caught:
        change_tie(store, tie("T999"), "because")
    assert codes(caught) == ["tie-unknown"]


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"state": "IN-XX"}, "region-unknown"),
        ({"prefecture": "JP-99"}, "region-unknown"),
        ({"indian_party": " "}, "tie-party-missing"),
        ({"japanese_party": ""}, "tie-party-missing"),
        ({"kind": "marriage"}, "tie-kind-unknown"),
        ({"status": "hopeful"}, "tie-status-unknown"),
        ({"signed_on": "2026-02-30"}, "tie-date-wrong"),
        ({"signed_on": "spring"}, "tie-date-wrong"),
    ],
)
def test_that_what_is_wrong_is_told_and_nothing_kept(store, wrong, code):
    with pytest.raises(ProblemError) as caught:
        add_tie(store, tie(**wrong), "because")
    assert codes(caught) == [code]
    assert standing(store) == {"T001": KNOWN}


@pytest.mark.parametrize("signed_on", ["", "2007", "2019-11", "2024-12-21"])
def test_that_a_day_may_be_as_exact_as_it_is_known(store, signed_on):
    (tie_id,) = add_tie(store, tie(signed_on=signed_on), "because").ids
    assert standing(store)[tie_id].signed_on == signed_on


def test_that_all_that_is_wrong_is_told_at_once(store):
    with pytest.raises(ProblemError) as caught:
        change_tie(store, replace(KNOWN, kind="x", status="y"), "  ")
    assert codes(caught) == ["reason-missing", "tie-kind-unknown", "tie-status-unknown"]


def test_that_nothing_is_withdrawn_without_a_reason_or_a_record(store):
    with pytest.raises(ProblemError) as caught:
        withdraw_tie(store, "T001", "")
    assert codes(caught) == ["reason-missing"]
    with pytest.raises(ProblemError) as caught:
        withdraw_tie(store, "T001", "mistaken")
    assert codes(caught) == ["tie-not-edited"]
