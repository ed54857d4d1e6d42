"""Weights with their stability, and the choice of method with what it changes."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.domain.method import CriterionGroup
from app.services.check_robustness import WeightStability
from app.services.compare_choices import HEAD
from app.services.rank_partners import MatchFacts
from app.ui.kit.weights_panel import Span, WeightEntry, WeightsPanel
from app.words.catalogue import Words
from app.words.groups import group_name
from app.words.scoring import AGGREGATIONS, NORMALISATIONS


class WeightsPane(QWidget):
    """Sliders, and two choosers of method above them."""

    weights_changed = Signal(dict)
    aggregation_chosen = Signal(str)
    normalisation_chosen = Signal(str)

    def __init__(self, words: Words, icon: Callable[[str], QIcon], parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._icon = icon
        self._built = False
        self._aggregation = self._chooser(AGGREGATIONS, words.tr("Aggregation"))
        self._aggregation.activated.connect(
            lambda: self.aggregation_chosen.emit(self._aggregation.currentData())
        )
        self._normalisation = self._chooser(NORMALISATIONS, words.tr("Normalisation"))
        self._normalisation.activated.connect(
            lambda: self.normalisation_chosen.emit(self._normalisation.currentData())
        )
        self._changed = QLabel(self)
        self._changed.setObjectName("faint")
        self._changed.setWordWrap(True)
        self._panel = WeightsPanel(words.tr("Hold the weight of {name} where it is"), self)
        self._panel.weights_changed.connect(self.weights_changed)
        self._lay_out()

    def show_facts(self, facts: MatchFacts) -> None:
        """Build the sliders once; the method does not change while the window is open."""
        if not self._built:
            self._panel.show_entries(self._entries(facts))
            self.refresh_icons()
            self._built = True

    def refresh_icons(self) -> None:
        """Draw the locks in the palette's colour."""
        self._panel.show_icons(self._icon("unlock"), self._icon("lock"))

    def show_weights(self, weights: Mapping[str, float]) -> None:
        """Set the sliders without telling anybody."""
        self._panel.show_weights(weights)

    def show_stability(self, found: Mapping[str, WeightStability]) -> None:
        """Mark on each slider within which weights the first stays first."""
        words = self._words
        text = words.tr(
            "The first stays first from {low} to {high}, the same ten lead from {least} to {most}"
        )
        self._panel.show_spans(
            {
                key: Span(
                    *each.first,
                    text.format(
                        low=f"{each.first[0]:.1%}",
                        high=f"{each.first[1]:.1%}",
                        least=f"{each.head[0]:.1%}",
                        most=f"{each.head[1]:.1%}",
                    ),
                )
                for key, each in found.items()
            }
        )

    def show_method(self, aggregation: str, normalisation: str) -> None:
        """Set both choosers; only a choice of the officer's tells anybody."""
        for chooser, key in (
            (self._aggregation, aggregation),
            (self._normalisation, normalisation),
        ):
            chooser.setCurrentIndex(chooser.findData(key))

    def show_changed(self, changed: int) -> None:
        """How many of the first ten are others than by the default method."""
        words = self._words
        told = (
            words.tr(
                "Of the first {count}, {changed} are others than by weighted mean and "
                "percentile rank."
            )
            if changed
            else words.tr("The first {count} are those of weighted mean and percentile rank.")
        ).format(count=HEAD, changed=changed)
        if self._aggregation.currentIndex() or self._normalisation.currentIndex():
            told += " " + words.tr("Dossier, map, brief, portfolio and visits follow.")
        self._changed.setText(told)

    def _chooser(self, choices: Mapping[str, tuple[str, str]], name: str) -> QComboBox:
        words = self._words
        chooser = QComboBox(self)
        chooser.setAccessibleName(name)
        for key, (text, tip) in choices.items():
            chooser.addItem(words.tr(text), key)
            chooser.setItemData(chooser.count() - 1, words.tr(tip), Qt.ItemDataRole.ToolTipRole)
        return chooser

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setContentsMargins(8, 4, 8, 0)
        for chooser in (self._aggregation, self._normalisation):
            form.addRow(chooser.accessibleName(), chooser)
        form.addRow(self._changed)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it takes the keyboard
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(self._panel)
        for each in (scroll.viewport(), self._panel):
            each.setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(form)
        column.addWidget(scroll, 1)

    def _entries(self, facts: MatchFacts) -> list[WeightEntry]:
        words = self._words
        return [
            WeightEntry(
                criterion.key,
                words.name(criterion.names),
                words.name(criterion.explanation),
                group_name(words, CriterionGroup(criterion.group)),
            )
            for criterion in facts.method.criteria
        ]
