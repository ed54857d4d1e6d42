"""One hook for bugs: written to a local log, shown so that it can be read and copied."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.words.catalogue import Words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.ui.crash_report import CrashReport

_LOG = logging.getLogger("setuhashi")


def log_to(file: Path) -> None:
    """Write warnings and bugs to a rotating file; nothing leaves the machine."""
    from logging.handlers import RotatingFileHandler

    file.parent.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(file, maxBytes=500_000, backupCount=3, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    _LOG.addHandler(handler)


class CrashHook(QObject):
    """Catches what nobody caught, in every thread, and shows it once on the GUI thread."""

    _met = Signal(str)

    def __init__(
        self, words: Words, log_file: Callable[[], Path], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._log_file = log_file
        self.seen = 0
        self._box: CrashReport | None = None
        self._met.connect(self._show_soon)

    def install(self) -> None:
        """Take the place of Python's own hooks."""
        sys.excepthook = self._on_exception
        threading.excepthook = lambda args: self._on_exception(
            args.exc_type, args.exc_value or RuntimeError(), args.exc_traceback
        )

    def use(self, words: Words) -> None:
        """Speak this language from now on."""
        self._words = words

    def uninstall(self) -> None:
        """Give Python its own hooks back and let go of the log file."""
        sys.excepthook, threading.excepthook = sys.__excepthook__, threading.__excepthook__
        for handler in _LOG.handlers[:]:
            handler.close()
            _LOG.removeHandler(handler)

    def report(self, error: BaseException) -> None:
        """Log and show a bug that somebody did catch."""
        self._on_exception(type(error), error, error.__traceback__)

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self.seen += 1
        text = "".join(traceback.format_exception(kind, error, trace))
        _LOG.error("%s", text)
        self._met.emit(text)

    def _show_soon(self, text: str) -> None:
        """On the GUI thread, and not from within whatever failed there."""
        QTimer.singleShot(0, self, partial(self._show, text))

    def _show(self, text: str) -> None:
        if self._box is not None:
            return
        from app.ui.crash_report import CrashReport

        self._box = CrashReport(self._words, text, self._log_file(), _window())
        self._box.finished.connect(self._forget)
        self._box.open()

    def _forget(self) -> None:
        self._box = None


def _window() -> QWidget | None:
    from PySide6.QtWidgets import QApplication

    return QApplication.activeWindow()
