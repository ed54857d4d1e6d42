"""The method that is chosen on Match is the one that every screen and command speaks of."""

from dataclasses import replace

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPushButton

from app.ui.kit.notice_line import NoticeLine
from app.ui.kit.table import ROW_ROLE, Table
from app.ui.screens.match.view import MatchView
from app.ui.screens.pair.view import PairView
from tests.opened_window import DAY, open_cases, opened_desk

OTHER = ("--aggregation", "geometric", "--normalisation", "min-max")
PAIR = ("Gujarat", "Shizuoka")


def score_of(setuhashi, *options):
    rows = setuhashi.json("match", PAIR[0], "--top", 0, *options)
    return next(row for row in rows if row["prefecture"] == "JP-22")


def test_that_match_pair_brief_and_map_take_the_same_options(setuhashi, tmp_path):
    row = score_of(setuhashi, *OTHER)
    standard = score_of(setuhashi)
    assert row["score"] != standard["score"]
    dossier = setuhashi.json("pair", *PAIR, *OTHER)
    assert dossier["score"] == row["score"]
    assert dossier["criteria"] == row["criteria"]
    assert dossier["method"]["aggregation"] == "geometric"
    assert "Geometric mean · Between the ends" in setuhashi.err
    table = tmp_path / "map.csv"
    assert setuhashi("map", "--focus", "Gujarat", "--out", table, *OTHER) == 0
    assert f"{row['score']:.4f}" in table.read_text() or str(row["score"]) in table.read_text()
    assert setuhashi("brief", *PAIR, "--out", tmp_path / "b.html", *OTHER) == 0
    brief = (tmp_path / "b.html").read_text()
    assert "Scored by: weights Balanced · Geometric mean · Between the ends" in brief
    assert "percentile ranks among all pairs" not in brief
    assert f"{row['score']:.2f}" in brief


def test_that_by_the_standard_method_nothing_is_said_of_it(setuhashi, tmp_path):
    setuhashi.json("pair", *PAIR)
    assert setuhashi.err == ""
    assert setuhashi("brief", *PAIR, "--out", tmp_path / "b.html") == 0
    assert "Scored by" not in (tmp_path / "b.html").read_text()


def test_that_a_portfolio_is_chosen_by_the_method_asked_for(setuhashi):
    found = setuhashi.json("portfolio", "--new", 3, *OTHER)
    assert found["method"]["normalisation"] == "min-max"
    facts = {
        row["prefecture"]: row
        for row in setuhashi.json("match", found["pairs"][0]["state"], "--top", 0, *OTHER)
    }
    assert found["pairs"][0]["score"] == facts[found["pairs"][0]["prefecture"]]["score"]


def test_that_commands_follow_the_choice_that_the_window_kept(own_setuhashi, tmp_path):
    before = score_of(own_setuhashi)["score"]
    with_options = score_of(own_setuhashi, *OTHER)["score"]
    cases = open_cases(own_setuhashi.store)
    settings = replace(cases.upkeep.settings(), aggregation="geometric", normalisation="min-max")
    cases.upkeep.keep_settings(settings)
    worths = cases.visits._worths()
    row, column = worths.matrix.states.index("IN-GJ"), worths.matrix.prefectures.index("JP-22")
    cases.close()
    assert score_of(own_setuhashi)["score"] == with_options != before
    assert worths.scores.score[row, column] == with_options
    back = ("--aggregation", "arithmetic", "--normalisation", "percentile")
    assert score_of(own_setuhashi, *back)["score"] == before
    figures = tmp_path / "f.xlsx"
    assert own_setuhashi("pair", *PAIR, "--figures", figures) == 0
    cells = [cell.value for row in openpyxl.load_workbook(figures).active for cell in row]
    assert "Scored by: weights Balanced · Geometric mean · Between the ends" in cells


@pytest.fixture
def desk(qtbot, qapp, tmp_path, monkeypatch):
    monkeypatch.setenv("SETUHASHI_TODAY", DAY)
    with opened_desk(qapp, tmp_path / "desk.sqlite", tmp_path) as desk:
        qtbot.waitUntil(lambda: desk.window is not None, timeout=30_000)
        settled(qtbot, desk)
        yield desk
        assert desk._crash.seen == 0


def settled(qtbot, desk):
    qtbot.waitUntil(lambda: not desk.is_busy and not desk._rooms._settle.isActive(), timeout=90_000)


def line_on(desk, key):
    return desk.window._screens[key].widget.findChild(NoticeLine)


def test_that_the_dossier_follows_match_says_so_and_leads_back(qtbot, desk):
    window, match = desk.window, desk.window.findChild(MatchView)
    desk._rooms.pair_opened.emit("IN-GJ", "JP-22")
    settled(qtbot, desk)
    pair = window.findChild(PairView)
    assert line_on(desk, "pair").isHidden()
    standard = pair._page.dossier.of_state.score
    window.open_screen("match")
    match.region_chosen.emit("IN-GJ")
    chooser = next(c for c in match.findChildren(QComboBox) if c.accessibleName() == "Aggregation")
    chooser.setCurrentIndex(1)
    chooser.activated.emit(1)
    settled(qtbot, desk)
    window.open_screen("pair")
    settled(qtbot, desk)
    line = line_on(desk, "pair")
    assert line.text == "Scored by: weights Balanced · Geometric mean · Percentile rank"
    assert line.isVisible()
    page = pair._page
    shown = next(
        row
        for table in match.findChildren(Table)
        for row in (
            table.sorted_rows.index(number, 0).data(ROW_ROLE)
            for number in range(table.sorted_rows.rowCount())
        )
        if getattr(row, "pair", None) == ("IN-GJ", "JP-22")
    )
    assert page.dossier.of_state.score == shown.partner.score
    assert page.dossier.of_state.score != standard
    qtbot.mouseClick(line.findChild(QPushButton), Qt.MouseButton.LeftButton)
    settled(qtbot, desk)
    assert line.isHidden()
    assert pair._page.dossier.of_state.score == standard
    assert chooser.currentIndex() == 0
    assert desk._rooms.settings.aggregation == "arithmetic"
