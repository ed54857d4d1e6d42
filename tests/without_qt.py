"""A pytest plugin that hides Qt: what passes with it needs no PySide6 on the machine.

Use: ``pytest -p tests.without_qt -p no:pytest-qt tests/unit``.
"""

import sys

HIDDEN = ("PySide6", "shiboken6")
QT_OPTIONS = ("qt_api", "qt_log_level_fail", "qt_log_ignore")  # pytest-qt is not there to know them

sys.modules.update(dict.fromkeys(HIDDEN))  # None there makes an import fail


def pytest_addoption(parser):
    for option in QT_OPTIONS:
        parser.addini(option, "not used without Qt")
