"""An import is one change: whole, undone at once, or not there at all."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain.changelog import EditFilter
from app.domain.problems import ProblemError
from app.services.history import list_edits, revert
from app.services.import_mapping import guess_kind, guess_matching
from app.services.import_records import import_records
from app.services.record_kinds import record_kinds
from app.services.sheets import Sheet, SheetRow
from app.services.tie_kind import tie_kind

TODAY = date(2026, 11, 22)
HEADINGS = tuple(column.key for column in tie_kind().columns)
ROW = ("", "IN-OD", "Odisha", "", "JP-23", "Aichi", "", "mou", "2026-11-20", "active", "", "")
SOURCE = ("File 12", "File 12/2026", "2026-11-20")


def sheet(*rows):
    numbered = (SheetRow(number, (*row, *SOURCE)) for number, row in enumerate(rows, 2))
    return Sheet("ties.csv", HEADINGS, tuple(numbered))


def take_in(store, *rows):
    matching = guess_matching(tie_kind(), HEADINGS)
    return import_records(
        store, tie_kind(), sheet(*rows), matching, "from the States Division", TODAY
    )


def log(store):
    return list_edits(store, EditFilter())


def test_that_one_undo_takes_a_whole_import_back(store):
    done = take_in(store, ROW, ROW)
    assert done.added == 2
    (batch,) = {edit.batch for edit in log(store)}
    revert(store, batch, "wrong file")
    with store.read() as work:
        assert not any(tie.edited for tie in work.ties.ties())


def test_that_a_problem_in_the_last_row_keeps_out_the_first(store):
    with pytest.raises(ProblemError) as caught:
        take_in(store, ROW, (*ROW[:8], "05/06/2026", *ROW[9:]))
    (problem,) = caught.value.problems
    assert (problem.code, problem.place.row, problem.place.column) == (
        "cell-day-ambiguous",
        3,
        "signed_on",
    )
    assert log(store) == ()


def test_that_a_failure_while_saving_keeps_nothing(store):
    saved = []

    def own(tie, key):
        if saved:
            raise OSError("gone")
        saved.append(key)
        return tie

    spoilt = replace(tie_kind(), own=own)
    matching = guess_matching(spoilt, HEADINGS)
    with pytest.raises(OSError, match="gone"):
        import_records(store, spoilt, sheet(ROW, ROW), matching, "why", TODAY)
    assert log(store) == ()


def test_that_a_file_without_news_changes_nothing(store):
    take_in(store, ROW)
    (edit,) = log(store)
    done = take_in(store, (edit.key, *ROW[1:]))
    assert (done.added, done.changed, done.unchanged) == (0, 0, 1)
    assert len(log(store)) == 1


def test_that_columns_a_file_lacks_stay_as_they_are(store):
    narrow = Sheet("t.csv", ("tie_id", "status"), (SheetRow(2, ("T002", "ended")),))
    done = import_records(
        store, tie_kind(), narrow, {"tie_id": "tie_id", "status": "status"}, "x", TODAY
    )
    assert done.changed == 1
    with store.read() as work:
        after = next(tie for tie in work.ties.ties() if tie.tie_id == "T002")
    assert after.status == "ended"
    assert after.signed_on == "2024-12-21"


def figures(*rows):
    headings = ("राज्य", "指標", "Year", "Value", "Source", "URL", "As of")
    numbered = (SheetRow(number, (*row, *SOURCE)) for number, row in enumerate(rows, 2))
    return Sheet("figures.xlsx", headings, tuple(numbered))


def take_in_figures(store, *rows):
    sheet = figures(*rows)
    kind = guess_kind(record_kinds(), sheet.headings)
    return import_records(store, kind, sheet, guess_matching(kind, sheet.headings), "survey", TODAY)


def test_that_figures_are_taken_in_by_names_and_amounts_as_officers_write_them(store):
    row = ("गुजरात", "州内総生産（名目）", "2022-23", "22,10,000 crore")
    assert take_in_figures(store, row).changed == 1
    with store.read() as work:
        figure = work.profiles.profiles()["IN-GJ"].figures["gsdp_current"]
    assert (figure.value, figure.unit, figure.edited) == (2_210_000, "INR crore", True)
    assert figure.source.url == "File 12/2026"
    assert figure.note.startswith("base 2011-12")


def test_that_figures_that_cannot_be_are_told_at_their_cells(store):
    rows = (
        ("गुजरात", "gsdp_current", "2022-23", "22,10,000 crore crore"),
        ("IN-OD", "gsdp_current", "2022-23", "-5"),
        ("兵庫県", "gsdp_current", "2022-23", "5"),
    )
    with pytest.raises(ProblemError) as caught:
        take_in_figures(store, *rows)
    seen = [(each.code, each.place.row, each.place.column) for each in caught.value.problems]
    assert seen == [
        ("cell-number-unclear", 2, "Value"),
        ("figure-implausible", 3, "Value"),
        ("figure-key-unknown", 4, "指標"),
    ]
    assert log(store) == ()


def test_that_rows_told_twice_and_ids_that_nobody_knows_are_refused(store):
    known = ("T002", *ROW[1:])
    with pytest.raises(ProblemError) as caught:
        take_in(store, known, known, ("own-0042", *ROW[1:]))
    seen = [(problem.code, problem.place.row) for problem in caught.value.problems]
    assert seen == [("import-row-twice", 3), ("import-id-unknown", 4)]
