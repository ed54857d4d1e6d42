"""Whatever Qt itself says in its dialogs and menus is said in the language of the window."""

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QTimer, QTranslator
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QCalendarWidget,
    QColorDialog,
    QDateEdit,
    QDoubleSpinBox,
    QFileDialog,
    QInputDialog,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QProgressBar,
    QScrollBar,
    QSpinBox,
    QTabBar,
    QTextBrowser,
)

from app.ui.i18n import QtTexts
from tests.opened_window import SHIPPED

NOT_WORDS = {"QShortcut", "QGuiApplication", "QWidget", "QPageSize"}
"""What stands on keys and packets of paper, the direction of the script, an unsaved window's star.
"""
PIECES = {"%1 GB", "%1 KB", "%1 MB", "%1 TB", "%1 GiB", "%1 KiB", "%1 MiB", "%1 TiB", "%p%", "..."}
PIECES |= {f"{pages} ({grid})" for pages, grid in ((1, "1x1"), (2, "2x1"), (4, "2x2"), (6, "2x3"))}
PIECES |= {"9 (3x3)", "16 (4x4)"}
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


def test_that_the_dialog_for_colours_is_told(qtbot, listener):
    dialog = QColorDialog()
    dialog.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
    dialog.setOption(QColorDialog.ColorDialogOption.ShowAlphaChannel)
    show(qtbot, dialog)
    assert ("QColorDialog", "&Basic colors", "", -1) in listener.asked
    assert not (found := untold(listener)), "\n".join(map(str, sorted(found)))


def test_that_the_dialog_for_printing_is_told(qtbot, listener):
    printer = QPrinter()
    dialog = show(qtbot, QPrintDialog(printer))
    dialog.close()  # before its printer goes
    assert ("QPrintDialog", "&Print", "", -1) in listener.asked
    assert not (found := untold(listener)), "\n".join(map(str, sorted(found)))


@pytest.mark.parametrize("kind", [QScrollBar, QSpinBox, QDoubleSpinBox, QDateEdit])
def test_that_the_menu_of_what_is_stepped_is_told(qtbot, listener, kind):
    stepped = show(qtbot, kind())
    target = stepped.lineEdit() if isinstance(stepped, QAbstractSpinBox) else stepped
    place = QPoint(3, 3)
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, target.mapToGlobal(place))
    QTimer.singleShot(0, close_menu)  # some menus wait until they are closed
    QApplication.sendEvent(target, asked)
    QApplication.processEvents()
    told = {text for _, text, _, _ in listener.asked}
    assert told & {"&Step up", "Scroll here", "Select All"}
    assert not (found := untold(listener)), "\n".join(map(str, sorted(found)))


def close_menu():
    menu = QApplication.activePopupWidget()
    if menu is not None:
        menu.close()


@pytest.mark.parametrize("kind", [QCalendarWidget, QProgressBar])
def test_that_calendars_and_progress_are_told(qtbot, listener, kind):
    show(qtbot, kind())
    assert not (found := untold(listener)), "\n".join(map(str, sorted(found)))


def test_that_a_calendar_names_its_days_in_the_language_of_the_window(qtbot, listener, request):
    calendar = show(qtbot, QCalendarWidget())
    first, saturday = {"ja": ("月", "土"), "hi": ("सोम", "शनि")}[request.node.callspec.id]
    names = {calendar.locale().dayName(n, calendar.locale().FormatType.ShortFormat) for n in (1, 6)}
    assert {name.rstrip(".") for name in names} == {first, saturday}
