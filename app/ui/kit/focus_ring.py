"""A ring around what the keyboard is on, the same for every kind of widget."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from app.ui.kit.overriding import override

WIDTH = 2


class FocusRing(QObject):
    """Follows the focus of ``app``; no ring where the mouse put it, or a window only opened."""

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._ring: _Ring | None = None
        app.focusChanged.connect(self._on_focus)

    def _on_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()
            self._ring.deleteLater()
        self._ring = _Ring(new) if new is not None and _is_led_there(old, new) else None


def _is_led_there(old: QWidget | None, new: QWidget) -> bool:
    """Whether a key led the focus to ``new``, or the program did in answer to one."""
    if new.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange):
        return True
    return old is not None and QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton


class _Ring(QWidget):
    """Lies over ``widget`` and moves, scrolls and goes away with it."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.resize(widget.size())
        widget.installEventFilter(self)
        self.raise_()
        self.show()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.resize(watched.size())
        return False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), WIDTH))
        painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()
