"""Choose how pairs are scored: the method in force, and any part of it taken otherwise."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from app.domain.compatibility import AGGREGATION_KEYS
from app.domain.method import Method, Preset
from app.domain.normalisation import NORMALISATIONS
from app.domain.scoring import (
    STANDARD_AGGREGATION,
    STANDARD_NORMALISATION,
    STANDARD_PRESET,
    Scoring,
)
from app.domain.settings import Settings
from app.services.rank_partners import preset_of


@dataclass(frozen=True, slots=True)
class OtherScoring:
    """What is to differ from the method in force; empty, or None, is as it is.

    ``preset`` and ``aggregation`` and ``normalisation`` are keys; ``weights``, where given, come
    before the preset.
    """

    preset: str = ""
    weights: Mapping[str, float] | None = None
    aggregation: str = ""
    normalisation: str = ""


def scoring_in_force(method: Method, settings: Settings) -> Scoring:
    """What the officer chose last; a choice that this release does not know is the standard."""
    own = _known_weights(method, settings.weights)
    preset = None if own else _known_preset(method, settings.preset)
    return Scoring(preset.weights if preset else own, *kept_ways(settings), preset)


def kept_ways(settings: Settings) -> tuple[str, str]:
    """The aggregation and the normalisation that were chosen last."""
    aggregation, normalisation = settings.aggregation, settings.normalisation
    return (
        aggregation if aggregation in AGGREGATION_KEYS else STANDARD_AGGREGATION,
        normalisation if normalisation in NORMALISATIONS else STANDARD_NORMALISATION,
    )


def otherwise(in_force: Scoring, method: Method, other: OtherScoring) -> Scoring:
    """The method in force with the parts that ``other`` names.

    Raises:
        ProblemError: ``preset-unknown``.
    """
    named = replace(
        in_force,
        aggregation=other.aggregation or in_force.aggregation,
        normalisation=other.normalisation or in_force.normalisation,
    )
    if other.weights is not None:
        return replace(named, weights=other.weights, preset=None)
    if not other.preset:
        return named
    preset = preset_of(method, other.preset)
    return replace(named, weights=preset.weights, preset=preset)


def _known_weights(method: Method, weights: Mapping[str, float]) -> Mapping[str, float]:
    """Those of criteria that there are; empty where they leave nothing to weigh."""
    known = {each.key for each in method.criteria}
    own = {key: weight for key, weight in weights.items() if key in known}
    return own if any(weight > 0 for weight in own.values()) else {}


def _known_preset(method: Method, key: str) -> Preset:
    known = {each.key: each for each in method.presets}
    return known.get(key) or preset_of(method, STANDARD_PRESET)
