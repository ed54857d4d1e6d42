"""The first sheet of an Excel workbook."""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.domain.problems import ProblemError
from app.imports.limits import Limits, content_of, refused
from app.imports.table import sheet_of
from app.imports.workbook_guard import require_harmless
from app.services.sheets import Cell, Sheet

if TYPE_CHECKING:
    from openpyxl.workbook.workbook import Workbook

_EMPTY_ROWS_IN_A_ROW = 1000


class XlsxReader:
    """Values as last calculated, dates as dates; formulas are never run."""

    def __init__(self, limits: Limits | None = None) -> None:
        self._limits = limits or Limits()

    def read(self, path: Path) -> Sheet:
        """The table in the first sheet; see ``app.services.sheets.SheetReader``.

        Raises:
            ProblemError: as ``content_of``, ``require_harmless`` and ``sheet_of``, or
                ``import-workbook-broken``.
        """
        content = content_of(path, self._limits)
        require_harmless(content, path, self._limits)
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # of styles and extensions that are left out
                return self._sheet(content, path)
        except ProblemError:
            raise
        except Exception as error:  # a damaged workbook fails anywhere in the library
            raise refused("import-workbook-broken", path) from error

    def _sheet(self, content: bytes, path: Path) -> Sheet:
        from openpyxl import load_workbook

        book = load_workbook(BytesIO(content), read_only=True, data_only=True, keep_links=False)
        try:
            return sheet_of(_rows(book, path), path, self._limits)
        finally:
            book.close()


def _rows(book: Workbook, path: Path) -> Iterator[tuple[int, Sequence[Cell]]]:
    """Rows by number; a sheet that claims empty rows without end is left where they begin."""
    if not book.worksheets:
        raise refused("import-workbook-broken", path)
    sheet: Any = book.worksheets[0]
    sheet.reset_dimensions()  # what a file declares may be wrong
    empty = 0
    for number, cells in enumerate(sheet.iter_rows(), 1):
        row = [_cell(cell, path, number) for cell in cells]
        empty = 0 if any(cell is not None for cell in row) else empty + 1
        if empty > _EMPTY_ROWS_IN_A_ROW:
            return
        yield number, row


def _cell(cell: Any, path: Path, number: int) -> Cell:
    value = cell.value
    if cell.data_type == "e":
        raise refused("import-formula-error", path, number, text=str(value))
    if isinstance(value, datetime):
        return value.date()
    if value is None or isinstance(value, str | int | float | bool | date):
        return value
    return str(value)
