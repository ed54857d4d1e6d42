"""Files from India, Japan and elsewhere are read; those that could do harm are refused."""

import zipfile
from io import BytesIO

import pytest
from openpyxl import Workbook

from app.domain.problems import ProblemError
from app.imports.csv import CsvReader
from app.imports.limits import Limits
from app.imports.xlsx import XlsxReader

TABLE = "県,値\n兵庫県,1\n"
SMALL = Limits(bytes_in_file=100_000, rows=5, columns=4, characters_in_cell=50)


def workbook(*rows):
    book = Workbook()
    for row in rows:
        book.active.append(row)
    content = BytesIO()
    book.save(content)
    return content.getvalue()


def with_member(content, name, body, method=zipfile.ZIP_DEFLATED):
    """The workbook with one member in the place of its own."""
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(content)) as old, zipfile.ZipFile(out, "w", method) as new:
        for member in old.namelist():
            if member != name:
                new.writestr(member, old.read(member))
        new.writestr(name, body)
    return out.getvalue()


def refusal(reader, path, content):
    path.write_bytes(content)
    with pytest.raises(ProblemError) as caught:
        reader.read(path)
    (problem,) = caught.value.problems
    assert problem.place.file == path.name
    return problem.code


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp932"])
def test_that_japanese_csv_is_read_in_the_encodings_that_are_met(tmp_path, encoding):
    path = tmp_path / "t.csv"
    path.write_bytes(TABLE.encode(encoding))
    sheet = CsvReader().read(path)
    assert sheet.headings == ("県", "値")
    assert sheet.rows[0].cells == ("兵庫県", "1")


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_that_the_sign_between_the_cells_is_found(tmp_path, delimiter):
    path = tmp_path / "t.csv"
    path.write_text(f'a{delimiter}b\r\n"x{delimiter}\ny"{delimiter}2\r\n\r\nz\r\n', "utf-8")
    sheet = CsvReader().read(path)
    assert [(row.number, row.cells) for row in sheet.rows] == [
        (2, (f"x{delimiter}\ny", "2")),
        (5, ("z",)),
    ]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "import-empty"),
        (b"\n\n,,\n", "import-empty"),
        (b"a,b\n" + b"1,2\n" * 6, "import-too-many-rows"),
        (b"a,b,c,d,e\n", "import-too-many-columns"),
        (b"a\n" + b"x" * 51, "import-cell-too-long"),
        (b"a\n1,2\n", "import-row-too-long"),
        (b'a\n"x', "import-csv-broken"),
        (b"a\n" + b"\0" * 9, "import-encoding-unknown"),
        (b"x" * 100_001, "import-file-too-large"),
    ],
)
def test_that_csv_out_of_bounds_is_refused(tmp_path, content, code):
    assert refusal(CsvReader(SMALL), tmp_path / "t.csv", content) == code


def test_that_a_file_that_is_not_there_is_told(tmp_path):
    with pytest.raises(ProblemError, match="import-file-missing"):
        CsvReader().read(tmp_path / "none.csv")


def test_that_a_zip_bomb_is_refused_by_what_it_unpacks_to(tmp_path):
    bomb = with_member(workbook(["a"]), "xl/sharedStrings.xml", b"<x>" + b" " * 30_000_000)
    assert refusal(XlsxReader(), tmp_path / "t.xlsx", bomb) == "import-unpacks-too-large"


def test_that_too_many_members_are_refused(tmp_path):
    content = workbook(["a"])
    for number in range(3):
        content = with_member(content, f"xl/{number}.xml", b"<a/>")
    reader = XlsxReader(Limits(members=10))
    assert refusal(reader, tmp_path / "t.xlsx", content) == "import-unpacks-too-large"


@pytest.mark.parametrize(
    "declaration",
    [
        b'<!DOCTYPE x [<!ENTITY a "b"><!ENTITY c "&a;&a;&a;&a;">]>',
        b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
        b'<!DOCTYPE x SYSTEM "http://example.org/x.dtd">',
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_that_entities_are_refused_before_parsing(tmp_path, declaration, encoding):
    text = f'<?xml version="1.0" encoding="{encoding}"?>{declaration.decode()}<x>&a;</x>'
    content = with_member(workbook(["a"]), "xl/worksheets/sheet1.xml", text.encode(encoding))
    assert refusal(XlsxReader(), tmp_path / "t.xlsx", content) == "import-entities"


def test_that_entities_are_refused_whatever_the_member_is_called(tmp_path):
    text = b'<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'
    content = with_member(workbook(["a"]), "xl/worksheets/sheet1.bin", text)
    assert refusal(XlsxReader(), tmp_path / "t.xlsx", content) == "import-entities"


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"a,b\n1,2\n", workbook(["a"])[:-100]])
def test_that_what_is_no_workbook_is_told(tmp_path, content):
    assert refusal(XlsxReader(), tmp_path / "t.xlsx", content) == "import-workbook-broken"


def test_that_a_cell_with_a_formula_error_is_told_with_its_row(tmp_path):
    path = tmp_path / "t.xlsx"
    path.write_bytes(workbook(["a"], [1], ["#REF!"]))
    with pytest.raises(ProblemError) as caught:
        XlsxReader().read(path)
    (problem,) = caught.value.problems
    assert (problem.code, problem.place.row) == ("import-formula-error", 3)


def test_that_a_far_away_cell_does_not_hold_the_reader_up(tmp_path):
    path = tmp_path / "t.xlsx"
    book = Workbook()
    book.active.append(["a"])
    book.active.append([1])
    book.active.cell(1_000_000, 1, "far")
    book.save(path)
    assert [row.cells for row in XlsxReader().read(path).rows] == [(1,)]
