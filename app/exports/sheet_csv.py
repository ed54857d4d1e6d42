"""A table as CSV that the import reads back without loss."""

from __future__ import annotations

import csv
from datetime import date
from io import StringIO
from pathlib import Path

from app.exports.whole_file import write_whole
from app.services.neutral_text import neutral
from app.services.sheets import Cell, Sheet


class CsvSheetWriter:
    """UTF-8 with a mark that Excel knows, RFC 4180, ISO dates, formulas neutralised."""

    def write(self, sheet: Sheet, path: Path) -> Path:
        """See ``app.services.sheets.SheetWriter``.

        Raises:
            ProblemError: as ``write_whole``.
        """
        text = StringIO(newline="")
        rows = csv.writer(text)
        rows.writerow(sheet.headings)
        rows.writerows([_written(cell) for cell in row.cells] for row in sheet.rows)
        return write_whole(path, text.getvalue().encode("utf-8-sig"))


def _written(cell: Cell) -> str | int | float | None:
    match cell:
        case str():
            return neutral(cell)
        case date():
            return cell.isoformat()
        case _:
            return cell
