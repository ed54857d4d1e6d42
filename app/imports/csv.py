"""CSV as programs of India, Japan and Europe write it."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from io import StringIO
from pathlib import Path

from app.imports.limits import Limits, content_of, refused
from app.imports.table import sheet_of
from app.services.sheets import Sheet

_MARKS = {b"\xef\xbb\xbf": "utf-8-sig", b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}
_DELIMITERS = ",;\t|"


class CsvReader:
    """UTF-8, UTF-16, Shift_JIS (cp932) and cp1252; parted by comma, semicolon, tab or bar."""

    def __init__(self, limits: Limits | None = None) -> None:
        self._limits = limits or Limits()

    def read(self, path: Path) -> Sheet:
        """The table in the file; see ``app.services.sheets.SheetReader``.

        Raises:
            ProblemError: ``import-file-unreadable``, ``import-file-too-large``,
                ``import-encoding-unknown``, ``import-csv-broken``, or as ``sheet_of``.
        """
        text = _decoded(content_of(path, self._limits), path)
        return sheet_of(_rows(text, path, self._limits), path, self._limits)


def _decoded(content: bytes, path: Path) -> str:
    """The text; without a mark it is UTF-8, else what Japanese, else what Western Windows writes.

    cp1252 takes nearly every byte, so it comes last, and only without control characters.
    """
    marked = next((name for mark, name in _MARKS.items() if content.startswith(mark)), None)
    for encoding in (marked,) if marked else ("utf-8", "cp932", "cp1252"):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise refused("import-encoding-unknown", path)


def _rows(text: str, path: Path, limits: Limits) -> Iterator[tuple[int, list[str]]]:
    csv.field_size_limit(max(csv.field_size_limit(), limits.characters_in_cell + 1))
    lines = csv.reader(StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
    number = 1
    try:
        for cells in lines:
            yield number, cells
            number = lines.line_num + 1
    except csv.Error as error:
        raise refused("import-csv-broken", path, lines.line_num, detail=str(error)) from error


def _delimiter(text: str) -> str:
    """What parts the headings: the sign that stands most often in the first line with text."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    return max(_DELIMITERS, key=first.count)
