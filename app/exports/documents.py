"""Every format that documents are written in."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from app.exports.docx import DocxWriter
from app.exports.html_document import HtmlDocumentWriter
from app.exports.pdf import PdfWriter
from app.services.document import DocumentWriter, PagePrinter


def document_writers(printer: PagePrinter, fonts: Path) -> Mapping[str, DocumentWriter]:
    """Writers by the ending of the file's name; ``fonts`` is the folder of those to embed."""
    return {".pdf": PdfWriter(printer, fonts), ".docx": DocxWriter(), ".html": HtmlDocumentWriter()}
