"""Years planned together in the real window: looked at, kept in one change, undone, opened."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPushButton, QSpinBox

from app.domain.visits import Lead, PlanStatus
from app.domain.years_ahead import YearsPlan, years_served
from app.services.task import Unattended
from app.ui.screens.visits.view import VisitsView
from app.ui.screens.visits.years_dialog import YearsDialog
from app.ui.screens.visits.years_tables import Sight
from tests.flows.hands import settled
from tests.opened_window import DAY, open_cases, opened_desk

LEFT = Qt.MouseButton.LeftButton
FAR = 2034
COUNT = 8
"""That many years are answered at once; others by the solver itself."""


@pytest.fixture(scope="module")
def plan(tmp_path_factory):
    """The plan of 2027, made once."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SETUHASHI_TODAY", DAY)
        cases = open_cases(tmp_path_factory.mktemp("planned") / "planned.sqlite")
        yield cases.visits.plan(2027, tuple(Lead), None, Unattended())
        cases.close()


@pytest.fixture
def desk(qtbot, qapp, plan, tmp_path, monkeypatch):
    monkeypatch.setenv("SETUHASHI_TODAY", DAY)
    with opened_desk(qapp, tmp_path / "own.sqlite", tmp_path) as desk:
        qtbot.waitUntil(lambda: desk.window is not None, timeout=30_000)
        visits = desk._cases.visits
        visits.keep(plan)
        real = visits.plan_years

        def plan_years(first, count, handle):
            return together(plan) if count == COUNT else real(first, count, handle)

        monkeypatch.setattr(visits, "plan_years", plan_years)
        desk.window.open_screen("visits")
        settled(qtbot, desk)
        yield desk


@pytest.fixture
def panel(desk):
    view = desk.window.findChild(VisitsView)
    view.tabs.setCurrentWidget(view.tabs.years)
    return view.tabs.years


def together(plan):
    """As if 2027 and a year far beyond the calendar had been planned together."""
    later = tuple(
        replace(
            visit,
            visit_id=visit.visit_id.replace("2027", str(FAR)),
            start=visit.start.replace(year=FAR),
            end=visit.end.replace(year=FAR),
        )
        for visit in plan.visits
    )
    plans = (plan, replace(plan, year=FAR, visits=later))
    marked = tuple(replace(each, together=(2027, FAR)) for each in plans)
    found = YearsPlan(marked, PlanStatus.FEASIBLE, 2800.0, 2900.0, seconds=1.0)
    return replace(found, served=years_served(marked))


def button(widget, text):
    found = widget.findChildren(QPushButton)
    return next(child for child in found if child.text().replace("&", "") == text)


def kept_years(desk):
    return [plan.year for plan in desk._cases.planning.kept()]


def ask_for_years(qtbot, panel):
    qtbot.mouseClick(button(panel, "Plan years together…"), LEFT)
    dialog = panel.findChild(YearsDialog)
    assert dialog.findChild(QComboBox).currentData() == 2027
    count = dialog.findChild(QSpinBox)
    assert (count.minimum(), count.maximum()) == (2, 10)
    count.setValue(COUNT)
    qtbot.mouseClick(button(dialog, "Plan these years"), LEFT)


def rows(panel, sight):
    panel._sights.setCurrentIndex(list(Sight).index(sight))
    return panel._table.rows.rows


def test_that_years_are_planned_looked_at_kept_undone_and_opened(qtbot, desk, panel, plan):
    ask_for_years(qtbot, panel)
    settled(qtbot, desk)
    assert [row.year for row in rows(panel, Sight.YEARS)] == [2027, FAR]
    assert len(rows(panel, Sight.VISITS)) == 12
    states = {row.code: row.years for row in rows(panel, Sight.REGIONS)}
    assert states[plan.visits[0].delegation[0]] == (2027, FAR)
    assert "Not kept yet" in panel._told.text()
    assert kept_years(desk) == [2027]

    qtbot.mouseClick(button(panel, "Keep all years"), LEFT)
    settled(qtbot, desk)
    assert kept_years(desk) == [2027, FAR]
    assert button(panel, "Keep all years").isHidden()
    desk.window.undo_wanted.emit()
    settled(qtbot, desk)
    assert kept_years(desk) == [2027]
    desk.window.redo_wanted.emit()
    settled(qtbot, desk)

    assert rows(panel, Sight.YEARS)
    panel._table.selectRow(1)
    qtbot.mouseClick(button(panel, "Open on the board"), LEFT)
    settled(qtbot, desk)
    view = desk.window.findChild(VisitsView)
    assert view._facts.year == FAR
    assert len(view._board._board.bars) == 6
    assert "points" in view._bar._status.text()
    assert desk._crash.seen == 0


