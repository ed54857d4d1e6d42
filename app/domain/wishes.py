"""Declared wishes for a partner: ``seeks partner in ...``."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.provenance import Source
from app.domain.regions import RegionCode


@dataclass(frozen=True, slots=True)
class Wish:
    """A region said that it seeks a partner.

    ``partners`` are the regions it named; empty: any of the other country. ``declared_on`` is
    ISO, as exact as known (``2026-11-22``, ``2026-11``, ``2026`` or empty).
    """

    wish_id: str
    region: RegionCode
    partners: tuple[RegionCode, ...]
    declared_on: str
    text: str
    source: Source
    fields: tuple[str, ...] = ()
