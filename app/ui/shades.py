"""The colour scale of scores, the same in matrix and map.

Source: cividis, Nunez, Anderton and Renslow 2018, "Optimizing colormaps with consideration for
color vision deficiency", doi 10.1371/journal.pone.0199239; the stops are those of matplotlib.
"""

from __future__ import annotations

import numpy as np

STOPS = (
    (0, 34, 78),
    (18, 53, 112),
    (59, 73, 108),
    (87, 93, 109),
    (112, 113, 115),
    (138, 134, 120),
    (165, 156, 116),
    (195, 179, 105),
    (225, 204, 85),
    (254, 232, 56),
)


def _between(count: int) -> tuple[tuple[int, int, int], ...]:
    places = np.linspace(0, len(STOPS) - 1, count)
    parts = [np.interp(places, range(len(STOPS)), [stop[i] for stop in STOPS]) for i in range(3)]
    return tuple((round(r), round(g), round(b)) for r, g, b in zip(*parts, strict=True))


SHADES = _between(256)
