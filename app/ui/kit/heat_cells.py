"""Rows and columns of a heat matrix: where each lies, and what a screen reader meets there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

GROUP_GAP = 4
_NO_PARENT = QModelIndex()
_TOLD = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}


@dataclass(frozen=True, slots=True)
class AxisEntry:
    """One row or column; a change of ``group`` draws a gap before it."""

    key: str
    label: str
    group: str


class Axis:
    """Where each entry of an axis lies, in whole pixels from its start."""

    def __init__(self, entries: Sequence[AxisEntry]) -> None:
        self.entries = tuple(entries)
        changes = [a.group != b.group for a, b in pairwise(entries)]
        self._gaps = np.cumsum([0, *changes]) * GROUP_GAP
        self.starts = np.zeros(len(entries), dtype=int)
        self._widths = self.starts
        self.size = 0
        self.least = 0
        """Pixels of the narrowest entry."""

    def lay_out(self, room: int) -> None:
        """Fill ``room`` pixels."""
        count = len(self.entries)
        if not count:
            return
        free = max(room - int(self._gaps[-1]), count)
        edges = np.arange(count + 1) * free // count
        self.starts = edges[:-1] + self._gaps
        self._widths = np.diff(edges)
        self.size = int(edges[-1] + self._gaps[-1])
        self.least = int(self._widths.min())

    def span(self, number: int) -> tuple[int, int]:
        """First pixel and width of an entry."""
        return int(self.starts[number]), int(self._widths[number])

    def at(self, pixel: int) -> int | None:
        """The entry that a pixel belongs to; None in a gap or outside."""
        if not len(self.entries) or pixel < 0 or pixel >= self.size:
            return None
        number = int(np.searchsorted(self.starts, pixel, side="right")) - 1
        start, width = self.span(number)
        return number if pixel < start + width else None

    def pixel_owners(self) -> npt.NDArray[np.intp]:
        """For each pixel the entry it belongs to, or -1 in a gap."""
        owners = np.full(self.size, -1, dtype=np.intp)
        for number in range(len(self.entries)):
            start, width = self.span(number)
            owners[start : start + max(width - 1, 1)] = number
        return owners


class CellModel(QAbstractTableModel):
    """The cells as Qt's accessibility asks for them: each has its sentence, row and column."""

    def __init__(self, describe: Callable[[str, str], str], parent: QObject) -> None:
        super().__init__(parent)
        self._describe = describe
        self._axes: tuple[tuple[AxisEntry, ...], tuple[AxisEntry, ...]] = ((), ())

    def show(self, rows: Axis, columns: Axis) -> None:
        """Replace rows and columns."""
        self.beginResetModel()
        self._axes = rows.entries, columns.entries
        self.endResetModel()

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._axes[0])

    @override
    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._axes[1])

    @override
    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if role not in _TOLD or not index.isValid():
            return None
        rows, columns = self._axes
        return self._describe(rows[index.row()].key, columns[index.column()].key)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        entries = self._axes[orientation == Qt.Orientation.Horizontal]
        is_there = role in _TOLD and 0 <= section < len(entries)
        return entries[section].label if is_there else None
