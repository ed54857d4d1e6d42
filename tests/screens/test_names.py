"""Everything that can be done is found by its name, also from another screen."""

import pytest
from PySide6 import QtWebEngineWidgets  # noqa: F401 - wants to be met before the application is
from PySide6.QtWidgets import QAbstractButton, QTabBar

from app.ui.commands import WORD, name_of
from app.ui.kit.table import Table
from app.ui.parts import part_of, tab_name
from app.ui.rooms.names import NAMES
from app.words.catalogue import Words
from app.words.labels import plain
from app.words.screen_figures import figures_on
from tests.opened_window import words_shipped
from tests.walk import stops, walked_desk

pytestmark = pytest.mark.webengine
NAMED_BY_DATA = ("Hold the weight of ", "Last pairs", "(")
"""What begins so is named by what was chosen; a bracket begins the name of a sign for it."""
OF_QT = ("Scroll Left", "Scroll Right")


def names_on(screen):
    """Of each button and each tab, where it lies and what it is called."""
    for button in screen.findChildren(QAbstractButton):
        name = plain(name_of(button))
        if WORD.search(name) and not name.startswith(NAMED_BY_DATA) and name not in OF_QT:
            yield part_of(button), name
    for bar in screen.findChildren(QTabBar):
        yield from ((part_of(bar), tab_name(bar, number)) for number in range(bar.count()))


def test_that_no_button_and_no_tab_of_any_screen_is_missing(qapp, qtbot, sample_store, tmp_path):
    seen = set()
    with walked_desk(qapp, qtbot, sample_store, tmp_path) as desk:
        for _ in stops(desk, qtbot):
            key = desk.window.current_key
            seen |= {(key, *where) for where in names_on(desk.window.shown)}
    listed = {
        (key, part, plain(label))
        for key, parts in NAMES.items()
        for part, labels in parts.items()
        for label in labels
    }
    missing = seen - listed
    assert not missing


def test_that_every_column_of_figures_tells_what_they_are(qapp, qtbot, sample_store, tmp_path):
    untold = set()
    with walked_desk(qapp, qtbot, sample_store, tmp_path) as desk:
        for _ in stops(desk, qtbot):
            key = desk.window.current_key
            told = figures_on(Words(), key)
            for table in desk.window.shown.findChildren(Table):
                figures = {column.title for column in table.rows.columns if column.number}
                untold |= {(key, table.accessibleName(), title) for title in figures - set(told)}
    assert not untold, sorted(untold)


@pytest.mark.parametrize("language", ["ja", "hi"])
def test_that_each_name_is_known_in_every_language(qapp, language):
    words = words_shipped(language)
    labels = {label for parts in NAMES.values() for tab in parts.values() for label in tab}
    labels |= {part for parts in NAMES.values() for part in parts if part}
    assert not {label for label in labels if words.tr(label) == label} - {"SME themes"}
