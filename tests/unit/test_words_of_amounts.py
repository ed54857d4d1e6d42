"""Figures as readers of each language group them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services.cell_reading import amount_of
from app.words.amounts import amount, exact, rounded
from app.words.catalogue import Words


@pytest.mark.parametrize(
    ("language", "numbers", "seen"),
    [
        ("en", "language", "1,234,567.5"),
        ("ja", "language", "1,234,567.5"),
        ("hi", "language", "12,34,567.5"),
        ("en", "lakhs", "12,34,567.5"),
        ("hi", "thousands", "1,234,567.5"),
    ],
)
def test_that_digits_are_grouped_as_the_reader_wants_them(language, numbers, seen):
    assert amount(Words(language, numbers=numbers), 1_234_567.5) == seen


@pytest.mark.parametrize(("value", "seen"), [(0.0, "0"), (-12.0, "−12"), (999.0, "999")])
def test_that_small_and_negative_figures_are_plain(value, seen):
    assert amount(Words(), value) == seen


@given(
    st.floats(-1e11, 1e11).map(lambda value: round(value, 1)),
    st.sampled_from(["lakhs", "thousands"]),
)
def test_that_what_is_shown_can_be_typed_in_again(value, numbers):
    assert float(amount_of(amount(Words(numbers=numbers), value)).number) == value


@pytest.mark.parametrize(
    ("language", "seen"), [("en", "12,345,678,901,250.10"), ("hi", "1,23,45,67,89,01,250.10")]
)
def test_that_money_keeps_every_digit_in_the_readers_groups(language, seen):
    assert exact(Words(language), Decimal("12345678901250.10")) == seen


@pytest.mark.parametrize(
    ("value", "seen"), [(0, "0"), (-1_692, "−1,692"), (Decimal("1E+3"), "1,000")]
)
def test_that_counts_and_round_sums_are_told_without_a_fraction(value, seen):
    assert exact(Words(), value) == seen


@pytest.mark.parametrize(
    ("value", "decimals", "seen"),
    [
        (123_456.78, 0, "1,23,457"),
        (123_456.78, 1, "1,23,456.8"),
        (-2.25, 1, "−2.2"),
        (-0.04, 1, "0.0"),
    ],
)
def test_that_a_measured_quantity_is_rounded_and_grouped(value, decimals, seen):
    assert rounded(Words("hi"), value, decimals) == seen


@pytest.mark.parametrize(("language", "seen"), [("en", "101,692 pairs"), ("hi", "1,01,692 pairs")])
def test_that_a_counted_text_groups_its_count(language, seen):
    assert Words(language).tr("%n pairs", "", 101_692) == seen
