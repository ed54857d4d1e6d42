"""A plan as an Excel workbook that can be printed as it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from io import BytesIO
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING

from wcwidth import wcswidth

from app.exports.plan_rows import COLUMNS, SHEET, rows_with_persons
from app.exports.plan_tables import plan_tables
from app.exports.table import Cell, PlanTable
from app.services.export_plan import PlanDocument
from app.words.catalogue import Words
from app.words.planning import standing_line

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

A4 = 9
_HEADER_ROW = 2
_LINE_POINTS = 15
_DATA_WIDTH = 16
_TEXT_STAYS_TEXT = {
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "in_memory": True,
}


@dataclass(frozen=True, slots=True)
class _Formats:
    """The cell formats of one workbook."""

    title: Format
    header: Format
    by_type: dict[type, Format]


class XlsxWriter:
    """One sheet a table: frozen header, real dates, A4 across, one page wide.

    A last sheet, ``SetuHashi``, holds the codes that are read back.
    """

    def __init__(self, words: Words) -> None:
        self._words = words

    def write(self, document: PlanDocument, folder: Path) -> Path:
        """Write ``visits-<year>.xlsx``.

        Raises:
            OSError: if the file cannot be written.
        """
        path = folder / f"visits-{document.plan.year}.xlsx"
        path.write_bytes(self._workbook(document))
        return path

    def _workbook(self, document: PlanDocument) -> bytes:
        from xlsxwriter.workbook import Workbook

        content = BytesIO()
        with Workbook(content, _TEXT_STAYS_TEXT) as workbook:
            words = self._words
            name = words.tr("Visits {year}").format(year=document.plan.year)
            made_at = document.made_at.replace(tzinfo=None)  # the format knows no zone: UTC
            workbook.set_properties({"title": name, "author": "SetuHashi", "created": made_at})
            formats = _formats(workbook)
            for table in plan_tables(document, words):
                sheet = workbook.add_worksheet(table.title)
                sheet.write_string(0, 0, f"{name}: {table.title}", formats.title)
                sheet.write_string(1, 0, standing_line(words, document.plan, document.standing))
                _fill(sheet, table, formats)
                self._set_up_print(sheet, table, document)
            _write_data(workbook, rows_with_persons(document, words))
        return content.getvalue()

    def _set_up_print(self, sheet: Worksheet, table: PlanTable, document: PlanDocument) -> None:
        words = self._words
        page = words.tr("Page {page} of {pages}").format(page="&P", pages="&N")
        sheet.set_landscape()
        sheet.set_paper(A4)
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(_HEADER_ROW)
        sheet.print_area(0, 0, _HEADER_ROW + max(len(table.rows), 1), len(table.columns) - 1)
        sheet.set_footer(f"&LSetuHashi · {document.made_at:%Y-%m-%d %H:%M} UTC&R{page}")


def _write_data(workbook: Workbook, rows: Sequence[Sequence[str]]) -> None:
    """The sheet that is read back: texts alone, so that nothing is taken for something else."""
    sheet = workbook.add_worksheet(SHEET)
    text = workbook.add_format({"num_format": "@"})
    for number, cells in enumerate(rows):
        for column, cell in enumerate(cells):
            sheet.write_string(number, column, cell, text)
    sheet.freeze_panes(1, 1)
    sheet.set_column(0, len(rows[0]) - 1, _DATA_WIDTH)
    sheet.set_landscape()
    sheet.set_paper(A4)
    sheet.fit_to_pages(1, 0)
    sheet.print_area(0, 0, len(rows) - 1, COLUMNS.index("fixtures"))  # what is for machines is not


def _formats(workbook: Workbook) -> _Formats:
    cell = {"valign": "top", "border": 1, "border_color": "#C8CDD3", "text_wrap": True}
    text = {**cell, "align": "left", "indent": 1}
    return _Formats(
        title=workbook.add_format({"bold": True, "font_size": 14}),
        header=workbook.add_format({**text, "bold": True, "bg_color": "#DDE6F0"}),
        by_type={
            str: workbook.add_format(text),
            date: workbook.add_format({**text, "num_format": "yyyy-mm-dd"}),
            int: workbook.add_format({**cell, "num_format": "#,##0"}),
            float: workbook.add_format({**cell, "num_format": "#,##0"}),
            Decimal: workbook.add_format({**cell, "num_format": "#,##0.00"}),
        },
    )


def _fill(sheet: Worksheet, table: PlanTable, formats: _Formats) -> None:
    for number, column in enumerate(table.columns):
        sheet.set_column(number, number, column.width)
        sheet.write_string(_HEADER_ROW, number, column.heading, formats.header)
    for row, cells in enumerate(table.rows, _HEADER_ROW + 1):
        sheet.set_row(row, _LINE_POINTS * _lines(cells, table))
        for number, cell in enumerate(cells):
            _write(sheet, row, number, cell, formats)
    sheet.freeze_panes(_HEADER_ROW + 1, 1)
    sheet.autofilter(_HEADER_ROW, 0, _HEADER_ROW + len(table.rows), len(table.columns) - 1)


def _lines(cells: Sequence[Cell], table: PlanTable) -> int:
    """How many lines the highest cell needs: not every program finds the height by itself."""
    pairs = zip(cells, table.columns, strict=True)
    return max(ceil(_width(str(cell)) / (column.width - 2)) for cell, column in pairs) or 1


def _width(text: str) -> int:
    """Columns of a fixed-width screen: two for East Asian characters, none for vowel signs."""
    return max(wcswidth(text), 0) if text.isprintable() else len(text)


def _write(sheet: Worksheet, row: int, column: int, cell: Cell, formats: _Formats) -> None:
    cell_format = formats.by_type[type(cell)]
    if isinstance(cell, date):
        sheet.write_datetime(row, column, cell, cell_format)
    elif isinstance(cell, str):
        sheet.write_string(row, column, cell, cell_format)
    else:
        sheet.write_number(row, column, cell, cell_format)
