"""The figures of one region, each with its source."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from app.domain.provenance import Figure
from app.domain.regions import Names, Region


class SectorKind(StrEnum):
    """The part of the economy a sector belongs to."""

    RESOURCE = "resource"
    MANUFACTURING = "manufacturing"
    SERVICES = "services"


@dataclass(frozen=True, slots=True)
class Sector:
    """One of the 26 sectors S01-S26 into which NIC-2008 and JSIC both fold."""

    code: str
    kind: SectorKind
    names: Names


@dataclass(frozen=True, slots=True)
class Block:
    """A coarse part of the whole economy that both countries' accounts can fill.

    Source: ``data/tables/blocks.csv``.
    """

    code: str
    names: Names
    sectors: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Indicator:
    """What an indicator means; ``basis_year`` is the year used when regions are compared."""

    key: str
    names: Names
    unit: str
    basis_year: str


@dataclass(frozen=True, slots=True)
class Profile:
    """One region and its figures.

    ``figures`` holds, by indicator key, the figure of the indicator's basis year; ``sectors``
    the gross value added by sector code; ``blocks`` the share of each block in the region's
    gross value added in percent. A missing key is a missing figure.
    """

    region: Region
    figures: Mapping[str, Figure] = field(default_factory=dict)
    sectors: Mapping[str, Figure] = field(default_factory=dict)
    blocks: Mapping[str, Figure] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Linkage:
    """Input-output coefficients of one country by common sector.

    ``inputs[(k, l)]`` is what sector ``l`` buys from sector ``k`` per unit of its gross output.
    """

    country: str
    inputs: Mapping[tuple[str, str], float]
    year: str
    source_title: str
