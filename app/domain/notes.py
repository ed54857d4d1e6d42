"""Short notes on a region: what it makes, digs, keeps and is known for."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.provenance import Quality, Source
from app.domain.regions import RegionCode

NOTE_KINDS = (
    "signature_sector",
    "signature_product",
    "heritage",
    "mineral",
    "project",
    "institute",
    "japan_link",
)


@dataclass(frozen=True, slots=True)
class RegionNote:
    """One note; ``kind`` is one of ``NOTE_KINDS``, ``year`` as the source writes it."""

    note_id: str
    region: RegionCode
    kind: str
    text: str
    year: str
    quality: Quality
    source: Source
