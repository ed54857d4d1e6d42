"""What a hand does in the opened window, and what an eye finds there."""

from PySide6.QtCore import Qt

from app.ui.kit.table import ROW_ROLE

PATIENCE_MS = 90_000


def settled(qtbot, desk):
    """Wait until no work is under way and nothing waits to be kept."""
    qtbot.waitUntil(lambda: desk.window is not None and not desk.is_busy, timeout=PATIENCE_MS)


def opened(qtbot, desk, key, kind):
    """The view of the screen ``key``, once it is filled."""
    desk.window.open_screen(key)
    settled(qtbot, desk)
    return desk.window.findChild(kind)


def named(widget, kind, name):
    """The widget that a screen reader calls ``name``."""
    return next(child for child in widget.findChildren(kind) if child.accessibleName() == name)


def rows(table):
    """The rows of ``table`` as they stand, from above."""
    model = table.sorted_rows
    return [model.index(number, 0).data(ROW_ROLE) for number in range(model.rowCount())]


def choose(qtbot, combo, text):
    """Type ``text`` into a chooser and take what it offers."""
    combo.setFocus()
    combo.lineEdit().selectAll()
    qtbot.keyClicks(combo.lineEdit(), text)
    qtbot.keyClick(combo.lineEdit(), Qt.Key.Key_Return)