def open_proposed(qtbot, desk, panel, row):
    view = desk.window.findChild(VisitsView)
    view.tabs.setCurrentWidget(panel)
    rows(panel, Sight.YEARS)
    panel._table.selectRow(row)
    qtbot.mouseClick(button(panel, "Open on the board"), LEFT)
    settled(qtbot, desk)
    return view


def test_that_a_proposed_year_is_looked_at_on_the_board_before_it_is_kept(qtbot, desk, panel, plan):
    ask_for_years(qtbot, panel)
    settled(qtbot, desk)
    view = open_proposed(qtbot, desk, panel, 1)
    assert (view._facts.year, len(view._board._board.bars)) == (FAR, 6)
    assert button(view, "Keep plan").isEnabled()
    assert kept_years(desk) == [2027]
    view.tabs.setCurrentWidget(panel)
    qtbot.mouseClick(button(panel, "Keep all years"), LEFT)
    settled(qtbot, desk)
    assert kept_years(desk) == [2027, FAR]
    assert not button(view, "Keep plan").isEnabled()


def test_that_a_proposed_year_moved_on_the_board_is_kept_with_the_others(qtbot, desk, panel, plan):
    ask_for_years(qtbot, panel)
    settled(qtbot, desk)
    view = open_proposed(qtbot, desk, panel, 1)
    view._board.setFocus()
    qtbot.keyClick(view._board, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(view._board, Qt.Key.Key_Return)
    settled(qtbot, desk)
    assert "as you kept" in panel._told.text()
    view.tabs.setCurrentWidget(panel)
    qtbot.mouseClick(button(panel, "Keep all years"), LEFT)
    settled(qtbot, desk)
    later = desk._cases.visits.saved(FAR)
    assert later.by_hand
    assert sum(visit.pinned for visit in later.visits) == 1


def test_that_what_is_thrown_away_leaves_the_board(qtbot, desk, panel):
    ask_for_years(qtbot, panel)
    settled(qtbot, desk)
    view = open_proposed(qtbot, desk, panel, 1)
    view.tabs.setCurrentWidget(panel)
    qtbot.mouseClick(button(panel, "Throw away"), LEFT)
    settled(qtbot, desk)
    assert view._facts.plan is None
    assert kept_years(desk) == [2027]


def test_that_the_years_are_thrown_away_and_nothing_is_kept(qtbot, desk, panel):
    ask_for_years(qtbot, panel)
    settled(qtbot, desk)
    qtbot.mouseClick(button(panel, "Throw away"), LEFT)
    settled(qtbot, desk)
    assert [row.year for row in rows(panel, Sight.YEARS)] == [2027]
    assert kept_years(desk) == [2027]


def test_that_a_search_that_serves_too_few_years_names_what_lacks(qtbot, desk, panel):
    panel.years_wanted.emit(2027, 2)
    settled(qtbot, desk)
    [line] = [panel._clashes.item(row).text() for row in range(panel._clashes.count())]
    assert "47 regions of Japan" in line
    assert button(panel, "Keep all years").isHidden()


def test_that_a_plan_says_what_changed_since_and_is_brought_up_to_date(qtbot, desk, plan):
    view = desk.window.findChild(VisitsView)
    renew = button(view, "Bring up to date…")
    assert renew.isHidden()
    settings = desk._cases.visits.settings()
    longer = replace(settings.rules, gap_days=settings.rules.gap_days + 7)
    view.settings_given.emit(replace(settings, rules=longer), "agreed")
    qtbot.waitUntil(lambda: not renew.isHidden(), timeout=60_000)
    assert "the rules of plans" in view._bar._status.text()
    asked = []
    view.replan_wanted.connect(lambda: asked.append(True))
    qtbot.mouseClick(renew, LEFT)
    assert asked
    settled(qtbot, desk)
    desk.window.undo_wanted.emit()
    settled(qtbot, desk)
