"""One line of the ranking: a partner, and what else is known of its pair."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from app.domain.compatibility import PairScores, Partner
from app.domain.like_size import IntArray, nearest_in_size, percentiles_among
from app.services.compare_choices import Agreement
from app.services.rank_partners import MatchFacts

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Ranked:
    """``of_like_size`` is a percentile rank 0..1, None where the size is unknown.

    ``second_rank`` is that under the second set of weights, None while there is none; ``agreed``:
    both sets have the pair in their top ten. ``partners`` is how many the whole list has.
    """

    partner: Partner
    partners: int
    of_like_size: float | None = None
    second_rank: int | None = None
    agreed: bool = False
    tied: bool = False

    @property
    def pair(self) -> Pair:
        return self.partner.state, self.partner.prefecture


class LikeSize:
    """Percentiles among the pairs of nearest size; who is near is looked up once a pair."""

    def __init__(self, facts: MatchFacts) -> None:
        self._sizes = facts.sizes
        self._rows = {code: place for place, code in enumerate(facts.matrix.states)}
        self._columns = {code: place for place, code in enumerate(facts.matrix.prefectures)}
        self._nearest = lru_cache(maxsize=None)(self._look_up)

    def of(self, partners: Sequence[Partner], scores: PairScores) -> tuple[float | None, ...]:
        """The partners' percentile ranks 0..1."""
        if self._sizes is None:
            return (None,) * len(partners)
        cells = [(self._rows[row.state], self._columns[row.prefecture]) for row in partners]
        places = np.ravel_multi_index(np.array(cells).T, scores.score.shape)
        others = np.stack([self._nearest(cell) for cell in cells])
        return percentiles_among(scores.score, np.asarray(places), others)

    def _look_up(self, cell: tuple[int, int]) -> IntArray:
        assert self._sizes is not None  # noqa: S101 - asked by ``of`` alone
        return nearest_in_size(self._sizes, cell)


def ranked(
    partners: Sequence[Partner],
    like: LikeSize,
    scores: PairScores,
    tied: frozenset[Pair],
    agreement: Agreement | None,
) -> tuple[Ranked, ...]:
    """The list with everything that stands beside each partner."""
    seconds = {(row.state, row.prefecture): row for row in agreement.pairs} if agreement else {}
    found = []
    for partner, percentile in zip(partners, like.of(partners, scores), strict=True):
        pair = (partner.state, partner.prefecture)
        second = seconds.get(pair)
        found.append(
            Ranked(
                partner,
                len(partners),
                percentile,
                second.ranks[1] if second else None,
                agreed=second is not None and second.agreed,
                tied=pair in tied,
            )
        )
    return tuple(found)
