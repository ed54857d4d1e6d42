"""A plan that is handed over says whether its proof still holds."""

from dataclasses import replace

import openpyxl
import pytest

from app.domain.plan_adjustment import Standing
from app.exports.docx import DocxWriter
from app.exports.html import HtmlWriter
from app.exports.paper_document import PlanPaperWriter
from app.exports.xlsx import XlsxWriter
from app.words.catalogue import Words
from tests.fakes.plans import document

ENGLISH = Words("en")
STALE = Standing(700, (), ("calendar",))


def html_text(folder, standing):
    shown = replace(document(), standing=standing)
    return HtmlWriter(ENGLISH).write(shown, folder).read_text(encoding="utf-8")


def xlsx_text(folder, standing):
    shown = replace(document(), standing=standing)
    return str(openpyxl.load_workbook(XlsxWriter(ENGLISH).write(shown, folder))["Plan"]["A2"].value)


def docx_text(folder, standing):
    from docx import Document

    shown = replace(document(), standing=standing)
    path = PlanPaperWriter(ENGLISH, DocxWriter(), ".docx").write(shown, folder)
    return "\n".join(paragraph.text for paragraph in Document(path).paragraphs)


@pytest.mark.parametrize("text_of", [html_text, xlsx_text, docx_text])
def test_that_a_stale_plan_is_not_handed_over_as_proved(tmp_path, text_of):
    assert "Proved optimal" in text_of(tmp_path, Standing(800, (), ()))
    told = text_of(tmp_path, STALE)
    assert "Proved optimal" not in told
    assert "Changed since the plan was made: the calendar" in told
