"""No text is cut in the smallest window, and every text goes through the catalogue."""

import csv
import re
from functools import cache
from math import ceil

import pytest
from PySide6 import QtWebEngineWidgets  # noqa: F401 - wants to be met before the application is
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QTableView,
)

from app.services.record_kinds import record_kinds
from app.words.catalogue import Words
from tests.opened_window import words_shipped
from tests.rules.checkout import ROOT
from tests.walk import HEIGHT, WIDTH, can_scroll, named, places, shown, stops, walked_desk

pytestmark = pytest.mark.webengine
SLACK = 2  # pixels that a hint may round away
OPEN, CLOSE = "⟦", "⟧"


LONGER = 0.4
SCALED = ("today", "match", "pair", "map", "flights", "visits", "partnerships", "forums")
SCALED += ("exchange", "programme", "data")


def lengthened(text, comment, n):
    """``text`` in brackets and two fifths longer, its gaps and mnemonic as they were."""
    text = text if n < 0 else text.replace("%n", str(n))
    more = ceil(len(re.sub(r"\{[^{}]*\}", "", text)) * LONGER)
    return f"{OPEN}{text}{'~' * more}{CLOSE}"


WORDS_IN = {
    "pseudo": lambda _: Words("en", lengthened),
    "en": words_shipped,
    "ja": words_shipped,
    "hi": words_shipped,
}


@pytest.fixture
def desk(qapp, qtbot, sample_store, tmp_path, request):
    language = request.param if request.param != "pseudo" else "en"
    words = {"language": language, "words_in": WORDS_IN[request.param]}
    with walked_desk(qapp, qtbot, sample_store, tmp_path, **words) as desk:
        yield desk


@pytest.mark.parametrize("desk", ["en", "ja", "hi", "pseudo"], indirect=True)
def test_that_no_text_is_cut(qtbot, desk):
    found = set()
    for place in places(desk, qtbot):
        found |= {f"{place.name}: {finding}" for finding in cut_texts(place.widget)}
    assert not found, "\n".join(sorted(found))


@pytest.mark.parametrize("language", ["en", "ja", "hi"])
def test_that_no_text_is_cut_where_texts_are_half_as_large_again(
    qapp, qtbot, sample_store, tmp_path, language
):
    look = {"text_percent": 150, "tour_seen": True}
    with walked_desk(qapp, qtbot, sample_store, tmp_path, language, **look) as desk:
        found = set()
        for stop in stops(desk, qtbot, SCALED):
            cut = cut_texts(stop.widget, tabs_scroll=True)
            found |= {f"{stop.name}: {finding}" for finding in cut}
    assert not found, "\n".join(sorted(found))


def cut_texts(root, *, tabs_scroll=False):
    if root.width() > WIDTH or root.height() > HEIGHT:
        yield f"the window itself needs {root.width()} x {root.height()}"
    for kind, fits in FITS.items():
        for widget in shown(root, kind):
            if not fits(widget):
                yield named(widget)
    for bar in shown(root, QTabBar):
        yield from (f"tab {bar.tabText(number)}" for number in cut_tabs(bar, tabs_scroll))
    for table in shown(root, QTableView):
        yield from (f"header {title} of {named(table)}" for title in cut_headers(table))


def label_fits(label):
    if not label.text() or is_out_of_sight(label):
        return True
    if label.wordWrap():
        return label.height() + SLACK >= label.heightForWidth(label.width())
    return label.width() + SLACK >= label.sizeHint().width() and is_high_enough(label)


def is_out_of_sight(widget):
    """Scrolled away: it can be scrolled back."""
    return can_scroll(widget) and widget.visibleRegion().isEmpty()


def is_high_enough(widget):
    return widget.height() + SLACK >= widget.fontMetrics().height()


def button_fits(button):
    metrics = button.fontMetrics()
    wanted = metrics.boundingRect(0, 0, 9999, 9999, Qt.TextFlag.TextShowMnemonic, button.text())
    fits = button.width() + SLACK >= wanted.width() + 2 * SLACK
    if isinstance(button, QPushButton):
        return fits and is_high_enough(button)
    return not button.text() or button.width() + SLACK >= button.sizeHint().width()


def combo_fits(combo):
    """What is chosen can be read, or a tip tells it whole."""
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    kind, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
    room = combo.style().subControlRect(kind, option, part, combo).width()
    fits = combo.fontMetrics().horizontalAdvance(combo.currentText()) <= room + SLACK
    return fits or combo.currentText() in combo.toolTip()


