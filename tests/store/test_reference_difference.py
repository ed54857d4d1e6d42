"""What a newer release would change is told before it is taken."""

from app.bootstrap.shipped import Clock
from app.domain.changelog import FieldChange
from app.domain.reference_changes import ChangeKind, ReferenceChange
from app.services.data_cases import DataCases
from app.store.open import open_store
from tests.fakes.bundled import SHIPPED, with_release, with_table
from tests.fakes.ties import tie


def corrected(rows):
    """The first tie dropped, the second ended, one more at the end."""
    _, second, *rest = rows
    return [{**second, "status": "ended"}, *rest, {**second, "tie_id": "T999"}]


def test_that_every_added_changed_and_removed_row_is_told(path, tmp_path):
    with_table(tmp_path, "ties", corrected)
    with open_store(path, with_release(tmp_path, "2")) as store:
        update = store.reference_update()
    assert (update.stored, update.shipped) == ("1", "2")
    ended = (FieldChange("status", "active", "ended"),)
    assert update.changes == (
        ReferenceChange("ties", "T001", ChangeKind.REMOVED),
        ReferenceChange("ties", "T002", ChangeKind.CHANGED, ended),
        ReferenceChange("ties", "T999", ChangeKind.ADDED),
    )


def test_that_rows_under_the_officers_own_records_are_marked(path, tmp_path):
    with_table(tmp_path, "ties", corrected)
    with open_store(path, with_release(tmp_path, "2")) as store:
        with store.begin() as work:
            work.ties.save(tie("T002"), "letter of 3 May")
            work.commit()
        marked = {change.key for change in store.reference_update().changes if change.own}
    assert marked == {"T002"}


def test_that_rows_without_a_key_of_their_own_come_and_go_whole(path, tmp_path):
    with_table(tmp_path, "forum_meetings", lambda rows: rows[1:])
    with open_store(path, with_release(tmp_path, "2")) as store:
        (change,) = store.reference_update().changes
    assert (change.table, change.change) == ("forum_meetings", ChangeKind.REMOVED)


def test_that_nothing_waits_while_the_release_is_the_same(path):
    with open_store(path, SHIPPED) as store:
        assert store.reference_update() is None


def test_that_what_was_read_of_the_former_release_is_forgotten(path, tmp_path):
    with_table(tmp_path, "ties", corrected)
    told = []
    with open_store(path, with_release(tmp_path, "2")) as store:
        cases = DataCases(store, {}, {}, Clock(), lambda: told.append("forget"))
        assert cases.take_update().kinds == {"reference"}
    assert told == ["forget"]


def test_that_all_that_was_told_is_taken(path, tmp_path):
    with_table(tmp_path, "ties", corrected)
    with open_store(path, with_release(tmp_path, "2")) as store:
        store.take_reference()
        with store.read() as work:
            known = {each.tie_id: each.status for each in work.ties.ties()}
        assert all(ok for _, ok, _ in store.check())
    assert "T001" not in known
    assert known["T002"] == "ended"
    assert "T999" in known
