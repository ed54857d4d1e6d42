from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QHelpEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QListWidget, QPushButton, QToolTip

from app.domain.clearance import GateKind
from app.domain.plan_settings import PlanSettings
from app.domain.regions import Names
from app.domain.visit_gates import gates_of_record
from app.domain.visit_record import GateStanding, GateState, record_of
from app.domain.visits import PlanStatus, Reason
from app.ui.kit.board import Lane, Row, Strength
from app.ui.kit.table import ROW_ROLE, TableModel
from app.ui.screens.visits.export_dialog import ExportDialog
from app.ui.screens.visits.model import board_of, visit_columns
from app.ui.screens.visits.presenter import YearFacts
from app.ui.screens.visits.view import VisitsView
from app.words.catalogue import Words
from tests.fakes.plans import PLAN, REGIONS, VISITS, WINDOWS

ENGLISH = Words("en")
FACTS = YearFacts(
    2027,
    PLAN,
    WINDOWS,
    {region.code: region for region in REGIONS},
    PlanSettings(),
    date(2027, 3, 3),
    years=(2026, 2027, 2028),
)


@pytest.fixture
def view(qtbot):
    view = VisitsView(ENGLISH)
    qtbot.addWidget(view)
    view.resize(1000, 700)
    view.show_year(FACTS)
    view.show_choices(can_keep=True, can_export=True)
    view.show_visit(VISITS[0])
    view.show()
    return view


def button(view, text):
    return next(found for found in view.findChildren(QPushButton) if found.text() == text)


def click(qtbot, widget):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def bands_of(lane, number):
    told = (band.text.partition(": ")[2] for band in lane.rows[number].bands)
    strengths = (band.strength for band in lane.rows[number].bands)
    return {text.split(", ")[0]: strength for text, strength in zip(told, strengths, strict=True)}


def test_that_a_band_names_the_kind_of_its_window():
    kinds = {"parliament": Names("Session of Parliament", "国会会期", "संसद का सत्र")}
    mea, _ = board_of(ENGLISH, replace(FACTS, kinds=kinds)).lanes
    texts = [band.text for band in mea.rows[1].bands]
    assert any(text.startswith("Fixture: Osaka") for text in texts)
    assert any(text.startswith("Session of Parliament: India") for text in texts)


def test_that_each_visit_stands_over_the_windows_that_concern_it_and_no_others():
    mea, mofa = board_of(ENGLISH, FACTS).lanes
    assert [row.bar.bar_id for row in mea.rows] == ["2027-MEA-1", "2027-MEA-2"]
    assert bands_of(mea, 1)["Osaka: A fair in Osaka"] is Strength.INVITES
    assert "Osaka: A fair in Osaka" not in bands_of(mea, 0)
    assert "Osaka: A fair in Osaka" not in bands_of(mofa, 0)


def test_that_a_window_that_the_rules_take_for_blocked_is_shown_as_blocked():
    bands = bands_of(board_of(ENGLISH, FACTS).lanes[0], 0)
    assert bands["Japan: Golden Week 2027"] is Strength.FORBIDS
    assert bands["India: Budget Session 2027"] is Strength.STRONG


def test_that_a_year_without_a_plan_shows_what_it_holds_for_both_nations():
    for lane in board_of(ENGLISH, replace(FACTS, plan=None)).lanes:
        assert [(row.label, row.bar) for row in lane.rows] == [("India", None), ("Japan", None)]
        assert list(bands_of(lane, 1)) == ["Japan: Golden Week 2027", "Osaka: A fair in Osaka"]


def test_that_the_table_keeps_qts_rules_and_sorts_dates_as_dates(qtbot, qtmodeltester):
    model = TableModel(visit_columns(ENGLISH, FACTS.regions))
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_rows(VISITS)
    qtmodeltester.check(model)
    assert model.index(0, 2).data() == "17–22 May 2027"
    assert model.index(0, 2).data(Qt.ItemDataRole.UserRole) == date(2027, 5, 17)
    assert model.index(1, 3).data() == "Tamil Nadu, Odisha"
    del tester


