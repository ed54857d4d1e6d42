"""Documents in any form."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from app.services.document import Document
from app.services.task import TaskHandle


class DocumentCases(Protocol):
    """Documents in any form."""

    def write(self, document: Document, file: Path, handle: TaskHandle) -> Path:
        """To a file in .pdf, .docx or .html; it blocks, so the window runs it as a job."""
