from datetime import date

import numpy as np
import pytest

from app.domain.evidence import graded, letter
from app.domain.figures import figure_table, is_recent, usable, year_of
from app.domain.provenance import Quality
from tests.fakes.pairs import figure


def test_that_grades_change_at_their_floors_and_rounding_costs_none():
    shares = np.array([1.0, 0.85, 0.1 + 0.75, 0.8499, 0.65, 0.6499, 0.45, 0.4499, 0.0])
    assert "".join(letter(grade) for grade in graded(shares)) == "AAABBCCDD"


@pytest.mark.parametrize(
    ("period", "year"),
    [
        ("2016", 2016),
        ("2022-23", 2023),
        ("1999-00", 2000),
        ("2025-03-31", 2025),
        ("2018-10", 2018),
        ("2011/2019", 2011),
        ("2024 (as reported)", 2024),
        ("FY2021", 2021),
        ("unknown", None),
    ],
)
def test_that_the_year_in_which_a_period_ends_is_read_as_sources_write_it(period, year):
    assert year_of(period) == year


def test_that_a_figure_is_recent_for_ten_years():
    today = date(2026, 11, 22)
    assert is_recent(figure(1, year="2016"), today)
    assert not is_recent(figure(1, year="2015"), today)
    assert not is_recent(figure(1, year="no year"), today)


def test_that_unverified_and_infinite_figures_are_not_ranked_on():
    assert not usable(figure(1, quality=Quality.UNVERIFIED))
    assert not usable(figure(float("nan")))
    assert usable(figure(1, quality=Quality.ESTIMATED))


def test_that_a_table_holds_the_usable_figures_in_the_order_asked():
    rows = [
        {"a": figure(1), "b": figure(2, year="2001")},
        {"b": figure(3, quality=Quality.UNVERIFIED)},
    ]
    values, recent = figure_table(rows, ["b", "a"], date(2026, 11, 22))
    np.testing.assert_array_equal(values, [[2.0, 1.0], [np.nan, np.nan]])
    np.testing.assert_array_equal(recent, [[0.0, 1.0], [0.0, 0.0]])
