"""A table as one CSV or Excel file: whole, or not there."""

from __future__ import annotations

import csv
import errno
from contextlib import suppress
from datetime import date
from io import BytesIO, StringIO
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.problems import refuse
from app.exports.csv import neutral
from app.services.shown_table import Cell, ShownTable

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

_FULL = (errno.ENOSPC, errno.EDQUOT)
_TEXT_STAYS_TEXT = {
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "in_memory": True,
}
_LONGEST_SHEET_NAME = 31
_NOT_IN_SHEET_NAMES = str.maketrans(dict.fromkeys("[]:*?/\\'", " "))
_WIDEST = 60


def write_table(table: ShownTable, file: Path) -> Path:
    """Write ``table`` to ``file``, by its suffix ``.csv`` or ``.xlsx``.

    Raises:
        ProblemError: ``table-name-wrong`` for another suffix or where a folder stands,
            ``disk-full`` or ``folder-unwritable`` with ``params["folder"]``, or
            ``file-locked``; nothing is changed then.
    """
    form = {".csv": _csv, ".xlsx": _xlsx}.get(file.suffix.lower())
    if form is None or (file.exists() and not file.is_file()):
        raise refuse("table-name-wrong", file=str(file))
    return _placed(form(table), file)


def _csv(table: ShownTable) -> bytes:
    text = StringIO(newline="")
    rows = csv.writer(text)
    rows.writerow(table.headings)
    rows.writerows([_told(cell) for cell in row] for row in table.rows)
    return text.getvalue().encode("utf-8-sig")


def _told(cell: Cell) -> str | int | float:
    match cell:
        case None:
            return ""
        case date():
            return cell.isoformat()
        case str():
            return neutral(cell)
    return cell


def _xlsx(table: ShownTable) -> bytes:
    from xlsxwriter.workbook import Workbook

    content = BytesIO()
    with Workbook(content, _TEXT_STAYS_TEXT) as workbook:
        bold = workbook.add_format({"bold": True, "bg_color": "#DDE6F0", "text_wrap": True})
        day = workbook.add_format({"num_format": "yyyy-mm-dd", "align": "left"})
        name = table.title.translate(_NOT_IN_SHEET_NAMES)[:_LONGEST_SHEET_NAME]
        sheet = workbook.add_worksheet(name)
        for number, heading in enumerate(table.headings):
            sheet.write_string(0, number, heading, bold)
        for line, row in enumerate(table.rows, 1):
            for number, cell in enumerate(row):
                _write(sheet, line, number, cell, day)
        _set_up(sheet, table)
    return content.getvalue()


def _write(sheet: Worksheet, line: int, number: int, cell: Cell, day: Format) -> None:
    match cell:
        case None:
            return
        case date():
            sheet.write_datetime(line, number, cell, day)
        case str():
            sheet.write_string(line, number, cell)
        case _:
            sheet.write_number(line, number, cell)


def _set_up(sheet: Worksheet, table: ShownTable) -> None:
    """Frozen headings, filters, widths by the texts; notes below the rows."""
    for number, heading in enumerate(table.headings):
        texts = [heading, *(str(row[number]) for row in table.rows)]
        sheet.set_column(number, number, min(max(map(len, texts)) + 2, _WIDEST))
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, len(table.rows), max(len(table.headings) - 1, 0))
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    for line, note in enumerate(table.notes, len(table.rows) + 2):
        sheet.write_string(line, 0, note)


def _placed(content: bytes, file: Path) -> Path:
    part = file.with_name(f".{file.name}.part")
    try:
        part.write_bytes(content)
    except OSError as error:
        _drop(part)
        code = "disk-full" if error.errno in _FULL else "folder-unwritable"
        raise refuse(code, folder=str(file.parent)) from error
    try:
        return part.replace(file)
    except OSError as error:
        _drop(part)
        raise refuse("file-locked", file=str(file)) from error


def _drop(part: Path) -> None:
    with suppress(OSError):
        part.unlink()
