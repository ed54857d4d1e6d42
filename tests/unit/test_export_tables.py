from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from app.domain.calendar_entry import revision
from app.domain.visits import PlanStatus, Reason
from app.exports.ics import identity
from app.exports.plan_tables import plan_tables
from app.services.neutral_text import neutral
from app.words.catalogue import Words
from tests.fakes.plans import MADE_AT, PLAN, VISITS, document

ENGLISH = Words("en")


def table(title, plan=PLAN, words=ENGLISH):
    return next(table for table in plan_tables(document(plan), words) if table.title == title)


def test_that_each_row_has_a_cell_for_each_column():
    for found in plan_tables(document(), ENGLISH):
        assert found.rows
        assert {len(row) for row in found.rows} == {len(found.columns)}


def test_that_days_stay_days_and_numbers_numbers():
    row = table("Plan").rows[0]
    assert row[3:6] == (date(2027, 5, 17), date(2027, 5, 22), 6)
    assert row[8] == 123.0


@pytest.mark.parametrize(
    ("language", "hosts"), [("en", "Shizuoka, Yamanashi"), ("ja", "静岡県, 山梨県")]
)
def test_that_regions_have_their_names_in_the_readers_language(language, hosts):
    assert hosts in table("Plan", words=Words(language)).rows[0]


def test_that_an_infeasible_plan_tells_its_clashes_and_the_ways_out():
    clash = Reason("rule-gap", {"lead": "MEA", "days": 28})
    plan = replace(PLAN, status=PlanStatus.INFEASIBLE, visits=(), clashes=(clash,))
    assert table("Reasons", plan).rows == (
        (
            "",
            "Way out: allow fewer days between visits.",
            "At least 28 days lie between two visits led by MEA.",
        ),
    )


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "\0"])
def test_that_no_text_starts_a_formula(start):
    assert neutral(f"{start}1+1") == f"'{start}1+1"
    assert neutral(f"1{start}") == f"1{start}"


def test_that_a_visit_keeps_its_identity_and_shares_it_with_none_of_its_gates():
    keys = [visit.visit_id for visit in VISITS]
    keys += [f"{key}/{gate}" for key in keys for gate in ("invitation", "filing")]
    assert len({identity(key) for key in keys}) == len(keys)
    assert identity("2027-MEA-1") == "74c91f01-fdff-5223-b2c6-4d7bae00993b"


def test_that_a_later_file_has_a_higher_revision_that_calendars_can_hold():
    assert revision(MADE_AT) < revision(MADE_AT + timedelta(seconds=1))
    assert revision(datetime(2090, 1, 1, tzinfo=UTC)) < 2**31
