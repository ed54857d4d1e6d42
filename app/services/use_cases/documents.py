"""Documents in any form."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from app.services.document import Document
from app.services.prepare_forum import ForumAgenda
from app.services.shown_table import ShownTable
from app.services.task import TaskHandle


class DocumentCases(Protocol):
    """Documents in any form."""

    def can_print(self) -> bool:
        """Whether PDF can be written here: not by the system administrator."""

    def write(self, document: Document, file: Path, handle: TaskHandle) -> Path:
        """To a file in .pdf, .docx or .html; it blocks, so the window runs it as a job."""

    def write_table(self, table: ShownTable, file: Path) -> Path:
        """A table to a file in .csv or .xlsx."""

    def write_agenda(
        self, agenda: ForumAgenda, file: Path, language: str, handle: TaskHandle
    ) -> Path:
        """A forum's agenda as a document, or as a table in .csv or .xlsx."""
