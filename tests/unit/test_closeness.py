"""What a few typed characters name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.closeness import closeness

NAMES = ["Visits", "Year plan", "Plan the year", "Save table", "Keep plan"]


def closest(query, names):
    rated = [(closeness(query, name), name) for name in names]
    return [name for points, name in sorted(rated, key=lambda each: -(each[0] or 0)) if points]


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("vis", "Visits"),
        ("kp", "Keep plan"),
        ("the y", "Plan the year"),
        ("SAVE", "Save table"),
    ],
)
def test_that_beginnings_and_initials_find_the_name_first(query, name):
    assert closest(query, NAMES)[0] == name


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("年間", "年間計画を作成"),
        ("योजना", "वर्ष की योजना बनाएँ"),
        ("ｷﾛｸ", "キロク"),
        ("kochi", "Kōchi"),
    ],
)
def test_that_names_are_found_in_each_script(query, text):
    assert closeness(query, text) is not None


def test_that_letters_that_only_happen_to_be_there_name_nothing():
    assert closeness("vxz", "Visits") is None
    assert closeness("aee", "Save the table again") is None


def test_that_every_term_must_be_there():
    assert closeness("plan export", "Plan the year") is None


def test_that_of_equal_beginnings_the_shorter_name_is_closer():
    assert closeness("visits", "Visits") > closeness("visits", "Visits on record")


@given(st.text(max_size=30))
def test_that_a_name_is_close_to_itself(text):
    assert closeness(text, text) is not None
