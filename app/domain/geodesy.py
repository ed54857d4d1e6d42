"""Distances on the ellipsoid, as the domain asks for them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from app.domain.regions import Position


class Geodesy(Protocol):
    """Geodesics on WGS84; an adapter brings the library."""

    def distance_km(
        self, start: NDArray[np.float64], end: NDArray[np.float64]
    ) -> NDArray[np.float64]:
        """Kilometres from each ``start`` to each ``end``.

        Args:
            start: Latitudes and longitudes in degrees, shape [..., 2].
            end: The same; both are broadcast against each other.
        """


def degrees(positions: Iterable[Position]) -> NDArray[np.float64]:
    """Latitudes and longitudes in degrees, shape [n, 2]."""
    pairs = [(position.latitude, position.longitude) for position in positions]
    return np.array(pairs, dtype=np.float64).reshape(-1, 2)
