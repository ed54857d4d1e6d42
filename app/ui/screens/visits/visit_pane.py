"""One visit in words: who, when, why, what is due, and the pin."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QDate, QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.regions import Region, RegionCode
from app.domain.visit_gates import GateDue, gates_of_record, gates_of_visit, needed
from app.domain.visit_record import as_visit
from app.domain.visit_verdict import Verdict
from app.domain.visits import Visit
from app.ui.kit.line_list import LineList
from app.ui.kit.whole_label import WholeLabel
from app.ui.screens.visits.model import dates
from app.ui.screens.visits.presenter import YearFacts
from app.words.catalogue import Words
from app.words.formats import day
from app.words.planning import blocked_lines, verdict_lines
from app.words.reasons import sentence
from app.words.visit_terms import GATES, MINISTRIES, title


class VisitPane(QStackedWidget):
    """The details of the chosen visit, or what trying it elsewhere would mean."""

    pin_toggled = Signal(bool)
    put_wanted = Signal()
    leave_wanted = Signal()
    day_asked = Signal(object)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.addWidget(self._details_page())
        self.addWidget(self._trial_page())

    def show_visit(self, visit: Visit, facts: YearFacts) -> None:
        """Fill the pane."""
        words, regions = self._words, facts.regions
        self._title.setText(title(words, regions, visit))
        self._lead.setText(words.tr(MINISTRIES[visit.lead]))
        days = words.tr("{dates} ({days} days)")
        self._dates.setText(days.format(dates=dates(words, visit), days=visit.days))
        with QSignalBlocker(self._pin):
            self._pin.setChecked(visit.pinned)
        self._reasons.show_lines([sentence(words, reason, regions) for reason in visit.reasons])
        self._gates.show_lines(_gate_lines(words, visit, facts))
        self._day.setDate(QDate(visit.start.year, visit.start.month, visit.start.day))
        self.answer.hide()

    def show_trial(
        self, visit: Visit, regions: Mapping[RegionCode, Region], found: Verdict
    ) -> None:
        """Say what the visit would break, cost and gain, and day by day what is in its way."""
        words = self._words
        self._trial_title.setText(title(words, regions, visit))
        days = words.tr("If it stood {dates} ({days} days)")
        self._trial_dates.setText(days.format(dates=dates(words, visit), days=visit.days))
        lines = (*verdict_lines(words, found, regions), *blocked_lines(words, found, regions))
        self._trial_lines.show_lines(lines)
        put = words.tr("Put it there") if found.may_stand else words.tr("Put it there all the same")
        self._put.setText(put)
        self.setCurrentIndex(1)

    def end_trial(self) -> None:
        """Back to the visit as it stands."""
        self.setCurrentIndex(0)

    def show_day(self, heading: str, lines: Sequence[str]) -> None:
        """Answer what stands in the way on a day."""
        self.answer.setText("\n".join((heading, *lines)))
        self.answer.show()

    def _details_page(self) -> QWidget:
        words = self._words
        page = QWidget(self)
        self._title = WholeLabel(self, "subheading")
        self._lead = WholeLabel(self, "faint")
        self._dates = QLabel(self)
        self._pin = QCheckBox(words.tr("Pin: keep regions and days when planning again"), self)
        self._pin.toggled.connect(self.pin_toggled)
        self._why = QLabel(words.tr("Why these regions and days"), self)
        self._reasons = LineList(self, words.tr("Reasons"))
        self._reasons.setMinimumHeight(2 * self.fontMetrics().height() + 4)
        self._due = QLabel(words.tr("Clearance gates"), self)
        self._gates = LineList(self, words.tr("Clearance gates"))
        self._gates.setObjectName("gates")
        self._gates.setMinimumHeight(2 * self.fontMetrics().height() + 4)
        self._gates.setMaximumHeight(4 * self.fontMetrics().height() + 8)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(12, 0, 0, 0)
        layout.setSpacing(2)
        when = QHBoxLayout()
        when.addWidget(self._dates)
        when.addWidget(self._lead, 1)
        layout.addWidget(self._title)
        layout.addLayout(when)
        layout.addWidget(self._pin)
        layout.addWidget(self._why)
        layout.addWidget(self._reasons, 1)
        layout.addWidget(self._due)
        layout.addWidget(self._gates)
        layout.addLayout(self._day_row())
        layout.addWidget(self.answer)
        return page

    def _day_row(self) -> QHBoxLayout:
        words = self._words
        self._day = QDateEdit(self)
        self._day.setDisplayFormat("yyyy-MM-dd")
        self._day.setCalendarPopup(True)
        self._day.setAccessibleName(words.tr("Day to ask about"))
        ask = QPushButton(words.tr("What blocks this day?"), self)
        ask.clicked.connect(self._on_ask)
        row = QHBoxLayout()
        row.addWidget(self._day)
        row.addWidget(ask)
        row.addStretch()
        self.answer = WholeLabel(self)
        self.answer.hide()
        return row

    def _trial_page(self) -> QWidget:
        words = self._words
        page = QWidget(self)
        self._trial_title = WholeLabel(self, "subheading")
        self._trial_dates = WholeLabel(self)
        self._trial_lines = LineList(self, words.tr("What it would mean"))
        self._put = QPushButton(words.tr("Put it there"), self)
        self._put.clicked.connect(self.put_wanted)
        leave = QPushButton(words.tr("Leave it where it is"), self)
        leave.clicked.connect(self.leave_wanted)
        buttons = QHBoxLayout()
        buttons.addWidget(self._put)
        buttons.addWidget(leave)
        buttons.addStretch()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(12, 0, 0, 0)
        layout.addWidget(self._trial_title)
        layout.addWidget(self._trial_dates)
        layout.addWidget(self._trial_lines, 1)
        layout.addLayout(buttons)
        return page

    def _on_ask(self) -> None:
        on = self._day.date()
        self.day_asked.emit(date(on.year(), on.month(), on.day()))


def _gate_lines(words: Words, visit: Visit, facts: YearFacts) -> list[str]:
    return [
        _gate_text(words, gate.line, facts.today).format(
            day=day(words, gate.line), gate=words.tr(GATES[gate.kind])
        )
        for gate in _gates_of(visit, facts)
    ]


def _gates_of(visit: Visit, facts: YearFacts) -> tuple[GateDue, ...]:
    """Of the record, unless the plan that is shown puts the visit elsewhere."""
    rules = facts.settings.rules
    for record in facts.records:
        if record.visit_id == visit.visit_id and as_visit(record, visit) == visit:
            return needed(gates_of_record(record, rules, facts.windows))
    return gates_of_visit(visit, rules, facts.windows)


def _gate_text(words: Words, due: date, today: date) -> str:
    return words.tr("{day}: {gate} (past)") if due < today else words.tr("{day}: {gate}")
