"""Garbage is collected on the GUI thread: a worker that came upon a widget would end the program.

Qt's objects may only be destroyed by the thread that they live in, and Python collects on
whichever thread happens to ask for memory.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_EVERY_MS = 1_000


class Collector(QObject):
    """Takes the place of Python's own collecting from now on, until ``stop``.

    It collects nothing before ``begin``: what a program has loaded so far is no garbage, and to
    look through it takes as long as a picture.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._collect)

    def begin(self) -> None:
        """Look at what is made from now on, and never at what is there already."""
        gc.freeze()
        gc.collect()  # there is nothing left to look through; its counts begin anew
        self._timer.start(LOOK_EVERY_MS)

    def stop(self) -> None:
        """Let Python collect by itself again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def _collect(self) -> None:
        """The oldest generation that Python would have collected by now."""
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > gc.get_threshold()[generation]:
                gc.collect(generation)
                return
