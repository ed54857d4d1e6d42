"""About: what this is, and the way to licences and sources."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from app.words.catalogue import Words
from app.words.releases import version_of


def show_about(words: Words, parent: QWidget, open_licences: Callable[[], None]) -> None:
    """Open the box; it does not stop the work behind it."""
    box = QMessageBox(parent)
    box.setWindowTitle(words.tr("About SetuHashi"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(words.tr("SetuHashi: the State-Prefecture partnership programme on one desk."))
    box.setInformativeText(
        words.tr(
            "Version {version}, under the MIT licence. Everything stays on this machine: the "
            "program speaks to no other."
        ).format(version=version_of(words, "setuhashi"))
    )
    licences = box.addButton(words.tr("&Licences and sources"), QMessageBox.ButtonRole.ActionRole)
    licences.clicked.connect(open_licences)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Close))
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
