"""What the officer sets once and expects to find again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.domain.regions import Language


@dataclass(frozen=True, slots=True)
class Settings:
    """Preferences kept in the store.

    ``theme`` is ``system``, ``light`` or ``dark``; ``weights`` are by criterion key and empty
    while the preset stands unchanged. ``backups_kept`` daily backups stay beside the store. A
    partnership that nobody touched for
    ``dormant_after_months`` is called dormant; alarms ring ``alarm_days_ahead``. ``filters`` are
    those last used, by screen and filter.
    """

    language: Language = Language.ENGLISH
    theme: str = "system"
    preset: str = "balanced"
    weights: Mapping[str, float] = field(default_factory=dict)
    backups_kept: int = 14
    dormant_after_months: int = 24
    alarm_days_ahead: int = 180
    filters: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    schema_version: int = 1
