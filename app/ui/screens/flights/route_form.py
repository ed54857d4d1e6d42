"""The form in which the officer records a route, with who says so and why."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from app.domain.network import Airport, RouteStatus
from app.domain.network_edits import MOST_WEEKLY
from app.domain.own_routes import BLOCK_MINUTES, OwnRoute
from app.ui.kit.search_chooser import SearchChooser
from app.ui.kit.tab_order import follow_layout
from app.ui.kit.whole_label import WholeLabel
from app.ui.screens.flights.days import day_edit, day_of
from app.words.catalogue import Words
from app.words.routes import status_name

LONGEST_TEXT = 4_000


class OptionalDay(QWidget):
    """A day that may be left open; ``today`` is proposed."""

    def __init__(
        self, texts: tuple[str, str], on: date | None, today: date, parent: QWidget
    ) -> None:
        super().__init__(parent)
        name, open_text = texts
        self._given = QCheckBox(name, self)
        self._given.setChecked(on is not None)
        self._day = day_edit(on or today, self)
        self._day.setAccessibleName(name)
        self._open = QLabel(open_text, self)
        self._open.setObjectName("faint")
        self._given.toggled.connect(self._show)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self._given, self._day, self._open):
            row.addWidget(widget)
        row.addStretch(1)
        self._show(self._given.isChecked())

    @property
    def day(self) -> date | None:
        return day_of(self._day) if self._given.isChecked() else None

    def _show(self, given: bool) -> None:  # noqa: FBT001 - comes from a signal
        self._day.setVisible(given)
        self._open.setVisible(not given)


class RouteForm(QDialog):
    """Asks for one route; says ``route_given`` and the reason, and stays open for problems."""

    route_given = Signal(object, str)

    def __init__(
        self,
        words: Words,
        airports: Sequence[Airport],
        own: OwnRoute | None,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._words = words
        self.setWindowTitle(words.tr("Change a route") if own else words.tr("New route"))
        shown = own or OwnRoute("DEL", "NRT", "", today)
        self._build_ends(airports, shown)
        self._build_measures(shown, today)
        self._build_words(shown)
        self._lay_out()
        self._enable_keep()

    def show_problem(self, text: str) -> None:
        """Say what is to be mended; what was typed stays."""
        self._problem.setText(text)
        self._problem.show()

    def _build_ends(self, airports: Sequence[Airport], shown: OwnRoute) -> None:
        words = self._words
        names = [(each.iata, f"{each.iata} {words.text(each.name)}") for each in airports]
        self._origin = SearchChooser(words.tr("Origin"), self)
        self._destination = SearchChooser(words.tr("Destination"), self)
        self._origin.fill(names, shown.origin)
        self._destination.fill(names, shown.destination)
        self._status = QComboBox(self)
        for status in RouteStatus:
            self._status.addItem(status_name(words, status), status.value)
        self._status.setCurrentIndex(self._status.findData(shown.status.value))

    def _build_measures(self, shown: OwnRoute, today: date) -> None:
        words = self._words
        self._weekly = QDoubleSpinBox(self)
        self._weekly.setRange(0, MOST_WEEKLY)
        self._weekly.setDecimals(1)
        self._weekly.setValue(shown.weekly or 0)
        self._minutes = QSpinBox(self)
        self._minutes.setRange(0, BLOCK_MINUTES[1])
        self._minutes.setValue(shown.block_minutes or 0)
        for box in (self._weekly, self._minutes):
            box.setSpecialValueText(words.tr("not known"))
        is_open = words.tr("left open")
        self._first = OptionalDay((words.tr("First day"), is_open), shown.valid_from, today, self)
        self._last = OptionalDay((words.tr("Last day"), is_open), shown.valid_to, today, self)
        self._as_of = day_edit(shown.as_of, self)

    def _build_words(self, shown: OwnRoute) -> None:
        self._carriers = self._line(" ".join(shown.carriers))
        self._carriers.setPlaceholderText("AI NH")
        self._told_by = self._line(shown.told_by)
        self._url = self._line(shown.url)
        self._note = self._line(shown.note)
        self._reason = self._line("")
        for field in (self._told_by, self._reason):
            field.textChanged.connect(self._enable_keep)

    def _line(self, text: str) -> QLineEdit:
        line = QLineEdit(text, self)
        line.setMaxLength(LONGEST_TEXT)
        line.setCursorPosition(0)
        return line

    def _lay_out(self) -> None:
        words = self._words
        form = QFormLayout(self)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for label, field in (
            (words.tr("Origin"), self._origin),
            (words.tr("Destination"), self._destination),
            (words.tr("Status"), self._status),
            (words.tr("Carriers, separated by spaces"), self._carriers),
            (words.tr("Round trips a week"), self._weekly),
            (words.tr("Minutes from gate to gate"), self._minutes),
            (words.tr("Validity"), self._first),
            ("", self._last),
            (words.tr("Who says so (required)"), self._told_by),
            (words.tr("They said so on"), self._as_of),
            (words.tr("Address of the source"), self._url),
            (words.tr("Note"), self._note),
            (words.tr("Reason for this record (required)"), self._reason),
        ):
            field.setAccessibleName(label)
            form.addRow(label, field)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, self
        )
        self._buttons.accepted.connect(
            lambda: self.route_given.emit(self._given(), self._reason.text().strip())
        )
        self._buttons.rejected.connect(self.reject)
        self._problem = WholeLabel(self, "problem")
        self._problem.hide()
        form.addRow(self._problem)
        form.addRow(self._buttons)
        follow_layout(self)
        self.resize(600, self.sizeHint().height())

    def _enable_keep(self) -> None:
        given = self._told_by.text().strip() and self._reason.text().strip()
        self._buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(bool(given))

    def _given(self) -> OwnRoute:
        return OwnRoute(
            origin=self._origin.currentData(),
            destination=self._destination.currentData(),
            told_by=self._told_by.text().strip(),
            as_of=day_of(self._as_of),
            carriers=tuple(self._carriers.text().upper().split()),
            weekly=self._weekly.value() or None,
            block_minutes=self._minutes.value() or None,
            valid_from=self._first.day,
            valid_to=self._last.day,
            status=RouteStatus(self._status.currentData()),
            url=self._url.text().strip(),
            note=self._note.text().strip(),
        )
