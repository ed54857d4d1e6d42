"""Names of what scores are made of: criteria, channels, sectors, indicators."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.domain.method import Criterion, Method
from app.domain.profiles import Block, Indicator, Sector
from app.services.ports import UnitOfWork


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The method, and names by key in three languages."""

    method: Method
    criteria: Mapping[str, Criterion]
    sectors: Mapping[str, Sector]
    indicators: Mapping[str, Indicator]
    blocks: Mapping[str, Block] = field(default_factory=dict)


def read_vocabulary(work: UnitOfWork) -> Vocabulary:
    """Everything that faces need in order to name a part of a score."""
    method = work.profiles.method()
    return Vocabulary(
        method=method,
        criteria={criterion.key: criterion for criterion in method.criteria},
        sectors={sector.code: sector for sector in work.profiles.sectors()},
        indicators=work.profiles.indicators(),
        blocks={block.code: block for block in work.profiles.blocks()},
    )
