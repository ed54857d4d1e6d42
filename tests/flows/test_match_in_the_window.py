"""Jobs on the Match screen, in the real window on the real data."""

import csv

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QPushButton, QSlider, QTabWidget

from app.ui.kit.chart import BarChart
from app.ui.kit.table import Table
from app.ui.rooms.method import MethodWindow
from app.ui.screens.match.view import MatchView
from tests.flows.hands import named, rows, settled
from tests.opened_window import DAY, opened_desk


@pytest.fixture
def desk(qtbot, qapp, tmp_path, monkeypatch):
    monkeypatch.setenv("SETUHASHI_TODAY", DAY)
    with opened_desk(qapp, tmp_path / "desk.sqlite", tmp_path) as desk:
        qtbot.waitUntil(lambda: desk.window is not None, timeout=30_000)
        settled(qtbot, desk)
        yield desk
        assert desk._crash.seen == 0


@pytest.fixture
def view(desk):
    return desk.window.findChild(MatchView)


def button(widget, text):
    found = (each for each in widget.findChildren(QPushButton) if each.isVisibleTo(widget))
    return next(each for each in found if each.text().replace("&", "") == text)


def click(qtbot, widget):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def choose(qtbot, combo, text):
    """Walk a chooser by keyboard to the entry that says ``text``."""
    combo.setFocus()
    qtbot.keyClick(combo, Qt.Key.Key_Home)
    for _ in range(combo.findText(text)):
        qtbot.keyClick(combo, Qt.Key.Key_Down)
    assert combo.currentText() == text


def show_tab(view, title):
    tabs, number = next(
        (tabs, number)
        for tabs in view.findChildren(QTabWidget)
        for number in range(tabs.count())
        if tabs.tabText(number) == title
    )
    tabs.setCurrentIndex(number)


def test_that_two_sets_of_weights_stand_side_by_side_and_follow_a_slider(qtbot, view):
    choose(qtbot, named(view, QComboBox, "Second set of weights"), "Industry")
    ranking = named(view, Table, "Ranking")
    before = rows(ranking)
    assert sorted(row.second_rank for row in before) == list(range(1, 48))
    agreed = [row for row in before if row.agreed]
    assert agreed
    assert all(row.partner.rank <= 10 and row.second_rank <= 10 for row in agreed)
    show_tab(view, "Weights")
    qtbot.keyClick(named(view, QSlider, "Connectivity"), Qt.Key.Key_End)
    after = rows(ranking)
    assert [row.pair for row in after] != [row.pair for row in before]
    assert {row.pair: row.second_rank for row in after} == {
        row.pair: row.second_rank for row in before
    }
    assert named(view, QComboBox, "Weights").currentText() == "My own weights"


def test_that_filters_leave_out_pairs_of_list_and_matrix_and_can_be_cleared(qtbot, view):
    ranking = named(view, Table, "Ranking")
    tied = {row.pair for row in rows(ranking) if row.tied}
    assert tied
    click(qtbot, button(view, "Filters"))
    box = next(
        each for each in view.findChildren(QCheckBox) if each.text() == "Only pairs without a tie"
    )
    click(qtbot, box)
    assert not tied & {row.pair for row in rows(ranking)}
    assert button(view, "Filters (1)")
    click(qtbot, button(view, "Clear filters"))
    assert tied <= {row.pair for row in rows(ranking)}


def test_that_another_method_says_what_it_changes(qtbot, desk, view):
    show_tab(view, "Weights")
    before = [row.pair for row in rows(named(view, Table, "Ranking"))][:10]
    assert not any("Dossier, map" in label.text() for label in view.findChildren(QLabel))
    choose(qtbot, named(view, QComboBox, "Aggregation"), "PROMETHEE II, linear")
    choose(qtbot, named(view, QComboBox, "Normalisation"), "Standard score (z)")
    settled(qtbot, desk)
    after = [row.pair for row in rows(named(view, Table, "Ranking"))][:10]
    changed = len(set(after) - set(before))
    told = " ".join(label.text() for label in view.findChildren(QLabel))
    assert f"Of the first 10, {changed} are others" in told if changed else "are those of" in told
    assert "Dossier, map, brief, portfolio and visits follow." in told


