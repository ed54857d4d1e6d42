"""How often a pair takes each rank when weights and missing figures could be anything they may.

Source: Lahdelma and Salminen, SMAA-2, Operations Research 49 (2001); Tervonen and Lahdelma,
Implementing stochastic multicriteria acceptability analysis, EJOR 178 (2007).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.domain.measures import FloatArray

Terms = Callable[[FloatArray], FloatArray]
"""Values in 0..1 -> numbers whose weighted sum orders the pairs."""

BLOCK_CELLS = 2_000_000
"""Most numbers held at once in one array of a block of draws (16 MB)."""

FRACTION_BITS = 40
"""Scores that agree in so many binary places (1e-12) are equal."""


@dataclass(frozen=True, slots=True)
class Sampling:
    """How many weightings are drawn, and the seed that makes them the same each time."""

    draws: int = 10_000
    seed: int = 20_250_829


@dataclass(frozen=True, slots=True, eq=False)
class Acceptability:
    """What the draws say of N pairs; shares in 0..1.

    ``rank`` [N, N]: how often the pair (row) took the place (column, from the first). ``central``
    [N, K]: the mean of the weights that put the pair first, noughts where none did.
    ``confidence`` [N]: how often its central weights put the pair first over the figures that are
    open, 0 where it has none.
    """

    rank: FloatArray
    central: FloatArray
    confidence: FloatArray


@dataclass(frozen=True, slots=True, eq=False)
class _Open:
    """The terms of N pairs by K criteria: those that are certain, and the intervals of others."""

    certain: FloatArray
    rows: NDArray[np.intp]
    columns: NDArray[np.intp]
    low: FloatArray
    span: FloatArray
    terms: Terms

    def drawn(self, rng: np.random.Generator, count: int) -> FloatArray:
        """Terms [count, U] of the U values that are open."""
        return self.terms(self.low + self.span * rng.random((count, self.low.size)))


def acceptability(
    low: FloatArray, high: FloatArray, terms: Terms, sampling: Sampling
) -> Acceptability:
    """Draw weights and values, rank the pairs each time, and count.

    Weights are uniform over all that sum to 1 (Dirichlet with ones); values uniform over their
    intervals, each for itself, although a figure that is missing opens several at once. Of equals
    the earlier row is ahead. Memory is bounded by ``BLOCK_CELLS`` and the results; these do not
    depend on it.

    Args:
        low: [N, K] in 0..1.
        high: [N, K] in 0..1, not below ``low``.
        terms: What the aggregation makes of values; it works number by number.
        sampling: Draws and seed.
    """
    of_weights, of_ranks, of_confidence = np.random.default_rng(sampling.seed).spawn(3)
    weights = of_weights.dirichlet(np.ones(low.shape[1]), sampling.draws)
    open_ = _open(low, high, terms)
    rank, central = _ranked(open_, weights, of_ranks)
    return Acceptability(rank, central, _confidence(open_, central, sampling.draws, of_confidence))


def _open(low: FloatArray, high: FloatArray, terms: Terms) -> _Open:
    at = high > low
    rows, columns = np.nonzero(at)
    return _Open(np.where(at, 0.0, terms(low)), rows, columns, low[at], (high - low)[at], terms)


def _ranked(
    open_: _Open, weights: FloatArray, rng: np.random.Generator
) -> tuple[FloatArray, FloatArray]:
    """Rank acceptability [N, N] and central weights [N, K] over the ``weights`` [T, K]."""
    n, k = open_.certain.shape
    counts = np.zeros((n, n), dtype=np.int64)
    sums = np.zeros((n, k))
    for block in _blocks(len(weights), max(n, open_.rows.size)):
        order = _order(_scores(open_, weights[block], rng))
        taken = (order * n + np.arange(n)).ravel()
        counts += np.bincount(taken, minlength=n * n).reshape(n, n)
        np.add.at(sums, order[:, 0], weights[block])
    return counts / len(weights), sums / np.maximum(counts[:, :1], 1)


def _order(scores: FloatArray) -> NDArray[np.int64]:
    """Rows of ``scores`` [B, N] as places: which pair is first, second ...; of equals the earlier.

    Score and pair share one whole number, so that a plain sort, several times as fast as one that
    must keep the order of equals, brings both.
    """
    n = scores.shape[1]
    bits = n.bit_length()
    whole = np.rint(np.ldexp(scores, FRACTION_BITS)).astype(np.int64)
    keys = whole * -(1 << bits) + np.arange(n)
    keys.sort(axis=1)
    return np.asarray(keys & ((1 << bits) - 1))


def _scores(open_: _Open, weights: FloatArray, rng: np.random.Generator) -> FloatArray:
    """Scores [B, N] under ``weights`` [B, K], each with values of its own."""
    scores = weights @ open_.certain.T
    if open_.rows.size:
        parts = open_.drawn(rng, len(weights)) * weights[:, open_.columns]
        starts = np.flatnonzero(np.diff(open_.rows, prepend=-1))  # rows come in ascending order
        scores[:, open_.rows[starts]] += np.add.reduceat(parts, starts, axis=1)
    return np.asarray(scores)


def _confidence(
    open_: _Open, central: FloatArray, draws: int, rng: np.random.Generator
) -> FloatArray:
    """How often each pair is first under its own central weights; [N]."""
    n, k = open_.certain.shape
    named = np.flatnonzero(central.any(axis=1))
    needed = draws if open_.rows.size else 1
    firsts = np.zeros(named.size)
    for block in _blocks(needed, n * max(k, named.size)):
        count = len(range(*block.indices(needed)))
        terms = np.repeat(open_.certain[None], count, axis=0)
        terms[:, open_.rows, open_.columns] = open_.drawn(rng, count)
        scores = central[named] @ np.swapaxes(terms, 1, 2)
        leads = scores >= scores.max(axis=2, keepdims=True) - 0.5**FRACTION_BITS
        firsts += (leads.argmax(axis=2) == named).sum(axis=0)
    confidence = np.zeros(n)
    confidence[named] = firsts / needed
    return confidence


def _blocks(draws: int, cells: int) -> Iterator[slice]:
    """Spans of draws, each of at most ``BLOCK_CELLS`` numbers where one draw has ``cells``."""
    step = max(1, BLOCK_CELLS // cells)
    return (slice(start, start + step) for start in range(0, draws, step))
