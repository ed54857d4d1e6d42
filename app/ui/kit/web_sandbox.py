"""Whether the web engine would start here at all: it ends the whole process where it will not."""

from __future__ import annotations

import os


def is_refused() -> bool:
    """Chromium runs for no root user unless its sandbox was switched off from outside.

    Source: https://doc.qt.io/qt-6/qtwebengine-platform-notes.html (sandboxing support).
    """
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    flags = os.environ.get("QTWEBENGINE_CHROMIUM_FLAGS", "").split()
    switched_off = os.environ.get("QTWEBENGINE_DISABLE_SANDBOX") == "1" or "--no-sandbox" in flags
    return is_root and not switched_off
