"""Asks from which year on, and how many years, are to be planned together."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QSpinBox,
    QWidget,
)

from app.services.plan_years_ahead import MOST_YEARS
from app.words.catalogue import Words

LEAST_YEARS = 2
"""One year is planned on the board."""


class YearsDialog(QDialog):
    """Opened with ``open()``; says ``years_given`` with the first year and how many."""

    years_given = Signal(int, int)

    def __init__(
        self, words: Words, years: Sequence[int], this_year: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._words = words
        self.setWindowTitle(words.tr("Plan years together"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._first = QComboBox(self)
        for year in years:
            self._first.addItem(str(year), year)
        self._first.setCurrentIndex(max(self._first.findData(this_year + 1), 0))
        self._count = QSpinBox(self)
        self._count.setRange(LEAST_YEARS, MOST_YEARS)
        self._count.setValue(MOST_YEARS)
        self._lay_out()

    def accept(self) -> None:
        """Tell the years."""
        self.years_given.emit(self._first.currentData(), self._count.value())
        super().accept()

    def _lay_out(self) -> None:
        words = self._words
        told = QLabel(
            words.tr(
                "The visits of all these years are chosen together, so that every State and every "
                "prefecture takes part at least once. Pinned visits of kept plans stay. Ten years "
                "take a minute or two; you can go on working meanwhile."
            ),
            self,
        )
        told.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        plan = buttons.addButton(
            words.tr("Plan these years"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        plan.setDefault(True)
        plan.setEnabled(self._first.count() > 0)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout(self)
        form.addRow(told)
        for label, field in (
            (words.tr("First year"), self._first),
            (words.tr("Number of years"), self._count),
        ):
            field.setAccessibleName(label)
            form.addRow(label, field)
        form.addRow(buttons)
        self.resize(480, self.sizeHint().height())
