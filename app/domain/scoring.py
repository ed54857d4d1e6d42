"""How pairs are scored: weights, aggregation and normalisation, chosen together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.method import Preset

STANDARD_PRESET = "balanced"
STANDARD_AGGREGATION = "arithmetic"
STANDARD_NORMALISATION = "percentile"


@dataclass(frozen=True, slots=True)
class Scoring:
    """One method for all pairs.

    ``weights`` are by criterion, ``aggregation`` one of ``AGGREGATION_KEYS``, ``normalisation``
    one of ``NORMALISATIONS``; ``preset`` is whose weights they are (None: the officer's own).
    """

    weights: Mapping[str, float]
    aggregation: str = STANDARD_AGGREGATION
    normalisation: str = STANDARD_NORMALISATION
    preset: Preset | None = None

    @property
    def is_standard(self) -> bool:
        """Whether nothing was chosen: what is told without it being said how it is scored."""
        return (
            self.preset is not None
            and self.preset.key == STANDARD_PRESET
            and self.aggregation == STANDARD_AGGREGATION
            and self.normalisation == STANDARD_NORMALISATION
        )
