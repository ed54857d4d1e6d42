"""Use cases of documents: any document in any form."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.bootstrap.premises import Premises
    from app.services.document import Document
    from app.services.task import TaskHandle


class Documents:
    """See ``app.services.use_cases.documents``."""

    def __init__(self, premises: Premises) -> None:
        self._fonts = premises.shipped.resources / "fonts"

    def write(self, document: Document, file: Path, handle: TaskHandle) -> Path:
        from app.exports.documents import document_writers
        from app.services.document import writer_for

        writers = document_writers(print_page, self._fonts)
        return writer_for(file, writers).write(document, file, handle)


def print_page(files: Mapping[str, bytes], folder: Path, handle: TaskHandle) -> bytes:
    """As ``PagePrinter``; the web engine is loaded only here."""
    from app.ui.kit import web_print

    return web_print.print_page(files, folder, handle)
