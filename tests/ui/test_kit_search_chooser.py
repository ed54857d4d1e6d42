import pytest
from PySide6.QtCore import Qt

from app.ui.kit.search_chooser import SearchChooser

NAMES = [("IN-GJ", "Gujarat"), ("IN-OD", "Odisha"), ("IN-DL", "Delhi"), ("JP-01", "北海道")]


@pytest.fixture
def chooser(qtbot):
    chooser = SearchChooser("Region")
    qtbot.addWidget(chooser)
    chooser.fill(NAMES, "IN-GJ")
    chooser.show()
    return chooser


@pytest.fixture
def told(chooser):
    told = []
    chooser.key_chosen.connect(told.append)
    return told


def type_in(qtbot, chooser, text, key=Qt.Key.Key_Return):
    chooser.lineEdit().selectAll()
    chooser.lineEdit().insert(text)  # keyClicks knows no 海
    qtbot.keyClick(chooser.lineEdit(), key)


@pytest.mark.parametrize(("text", "key"), [("odi", "IN-OD"), ("DELHI", "IN-DL"), ("海", "JP-01")])
def test_that_return_takes_the_first_name_that_contains_the_text(qtbot, chooser, told, text, key):
    type_in(qtbot, chooser, text)
    assert told == [key]
    assert chooser.currentText() == dict(NAMES)[key]


@pytest.mark.parametrize("text", ["atlantis", " "])
def test_that_a_text_that_fits_nothing_gives_way_to_what_is_chosen(qtbot, chooser, told, text):
    type_in(qtbot, chooser, text)
    assert told == []
    assert chooser.currentText() == "Gujarat"


def test_that_the_same_choice_is_told_once(qtbot, chooser, told):
    type_in(qtbot, chooser, "odisha")
    type_in(qtbot, chooser, "odisha")
    assert told == ["IN-OD"]


def test_that_choosing_from_outside_tells_nobody(chooser, told):
    chooser.choose("IN-DL")
    assert (chooser.currentText(), told) == ("Delhi", [])
