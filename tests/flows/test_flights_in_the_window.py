"""The officer's questions about air links, asked in the real window on the real data."""

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFileDialog,
    QInputDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QTabWidget,
)

from app.ui.kit.sketch_map import SketchMap
from app.ui.kit.table import Table
from app.ui.kit.web_page import WebPage
from app.ui.screens.flights.idea_settings_form import IdeaSettingsForm
from app.ui.screens.flights.route_form import RouteForm
from app.ui.screens.flights.view import FlightsView
from app.ui.screens.map.view import MapView
from app.ui.screens.pair.view import PairView
from tests.flows.hands import choose, named, rows, settled
from tests.opened_window import DAY, open_cases, opened_desk

SOURCE_OF_LEG = 8
TABS = ("Routes", "Journeys", "What if", "Route ideas", "Data quality")


@pytest.fixture
def desk(qtbot, qapp, store, tmp_path):
    with opened_desk(qapp, store, tmp_path) as desk:
        qtbot.waitUntil(lambda: desk.window is not None, timeout=30_000)
        settled(qtbot, desk)
        desk.window.open_screen("flights")
        settled(qtbot, desk)
        yield desk


@pytest.fixture
def view(desk):
    return desk.window.findChild(FlightsView)


def opened(qtbot, desk, view, tab):
    """The pane of a tab, brought to the front as a click on the tab does."""
    tabs = view.findChild(QTabWidget)
    tabs.setCurrentIndex(TABS.index(tab))
    settled(qtbot, desk)
    return tabs.currentWidget()