def placeholder_fits(line):
    shown_text = line.placeholderText() if not line.text() else ""
    return line.fontMetrics().horizontalAdvance(shown_text) <= line.width() - 8


def group_fits(group):
    return group.fontMetrics().horizontalAdvance(group.title()) <= group.width()


FITS = {
    QLabel: label_fits,
    QAbstractButton: button_fits,
    QComboBox: combo_fits,
    QLineEdit: placeholder_fits,
    QGroupBox: group_fits,
}


def cut_tabs(bar, scroll):
    """Tabs whose text is shortened, or which lie outside the bar and are not to ``scroll``."""
    for number in range(bar.count()):
        flag = Qt.TextFlag.TextShowMnemonic
        room = bar.tabRect(number)
        wanted = bar.fontMetrics().size(flag, bar.tabText(number)).width()
        scrolls = scroll or OPEN in bar.tabText(number)  # that nobody wrote so long
        if wanted > room.width() or (room.right() > bar.width() + SLACK and not scrolls):
            yield number


def cut_headers(table):
    """Titles wider than their column that no tooltip tells whole."""
    header, model = table.horizontalHeader(), table.model()
    for column in range(model.columnCount() if model and header.isVisible() else 0):
        title = model.headerData(column, Qt.Orientation.Horizontal) or ""
        room = header.sectionSize(column)
        wanted = header.fontMetrics().horizontalAdvance(str(title)) + 6
        tip = model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
        if not header.isSectionHidden(column) and wanted > room + SLACK and not tip:
            yield title


@pytest.mark.parametrize("desk", ["pseudo"], indirect=True)
def test_that_every_text_goes_through_the_catalogue(qtbot, desk):
    found = set()
    for place in places(desk, qtbot):
        for finding in plain_texts(place.widget):
            found.add(f"{place.name}: {finding}")
    assert not found, "\n".join(sorted(found))


def plain_texts(root):
    """Texts of widgets, tables and menus that are neither bracketed nor names and figures."""
    for widget in shown(root):
        for text in texts_of(widget) if not is_not_ours(widget) else ():
            if text and OPEN not in text and not is_data(text):
                yield f"{type(widget).__name__}: {text[:80]!r}"


def is_not_ours(widget):
    """The arrows of a bar with more tabs than room, which Qt names; and what checks measured."""
    measured = "Checks of the store" in widget.accessibleName()
    return measured or isinstance(widget.parentWidget(), QTabBar)


def texts_of(widget):
    yield widget.toolTip()
    yield widget.accessibleName()
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QGroupBox):
        yield widget.title()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(number) for number in range(widget.count()))
    if isinstance(widget, QTabBar):
        yield from (widget.tabText(number) for number in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
        yield from texts_of_table(widget)


def texts_of_table(view):
    model = view.model()
    if not isinstance(view, QTableView | QListWidget) or model is None:
        return
    root = QModelIndex()
    for column in range(model.columnCount(root) if isinstance(view, QTableView) else 1):
        if isinstance(view, QTableView):
            yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(model.rowCount(root), 50)):
            yield str(model.index(row, column).data() or "")


def is_data(text):
    """Whether every word of ``text`` stands in the reference data, or is a number, date or name."""
    words = set(re.findall(r"[^\W\d_]{2,}", re.sub(r"<[^>]*>|&\w+;|/\S*", " ", text).casefold()))
    return words <= known_words()


OWN_NAMES = """
setuhashi english mea mofa utc ist jst sqlite csv xlsx pdf docx ics html geojson gpkg json png svg
jan feb mar apr may jun jul aug sep oct nov dec
filled in limit_bytes limit bytes messages ok path stored shipped version newest walked tmp pytest
"""
"""Months, names of files, and what the checks of the store measured."""


@cache
def known_words():
    """The words of the reference tables and of the sample visit's record."""
    known = set(OWN_NAMES.split())
    for text in (ROOT / "tests" / "fakes" / "visit_records.py", ROOT / "app/domain/visit_gates.py"):
        known |= set(re.findall(r"[^\W\d_]{2,}", text.read_text("utf-8").casefold()))
    for table in (ROOT / "data" / "tables").glob("*.csv"):
        with table.open(encoding="utf-8", newline="") as lines:
            for row in csv.reader(lines):
                known |= {w for cell in row for w in re.findall(r"[^\W\d_]{2,}", cell.casefold())}
    for kind in record_kinds():  # named beside their columns, in three languages
        for names in (kind.names, *(column.names for column in kind.columns)):
            known |= set(re.findall(r"[^\W\d_]{2,}", names.en.casefold()))
    return known