def test_that_weightings_are_tried_and_the_acceptability_is_listed(qtbot, desk, view):
    show_tab(view, "Robustness")
    click(qtbot, button(view, "Try 10,000 weightings"))
    settled(qtbot, desk)
    fared = rows(named(view, Table, "Rank acceptability"))
    assert len(fared) == 47
    assert sum(row.found.rank_acceptability[0] for row in fared) == pytest.approx(1.0)


def test_that_the_best_set_is_chosen_with_a_pair_that_must_be_and_exported(
    qtbot, desk, view, tmp_path
):
    ranking = named(view, Table, "Ranking")
    wanted = next(number for number, row in enumerate(rows(ranking)) if not row.tied)
    ranking.setCurrentIndex(ranking.sorted_rows.index(wanted, 0))
    pair = rows(ranking)[wanted].pair
    click(qtbot, button(view, "Must be chosen"))
    click(qtbot, button(view, "Choose the best set"))
    settled(qtbot, desk)
    chosen = rows(named(view, Table, "Chosen pairs"))
    assert len(chosen) == 10
    assert [(row.pair.state, row.pair.prefecture) for row in chosen if row.must] == [pair]
    assert len(rows(named(view, Table, "Best pairs left out"))) == 20
    for name in ("set.csv", "set.xlsx"):
        view.portfolio.export_wanted.emit(tmp_path / name)
        settled(qtbot, desk)
    with (tmp_path / "set.csv").open(encoding="utf-8-sig", newline="") as file:
        table = list(csv.reader(file))
    sheet = list(openpyxl.load_workbook(tmp_path / "set.xlsx").active.values)
    assert [row[0] for row in table[1:]] == ["chosen"] * 10 + ["left out"] * 20 + ["greedy"] * 10
    assert [row[1] for row in table] == [row[1] for row in sheet[: len(table)]]
    method = "Scored by: weights Balanced · Weighted mean · Percentile rank"
    assert method in {cell for row in sheet[len(table) :] for cell in row}
    assert method in view.portfolio._beside.text()


def test_that_limits_that_clash_are_told_in_words(qtbot, desk, view):
    show_tab(view, "Portfolio")
    form = view.portfolio._form
    form._new.setValue(40)
    click(qtbot, button(view, "Choose the best set"))
    settled(qtbot, desk)
    told = view.portfolio._told.text()
    assert "No set keeps all the limits" in told
    assert "--" not in told


def test_that_the_method_page_tells_formulas_and_the_back_test(qtbot, desk, view):
    click(qtbot, button(view, "Method…"))
    settled(qtbot, desk)
    page = desk.window.findChild(MethodWindow)
    assert "Finger and Kreinin" in page.findChild(QTabWidget).widget(0).toPlainText()
    assert "Structure only: 0." in page.findChild(BarChart).accessibleDescription()
    ties = rows(named(page, Table, "Rank of each tie on the day before it was signed"))
    assert len(ties) == rows(named(page, Table, "What the ties say together"))[0].found.n
    page.close()
    click(qtbot, button(view, "Method…"))
    assert len(desk.window.findChildren(MethodWindow)) == 1
    settled(qtbot, desk)
    page.close()


def test_that_opening_a_pair_goes_to_its_dossier(qtbot, desk, view):
    heard = []
    desk._rooms.screen_wanted.disconnect(desk.window.open_screen)
    desk._rooms.screen_wanted.connect(heard.append)
    desk._rooms.pair_opened.connect(lambda *pair: heard.append(pair))
    ranking = named(view, Table, "Ranking")
    ranking.setCurrentIndex(ranking.sorted_rows.index(1, 0))
    click(qtbot, button(view, "Open dossier"))
    assert heard == ["pair", rows(ranking)[1].pair]


def test_that_the_menus_work(qtbot, desk, view):
    actions = {
        action.text().replace("&", ""): action for action in desk.window.findChildren(QAction)
    }
    actions["Method and back-test"].trigger()
    settled(qtbot, desk)
    page = desk.window.findChild(MethodWindow)
    assert page.isVisible()
    page.close()
    actions["Visits"].trigger()
    assert desk.window.current_key == "visits"
    actions["Match"].trigger()
    settled(qtbot, desk)
    assert desk.window.current_key == "match"
