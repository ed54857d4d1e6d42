"""What a list says while it is read, when it is empty, and when it could not be read."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtWidgets import QLabel, QWidget


class State(Enum):
    """How far the reading of a list is."""

    READING = auto()
    READ = auto()
    FAILED = auto()


@dataclass(frozen=True, slots=True)
class Sayings:
    """A sentence for each state in which there are no rows."""

    reading: str = ""
    nothing: str = ""
    failed: str = ""

    def of(self, state: State) -> str:
        """What is said in ``state``."""
        return {
            State.READING: self.reading,
            State.READ: self.nothing,
            State.FAILED: self.failed,
        }[state]


class Reading(QLabel):
    """Stands where a screen will stand once it is read; says so if it cannot be read."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._text = text
        self.setWordWrap(True)

    def begin(self) -> None:
        """It is being read."""
        from PySide6.QtCore import Qt  # a start does without its many names

        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setText(self._text)

    def fail(self, text: str) -> None:
        """It could not be read."""
        self.setText(text)
