"""One visit from the idea to the agreement in the registry, in the opened window."""

import os

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QPushButton

from app.domain.visit_record import GateState, OutcomeKind, VisitState
from app.services.use_cases.records import PaperOrder
from app.ui.kit.form_dialog import FormDialog
from app.ui.kit.line_panel import LinePanel
from app.ui.screens.partnerships.view import PartnershipsView
from app.ui.screens.today.view import TodayView
from app.ui.screens.visit import parts
from app.ui.screens.visit.view import VisitView
from tests.fakes.plans import PLAN
from tests.flows.hands import settled
from tests.opened_window import open_cases, opened_desk, words_shipped

VISIT = "2027-MEA-1"
HOME_AGAIN = "2027-05-25"
LEFT = Qt.MouseButton.LeftButton
STEPS = (VisitState.PROPOSED, VisitState.CLEARED, VisitState.CONFIRMED, VisitState.MADE)


class Officer:
    """Types and clicks on the page of one visit, in one language."""

    def __init__(self, qtbot, desk, words, pictures):
        self.qtbot, self.desk, self.words, self.pictures = qtbot, desk, words, pictures
        desk.window.open_screen("visits")
        settled(qtbot, desk)
        desk._rooms.visit_opened.emit(VISIT)
        settled(qtbot, desk)
        self.view = desk.window.findChild(VisitView)

    @property
    def record(self):
        return self.view._opened.record

    def press(self, part, text):
        """The button of a part that bears ``text`` in this language."""
        tab = self.view._tabs[part]
        self.view._book.setCurrentWidget(tab)
        wanted = self.words.tr(text)
        found = [each for each in tab.findChildren(QPushButton) if each.text() == wanted]
        self.qtbot.mouseClick(found[0], LEFT)

    def fill(self, reason="", **values):
        """Type into the open form by keyboard, and save it."""
        form = self.view.findChildren(FormDialog)[-1]
        typed = {**values, "reason": reason} if reason else values
        for name, text in typed.items():
            widget = form.widget(name)
            widget.setFocus()
            widget.selectAll()
            self.qtbot.keyClicks(widget, text)
        self.picture(form, "-".join(typed))
        buttons = form.findChild(QDialogButtonBox)
        self.qtbot.mouseClick(buttons.button(QDialogButtonBox.StandardButton.Save), LEFT)
        settled(self.qtbot, self.desk)
        told = [label.text() for label in self.view.findChildren(QLabel, "problem")]
        assert not self.view.findChildren(FormDialog), told  # it closes once all is kept

    def step(self, state):
        menu = self.view._move.menu()
        place = [action.text() for action in menu.actions()].index(self.name_of(state))
        menu.actions()[place].trigger()
        self.fill(reason="both desks agreed")
        assert self.record.state is state

    def name_of(self, state):
        from app.words.visit_records import STATES

        return self.words.tr(STATES[state])

    def picture(self, widget, name):
        if self.pictures:
            widget.grab().save(f"{self.pictures}/whole-{self.words.language}-{name}.png")


@pytest.fixture(params=["ja", "hi"])
def officer(qtbot, qapp, tmp_path, monkeypatch, request):
    monkeypatch.setenv("SETUHASHI_TODAY", HOME_AGAIN)
    cases = open_cases(tmp_path / "own.sqlite")
    cases.visits.keep(PLAN)
    cases.close()
    words = words_shipped(request.param)
    with opened_desk(qapp, tmp_path / "own.sqlite", tmp_path, request.param) as desk:
        qtbot.waitUntil(lambda: desk.window is not None, timeout=60_000)
        settled(qtbot, desk)
        yield Officer(qtbot, desk, words, os.environ.get("SETUHASHI_PICTURES"))
        assert desk._crash.seen == 0


def test_that_one_visit_is_followed_from_the_idea_to_the_registry(officer, tmp_path):
    qtbot, desk, view = officer.qtbot, officer.desk, officer.view
    for state in STEPS[:3]:
        officer.step(state)
    officer.press(parts.DELEGATION, "Add person…")
    officer.fill(name="A. Person", rank="Secretary", passport_spelling="ANNA PERSON")
    tab = view._tabs[parts.GATES]
    view._book.setCurrentWidget(tab)
    tab.table.selectRow(0)
    officer.press(parts.GATES, "Enter what was done…")
    form = view.findChildren(FormDialog)[-1]
    state = form.widget("state")
    state.setCurrentIndex(state.findData(GateState.NOT_NEEDED))
    officer.fill(note="no letter was asked for")
    officer.press(parts.BUDGET, "Add line…")
    officer.fill(item="Coach", amount="125050.10")
    letter = tmp_path / "letter.txt"
    letter.write_text("We invite you.")
    view.files_given.emit([letter], "came by post")
    settled(qtbot, desk)
    officer.step(VisitState.MADE)
    officer.press(parts.OUTCOMES, "Agreement signed…")
    officer.fill(text="Skills for hydrogen", source="Signed copy in the file")
    officer.press(parts.ACTIONS, "Add action point…")
    officer.fill(text="Name a desk", owner="Industries department", due="2027-06-01")

    record = officer.record
    assert [row.name for row in record.attachments] == ["letter.txt"]
    assert [str(line.amount) for line in record.budget] == ["125050.10"]
    [outcome] = record.outcomes
    assert outcome.kind is OutcomeKind.AGREEMENT
    for part, tab in view._tabs.items():
        view._book.setCurrentWidget(tab)
        officer.picture(desk.window, part)
    assert outcome.tie_id in registry(officer)
    assert any("Name a desk" in text for text in due_today(officer))
    assert "ANNA PERSON" not in written(officer, tmp_path)
    assert "ANNA PERSON" in written(officer, tmp_path / "asked", with_passports=True)


def registry(officer):
    officer.desk.window.open_screen("partnerships")
    settled(officer.qtbot, officer.desk)
    officer.picture(officer.desk.window, "registry")
    view = officer.desk.window.findChild(PartnershipsView)
    boards = [row for table in tables_of(view) for row in table]
    return {board.row.partnership.tie_id for board in boards}


def tables_of(view):
    from app.ui.kit.table import Table
    from tests.flows.hands import rows

    return [
        found
        for table in view.findChildren(Table)
        if (found := rows(table)) and hasattr(found[0], "row")
    ]


def due_today(officer):
    officer.desk.window.open_screen("today")
    settled(officer.qtbot, officer.desk)
    officer.picture(officer.desk.window, "today")
    panels = officer.desk.window.findChild(TodayView).findChildren(LinePanel)
    return [str(line) for panel in panels for line in panel.lines]


def written(officer, folder, *, with_passports=False):
    order = PaperOrder(("delegation",), ("html",), "en", with_passports)
    officer.desk._cases.records.write_papers(VISIT, order, folder, Unheard())
    return next(folder.glob("*.html")).read_text(encoding="utf-8")


class Unheard:
    """Nobody waits for how far it is."""

    def report(self, *_):
        pass

    def raise_if_cancelled(self):
        pass
