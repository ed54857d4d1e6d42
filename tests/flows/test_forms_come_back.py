"""The program is killed while a form is open: the next start opens it again, filled."""

import signal
import subprocess
import sys

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit, QPushButton

from app.domain.changelog import EditFilter
from app.ui.kit.notice_line import NoticeLine
from app.ui.lost_form import LostForm
from tests.flows.hands import named, settled
from tests.opened_window import open_cases, opened_desk
from tests.rules.checkout import ROOT

TYPED = {
    "tie": ("Reason for this record (required)", "the 姉妹 agreement of 2013 was renewed"),
    "opportunity": ("Title (required)", "ग्रीन hydrogen for the port"),
    "visit": ("Reason for this change (required)", "semiconductor towns, second look"),
}


def killed(which, store):
    """A program that typed into a form and was killed; what it typed."""
    label, text = TYPED[which]
    run = [sys.executable, "-m", "tests.flows.cut_off", which, text, str(store)]
    done = subprocess.run(run, cwd=ROOT, check=False, capture_output=True, text=True)
    assert done.returncode == -signal.SIGKILL, done.stderr
    return label, text


def dialog(qtbot, kind):
    """The dialog that comes up by itself."""
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), kind), timeout=60_000)
    return QApplication.activeModalWidget()


def told(form):
    return form.findChild(NoticeLine).text


@pytest.mark.parametrize("which", TYPED)
def test_that_what_was_typed_comes_back_after_a_kill(qtbot, qapp, store, tmp_path, which):
    label, text = killed(which, store)
    with opened_desk(qapp, store, tmp_path) as desk:
        form = dialog(qtbot, QDialog)
        assert named(form, QLineEdit, label).text() == text
        assert told(form).startswith("Brought back as you left it on ")
        assert "changed meanwhile" not in told(form)
        form.findChild(NoticeLine).findChild(QPushButton).click()
        settled(qtbot, desk)
    assert not store.with_name(store.name + ".draft").exists()


def test_that_a_record_changed_meanwhile_is_told_and_the_text_kept_with_it(
    qtbot, qapp, store, tmp_path
):
    _, text = killed("tie", store)
    cases = open_cases(store)
    (tie,) = [each for each in cases.exchange.board() if each.row.partnership.tie_id == "T009"]
    cases.ties.keep(tie.row.tie, "looked at again")
    cases.close()
    with opened_desk(qapp, store, tmp_path) as desk:
        form = dialog(qtbot, QDialog)
        assert "changed meanwhile" in told(form)
        save = next(b for b in form.findChildren(QPushButton) if "Save" in b.text())
        save.click()
        qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None, timeout=30_000)
        settled(qtbot, desk)
    assert not store.with_name(store.name + ".draft").exists()
    cases = open_cases(store)
    newest = cases.upkeep.edits(EditFilter("tie", "T009", limit=1))[0]
    cases.close()
    assert newest.reason == text


def test_that_what_was_typed_of_a_record_that_is_gone_can_be_read(qtbot, qapp, store, tmp_path):
    _, text = killed("tie", store)
    draft = store.with_name(store.name + ".draft")
    draft.write_text(draft.read_text("utf-8").replace('"edit": 0', '"edit": 7'), "utf-8")
    with opened_desk(qapp, store, tmp_path) as desk:
        form = dialog(qtbot, LostForm)
        assert text in form.findChild(QPlainTextEdit).toPlainText()
        form.reject()
        settled(qtbot, desk)
        assert draft.exists()
