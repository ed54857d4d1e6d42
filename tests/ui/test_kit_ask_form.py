from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel

from app.ui.kit.ask_form import Asked, AskForm, text_line


def test_that_save_waits_for_what_is_required_and_a_problem_leaves_the_form_open(qtbot):
    name, note = text_line(), text_line()
    form = AskForm("New", (Asked("Name", name, required=True), Asked("Note", note)))
    qtbot.addWidget(form)
    form.open()
    save = form.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Save)
    note.setText("anything")
    assert not save.isEnabled()
    name.setText("Kansai")
    with qtbot.waitSignal(form.saved):
        save.click()
    with qtbot.waitSignal(form.saved):
        qtbot.keyClick(name, Qt.Key.Key_Return)
    form.show_problem("That name is taken.")
    assert form.isVisible()
    assert form.findChild(QLabel, "problem").text() == "That name is taken."
    assert name.text() == "Kansai"
    assert name.accessibleName() == "Name"
    form.reject()


def test_that_a_long_problem_is_told_whole(qtbot):
    form = AskForm("New", (Asked("Name", text_line()),))
    qtbot.addWidget(form)
    form.open()
    said = form.findChild(QLabel, "problem")
    form.show_problem("The store cannot be written here; choose another folder. " * 4)
    qtbot.waitUntil(lambda: said.height() >= said.heightForWidth(said.width()))
    assert said.heightForWidth(said.width()) > 2 * said.fontMetrics().height()
    assert form.rect().contains(said.geometry())
    form.reject()
