"""Journeys between two regions: legs, hours, changes and frequency."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from app.domain.provenance import Source
from app.domain.regions import PrefectureCode, StateCode


class Mode(StrEnum):
    """How a leg is travelled."""

    FLIGHT = "flight"
    RAIL = "rail"
    GROUND = "ground"  # car, bus or local train
    SEA = "sea"


@dataclass(frozen=True, slots=True)
class Leg:
    """One part of a journey.

    ``origin`` and ``destination`` are region codes (their capitals) or IATA codes. ``hours`` is
    the time under way; ``wait_hours`` the time spent at ``origin`` before: check-in, connection
    or leaving the airport. ``weekly`` is round trips a week (None: not known). A leg whose time
    is ``estimated`` follows ``JourneySettings``; the source of a flight then only says that it
    exists, that of another leg names the method. ``own``: a flight of the officer's own records.
    ``undated``: no record says from which day the flight is flown; it counts on any day.
    """

    mode: Mode
    origin: str
    destination: str
    hours: float
    wait_hours: float = 0.0
    carrier: str = ""
    weekly: float | None = None
    source: Source | None = None
    estimated: bool = False
    own: bool = False
    undated: bool = False

    @property
    def as_of(self) -> str:
        return self.source.as_of if self.source else ""


@dataclass(frozen=True, slots=True)
class Journey:
    """A way from one region's capital to another's.

    ``stops`` counts the changes between flights. ``weekly`` is the frequency of the rarest
    flight among those whose frequency is known; None where no flight's is (or none is taken).
    """

    hours: float
    stops: int
    weekly: float | None
    legs: tuple[Leg, ...]


@dataclass(frozen=True, slots=True, eq=False)
class AccessMatrix:
    """The quickest journey of every pair.

    ``hours``, ``transfers`` (changes between flights) and ``weekly`` have the shape
    [len(states), len(prefectures)], codes in sorted order. NaN: no journey, or in ``weekly``
    no known frequency.
    """

    states: tuple[StateCode, ...]
    prefectures: tuple[PrefectureCode, ...]
    hours: NDArray[np.float64]
    transfers: NDArray[np.float64]
    weekly: NDArray[np.float64]
