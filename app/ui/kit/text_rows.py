"""Rows of finished texts, in the order given: the table that a start shows first.

It is all of Qt's own making. A model in Python would be asked for every cell, and Python would have
to know the names of Qt's roles, orientations and flags: a third of the time until the first
picture. Lists that are sorted, filtered or dragged are ``table.Table``.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.ui.kit.overriding import override

TEXT_ALIGNMENT_ROLE = 7
RIGHT_IN_THE_MIDDLE = 0x82
LEFT_IN_THE_MIDDLE = 0x81
"""``Qt.ItemDataRole.TextAlignmentRole`` and two of ``Qt.AlignmentFlag``, as the items hold them."""

WIDEST_COLUMN = 300
MEASURED_ROWS = 50


class TextRows(QTableView):
    """Column ``wide`` takes the room that is left, and its texts are tips too.

    ``numbers`` are the columns that stand to the right. Ctrl+C copies the chosen row;
    ``row_opened`` tells the number of the row that was clicked, or on which Enter was pressed.
    """

    row_opened = Signal(int)

    def __init__(
        self, titles: Sequence[str], parent: QWidget, wide: int, numbers: Collection[int] = ()
    ) -> None:
        super().__init__(parent)
        self._wide = wide
        self._numbers = numbers
        self.texts = QStandardItemModel(0, len(titles), self)
        for column, title in enumerate(titles):
            self.texts.setHorizontalHeaderItem(column, self._item(column, title))
        self.setModel(self.texts)
        self._set_up_look()
        self.clicked.connect(self._on_opened)
        self.activated.connect(self._on_opened)

    def show_texts(self, rows: Sequence[Sequence[str]]) -> None:
        """Replace the rows; the columns fit them."""
        self.texts.setRowCount(0)
        for row in rows:
            self.texts.appendRow([self._item(column, text) for column, text in enumerate(row)])
        for column in range(self.texts.columnCount()):
            if column != self._wide:
                self.resizeColumnToContents(column)

    def let_wrap(self) -> None:
        """Tell long texts on several lines instead of cutting them."""
        self.setWordWrap(True)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    def _item(self, column: int, text: str) -> QStandardItem:
        item = QStandardItem(text)
        item.setEditable(False)
        side = RIGHT_IN_THE_MIDDLE if column in self._numbers else LEFT_IN_THE_MIDDLE
        item.setData(side, TEXT_ALIGNMENT_ROLE)
        if column == self._wide:
            item.setToolTip(text)
        return item

    def _set_up_look(self) -> None:
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.setHighlightSections(False)
        across.setResizeContentsPrecision(MEASURED_ROWS)
        across.setMinimumSectionSize(24)
        across.setMaximumSectionSize(WIDEST_COLUMN)
        across.setSectionResizeMode(self._wide, QHeaderView.ResizeMode.Stretch)
        down.hide()
        down.setDefaultSectionSize(self.fontMetrics().height() + 8)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        from PySide6.QtGui import QGuiApplication, QKeySequence

        from app.services.neutral_text import neutral

        if event.matches(QKeySequence.StandardKey.Copy):
            chosen = self.selectionModel().selectedIndexes()
            QGuiApplication.clipboard().setText(
                "\t".join(neutral(index.data()) for index in chosen)
            )
        else:
            super().keyPressEvent(event)

    def _on_opened(self, index: QModelIndex) -> None:
        self.row_opened.emit(index.row())
