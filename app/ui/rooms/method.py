"""The method page, in a window of its own beside the one that it explains."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.rooms.rooms import FACTS, Rooms
from app.ui.screen import Screen


def method(rooms: Rooms) -> Screen:
    """Build and join the page."""
    from app.ui.screens.method.presenter import MethodFacts, MethodPresenter
    from app.ui.screens.method.view import MethodView

    given = rooms.given
    cases = given.cases

    def read() -> MethodFacts:
        return MethodFacts(cases.vocabulary(), cases.match.weights(), cases.regions())

    view = MethodView(given.words)
    presenter = MethodPresenter(view, read, cases.match.backtest, given.run, given.on_problem)
    view.replay_wanted.connect(presenter.replay)
    return Screen(view, presenter.start, lambda _: presenter.start(), view.setFocus, FACTS)


class MethodWindow(QDialog):
    """Kept when it is closed: what is still under way may answer; shown again it reads anew."""

    def __init__(self, rooms: Rooms, parent: QWidget) -> None:
        super().__init__(parent)
        words = rooms.given.words
        self._screen = method(rooms)
        self.setWindowTitle(words.tr("Method and back-test"))
        self.resize(1100, 760)
        self.finished.connect(lambda _: rooms.beside.pop("method", None))
        column = QVBoxLayout(self)
        column.addWidget(self._screen.widget)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._screen.start()


def show_method(rooms: Rooms, window: QWidget) -> None:
    """Open the page, or bring it to the front; the work behind it goes on."""
    page = window.findChild(MethodWindow) or MethodWindow(rooms, window)
    rooms.beside["method"] = ""
    page.show()
    page.raise_()
    page.activateWindow()
