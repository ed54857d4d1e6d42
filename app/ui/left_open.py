"""What was open when the program was cut off, so that the next start brings it back."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from PySide6.QtCore import QLockFile


@dataclass(frozen=True, slots=True)
class Open:
    """The screen shown, the region and the pair chosen last; empty where there is none."""

    screen: str = ""
    region: str = ""
    state: str = ""
    prefecture: str = ""


class LeftOpen:
    """Keeps in ``folder`` what is open; a start that finds it there follows a crash.

    A lock tells a second window from a crash: it neither finds nor keeps anything.
    """

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._file = folder / "left-open.json"
        self._lock = QLockFile(str(folder / "left-open.lock"))
        self._lock.setStaleLockTime(0)  # only a process that is gone gives it up
        self._is_ours = self._lock.tryLock(0)
        self.found = self._read() if self._is_ours else None

    def keep(self, now: Open) -> None:
        """Remember what is open; a full disk is told where work is kept, not here."""
        if not self._is_ours:
            return
        with suppress(OSError):
            self._file.write_text(json.dumps(asdict(now)), encoding="utf-8")

    def close(self) -> None:
        """The program ends as it should: nothing is left open."""
        if self._is_ours:
            self._file.unlink(missing_ok=True)
            self._lock.unlock()
            self._is_ours = False

    def _read(self) -> Open | None:
        """What a program that was cut off had open; what cannot be read is as good as nothing."""
        try:
            return Open(**json.loads(self._file.read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError):
            return None
