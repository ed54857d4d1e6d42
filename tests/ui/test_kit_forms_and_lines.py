"""Record form, panel of lines and highlighted pieces."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QPushButton, QWidget

from app.ui.kit.highlight import HighlightDelegate, marked
from app.ui.kit.line_panel import LinePanel
from app.ui.kit.record_form import FormTexts, RecordForm
from app.ui.kit.table import Column, Table
from app.ui.kit.text_rows import TextRows


class NameForm(RecordForm):
    def __init__(self, parent=None):
        super().__init__(FormTexts("New name", "Reason"), parent)
        self.name = self.add_line("Name", required=True)
        self.note = self.add_line("Note")
        self.finish()

    def record(self):
        return self.name.text()


def text_columns():
    return (Column("Text", str, str, stretch=True),)


def line_texts(line):
    return ("", line, "")


def test_that_a_form_saves_only_with_every_required_field(qtbot):
    form = NameForm()
    qtbot.addWidget(form)
    save = form.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Save)
    assert not save.isEnabled()
    qtbot.keyClicks(form.name, "Setu")
    assert not save.isEnabled()
    reason = next(f for f in form.findChildren(QLineEdit) if f.accessibleName() == "Reason")
    qtbot.keyClicks(reason, "Found")
    with qtbot.waitSignal(form.record_given) as told:
        qtbot.mouseClick(save, Qt.MouseButton.LeftButton)
    assert told.args == ["Setu", "Found"]


def test_that_a_problem_leaves_the_form_open_with_what_was_typed(qtbot):
    form = NameForm()
    qtbot.addWidget(form)
    form.show()
    form.name.setText("Setu")
    form.show_problem("Give a reason.")
    assert form.isVisible()
    assert form.name.text() == "Setu"


def test_that_a_line_opens_by_click_and_by_enter(qtbot):
    home = QWidget()
    qtbot.addWidget(home)
    panel = LinePanel("Due", line_texts, "Nothing.", home)
    home.resize(400, 300)
    panel.resize(400, 300)
    home.show()
    panel.show_lines(["first", "second"])
    table = panel.findChild(TextRows)
    spot = table.visualRect(table.texts.index(1, 1)).center()
    with qtbot.waitSignal(panel.opened) as clicked:
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert clicked.args == ["second"]
    table.setCurrentIndex(table.texts.index(0, 1))
    with qtbot.waitSignal(panel.opened) as entered:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert entered.args == ["first"]


def test_that_an_empty_panel_says_so_and_shows_the_way(qtbot):
    home = QWidget()
    qtbot.addWidget(home)
    panel = LinePanel("Due", line_texts, "Nothing is due.", home, "Plan")
    panel.resize(300, 200)
    panel.show_lines([])
    home.show()
    way = panel.findChild(QPushButton)
    assert way.isVisible()
    with qtbot.waitSignal(panel.way_taken):
        qtbot.mouseClick(way, Qt.MouseButton.LeftButton)
    panel.show_lines(["one"])
    assert not way.isVisible()


def test_that_a_text_cannot_bring_markup_into_the_page(qapp):
    rich = marked("<b>x</b> & steel", lambda _: [(11, 16)], QPalette())
    assert rich.startswith("&lt;b&gt;x&lt;/b&gt; &amp; <b style")
    assert rich.endswith("<u>steel</u></b>")


def test_that_what_was_searched_for_stands_out_in_a_table(qtbot):
    table = Table(text_columns())
    qtbot.addWidget(table)
    delegate = HighlightDelegate(table)
    table.setItemDelegate(delegate)
    table.show_rows(["semiconductor plant", "steel"])
    table.resize(400, 200)
    table.show()
    plain = table.grab().toImage()
    delegate.highlight(lambda text: [(0, 4)] if text.startswith("semi") else [])
    assert table.grab().toImage() != plain
