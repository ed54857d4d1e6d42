"""The k routes that save most together: exact where the search ends, else with a bound.

Of several new routes each pair takes the one that saves it most, since a journey crosses the sea
once. What a set of routes saves is therefore monotone and submodular: a further route never gains
more beside others than it does alone.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class BestSet:
    """Chosen candidates, in the order in which each adds most, and what each adds.

    ``value`` is what they give together; no set of this size gives more than ``bound``.
    ``proved``: they are the best (``bound == value``).
    """

    chosen: tuple[int, ...]
    added: tuple[float, ...]
    value: float
    bound: float
    proved: bool


def best_set(gains: FloatArray, size: int, most_steps: int = 500) -> BestSet:
    """Choose up to ``size`` of the candidates.

    Args:
        gains: What each candidate gives each pair, [C, pairs], not negative.
        size: At least 1; candidates that add nothing are left out.
        most_steps: Sets that are looked into before the search stops with its bound.

    Source: greedy and its guarantee of 1 - 1/e, Nemhauser, Wolsey and Fisher, An analysis of
    approximations for maximizing submodular set functions, Mathematical Programming 14 (1978),
    265-294, https://doi.org/10.1007/BF01588971. The bound by the greatest gains left is their
    inequality for each set met on the way.
    """
    search = _Search(gains, size, most_steps)
    chosen, added = _pick(gains, size, np.array(sorted(search.best), dtype=np.intp))
    value = float(sum(added))
    bound = max(search.bound, value)
    return BestSet(chosen, added, value, bound, search.proved)


class _Search:
    """Depth first, the greatest gain first; what cannot beat the best set is cut off."""

    def __init__(self, gains: FloatArray, size: int, most_steps: int) -> None:
        self._gains, self._left = gains, most_steps
        none = np.zeros(gains.shape[1])
        everything = np.arange(len(gains))
        self.best, added = _pick(gains, size, everything)
        self._value = greedy = sum(added)
        self._cut = 0.0  # the greatest bound of what was left out for want of steps
        self._descend((), none, everything, size)
        self.proved = self._cut <= self._value + _SAME
        self.bound = self._value if self.proved else self._least_bound(greedy, size)

    def _least_bound(self, greedy: float, size: int) -> float:
        """Of three bounds the least: of the search, of greedy, of what the best set leaves."""
        covered = self._gains[list(self.best)].max(axis=0)
        left = _adds(self._gains, np.arange(len(self._gains)), covered)
        guaranteed = float(greedy / (1 - np.exp(-1)))
        return min(self._cut, guaranteed, self._value + _most(left, size))

    def _descend(
        self, chosen: tuple[int, ...], covered: FloatArray, rest: NDArray[np.intp], size: int
    ) -> None:
        """Look into the sets of ``chosen`` and up to ``size`` of ``rest``."""
        adds = _adds(self._gains, rest, covered)
        order = np.argsort(-adds, kind="stable")
        rest, adds = rest[order], adds[order]
        worth = float(covered.sum())
        likely = worth + adds + _most(adds, size - 1) > self._value + _SAME
        rest, adds = rest[likely], adds[likely]
        for place in range(len(rest)):
            bound = worth + _most(adds[place:], size)
            if bound <= self._value + _SAME:
                return
            if self._left == 0:
                self._cut = max(self._cut, bound)
                return
            self._take((*chosen, int(rest[place])), covered, rest[place + 1 :], size - 1)

    def _take(
        self, chosen: tuple[int, ...], covered: FloatArray, rest: NDArray[np.intp], size: int
    ) -> None:
        self._left -= 1
        covered = np.maximum(covered, self._gains[chosen[-1]])
        if covered.sum() > self._value + _SAME:
            self.best, self._value = chosen, float(covered.sum())
        if size:
            self._descend(chosen, covered, rest, size)


_SAME = 1e-9


def _most(adds: FloatArray, size: int) -> float:
    """The sum of the ``size`` greatest; by submodularity no set adds more."""
    return float(np.sort(adds)[::-1][:size].sum())


def _adds(gains: FloatArray, rest: NDArray[np.intp], covered: FloatArray) -> FloatArray:
    return np.asarray(np.maximum(gains[rest] - covered, 0.0).sum(axis=1))


def _pick(
    gains: FloatArray, size: int, among: NDArray[np.intp]
) -> tuple[tuple[int, ...], tuple[float, ...]]:
    """Up to ``size`` of ``among``, each time the one that adds most, and what each adds."""
    covered = np.zeros(gains.shape[1])
    chosen: list[int] = []
    added: list[float] = []
    while len(chosen) < size:
        adds = _adds(gains, among, covered)
        if not adds.size or adds.max() <= _SAME:
            break
        chosen.append(int(among[adds.argmax()]))
        added.append(float(adds.max()))
        covered = np.maximum(covered, gains[chosen[-1]])
    return tuple(chosen), tuple(added)
