"""The desk officer's jobs of PRODUCT part 1, in the real window on the real data."""

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton

from app.domain.visits import PlanStatus
from app.ui.kit.table import Table
from app.ui.screens.match.view import MatchView
from app.ui.screens.partnerships.tie_form import TieForm
from app.ui.screens.partnerships.view import PartnershipsView
from app.ui.screens.visits.view import VisitsView
from app.ui.start_page import StartPage
from tests.flows.hands import choose, named, opened, rows, settled
from tests.opened_window import open_cases, opened_desk


def button(widget, text):
    found = (child for child in widget.findChildren(QPushButton) if child.isVisibleTo(widget))
    return next(child for child in found if child.text().replace("&", "") == text)


def entry(widget, text):
    return next(each for each in widget.findChildren(QAction) if each.text() == text)


def test_that_a_state_is_chosen_by_typing_and_its_first_partner_is_explained(qtbot, desk):
    view = desk.window.findChild(MatchView)
    choose(qtbot, named(view, QComboBox, "State or prefecture"), "Odisha")
    ranking = rows(named(view, Table, "Ranking"))
    assert [row.partner.rank for row in ranking] == list(range(1, 48))
    assert {row.partner.state for row in ranking} == {"IN-OD"}
    shares = rows(named(view, Table, "Criteria of this pair"))
    assert sum(share.contribution for share in shares) == pytest.approx(ranking[0].partner.score)


def test_that_walking_the_ranking_by_keyboard_opens_each_pair(qtbot, desk):
    view = desk.window.findChild(MatchView)
    table = named(view, Table, "Ranking")
    qtbot.keyClick(table, Qt.Key.Key_Down)
    second = rows(table)[1]
    shown = rows(named(view, Table, "Criteria of this pair"))
    assert sum(share.contribution for share in shown) == pytest.approx(second.partner.score)


def test_that_own_weights_are_there_again_after_a_restart(qtbot, qapp, store, tmp_path):
    weights = {"history": 0.25, "scale": 0.75}
    with opened_desk(qapp, store, tmp_path) as desk:
        qtbot.waitUntil(lambda: desk.window is not None, timeout=30_000)
        settled(qtbot, desk)
        desk.window.findChild(MatchView).weights_changed.emit(weights)
        qtbot.waitUntil(lambda: kept_settings(store).weights == weights, timeout=10_000)
    with opened_desk(qapp, store, tmp_path) as desk:
        qtbot.waitUntil(lambda: desk.window is not None, timeout=30_000)
        settled(qtbot, desk)
        share = rows(named(desk.window, Table, "Criteria of this pair"))
        assert {row.key: row.weight for row in share} == weights


def kept_settings(store):
    cases = open_cases(store)
    try:
        return cases.upkeep.settings()
    finally:
        cases.close()


def test_that_the_next_year_is_proposed_kept_and_exported(qtbot, desk, store, tmp_path):
    view = opened(qtbot, desk, "visits", VisitsView)
    qtbot.mouseClick(button(view, "Keep plan"), Qt.MouseButton.LeftButton)
    settled(qtbot, desk)
    cases = open_cases(store)
    plan = cases.visits.saved(2027)
    cases.close()
    assert plan.status is PlanStatus.OPTIMAL
    assert len(plan.visits) == 6
    folder = tmp_path / "handed over"
    view.export_chosen.emit(folder, ("xlsx", "ics", "csv", "html", "docx"), "hi")
    settled(qtbot, desk)
    assert {file.suffix for file in folder.iterdir()} == {
        ".xlsx",
        ".ics",
        ".csv",
        ".html",
        ".docx",
    }


