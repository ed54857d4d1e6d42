"""A region clicked on the map is followed by every screen, opened before or afterwards."""

import pytest
from PySide6.QtCore import Qt

from app.domain.visits import Lead
from app.services.task import Unattended
from app.ui.kit.removable_sign import RemovableSign
from app.ui.screens.forums.view import ForumsView
from app.ui.screens.partnerships.view import PartnershipsView
from app.ui.screens.programme.view import ProgrammeView
from app.ui.screens.today.view import TodayView
from app.ui.screens.visit.view import VisitView
from app.ui.screens.visits.view import VisitsView
from tests.flows.hands import opened, settled
from tests.opened_window import DAY, open_cases, opened_desk

EVERY_SCREEN = (
    *("today", "match", "pair", "flights", "visits", "partnerships", "forums", "exchange"),
    *("programme", "data"),
)


@pytest.fixture(scope="module")
def planned(tmp_path_factory):
    """A store with a kept plan, and the first region that travels in it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SETUHASHI_TODAY", DAY)
        store = tmp_path_factory.mktemp("planned") / "desk.sqlite"
        cases = open_cases(store)
        plan = cases.visits.plan(2027, tuple(Lead), None, Unattended())
        cases.visits.keep(plan)
        cases.close()
        yield store, str(plan.visits[0].delegation[0])


@pytest.fixture
def desk(qtbot, qapp, planned, tmp_path, monkeypatch):
    monkeypatch.setenv("SETUHASHI_TODAY", DAY)
    with opened_desk(qapp, planned[0], tmp_path) as desk:
        qtbot.waitUntil(lambda: desk.window is not None, timeout=30_000)
        settled(qtbot, desk)
        yield desk


def click(qtbot, desk, code):
    desk._rooms.region_clicked.emit(code)
    settled(qtbot, desk)


def sign_of(view):
    return next(sign for sign in view.findChildren(RemovableSign) if "Region" in sign.text())


@pytest.mark.parametrize(
    "listed", [("partnerships", PartnershipsView, "IN-MH"), ("forums", ForumsView, "JP-27")]
)
def test_that_lists_follow_a_region_that_was_clicked(qtbot, desk, listed):
    screen, view, code = listed
    table = opened(qtbot, desk, screen, view)._table
    every = table.sorted_rows.rowCount()
    assert every > 20
    click(qtbot, desk, code)
    qtbot.waitUntil(lambda: 0 < table.sorted_rows.rowCount() < every, timeout=10_000)


@pytest.mark.parametrize(
    "listed", [("partnerships", PartnershipsView, "IN-MH"), ("forums", ForumsView, "JP-27")]
)
def test_that_lists_opened_after_the_click_follow_it_too(qtbot, desk, listed):
    screen, view, code = listed
    click(qtbot, desk, code)
    table = opened(qtbot, desk, screen, view)._table
    qtbot.waitUntil(lambda: 0 < table.sorted_rows.rowCount() < 20, timeout=10_000)


def test_that_every_screen_opens_after_a_click_without_a_crash(qtbot, desk):
    click(qtbot, desk, "JP-22")
    for key in EVERY_SCREEN:
        desk.window.open_screen(key)
        settled(qtbot, desk)
    click(qtbot, desk, "IN-GJ")
    assert desk._crash.seen == 0


def test_that_today_shows_what_concerns_the_region_until_its_sign_is_pressed(qtbot, desk):
    view = opened(qtbot, desk, "today", TodayView)
    every = len(view._alarms.lines)
    click(qtbot, desk, "IN-UP")
    sign = sign_of(view)
    assert sign.text() == "Region: Uttar Pradesh \N{MULTIPLICATION X}"
    assert not sign.isHidden()
    assert len(view._alarms.lines) < every
    qtbot.mouseClick(sign, Qt.MouseButton.LeftButton)
    settled(qtbot, desk)
    assert sign.isHidden()
    assert len(view._alarms.lines) == every


def test_that_the_programme_counts_and_lists_what_the_region_brings(qtbot, desk):
    view = opened(qtbot, desk, "programme", ProgrammeView)
    every = view._tabs.tabText(1)
    click(qtbot, desk, "IN-MH")
    assert view._tabs.tabText(1) not in (every, "Ties (0)")
    view._tabs.setCurrentIndex(1)
    assert view._list.rows.rows
    assert {tie.state for tie in view._list.rows.rows} == {"IN-MH"}
    sign_of(view).click()
    assert view._tabs.tabText(1) == every


def test_that_the_year_board_stars_the_region_s_visits_and_chooses_the_first(qtbot, desk, planned):
    view = opened(qtbot, desk, "visits", VisitsView)
    code = planned[1]
    click(qtbot, desk, code)
    rows = view.tabs._table.rows.rows
    own = [visit for visit in rows if code in (*visit.delegation, *visit.hosts)]
    shown = [view.tabs._table.sorted_rows.index(row, 0).data() for row in range(len(rows))]
    assert sum("★" in text for text in shown) == len(own) > 0
    assert view._board.current == own[0].visit_id
    sign_of(view).click()
    assert not any(
        "★" in view.tabs._table.sorted_rows.index(row, 0).data() for row in range(len(rows))
    )


def test_that_visits_on_record_are_those_of_the_region(qtbot, desk, planned):
    click(qtbot, desk, planned[1])
    opened(qtbot, desk, "visits", VisitsView)
    desk._rooms.visit_opened.emit("2027-MEA-1")
    settled(qtbot, desk)
    view = desk.window.findChild(VisitView)
    rows = view._visits.rows.rows
    assert rows
    assert all(planned[1] in (*visit.delegation, *visit.hosts) for visit in rows)
    sign_of(view).click()
    assert len(view._visits.rows.rows) > len(rows)
