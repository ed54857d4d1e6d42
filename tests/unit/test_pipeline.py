"""Stages of a partnership, their order, CLAIR's tests, alarms and the timeline."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.history import Relations
from app.domain.pipeline import (
    TALKS,
    AlarmKind,
    AlarmLimits,
    Answer,
    ClairResult,
    ClairTest,
    DatedNote,
    Move,
    Partnership,
    Stage,
    alarms_of,
    clair_verdict,
    months_later,
    next_stages,
    pipeline,
)
from app.domain.provenance import Source
from app.domain.regions import PrefectureCode, RegionCode, StateCode
from app.domain.timeline import last_activities, timeline
from app.domain.wishes import Wish
from tests.fakes.pairs import past_visit
from tests.fakes.ties import tie

TODAY = date(2026, 11, 22)
LIMITS = AlarmLimits(dormant_after_months=24, ahead_days=180)


def moves(*stages):
    return tuple(Move(stage, date(2026, 1, 1), "because") for stage in stages)


def file_of(**parts):
    return Partnership("own-0001", StateCode("IN-OD"), PrefectureCode("JP-23"), **parts)


def test_that_talks_go_one_step_on_over_steps_that_may_be_skipped_and_back():
    assert next_stages(moves(Stage.SOUND_OUT)) == (
        Stage.FIELD_VISIT,
        Stage.WILL_CONFIRMED,
        Stage.DORMANT,
        Stage.ENDED,
    )
    after_draft = next_stages(moves(Stage.DRAFT))
    assert {Stage.CLEARANCE, Stage.SIGNED, Stage.SOUND_OUT} <= {*after_draft}
    assert Stage.UNDER_WAY not in after_draft


def test_that_what_sleeps_wakes_where_it_fell_asleep():
    asleep = moves(Stage.UNDER_WAY, Stage.DORMANT)
    assert next_stages(asleep) == (Stage.UNDER_WAY, Stage.ENDED)
    assert next_stages(moves(Stage.ENDED)) == (Stage.SOUND_OUT,)


@given(st.lists(st.integers(0, 20), max_size=12))
def test_that_every_walk_has_a_way_on_and_nothing_is_signed_without_a_draft(choices):
    walked = moves(Stage.SOUND_OUT)
    for choice in choices:
        allowed = next_stages(walked)
        assert allowed
        walked = (*walked, *moves(allowed[choice % len(allowed)]))
    stages = [move.stage for move in walked]
    if Stage.SIGNED in stages:
        before = stages[: stages.index(Stage.SIGNED)]
        assert {Stage.DRAFT, Stage.CLEARANCE} & {*before}
        assert {*before} <= {*TALKS, Stage.DORMANT, Stage.ENDED}


def test_that_a_tie_counts_for_clair_only_when_all_three_tests_are_passed():
    yes, no = ClairResult(Answer.YES, TODAY), ClairResult(Answer.NO)
    assert clair_verdict(file_of(tests=dict.fromkeys(ClairTest, yes))) is Answer.YES
    assert clair_verdict(file_of(tests={ClairTest.ASSEMBLY: yes})) is Answer.UNKNOWN
    assert clair_verdict(file_of(tests={ClairTest.ASSEMBLY: no})) is Answer.NO


@pytest.mark.parametrize(
    ("status", "stage"),
    [
        ("proposed", Stage.SOUND_OUT),
        ("active", Stage.SIGNED),
        ("lapsed", Stage.DORMANT),
        ("ended", Stage.ENDED),
        ("unknown", Stage.SIGNED),
    ],
)
def test_that_a_tie_without_a_file_stands_where_its_status_says(status, stage):
    (row,) = pipeline([tie("T001", status=status)], [])
    assert (row.stage, row.derived) == (stage, True)


def test_that_a_file_and_its_tie_are_one_row_and_the_last_move_tells_the_stage():
    kept = file_of(tie_id="T001", moves=moves(Stage.SIGNED, Stage.UNDER_WAY))
    (row,) = pipeline([tie("T001")], [kept])
    assert row.tie == tie("T001")
    assert (row.stage, row.since, row.derived) == (Stage.UNDER_WAY, "2026-01-01", False)


def alarms(last, **parts):
    (row,) = pipeline([], [file_of(**parts)])
    return [(alarm.kind, alarm.due) for alarm in alarms_of(row, last, TODAY, LIMITS)]


def test_that_expiry_and_review_ring_half_a_year_ahead_and_stay():
    assert alarms(TODAY, expires_on=date(2027, 5, 21)) == [(AlarmKind.EXPIRES, date(2027, 5, 21))]
    assert alarms(TODAY, expires_on=date(2027, 5, 22)) == []
    assert alarms(TODAY, expires_on=date(2026, 11, 21)) == [(AlarmKind.EXPIRED, date(2026, 11, 21))]
    assert alarms(TODAY, review_on=date(2026, 1, 1)) == [(AlarmKind.REVIEW_DUE, date(2026, 1, 1))]


def test_that_nobody_touching_it_for_two_years_makes_it_dormant():
    assert alarms(date(2024, 11, 22)) == [(AlarmKind.DORMANT, TODAY)]
    assert alarms(date(2024, 11, 23)) == []
    assert alarms(None) == []
    assert alarms(date(2000, 1, 1), moves=moves(Stage.ENDED)) == []


def test_that_a_month_later_stays_in_the_month():
    assert months_later(date(2027, 12, 31), 2) == date(2028, 2, 29)
    assert months_later(date(2026, 11, 22), 24) == date(2028, 11, 22)


def test_that_the_timeline_merges_all_that_happened_and_keeps_dates_as_exact_as_known():
    wish = Wish("w", RegionCode("JP-23"), (RegionCode("IN-OD"),), "2019", "seeks", Source("CLAIR"))
    relations = Relations(
        (tie("T001", signed_on="2024-12"), tie("T002", signed_on="")),
        (past_visit(("IN-OD",), ("JP-23", "JP-22"), date(2020, 1, 5)),),
        (),
        (wish,),
    )
    kept = file_of(
        moves=(Move(Stage.REVIEW, date(2025, 1, 1), "year over"),),
        notes=(DatedNote(date(2023, 3, 3), "call"),),
    )
    entries = timeline(relations, [kept], ["IN-OD", "JP-23"])
    assert [(e.when, e.happening) for e in entries] == [
        ("2019", "wish"),
        ("2020-01-05", "visit"),
        ("2023-03-03", "note"),
        ("2024-12", "tie"),
        ("2025-01-01", "move"),
        ("", "tie"),
    ]
    latest = last_activities(relations, [kept], TODAY)
    assert latest["IN-OD", "JP-23"] == date(2025, 1, 1)
    assert latest["IN-OD", "JP-22"] == date(2020, 1, 5)


def test_that_what_lies_ahead_is_no_activity():
    ahead = file_of(notes=(DatedNote(date(2027, 3, 3), "call planned"),))
    assert last_activities(Relations(), [ahead], TODAY) == {}
    this_year = Relations((tie("T001", signed_on="2026"),))
    assert last_activities(this_year, [], TODAY)["IN-OD", "JP-23"] == TODAY
