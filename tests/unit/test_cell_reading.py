"""Numbers and days as they are written in India and Japan."""

from datetime import date

import pytest

from app.domain.problems import ProblemError
from app.services.cell_reading import amount_of, choice_of, day_of, partial_day_of, text_of


@pytest.mark.parametrize(
    ("written", "unit", "value"),
    [
        ("1,23,456.5", "persons", 123456.5),
        ("12,34,56,789", "persons", 123456789),
        ("1,234,567", "persons", 1234567),
        ("-0.5", "percent", -0.5),
        ("▲３．５", "percent", -3.5),
        ("१२३", "number", 123),
        ("1e-7", "ratio", 1e-7),
        ("12.5万", "persons", 125000),
        ("3億", "JPY million", 300),
        ("2.5 lakh", "INR crore", 0.025),
        ("4 crore", "INR crore", 4),
        ("४ करोड़", "INR crore", 4),
        ("12 %", "percent of GSVA", 12),
        (0.1, "percent", 0.1),
        (10**18, "number", 10**18),
    ],
)
def test_that_numbers_are_read_in_their_unit(written, unit, value):
    assert amount_of(written).in_unit(unit) == value


@pytest.mark.parametrize(
    "written",
    ["", "-", "1.234,5", "12,34", "1,2345", "nan", "inf", "0x1f", "1 2", "12 dozen", True],
)
def test_that_what_is_no_clear_number_is_refused(written):
    with pytest.raises(ProblemError, match="cell-number-unclear"):
        amount_of(written)


def test_that_a_percentage_needs_a_unit_of_percent():
    with pytest.raises(ProblemError, match="cell-percent-wrong"):
        amount_of("12%").in_unit("persons")


@pytest.mark.parametrize(
    "written",
    [
        "2026-11-22",
        "2026/11/22",
        "2026年11月22日",
        "令和8年11月22日",
        "२०२६-११-२२",
        "22-Nov-2026",
        "22 November 2026",
        "22nd Nov, 2026",
        "22/11/2026",
        "22.11.2026",
        "11/22/2026",
        date(2026, 11, 22),
    ],
)
def test_that_days_that_can_mean_one_day_only_are_read(written):
    assert day_of(written) == date(2026, 11, 22)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("2026", "2026"),
        ("2026年11月", "2026-11"),
        ("令和元年", "2019"),
        ("", ""),
        ("2026-1-2", "2026-01-02"),
    ],
)
def test_that_days_stay_as_exact_as_they_are_written(written, read):
    assert partial_day_of(written) == read


def test_that_a_day_that_may_be_a_month_is_refused():
    with pytest.raises(ProblemError, match="cell-day-ambiguous"):
        day_of("05/06/2026")
    assert day_of("05/05/2026") == date(2026, 5, 5)


@pytest.mark.parametrize(
    "written", ["2026-02-30", "31/02/2026", "soon", "22/11/26", "0000", "2026-13"]
)
def test_that_what_is_no_day_is_refused(written):
    with pytest.raises(ProblemError, match="cell-day-unclear"):
        partial_day_of(written)


def test_that_control_characters_are_refused_and_line_ends_made_one():
    assert text_of(" a\r\nb\r") == "a\nb"
    with pytest.raises(ProblemError, match="cell-control-character"):
        text_of("a\x07b")


def test_that_choices_are_met_in_any_case():
    assert choice_of("MoU ", ("mou", "sister")) == "mou"
    with pytest.raises(ProblemError, match="cell-choice-unknown"):
        choice_of("marriage", ("mou", "sister"))
