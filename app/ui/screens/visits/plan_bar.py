"""Above the board: which year, what can be done with its plan, and how the plan stands."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal, SignalInstance
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.visit_count import YearCount
from app.ui.kit.removable_sign import RemovableSign
from app.words.catalogue import Words
from app.words.planning import count_line


class PlanBar(QWidget):
    """Buttons, progress, and two lines of words."""

    year_chosen = Signal(int)
    plan_wanted = Signal()
    replan_wanted = Signal()
    keep_wanted = Signal()
    export_wanted = Signal()
    settings_wanted = Signal()
    stop_wanted = Signal()
    weeks_toggled = Signal(bool)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._build_buttons()
        self._build_lines()
        self._lay_out()

    def show_years(self, years: Sequence[int], year: int) -> None:
        """Offer ``years`` and show ``year`` as the chosen one."""
        with QSignalBlocker(self._years):
            self._years.clear()
            for number in years:
                self._years.addItem(str(number), number)
            self._years.setCurrentIndex(list(years).index(year))

    def show_status(self, text: str, *, is_stale: bool = False) -> None:
        """How the plan stands, or what was done with it; a stale one can be brought up to date."""
        self._status.setText(f"\N{WARNING SIGN} {text}" if is_stale else text)
        self._renew.setVisible(is_stale)

    def show_counts(self, counts: Sequence[YearCount]) -> None:
        """A line for each ministry."""
        self._count.setText("\n".join(count_line(self._words, count) for count in counts))

    def show_choices(self, *, can_keep: bool, can_export: bool) -> None:
        """Say what may be done with the plan that is shown."""
        self._keep.setEnabled(can_keep)
        self._export.setEnabled(can_export)
        self._replan.setEnabled(can_export)

    def offer_settings(self) -> None:
        """The settings are known by now."""
        self._settings.setEnabled(True)

    def show_progress(self, fraction: float) -> None:
        """``fraction`` (0..1) of what is under way is done."""
        self._progress.setValue(round(100 * fraction))

    def show_busy(self, *, busy: bool) -> None:
        """Whether something is under way that can be stopped."""
        self._progress.setVisible(busy)
        self._stop.setVisible(busy)
        for button in (self._plan, self._renew):
            button.setDisabled(busy)
        self._years.setDisabled(busy)

    def focus_first(self) -> None:
        """Put the keyboard on the first thing to do."""
        self._plan.setFocus()

    def _build_buttons(self) -> None:
        words = self._words
        self._year_label = QLabel(words.tr("Programme year"), self)
        self._years = QComboBox(self)
        self._years.setAccessibleName(words.tr("Programme year"))
        self._year_label.setBuddy(self._years)
        self._years.currentIndexChanged.connect(
            lambda _: self.year_chosen.emit(self._years.currentData())
        )
        self._plan = self._button(words.tr("Plan the year"), self.plan_wanted)
        self._replan = self._button(words.tr("Re-plan"), self.replan_wanted)
        self._replan.setToolTip(words.tr("Change the plan as little as the rules allow"))
        self._keep = self._button(words.tr("Keep plan"), self.keep_wanted)
        self._export = self._button(words.tr("Export…"), self.export_wanted)
        self._settings = self._button(words.tr("Plan settings…"), self.settings_wanted)
        self._settings.setEnabled(False)
        self._weeks = QCheckBox(words.tr("Weeks"), self)
        self._weeks.setToolTip(words.tr("Make the days of the board wide enough to tell weeks"))
        self._weeks.toggled.connect(self.weeks_toggled)

    def _build_lines(self) -> None:
        words = self._words
        self._status = QLabel(self)
        self._status.setWordWrap(True)
        self._status.setTextFormat(Qt.TextFormat.PlainText)
        self._status.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._renew = self._button(words.tr("Bring up to date…"), self.replan_wanted)
        self._renew.setToolTip(words.tr("Change the plan as little as the rules allow"))
        self._renew.hide()
        self.sign = RemovableSign(words.tr("Show every region again"), self)
        self._count = QLabel(self)
        self._count.setObjectName("faint")
        self._progress = QProgressBar(self)
        self._progress.setRange(0, 100)
        self._progress.setMaximumWidth(180)
        self._progress.setAccessibleName(words.tr("Progress"))
        self._stop = self._button(words.tr("Stop"), self.stop_wanted)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self._year_label)
        row.addWidget(self._years)
        for button in (self._plan, self._replan, self._keep, self._export, self._settings):
            row.addWidget(button)
        row.addWidget(self._weeks)
        row.addStretch(1)
        row.addWidget(self._progress)
        row.addWidget(self._stop)
        line = QHBoxLayout()
        line.addWidget(self._status, 1)
        line.addWidget(self._renew)
        line.addWidget(self.sign)
        line.addWidget(self._count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addLayout(line)

    def _button(self, text: str, clicked: SignalInstance | Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self)
        button.clicked.connect(clicked)
        return button
