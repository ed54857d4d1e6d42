"""What each criterion adds to the score of a pair, made only for the pairs that are looked at."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple, overload

from app.domain.measures import FloatArray


class CriterionShare(NamedTuple):
    """What one criterion adds to the score of a pair; value, low and high are in 0..1."""

    key: str
    value: float
    low: float
    high: float
    weight: float
    contribution: float


class CriterionShares(Sequence[CriterionShare]):
    """The criteria of one pair, in the order of the matrix.

    Hundreds stand behind a list at each move of a weight, and few of them are looked at: a share
    is made when somebody asks for it. ``table`` [K, 5] holds its numbers, as its fields stand.
    """

    __slots__ = ("_keys", "_table")

    def __init__(self, keys: tuple[str, ...], table: FloatArray) -> None:
        self._keys = keys
        self._table = table

    @property
    def keys(self) -> tuple[str, ...]:
        """The criteria's keys."""
        return self._keys

    def column(self, name: str) -> FloatArray:
        """One number of every criterion [K], by the name of its field."""
        column: FloatArray = self._table[:, CriterionShare._fields.index(name) - 1]
        return column

    def __len__(self) -> int:
        return len(self._keys)

    @overload
    def __getitem__(self, at: int) -> CriterionShare: ...

    @overload
    def __getitem__(self, at: slice) -> tuple[CriterionShare, ...]: ...

    def __getitem__(self, at: int | slice) -> CriterionShare | tuple[CriterionShare, ...]:
        return tuple(self)[at] if isinstance(at, slice) else self._share(at)

    def __iter__(self) -> Iterator[CriterionShare]:
        rows = zip(self._keys, *self._table.T.tolist(), strict=True)
        return map(CriterionShare._make, rows)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        return hash(self._keys)

    def _share(self, at: int) -> CriterionShare:
        return CriterionShare(self._keys[at], *self._table[at].tolist())
