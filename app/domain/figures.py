"""The figures of many regions as arrays, in the order of the regions given."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from functools import lru_cache
from math import isfinite

import numpy as np

from app.domain.measures import FloatArray
from app.domain.provenance import Figure, Quality

RECENT_YEARS = 10
"""A figure is recent up to this age in years. The project's choice."""


def usable(figure: Figure) -> bool:
    """Whether a figure may be ranked on: ``unverified`` ones are shown and count as missing.

    Source: ``data/README.md``, column ``quality``.
    """
    return figure.quality is not Quality.UNVERIFIED and isfinite(figure.value)


@lru_cache(maxsize=1024)
def year_of(period: str) -> int | None:
    """The year in which a period as a source writes it ends; of several the first.

    ``2016`` 2016, ``2022-23`` 2023, ``2025-03-31`` 2025, ``2011/2019`` 2011; None without a year.
    """
    found = re.search(r"(\d{4})(?:-(\d{2})(?![\d-]))?", period)
    if not found:
        return None
    year = int(found[1])
    return year + 1 if found[2] and int(found[2]) == (year + 1) % 100 else year


def is_recent(figure: Figure, today: date) -> bool:
    """Whether the figure speaks of the last ``RECENT_YEARS`` years before ``today``."""
    year = year_of(figure.year)
    return year is not None and today.year - year <= RECENT_YEARS


def figure_table(
    rows: Sequence[Mapping[str, Figure]], keys: Sequence[str], today: date
) -> tuple[FloatArray, FloatArray]:
    """Values [N, K] (NaN where missing or not usable) and 1.0 where recent, else 0.0, [N, K]."""
    values = np.full((len(rows), len(keys)), np.nan)
    recent = np.zeros_like(values)
    for i, row in enumerate(rows):
        for k, key in enumerate(keys):
            figure = row.get(key)
            if figure is not None and usable(figure):
                values[i, k] = figure.value
                recent[i, k] = is_recent(figure, today)
    return values, recent
