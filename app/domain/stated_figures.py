"""Figures one by one, of every year, and what a figure may plausibly say."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from app.domain.figures import year_of
from app.domain.problems import Problem
from app.domain.provenance import Figure
from app.domain.regions import RegionCode

FIGURE, INDUSTRY = "figure", "industry"
FIGURE_KINDS = (FIGURE, INDUSTRY)
"""Figures by indicator, and the economy by sector or block."""

GREATEST_LEAP = 100.0
"""How many times the greatest known figure a new one may be: more is a slip of unit, such as
rupees for crore of rupees. The project's choice."""


@dataclass(frozen=True, slots=True)
class StatedFigure:
    """What is stated of one region; ``key`` is an indicator, a sector or a block."""

    region: RegionCode
    key: str
    figure: Figure

    @property
    def record_key(self) -> str:
        """``IN-GJ/population_total/2011``."""
        return f"{self.region}/{self.key}/{self.figure.year}"


@dataclass(frozen=True, slots=True)
class Scale:
    """The unit in which a country's figures of one key stand, and the least and greatest known.

    ``low`` and ``high`` are None where nothing is known.
    """

    unit: str
    low: float | None = None
    high: float | None = None


Scales = Mapping[tuple[str, str], Scale]
"""By country (``IN``, ``JP``) and key."""


def scales_of(known: Iterable[StatedFigure]) -> Scales:
    """The scale of every key that ``known`` figures speak of."""
    found: dict[tuple[str, str], list[Figure]] = defaultdict(list)
    for stated in known:
        found[stated.region[:2], stated.key].append(stated.figure)
    return {key: _scale(figures) for key, figures in found.items()}


def _scale(figures: list[Figure]) -> Scale:
    values = [figure.value for figure in figures]
    return Scale(figures[0].unit, min(values), max(values))


def wrong_in_figure(stated: StatedFigure, scale: Scale | None) -> Iterator[Problem]:
    """Everything that forbids keeping the figure; ``scale`` None: its key is not known there."""
    figure = stated.figure
    if scale is None:
        yield Problem("figure-key-unknown", {"key": stated.key, "region": stated.region})
    elif figure.unit != scale.unit:
        yield Problem("figure-unit-wrong", {"unit": figure.unit, "right": scale.unit})
    elif not _is_plausible(figure.value, scale):
        low, high = _limits(scale)
        yield Problem("figure-implausible", {"value": figure.value, "low": low, "high": high})
    if year_of(figure.year) is None:
        yield Problem("figure-year-wrong", {"year": figure.year})
    if not figure.source.url.strip() or year_of(figure.source.as_of) is None:
        yield Problem("figure-source-missing")


def _is_plausible(value: float, scale: Scale) -> bool:
    low, high = _limits(scale)
    if not math.isfinite(value) or not low <= value <= high:
        return False
    return scale.unit != "0/1" or value in (0.0, 1.0)


def _limits(scale: Scale) -> tuple[float, float]:
    """Least and greatest plausible value: of sign, of shares, and of ``GREATEST_LEAP``."""
    if scale.unit == "0/1":
        return 0.0, 1.0
    if scale.low is None or scale.high is None:
        return -math.inf, math.inf
    if scale.unit.startswith("percent") and scale.low >= 0.0 and scale.high <= 100.0:  # noqa: PLR2004
        return 0.0, 100.0
    reach = GREATEST_LEAP * max(abs(scale.low), abs(scale.high), 1.0)
    return (0.0 if scale.low >= 0.0 else -reach), reach
