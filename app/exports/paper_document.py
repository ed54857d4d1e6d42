"""A paper of a visit, or the plan of a year, as a document for the writers of PDF and Word."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

from app.exports.plan_tables import plan_tables
from app.exports.table import Cell, PlanTable
from app.exports.visit_papers import Paper
from app.services.document import (
    Align,
    Block,
    Column,
    Document,
    DocumentWriter,
    Heading,
    Items,
    Paragraph,
    Table,
    Tone,
)
from app.services.export_plan import PlanDocument
from app.services.task import Unattended
from app.words.amounts import exact, rounded
from app.words.catalogue import Words
from app.words.formats import day
from app.words.planning import standing_line

_LEAST, _LEAST_FOR_DAYS, _MOST = 13, 17, 44
"""Widths of columns beside each other."""


class PlanPaperWriter:
    """Pours a year's plan into the documents of ``writer``; ``suffix`` is its files' ending."""

    def __init__(self, words: Words, writer: DocumentWriter, suffix: str) -> None:
        self._words = words
        self._writer = writer
        self._suffix = suffix

    def write(self, document: PlanDocument, folder: Path) -> Path:
        """Write ``visits-<year>`` in the writer's form.

        Raises:
            ProblemError: as ``DocumentWriter.write``.
        """
        file = folder / f"visits-{document.plan.year}{self._suffix}"
        return self._writer.write(plan_paper(document, self._words), file, Unattended())


def plan_paper(document: PlanDocument, words: Words) -> Document:
    """The plan of a year with everything that its workbook tells."""
    head = Paragraph(standing_line(words, document.plan, document.standing), Tone.LEAD)
    blocks = _tables(plan_tables(document, words), words)
    title = words.tr("Visits {year}").format(year=document.plan.year)
    return _document(title, "", (head, *blocks), document.made_at, words)


def document_of(paper: Paper, made_at: datetime, words: Words) -> Document:
    """``paper`` as a document; ``made_at`` is aware, in UTC."""
    blocks: list[Block] = [_facts(paper, words)] if paper.facts else []
    blocks += _tables(paper.tables, words)
    for heading, texts in paper.points:
        blocks += [Heading(heading), Items(texts)]
    if not paper.tables and not paper.points:
        blocks.append(Paragraph(words.tr("Nothing of this is on record yet."), Tone.NOTE))
    return _document(paper.title, paper.subtitle, tuple(blocks), made_at, words)


def _document(
    title: str, subtitle: str, blocks: tuple[Block, ...], made_at: datetime, words: Words
) -> Document:
    on = day(words, made_at.date())
    return Document(
        title=title,
        subtitle=subtitle,
        language=words.language,
        blocks=blocks,
        footer=words.tr("SetuHashi · {day}").format(day=on),
        page_of=words.tr("Page {page} of {pages}"),
        made_at=made_at,
        compact=True,
    )


def _facts(paper: Paper, words: Words) -> Table:
    rows = tuple((fact.label, fact.text) for fact in paper.facts)
    return Table((Column(words.tr("Particulars"), 1.0), Column(words.tr("Entry"), 3.0)), rows)


def _tables(tables: Sequence[PlanTable], words: Words) -> Iterator[Block]:
    """Tables of the same columns leave out the same ones: those that are empty in all of them."""
    for table in tables:
        alike = [each for each in tables if each.columns == table.columns]
        filled = [
            number
            for number, _ in enumerate(table.columns)
            if any(row[number] != "" for each in alike for row in each.rows)
        ]
        yield Heading(table.title)
        yield _table(table, filled, words)


def _table(table: PlanTable, filled: Sequence[int], words: Words) -> Table:
    columns = tuple(
        Column(table.columns[number].heading, float(_width(table, number)), _side(table, number))
        for number in filled
    )
    rows = tuple(tuple(_shown(row[number], words) for number in filled) for row in table.rows)
    return Table(columns, rows, words.tr("None."))


def _width(table: PlanTable, number: int) -> int:
    """Sheets scroll, pages do not: very wide columns give way to narrow ones."""
    holds_days = any(isinstance(row[number], date) for row in table.rows)
    least = _LEAST_FOR_DAYS if holds_days else _LEAST
    return min(max(table.columns[number].width, least), _MOST)


def _side(table: PlanTable, number: int) -> Align:
    cells = [row[number] for row in table.rows if row[number] != ""]
    numbers = all(isinstance(cell, (int, float, Decimal)) for cell in cells)
    return Align.END if cells and numbers else Align.START


def _shown(cell: Cell, words: Words) -> str:
    if isinstance(cell, date):
        return day(words, cell)
    if isinstance(cell, (int, Decimal)):
        return exact(words, cell)
    return rounded(words, cell) if isinstance(cell, float) else cell
