"""What scoring needs, read once: every pair measured, and what the screens show beside it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.domain.access import Access
from app.domain.compatibility import PairMatrix
from app.domain.method import Method
from app.domain.regions import Region, RegionCode
from app.services.ports import UnitOfWork
from app.services.rank_partners import load_pair_matrix


@dataclass(frozen=True, slots=True, eq=False)
class MatchFacts:
    """All pairs by all criteria, scored again at each move of a weight.

    ``tied`` are the pairs with a tie in the registry that is not only proposed.
    """

    matrix: PairMatrix
    regions: Mapping[RegionCode, Region]
    method: Method
    tied: frozenset[tuple[str, str]]


def gather_match_facts(work: UnitOfWork, access: Access | None, today: date) -> MatchFacts:
    """Read and measure all pairs as of ``today``."""
    return MatchFacts(
        matrix=load_pair_matrix(work, access, today),
        regions={region.code: region for region in work.profiles.regions()},
        method=work.profiles.method(),
        tied=frozenset(
            (tie.state, tie.prefecture) for tie in work.ties.ties() if tie.status != "proposed"
        ),
    )
