"""Form for one entry of progress."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtGui import QDoubleValidator
from PySide6.QtWidgets import QCheckBox, QLabel, QSizePolicy, QWidget

from app.domain.programme import Progress, Target
from app.domain.provenance import Source
from app.ui.kit.record_form import FormTexts, RecordForm
from app.words.catalogue import Words


class ProgressForm(RecordForm):
    """Asks what was reached of a target, when, and who says so."""

    def __init__(self, words: Words, target: Target, parent: QWidget) -> None:
        reason = words.tr("Reason for this record (required)")
        super().__init__(FormTexts(words.tr("Add progress"), reason), parent)
        self._words, self._target = words, target
        title = QLabel(words.text(target.title), self)
        title.setWordWrap(True)
        title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.add_field(words.tr("Target"), title)
        self._day = self.add_line(words.tr("Day, month or year (required)"), required=True)
        self._day.setPlaceholderText("2026-11-22")
        self._value = self.add_line(words.tr("Value"))
        self._value.setValidator(_number(self._value))
        self._unit = self.add_line(words.tr("Unit"), words.text(target.unit))
        self._counts = QCheckBox(words.tr("This is the total reached by that day"), self)
        self._counts.setChecked(True)
        self.add_field(words.tr("Counts"), self._counts)
        self._text = self.add_text(words.tr("Text"))
        self._source = self.add_line(words.tr("Source (required)"), required=True)
        self._url = self.add_line(words.tr("Address of the source"))
        self.finish()
        self._day.setFocus()

    def record(self) -> Progress:
        """What the fields hold."""
        value = self._value.text().strip()
        return Progress(
            progress_id="",
            target_id=self._target.target_id,
            held_on=self._day.text().strip(),
            value=float(value) if self._value.hasAcceptableInput() else None,
            unit=self._words.written(self._unit.text().strip(), self._target.unit),
            text=self._text.toPlainText().strip(),
            source=Source(self._source.text().strip(), self._url.text().strip()),
            counts=self._counts.isChecked(),
        )


def _number(parent: QWidget) -> QDoubleValidator:
    """Digits with a point, wherever the desk stands; letters cannot be typed."""
    validator = QDoubleValidator(parent)
    validator.setLocale(QLocale.c())
    validator.setNotation(QDoubleValidator.Notation.StandardNotation)
    return validator
