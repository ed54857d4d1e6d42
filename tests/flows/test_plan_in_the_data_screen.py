"""An exported plan is taken in on the Data screen like any other file, and undone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from app.ui.screens.data.view import DataView
from tests.fakes.plans import PLAN
from tests.flows.hands import settled
from tests.opened_window import DAY, open_cases, opened_desk


@pytest.fixture(params=["csv", "xlsx"])
def exported(request, tmp_path, monkeypatch):
    """A plan as another desk exported it."""
    monkeypatch.setenv("SETUHASHI_TODAY", DAY)
    cases = open_cases(tmp_path / "other.sqlite")
    cases.visits.keep(PLAN)
    (file,) = cases.visits.export(PLAN, (request.param,), tmp_path / "out", "en")
    cases.close()
    return file


@pytest.fixture
def desk(qtbot, qapp, exported, tmp_path):
    with opened_desk(qapp, tmp_path / "desk.sqlite", tmp_path) as desk:
        qtbot.waitUntil(lambda: desk.window is not None, timeout=30_000)
        settled(qtbot, desk)
        yield desk
        assert desk._crash.seen == 0


def test_that_a_plan_is_seen_taken_in_without_loss_and_undone(qtbot, desk, exported):
    desk.window.open_screen("data")
    pane = desk.window.findChild(DataView).imports
    settled(qtbot, desk)
    pane.file_chosen.emit(exported)
    settled(qtbot, desk)
    told = [label.text() for label in pane.findChildren(QLabel)]
    assert f"An exported plan: 2027, {len(PLAN.visits)} visits, 0 records." in told
    assert exported.name in told
    take_in = next(b for b in pane.findChildren(QPushButton) if b.text() == "&Take in")
    assert not take_in.isEnabled()
    reason = pane.findChild(QLineEdit)
    qtbot.keyClicks(reason, "from the other desk")
    qtbot.mouseClick(take_in, Qt.MouseButton.LeftButton)
    settled(qtbot, desk)
    assert desk._cases.visits.saved(2027) == PLAN
    assert not take_in.isEnabled()
    desk.window.undo_wanted.emit()
    settled(qtbot, desk)
    assert desk._cases.visits.saved(2027) is None
