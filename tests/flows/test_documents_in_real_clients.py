"""Documents are read by the programs that desks use, not by what wrote them."""

import shutil
import subprocess
import unicodedata
from pathlib import Path

import pytest

from app.exports.docx import DocxWriter
from app.exports.html_document import HtmlDocumentWriter
from app.exports.pdf import PdfWriter
from app.services.task import Unattended
from app.ui.kit.web_files import register_app_scheme
from tests.fakes.papers import GAPPED, HINDI, HOSTILE, JAPANESE, LONG, ROWS, paper

register_app_scheme()  # before the application is, and before any page

pytestmark = [pytest.mark.slow, pytest.mark.webengine]
FONTS = Path(__file__).resolve().parents[2] / "resources" / "fonts"
WORDS = tuple(unicodedata.normalize("NFC", word) for word in (*JAPANESE, *HINDI))


def output_of(*command):
    assert shutil.which(command[0]), f"{command[0]} is missing"
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    return done.stdout


def text_of(pdf):
    """Letters with a nukta are one sign or two: the same to readers and to Unicode."""
    return unicodedata.normalize("NFC", output_of("pdftotext", "-layout", pdf, "-"))


def squeezed(text):
    return "".join(unicodedata.normalize("NFC", text).split())


@pytest.fixture
def as_pdf(qapp, tmp_path):
    from app.ui.kit.web_print import print_page

    writer = PdfWriter(print_page, FONTS)
    return lambda document: writer.write(document, tmp_path / "paper.pdf", Unattended())


@pytest.fixture
def as_docx(tmp_path):
    return lambda document: DocxWriter().write(document, tmp_path / "paper.docx", Unattended())


def printed_by_writer(docx):
    profile = f"-env:UserInstallation={(docx.parent / 'profile').as_uri()}"
    output_of(
        "soffice", profile, "--headless", "--convert-to", "pdf:writer_pdf_Export",
        "--outdir", docx.parent, docx,
    )  # fmt: skip
    return docx.with_suffix(".pdf")


def test_that_every_word_of_three_languages_is_found_in_the_pdf(as_pdf):
    text = text_of(as_pdf(paper()))
    assert not [word for word in WORDS if word not in text]
    assert squeezed(GAPPED) in squeezed(text)


def test_that_every_font_of_the_pdf_is_embedded_and_ours(as_pdf):
    fonts = output_of("pdffonts", as_pdf(paper())).splitlines()[2:]
    assert fonts
    assert all("Noto" in line for line in fonts)
    assert all(line.split()[-5] == "yes" for line in fonts)


def test_that_pages_bear_their_numbers_the_titles_of_the_table_and_the_footer(as_pdf):
    pdf = as_pdf(paper(footer='"निर्णय" \\ 日程'))
    facts = output_of("pdfinfo", pdf)
    pages = int(next(line.split()[1] for line in facts.splitlines() if line.startswith("Pages")))
    assert pages >= 3
    assert "A4" in facts
    for number, page in enumerate(text_of(pdf).split("\f")[:pages], 1):
        assert f"Page {number} of {pages}" in page
        assert '"निर्णय" \\ 日程' in page
        assert "Count" in page
    assert f"row {ROWS - 1}" in text_of(pdf)


def test_that_a_footer_is_printed_whose_font_no_other_text_needs(as_pdf):
    text = text_of(as_pdf(paper(language="ja", footer="SetuHashi の資料")))
    assert "SetuHashi の資料" in text
    assert "Page 1 of" in text


def test_that_the_pdf_bears_the_title_of_the_document(as_pdf):
    assert "सार-पत्र (日程) <b>" in output_of("pdfinfo", as_pdf(paper("सार-पत्र (日程) <b>")))


def test_that_names_which_mean_harm_are_printed_as_text(as_pdf):
    pdf = as_pdf(paper(HOSTILE[0], (*HOSTILE, LONG)))
    text = squeezed(text_of(pdf))
    assert squeezed(HOSTILE[0]) in text
    for said in (HOSTILE[1], HOSTILE[2], HOSTILE[3]):
        assert squeezed(said) in text
    assert text.count("x") >= len(LONG)
    assert output_of("pdfinfo", pdf).splitlines()[0].split(None, 1)[1] == HOSTILE[0]


def test_that_word_documents_open_in_writer_with_all_their_words(as_docx):
    printed = printed_by_writer(as_docx(paper(extra=HOSTILE)))
    text = text_of(printed)
    assert not [word for word in WORDS if word not in text]
    for said in HOSTILE[:4]:
        assert squeezed(said) in squeezed(text)
    assert "Page 1 of" in text
    assert text.count("Count") >= 3  # the header row stands again on each page


def test_that_word_documents_have_real_headings_repeated_headers_and_fonts_by_script(as_docx):
    from docx import Document
    from docx.oxml.ns import qn

    read = Document(str(as_docx(paper("A title", language="hi"))))
    headings = [p.text for p in read.paragraphs if p.style.name == "Heading 1"]
    assert headings == ["Words", "Rows"]
    assert read.core_properties.title == "A title"
    rows = next(table for table in read.tables if len(table.rows) == ROWS + 1)
    assert rows.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
    assert rows.rows[ROWS].cells[0].text == f"row {ROWS - 1}"
    for name in ("Normal", "Heading 1", "Cell"):
        properties = read.styles[name].element.rPr
        fonts = properties.rFonts
        assert all(fonts.get(qn(f"w:{script}")) for script in ("ascii", "hAnsi", "eastAsia", "cs"))
        assert properties.find(qn("w:lang")).get(qn("w:bidi")) == "hi-IN"
    section = read.sections[0]
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)


def test_that_the_web_page_stands_alone_and_holds_no_markup_of_names(tmp_path):
    file = HtmlDocumentWriter().write(
        paper(HOSTILE[0], HOSTILE), tmp_path / "paper.html", Unattended()
    )
    page = file.read_text(encoding="utf-8")
    assert "<script" not in page
    assert "<img" not in page
    assert "default-src 'none'" in page
    assert '<link rel="stylesheet"' not in page
    assert all(word in unicodedata.normalize("NFC", page) for word in WORDS)
