"""Whatever Qt itself says in its dialogs and menus is said in the language of the window."""

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QInputDialog,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QTabBar,
    QTextBrowser,
)

from app.ui.i18n import QtTexts
from tests.opened_window import SHIPPED

NOT_WORDS = {"QShortcut", "QGuiApplication", "QWidget"}
"""What stands on keys, the direction of the script, the star of an unsaved window."""
PIECES = {"%1 GB", "%1 KB", "%1 MB", "%1 TB", "%1 GiB", "%1 KiB", "%1 MiB", "%1 TiB"}
KINDS_OF_FILES = ("csv", "xlsx", "docx", "pdf", "ics", "html", "zip", "json", "geojson", "gpkg")
KINDS_OF_FILES += ("kml", "png", "svg", "sqlite", "txt", "odt")
"""What is read and written here; the list of a file dialog names their kinds."""
STANDARD = [button for button in QMessageBox.StandardButton if 0x400 <= button.value <= 0x8000000]


class Listener(QTranslator):
    """Hears every text that Qt asks for, and leaves the answer to the others."""

    def __init__(self):
        super().__init__()
        self.asked = set()

    def isEmpty(self):  # noqa: N802 - Qt's name
        return False

    def translate(self, context, text, disambiguation="", n=-1):
        self.asked.add((context, text, disambiguation or "", n))


@pytest.fixture(params=["ja", "hi"])
def listener(qapp, request):
    texts = QtTexts(qapp)
    texts.use(request.param, SHIPPED.translations)
    listener = Listener()
    qapp.installTranslator(listener)
    yield listener
    qapp.removeTranslator(listener)
    texts.use("en", SHIPPED.translations)


def untold(listener):
    """What was asked for and has no translation: Qt's own texts alone, not ours."""
    asked, found = set(listener.asked), set()
    for context, text, disambiguation, n in asked:
        is_word = context not in NOT_WORDS and text not in PIECES and "Alt+" not in text
        if is_word and context.startswith("Q"):
            answer = QCoreApplication.translate(context, text, disambiguation, n)
            if answer == text and text != "OK":
                found.add((context, text))
    return found


def show(qtbot, widget):
    qtbot.addWidget(widget)
    widget.show()
    QApplication.processEvents()
    return widget


def test_that_every_button_of_a_message_is_told(qtbot, listener):
    box = QMessageBox()
    for button in STANDARD:
        box.addButton(button)
    box.setDetailedText("details")
    show(qtbot, box)
    assert ("QPlatformTheme", "Cancel", "", -1) in listener.asked
    assert not (found := untold(listener)), "\n".join(map(str, sorted(found)))


@pytest.mark.parametrize("accepts", list(QFileDialog.AcceptMode))
@pytest.mark.parametrize("mode", list(QFileDialog.FileMode))
def test_that_every_text_of_a_file_dialog_is_told(qtbot, listener, tmp_path, accepts, mode):
    for ending in KINDS_OF_FILES:
        (tmp_path / f"a.{ending}").write_bytes(b"")
    (tmp_path / "folder").mkdir()
    dialog = QFileDialog(None, "", str(tmp_path))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(accepts)
    dialog.setFileMode(mode)
    dialog.setViewMode(QFileDialog.ViewMode.Detail)
    show(qtbot, dialog)
    assert not (found := untold(listener)), "\n".join(map(str, sorted(found)))


def test_that_a_question_is_told(qtbot, listener):
    question = QInputDialog()
    question.setLabelText("…")
    show(qtbot, question)
    assert not (found := untold(listener)), "\n".join(map(str, sorted(found)))


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit, QTextBrowser])
def test_that_the_menu_of_a_field_is_told(qtbot, listener, kind):
    field = show(qtbot, kind())
    qtbot.addWidget(field.createStandardContextMenu())
    assert any(text.startswith(("Cu&t", "&Copy")) for _, text, _, _ in listener.asked)
    assert not (found := untold(listener)), "\n".join(map(str, sorted(found)))


def test_that_the_arrows_and_crosses_of_tabs_are_told(qtbot, listener):
    tabs = QTabBar()
    for number in range(30):
        tabs.addTab(f"tab {number}")
    tabs.setTabsClosable(True)
    tabs.resize(200, 30)
    show(qtbot, tabs)
    assert not (found := untold(listener)), "\n".join(map(str, sorted(found)))
