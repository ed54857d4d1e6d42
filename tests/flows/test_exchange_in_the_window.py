"""Exchange, Programme and Today in the real window on the real data."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QLineEdit, QPushButton, QTabBar

from app.ui.kit.record_form import RecordForm
from app.ui.kit.table import ROW_ROLE, Table
from app.ui.kit.text_rows import TextRows
from app.ui.screens.exchange.view import ExchangeView
from app.ui.screens.programme.view import ProgrammeView
from app.ui.screens.today.view import TodayView
from tests.flows.hands import named, opened, rows, settled
from tests.opened_window import open_cases, opened_desk


def button(widget, text):
    found = widget.findChildren(QPushButton)
    return next(child for child in found if child.text().replace("&", "") == text)


def fill(qtbot, form, **lines):
    for name, text in lines.items():
        label = {"title": "Title (required)", "day": "Day, month or year (required)"}.get(name)
        label = label or {"value": "Value", "source": "Source (required)"}.get(name)
        qtbot.keyClicks(named(form, QLineEdit, label or "Reason for this record (required)"), text)


def save(qtbot, desk, form):
    box = form.findChild(QDialogButtonBox)
    qtbot.mouseClick(box.button(QDialogButtonBox.StandardButton.Save), Qt.MouseButton.LeftButton)
    settled(qtbot, desk)


def test_that_a_search_while_typing_finds_offers_and_a_match_opens(qtbot, desk):
    view = opened(qtbot, desk, "exchange", ExchangeView)
    search = named(view, QLineEdit, "Search opportunities, practices and notes")
    qtbot.keyClicks(search, "semiconductor")
    settled(qtbot, desk)
    found = rows(named(view, Table, "Opportunities"))
    assert 0 < len(found) < 20
    named(view, QTabBar, "Lists of the exchange").setCurrentIndex(2)
    settled(qtbot, desk)
    table = named(view, Table, "Needs and offers that fit")
    ids = {each.opportunity_id for each in found}
    assert all({m.seek.opportunity_id, m.offer.opportunity_id} & ids for m in rows(table))
    assert rows(table)


def test_that_a_new_opportunity_is_kept_found_watched_and_undone(qtbot, desk, store):
    view = opened(qtbot, desk, "exchange", ExchangeView)
    qtbot.mouseClick(button(view, "New opportunity…"), Qt.MouseButton.LeftButton)
    form = view.findChild(RecordForm)
    assert not form.findChild(QDialogButtonBox).buttons()[0].isEnabled()
    fill(qtbot, form, title="Zebrawood joinery", source="Letter 4/2026", reason="Offered by post")
    save(qtbot, desk, form)
    search = named(view, QLineEdit, "Search opportunities, practices and notes")
    qtbot.keyClicks(search, "zebrawood")
    settled(qtbot, desk)
    (kept,) = rows(named(view, Table, "Opportunities"))
    assert (kept.title, kept.edited) == ("Zebrawood joinery", True)
    qtbot.keyClick(named(view, Table, "Opportunities"), Qt.Key.Key_Down)
    qtbot.mouseClick(button(view, "Watch"), Qt.MouseButton.LeftButton)
    settled(qtbot, desk)
    cases = open_cases(store)
    assert [each.thing for each in cases.exchange.watched()] == [kept]
    cases.close()
    for _ in range(2):
        desk.window.undo_wanted.emit()
        settled(qtbot, desk)
    assert rows(named(view, Table, "Opportunities")) == []


def test_that_an_entry_of_progress_counts_at_once(qtbot, desk):
    view = opened(qtbot, desk, "programme", ProgrammeView)
    lines = named(view, Table, "Lines of effort")
    lines.setCurrentIndex(lines.sorted_rows.index(6, 0))
    settled(qtbot, desk)
    qtbot.mouseClick(button(view, "Add progress…"), Qt.MouseButton.LeftButton)
    form = view.findChild(RecordForm)
    assert form.findChild(QCheckBox).isChecked()
    fill(qtbot, form, day="2026-09-30", value="12x500", source="Letter 9", reason="Reported")
    save(qtbot, desk, form)
    sheet = next(s for s in rows(named(view, Table, "Targets of the line")) if s.reached)
    assert (sheet.target.target_id, sheet.reached[-1].value) == ("G061", 12_500.0)
    assert sheet.behind > 0


def test_that_the_report_is_written_as_a_workbook(qtbot, desk, tmp_path):
    from openpyxl import load_workbook

    view = opened(qtbot, desk, "programme", ProgrammeView)
    file, only_line = tmp_path / "report.xlsx", False
    view.report_wanted.emit(file, only_line)
    settled(qtbot, desk)
    book = load_workbook(file)
    targets = list(book.worksheets[0].values)
    assert len(targets) == 79
    people = next(row for row in targets if row[1] == "G061")
    assert people[4] == 500_000


def test_that_a_line_of_today_opens_its_thing(qtbot, desk):
    view = opened(qtbot, desk, "today", TodayView)
    ending = named(view, TextRows, "Opportunities that end soon")
    (line,) = view._expiring.lines
    assert ending.texts.item(0, 1).text() == line.text
    spot = ending.visualRect(ending.texts.index(0, 1)).center()
    qtbot.mouseClick(ending.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    settled(qtbot, desk)
    assert desk.window.current_key == "exchange"
    exchange = desk.window.findChild(ExchangeView)
    table = named(exchange, Table, "Opportunities")
    assert table.currentIndex().data(ROW_ROLE).opportunity_id == line.key


def test_that_a_newcomer_sees_the_ranking_and_later_the_day(qtbot, qapp, store, tmp_path):
    with opened_desk(qapp, store, tmp_path) as first:
        qtbot.waitUntil(lambda: first.window is not None, timeout=30_000)
        settled(qtbot, first)
        assert first.window.current_key == "match"
        view = opened(qtbot, first, "exchange", ExchangeView)
        qtbot.keyClick(named(view, Table, "Opportunities"), Qt.Key.Key_Down)
        qtbot.mouseClick(button(view, "Watch"), Qt.MouseButton.LeftButton)
        settled(qtbot, first)
    with opened_desk(qapp, store, tmp_path) as later:
        qtbot.waitUntil(lambda: later.window is not None, timeout=30_000)
        settled(qtbot, later)
        assert later.window.current_key == "today"


def test_that_a_list_that_no_filter_emptied_offers_none_to_take_away(qtbot, desk):
    view = opened(qtbot, desk, "exchange", ExchangeView)
    view.findChild(QTabBar).setCurrentIndex(4)
    settled(qtbot, desk)
    reset = button(view, "Take all filters away")
    assert not reset.isVisible()
    qtbot.keyClicks(named(view, QLineEdit, "Search opportunities, practices and notes"), "tea")
    settled(qtbot, desk)
    assert reset.isVisible()
