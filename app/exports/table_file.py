"""A table as it is shown, as one CSV or Excel file: whole, or not there."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from app.domain.problems import refuse
from app.exports.sheet_csv import CsvSheetWriter
from app.exports.sheet_xlsx import XlsxSheetWriter
from app.services.sheets import Sheet, SheetRow, SheetWriter
from app.services.shown_table import ShownTable

WRITERS: Mapping[str, Callable[[], SheetWriter]] = {
    ".csv": CsvSheetWriter,
    ".xlsx": XlsxSheetWriter,
}


def write_table(table: ShownTable, file: Path) -> Path:
    """Write ``table`` to ``file``, by its suffix ``.csv`` or ``.xlsx``.

    Raises:
        ProblemError: ``table-name-wrong`` for another suffix or where a folder stands,
            ``disk-full`` or ``folder-unwritable`` with ``params["folder"]``, or
            ``file-locked``; nothing is changed then.
    """
    form = WRITERS.get(file.suffix.lower())
    if form is None or (file.exists() and not file.is_file()):
        raise refuse("table-name-wrong", file=str(file))
    rows = tuple(SheetRow(number, cells) for number, cells in enumerate(table.rows, 2))
    return form().write(Sheet(table.title, table.headings, rows, table.notes), file)
