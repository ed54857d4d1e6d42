"""A document as a Word file, in styles of its own headings, for A4."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.exports import docx_marks as marks
from app.exports.whole_file import write_whole
from app.services.document import (
    Align,
    Bars,
    Beside,
    Document,
    Facts,
    Heading,
    Items,
    PageBreak,
    Paragraph,
    Sources,
    Table,
    Tone,
)
from app.services.task import TaskHandle

if TYPE_CHECKING:
    from docx.document import Document as Paper
    from docx.table import Table as Grid

Place = Any
"""A document or a cell of one: both take paragraphs and tables."""

_BAR_CELLS = 20
_BAR_WIDTHS = (0.40, 0.32, 0.28)


class DocxWriter:
    """Real headings and lists, header rows that repeat, page numbers as fields."""

    def write(self, document: Document, file: Path, handle: TaskHandle) -> Path:
        """As ``DocumentWriter.write``."""
        handle.raise_if_cancelled()
        content = BytesIO()
        _paper(document).save(content)
        return write_whole(file, content.getvalue())


def _paper(document: Document) -> Paper:
    from docx import Document as new_paper  # noqa: N813 - the library names it like a class
    from docx.shared import Mm

    paper = new_paper()
    marks.set_up_styles(paper, document)
    properties = paper.core_properties
    properties.title, properties.author = _clean(document.title)[:255], "SetuHashi"
    properties.language, properties.comments = document.language, ""
    properties.created = properties.modified = document.made_at.replace(tzinfo=None)
    section = paper.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(marks.SIDE_MM)
    section.top_margin, section.bottom_margin = Mm(12), Mm(13)
    section.footer_distance = section.header_distance = Mm(6)
    marks.set_footer(section, _clean(document.footer), document.page_of)
    paper.add_paragraph(_clean(document.title), "Title")
    if document.subtitle:
        paper.add_paragraph(_clean(document.subtitle), "Subtitle")
    _add_all(paper, document.blocks, marks.TEXT_MM)
    return paper


def _add_all(place: Place, blocks: Sequence[object], width_mm: float) -> None:
    for block in blocks:
        _ADD[type(block)](place, block, width_mm)


def _clean(text: str) -> str:
    """``text`` without the control characters that XML cannot hold."""
    return "".join(c for c in text if c in "\t\n" or (c >= " " and c not in "\ufffe\uffff"))


def _add_heading(place: Place, block: Heading, _width_mm: float) -> None:
    place.add_paragraph(_clean(block.text), f"Heading {block.level}")


def _add_paragraph(place: Place, block: Paragraph, _width_mm: float) -> None:
    style = {Tone.PLAIN: "Normal", Tone.LEAD: "Lead", Tone.NOTE: "Note"}[block.tone]
    place.add_paragraph(_clean(block.text), style)


def _add_items(place: Place, block: Items, _width_mm: float) -> None:
    for number, text in enumerate(block.texts, 1):
        if block.numbered:
            place.add_paragraph(f"{number}.\t{_clean(text)}", "Numbered")
        else:
            place.add_paragraph(_clean(text), "List Bullet")


def _add_sources(place: Place, block: Sources, _width_mm: float) -> None:
    texts = (f"[{number}] {_clean(text)}" for number, text in enumerate(block.texts, 1))
    place.add_paragraph("   ".join(texts), "Note")


def _add_break(place: Place, _block: PageBreak, _width_mm: float) -> None:
    place.add_page_break()


def _add_facts(place: Place, block: Facts, width_mm: float) -> None:
    width = width_mm / len(block.rows)
    grid = _grid(place, 1, [width] * len(block.rows), "Facts")
    for cell, (label, value) in zip(grid.rows[0].cells, block.rows, strict=True):
        cell.paragraphs[0].text = _clean(label)
        cell.paragraphs[0].style = "Note"
        cell.add_paragraph(_clean(value), "Value")


def _add_table(place: Place, block: Table, width_mm: float) -> None:
    if not block.rows:
        place.add_paragraph(_clean(block.empty), "Note")
        return
    whole = sum(column.width for column in block.columns)
    widths = [width_mm * column.width / whole for column in block.columns]
    grid = _grid(place, len(block.rows) + 1, widths, "Rows")
    marks.repeat_on_each_page(grid.rows[0])
    titles = tuple(column.title for column in block.columns)
    for row, texts in zip(grid.rows, (titles, *block.rows), strict=True):
        marks.keep_on_one_page(row)
        for cell, column, text in zip(row.cells, block.columns, texts, strict=True):
            paragraph = cell.paragraphs[0]
            paragraph.text = _clean(text)
            paragraph.style = "Cell at the end" if column.align is Align.END else "Cell"
    marks.set_off(grid.rows[0])


def _add_bars(place: Place, block: Bars, width_mm: float) -> None:
    label, drawn, told = (width_mm * share for share in _BAR_WIDTHS)
    widths = [label, *[drawn / _BAR_CELLS] * _BAR_CELLS, told]
    grid = _grid(place, len(block.rows), widths, "Bars")
    for row, bar in zip(grid.rows, block.rows, strict=True):
        cells = row.cells
        for cell, text, style in (
            (cells[0], bar.label, "Cell"),
            (cells[-1], bar.told, "Cell at the end"),
        ):
            cell.paragraphs[0].text, cell.paragraphs[0].style = _clean(text), style
        for k, cell in enumerate(cells[1:-1]):
            cell.paragraphs[0].style = "Cell"
            marks.shade(cell, _shade((k + 0.5) / _BAR_CELLS, bar.value, (bar.low, bar.high)))


def _shade(at: float, value: float, between: tuple[float, float]) -> str:
    """The colour of a bar at 0..1: what is left open shows over what is reached."""
    if between[0] < at <= between[1]:
        return marks.OPEN
    return marks.VALUE if at <= value else marks.GROUND


def _add_beside(place: Place, block: Beside, width_mm: float) -> None:
    half = width_mm / 2
    grid = _grid(place, 1, [half, half], "Beside")
    for cell, blocks in zip(grid.rows[0].cells, (block.left, block.right), strict=True):
        first = cell.paragraphs[0]
        _add_all(cell, blocks, half - marks.GUTTER_MM)
        marks.drop(first)
        if not blocks:
            cell.add_paragraph()  # no cell stands without


def _grid(place: Place, rows: int, widths_mm: Sequence[float], look: str) -> Grid:
    """An empty table of fixed widths, with a thin line of air after it."""
    from docx.shared import Mm

    given = (rows, len(widths_mm))
    grid: Grid = (
        place.add_table(*given) if hasattr(place, "core_properties") else _in_cell(place, *given)
    )
    marks.fix(grid, look)
    for column, width in zip(grid.columns, widths_mm, strict=True):
        column.width = Mm(width)
    for row in grid.rows:
        for cell, width in zip(row.cells, widths_mm, strict=True):
            cell.width = Mm(width)
    if hasattr(place, "core_properties"):
        place.add_paragraph("", "Thin")
    return grid


def _in_cell(cell: Place, rows: int, columns: int) -> Grid:
    grid: Grid = cell.add_table(rows, columns)
    cell.paragraphs[-1].style = "Thin"  # which the library puts after it
    return grid


_ADD: Mapping[type, Callable[[Place, Any, float], None]] = {
    Heading: _add_heading,
    Paragraph: _add_paragraph,
    Items: _add_items,
    Facts: _add_facts,
    Table: _add_table,
    Bars: _add_bars,
    Sources: _add_sources,
    PageBreak: _add_break,
    Beside: _add_beside,
}
