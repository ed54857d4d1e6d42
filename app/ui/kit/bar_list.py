"""The bars of a year board as Qt's accessibility asks for them: a list of what is planned."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from app.ui.kit.board import Bar

_NO_PARENT = QModelIndex()
_TOLD = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}


class BarList(QAbstractListModel):
    """One item a bar, from top to bottom; its name is what the bar says of itself."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._bars: tuple[Bar, ...] = ()

    def show(self, bars: tuple[Bar, ...]) -> None:
        """Replace the bars."""
        self.beginResetModel()
        self._bars = bars
        self.endResetModel()

    def bar_of(self, index: QModelIndex | QPersistentModelIndex) -> Bar | None:
        """The bar of an item."""
        return self._bars[index.row()] if index.isValid() else None

    def index_of(self, bar_id: str) -> QModelIndex:
        """The item of a bar; invalid where there is none."""
        ids = [bar.bar_id for bar in self._bars]
        return self.index(ids.index(bar_id)) if bar_id in ids else QModelIndex()

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._bars)

    @override
    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        bar = self.bar_of(index)
        return bar.description if bar is not None and role in _TOLD else None
