"""An import is one change: whole, undone at once, or not there at all."""

from dataclasses import replace

import pytest

from app.domain.changelog import EditFilter
from app.domain.problems import ProblemError
from app.services.history import list_edits, revert
from app.services.import_mapping import guess_matching
from app.services.import_records import import_records
from app.services.sheets import Sheet, SheetRow
from app.services.tie_kind import tie_kind

HEADINGS = tuple(column.key for column in tie_kind().columns)
ROW = ("", "IN-OD", "Odisha", "", "JP-23", "Aichi", "", "mou", "2026-11-20", "active", "", "")
SOURCE = ("File 12", "File 12/2026", "2026-11-20")


def sheet(*rows):
    numbered = (SheetRow(number, (*row, *SOURCE)) for number, row in enumerate(rows, 2))
    return Sheet("ties.csv", HEADINGS, tuple(numbered))


def take_in(store, *rows):
    matching = guess_matching(tie_kind(), HEADINGS)
    return import_records(store, tie_kind(), sheet(*rows), matching, "from the States Division")


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

    def save(work, tie, reason):
        if saved:
            raise OSError("gone")
        saved.append(tie_kind().save(work, tie, reason))
        return saved[0]

    spoilt = replace(tie_kind(), save=save)
    matching = guess_matching(spoilt, HEADINGS)
    with pytest.raises(OSError, match="gone"):
        import_records(store, spoilt, sheet(ROW, ROW), matching, "why")
    assert log(store) == ()


def test_that_a_file_without_news_changes_nothing(store):
    take_in(store, ROW)
    (edit,) = log(store)
    done = take_in(store, (edit.key, *ROW[1:]))
    assert (done.added, done.changed, done.unchanged) == (0, 0, 1)
    assert len(log(store)) == 1


def test_that_columns_a_file_lacks_stay_as_they_are(store):
    narrow = Sheet("t.csv", ("tie_id", "status"), (SheetRow(2, ("T002", "ended")),))
    done = import_records(store, tie_kind(), narrow, {"tie_id": "tie_id", "status": "status"}, "x")
    assert done.changed == 1
    with store.read() as work:
        after = next(tie for tie in work.ties.ties() if tie.tie_id == "T002")
    assert after.status == "ended"
    assert after.signed_on == "2024-12-21"
