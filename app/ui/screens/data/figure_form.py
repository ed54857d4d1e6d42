"""Asks for one figure, with source and reason."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QWidget,
)

from app.domain.problems import ProblemError
from app.domain.provenance import Figure, Quality, Source
from app.domain.regions import RegionCode, region_code
from app.domain.stated_figures import FIGURE_KINDS, StatedFigure
from app.services.cell_reading import amount_of
from app.ui.kit.search_chooser import SearchChooser
from app.ui.kit.whole_label import WholeLabel
from app.ui.screens.data.model import figure_name
from app.ui.screens.data.presenter.profiles import FigureRow, ProfileFacts, kind_of_key
from app.words.amounts import amount
from app.words.catalogue import QT_TRANSLATE_NOOP, Words
from app.words.problems.sentences import told

QUALITIES = {
    Quality.OFFICIAL: QT_TRANSLATE_NOOP("words", "official"),
    Quality.DERIVED: QT_TRANSLATE_NOOP("words", "worked out from official figures"),
    Quality.SECONDARY: QT_TRANSLATE_NOOP("words", "from a secondary source"),
    Quality.ESTIMATED: QT_TRANSLATE_NOOP("words", "estimated"),
    Quality.UNVERIFIED: QT_TRANSLATE_NOOP("words", "not verified, never ranked on"),
}
LONGEST_TEXT = 1_000


class FigureForm(QDialog):
    """Says ``figure_given`` with kind, figure and reason; stays open for problems."""

    figure_given = Signal(str, object, str)

    def __init__(
        self,
        words: Words,
        facts: ProfileFacts,
        region: str,
        row: FigureRow | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._facts = facts
        self._region = RegionCode(region)
        self._note = row.stated.figure.note if row else ""
        self.setWindowTitle(words.tr("Change a figure") if row else words.tr("New figure"))
        self._build_fields()
        self._lay_out()
        self._offer_keys(row)
        if row is not None:
            self._fill(row)
        self._show_unit()
        self._enable_keep()

    def show_problem(self, text: str) -> None:
        """Say what is to be mended; what was typed stays."""
        self._problem.setText(text)
        self._problem.show()

    def _build_fields(self) -> None:
        words = self._words
        self._key = SearchChooser(words.tr("Figure"), self)
        self._key.key_chosen.connect(self._show_unit)
        self._year, self._value = self._line("2022-23"), self._line("12,34,567.5")
        self._unit = QLabel(self)
        self._in_unit = ""
        self._quality = QComboBox(self)
        for quality, text in QUALITIES.items():
            self._quality.addItem(words.tr(text), quality.value)
        self._title, self._url = self._line(), self._line()
        self._as_of, self._reason = self._line("2026-11-22"), self._line()
        for field in (self._year, self._value, self._title, self._url, self._as_of, self._reason):
            field.textChanged.connect(self._enable_keep)

    def _lay_out(self) -> None:
        words = self._words
        form = QFormLayout(self)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        region = QLabel(words.name(self._facts.regions[self._region].names), self)
        form.addRow(words.tr("Region"), region)
        for label, field in (
            (words.tr("Figure"), self._key),
            (words.tr("Year, as the source writes it"), self._year),
            (words.tr("Value"), self._value),
            (words.tr("Unit"), self._unit),
            (words.tr("Quality"), self._quality),
            (words.tr("Source (required)"), self._title),
            (words.tr("Address or file number (required)"), self._url),
            (words.tr("As of (required)"), self._as_of),
            (words.tr("Reason for this record (required)"), self._reason),
        ):
            field.setAccessibleName(label)
            form.addRow(label, field)
        self._problem = WholeLabel(self, "problem")
        self._problem.hide()
        buttons = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(buttons.Save | buttons.Cancel, self)
        self._buttons.accepted.connect(self._on_save)
        self._buttons.rejected.connect(self.reject)
        form.addRow(self._problem)
        form.addRow(self._buttons)
        self.resize(620, self.sizeHint().height())

    def _line(self, example: str = "") -> QLineEdit:
        line = QLineEdit(self)
        line.setMaxLength(LONGEST_TEXT)
        line.setPlaceholderText(example)
        return line

    def _offer_keys(self, row: FigureRow | None) -> None:
        """Every key that the region's country has; the one of ``row`` stays as it is."""
        words, country = self._words, self._region[:2]
        keys = {
            key
            for kind in FIGURE_KINDS
            for (its, key) in self._facts.scales[kind]
            if its == country
        }
        named = sorted((figure_name(words, self._facts.names, key), key) for key in keys)
        key = row.stated.key if row else named[0][1]
        self._key.fill([(each, name) for name, each in named], key)
        self._key.setEnabled(row is None)

    def _fill(self, row: FigureRow) -> None:
        figure = row.stated.figure
        self._year.setText(figure.year)
        self._value.setText(amount(self._words, figure.value))
        self._quality.setCurrentIndex(self._quality.findData(figure.quality.value))
        self._title.setText(figure.source.title)
        self._url.setText(figure.source.url)
        self._as_of.setText(figure.source.as_of)
        for line in (self._title, self._url):
            line.setCursorPosition(0)
        self._year.setEnabled(False)
        self._value.setFocus()

    @property
    def _kind(self) -> str:
        return kind_of_key(self._facts, self._region[:2], str(self._key.currentData()))

    def _show_unit(self, *_: object) -> None:
        scale = self._facts.scales[self._kind].get((self._region[:2], str(self._key.currentData())))
        self._in_unit = scale.unit if scale else ""
        self._unit.setText(self._words.text(self._in_unit))

    def _enable_keep(self) -> None:
        asked = (self._year, self._value, self._title, self._url, self._as_of, self._reason)
        given = all(field.text().strip() for field in asked)
        self._buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(given)

    def _on_save(self) -> None:
        try:
            stated = self._given(lambda unit: amount_of(self._value.text()).in_unit(unit))
        except ProblemError as error:
            self.show_problem(told(self._words, error))
            return
        self.figure_given.emit(self._kind, stated, self._reason.text().strip())

    def _given(self, value_in: Callable[[str], float]) -> StatedFigure:
        unit = self._in_unit
        source = Source(*(line.text().strip() for line in (self._title, self._url, self._as_of)))
        quality = Quality(self._quality.currentData())
        figure = Figure(
            value_in(unit), unit, self._year.text().strip(), source, quality, self._note
        )
        return StatedFigure(region_code(self._region), str(self._key.currentData()), figure)
