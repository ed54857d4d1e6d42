"""The officer's records as they were read last: ten years of them take a second to read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

T = TypeVar("T")


class RecordMemory:
    """One for a store, shared by its transactions on every thread.

    The log is append-only, so that the number of its last edit names one state of every record.
    """

    def __init__(self) -> None:
        self._read: dict[tuple[str, Any], tuple[int, Mapping[str, Any]]] = {}

    def recall(self, kind: str, form: type[T], last: int) -> tuple[int, Mapping[str, T]]:
        """Records of ``kind`` and the edit up to which they are known: at most ``last``.

        A transaction that began before somebody else read what was added meanwhile starts anew.
        """
        seen, known = self._read.get((kind, form), (0, {}))
        return (seen, known) if seen <= last else (0, {})

    def keep(self, kind: str, form: type[T], last: int, known: Mapping[str, T]) -> None:
        """Remember what stands after edit ``last``; ``known`` must not be changed any more."""
        self._read[kind, form] = (last, known)
