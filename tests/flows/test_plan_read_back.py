"""What was exported is read back without loss, or every problem is told with its place."""

import csv
from dataclasses import replace
from datetime import timedelta
from io import StringIO

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.problems import ProblemError
from app.domain.visits import PlanStatus, Reason
from app.exports.csv import CsvWriter
from app.exports.plan_reader import MOST_ROWS, ReadPlan, holds_plan, read_plan_csv, read_plan_xlsx
from app.exports.xlsx import XlsxWriter
from app.services.neutral_text import neutral, restored
from app.words.catalogue import Words
from tests.fakes.plans import PLAN, VISITS
from tests.fakes.visit_records import CALL, CONFIRMED, DELEGATES, RECORD, recorded_document

OWN = replace(RECORD, visit_id="own-0001")
FORMS = {"csv": (CsvWriter, read_plan_csv), "xlsx": (XlsxWriter, read_plan_xlsx)}
QUICK = settings(
    max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@pytest.fixture(params=FORMS)
def form(request):
    return FORMS[request.param]


def written(form, folder, *records, language="en", plan=PLAN):
    document = replace(recorded_document(*records), plan=plan)
    return form[0](Words(language)).write(document, folder)


@pytest.mark.parametrize("language", ["en", "ja", "hi"])
def test_that_plan_and_records_come_back_identical(form, tmp_path, language):
    path = written(form, tmp_path, CONFIRMED, OWN, language=language)
    read = form[1](path)
    assert (read.plan, read.records) == (PLAN, (CONFIRMED, OWN))


@pytest.mark.parametrize("with_passports", [False, True])
def test_that_who_travels_comes_back_from_the_workbook_with_passports_only_if_asked(
    tmp_path, with_passports
):
    document = recorded_document(CONFIRMED, with_passports=with_passports)
    read = read_plan_xlsx(XlsxWriter(Words("hi")).write(document, tmp_path))
    spelling = DELEGATES[0].passport_spelling if with_passports else ""
    assert read.delegates == {
        CONFIRMED.visit_id: (replace(DELEGATES[0], passport_spelling=spelling),)
    }


def test_that_the_csv_tells_no_person(tmp_path):
    path = written(FORMS["csv"], tmp_path, CONFIRMED)
    assert DELEGATES[0].name not in path.read_text(encoding="utf-8-sig")
    assert read_plan_csv(path).delegates == {}


def test_that_a_file_tells_by_itself_whether_it_is_a_plan(form, tmp_path):
    path = written(form, tmp_path, CONFIRMED)
    assert holds_plan(path)
    path.write_text("visit_id,start\n1,2027-01-31\n")
    assert not holds_plan(path)
    assert not holds_plan(tmp_path / "nowhere.csv")


def test_that_a_plan_without_records_and_with_odd_numbers_comes_back(form, tmp_path):
    odd = replace(
        PLAN,
        status=PlanStatus.FEASIBLE,
        objective=0.1 + 0.2,
        visits=(replace(VISITS[0], value=-1e-9, fixtures=("f1", "f2")),),
        clashes=(Reason("rule-gap", {"lead": "MEA", "days": 28}),),
        clashes_fewest=False,
        changes_least=True,
        fingerprint="ab12",
        by_hand=True,
    )
    assert form[1](written(form, tmp_path, plan=odd)) == ReadPlan(odd, ())


def test_that_a_visit_changed_in_the_file_is_one_put_there_by_hand(tmp_path):
    path = written(FORMS["csv"], tmp_path)
    assert not read_plan_csv(path).plan.by_hand
    text = path.read_text(encoding="utf-8-sig")
    day, other = VISITS[0].start, VISITS[0].start - timedelta(days=1)
    path.write_text(text.replace(day.isoformat(), other.isoformat(), 1), encoding="utf-8")
    plan = read_plan_csv(path).plan
    assert other in {visit.start for visit in plan.visits}
    assert plan.by_hand


@QUICK
@given(text=st.text(st.characters(codec="utf-8"), max_size=80))
def test_that_any_text_comes_back_as_it_was(form, tmp_path, text):
    odd = replace(RECORD, purpose=text, itinerary=(replace(CALL, title=text),))
    assert form[1](written(form, tmp_path, odd)).records == (odd,)


def test_that_a_record_too_long_for_one_cell_is_parted(form, tmp_path):
    long = replace(RECORD, itinerary=(CALL,) * 200)
    assert form[1](written(form, tmp_path, long)).records == (long,)


@given(st.text(alphabet="='+-@\t\r\n\0ab", max_size=6))
def test_that_a_neutralised_text_is_no_formula_and_comes_back(text):
    assert not neutral(text).startswith(("=", "+", "-", "@", "\t", "\r", "\n", "\0"))
    assert restored(neutral(text)) == text


def test_that_what_an_officer_changes_in_a_cell_is_read(tmp_path):
    path = written(FORMS["xlsx"], tmp_path)
    book = openpyxl.load_workbook(path)
    sheet = book["SetuHashi"]
    columns = {cell.value: cell.column for cell in sheet[1]}
    sheet.cell(2, columns["hosts"]).value = "JP-22"
    sheet.cell(2, columns["pinned"]).value = 1
    book.save(path)
    changed = replace(VISITS[0], hosts=VISITS[0].hosts[:1], pinned=True)
    assert read_plan_xlsx(path).plan.visits[0] == changed


def edited(path, change):
    rows = list(csv.reader(StringIO(path.read_bytes().decode("utf-8-sig"), newline="")))
    change(rows)
    text = StringIO(newline="")
    csv.writer(text).writerows(rows)
    path.write_bytes(text.getvalue().encode("utf-8-sig"))


def refusals(reader, path):
    with pytest.raises(ProblemError) as caught:
        reader(path)
    return [(one.code, one.place.row, one.place.column) for one in caught.value.problems]


def test_that_every_wrong_cell_is_told_with_row_and_column(tmp_path):
    path = written(FORMS["csv"], tmp_path, RECORD)

    def spoil(rows):
        at = {name: place for place, name in enumerate(rows[0])}
        rows[1][at["start"]] = "17 May"
        rows[1][at["lead"]] = "XYZ"
        rows[2][at["hosts"]] = "JP-99;Osaka"
        rows[2][at["value"]] = "nan"
        rows[3][at["end"]] = "2026-01-01"
        rows[3][at["pinned"]] = "perhaps"
        rows[1][at["record_1"]] = '{"visit_id": 3}'

    edited(path, spoil)
    assert sorted(refusals(read_plan_csv, path)) == [
        ("plan-cell-wrong", 2, "lead"),
        ("plan-cell-wrong", 2, "record_1"),
        ("plan-cell-wrong", 2, "start"),
        ("plan-cell-wrong", 3, "hosts"),
        ("plan-cell-wrong", 3, "value"),
        ("plan-cell-wrong", 4, "pinned"),
    ]


def test_that_a_visit_that_ends_before_it_starts_stands_twice_or_differs_is_told(tmp_path):
    path = written(FORMS["csv"], tmp_path)

    def spoil(rows):
        at = {name: place for place, name in enumerate(rows[0])}
        rows[1][at["end"]] = "2026-01-01"
        rows[2][at["visit_id"]] = rows[1][at["visit_id"]]
        rows[3][at["plan"]] = "{}"

    edited(path, spoil)
    assert sorted(refusals(read_plan_csv, path)) == [
        ("plan-cell-wrong", 2, "end"),
        ("plan-rows-differ", 4, "plan"),
        ("plan-visit-twice", 3, "visit_id"),
    ]


@pytest.mark.parametrize("content", ["", "state,prefecture\n"])
def test_that_a_file_without_a_plan_is_told_as_one(tmp_path, content):
    path = tmp_path / "other.csv"
    path.write_text(content)
    assert refusals(read_plan_csv, path) == [("plan-not-in-file", None, "")]


def test_that_a_missing_column_or_no_row_is_told(tmp_path):
    path = written(FORMS["csv"], tmp_path)
    edited(path, lambda rows: rows[0].__setitem__(rows[0].index("start"), "begin"))
    assert refusals(read_plan_csv, path) == [("plan-column-missing", 1, "start")]
    path = written(FORMS["csv"], tmp_path)
    edited(path, lambda rows: rows.__delitem__(slice(1, None)))
    assert refusals(read_plan_csv, path) == [("plan-file-empty", None, "")]


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00", b"PK\x03\x04 nothing"])
def test_that_another_file_is_refused_in_one_sentence(form, tmp_path, content):
    path = tmp_path / "other.file"
    path.write_bytes(content)
    with pytest.raises(ProblemError) as caught:
        form[1](path)
    assert {one.place.file for one in caught.value.problems} == {"other.file"}


def test_that_a_file_that_is_not_there_or_has_no_sheet_of_ours_is_refused(tmp_path):
    assert refusals(read_plan_csv, tmp_path / "no.csv") == [("import-file-missing", None, "")]
    path = tmp_path / "other.xlsx"
    openpyxl.Workbook().save(path)
    assert refusals(read_plan_xlsx, path) == [("plan-sheet-missing", None, "")]


def test_that_too_many_rows_are_refused(tmp_path):
    path = written(FORMS["csv"], tmp_path)
    edited(path, lambda rows: rows.extend(rows[1:2] * MOST_ROWS))
    assert refusals(read_plan_csv, path) == [("plan-file-too-large", None, "")]
