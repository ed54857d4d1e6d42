"""Records of any kind, the log behind them, undo and redo; the fake store behaves alike."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime

import pytest

from app.domain.changelog import EditFilter
from app.domain.problems import ProblemError
from app.domain.regions import PrefectureCode, RegionCode
from app.services.history import UndoStack, list_edits, revert
from tests.fakes.store import FakeStore


@dataclass(frozen=True)
class Note:
    text: str
    on: date = date(2027, 1, 31)
    at: datetime = datetime(2027, 1, 31, 9, 30, tzinfo=UTC)
    regions: tuple[RegionCode, ...] = (PrefectureCode("JP-22"),)
    parts: dict[str, object] = field(default_factory=dict)


@pytest.fixture(params=["sqlite", "memory"])
def either_store(request):
    return request.getfixturevalue("store") if request.param == "sqlite" else FakeStore()


def keep(store, *texts, key="n1"):
    with store.begin() as work:
        for text in texts:
            work.records.keep("note", key, Note(text), f"because of {text}")
        work.commit()
        return work.records.batch


def standing(store):
    with store.read() as work:
        return {key: note.text for key, note in work.records.standing("note", Note).items()}


def refused(act, *given):
    with pytest.raises(ProblemError) as caught:
        act(*given)
    return caught.value.problems[0].code


def test_that_a_record_comes_back_as_it_was_kept(either_store):
    whole = Note(
        "क्ष 神戸", parts={"on": date(2027, 2, 1), "n": 3, "at": Note("x").at, "of": ("a",)}
    )
    with either_store.begin() as work:
        work.records.keep("note", "n1", whole, "why")
        work.commit()
    with either_store.read() as work:
        found = work.records.find("note", "n1", Note)
    assert found == whole
    assert isinstance(found.regions[0], PrefectureCode)


def test_that_kinds_do_not_see_each_other(either_store):
    keep(either_store, "first")
    with either_store.read() as work:
        assert work.records.standing("other", Note) == {}
        assert work.records.find("other", "n1", Note) is None


def test_that_what_is_not_committed_is_gone(either_store):
    with either_store.begin() as work:
        work.records.keep("note", "n1", Note("lost"), "why")
    assert standing(either_store) == {}
    assert list_edits(either_store, EditFilter()) == ()


def test_that_a_revert_brings_back_what_stood_before(either_store):
    keep(either_store, "first")
    second = keep(either_store, "second")
    changes = revert(either_store, second, "mistaken")
    assert standing(either_store) == {"n1": "first"}
    assert (changes.kinds, changes.ids) == ({"note"}, ("n1",))


def test_that_edits_of_one_unit_of_work_are_taken_back_together(either_store):
    keep(either_store, "kept")
    with either_store.begin() as work:
        for number in range(3):
            work.records.keep("note", f"m{number}", Note(str(number)), "import")
        work.records.keep("note", "n1", Note("overwritten"), "import")
        work.records.keep("note", "n1", Note("twice"), "import")
        work.commit()
        batch = work.records.batch
    revert(either_store, batch, "wrong file")
    assert standing(either_store) == {"n1": "kept"}


def test_that_an_edit_that_was_overtaken_is_not_taken_back(either_store):
    first = keep(either_store, "first")
    keep(either_store, "second")
    assert refused(revert, either_store, first, "why") == "edit-overtaken"
    assert standing(either_store) == {"n1": "second"}


def test_that_a_revert_needs_a_reason_and_an_edit(either_store):
    batch = keep(either_store, "first")
    assert refused(revert, either_store, batch, "  ") == "reason-missing"
    assert refused(revert, either_store, 99, "why") == "edit-unknown"


def test_that_the_log_tells_who_changed_what_from_what_and_why(either_store):
    keep(either_store, "first")
    batch = keep(either_store, "second")
    revert(either_store, batch, "mistaken")
    log = list_edits(either_store, EditFilter(kind="note"))
    assert [(edit.edit_id, edit.undoes) for edit in log] == [(3, 2), (2, None), (1, None)]
    assert [edit.reason for edit in log] == ["mistaken", "because of second", "because of first"]
    assert log[2].before is None
    assert log[1].before == log[2].after


@pytest.mark.parametrize(
    ("wanted", "seen"),
    [
        (EditFilter(text="OF SEC"), [2]),
        (EditFilter(text="100%"), []),
        (EditFilter(key="n2"), [3]),
        (EditFilter(below=3, limit=1), [2]),
        (EditFilter(since=datetime(2999, 1, 1, tzinfo=UTC)), []),
        (EditFilter(until=datetime(2999, 1, 1, tzinfo=UTC)), [3, 2, 1]),
        (EditFilter(account="nobody"), []),
    ],
)
def test_that_the_log_is_filtered(either_store, wanted, seen):
    keep(either_store, "first")
    keep(either_store, "second")
    keep(either_store, "third", key="n2")
    assert [edit.edit_id for edit in list_edits(either_store, wanted)] == seen


def test_that_undo_and_redo_walk_through_the_changes(either_store):
    stack = UndoStack(either_store)
    either_store.on_commit = stack.on_commit
    for text in ("first", "second", "third"):
        keep(either_store, text)
    seen = []
    for act in (stack.undo, stack.undo, stack.redo, stack.undo, stack.undo, stack.redo, stack.redo):
        act("by hand")
        seen.append(standing(either_store).get("n1"))
    assert seen == ["second", "first", "second", "first", None, "first", "second"]


def test_that_a_new_change_ends_what_could_be_redone(either_store):
    stack = UndoStack(either_store)
    either_store.on_commit = stack.on_commit
    keep(either_store, "first")
    stack.undo("by hand")
    keep(either_store, "other")
    assert refused(stack.redo, "by hand") == "nothing-to-redo"
    stack.undo("by hand")
    assert refused(stack.undo, "by hand") == "nothing-to-undo"


def test_that_persons_can_be_erased_and_leave_no_trace_in_the_log(path, store):
    with store.begin() as work:
        work.persons.keep("2027-MEA-1", (Note("Passport Spelling"),))
        work.commit()
    with store.read() as work:
        assert work.persons.of("2027-MEA-1", Note) == (Note("Passport Spelling"),)
    with store.begin() as work:
        work.persons.erase("2027-MEA-1")
        work.commit()
    wal = path.with_name(f"{path.name}-wal")
    assert b"Passport Spelling" not in wal.read_bytes()
    store.close()
    assert b"Passport Spelling" not in path.read_bytes()
