"""The best outlines of all years: a few years at a time are chosen anew while the others stand.

A few years together are settled to the optimum in a moment, all of them never. So some years,
drawn by lot, are set free, the regions that no other year serves must find a place in them, and
what comes out is no worse (large neighbourhood search: Shaw 1998). Years set free at the same
time in two threads do not touch each other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from random import Random
from time import monotonic

from app.domain.regions import RegionCode
from app.services.task import TaskHandle
from app.solver.openings import Openings
from app.solver.outline_model import OutlineModel, Outlines
from app.solver.outline_rows import served_by, value_of
from app.solver.outlines import Outline
from app.solver.run import SEED
from app.solver.service_worths import UNSERVED

ROUNDS = ((3, 16), (4, 10))
"""How many years are set free at once, and how often."""

EFFORT = 1.0
"""Steps (about seconds) for one choice."""

THREADS = 2
"""Choices made at the same time."""

Codes = frozenset[RegionCode]


class OutlineSearch:
    """The search for outlines of all years that serve the ``required`` regions."""

    def __init__(
        self,
        opened: Sequence[Openings],
        outlines: Sequence[Outline],
        required: Codes,
        handle: TaskHandle,
    ) -> None:
        self._opened = dict(enumerate(opened))
        self._required, self._handle = required, handle
        self._by_year: defaultdict[int, list[Outline]] = defaultdict(list)
        for each in outlines:
            self._by_year[each.year].append(each)

    def best(self, until: float) -> Outlines:
        """The best outlines found, at the latest ``until`` this instant of ``time.monotonic``.

        Raises:
            CancelledError: if the caller asked for it.
        """
        self._until, lots = until, Random(SEED)  # noqa: S311 - the same draw every time
        chosen: Outlines = ()
        for place in self._opened:
            chosen += self._chosen((place,), (), self._required - served_by(chosen))
        sizes = self._sizes()
        for turn, size in enumerate(sizes):
            if monotonic() > self._until:
                break
            self._handle.raise_if_cancelled()
            self._handle.report(0.4 + 0.4 * turn / len(sizes), "years")
            chosen = self._improved(chosen, drawn(lots, sorted(self._opened), size))
        return chosen

    def _sizes(self) -> list[int]:
        """How many years are set free, round by round; if there are few, once all of them."""
        few = len(self._opened)
        sizes = [size for size, times in ROUNDS for _ in range(times) if size < few]
        return [*sizes, few] if few <= max(ROUNDS)[0] else sizes

    def _improved(self, chosen: Outlines, groups: Sequence[tuple[int, ...]]) -> Outlines:
        """``chosen`` with the years of each of ``groups`` chosen anew."""
        free = {place for group in groups for place in group}
        kept = tuple(each for each in chosen if each.year not in free)
        missing, jobs = self._required - served_by(kept), []
        for group in groups:
            former = tuple(each for each in chosen if each.year in group)
            jobs.append((group, former, missing & served_by(former)))
            missing -= served_by(former)
        group, former, wanted = jobs[0]
        jobs[0] = (group, former, wanted | missing)
        with ThreadPoolExecutor(THREADS) as pool:
            return sum(pool.map(lambda job: self._better(*job), jobs), kept)

    def _better(self, places: tuple[int, ...], former: Outlines, wanted: Codes) -> Outlines:
        """The best outlines of the years at ``places``, never worse than the ``former``."""

        def value(outlines: Outlines) -> tuple[int, float]:
            lost = UNSERVED * len(wanted - served_by(outlines))
            return len(outlines), value_of(outlines, self._opened) - lost

        return max(former, self._chosen(places, former, wanted), key=value)

    def _chosen(self, places: tuple[int, ...], former: Outlines, wanted: Codes) -> Outlines:
        outlines = [each for place in places for each in self._by_year[place]]
        opened = {place: self._opened[place] for place in places}
        model = OutlineModel(opened, outlines, former)
        return model.choose(wanted, self._handle, self._until - monotonic(), EFFORT)


def drawn(lots: Random, places: Sequence[int], size: int) -> list[tuple[int, ...]]:
    """Years that are set free, ``size`` at once, in as many groups as there are threads."""
    mixed = lots.sample(places, len(places))
    groups = [tuple(mixed[first : first + size]) for first in range(0, len(mixed), size)]
    return [group for group in groups if len(group) == size][:THREADS]
