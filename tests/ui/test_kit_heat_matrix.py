import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor

from app.ui.kit.heat_cells import AxisEntry
from app.ui.kit.heat_matrix import HeatMatrix

COLOURS = [(0, 0, 0), (255, 0, 0), (0, 0, 255)]
ROWS = [AxisEntry("a", "Alpha", "north"), AxisEntry("b", "Beta", "south")]
COLUMNS = [AxisEntry(str(n), f"Column {n}", "left" if n < 2 else "right") for n in range(3)]
VALUES = np.array([[0.0, 0.5, 1.0], [1.0, 0.5, 0.0]])


@pytest.fixture
def matrix(qtbot):
    matrix = HeatMatrix(COLOURS, lambda row, column: f"{row} with {column}")
    qtbot.addWidget(matrix)
    matrix.resize(600, 400)
    matrix.show_axes(ROWS, COLUMNS)
    matrix.show_values(VALUES)
    matrix.show()
    return matrix


def middle(matrix, row, column):
    return matrix._cell_rect(row, column).center()


def test_that_each_cell_has_the_colour_of_its_value(matrix):
    matrix.select("b", "1")
    picture = matrix.grab().toImage()
    for row in range(2):
        for column in range(3):
            expected = QColor(*COLOURS[round(VALUES[row, column] * 2)])
            assert picture.pixelColor(middle(matrix, row, column)) == expected


def test_that_cells_fill_the_room_and_gaps_part_the_groups(matrix):
    first, second, third = (matrix._cell_rect(0, column) for column in range(3))
    assert second.left() - first.right() == 2
    assert third.left() - second.right() > 2
    assert matrix.width() - third.right() < 8


def test_that_a_click_chooses_the_cell_under_it(qtbot, matrix):
    with qtbot.waitSignal(matrix.cell_selected) as chosen:
        qtbot.mouseClick(matrix.viewport(), Qt.MouseButton.LeftButton, pos=middle(matrix, 1, 2))
    assert chosen.args == ["b", "2"]
    assert matrix.current == ("b", "2")


def test_that_a_click_beside_the_cells_chooses_nothing(qtbot, matrix):
    with qtbot.assertNotEmitted(matrix.cell_selected):
        qtbot.mouseClick(matrix.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(2, 2))


def test_that_the_keyboard_walks_and_stops_at_the_edges(qtbot, matrix):
    matrix.select("a", "0")
    walk = (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Right)
    for key in walk:
        qtbot.keyClick(matrix, key)
    assert matrix.current == ("b", "2")
    qtbot.keyClick(matrix, Qt.Key.Key_Home)
    assert matrix.current == ("b", "0")


def test_that_enter_opens_the_current_cell(qtbot, matrix):
    matrix.select("b", "1")
    with qtbot.waitSignal(matrix.cell_opened) as opened:
        qtbot.keyClick(matrix, Qt.Key.Key_Return)
    assert opened.args == ["b", "1"]


def test_that_a_screen_reader_hears_what_the_current_cell_says(qtbot, matrix):
    matrix.select("a", "0")
    qtbot.keyClick(matrix, Qt.Key.Key_Right)
    assert matrix.accessibleDescription() == "a with 1"


def test_that_selecting_from_outside_tells_nobody(qtbot, matrix):
    with qtbot.assertNotEmitted(matrix.cell_selected):
        matrix.select("b", "2")
    assert matrix.current == ("b", "2")


def test_that_marks_are_drawn_on_their_cells_only(matrix):
    matrix.select("b", "2")
    marks = np.zeros((2, 3), dtype=bool)
    marks[0, 1] = True
    matrix.show_marks(marks)
    picture = matrix.grab().toImage()
    assert picture.pixelColor(middle(matrix, 0, 1)) == QColor("white")
    assert picture.pixelColor(middle(matrix, 0, 0)) == QColor(0, 0, 0)


def test_that_without_rows_nothing_is_drawn_and_nothing_breaks(qtbot, matrix):
    matrix.show_axes([], [])
    matrix.grab()
    qtbot.keyClick(matrix, Qt.Key.Key_Right)
    assert matrix.current is None


def test_that_cells_that_are_not_kept_lose_their_colour_and_keep_their_mark(matrix):
    matrix.select("b", "1")
    kept = np.array([[False, True, True], [True, True, False]])
    matrix.show_kept(kept)
    picture = matrix.grab().toImage()
    blank = QColor(matrix.palette().midlight().color().rgb())
    assert picture.pixelColor(middle(matrix, 0, 0)) == blank
    assert picture.pixelColor(middle(matrix, 1, 2)) == blank
    assert picture.pixelColor(middle(matrix, 0, 2)) == QColor(*COLOURS[2])
    matrix.show_marks(~kept)
    assert matrix.grab().toImage().pixelColor(middle(matrix, 0, 0)) == QColor("white")


def test_that_a_dot_stands_on_each_cell_asked_for(matrix):
    matrix.select("b", "1")
    dots = np.zeros((2, 3), dtype=bool)
    dots[0, 2] = True
    matrix.show_kept(np.ones((2, 3), dtype=bool), dots)
    assert matrix.grab().toImage().pixelColor(middle(matrix, 0, 2)) == QColor("white")


def test_that_the_current_cell_stays_the_same_in_another_order(matrix):
    matrix.select("b", "2")
    matrix.show_axes(ROWS[::-1], COLUMNS[::-1])
    assert matrix.current == ("b", "2")


def test_that_a_screen_reader_meets_a_table_of_cells(qtbot, matrix):
    matrix.setAccessibleName("Scores")
    matrix.select("a", "0")
    table = QAccessible.queryAccessibleInterface(matrix)
    assert table.role() == QAccessible.Role.Table
    assert table.text(QAccessible.Text.Name) == "Scores"
    told = [table.child(number) for number in range(table.childCount())]
    cells = [each for each in told if each.role() == QAccessible.Role.Cell]
    assert [each.text(QAccessible.Text.Name) for each in cells] == [
        f"{row} with {column}" for row in "ab" for column in "012"
    ]
    names = [
        each.text(QAccessible.Text.Name)
        for each in told
        if each.role() in {QAccessible.Role.RowHeader, QAccessible.Role.ColumnHeader}
    ]
    assert set(names) == {"Alpha", "Beta", "Column 0", "Column 1", "Column 2"}


def test_that_a_screen_reader_follows_the_current_cell(qtbot, matrix):
    matrix.setFocus()
    matrix.select("a", "0")
    qtbot.keyClick(matrix, Qt.Key.Key_Right)
    table = QAccessible.queryAccessibleInterface(matrix)
    cells = [table.child(number) for number in range(table.childCount())]
    chosen = [cell for cell in cells if cell.isValid() and cell.state().selected]
    assert [cell.text(QAccessible.Text.Name) for cell in chosen] == ["a with 1"]
    origin = matrix.viewport().mapToGlobal(QPoint())
    assert chosen[0].rect().topLeft() == origin + matrix._cell_rect(0, 1).topLeft()


def test_that_vowel_signs_stand_above_a_row_that_is_too_low_for_them(matrix):
    matrix.show_axes([AxisEntry(str(n), "गोवा", "") for n in range(40)], COLUMNS)
    matrix.show_values(np.zeros((40, 3)))
    above = matrix.grab().toImage().copy(0, 0, matrix._origin.x() - 6, matrix._origin.y())
    shades = {above.pixel(x, y) for x in range(above.width()) for y in range(above.height())}
    assert len(shades) > 1