def test_that_a_tie_is_recorded_marked_in_the_matrix_and_taken_back(qtbot, desk):
    match = desk.window.findChild(MatchView)
    view = opened(qtbot, desk, "partnerships", PartnershipsView)
    known = len(rows(named(view, Table, "Registry of partnerships")))
    pairs = match._matrix._tied.sum()
    entry(view, "New tie…").trigger()
    form = view.findChild(TieForm)
    fill(qtbot, form, "State", "Odisha")
    fill(qtbot, form, "Prefecture", "Oita")
    fill(qtbot, form, "Status", "Active")
    type_into(qtbot, form, "Signed on (year, month or day)", "2026-13")
    type_into(qtbot, form, "Source (required)", "State Government notice")
    type_into(qtbot, form, "Reason for this record (required)", "signed this week")
    qtbot.mouseClick(button(form, "Save"), Qt.MouseButton.LeftButton)
    settled(qtbot, desk)
    assert "2026-13" in form.findChild(QLabel, "problem").text()
    type_into(qtbot, form, "Signed on (year, month or day)", "2026-11-20")
    qtbot.mouseClick(button(form, "Save"), Qt.MouseButton.LeftButton)
    settled(qtbot, desk)
    table = named(view, Table, "Registry of partnerships")
    assert len(rows(table)) == known + 1
    assert match._matrix._tied.sum() == pairs + 1
    ties = [row.row.tie for row in rows(table)]
    own = next(number for number, tie in enumerate(ties) if tie and tie.edited)
    table.setCurrentIndex(table.sorted_rows.index(own, 0))
    view.take_back_wanted.emit("was only announced")
    settled(qtbot, desk)
    assert len(rows(table)) == known
    assert match._matrix._tied.sum() == pairs


def fill(qtbot, form, name, text):
    combo = named(form, QComboBox, name)
    combo.setFocus()
    combo.setCurrentText(text)


def type_into(qtbot, form, name, text):
    line = named(form, QLineEdit, name)
    line.clear()
    qtbot.keyClicks(line, text)


def test_that_the_language_changes_without_a_restart_and_the_screen_stays(qtbot, desk, store):
    opened(qtbot, desk, "partnerships", PartnershipsView)
    before = desk.window
    before.language_chosen.emit("ja")
    settled(qtbot, desk)
    assert desk.window is not before
    assert desk.window.current_key == "partnerships"
    texts = {label.text() for label in desk.window.findChildren(QPushButton)}
    assert not any(text.startswith("Take my record") for text in texts)
    qtbot.waitUntil(lambda: kept_settings(store).language == "ja", timeout=10_000)


def test_that_answers_for_a_window_that_is_gone_are_dropped_and_its_settings_kept(
    qtbot, desk, store
):
    released = threading.Event()
    told = []
    desk._runner.run(lambda _: released.wait(10), told.append, told.append)
    desk.window.language_chosen.emit("hi")
    released.set()
    settled(qtbot, desk)
    assert told == []
    qtbot.waitUntil(lambda: kept_settings(store).language == "hi", timeout=10_000)


def test_that_a_second_window_on_the_store_is_refused_in_one_sentence(
    qtbot, qapp, desk, store, tmp_path, capsys
):
    with opened_desk(qapp, store, tmp_path) as second:
        qtbot.waitUntil(lambda: second.exit_code != 0, timeout=30_000)
        assert second.exit_code == 2
        assert second.window is None
        pages = (widget for widget in qapp.topLevelWidgets() if isinstance(widget, StartPage))
        said = [
            label.text()
            for page in pages
            if page.isVisible()
            for label in page.findChildren(QLabel)
        ]
        assert any("another window" in text for text in said)
    assert "held open by another window" in capsys.readouterr().err


def test_that_a_damaged_store_is_told_and_left_as_it_is(qtbot, qapp, store, tmp_path, capsys):
    store.write_bytes(b"not a database at all" * 500)
    before = store.read_bytes()
    with opened_desk(qapp, store, tmp_path) as desk:
        qtbot.waitUntil(lambda: desk.exit_code != 0, timeout=30_000)
        assert desk.exit_code == 2
    assert "damaged" in capsys.readouterr().err
    assert store.read_bytes() == before
