"""One visit in words: who, when, why, what is due, and the pin."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QListWidget, QVBoxLayout, QWidget

from app.domain.clearance import gates_of
from app.domain.visits import Visit
from app.ui.screens.visits.model import dates
from app.ui.screens.visits.presenter import YearFacts
from app.words.catalogue import Words
from app.words.formats import day
from app.words.reasons import sentence
from app.words.visit_terms import GATES, MINISTRIES, title


class VisitPane(QWidget):
    """The details of the chosen visit."""

    pin_toggled = Signal(bool)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._title = _label(self, "heading")
        self._lead = _label(self, "faint")
        self._dates = _label(self)
        self._pin = QCheckBox(words.tr("Pin: keep regions and days when planning again"), self)
        self._pin.toggled.connect(self.pin_toggled)
        self._why = QLabel(words.tr("Why these regions and days"), self)
        self._reasons = _line_list(self, words.tr("Reasons"))
        self._due = QLabel(words.tr("Clearance gates"), self)
        self._gates = _line_list(self, words.tr("Clearance gates"))
        self._gates.setMaximumHeight(3 * self.fontMetrics().height())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 0, 0, 0)
        for widget in (self._title, self._lead, self._dates, self._pin, self._why):
            layout.addWidget(widget)
        layout.addWidget(self._reasons, 1)
        layout.addWidget(self._due)
        layout.addWidget(self._gates)

    def show_visit(self, visit: Visit, facts: YearFacts) -> None:
        """Fill the pane."""
        words, regions = self._words, facts.regions
        self._title.setText(title(words, regions, visit))
        self._lead.setText(words.tr(MINISTRIES[visit.lead]))
        days = words.tr("{dates} ({days} days)")
        self._dates.setText(days.format(dates=dates(words, visit), days=visit.days))
        with QSignalBlocker(self._pin):
            self._pin.setChecked(visit.pinned)
        _show_lines(self._reasons, [sentence(words, reason, regions) for reason in visit.reasons])
        _show_lines(self._gates, _gate_lines(words, visit, facts))

    def focus_first(self) -> None:
        """Put the keyboard on the pin."""
        self._pin.setFocus()


def _gate_lines(words: Words, visit: Visit, facts: YearFacts) -> list[str]:
    return [
        _gate_text(words, gate.due, facts.today).format(
            day=day(words, gate.due), gate=words.tr(GATES[gate.kind])
        )
        for gate in gates_of(visit, facts.settings.rules)
    ]


def _gate_text(words: Words, due: date, today: date) -> str:
    return words.tr("{day}: {gate} (past)") if due < today else words.tr("{day}: {gate}")


def _label(parent: QWidget, name: str = "") -> QLabel:
    label = QLabel(parent)
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _line_list(parent: QWidget, name: str) -> QListWidget:
    lines = QListWidget(parent)
    lines.setAccessibleName(name)
    lines.setWordWrap(True)
    lines.setFrameShape(QFrame.Shape.NoFrame)
    lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    lines.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
    return lines


def _show_lines(lines: QListWidget, texts: Sequence[str]) -> None:
    lines.clear()
    lines.addItems([f"\N{BULLET} {text}" for text in texts])
