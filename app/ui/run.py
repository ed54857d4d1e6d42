"""Runs the window until it is closed."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QCoreApplication, QLoggingCategory, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from app.domain.problems import refuse
from app.ui.application import DeskApplication
from app.ui.opening import Outside

SWITCH_S = 0.001
"""A worker gives way to the window after so long. Python's own 5 ms are waited for at each of the
dozens of calls that a turn of the event loop consists of.
"""


def run_window(outside: Outside) -> int:
    """Show the window until it is closed; the exit code."""
    _require_display()
    sys.setswitchinterval(SWITCH_S)
    app = make_application()
    desk = DeskApplication(app, outside)
    QTimer.singleShot(0, desk.start)
    code = app.exec()
    desk.close()
    return desk.exit_code or code


def _require_display() -> None:
    """Qt ends the process where there is no screen; say it in one sentence before.

    Raises:
        ProblemError: ``display-missing``.
    """
    named = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    if sys.platform == "linux" and not named:
        raise refuse("display-missing")


def make_application() -> QApplication:
    """The one ``QApplication``.

    No context of OpenGL is shared: the web engine makes itself one where there is none, and a
    start would load the display's driver before it shows anything.
    """
    QCoreApplication.setApplicationName("SetuHashi")
    QCoreApplication.setOrganizationName("SetuHashi")
    QGuiApplication.setDesktopFileName("setuhashi")
    # A text is drawn by the first of our fonts that has its script, and Qt tells each it passed.
    QLoggingCategory.setFilterRules("qt.text.font.db.info=false")
    return QApplication([*sys.argv[:1], "-style", "Fusion"])
