from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from app.ui.kit.tab_order import follow_layout


def line(name):
    field = QLineEdit()
    field.setObjectName(name)
    return field


def reached(qtbot, root, count):
    """The names of the fields in the order in which Tab goes through them."""
    qtbot.addWidget(root)
    follow_layout(root)
    root.show()
    root.activateWindow()
    qtbot.waitUntil(root.isActiveWindow)
    root.findChild(QLineEdit, "a").setFocus()
    names = []
    for _ in range(count):
        names.append(root.focusWidget().objectName())
        qtbot.keyClick(root.focusWidget(), Qt.Key.Key_Tab)
    return "".join(names)


def test_that_tab_goes_by_the_places_and_not_by_when_a_field_was_made(qtbot):
    d, c, b, a = (line(name) for name in "dcba")
    root = QWidget()
    column = QVBoxLayout(root)
    head = QHBoxLayout()
    head.addWidget(a)
    head.addWidget(b)
    column.addLayout(head)
    splitter = QSplitter()
    splitter.addWidget(c)
    splitter.addWidget(d)
    column.addWidget(splitter)
    assert reached(qtbot, root, 4) == "abcd"


def test_that_tab_goes_through_a_grid_line_by_line(qtbot):
    fields = {name: line(name) for name in "dcba"}
    root = QWidget()
    grid = QGridLayout(root)
    for name, place in (("c", (1, 0)), ("b", (0, 1)), ("d", (1, 1)), ("a", (0, 0))):
        grid.addWidget(fields[name], *place)
    assert reached(qtbot, root, 4) == "abcd"


def test_that_tab_goes_through_the_pages_of_tabs_after_the_tabs(qtbot):
    root = QTabWidget()
    page = QWidget()
    form = QFormLayout(page)
    second, first = line("b"), line("a")
    form.addRow("first", first)
    form.addRow("second", second)
    root.addTab(page, "page")
    assert reached(qtbot, root, 3).startswith("ab")
