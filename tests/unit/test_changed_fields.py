"""An edit is told field by field."""

from app.domain.changelog import Edit, FieldChange, changed_fields
from tests.fakes.store import NOW


def edit(before, after):
    return Edit(1, 1, "tie", "T001", before, after, "why", NOW, "officer")


def test_that_only_what_changed_is_told_also_inside_a_field():
    before = {"status": "active", "source": {"title": "a", "url": "u"}, "note": ""}
    after = {"status": "ended", "source": {"title": "b", "url": "u"}, "note": ""}
    assert changed_fields(edit(before, after)) == (
        FieldChange("status", "active", "ended"),
        FieldChange("source.title", "a", "b"),
    )


def test_that_a_first_record_and_one_taken_back_are_told_whole():
    record = {"due": {"$date": "2026-11-22"}}
    assert changed_fields(edit(None, record)) == (FieldChange("due", None, "2026-11-22"),)
    assert changed_fields(edit(record, None)) == (FieldChange("due", "2026-11-22", None),)
