"""Days of real delegations are told as exactly as they are known."""

from datetime import date

import pytest

from app.domain.provenance import Source
from app.domain.visits import Direction, PastVisit
from app.words.catalogue import Words
from app.words.past_visits import past_dates


def past(start, end, quality):
    days = (date.fromisoformat(day) if day else None for day in (start, end))
    told = ("party", *days, quality, "leader", "purpose", "", None, "", True, Source("A paper"))
    return PastVisit("V1", Direction.TO_JAPAN, (), (), *told)


@pytest.mark.parametrize(
    ("start", "end", "quality", "told"),
    [
        ("2025-04-14", "2025-04-19", "full", "14–19 Apr 2025"),
        ("2025-04-14", "2025-04-19", "planned", "14–19 Apr 2025 (as planned)"),
        ("2025-01-01", "2025-01-31", "month-only", "Jan 2025 (days not known)"),
        ("2024-06-22", "2024-07-31", "month-only", "22 Jun – 31 Jul 2024 (days not known)"),
        ("2018-11-26", "2018-11-26", "meeting-day", "26 Nov 2018 (day of a meeting)"),
        ("2018-11-26", "", "part", "26 Nov 2018 (part of the stay)"),
        ("", "", "month-only", "–"),
    ],
)
def test_that_days_are_told_as_exactly_as_they_are_known(start, end, quality, told):
    assert past_dates(Words(), past(start, end, quality)) == told
