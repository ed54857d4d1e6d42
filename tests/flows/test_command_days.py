"""The commands' tables tell days in ISO, which sorts and reads back (README, decision 38)."""

import re

import pytest

READ_ALOUD = re.compile(r"\b\d{1,2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4}\b")


def rows_of(printed):
    """The rows of the first table: what stands between its rule and the first line of notes."""
    lines = printed.splitlines()
    first = next(number for number, line in enumerate(lines) if line.startswith("---")) + 1
    wide = lines[first - 1].rindex("  ")
    return [line for line in lines[first:] if len(line) > wide and line[wide : wide + 2] == "  "]


@pytest.mark.slow
def test_that_a_plan_tells_its_days_in_iso(setuhashi):
    assert setuhashi("plan", 2027) == 0
    rows = rows_of(setuhashi.out)
    assert len(rows) == 6
    for row in rows:
        assert len(re.findall(r"\b2027-\d\d-\d\d\b", row)) == 2, row
        assert not READ_ALOUD.search(row)


@pytest.mark.parametrize("command", [("ties",), ("routes",), ("forums",), ("practices",)])
def test_that_no_list_tells_a_day_as_it_is_read_aloud(setuhashi, command):
    assert setuhashi(*command) == 0
    assert not READ_ALOUD.search(setuhashi.out)
