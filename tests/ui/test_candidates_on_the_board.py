"""A candidate is taken in the hand, held over the board, and put."""

from datetime import date

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
)
from PySide6.QtWidgets import QApplication

from app.domain.plan_settings import PlanSettings
from app.domain.visit_candidates import Candidate, CandidateKind
from app.domain.visit_verdict import Verdict
from app.ui.kit.row_drag import ROW
from app.ui.screens.visits.presenter import YearFacts
from app.ui.screens.visits.view import VisitsView
from app.words.catalogue import Words
from tests.fakes.plans import PLAN, REGIONS, VISITS, WINDOWS

REGIONS_BY_CODE = {region.code: region for region in REGIONS}
FACTS = YearFacts(
    2027, PLAN, WINDOWS, REGIONS_BY_CODE, PlanSettings(), date(2027, 3, 3), years=(2027,)
)
OTHER = VISITS[2]
DAY = date(2027, 9, 14)
COPY, LEFT, NONE = (
    Qt.DropAction.CopyAction,
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.NoModifier,
)


@pytest.fixture
def view(qtbot):
    view = VisitsView(Words("en"))
    qtbot.addWidget(view)
    view.resize(1200, 760)
    view.show_year(FACTS)
    view.show_visit(VISITS[0])
    view.show_candidates((Candidate(CandidateKind.PAIR, OTHER, 12),))
    view.show()
    return view


def heard(signal):
    told = []
    signal.connect(lambda *args: told.append(args))
    return told


def point(view, visit_id, on):
    board = view._board
    return QPoint(board._layout.x(on) + 1, board.bar_rect(visit_id).center().y())


def mime(form=ROW):
    data = QMimeData()
    data.setData(form, b"")
    return data


def hold(view, at, data):
    board = view._board.viewport()
    enter = QDragEnterEvent(at, COPY, data, LEFT, NONE)
    QApplication.sendEvent(board, enter)
    move = QDragMoveEvent(at, COPY, data, LEFT, NONE)
    QApplication.sendEvent(board, move)
    return enter.isAccepted() and move.isAccepted()


def test_that_a_candidate_over_the_board_is_tried_in_that_row_on_that_day(view):
    held = heard(view.visit_held)
    view.tabs.candidates.candidate_grabbed.emit(OTHER)
    data = mime()
    assert hold(view, point(view, "2027-MEA-2", DAY), data)
    assert held == [(OTHER, "2027-MEA-2", DAY)]


def test_that_the_verdict_stands_beside_the_outline_while_it_is_held(view):
    view.tabs.candidates.candidate_grabbed.emit(OTHER)
    view.visit_held.connect(lambda *_: view.show_trial(VISITS[1], Verdict((), {"pairs": 9}, {})))
    data = mime()
    hold(view, point(view, "2027-MEA-2", DAY), data)
    assert "+9" in view._board._note.text()
    assert view._board._note.isVisible()
    left = heard(view.leave_wanted)
    QApplication.sendEvent(view._board.viewport(), QDragLeaveEvent())
    assert left
    assert not view._board._note.isVisible()


def test_that_a_candidate_let_go_is_put_where_it_was_held(view):
    put, chosen = heard(view.put_wanted), heard(view.visit_chosen)
    view.tabs.candidates.candidate_grabbed.emit(OTHER)
    at, data = point(view, "2027-MOFA-1", DAY), mime()
    hold(view, at, data)
    drop = QDropEvent(QPointF(at), COPY, data, LEFT, NONE)
    QApplication.sendEvent(view._board.viewport(), drop)
    assert drop.isAccepted()
    assert (put, chosen) == ([()], [("2027-MOFA-1",)])


def test_that_a_candidate_let_go_elsewhere_is_left(view):
    view.tabs.candidates.candidate_grabbed.emit(OTHER)
    left = heard(view.leave_wanted)
    view.tabs.candidates.candidate_let_go.emit()
    assert left
    held = heard(view.visit_held)
    data = mime()
    hold(view, point(view, "2027-MEA-2", DAY), data)
    assert held == []


def test_that_nothing_else_can_be_put_on_the_board(view):
    text = mime("text/plain")
    assert not hold(view, point(view, "2027-MEA-2", DAY), text)
    data = mime()
    assert not hold(view, QPoint(2, 60), data)


def test_that_the_chosen_row_is_in_the_hand_until_it_is_let_go(view, monkeypatch):
    told = []
    panel = view.tabs.candidates
    panel.candidate_grabbed.connect(told.append)
    panel.candidate_let_go.connect(lambda: told.append("gone"))
    monkeypatch.setattr(QDrag, "exec", lambda *_: told.append("held"))
    table = panel._table
    assert table.model().flags(table.model().index(0, 0)) & Qt.ItemFlag.ItemIsDragEnabled
    table.startDrag(COPY)
    assert told == []
    table.setCurrentIndex(table.model().index(0, 0))
    table.startDrag(COPY)
    assert told == [OTHER, "held", "gone"]


def test_that_coming_back_to_the_window_tries_nothing(qtbot, view):
    tried = heard(view.visit_tried)
    table = view.tabs.candidates._table
    view.tabs.setCurrentWidget(view.tabs.candidates)
    QApplication.sendEvent(
        table, QFocusEvent(QFocusEvent.Type.FocusIn, Qt.FocusReason.ActiveWindowFocusReason)
    )
    assert tried == []
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert tried == [(OTHER,)]
