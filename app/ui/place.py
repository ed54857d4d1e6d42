"""A line of the window's navigation."""

from __future__ import annotations

from typing import NamedTuple


class Place(NamedTuple):
    """``key`` names its screen and its icon."""

    key: str
    title: str
