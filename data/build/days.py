"""Days and times of day as the collected tables write them."""

from __future__ import annotations

from calendar import monthrange
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo


def first_day(text: str) -> str:
    """The first day that a day, month or year may mean; empty stays empty."""
    return text + {0: "", 4: "-01-01", 7: "-01"}.get(len(text), "")


def last_day(text: str) -> str:
    """The last day that a day, month or year may mean; empty stays empty."""
    if len(text) == 4:
        return f"{text}-12-31"
    if len(text) == 7:
        year, month = map(int, text.split("-"))
        return f"{text}-{monthrange(year, month)[1]}"
    return text


def minutes_between(start: str, start_zone: str, end: str, end_zone: str) -> int:
    """Minutes from a local time of leaving to the next local time of arriving.

    A flight of under 24 hours is meant; a day without clock changes stands for all (neither
    country changes its clocks).
    """
    left = datetime.strptime(f"2026-01-05 {start}", "%Y-%m-%d %H:%M").replace(
        tzinfo=ZoneInfo(start_zone)
    )
    came = datetime.strptime(f"2026-01-05 {end}", "%Y-%m-%d %H:%M").replace(
        tzinfo=ZoneInfo(end_zone)
    )
    minutes = int((came - left) / timedelta(minutes=1))
    return minutes % (24 * 60)
