"""Help, palette, search and tour, in the real window on the real data."""

import json
from dataclasses import asdict

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QLineEdit, QMessageBox, QPushButton, QTabBar

from app.ui.kit.table import ROW_ROLE, Table
from app.ui.left_open import Open
from app.ui.rooms.navigation import SCREENS
from app.ui.screens.data.export_pane import ExportPane
from app.ui.screens.data.import_pane import ImportPane
from app.ui.screens.help.view import HelpWindow
from app.ui.screens.palette.view import Palette
from app.ui.tour import TourCard
from tests.flows.hands import settled
from tests.opened_window import opened_desk


def press(qtbot, desk, keys):
    """What the shortcut ``keys`` of a menu does."""
    actions = desk.window.findChildren(QAction)
    next(each for each in actions if each.shortcut().toString() == keys).trigger()
    settled(qtbot, desk)


def type_and_take(qtbot, desk, text):
    palette = desk.window.findChild(Palette)
    line = palette.findChild(QLineEdit)
    line.insert(text)  # as an input method does: Qt types no Japanese key by key
    settled(qtbot, desk)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    settled(qtbot, desk)
    assert not palette.isVisible()


def button(widget, text):
    return next(each for each in widget.findChildren(QPushButton) if each.text() == text)


def test_that_the_tour_is_offered_once_and_again_from_the_menu(qtbot, qapp, desk, store, tmp_path):
    card = desk.window.findChild(TourCard)
    assert card.isVisible()
    qtbot.mouseClick(button(card, "Skip the tour"), Qt.MouseButton.LeftButton)
    desk._rooms.keep_settings()
    settled(qtbot, desk)
    cases = desk._cases
    assert cases.upkeep.settings().tour_seen
    desk.window.language_chosen.emit("ja")
    settled(qtbot, desk)
    assert desk.window.findChild(TourCard) is None
    next(each for each in desk.window.help_menu.actions() if "案内" in each.text()).trigger()
    settled(qtbot, desk)
    assert desk.window.findChild(TourCard).isVisible()


def test_that_escape_ends_the_tour(qtbot, desk):
    card = desk.window.findChild(TourCard)
    qtbot.keyClick(card.focusWidget() or card, Qt.Key.Key_Escape)
    assert not card.isVisible()


def test_that_a_screen_is_opened_by_a_few_letters_of_its_name(qtbot, desk):
    press(qtbot, desk, "Ctrl+K")
    type_and_take(qtbot, desk, "exch")
    assert desk.window.current_key == "exchange"


def test_that_what_stands_on_another_screen_is_done_by_its_name(qtbot, desk):
    press(qtbot, desk, "Ctrl+K")
    type_and_take(qtbot, desk, "exchange watch list")
    assert desk.window.current_key == "exchange"
    tabs = next(bar for bar in desk.window.shown.findChildren(QTabBar) if bar.count() == 5)
    qtbot.waitUntil(lambda: tabs.tabText(tabs.currentIndex()) == "Watch list")
    settled(qtbot, desk)
    press(qtbot, desk, "Ctrl+K")
    type_and_take(qtbot, desk, "back up now")
    assert desk.window.current_key == "data"
    qtbot.waitUntil(lambda: any(top.isVisible() for top in files_asked(desk)))


def test_that_what_waits_for_a_choice_says_so(qtbot, desk):
    desk.window.open_screen("exchange")
    settled(qtbot, desk)
    press(qtbot, desk, "Ctrl+K")
    type_and_take(qtbot, desk, "flights take my record back")
    assert desk.window.current_key == "flights"
    qtbot.waitUntil(lambda: "cannot be used now" in desk.window.statusBar().currentMessage())


def test_that_the_file_menu_leads_to_import_and_export(qtbot, desk):
    press(qtbot, desk, "Ctrl+O")
    assert desk.window.current_key == "data"
    qtbot.waitUntil(lambda: is_open(desk, ImportPane))
    press(qtbot, desk, "Ctrl+E")
    qtbot.waitUntil(lambda: is_open(desk, ExportPane))


def is_open(desk, kind):
    return any(pane.isVisible() for pane in desk.window.shown.findChildren(kind))


def test_that_a_language_is_found_by_its_english_name(qtbot, desk):
    press(qtbot, desk, "Ctrl+K")
    line = desk.window.findChild(Palette).findChild(QLineEdit)
    qtbot.keyClicks(line, "hindi")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    settled(qtbot, desk)
    assert desk._appearance.words.language == "hi"


def files_asked(desk):
    return desk.window.findChildren(QFileDialog)


def test_that_a_region_found_becomes_the_one_that_the_screens_show(qtbot, desk):
    press(qtbot, desk, "Ctrl+F")
    type_and_take(qtbot, desk, "オディシャ")
    assert desk.window.current_key == "match"
    rows = shown(desk, "Ranking")
    assert {row.partner.state for row in rows} == {"IN-OD"}


def test_that_a_forum_found_is_shown_on_its_screen(qtbot, desk):
    press(qtbot, desk, "Ctrl+F")
    type_and_take(qtbot, desk, "india-kansai business")
    assert desk.window.current_key == "forums"
    assert current(desk, "Forums").forum.forum_id == "F001"


def test_that_a_route_found_is_shown_though_the_filters_would_hide_it(qtbot, desk):
    press(qtbot, desk, "Ctrl+F")
    type_and_take(qtbot, desk, "Keshod")
    assert desk.window.current_key == "flights"
    route = current(desk, "Air routes")
    assert "IXK" in (route.origin, route.destination)


def shown(desk, name):
    table = table_named(desk, name)
    model = table.sorted_rows
    return [model.index(number, 0).data(ROW_ROLE) for number in range(model.rowCount())]


def current(desk, name):
    return table_named(desk, name).current_row()


def table_named(desk, name):
    found = desk.window.shown.findChildren(Table)
    return next(each for each in found if each.accessibleName() == name)


def test_that_help_opens_at_the_screen_that_is_shown(qtbot, desk):
    for key, title, _ in SCREENS[:2]:
        desk.window.open_screen(key)
        settled(qtbot, desk)
        press(qtbot, desk, "F1")
        assert desk.window.findChild(HelpWindow).text.startswith(title)


def test_that_help_is_searched_and_tells_figures_keys_and_licences(qtbot, desk):
    press(qtbot, desk, "Shift+F1")
    window = desk.window.findChild(HelpWindow)
    assert "Finger and Kreinin" in window.text
    qtbot.keyClicks(window.findChild(QLineEdit), "apache")
    assert window.text.startswith("Licences and sources")
    press(qtbot, desk, "Ctrl+/")
    assert "Ctrl+K" in window.text


def test_that_about_leads_to_the_licences(qtbot, desk):
    next(each for each in desk.window.help_menu.actions() if "About" in each.text()).trigger()
    box = desk.window.findChild(QMessageBox)
    next(each for each in box.buttons() if "icences" in each.text()).click()
    settled(qtbot, desk)
    assert "OFL-1.1" in desk.window.findChild(HelpWindow).text


def test_that_what_was_open_goes_before_a_tour_that_was_cut_off(qtbot, qapp, store, tmp_path):
    (tmp_path / "left-open.json").write_text(json.dumps(asdict(Open("visits"))))
    with opened_desk(qapp, store, tmp_path) as desk:
        settled(qtbot, desk)
        assert desk.window.current_key == "visits"
        assert desk.window.findChild(TourCard).isHidden()
        assert not desk._rooms.settings.tour_seen
