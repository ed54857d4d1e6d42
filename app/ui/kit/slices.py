"""Work that only the GUI thread may do, a step at a time, so that the window answers between."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer


class Slices(QObject):
    """Does one of ``steps`` at each turn of the event loop; ``parent`` may end it early."""

    def __init__(self, steps: Iterable[Callable[[], object]], parent: QObject) -> None:
        super().__init__(parent)
        self._steps = iter(steps)
        QTimer.singleShot(0, self, self._next)

    def _next(self) -> None:
        step = next(self._steps, None)
        if step is None:
            self.deleteLater()
            return
        step()
        QTimer.singleShot(0, self, self._next)
