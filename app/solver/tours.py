"""Every delegation and every tour of hosts that the rules allow, as arrays.

Hosts are visited in the order with the fewest hours between them, the first by code among
equals; so a tour is known by its set of hosts.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Floats = NDArray[np.float32]

NOBODY = -1
"""Fills the rows of ``members`` beyond their size."""


@dataclass(frozen=True, slots=True, eq=False)
class Groups:
    """Sets of regions of one country, one a row.

    ``members`` [n, most] holds places in the list of regions, in the order of travel for hosts;
    ``inside`` [n, regions] is 1 where a region belongs to the set; ``points`` [n] what the set
    costs by itself (never above zero); ``sizes``, ``first`` and ``last`` [n] tell how many
    members there are, and the first and the last of them.
    """

    members: Ints
    inside: Floats
    points: Ints
    sizes: Ints
    first: Ints
    last: Ints

    def lowest(self, table: Ints) -> Ints:
        """For each set and column of ``table`` [regions, n] the lowest value of its members."""
        most = np.iinfo(np.int64).max
        padded = np.vstack([table, np.full_like(table[:1], most)])  # row -1: nobody
        return np.asarray(padded[self.members].min(axis=1))


def delegations(regions: int, sizes: range, further: int) -> Groups:
    """All sets of regions in ``sizes``; each region after the first costs ``further``."""
    rows = [row for size in sizes for row in combinations(range(regions), size)]
    members = np.full((len(rows), max(sizes)), NOBODY)
    for place, row in enumerate(rows):
        members[place, : len(row)] = row
    return _groups(members, regions, _further(members, further))


def host_tours(hop_minutes: Ints, hop_points: Ints, sizes: range, further: int) -> Groups:
    """All sets of hosts that can be visited one after the other.

    Args:
        hop_minutes: Minutes between two hosts [regions, regions], negative where too far.
        hop_points: What the way costs [regions, regions].
        sizes: How many hosts a visit may have.
        further: What each host after the first costs.

    For every set and last host the quickest path is kept, as the quickest path through a set
    extends a quickest path through a smaller one (Held and Karp, 1962).
    """
    hosts = np.arange(len(hop_minutes))
    paths, minutes = hosts[:, None], np.zeros(len(hosts), dtype=np.int64)
    found = []
    for size in range(1, max(sizes) + 1):
        if size > 1:
            paths, minutes = _longer(paths, minutes, hop_minutes)
        if size in sizes:
            found.append(_padded(paths[_first_of(_set_keys(paths), minutes, paths)], max(sizes)))
    members = np.concatenate(found)
    points = _further(members, further) - _path_points(members, hop_points)
    return _groups(members, len(hosts), points)


def _further(members: Ints, further: int) -> Ints:
    return np.asarray(-further * ((members >= 0).sum(axis=1) - 1))


def _longer(paths: Ints, minutes: Ints, hop_minutes: Ints) -> tuple[Ints, Ints]:
    step = hop_minutes[paths[:, -1]].copy()
    np.put_along_axis(step, paths, NOBODY, axis=1)
    rows, there = np.nonzero(step >= 0)
    longer = np.column_stack([paths[rows], there])
    total = minutes[rows] + step[rows, there]
    ends = _set_keys(longer) * len(hop_minutes) + there
    best = _first_of(ends, total, longer)
    return longer[best], total[best]


def _set_keys(paths: Ints) -> Ints:
    """A number for each set of places, whatever their order."""
    return np.asarray(np.sort(paths, axis=1) @ (1 << 8 * np.arange(paths.shape[1])))


def _first_of(keys: Ints, minutes: Ints, paths: Ints) -> Ints:
    """The row of each key with the fewest minutes, then the smallest path."""
    order = np.lexsort((*paths.T[::-1], minutes, keys))
    ordered = keys[order]
    return np.asarray(order[np.append(True, ordered[1:] != ordered[:-1])[: len(order)]])


def _padded(paths: Ints, width: int) -> Ints:
    return np.pad(paths, ((0, 0), (0, width - paths.shape[1])), constant_values=NOBODY)


def _path_points(members: Ints, hop_points: Ints) -> Ints:
    here, there = members[:, :-1], members[:, 1:]
    return np.asarray(np.where(there >= 0, hop_points[here, there], 0).sum(axis=1))


def _groups(members: Ints, regions: int, points: Ints) -> Groups:
    inside = np.zeros((len(members), regions), dtype=np.float32)
    rows, columns = np.nonzero(members >= 0)
    inside[rows, members[rows, columns]] = 1.0
    sizes = np.asarray((members >= 0).sum(axis=1))
    last = members[np.arange(len(members)), sizes - 1]
    return Groups(members, inside, np.asarray(points), sizes, members[:, 0], last)
