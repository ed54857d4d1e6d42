"""Yearly windows, written out for the years asked."""

from datetime import date

import pytest

from app.store.open import open_store
from app.store.yearly import in_year
from tests.fakes.bundled import with_release, with_table


@pytest.mark.parametrize(
    ("start", "end", "year", "span"),
    [
        ("08-15", "08-15", 2027, (date(2027, 8, 15), date(2027, 8, 15))),
        ("12-29", "01-03", 2027, (date(2027, 12, 29), date(2028, 1, 3))),
        ("02-25", "02-29", 2027, (date(2027, 2, 25), date(2027, 2, 28))),
        ("02-25", "02-29", 2028, (date(2028, 2, 25), date(2028, 2, 29))),
        ("02-29", "03-05", 2027, (date(2027, 3, 1), date(2027, 3, 5))),
        ("02-29", "02-29", 2028, (date(2028, 2, 29), date(2028, 2, 29))),
        ("02-29", "02-29", 2027, None),
        ("12-01", "02-29", 2027, (date(2027, 12, 1), date(2028, 2, 29))),
        ("12-01", "02-29", 2028, (date(2028, 12, 1), date(2029, 2, 28))),
    ],
)
def test_that_a_rule_gives_the_days_of_its_year(start, end, year, span):
    assert in_year(start, end, year) == span


def windows_of(tmp_path, first_year, last_year, *spans):
    """The windows that the store gives for rules and spans put in place of the shipped ones."""

    def only(rows):
        return [
            {**rows[0], "window_id": f"W{n}", "start": start, "end": end, "yearly": yearly}
            for n, (start, end, yearly) in enumerate(spans)
        ]

    with_table(tmp_path, "windows", only)
    bundled = with_release(tmp_path, "2")
    with open_store(tmp_path / "desk" / "desk.sqlite", bundled) as store, store.read() as work:
        return [(w.start, w.end) for w in work.calendar.windows(first_year, last_year)]


def test_that_a_rule_over_the_turn_of_the_year_reaches_into_the_first_year_asked(tmp_path):
    assert windows_of(tmp_path, 2027, 2028, ("12-29", "01-03", "1")) == [
        (date(2026, 12, 29), date(2027, 1, 3)),
        (date(2027, 12, 29), date(2028, 1, 3)),
        (date(2028, 12, 29), date(2029, 1, 3)),
    ]


def test_that_a_rule_within_the_year_is_written_once_a_year(tmp_path):
    assert windows_of(tmp_path, 2027, 2027, ("04-29", "05-05", "1")) == [
        (date(2027, 4, 29), date(2027, 5, 5))
    ]


def test_that_dated_windows_are_given_if_they_touch_the_years_asked(tmp_path):
    spans = [
        ("2026-12-20", "2027-01-01", ""),
        ("2027-12-31", "2028-02-01", ""),
        ("2026-11-01", "2026-12-31", ""),
        ("2028-01-01", "2028-01-01", ""),
    ]
    assert windows_of(tmp_path, 2027, 2027, *spans) == [
        (date(2026, 12, 20), date(2027, 1, 1)),
        (date(2027, 12, 31), date(2028, 2, 1)),
    ]
