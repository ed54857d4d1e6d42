"""The officer's preferences in one dialog."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

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

from app.domain.regions import Language
from app.domain.settings import MOST_BACKUPS, NUMBER_FORMATS, TEXT_PERCENTS, Settings
from app.ui.menus import LANGUAGES
from app.words.catalogue import QT_TRANSLATE_NOOP, Words

THEMES = (
    ("system", QT_TRANSLATE_NOOP("words", "As the desktop")),
    ("light", QT_TRANSLATE_NOOP("words", "Light")),
    ("dark", QT_TRANSLATE_NOOP("words", "Dark")),
    ("contrast", QT_TRANSLATE_NOOP("words", "High contrast")),
)
NUMBERS = {
    "language": QT_TRANSLATE_NOOP("words", "As the language writes them"),
    "thousands": QT_TRANSLATE_NOOP("words", "1,234,567 (groups of three)"),
    "lakhs": QT_TRANSLATE_NOOP("words", "12,34,567 (lakh and crore)"),
}


class SettingsDialog(QDialog):
    """Says ``settings_chosen`` with what was changed; nothing where nothing was."""

    settings_chosen = Signal(object)

    def __init__(self, words: Words, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setWindowTitle(words.tr("Settings"))
        self._language = self._chooser(LANGUAGES, settings.language.value)
        self._theme = self._chooser([(k, words.tr(t)) for k, t in THEMES], settings.theme)
        sizes = [(each, words.tr("{percent} %").format(percent=each)) for each in TEXT_PERCENTS]
        self._size = self._chooser(sizes, settings.text_percent)
        numbers = [(key, words.tr(NUMBERS[key])) for key in NUMBER_FORMATS]
        self._numbers = self._chooser(numbers, settings.number_format)
        self._kept = QSpinBox(self)
        self._kept.setRange(1, MOST_BACKUPS)
        self._kept.setValue(settings.backups_kept)
        self._lay_out(words)
        self.accepted.connect(self._on_accepted)

    def _chooser(self, offered: Sequence[tuple[object, str]], chosen: object) -> QComboBox:
        chooser = QComboBox(self)
        for key, name in offered:
            chooser.addItem(name, key)
        chooser.setCurrentIndex(max(chooser.findData(chosen), 0))
        return chooser

    def _lay_out(self, words: Words) -> None:
        form = QFormLayout(self)
        for label, field in (
            (words.tr("Language"), self._language),
            (words.tr("Colours"), self._theme),
            (words.tr("Size of texts"), self._size),
            (words.tr("Numbers"), self._numbers),
            (words.tr("Daily backups kept"), self._kept),
        ):
            field.setAccessibleName(label)
            form.addRow(label, field)
        note = QLabel(words.tr("The settings are kept with your data."), self)
        note.setObjectName("faint")
        form.addRow(note)
        buttons = QDialogButtonBox.StandardButton
        box = QDialogButtonBox(buttons.Ok | buttons.Cancel, self)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        form.addRow(box)

    def _on_accepted(self) -> None:
        chosen = {
            "language": Language(self._language.currentData()),
            "theme": self._theme.currentData(),
            "text_percent": self._size.currentData(),
            "number_format": self._numbers.currentData(),
            "backups_kept": self._kept.value(),
        }
        changed = {k: value for k, value in chosen.items() if value != getattr(self._settings, k)}
        if changed:
            self.settings_chosen.emit(changed)


def show_settings(
    words: Words,
    settings: Settings,
    use: Callable[[Mapping[str, object]], None],
    parent: QWidget,
) -> SettingsDialog:
    """Open the dialog; ``use`` hears what was changed once it has closed."""
    dialog = SettingsDialog(words, settings, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.settings_chosen.connect(use, Qt.ConnectionType.QueuedConnection)
    dialog.open()
    return dialog
