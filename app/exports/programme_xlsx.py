"""The report on the lines of effort as an Excel workbook: targets, entries, what serves."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.programme import due_on
from app.domain.regions import Region, RegionCode
from app.exports.table import Column, PlanTable
from app.exports.whole_file import write_whole
from app.services.neutral_text import neutral
from app.services.report_programme import LineSheet, ProgrammeReport
from app.words.catalogue import Words
from app.words.formats import region_name, region_names
from app.words.programme import kind_of_target, last_reached
from app.words.ties import kind_name

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

A4 = 9
_TEXT_STAYS_TEXT = {
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "in_memory": True,
}
Regions = Mapping[RegionCode, Region]


def write_programme(report: ProgrammeReport, regions: Regions, words: Words, file: Path) -> Path:
    """Write ``file``: real numbers and dates, frozen headings with filters, A4 across.

    Raises:
        ProblemError: as ``app.exports.whole_file.write_whole``.
    """
    from xlsxwriter.workbook import Workbook

    content = BytesIO()
    with Workbook(content, _TEXT_STAYS_TEXT) as workbook:
        for table in programme_tables(report, regions, words):
            _add_sheet(workbook, table)
    return write_whole(file, content.getvalue())


def programme_tables(
    report: ProgrammeReport, regions: Regions, words: Words
) -> tuple[PlanTable, ...]:
    """The sheets: a row a target, an entry of progress, and a thing of ours that serves a line."""
    return (
        _targets(report, words),
        _progress(report, words),
        PlanTable(
            words.tr("What serves"),
            (
                Column(words.tr("Line"), 8),
                Column(words.tr("Kind"), 18),
                Column("ID", 16),
                Column(words.tr("What"), 60),
                Column(words.tr("From"), 14),
                Column(words.tr("To"), 14),
            ),
            tuple(row for line in report.lines for row in _serving(line, regions, words)),
        ),
    )


def _targets(report: ProgrammeReport, words: Words) -> PlanTable:
    headings = (
        (words.tr("Line"), 8),
        ("ID", 10),
        (words.tr("Title"), 52),
        (words.tr("Kind"), 14),
        (words.tr("Target"), 14),
        (words.tr("Unit"), 22),
        (words.tr("From"), 8),
        (words.tr("By"), 8),
        (words.tr("Due by today"), 14),
        (words.tr("Reached"), 14),
        (words.tr("As of"), 12),
        (words.tr("Behind by"), 12),
        (words.tr("Source"), 40),
        (words.tr("Address of the source"), 40),
    )
    rows = []
    for line in report.lines:
        for sheet in line.targets:
            it, reached = sheet.target, last_reached(sheet)
            rows.append(
                (
                    *(
                        line.line,
                        it.target_id,
                        words.text(it.title),
                        kind_of_target(words, it.kind),
                    ),
                    *(_cell(it.quantity), words.text(it.unit), it.baseline_year, it.target_year),
                    _cell(due_on(it, report.today)),
                    *((reached.value, reached.day) if reached else ("", "")),
                    *(_cell(sheet.behind), it.source.title, it.source.url),
                )
            )
    return PlanTable(
        words.tr("Targets"), tuple(Column(*heading) for heading in headings), tuple(rows)
    )


def _progress(report: ProgrammeReport, words: Words) -> PlanTable:
    headings = (
        (words.tr("Line"), 8),
        (words.tr("Target"), 10),
        (words.tr("Title"), 44),
        (words.tr("Day"), 12),
        (words.tr("Value"), 14),
        (words.tr("Unit"), 26),
        (words.tr("Counts as the total"), 12),
        (words.tr("Text"), 60),
        (words.tr("Source"), 40),
    )
    rows = tuple(
        (
            *(line.line, sheet.target.target_id, words.text(sheet.target.title), each.held_on),
            *(_cell(each.value), words.text(each.unit)),
            *(
                words.tr("Yes") if each.counts else words.tr("No"),
                words.text(each.text),
                each.source.title,
            ),
        )
        for line in report.lines
        for sheet in line.targets
        for each in sheet.progress
    )
    return PlanTable(words.tr("Progress"), tuple(Column(*heading) for heading in headings), rows)


def _serving(line: LineSheet, regions: Regions, words: Words) -> Iterator[tuple[str | date, ...]]:
    for tie in line.ties:
        pair = region_names(words, regions, (tie.state, tie.prefecture))
        yield line.line, kind_name(words, tie.kind), tie.tie_id, pair, tie.signed_on, ""
    for visit in line.visits:
        regions_met = region_names(words, regions, (*visit.delegation, *visit.hosts))
        kind = words.tr("Visit")
        yield line.line, kind, visit.visit_id, regions_met, visit.start, visit.end
    for each in line.opportunities:
        what = f"{region_name(words, regions, each.region)}: {words.text(each.title)}"
        kind = words.tr("Opportunity")
        yield line.line, kind, each.opportunity_id, what, each.valid_from, each.valid_to


def _cell(value: float | None) -> float | str:
    return "" if value is None else value


def _add_sheet(workbook: Workbook, table: PlanTable) -> None:
    bold = workbook.add_format({"bold": True, "bg_color": "#DDE6F0", "text_wrap": True})
    text = workbook.add_format({"valign": "top", "text_wrap": True})
    day = workbook.add_format({"num_format": "yyyy-mm-dd", "valign": "top", "align": "left"})
    number = workbook.add_format({"num_format": "#,##0.##", "valign": "top"})
    page = workbook.add_worksheet(table.title)
    for place, column in enumerate(table.columns):
        page.set_column(place, place, column.width)
        page.write_string(0, place, column.heading, bold)
    for line, row in enumerate(table.rows, 1):
        for place, cell in enumerate(row):
            if isinstance(cell, str):
                page.write_string(line, place, neutral(cell), text)
            elif isinstance(cell, date):
                page.write_datetime(line, place, cell, day)
            else:
                page.write_number(line, place, cell, number)
    _set_up(page, table)


def _set_up(page: Worksheet, table: PlanTable) -> None:
    page.freeze_panes(1, 0)
    page.autofilter(0, 0, len(table.rows), len(table.columns) - 1)
    page.set_landscape()
    page.set_paper(A4)
    page.fit_to_pages(1, 0)
