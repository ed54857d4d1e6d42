"""Keeping records of the officer's: what is refused, and what is kept."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain.opportunities import Opportunity
from app.domain.pipeline import Move, Partnership, Stage
from app.domain.problems import ProblemError
from app.domain.programme import Progress, Target
from app.domain.provenance import Source
from app.domain.regions import PrefectureCode, RegionCode, StateCode
from app.domain.wishes import Wish
from app.services.own_records import keep_record, move_partnership, withdraw_record
from app.services.record_tie import add_tie
from app.services.saved_views import SavedView, Watch
from tests.fakes.pairs import small_world
from tests.fakes.store import FakeStore, Reference
from tests.fakes.ties import tie

TODAY = date(2026, 11, 22)
TOMORROW = "2026-11-23"
SOURCE = Source("File 7/2026")
WORLD = small_world()
TARGET = Target("G1", "VII", "People", "target", 9.0, "persons", "2025", "2030", "", "", SOURCE)
GOOD = {
    "opportunity": Opportunity(
        "",
        RegionCode("IN-OD"),
        "offers",
        "Steel town",
        "Steel",
        ("S05",),
        "I",
        "",
        "2026-11",
        "2027",
        SOURCE,
    ),
    "progress": Progress("", "G1", "2026-10", 3.0, "persons", "", SOURCE, counts=True),
    "wish": Wish("", RegionCode("JP-22"), (RegionCode("IN-OD"),), "2026", "seeks", SOURCE),
    "partnership": Partnership(
        "",
        StateCode("IN-OD"),
        PrefectureCode("JP-22"),
        moves=(Move(Stage.SOUND_OUT, date(2026, 10, 1), "letter"),),
    ),
    "view": SavedView("", "exchange", "Mine", {"line": "VII"}),
    "target": replace(TARGET, target_id=""),
}


@pytest.fixture
def store():
    return FakeStore(
        Reference(
            profiles=WORLD.profiles,
            sectors=WORLD.sectors,
            ties=(tie("T001"), tie("T002", prefecture="JP-22")),
            targets=(TARGET,),
        )
    )


def refused(store, kind, record, reason="because"):
    with pytest.raises(ProblemError) as caught:
        keep_record(store, kind, record, reason, TODAY)
    assert not store.own.log
    return [problem.code for problem in caught.value.problems]


@pytest.mark.parametrize("kind", GOOD)
def test_that_a_good_record_is_kept_under_a_key_of_its_own(store, kind):
    changes = keep_record(store, kind, GOOD[kind], " noted ", TODAY)
    assert changes.kinds == {kind}
    assert changes.ids == ("own-0001",)
    assert store.own.reasons == ("noted",)


@pytest.mark.parametrize("kind", GOOD)
def test_that_nothing_is_kept_without_a_reason(store, kind):
    assert refused(store, kind, GOOD[kind], " ") == ["reason-missing"]


@pytest.mark.parametrize(
    ("kind", "parts", "codes"),
    [
        ("opportunity", {"region": RegionCode("IN-XX")}, ["region-unknown"]),
        (
            "opportunity",
            {"title": " ", "direction": "sells"},
            ["field-missing", "direction-unknown"],
        ),
        ("opportunity", {"line": "IX", "sectors": ("S99",)}, ["line-unknown", "sector-unknown"]),
        ("opportunity", {"valid_to": "2026-10"}, ["days-reversed"]),
        ("opportunity", {"valid_to": "soon"}, ["tie-date-wrong"]),
        ("opportunity", {"opportunity_id": "O999"}, ["record-unknown"]),
        ("progress", {"target_id": "G9"}, ["record-unknown"]),
        ("progress", {"held_on": TOMORROW}, ["day-in-future"]),
        ("progress", {"value": float("nan")}, ["value-wrong"]),
        ("progress", {"held_on": ""}, ["field-missing"]),
        ("wish", {"partners": (RegionCode("JP-27"),)}, ["pair-in-one-country"]),
        ("wish", {"declared_on": "2027"}, ["day-in-future"]),
        ("partnership", {"tie_id": "T001"}, ["tie-not-of-pair"]),
        ("view", {"name": ""}, ["field-missing"]),
        ("target", {"target_year": "2024"}, ["days-reversed"]),
        ("target", {"quantity": -1.0}, ["value-wrong"]),
    ],
)
def test_that_everything_wrong_is_told_and_nothing_kept(store, kind, parts, codes):
    assert refused(store, kind, replace(GOOD[kind], **parts)) == codes


def test_that_moves_keep_to_their_order_their_days_and_their_reasons(store):
    wrong = (
        Move(Stage.SOUND_OUT, date(2026, 10, 1), "letter"),
        Move(Stage.SIGNED, date(2026, 9, 1), ""),
        Move(Stage.UNDER_WAY, date(2026, 12, 1), "begun"),
    )
    codes = refused(store, "partnership", replace(GOOD["partnership"], moves=wrong))
    assert codes == ["stage-not-next", "reason-missing", "days-reversed", "day-in-future"]


def test_that_a_tie_has_one_file(store):
    kept = replace(GOOD["partnership"], tie_id="T002")
    keep_record(store, "partnership", kept, "begun", TODAY)
    with pytest.raises(ProblemError, match="tie-filed-already"):
        keep_record(store, "partnership", kept, "again", TODAY)


def test_that_a_move_is_kept_with_its_reason_in_file_and_log(store):
    (key,) = keep_record(store, "partnership", GOOD["partnership"], "begun", TODAY).ids
    standing = replace(GOOD["partnership"], partnership_id=key)
    move_partnership(store, standing, Move(Stage.FIELD_VISIT, TODAY, "governor came"), TODAY)
    assert store.own.reasons == ("begun", "governor came")
    assert store.own.log[-1].after.moves[-1].stage is Stage.FIELD_VISIT


def test_that_only_known_things_are_watched(store):
    assert refused(store, "watch", Watch("", "tie", "T001")) == ["watch-unknown"]
    assert refused(store, "watch", Watch("", "practice", "P999")) == ["record-unknown"]


def test_that_what_was_kept_can_be_withdrawn_once(store):
    keep_record(store, "view", GOOD["view"], "at hand", TODAY)
    withdraw_record(store, "view", "own-0001", "no longer")
    with pytest.raises(ProblemError, match="record-not-own"):
        withdraw_record(store, "view", "own-0001", "again")


def test_that_a_tie_cannot_have_been_signed_tomorrow_but_may_be_proposed_for_then(store):
    ahead = tie(prefecture="JP-22", signed_on=TOMORROW)
    with pytest.raises(ProblemError, match="day-in-future"):
        add_tie(store, ahead, "signed", TODAY)
    assert not store.own.log
    add_tie(store, replace(ahead, status="proposed"), "proposed", TODAY)
    add_tie(store, replace(ahead, signed_on="2026"), "signed this year", TODAY)
