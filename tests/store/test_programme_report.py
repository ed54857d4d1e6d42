"""The report on the lines of effort over the shipped reference, as paper and as workbook."""

from dataclasses import replace
from datetime import UTC, datetime

import docx
import pytest
from openpyxl import load_workbook

from app.domain.programme import LINES
from app.exports.docx import DocxWriter
from app.exports.programme_xlsx import write_programme
from app.services.document import Heading, Sources, Table
from app.services.report_programme import LineSheet, ProgrammeReport
from app.services.task import Unattended
from app.words.catalogue import Words
from app.words.programme_report import programme_document
from tests.store.test_exchange_on_reference import desk_on

MADE_AT = datetime(2026, 11, 22, 4, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def told(shipped_store):
    """The report, and the regions by code."""
    with shipped_store.read() as work:
        regions = {region.code: region for region in work.profiles.regions()}
    return desk_on(shipped_store).programme(), regions


def test_that_every_target_stands_in_the_document_with_its_source(told):
    document = programme_document(*told, Words(), MADE_AT)
    headings = [b.text for b in document.blocks if isinstance(b, Heading) and b.level == 1]
    assert [text.split(":")[0] for text in headings] == [f"Line {line}" for line in LINES]
    rows = [row for b in document.blocks if isinstance(b, Table) for row in b.rows]
    assert len(rows) == 78
    assert all(row[0].endswith("]") for row in rows)
    assert len(next(b for b in document.blocks if isinstance(b, Sources)).texts) > 20


def test_that_word_opens_the_report(told, tmp_path):
    document = programme_document(*told, Words(), MADE_AT)
    file = DocxWriter().write(document, tmp_path / "programme.docx", Unattended())
    texts = [paragraph.text for paragraph in docx.Document(str(file)).paragraphs]
    assert "Line VIII: States and prefectures" in texts


def test_that_the_workbook_holds_numbers_and_days_as_such(told, tmp_path):
    book = load_workbook(write_programme(*told, Words(), tmp_path / "programme.xlsx"))
    targets, entries, serving = book.worksheets
    people = next(row for row in targets.values if row[1] == "G061")
    assert people[4] == 500_000
    flights = next(row for row in targets.values if row[1] == "G073")
    assert flights[10] == datetime(2026, 11, 22)  # noqa: DTZ001 - a workbook knows no zone
    assert entries.max_row == 33
    assert serving.max_row > 60


def test_that_no_title_runs_as_a_formula_in_the_workbook(told, tmp_path):
    report, regions = told
    line = next(each for each in report.lines if each.line == "I")
    sheet = line.targets[0]
    evil = replace(sheet, target=replace(sheet.target, title='=HYPERLINK("http://x")'))
    only = ProgrammeReport(report.today, (LineSheet("I", (evil,), (), (), ()),))
    file = write_programme(only, regions, Words(), tmp_path / "evil.xlsx")
    cell = load_workbook(file).worksheets[0].cell(2, 3)
    assert cell.data_type == "s"
    assert not str(cell.value).startswith("=")
