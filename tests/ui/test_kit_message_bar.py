from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from app.ui.kit.message_bar import MessageBar


def test_that_it_is_silent_until_it_has_something_to_say_and_can_be_sent_away(qtbot):
    bar = MessageBar("Close", "Read again")
    qtbot.addWidget(bar)
    assert not bar.isVisible()
    bar.show_problem("The folder cannot be written.")
    assert bar.isVisible()
    assert bar.text == "The folder cannot be written."
    qtbot.mouseClick(bar.findChild(QToolButton), Qt.MouseButton.LeftButton)
    assert not bar.isVisible()


def test_that_markup_in_a_message_stays_text(qtbot):
    bar = MessageBar("Close", "Read again")
    qtbot.addWidget(bar)
    bar.show_problem("<b>x</b>")
    assert bar.text == "<b>x</b>"
    assert bar.grab().width() > 100


def test_that_what_was_done_does_not_look_like_a_warning_and_the_next_problem_does(qtbot):
    bar = MessageBar("Close", "Read again")
    qtbot.addWidget(bar)
    bar.setStyleSheet("#messageBar { background: #ffff00; } #noticeLine { background: #0000ff; }")
    colours = []
    for say in (bar.show_problem, bar.show_notice, bar.show_problem):
        say("The backup is the store now.")
        colours.append(bar.grab().toImage().pixelColor(2, 2).name())
    assert colours == ["#ffff00", "#0000ff", "#ffff00"]
