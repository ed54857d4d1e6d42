"""The programme: the eight lines of effort and the report on them."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from app.services.task import TaskHandle


class ProgrammeCases(Protocol):
    """The report on the eight lines; what stands in it comes from ``ExchangeDesk.programme``."""

    def write(self, file: Path, line: str, language: str, handle: TaskHandle) -> Path:
        """The report on every line (``line`` empty) or on one, to .pdf, .docx, .html or .xlsx.

        It blocks, so the window runs it as a job.
        """
