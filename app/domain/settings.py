"""What the officer sets once and expects to find again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.domain.regions import Language
from app.domain.scoring import STANDARD_AGGREGATION, STANDARD_NORMALISATION, STANDARD_PRESET

THEMES = ("system", "light", "dark", "contrast")
TEXT_PERCENTS = (90, 100, 115, 130, 150)
NUMBER_FORMATS = ("language", "thousands", "lakhs")
"""As the language writes them, in groups of three, or 12,34,567."""

MOST_BACKUPS = 365


@dataclass(frozen=True, slots=True)
class Settings:
    """Preferences kept in the store.

    ``theme`` is one of ``THEMES``, ``text_percent`` the size of texts (100: as designed),
    ``number_format`` one of ``NUMBER_FORMATS``; ``weights`` are by criterion key and empty
    while the preset stands unchanged. ``aggregation`` and ``normalisation`` are keys, as in
    ``Scoring``; one that is not known counts as the standard. ``backups_kept`` daily backups stay
    beside the store. A partnership that nobody touched for ``dormant_after_months`` is called
    dormant; alarms ring ``alarm_days_ahead``. ``filters`` are
    those last used, by screen and filter.
    ``tour_seen``: the tour of the first start was taken or declined.
    """

    language: Language = Language.ENGLISH
    theme: str = "system"
    preset: str = STANDARD_PRESET
    weights: Mapping[str, float] = field(default_factory=dict)
    aggregation: str = STANDARD_AGGREGATION
    normalisation: str = STANDARD_NORMALISATION
    backups_kept: int = 14
    text_percent: int = 100
    number_format: str = "language"
    dormant_after_months: int = 24
    alarm_days_ahead: int = 180
    filters: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    tour_seen: bool = False
    schema_version: int = 1