def test_that_arrows_walk_the_board_and_enter_opens_the_visit(qtbot, view):
    board = view._board
    board.setFocus()
    with qtbot.waitSignal(view.visit_chosen) as chosen:
        qtbot.keyClick(board, Qt.Key.Key_Right)
    assert chosen.args == ["2027-MEA-2"]
    with qtbot.waitSignal(view.visit_chosen) as chosen:
        qtbot.keyClick(board, Qt.Key.Key_Down)
    assert chosen.args == ["2027-MOFA-1"]
    with qtbot.waitSignal(board.bar_opened):
        qtbot.keyClick(board, Qt.Key.Key_Return)


def test_that_screen_readers_hear_the_current_visit(view):
    view.show_visit(VISITS[1])
    spoken = QAccessible.queryAccessibleInterface(view._board)
    assert spoken.text(QAccessible.Text.Name) == "Tamil Nadu, Odisha → Osaka"
    assert "Pinned" in spoken.text(QAccessible.Text.Description)


def test_that_a_click_on_a_bar_chooses_it(qtbot, view):
    middle = view._board.bar_rect("2027-MOFA-1").center()
    with qtbot.waitSignal(view.visit_chosen) as chosen:
        qtbot.mouseClick(view._board.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert chosen.args == ["2027-MOFA-1"]


def test_that_a_band_tells_whose_window_it_is_and_why(view):
    board = view._board
    point = QPoint(board._layout.x(date(2027, 5, 1)), board._layout.rows[0].strip.center().y())
    [line] = board.lines_at(point)
    told = "• festival: Japan: Golden Week 2027, 29 Apr – 5 May 2027 (blocked; computed). Source: "
    assert line == f"{told}A made-up calendar"


def test_that_a_long_tooltip_is_cut_and_says_how_much_is_left_out(view, monkeypatch):
    shown = []
    monkeypatch.setattr(QToolTip, "showText", lambda _point, text, _widget: shown.append(text))
    band = board_of(ENGLISH, FACTS).lanes[0].rows[0].bands[0]
    many = Row("Japan", None, tuple(replace(band, text=f"window {n}") for n in range(20)))
    board = view._board
    board.show_board(replace(board_of(ENGLISH, FACTS), lanes=(Lane("MEA", (many,)),)))
    [placed] = board._layout.rows
    point = QPoint(board._layout.x(band.start) + 1, placed.strip.center().y())
    tip = QHelpEvent(QEvent.Type.ToolTip, point, board.viewport().mapToGlobal(point))
    QApplication.sendEvent(board.viewport(), tip)
    [text] = shown
    assert len(text.splitlines()) == 13
    assert text.endswith("… and 8 more")


def test_that_bars_and_names_do_not_cover_each_other(view):
    layout = view._board._layout
    for one in layout.bars:
        for other in layout.bars:
            if one != other:
                whole = layout.bars[one].united(layout.labels[one])
                assert not whole.intersects(layout.bars[other].united(layout.labels[other]))


def test_that_a_narrow_board_scrolls_to_the_current_bar(qtbot, view):
    view.resize(420, 700)
    view.show_visit(VISITS[1])
    board = view._board
    rect = board.bar_rect("2027-MEA-2")
    assert board.horizontalScrollBar().maximum() > 0
    assert board._layout.label_width <= rect.left() < rect.right() < board.viewport().width()


def test_that_the_pane_tells_why_and_what_is_due(view):
    pane = view._pane
    assert pane._title.text() == "Gujarat → Shizuoka, Yamanashi"
    assert pane._reasons.item(0).text() == "• 2027-MEA-1: 6 days; 4 to 7 are allowed."
    gates = [pane._gates.item(row).text() for row in range(pane._gates.count())]
    assert gates[0] == "• 16 Feb 2027: Invitation in hand (past)"
    assert "• 23 Apr 2027: Clearance filed" in gates  # 15 working days


def test_that_showing_a_visit_asks_for_nothing(qtbot, view):
    with qtbot.assertNotEmitted(view.pin_toggled), qtbot.assertNotEmitted(view.visit_chosen):
        view.show_visit(VISITS[1])
    assert view._pane._pin.isChecked()
    assert view.tabs._table.currentIndex().data(ROW_ROLE) is VISITS[1]


def test_that_a_year_without_a_plan_offers_to_plan_it(qtbot, view):
    view.show_year(replace(FACTS, plan=None))
    view.show_visit(None)
    assert "No plan for 2027 yet" in view.tabs._empty_text.text()
    with qtbot.waitSignal(view.plan_wanted):
        click(qtbot, view.tabs.empty_plan)


def test_that_an_infeasible_year_names_the_clashing_rules_with_their_ways_out(qtbot, view):
    pin = {"visit": "2027-MEA-1", "start": date(2027, 5, 17), "end": date(2027, 5, 22)}
    clashes = (Reason("rule-pin", pin), Reason("rule-overlap"))
    none = replace(PLAN, status=PlanStatus.INFEASIBLE, visits=(), clashes=clashes)
    view.show_year(replace(FACTS, plan=none))
    view.show_visit(None)
    assert view.tabs._clashes.item(0).text() == (
        "• 2027-MEA-1 is pinned from 17 May 2027 to 22 May 2027.\n"
        "   Way out: take the pin from 2027-MEA-1."
    )
    assert view.tabs._clashes.count() == 2
    with qtbot.waitSignal(view.back_wanted):
        click(qtbot, button(view, "Back to what was shown before"))


def test_that_choices_follow_what_may_be_done(view):
    view.show_choices(can_keep=False, can_export=False)
    assert not button(view, "Keep plan").isEnabled()
    assert not button(view, "Export…").isEnabled()


def test_that_work_under_way_can_be_stopped_and_not_started_twice(qtbot, view):
    view.show_progress(0.4)
    assert view._bar._progress.value() == 40
    assert not button(view, "Plan the year").isEnabled()
    with qtbot.waitSignal(view.stop_wanted):
        click(qtbot, button(view, "Stop"))
    view.show_rest()
    assert not view._bar._stop.isVisible()
    assert button(view, "Plan the year").isEnabled()


def test_that_the_year_chooser_tells_the_year(qtbot, view):
    with qtbot.waitSignal(view.year_chosen) as chosen:
        qtbot.keyClick(view._bar._years, Qt.Key.Key_Down)
    assert chosen.args == [2028]


def test_that_export_asks_for_formats_and_folder(qtbot, view, tmp_path):
    click(qtbot, button(view, "Export…"))
    dialog = view.findChild(ExportDialog)
    dialog.use_folder(str(tmp_path))
    dialog._boxes["html"].setChecked(False)
    with qtbot.waitSignal(view.export_chosen) as chosen:
        click(qtbot, dialog._write)
    assert chosen.args == [tmp_path, ("xlsx", "ics", "csv", "docx", "pdf"), "en"]


def test_that_nothing_can_be_exported_without_a_format_or_a_folder(qtbot):
    dialog = ExportDialog(ENGLISH, Path("out"))
    qtbot.addWidget(dialog)
    for box in dialog._boxes.values():
        box.setChecked(False)
    assert not dialog._write.isEnabled()
    dialog._boxes["ics"].setChecked(True)
    assert dialog._write.isEnabled()
    dialog.use_folder(" ")
    assert not dialog._write.isEnabled()


def test_that_the_pane_tells_the_gates_of_the_record_and_leaves_out_those_not_needed(view):
    visit = VISITS[0]
    begun = record_of(visit, date(2027, 1, 1))
    gates = gates_of_record(begun, FACTS.settings.rules, WINDOWS)
    lines = view.findChild(QListWidget, "gates")
    assert lines.count() == len(gates)
    free = replace(begun, gates=(GateStanding(GateKind.FILING, GateState.NOT_NEEDED),))
    view.show_year(replace(FACTS, records=(free,)))
    view.show_visit(visit)
    assert lines.count() == len(gates) - 1
    assert not any("Clearance filed" in lines.item(n).text() for n in range(lines.count()))


def test_that_a_long_title_is_whole_where_the_pane_is_as_low_as_it_may_be(view, qtbot):
    hosts = tuple(code for visit in VISITS for code in visit.hosts)
    view.show_visit(replace(VISITS[0], hosts=hosts * 4))
    pane, title = view._pane, view._pane._title
    below = pane.parentWidget()
    below.parentWidget().setSizes([2000, 1])
    qtbot.waitUntil(lambda: below.height() == below.minimumSizeHint().height())
    assert title.heightForWidth(title.width()) > 2 * title.fontMetrics().height()
    assert title.height() >= title.heightForWidth(title.width())
