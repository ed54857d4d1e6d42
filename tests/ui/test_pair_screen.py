from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLabel, QPushButton

from app.domain.provenance import Source
from app.domain.regions import Names
from app.domain.shortlist import Shortlisted
from app.ui.kit.table import ROW_ROLE, Table
from app.ui.screens.pair.source_bar import SourceBar
from app.ui.screens.pair.view import PairView
from app.words.catalogue import Words
from tests.fakes.pair_pages import page_of
from tests.fakes.pairs import NAMES, TODAY, region, small_world, without

REGIONS = {region(code).code: region(code) for code in NAMES}
TAMIL_NADU = Names("Tamil Nadu", "タミル・ナドゥ州", "तमिलनाडु")
SOURCE = Source("A yearbook", "https://example.org/a?b=1&c=<2>", "2025-03")


@pytest.fixture
def view(qtbot):
    view = PairView(Words())
    qtbot.addWidget(view)
    view.resize(1120, 760)
    view.show_regions(REGIONS)
    view.show_pair(page_of())
    view.show()
    return view


def named(view, name):
    return next(table for table in view.findChildren(Table) if table.accessibleName() == name)


def rows(table):
    model = table.sorted_rows
    return [model.index(number, 0).data(ROW_ROLE) for number in range(model.rowCount())]


def button(view, text):
    return next(each for each in view.findChildren(QPushButton) if each.text() == text)


def labels(view):
    return [label.text() for label in view.findChildren(QLabel)]


def test_that_the_criteria_add_up_and_the_strongest_is_open(view):
    shares = rows(named(view, "Criteria of this pair"))
    assert sum(share.contribution for share in shares) == pytest.approx(
        page_of().dossier.of_state.score, abs=1e-9
    )
    strongest = max(shares, key=lambda share: share.contribution)
    assert f"Behind {strongest.key}" in labels(view)


def test_that_a_criterion_opens_down_to_its_figures_and_a_figure_to_its_source(view):
    shares = named(view, "Criteria of this pair")
    shares.select(lambda share: share.key == "scale")
    shares.row_selected.emit(next(row for row in rows(shares) if row.key == "scale"))
    grounds = named(view, "Figures behind the criterion")
    assert [row.cells[0] for row in rows(grounds)] == ["Gujarat", "Gujarat", "Shizuoka", "Shizuoka"]
    grounds.setCurrentIndex(grounds.sorted_rows.index(0, 0))
    assert "A made-up table (as of 1 Jan 2026)" in labels(view)


def test_that_what_is_missing_is_said_to_be_missing(view):
    view.show_pair(page_of(without(small_world(), "IN-GJ", "figures", "gsdp_current")))
    lines = {row.cells[0]: row.cells for row in rows(named(view, "Figures of Gujarat"))}
    assert lines["gsdp_current"][1:] == ("missing", "–", "–", "")


def test_that_a_region_of_which_too_little_is_known_is_flagged(view):
    world = small_world()
    for table, keys in (("sectors", ("S05", "S08", "S17")), ("figures", ("solar", "colleges"))):
        for key in keys:
            world = without(world, "IN-GJ", table, key)
    view.show_pair(page_of(world))
    assert any("Too few figures" in text and "Gujarat" in text for text in labels(view))


def test_that_every_widget_that_takes_the_keyboard_has_a_name(view):
    for table in view.findChildren(Table):
        assert table.accessibleName()
    for chooser in view._choosers.values():
        assert chooser.accessibleName()


def test_that_a_pair_on_the_shortlist_says_why_and_can_be_taken_off(view, qtbot):
    listed = Shortlisted(*page_of().pair, "ports", TODAY)
    view.show_pair(page_of(records=(("shortlist", "IN-GJ+JP-22", listed),)))
    assert "On the shortlist since 22 Nov 2026: ports" in labels(view)
    button(view, "Off the shortlist…").click()
    dialog = view.findChild(QInputDialog)
    dialog.setTextValue(" signed ")
    with qtbot.waitSignal(view.unlist_wanted) as told:
        dialog.accept()
    assert told.args == ["signed"]


@pytest.mark.parametrize(
    ("text", "name", "signal"),
    [
        ("Brief…", "Brief Gujarat – Shizuoka.pdf", "brief_wanted"),
        ("Figures…", "Figures Gujarat – Shizuoka.xlsx", "figures_wanted"),
    ],
)
def test_that_a_file_is_asked_for_with_a_name_proposed(view, qtbot, text, name, signal):
    button(view, text).click()
    dialog = view.findChild(QFileDialog)
    assert [Path(file).name for file in dialog.selectedFiles()] == [name]
    with qtbot.waitSignal(getattr(view, signal)) as told:
        dialog.fileSelected.emit("/somewhere/else.csv")
    assert told.args == [Path("/somewhere/else.csv")]
    dialog.reject()


@pytest.mark.parametrize("typed", ["tamil", "タミル", "तमिल"])
def test_that_part_of_a_name_in_any_of_the_three_scripts_finds_the_region(view, qtbot, typed):
    known = REGIONS | {"IN-TN": replace(REGIONS["IN-TN"], names=TAMIL_NADU)}
    view.show_regions(known)
    chooser = next(iter(view._choosers.values()))
    chooser.setFocus()
    chooser.lineEdit().selectAll()
    chooser.lineEdit().insert(typed)
    with qtbot.waitSignal(view.region_chosen) as told:
        qtbot.keyClick(chooser.lineEdit(), Qt.Key.Key_Return)
    assert told.args == ["IN-TN"]
    assert chooser.currentText() == "Tamil Nadu"


@pytest.fixture
def bar(qtbot, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    bar = SourceBar(Words())
    bar.opened = opened
    qtbot.addWidget(bar)
    bar.show_source(SOURCE)
    return bar


def test_that_an_address_is_opened_by_a_click_only_and_never_by_itself(bar):
    assert bar.opened == []
    bar._link.linkActivated.emit(SOURCE.url)
    assert bar.opened == [QUrl(SOURCE.url)]


@pytest.mark.parametrize("address", ["file:///etc/passwd", "javascript:alert(1)", "ftp://a/b"])
def test_that_only_addresses_of_the_web_are_opened(bar, address):
    bar._link.linkActivated.emit(address)
    assert bar.opened == []


def test_that_an_address_is_shown_as_text_whatever_it_holds(bar):
    assert "<2>" not in bar._link.text()
    assert "&lt;2&gt;" in bar._link.text()


def test_that_a_source_is_copied_whole(bar):
    button(bar, "Copy source").click()
    copied = QGuiApplication.clipboard().text()
    assert copied == f"A yearbook (as of Mar 2025)\n{SOURCE.url}"
