"""The method as data: criteria, resource channels, weight presets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.domain.regions import Country, Names


class CriterionGroup(StrEnum):
    """The four groups of METHOD part 1, shown apart on every screen."""

    SIMILARITY = "similarity"
    COMPLEMENTARITY = "complementarity"
    RELATIONSHIP = "relationship"
    ACCESS = "access"


@dataclass(frozen=True, slots=True)
class Criterion:
    """One measured quality of a pair; higher is better after normalisation.

    ``key`` is ``channel_<channel key>`` for a resource channel.
    """

    key: str
    group: CriterionGroup
    names: Names
    explanation: Names


@dataclass(frozen=True, slots=True)
class ChannelInput:
    """One indicator of a channel's supply or need.

    ``measure``: ``indicator`` (a figure), ``sector`` (share of a sector in manufacturing GVA) or
    ``block`` (share of a block in the whole economy). ``per`` is the indicator to divide by
    (empty: none). ``sign`` is +1 where more means more supply or need, otherwise -1.
    """

    measure: str
    key: str
    per: str
    sign: int
    weight: float


@dataclass(frozen=True, slots=True)
class Channel:
    """A directional flow: what ``giver`` has and the partner country's regions need."""

    key: str
    names: Names
    giver: Country
    line: str
    supply: tuple[ChannelInput, ...]
    need: tuple[ChannelInput, ...]


@dataclass(frozen=True, slots=True)
class Preset:
    """A named set of weights by criterion key; a criterion left out weighs nothing."""

    key: str
    names: Names
    weights: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Method:
    """Everything the officer may read, and a data release may change, about the scoring."""

    criteria: tuple[Criterion, ...]
    channels: tuple[Channel, ...]
    presets: tuple[Preset, ...]
