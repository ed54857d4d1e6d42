"""How signed ties would have ranked: each tie's standing, and what all of them say together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from app.domain.history import between_governments
from app.domain.like_size import percentile_among_like
from app.domain.measures import BoolArray, FloatArray
from app.domain.normalisation import mid_rank
from app.domain.ties import Tie, first_day_of
from app.domain.visits import PastVisit

SEED = 20250829
"""Of all random draws. The project's choice: the day of the Joint Vision."""

DRAWS = 10_000
"""Resamples behind an interval. The project's choice; the third digit no longer moves."""

CONFIDENCE = 0.95

TOP_SHARES = (0.05, 0.10)
"""Shares of all pairs within which a tie is a hit. Source: METHOD of the project, part 1."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Where one pair stood among all pairs under one measure.

    ``rank`` (1 is best) is that among ``count`` pairs, ``percentile`` 0..1 that among the others,
    ``among_like_size`` that among the pairs of nearest size (None where its size is unknown).
    ``beats`` is the share 0..1 of the pairs without a tie that stood lower, equals half.
    """

    rank: int
    count: int
    percentile: float
    beats: float
    among_like_size: float | None


def standing(
    scores: FloatArray, cell: tuple[int, int], untied: BoolArray, sizes: FloatArray
) -> Standing | None:
    """The pair at ``cell`` among all pairs; None where nothing can be compared.

    Args:
        scores: Higher is better, any unit, NaN where unknown [S, P].
        cell: Row and column of the pair.
        untied: The pairs that never had a tie [S, P].
        sizes: As ``pair_sizes`` gives them [S, P].
    """
    known = np.isfinite(scores)
    never = scores[known & untied]
    if not known[cell] or not never.size:
        return None
    own, others = scores[cell], known.copy()
    others[cell] = False
    return Standing(
        rank=1 + int((scores[others] > own).sum()),
        count=int(known.sum()),
        percentile=float(mid_rank(own, scores[others])),
        beats=float(mid_rank(own, never)),
        among_like_size=percentile_among_like(scores, np.where(known, sizes, np.nan), cell),
    )


@dataclass(frozen=True, slots=True)
class Summary:
    """What the standings of ``n`` ties say together; all in 0..1, None where nothing is known.

    ``auc`` with its interval is the chance that a signed pair stood above one without a tie;
    ``hit_rates`` are the shares of ties within each of ``TOP_SHARES``.
    """

    n: int
    auc: float | None
    auc_low: float | None
    auc_high: float | None
    mean_percentile: float | None
    mean_among_like_size: float | None
    hit_rates: tuple[float | None, ...]


def summary(standings: Iterable[Standing | None], seed: int = SEED) -> Summary:
    """AUC, mean percentiles and hit rates of those ties that have a standing.

    The mean of ``beats`` is the Mann-Whitney statistic over its greatest value; where every tie
    has scores of its own day, each is compared with the other pairs of that day. Source:
    J. A. Hanley and B. J. McNeil, The meaning and use of the area under a ROC curve (1982).
    """
    found = [each for each in standings if each is not None]
    beats = [each.beats for each in found]
    percentiles = [each.percentile for each in found]
    like = [each.among_like_size for each in found if each.among_like_size is not None]
    low, high = bootstrap_interval(beats, seed)
    return Summary(
        n=len(found),
        auc=_mean(beats),
        auc_low=low,
        auc_high=high,
        mean_percentile=_mean(percentiles),
        mean_among_like_size=_mean(like),
        hit_rates=tuple(_mean([p >= 1.0 - top for p in percentiles]) for top in TOP_SHARES),
    )


@dataclass(frozen=True, slots=True)
class Margin:
    """By how much one measure's AUC is above another's, -1..1; None where it is not known."""

    auc: float | None
    low: float | None
    high: float | None


def margin_over(
    standings: Sequence[Standing | None], yardstick: Sequence[Standing | None], seed: int = SEED
) -> Margin:
    """The margin in AUC over a yardstick, both over the same ties, tie by tie.

    Intervals of two AUCs may overlap where their difference is sure: both follow the same ties.
    """
    gains = [
        own.beats - other.beats
        for own, other in zip(standings, yardstick, strict=True)
        if own is not None and other is not None
    ]
    return Margin(_mean(gains), *bootstrap_interval(gains, seed))


def chance(n: int, seed: int = SEED) -> Summary:
    """What a ranking by lot is expected to reach with ``n`` ties, and how far luck may take it."""
    if n == 0:
        return summary(())
    low, high = _middle(np.random.default_rng(seed).random((DRAWS, n)).mean(axis=1))
    return Summary(n, 0.5, low, high, 0.5, 0.5, TOP_SHARES)


def bootstrap_interval(
    values: Sequence[float], seed: int = SEED
) -> tuple[float, float] | tuple[None, None]:
    """The interval of the mean of ``values``, resampled with replacement; none for less than two.

    Source: B. Efron and R. Tibshirani, An Introduction to the Bootstrap (1993): percentiles.
    """
    if len(values) < 2:  # noqa: PLR2004 - one value alone shows no spread
        return None, None
    draws = np.random.default_rng(seed).choice(np.asarray(values), (DRAWS, len(values)))
    return _middle(draws.mean(axis=1))


def _middle(means: FloatArray) -> tuple[float, float]:
    tail = (1.0 - CONFIDENCE) / 2.0
    low, high = np.quantile(means, [tail, 1.0 - tail])
    return float(low), float(high)


def _mean(values: Sequence[float]) -> float | None:
    return float(np.mean(values)) if values else None


def eve_of(tie: Tie) -> date:
    """The last day that is surely before the signature of a dated tie."""
    first = first_day_of(tie.signed_on)
    return first if first == date.min else first - timedelta(days=1)


def ended_visits(visits: Iterable[PastVisit], on: date) -> tuple[PastVisit, ...]:
    """The visits that were over by ``on``: the trip on which a tie is signed foretells nothing."""
    return tuple(
        visit for visit in visits if (over := visit.end or visit.start) is not None and over <= on
    )


def splits_of(ties: Iterable[Tie]) -> Mapping[str, tuple[Tie, ...]]:
    """The ties by who signed, each time also without renewals; all dated, in order of signature.

    A pair that signs again knows itself already, and counts again: ``..._first`` holds only the
    first signature of each pair.
    """
    every = tuple(sorted(ties, key=lambda tie: (eve_of(tie), tie.tie_id)))
    governments = tuple(tie for tie in every if between_governments(tie))
    return {
        "all": every,
        "all_first": _first(every),
        "state_prefecture": governments,
        "state_prefecture_first": _first(governments),
    }


def _first(ties: Sequence[Tie]) -> tuple[Tie, ...]:
    earliest: dict[tuple[str, str], Tie] = {}
    for tie in ties:
        earliest.setdefault((tie.state, tie.prefecture), tie)
    return tuple(earliest.values())
