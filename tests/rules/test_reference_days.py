"""Days parse, spans are in order, and only what is firm blocks."""

import re
from datetime import date

import pytest

from tests.rules.reference import codes, table

PLACES = codes() | {"IN", "JP", "IN-*", "JP-*"}
FIRM = {"actual", "announced", "rule", "computed"}


def windows(**wanted):
    return [
        row for row in table("windows") if all(row[key] == value for key, value in wanted.items())
    ]


def test_that_a_window_stands_at_a_known_place():
    assert {row["place"] for row in table("windows")} <= PLACES


def test_that_a_window_is_a_span_of_days():
    for row in table("windows"):
        if row["yearly"]:
            date.fromisoformat(f"2027-{row['start']}")
            date.fromisoformat(f"2027-{row['end']}")
        else:
            assert date.fromisoformat(row["start"]) <= date.fromisoformat(row["end"]), row


def test_that_only_firm_elections_and_closings_block():
    for row in windows(hardness="block"):
        assert row["kind"] in {"election", "year-end"}, row
        assert row["basis"] in FIRM, row


def test_that_what_is_unverified_only_weighs_a_little():
    assert {row["hardness"] for row in windows(basis="unverified")} == {"prefer-not"}


def test_that_expected_windows_never_block():
    assert {row["hardness"] for row in windows(basis="expected")} <= {"avoid", "prefer-not"}


@pytest.mark.parametrize(
    ("place", "day", "hardness"),
    [
        ("IN-UP", "2027-02-20", "block"),  # assembly election before the sourced end of term
        ("IN-GJ", "2027-11-15", "block"),
        ("JP-19", "2027-01-22", "block"),  # governor's election of Yamanashi
        ("JP-*", "2027-12-31", "block"),  # offices closed over the new year
        ("JP-*", "2027-04-05", "avoid"),  # unified local elections, day by custom
        ("JP", "2027-03-01", "avoid"),  # ordinary session of the Diet
        ("JP-11", "2027-08-10", "prefer-not"),  # governor's term unverified
        ("IN-*", "2027-10-29", "avoid"),  # Diwali
    ],
)
def test_that_known_days_have_their_hardness(place, day, hardness):
    found = {
        row["hardness"]
        for row in windows(place=place, yearly="")
        if row["start"] <= day <= row["end"]
    }
    assert hardness in found


def test_that_a_term_is_told_once():
    elections = [(row["place"], row["start"]) for row in windows(kind="election")]
    assert len(set(elections)) == len(elections)


def test_that_signatures_are_days_months_or_years_up_to_now():
    for row in table("ties"):
        assert re.fullmatch(r"(?:\d{4}(?:-\d\d){0,2})?", row["signed_on"]), row
        assert row["signed_on"] <= "2026-11-22", row


def test_that_an_active_tie_has_a_day():
    assert all(row["signed_on"] for row in table("ties") if row["status"] == "active")


@pytest.mark.parametrize("name", ["past_visits", "fixtures"])
def test_that_visits_and_fixtures_begin_before_they_end(name):
    for row in table(name):
        days = [date.fromisoformat(row[end]) for end in ("start", "end") if row[end]]
        assert days == sorted(days), row


def test_that_no_fixture_pretends_to_know_its_days():
    for row in table("fixtures"):
        assert bool(row["start"]) == bool(row["end"]), row
        assert row["start"] or "days not known" in row["rule"], row
