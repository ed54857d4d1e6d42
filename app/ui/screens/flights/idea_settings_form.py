"""What route ideas are measured by: elasticities with their ranges, weights, frequency."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from app.domain.route_demand import DemandSettings, Spread
from app.domain.route_ideas import IdeaSettings, PartWeights
from app.ui.kit.whole_label import WholeLabel
from app.words.catalogue import Words
from app.words.flight_terms import DEMAND_TERMS, PART_TERMS

MOST_TRIPS = 100_000_000
TRIPS = "trips"


class IdeaSettingsForm(QDialog):
    """Says ``settings_given`` and stays open for problems."""

    settings_given = Signal(object)

    def __init__(self, words: Words, settings: IdeaSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.setWindowTitle(words.tr("Settings of route ideas"))
        self._build_fields(settings)
        self._lay_out()

    def show_problem(self, text: str) -> None:
        """Say what is to be mended; what was typed stays."""
        self._problem.setText(text)
        self._problem.show()

    def _build_fields(self, settings: IdeaSettings) -> None:
        words, demand, weights = self._words, settings.demand, settings.weights
        self._spreads = {
            name: self._spread(words.tr(text), getattr(demand, name), whole=name == TRIPS)
            for name, text in DEMAND_TERMS.items()
        }
        self._weights = {
            name: self._box(words.tr(text), getattr(weights, name))
            for name, text in PART_TERMS.items()
        }
        self._weekly = self._box(
            words.tr("Flights a week of each idea"), settings.weekly, whole=True
        )
        self._gain = self._box(words.tr("Least gain in hours"), settings.least_gain_hours)
        self._carriers = QLineEdit(" ".join(settings.carriers), self)
        self._carriers.setMaxLength(60)
        self._carriers.setAccessibleName(words.tr("Carriers, separated by spaces"))

    def _spread(self, name: str, spread: Spread, *, whole: bool) -> tuple[QDoubleSpinBox, ...]:
        words = self._words
        ends = (words.tr("least"), words.tr("middle"), words.tr("most"))
        values = (spread.low, spread.middle, spread.high)
        return tuple(
            self._box(f"{name}, {end}", value, whole=whole)
            for end, value in zip(ends, values, strict=True)
        )

    def _box(self, name: str, value: float, *, whole: bool = False) -> QDoubleSpinBox:
        box = QDoubleSpinBox(self)
        box.setDecimals(0 if whole else 2)
        box.setRange(0 if whole else -10, MOST_TRIPS if whole else 10)
        box.setSingleStep(1 if whole else 0.05)
        box.setValue(value)
        box.setAccessibleName(name)
        return box

    def _lay_out(self) -> None:
        words = self._words
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        for column, text in enumerate((words.tr("least"), words.tr("middle"), words.tr("most")), 1):
            grid.addWidget(QLabel(text, self), 0, column)
        for name, boxes in self._spreads.items():
            row = grid.rowCount()
            grid.addWidget(QLabel(words.tr(DEMAND_TERMS[name]), self), row, 0)
            for column, box in enumerate(boxes, 1):
                grid.addWidget(box, row, column)
        singles = [*self._weights.values(), self._weekly, self._gain, self._carriers]
        for field in singles:
            row = grid.rowCount()
            grid.addWidget(QLabel(field.accessibleName(), self), row, 0)
            grid.addWidget(field, row, 1, 1, 3)
        self._problem = WholeLabel(self, "problem")
        self._problem.hide()
        column_of_all = QVBoxLayout(self)
        column_of_all.addWidget(self._about())
        column_of_all.addLayout(grid)
        column_of_all.addWidget(self._problem)
        column_of_all.addWidget(self._buttons())
        self.resize(720, self.sizeHint().height())

    def _about(self) -> QLabel:
        words = self._words
        about = QLabel(
            words.tr(
                "Income elasticities are published by IATA; those of population and distance are a "
                "choice with a wide range. Places are told for every combination."
            ),
            self,
        )
        about.setObjectName("faint")
        about.setWordWrap(True)
        return about

    def _buttons(self) -> QDialogButtonBox:
        button = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(button.Save | button.Cancel | button.RestoreDefaults, self)
        buttons.accepted.connect(lambda: self.settings_given.emit(self._given()))
        buttons.rejected.connect(self.reject)
        buttons.button(button.RestoreDefaults).clicked.connect(
            lambda: self.settings_given.emit(IdeaSettings())
        )
        return buttons

    def _given(self) -> IdeaSettings:
        spreads = {
            name: Spread(*(box.value() for box in boxes)) for name, boxes in self._spreads.items()
        }
        weights = {name: box.value() for name, box in self._weights.items()}
        return IdeaSettings(
            weekly=int(self._weekly.value()),
            carriers=tuple(self._carriers.text().upper().split()),
            least_gain_hours=self._gain.value(),
            weights=PartWeights(**weights),
            demand=DemandSettings(**spreads),
        )
