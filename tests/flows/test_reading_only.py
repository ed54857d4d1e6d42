"""A store that cannot be written is opened for reading only, says so, and stays as it is."""

import pytest
from PySide6.QtWidgets import QLabel

from app.domain.problems import ProblemError
from tests.fakes.ties import tie
from tests.flows.hands import settled
from tests.opened_window import opened_desk


@pytest.fixture
def unwritable(own_setuhashi, monkeypatch):
    """The command on a store in a folder that takes no writing."""
    assert own_setuhashi("doctor") == 0
    monkeypatch.setattr("app.store.sqlite_reading.os.access", lambda *_: False)
    return own_setuhashi


def standing(window):
    return [
        label.text()
        for label in window.findChildren(QLabel)
        if label.isVisible() and label.text().startswith("Opened for reading only")
    ]


def test_that_the_window_says_that_nothing_can_be_kept_and_works_on(
    qtbot, qapp, unwritable, tmp_path
):
    before = unwritable.store.read_bytes()
    with opened_desk(qapp, unwritable.store, tmp_path / "log") as desk:
        settled(qtbot, desk)
        (text,) = standing(desk.window)
        assert "cannot be written" in text
        desk.window.language_chosen.emit("ja")
        desk.window.theme_chosen.emit("dark")
        settled(qtbot, desk)
        assert desk.window.message_bar.text == ""
        with pytest.raises(ProblemError) as refused:
            desk._cases.ties.keep(tie(""), "a new one")
        assert refused.value.problems[0].code == "store-folder-unwritable"
        assert desk._cases.upkeep.back_up_daily() is None
    assert unwritable.store.read_bytes() == before
    assert not list(tmp_path.glob("own.sqlite-*"))


def test_that_commands_that_read_work_and_others_are_refused(unwritable, tmp_path):
    assert unwritable("ties", "--region", "Gujarat") == 0
    assert unwritable("backup", tmp_path / "desk.zip") == 0
    assert unwritable("export", "tie", "--out", tmp_path / "ties.csv") == 0
    assert unwritable("doctor") == 0
    told = unwritable.refused("import", tmp_path / "ties.csv", "--as", "tie", "--reason", "why")
    assert "cannot be written" in told
