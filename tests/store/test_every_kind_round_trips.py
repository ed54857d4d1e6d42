"""Every kind is exported and read back: nothing changes, then one cell does and all else stays."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain.calendar import Basis, Hardness
from app.domain.network_edits import EditKind, RouteEdit
from app.domain.own_windows import OwnWindow
from app.domain.pipeline import (
    Answer,
    ClairResult,
    ClairTest,
    DatedNote,
    PaperRef,
    Partnership,
    Stage,
)
from app.domain.pipeline import Move as Step
from app.domain.problems import ProblemError
from app.domain.provenance import Source
from app.domain.regions import region_code
from app.domain.scenarios import Scenario
from app.domain.shortlist import Shortlisted
from app.domain.visit_record import Contact, Move, VisitRecord, VisitState
from app.domain.visits import Direction, Lead
from app.domain.wishes import Wish
from app.services.export_records import records_sheet
from app.services.import_mapping import guess_matching
from app.services.import_records import import_records, preview_import
from app.services.record_kinds import kind_named, record_kinds
from app.services.saved_views import SavedView, Watch
from app.services.sheets import Sheet, SheetRow
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
FILE = Partnership(
    *("own-0001", GUJARAT, SHIZUOKA, ""),
    moves=(
        Step(Stage.SOUND_OUT, date(2026, 3, 1), "letter; answered"),
        Step(Stage.DORMANT, date(2026, 10, 1), "nothing heard"),
    ),
    tests={
        ClairTest.ASSEMBLY: ClairResult(Answer.NO, date(2026, 9, 1)),
        ClairTest.BOTH_HEADS: ClairResult(Answer.YES),
    },
    papers=(PaperRef("Letter of intent", "File 12/2026", "2026-11"), PaperRef("Draft", "")),
    notes=(DatedNote(date(2026, 11, 20), "called; they agree"),),
    review_on=date(2027, 11, 22),
    owner="JP desk",
)
PAIR = Shortlisted(GUJARAT, SHIZUOKA, "ports", TODAY)
OWN = {"window": WINDOW, "visit": VISIT, "wish": WISH, "partnership": FILE, "shortlist": PAIR}
TRIAL = Scenario(
    "Assam to Kansai",
    (RouteEdit(EditKind.ADDED, "GAU", "KIX", 3, "AI"), RouteEdit(EditKind.REMOVED, "DEL", "NRT")),
    TODAY,
)
VIEW = SavedView("own-0001", "partnerships", "Signed", {"stage": "signed", "columns": [1, 2]})
OWN |= {"scenario": TRIAL, "view": VIEW}
OWN |= {"watch": Watch("own-0001", "opportunity", "O001")}
KEYS = {"shortlist": "IN-GJ+JP-22"}
TEXTS = {"figure": "note", "industry": "source_title", "tie": "note", "visit": "purpose"}
TEXTS |= {"window": "name", "route": "note", "opportunity": "text", "practice": "text"}
TEXTS |= {"target": "title", "progress": "text", "forum": "note", "meeting": "text", "wish": "text"}
TEXTS |= {
    "partnership": "owner",
    "shortlist": "reason",
    "watch": "note",
    "scenario": "name",
    "view": "name",
}


@pytest.fixture
def desk(store):
    with store.begin() as work:
        for kind, record in OWN.items():
            work.records.keep(kind, KEYS.get(kind, "own-0001"), record, "letter")
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
    if name != "route":
        whole = changed(whole, TEXTS[name], "another one")
    if name == "route":  # the same carriers on the same days would be the same route
        whole = changed(changed(whole, "carriers", "ZZ"), "told_by", "File 9")
    sheet = replace(whole, rows=whole.rows[:1])
    matching = guess_matching(kind, sheet.headings)
    done = import_records(desk, kind, sheet, matching, "survey", TODAY)
    assert done.added == 1
    assert done.changes.ids[0].startswith("own-")


@pytest.mark.parametrize("name", [kind.kind for kind in record_kinds() if kind.gives_keys], ids=str)
def test_that_rows_without_ids_that_say_what_stands_are_left_out_and_counted(desk, name):
    kind = kind_named(name)
    whole = sheet_of(desk, kind)
    without = [place for place, head in enumerate(whole.headings) if head not in kind.key_columns]
    sheet = Sheet(
        name,
        tuple(whole.headings[place] for place in without),
        tuple(
            SheetRow(row.number, tuple(row.cells[place] for place in without)) for row in whole.rows
        ),
    )
    matching = guess_matching(kind, sheet.headings)
    found = preview_import(desk, kind, sheet, matching, TODAY)
    assert found.problems == ()
    assert (found.added, found.changed) == (0, 0)
    assert found.there + found.unchanged == len(sheet.rows)
    done = import_records(desk, kind, sheet, matching, "again", TODAY)
    assert (done.there, done.changes.kinds) == (found.there, frozenset())


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
        assert found.added + found.changed + found.unchanged + found.there + len(told) == len(
            TROUBLE
        )
        assert all(problem.code in SENTENCES for problem in found.problems)


TIED = ("T008", "IN-GJ", "JP-03")


def partnerships(desk, headings, *rows):
    """What an import of these rows does; or the codes and columns of what is wrong."""
    kind = kind_named("partnership")
    numbered = tuple(SheetRow(number, row) for number, row in enumerate(rows, 2))
    sheet = Sheet("files.csv", headings, numbered)
    try:
        return import_records(desk, kind, sheet, guess_matching(kind, headings), "survey", TODAY)
    except ProblemError as error:
        return {(problem.code, problem.place.column) for problem in error.problems}


def test_that_a_row_on_a_filed_tie_changes_its_file_and_makes_no_second_one(desk):
    headings = ("tie_id", "state", "prefecture", "owner")
    for owner, done in (("A", (1, 0)), ("B", (0, 1))):
        found = partnerships(desk, headings, (*TIED, owner))
        assert (found.added, found.changed) == done
    assert partnerships(desk, headings, (*TIED, "C"), (*TIED, "D")) == {
        ("import-row-twice", "tie_id")
    }
    with desk.read() as work:
        assert [each.owner for each in work.exchange.partnerships() if each.tie_id] == ["B"]


def test_that_a_file_with_impossible_moves_is_refused_at_its_cell(desk):
    headings = ("tie_id", "state", "prefecture", "moves")
    wrong = {
        "2026-03-01; sound-out; letter\n2026-04-01; signed; leapt": "stage-not-next",
        "2027-03-01; sound-out; letter": "day-in-future",
        "2026-03-01; sound-out;": "reason-missing",
        "2026-03-01; wedding; letter": "move-line-wrong",
    }
    for moves, code in wrong.items():
        assert partnerships(desk, headings, (*TIED, moves)) == {(code, "moves")}


def test_that_a_tie_signed_in_the_future_is_refused_at_its_cell(desk):
    kind = kind_named("tie")
    sheet = changed(changed(sheet_of(desk, kind), "signed_on", "2027-01-31"), "status", "active")
    with pytest.raises(ProblemError) as caught:
        import_records(desk, kind, sheet, guess_matching(kind, sheet.headings), "survey", TODAY)
    (problem,) = caught.value.problems
    assert (problem.code, problem.place.column) == ("day-in-future", "signed_on")


def test_that_a_scenario_of_no_known_route_or_of_a_name_given_twice_is_refused(desk):
    kind = kind_named("scenario")
    headings = ("name", "edits", "on")
    rows = {
        ("Other", "added; GAU; XQX; 3; AI", "2026-11-22"): "edits",
        ("Other", "flown; GAU; KIX", "2026-11-22"): "edits",
    }
    for row, column in rows.items():
        sheet = Sheet("s.csv", headings, (SheetRow(2, row),))
        found = preview_import(desk, kind, sheet, guess_matching(kind, headings), TODAY)
        assert [problem.place.column for problem in found.problems] == [column]
    twice = tuple(SheetRow(number, ("New", "removed; DEL; NRT", "2026-11-22")) for number in (2, 3))
    sheet = Sheet("s.csv", headings, twice)
    found = preview_import(desk, kind, sheet, guess_matching(kind, headings), TODAY)
    assert [problem.code for problem in found.problems] == ["import-row-twice"]
