"""A draft lies beside the store, whole or not at all, for its owner alone."""

import stat
import sys
from datetime import UTC, datetime

import pytest

from app.services.drafts import Draft, Typed, WayBack
from app.store.draft_file import DraftFile

FIELDS = (Typed(0, "名称", "神戸市", "神戸市"), Typed(3, "Members", ("JP-28", "IN-GJ"), "兵庫県"))
WAY = WayBack("forums", "ForumsView", "ask_forum", '[{"forum_id": "F001"}]', "forum", "F001")
DRAFT = Draft("Change a forum", WAY, FIELDS, datetime(2026, 11, 22, 9, 30, tzinfo=UTC), 12)


@pytest.fixture
def shelf(tmp_path):
    return DraftFile(str(tmp_path / "desk.sqlite"))


def test_that_a_draft_is_found_as_it_was_put_until_it_is_cleared(shelf):
    assert shelf.found() is None
    shelf.put(DRAFT)
    assert shelf.found() == DRAFT
    shelf.clear()
    assert shelf.found() is None


def test_that_nobody_else_may_read_it_and_nothing_else_is_left(shelf, tmp_path):
    shelf.put(DRAFT)
    (file,) = tmp_path.iterdir()
    if sys.platform != "win32":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


@pytest.mark.parametrize("broken", ["", "[1]", "{}", '{"title": 3}', "\x00", "[" * 100_000])
def test_that_what_cannot_be_read_is_as_good_as_nothing(shelf, tmp_path, broken):
    (tmp_path / "desk.sqlite.draft").write_text(broken)
    assert shelf.found() is None


def test_that_a_folder_that_cannot_be_written_is_no_reason_to_stop_typing(tmp_path):
    DraftFile(str(tmp_path / "none" / "desk.sqlite")).put(DRAFT)
    assert list(tmp_path.iterdir()) == []
