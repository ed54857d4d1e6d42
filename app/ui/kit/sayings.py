"""What a list says while it is read, when it is empty, and when it could not be read."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


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
