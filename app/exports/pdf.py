"""A document as PDF, printed from its web page: the one way that shapes Devanagari right."""

from __future__ import annotations

from pathlib import Path

from app.domain.problems import refuse
from app.exports.html_document import page_files
from app.exports.pdf_title import titled
from app.exports.whole_file import write_whole
from app.services.document import CannotPrintError, Document, PagePrinter
from app.services.task import TaskHandle


class PdfWriter:
    """``fonts`` is the folder of the fonts to embed."""

    def __init__(self, printer: PagePrinter, fonts: Path) -> None:
        self._print = printer
        self._fonts = fonts

    def write(self, document: Document, file: Path, handle: TaskHandle) -> Path:
        """As ``DocumentWriter.write``; the file's title is the document's."""
        try:
            content = self._print(page_files(document), self._fonts, handle)
        except CannotPrintError as error:
            raise refuse(error.code, file=file.name) from error  # it may lie in a workplace
        return write_whole(file, titled(content, document.title))
