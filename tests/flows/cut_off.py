"""A program of its own: opens the window, types into a form, and is killed without a word."""

import os
import signal
import sys
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from app.ui.run import make_application
from app.ui.screens.exchange.view import ExchangeView
from app.ui.screens.partnerships.view import PartnershipsView
from app.ui.screens.visit.view import VisitView
from tests.flows.hands import named
from tests.opened_window import opened_desk

SECONDS = 120


def wait(until):
    """Let the program run until ``until`` holds."""
    give_up = time.monotonic() + SECONDS
    while not until():
        if time.monotonic() > give_up:
            raise TimeoutError(until)
        QCoreApplication.processEvents()
        time.sleep(0.01)


def change_of_tie(desk):
    desk.window.open_screen("partnerships")
    wait(lambda: not desk.is_busy)
    view = desk.window.findChild(PartnershipsView)
    desk._rooms.open_thing("tie", "T009")
    wait(lambda: not desk.is_busy)
    view.change_wanted.emit()
    return "Reason for this record (required)", view._form


def new_opportunity(desk):
    desk.window.open_screen("exchange")
    wait(lambda: not desk.is_busy)
    view = desk.window.findChild(ExchangeView)
    view.edit("opportunity", None)
    return "Title (required)", view._form


def new_visit(desk):
    desk.window.open_screen("visits")
    wait(lambda: not desk.is_busy)
    view = desk.window.findChild(VisitView)
    desk._rooms.visit_opened.emit("")
    wait(lambda: not desk.is_busy)
    view.questions.ask_visit()
    return "Reason for this change (required)", view.questions._form


FORMS = {"tie": change_of_tie, "opportunity": new_opportunity, "visit": new_visit}


def type_and_die(which, text, store):
    """Never comes back."""
    app = make_application()
    with opened_desk(app, store, store.parent) as desk:
        wait(lambda: desk.window is not None and not desk.is_busy)
        label, form = FORMS[which](desk)
        named(form, QLineEdit, label).setText(text)
        draft = store.with_name(store.name + ".draft")
        wait(lambda: draft.exists() and text in draft.read_text("utf-8"))
        os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    type_and_die(sys.argv[1], sys.argv[2], Path(sys.argv[3]))
