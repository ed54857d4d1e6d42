"""Short notes on a region: what it makes, digs, keeps and is known for."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.provenance import Quality, Source
from app.domain.regions import RegionCode


@dataclass(frozen=True, slots=True)
class RegionNote:
    """One note; ``year`` as the source writes it.

    ``kind``: signature_sector, signature_product, heritage, mineral, project, institute or
    japan_link.
    """

    note_id: str
    region: RegionCode
    kind: str
    text: str
    year: str
    quality: Quality
    source: Source
