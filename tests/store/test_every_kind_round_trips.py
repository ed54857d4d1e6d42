"""Every kind is exported and read back: nothing changes, then one cell does and all else stays."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain.calendar import Basis, Hardness
from app.domain.own_windows import OwnWindow
from app.domain.problems import ProblemError
from app.domain.provenance import Source
from app.domain.regions import region_code
from app.domain.visit_record import Contact, Move, VisitRecord, VisitState
from app.domain.visits import Direction, Lead
from app.domain.wishes import Wish
from app.services.export_records import records_sheet
from app.services.import_mapping import guess_matching
from app.services.import_records import import_records, preview_import
from app.services.record_kinds import kind_named, record_kinds
from app.services.sheets import SheetRow
from app.words.problems.sentences import SENTENCES
from tests.fakes.sheets_of_ties import READERS, WRITERS

TODAY = date(2026, 11, 22)
SOURCE = Source("File 12/2026", "File 12/2026", "2026-11-20")
GUJARAT, SHIZUOKA = region_code("IN-GJ"), region_code("JP-22")
WINDOW = OwnWindow(
    *("IN-*", "festival", "Rath Yatra", date(2027, 7, 5), date(2027, 7, 6)),
    *(Hardness.AVOID, Basis.ANNOUNCED, "File 7"),
)
VISIT = VisitRecord(
    *("own-0001", Lead.MEA, Direction.TO_JAPAN, date(2027, 1, 18), date(2027, 1, 22)),
    *((GUJARAT,), (SHIZUOKA,), (Move(VisitState.IDEA, TODAY),)),
    contacts=(Contact("protocol", "Shizuoka Prefecture"),),
    lines=("VIII",),
)
WISH = Wish("own-0001", GUJARAT, (SHIZUOKA,), "2026-11", "ports", SOURCE, ("trade",))
OWN = {"window": WINDOW, "visit": VISIT, "wish": WISH}
TEXTS = {"figure": "note", "industry": "source_title", "tie": "note", "visit": "purpose"}
TEXTS |= {"window": "name", "route": "note", "opportunity": "text", "practice": "text"}
TEXTS |= {"target": "title", "progress": "text", "forum": "note", "meeting": "text", "wish": "text"}


@pytest.fixture
def desk(store):
    with store.begin() as work:
        for kind, record in OWN.items():
            work.records.keep(kind, "own-0001", record, "letter")
        work.commit()
    return store


def sheet_of(desk, kind):
    with desk.read() as work:
        return records_sheet(work, kind)


def changed(sheet, column, text):
    """The sheet with ``text`` in the first row's ``column``."""
    place = sheet.headings.index(column)
    first, *rest = sheet.rows
    cells = (*first.cells[:place], text, *first.cells[place + 1 :])
    return replace(sheet, rows=(SheetRow(first.number, cells), *rest))


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
@pytest.mark.parametrize("kind", record_kinds(), ids=lambda kind: kind.kind)
def test_that_an_export_says_nothing_new(desk, tmp_path, kind, suffix):
    sheet = sheet_of(desk, kind)
    assert sheet.rows
    read = READERS[suffix].read(WRITERS[suffix].write(sheet, tmp_path / f"it{suffix}"))
    matching = guess_matching(kind, read.headings)
    found = preview_import(desk, kind, read, matching, TODAY)
    assert (found.problems, found.added, found.changed) == ((), 0, 0)
    assert found.unchanged == len(sheet.rows)


@pytest.mark.parametrize("kind", record_kinds(), ids=lambda kind: kind.kind)
def test_that_one_changed_cell_changes_one_record(desk, kind):
    sheet = changed(sheet_of(desk, kind), TEXTS[kind.kind], "seen by the desk")
    matching = guess_matching(kind, sheet.headings)
    done = import_records(desk, kind, sheet, matching, "survey", TODAY)
    assert (done.added, done.changed, done.unchanged) == (0, 1, len(sheet.rows) - 1)
    assert sheet_of(desk, kind) == sheet


@pytest.mark.parametrize("name", [kind.kind for kind in record_kinds() if kind.gives_keys], ids=str)
def test_that_a_row_without_an_id_is_added(desk, name):
    kind = kind_named(name)
    whole = changed(sheet_of(desk, kind), kind.key_columns[0], None)
    if name == "route":  # the same carriers on the same days would be the same route
        whole = changed(changed(whole, "carriers", "ZZ"), "told_by", "File 9")
    sheet = replace(whole, rows=whole.rows[:1])
    matching = guess_matching(kind, sheet.headings)
    done = import_records(desk, kind, sheet, matching, "survey", TODAY)
    assert done.added == 1
    assert done.changes.ids[0].startswith("own-")


def test_that_a_visit_keeps_what_no_row_can_hold(desk):
    kind = kind_named("visit")
    sheet = changed(sheet_of(desk, kind), "purpose", "ports")
    import_records(desk, kind, sheet, guess_matching(kind, sheet.headings), "survey", TODAY)
    with desk.read() as work:
        known = work.records.find("visit", "own-0001", VisitRecord)
    assert (known.purpose, known.contacts) == ("ports", VISIT.contacts)


def test_that_a_visit_is_not_moved_on_by_a_file(desk):
    kind = kind_named("visit")
    sheet = changed(sheet_of(desk, kind), "state", "made")
    with pytest.raises(ProblemError) as caught:
        import_records(desk, kind, sheet, guess_matching(kind, sheet.headings), "survey", TODAY)
    (problem,) = caught.value.problems
    assert (problem.code, problem.place.column) == ("visit-state-by-steps", "state")


TROUBLE = ("", ";", "=1+1", "nan", "1e999", "-1", "99999999999999999999", "7%", "2027-02-30", "yes")
TROUBLE += ("9999-12-31", "0001-01-01", "IN-XX;JP-22", "JP-22;JP-22", "\u202eabc", "x" * 4000)


@pytest.mark.parametrize("kind", record_kinds(), ids=lambda kind: kind.kind)
def test_that_whatever_stands_in_a_cell_is_read_or_told_at_its_place(desk, kind):
    whole = sheet_of(desk, kind)
    matching = guess_matching(kind, whole.headings)
    first = whole.rows[0].cells
    for place in range(len(first)):
        cells = ((*first[:place], text, *first[place + 1 :]) for text in TROUBLE)
        rows = tuple(SheetRow(number, row) for number, row in enumerate(cells, 2))
        found = preview_import(desk, kind, replace(whole, rows=rows), matching, TODAY)
        told = {problem.place.row for problem in found.problems}
        assert found.added + found.changed + found.unchanged + len(told) == len(TROUBLE)
        assert all(problem.code in SENTENCES for problem in found.problems)