def press(qtbot, widget, text):
    found = (child for child in widget.findChildren(QPushButton) if child.isVisibleTo(widget))
    button = next(child for child in found if child.text().replace("&", "") == text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def type_into(qtbot, form, name, text):
    line = named(form, QLineEdit, name)
    line.clear()
    qtbot.keyClicks(line, text)


def texts(widget):
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def try_route(qtbot, desk, pane, origin, destination):
    choose(qtbot, named(pane, QComboBox, "Origin"), origin)
    choose(qtbot, named(pane, QComboBox, "Destination"), destination)
    press(qtbot, pane, "Try it")
    settled(qtbot, desk)


def test_that_a_new_route_is_recorded_used_by_journeys_and_undone(qtbot, desk, view, store):
    journeys = opened(qtbot, desk, view, "Journeys")
    choose(qtbot, named(journeys, QComboBox, "Origin"), "Karnataka")
    settled(qtbot, desk)
    choose(qtbot, named(journeys, QComboBox, "Destination"), "Wakayama")
    settled(qtbot, desk)
    there = named(journeys, Table, "Journeys there")
    before = rows(there)[0].journey.hours
    routes = opened(qtbot, desk, view, "Routes")
    known = len(rows(named(routes, Table, "Air routes")))
    press(qtbot, routes, "New route…")
    form = routes.findChild(RouteForm)
    choose(qtbot, named(form, QComboBox, "Origin"), "BLR")
    choose(qtbot, named(form, QComboBox, "Destination"), "KIX")
    type_into(qtbot, form, "Carriers, separated by spaces", "jal")
    type_into(qtbot, form, "Who says so (required)", "Note of the consulate")
    type_into(qtbot, form, "Reason for this record (required)", "announced this week")
    press(qtbot, form, "Save")
    settled(qtbot, desk)
    assert "JAL" in form.findChild(QLabel, "problem").text()
    type_into(qtbot, form, "Carriers, separated by spaces", "jl")
    press(qtbot, form, "Save")
    settled(qtbot, desk)
    table = named(routes, Table, "Air routes")
    assert len(rows(table)) == known + 1
    assert "Note of the consulate" in texts(routes)
    assert rows(there)[0].journey.hours < before
    desk.window.undo_wanted.emit()
    settled(qtbot, desk)
    assert len(rows(table)) == known
    assert rows(there)[0].journey.hours == before


def test_that_a_reference_route_is_ended_and_taken_back_with_reasons(qtbot, desk, view):
    pane = opened(qtbot, desk, view, "Routes")
    table = named(pane, Table, "Air routes")
    qtbot.keyClicks(named(pane, QLineEdit, "Search routes"), "HND AI BOM")
    table.setFocus()
    table.setCurrentIndex(table.sorted_rows.index(0, 0))
    press(qtbot, pane, "End…")
    form = pane.findChild(RouteForm)
    assert named(form, QComboBox, "Status").currentText() == "Operating"
    type_into(qtbot, form, "Who says so (required)", "Airline")
    type_into(qtbot, form, "Reason for this record (required)", "told at the meeting")
    press(qtbot, form, "Save")
    settled(qtbot, desk)
    (route,) = rows(table)
    assert (route.own, route.valid_to.isoformat()) == (True, DAY)
    assert "Reference: BOM–HND" in texts(pane)
    press(qtbot, pane, "Take my record back…")
    question = pane.findChild(QInputDialog)
    question.setTextValue("it flies on")
    question.accept()
    settled(qtbot, desk)
    assert not any(each.own for each in rows(table))


def test_that_journeys_are_found_both_ways_and_told_leg_by_leg(qtbot, desk, view):
    pane = opened(qtbot, desk, view, "Journeys")
    choose(qtbot, named(pane, QComboBox, "Origin"), "Odisha")
    settled(qtbot, desk)
    choose(qtbot, named(pane, QComboBox, "Destination"), "Tokushima")
    settled(qtbot, desk)
    there, back = (named(pane, Table, f"Journeys {way}") for way in ("there", "back"))
    hours = [each.journey.hours for each in rows(there)]
    assert hours == sorted(hours)
    assert rows(back)
    back.setCurrentIndex(back.sorted_rows.index(0, 0))
    shown = named(pane, Table, "Legs of the journey")
    legs = rows(shown)
    assert (legs[0].leg.origin, legs[-1].leg.destination) == ("JP-36", "IN-OD")
    method = shown.sorted_rows.index(0, SOURCE_OF_LEG).data()
    assert method.startswith("Estimate by this program's settings: great-circle distance")
    assert legs[0].departs.hour == 8
    assert str(legs[-1].arrives.tzinfo) == "Asia/Kolkata"
    press(qtbot, pane, "Turn round")
    settled(qtbot, desk)
    assert rows(there)[0].legs[0].leg.origin == "JP-36"
    choose(qtbot, named(pane, QComboBox, "Destination"), "Tokushima")
    settled(qtbot, desk)
    assert rows(there) == []
    assert "Tokushima" in texts(pane)


def test_that_a_region_clicked_on_the_map_is_followed_here_and_by_what_opens_later(
    qtbot, desk, view
):
    pane = opened(qtbot, desk, view, "Journeys")
    desk.window.open_screen("map")
    settled(qtbot, desk)
    desk.window.findChild(MapView).region_clicked.emit("IN-MH")
    settled(qtbot, desk)
    there = named(pane, Table, "Journeys there")
    assert rows(there)[0].legs[0].leg.origin == "IN-MH"
    desk.window.open_screen("pair")
    settled(qtbot, desk)
    assert "IN-MH" in [
        each.currentData() for each in desk.window.findChild(PairView).findChildren(QComboBox)
    ]


def test_that_a_what_if_is_shown_on_the_large_map_and_taken_off_again(qtbot, desk, view):
    pane = opened(qtbot, desk, view, "What if")
    try_route(qtbot, desk, pane, "BLR", "KIX")
    press(qtbot, pane, "Show on the map")
    settled(qtbot, desk)
    assert desk.window.current_key == "map"
    shown = desk.window.findChild(MapView)
    ticked = {it.text() for it in shown.findChildren(QCheckBox) if it.isChecked()}
    assert ticked == {"Flights", "What-if"}
    page = shown.findChild(WebPage)
    heading = "document.querySelector('.legend h2')?.textContent ?? ''"
    told = [""]

    def is_told():
        page._page.runJavaScript(heading, 0, told.append)
        return told[-1].startswith("What-if")

    qtbot.waitUntil(is_told, timeout=30_000)
    press(qtbot, shown, "What-if: BLR–KIX ✕")
    settled(qtbot, desk)
    ticked = {it.text() for it in shown.findChildren(QCheckBox) if it.isChecked()}
    assert ticked == {"Scores", "Ties", "Flights"}


def test_that_a_what_if_is_seen_scored_kept_and_deleted(qtbot, desk, view, store):
    pane = opened(qtbot, desk, view, "What if")
    try_route(qtbot, desk, pane, "BLR", "KIX")
    pairs = named(pane, Table, "Pairs that gain or lose")
    assert rows(pairs)[0].state == "IN-KA"
    gaining = len(rows(pairs))
    map_ = pane.findChild(SketchMap)
    seen = map_.grab().toImage()
    before = next(each for each in pane.findChildren(QRadioButton) if each.text() == "Before")
    qtbot.mouseClick(before, Qt.MouseButton.LeftButton)
    assert map_.grab().toImage() != seen
    try_route(qtbot, desk, pane, "DEL", "NRT")
    assert "flown on 2026-11-22 already" in texts(pane)
    assert len(rows(pairs)) == gaining
    press(qtbot, pane, "Let scores follow")
    settled(qtbot, desk)
    titles = [column.title for column in pairs.rows.columns]
    assert titles[-3:] == ["Score", "Rank", "Places won"]
    press(qtbot, pane, "Keep as…")
    question = pane.findChild(QInputDialog)
    question.setTextValue("Kansai daily")
    question.accept()
    settled(qtbot, desk)
    scenario = named(pane, QComboBox, "Scenario")
    assert scenario.currentText() == "Kansai daily"
    press(qtbot, pane, "Begin anew")
    settled(qtbot, desk)
    assert rows(named(pane, Table, "Edits that are tried")) == []
    scenario.setCurrentIndex(scenario.findText("Kansai daily"))
    scenario.activated.emit(scenario.currentIndex())
    settled(qtbot, desk)
    assert len(rows(pairs)) == gaining
    press(qtbot, pane, "Delete")
    settled(qtbot, desk)
    assert kept(store) == []
    desk.window.undo_wanted.emit()
    settled(qtbot, desk)
    assert kept(store) == ["Kansai daily"]
    assert scenario.findText("Kansai daily") > 0


def kept(store):
    cases = open_cases(store)
    try:
        return [each.name for each in cases.flights.scenarios().values()]
    finally:
        cases.close()


def test_that_an_idea_is_read_tried_and_measured_by_other_settings(qtbot, desk, view):
    pane = opened(qtbot, desk, view, "Route ideas")
    table = named(pane, Table, "Route ideas")
    first = rows(table)[0]
    assert f"{first.origin}–{first.destination}" in texts(pane)
    assert "not a forecast" in texts(pane)
    press(qtbot, pane, "Best routes together")
    settled(qtbot, desk)
    assert "weighted hours together" in texts(pane)
    press(qtbot, pane, "Settings…")
    form = pane.findChild(IdeaSettingsForm)
    named(form, QDoubleSpinBox, "Weight of hours saved").setValue(0)
    press(qtbot, form, "Save")
    settled(qtbot, desk)
    assert rows(table)[0].score != first.score
    second = rows(table)[1]
    table.setCurrentIndex(table.sorted_rows.index(1, 0))
    press(qtbot, pane, "Try it in What-if")
    settled(qtbot, desk)
    tabs = view.findChild(QTabWidget)
    assert tabs.tabText(tabs.currentIndex()) == "What if"
    (edit,) = rows(named(view, Table, "Edits that are tried"))
    assert (edit.origin, edit.destination) == (second.origin, second.destination)
    gained = sum(pair.gain_hours for pair in rows(named(view, Table, "Pairs that gain or lose")))
    assert gained == pytest.approx(second.saved_hours, rel=1e-6)


def test_that_a_weakness_opens_into_its_parts_and_the_table_is_handed_over(
    qtbot, desk, view, tmp_path
):
    pane = opened(qtbot, desk, view, "Data quality")
    faults = named(pane, Table, "What is weak in the flight data")
    edges = named(pane, Table, "Weak parts of the network")
    everything = len(rows(edges))
    faults.setFocus()
    faults.setCurrentIndex(faults.sorted_rows.index(2, 0))
    fewer = len(rows(edges))
    assert 0 < fewer < everything
    press(qtbot, pane, "Save table…")
    dialog = pane.findChild(QFileDialog)
    file = tmp_path / "weak.xlsx"
    dialog.fileSelected.emit(str(file))
    dialog.reject()
    settled(qtbot, desk)
    assert load_workbook(file).active.max_row == fewer + 1
    press(qtbot, pane, "Show all")
    assert len(rows(edges)) == everything
