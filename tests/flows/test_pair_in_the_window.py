"""A pair from the first look to the shortlist and the brief, in the real window."""

import csv

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QInputDialog, QLabel, QPushButton, QTabWidget

from app.ui.kit.table import Table
from app.ui.screens.pair.view import PairView
from tests.flows.hands import choose, named, rows, settled
from tests.opened_window import open_cases


@pytest.fixture
def view(qtbot, desk):
    """The dossier of Gujarat and Shizuoka, asked for from elsewhere in the window."""
    desk._rooms.pair_opened.emit("IN-GJ", "JP-22")
    settled(qtbot, desk)
    return desk.window.findChild(PairView)


def button(widget, text):
    return next(each for each in widget.findChildren(QPushButton) if each.text() == text)


def labels(view):
    return [label.text() for label in view.findChildren(QLabel)]


def test_that_a_pair_opened_elsewhere_is_shown_with_everything_behind_it(desk, view):
    assert desk.window.current_key == "pair"
    tables = {table.accessibleName(): rows(table) for table in view.findChildren(Table)}
    assert len(tables["Figures of Gujarat"]) == len(tables["Figures of Shizuoka"]) == 9
    assert tables["Gujarat to Shizuoka"]
    assert tables["Shizuoka to Gujarat"]
    assert any("Gujarat – Shizuoka" in row.cells for row in tables["Ties, visits and forums"])
    journeys = [row.cells[0] for row in tables["Journeys"] if row.cells[0]]
    known = desk._cases.flights.journeys("IN-GJ", "JP-22", None)
    assert len(journeys) == min(len(known), 3)
    assert tables["Opportunities"]
    assert tables["What would have to change"]


def test_that_every_line_of_every_table_tells_its_source(view):
    tabs = view.findChild(QTabWidget)
    for name in ("Figures of Gujarat", "Figures of Shizuoka", "Opportunities"):
        table = named(view, Table, name)
        tabs.setCurrentIndex(0)
        for number, row in enumerate(rows(table)):
            assert row.source is not None
            table.setCurrentIndex(table.sorted_rows.index(number, 0))
            assert any(row.source.title in text for text in labels(view))


def test_that_regions_are_chosen_by_typing_and_the_last_pair_is_one_key_away(qtbot, desk, view):
    choose(qtbot, named(view, QComboBox, "State"), "Odisha")
    settled(qtbot, desk)
    choose(qtbot, named(view, QComboBox, "Prefecture"), "Tokushima")
    settled(qtbot, desk)
    assert rows(named(view, Table, "Figures of Odisha"))
    assert rows(named(view, Table, "Figures of Tokushima"))
    qtbot.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    settled(qtbot, desk)
    assert rows(named(view, Table, "Figures of Odisha"))
    assert rows(named(view, Table, "Figures of Shizuoka"))


def test_that_a_pair_is_put_on_the_shortlist_and_undo_takes_it_off(qtbot, desk, view, store):
    button(view, "Shortlist…").click()
    question = view.findChild(QInputDialog)
    question.setTextValue("two ports, one friendship agreement")
    question.accept()
    qtbot.waitUntil(lambda: any("two ports" in text for text in labels(view)), timeout=20_000)
    assert shortlisted(store) == {("IN-GJ", "JP-22")}
    settled(qtbot, desk)
    desk.window.undo_wanted.emit()
    qtbot.waitUntil(lambda: button_texts(view) >= {"Shortlist…"}, timeout=20_000)
    assert shortlisted(store) == frozenset()


def button_texts(view):
    return {each.text() for each in view.findChildren(QPushButton)}


def shortlisted(store):
    cases = open_cases(store)
    try:
        return cases.match.facts().shortlisted
    finally:
        cases.close()


def test_that_brief_and_figures_are_written_while_the_window_stays_alive(
    qtbot, desk, view, tmp_path
):
    for file, wanted in (
        (tmp_path / "brief.docx", view.brief_wanted),
        (tmp_path / "figures.xlsx", view.figures_wanted),
        (tmp_path / "figures.csv", view.figures_wanted),
    ):
        wanted.emit(file)
        settled(qtbot, desk)
        assert f"Written: {file}" in labels(view)
    sheet = load_workbook(tmp_path / "figures.xlsx").active
    with (tmp_path / "figures.csv").open(encoding="utf-8-sig", newline="") as text:
        lines = list(csv.DictReader(text))
    assert sheet.max_row == len(lines) + 1
    gives = [float(line["Gives"]) for line in lines if line["Part"] == "Score"]
    assert sum(gives[:-1]) == pytest.approx(gives[-1], abs=1e-4)
    assert all(line["Source"] and line["Year"] for line in lines if line["Unit"])


def test_that_a_visit_is_planned_from_here(qtbot, desk, view):
    with qtbot.waitSignal(desk._rooms.visit_wanted) as wanted:
        button(view, "Plan a visit").click()
    assert wanted.args == ["IN-GJ", "JP-22"]
    assert desk.window.current_key == "visits"
    settled(qtbot, desk)
