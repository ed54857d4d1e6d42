"""Where a region's figure stands among the regions of its own country."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from app.domain.figures import usable
from app.domain.normalisation import mid_rank
from app.domain.profiles import Profile


def standing(profile: Profile, key: str, profiles: Iterable[Profile]) -> float | None:
    """Percentile rank 0..1 of the figure ``key`` within the country; None where it is missing.

    ``profiles`` may be those of both countries. Figures that are not verified are not ranked, and
    nothing is ranked among them.
    """
    figure = profile.figures.get(key)
    if figure is None or not usable(figure):
        return None
    country = profile.region.country
    others = (each.figures.get(key) for each in profiles if each.region.country is country)
    known = np.array([each.value for each in others if each is not None and usable(each)])
    return float(mid_rank(np.array(figure.value), known))
