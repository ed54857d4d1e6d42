"""Geodesics on the WGS84 ellipsoid by pyproj."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


class Wgs84:
    """The ``Geodesy`` of the product.

    Source: C. F. F. Karney, Algorithms for geodesics (2013), as built into PROJ.
    """

    def distance_km(
        self, start: NDArray[np.float64], end: NDArray[np.float64]
    ) -> NDArray[np.float64]:
        """Kilometres between positions ``[..., 2]`` of latitude and longitude in degrees."""
        from pyproj import Geod

        start, end = np.broadcast_arrays(start, end)
        _, _, metres = Geod(ellps="WGS84").inv(
            start[..., 1], start[..., 0], end[..., 1], end[..., 0]
        )
        return np.asarray(metres, dtype=np.float64) / 1000.0
