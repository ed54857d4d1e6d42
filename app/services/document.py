"""A document as its writers see it: headings, facts, tables, bars and sources, no format yet.

Every text in it is finished in the reader's language; writers add nothing to it but the look.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from app.domain.problems import refuse
from app.services.task import TaskHandle


class Tone(StrEnum):
    """How a paragraph speaks."""

    PLAIN = "plain"
    LEAD = "lead"  # what the whole document comes to, at its head
    NOTE = "note"  # small print


class Align(StrEnum):
    """Where the text of a column stands."""

    START = "start"
    END = "end"  # numbers


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of a part (level 1) or of a part of it (level 2, 3)."""

    text: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text."""

    text: str
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True, slots=True)
class Items:
    """A list, with numbers where the order matters."""

    texts: tuple[str, ...]
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """Labels with their values, in a row across the page."""

    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A column; ``width`` is its share beside the shares of the others."""

    title: str
    width: float = 1.0
    align: Align = Align.START


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under column titles, which stand again on every page the table reaches.

    ``empty`` is said in place of a table without rows.
    """

    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    empty: str = ""


@dataclass(frozen=True, slots=True)
class Bar:
    """One quantity 0..1 and what is left open of it; ``told`` is the number as it is read."""

    label: str
    value: float
    low: float
    high: float
    told: str


@dataclass(frozen=True, slots=True)
class Bars:
    """Quantities of one scale under each other."""

    rows: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Sources:
    """Numbered sources in small print; the first is number 1."""

    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins a page."""


Plain = Heading | Paragraph | Items | Facts | Table | Bars | Sources | PageBreak


@dataclass(frozen=True, slots=True)
class Beside:
    """Two columns of blocks side by side."""

    left: tuple[Plain, ...]
    right: tuple[Plain, ...]


Block = Plain | Beside


@dataclass(frozen=True, slots=True)
class Document:
    """A whole document on A4.

    ``footer`` stands at the foot of each page beside its number; ``page_of`` is the sentence of
    that number with the gaps ``{page}`` and ``{pages}``. ``compact`` sets everything smaller, for
    papers that must keep to a number of pages. ``made_at`` (aware, UTC) is the only instant.
    """

    title: str
    subtitle: str
    language: str
    blocks: tuple[Block, ...]
    footer: str
    page_of: str
    made_at: datetime
    compact: bool = False


class DocumentWriter(Protocol):
    """Writes one format.

    It may be called on any thread and blocks until the file stands. In the window it runs as a
    job on a worker: the PDF writer then has the GUI thread print, without holding it up, and
    waits; it gives up when ``handle`` is cancelled. It must not be called on the GUI thread of
    an open window. Without a window (commands) it may be called on the main thread.
    """

    def write(self, document: Document, file: Path, handle: TaskHandle) -> Path:
        """Write ``document`` to ``file``; a former file is replaced once the new one is whole.

        Raises:
            ProblemError: ``folder-unwritable``, ``disk-full`` or ``file-locked``; for PDF also
                ``pdf-as-root`` or ``pdf-failed``. Nothing is changed then.
            CancelledError: once ``handle`` asks for it.
        """


class CannotPrintError(Exception):
    """The printer cannot print: ``code`` is the problem's."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class PagePrinter(Protocol):
    """Prints a web page to PDF, on A4."""

    def __call__(self, files: Mapping[str, bytes], folder: Path, handle: TaskHandle) -> bytes:
        """The PDF of ``index.html`` in ``files``; other names are looked up in ``folder``.

        Raises:
            CannotPrintError: ``pdf-as-root`` or ``pdf-failed``.
            CancelledError: once ``handle`` asks for it.
        """


def writer_for(file: Path, writers: Mapping[str, DocumentWriter]) -> DocumentWriter:
    """The writer of the format that the name of ``file`` ends in; keys are ``.pdf`` and so on.

    Raises:
        ProblemError: ``document-name-wrong`` for another ending, or where ``file`` is no plain
            file: a document replaces a former document, never a folder or a store.
    """
    writer = writers.get(file.suffix.lower())
    if writer is None or (file.exists() and not file.is_file()):
        raise refuse("document-name-wrong", file=str(file), known=tuple(writers))
    return writer
