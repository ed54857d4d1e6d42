"""What has worked somewhere, and which region has a weak spot that it speaks to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.domain.criteria import PairCriteria
from app.domain.method import Channel
from app.domain.normalisation import mid_rank, normalised
from app.domain.provenance import Source
from app.domain.regions import RegionCode

THEMES_OF_CHANNEL: Mapping[str, tuple[str, ...]] = {
    "clean_energy": ("clean energy", "clean transport", "solar irrigation"),
    "food": ("sustainable farming", "millets", "solar irrigation", "school nutrition"),
    "medicines": ("public health", "ageing care"),
    "minerals": ("waste/recycling",),
    "mobility": ("transit-oriented development", "clean transport"),
    "talent": ("skilling", "education", "startups"),
    "technology": ("SME clusters", "startups", "skilling"),
    "tourism": ("tourism", "heritage conservation"),
    "tourism_to_japan": ("tourism", "heritage conservation"),
}
"""Themes of practices that speak to a weak spot in a channel. The project's choice; themes that
no channel measures (water, disasters, biodiversity) are found by search."""

WEAKEST_THIRD = 1.0 / 3.0
"""A weak spot lies in this share of its country's regions. The project's choice."""


@dataclass(frozen=True, slots=True)
class Practice:
    """What a region does well; ``evidence`` are the figures that say so."""

    practice_id: str
    region: RegionCode
    title: str
    theme: str
    text: str
    evidence: str
    source: Source
    edited: bool = False


class Weakness(StrEnum):
    """Why a channel is a weak spot of a region."""

    NEEDS_MUCH = "needs-much"
    GIVES_LITTLE = "gives-little"


@dataclass(frozen=True, slots=True)
class WeakSpot:
    """A channel in which a region is among the weakest third of its country.

    ``low`` and ``high`` (0..1) bound its index: of need, or of supply.
    """

    channel: str
    weakness: Weakness
    low: float
    high: float

    @property
    def depth(self) -> float:
        """How weak it is for certain, 0..1."""
        return self.low if self.weakness is Weakness.NEEDS_MUCH else 1.0 - self.high


def weak_spots(
    criteria: PairCriteria, channels: Iterable[Channel], region: RegionCode
) -> tuple[WeakSpot, ...]:
    """The weak spots of a region, deepest first; missing figures never make one.

    Raises:
        ValueError: for a region that the criteria do not know.
    """
    row = criteria.of(region.country).codes.index(region)
    found = (_spot(criteria, channel, region, row) for channel in channels)
    return tuple(sorted((spot for spot in found if spot), key=lambda s: (-s.depth, s.channel)))


def _spot(
    criteria: PairCriteria, channel: Channel, region: RegionCode, row: int
) -> WeakSpot | None:
    gives = channel.giver is region.country
    index = normalised(criteria.supply(channel) if gives else criteria.need(channel), mid_rank)
    kind = Weakness.GIVES_LITTLE if gives else Weakness.NEEDS_MUCH
    spot = WeakSpot(channel.key, kind, float(index.low[row]), float(index.high[row]))
    return spot if spot.depth >= 1.0 - WEAKEST_THIRD else None


@dataclass(frozen=True, slots=True)
class Lesson:
    """A practice of another region that speaks to a weak spot."""

    practice: Practice
    spot: WeakSpot


def lessons(
    practices: Iterable[Practice], spots: Iterable[WeakSpot], region: RegionCode
) -> tuple[Lesson, ...]:
    """Others' practices for the weak spots of ``region``.

    Deepest spot first, then those of the partner country, then by id; each practice once.
    """
    known = sorted(practices, key=lambda p: (p.region.country is region.country, p.practice_id))
    told: dict[str, Lesson] = {}
    for spot in spots:
        for practice in _speaking_to(spot, known, region):
            told.setdefault(practice.practice_id, Lesson(practice, spot))
    return tuple(told.values())


def _speaking_to(
    spot: WeakSpot, practices: Iterable[Practice], region: RegionCode
) -> Iterator[Practice]:
    themes = THEMES_OF_CHANNEL.get(spot.channel, ())
    return (each for each in practices if each.theme in themes and each.region != region)
