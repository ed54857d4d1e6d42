"""A table as an Excel workbook that the import reads back."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from app.exports.whole_file import write_whole
from app.services.neutral_text import neutral
from app.services.sheets import Cell, Sheet

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

_TEXT_STAYS_TEXT = {
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "in_memory": True,
}
_LONGEST_NAME = 31
_NOT_IN_NAMES = str.maketrans(dict.fromkeys("[]:*?/\\'", " "))
_WIDEST = 60


class XlsxSheetWriter:
    """One sheet: headings in the first row, frozen and with filters; numbers and real dates."""

    def write(self, sheet: Sheet, path: Path) -> Path:
        """See ``app.services.sheets.SheetWriter``.

        Raises:
            ProblemError: as ``write_whole``.
        """
        from xlsxwriter.workbook import Workbook

        content = BytesIO()
        with Workbook(content, _TEXT_STAYS_TEXT) as workbook:
            bold = workbook.add_format({"bold": True, "bg_color": "#DDE6F0", "text_wrap": True})
            day = workbook.add_format({"num_format": "yyyy-mm-dd", "align": "left"})
            name = sheet.name.translate(_NOT_IN_NAMES)[:_LONGEST_NAME].strip()
            page = workbook.add_worksheet(name or None)
            for number, heading in enumerate(sheet.headings):
                page.write_string(0, number, heading, bold)
            for line, row in enumerate(sheet.rows, 1):
                for number, cell in enumerate(row.cells):
                    _write(page, line, number, cell, day)
            _set_up(page, sheet)
        return write_whole(path, content.getvalue())


def _set_up(page: Worksheet, sheet: Sheet) -> None:
    """Frozen headings, filters, widths by the texts, across a page; notes below the rows."""
    for number, heading in enumerate(sheet.headings):
        cells = [row.cells[number] for row in sheet.rows if number < len(row.cells)]
        longest = max(map(len, [heading, *map(str, cells)]))
        page.set_column(number, number, min(longest + 2, _WIDEST))
    page.freeze_panes(1, 0)
    page.autofilter(0, 0, len(sheet.rows), max(len(sheet.headings) - 1, 0))
    page.set_landscape()
    page.fit_to_pages(1, 0)
    for line, note in enumerate(sheet.notes, len(sheet.rows) + 2):
        page.write_string(line, 0, neutral(note))


def _write(page: Worksheet, line: int, number: int, cell: Cell, day: Format) -> None:
    match cell:
        case str():
            page.write_string(line, number, neutral(cell))
        case bool():
            page.write_boolean(line, number, cell)
        case int() | float():
            page.write_number(line, number, cell)
        case date():
            page.write_datetime(line, number, cell, day)
