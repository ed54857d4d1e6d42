"""A bug is told so that it can be read and copied, and what was open comes back after a crash."""

import json
import subprocess
import sys

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QPlainTextEdit, QPushButton

from app.domain.problems import refuse
from app.ui.crash import CrashHook
from app.ui.crash_report import CrashReport
from app.ui.left_open import LeftOpen, Open
from tests.opened_window import open_cases, opened_desk, words_shipped
from tests.rules.checkout import ROOT

OPEN = Open("flights", "IN-GJ", "IN-GJ", "JP-22")
CUT_OFF = """
import os, sys
from pathlib import Path
from app.ui.left_open import LeftOpen, Open
LeftOpen(Path(sys.argv[1])).keep(Open("flights", "IN-GJ", "IN-GJ", "JP-22"))
os._exit(9)
"""


def cut_off(folder):
    """A program that kept what it had open and went without a word."""
    done = subprocess.run([sys.executable, "-c", CUT_OFF, folder], cwd=ROOT, check=False)
    assert done.returncode == 9


def reports():
    return [top for top in QApplication.topLevelWidgets() if isinstance(top, CrashReport)]


@pytest.mark.parametrize("language", ["en", "ja", "hi"])
def test_that_a_bug_can_be_read_and_copied(qtbot, tmp_path, language):
    words = words_shipped(language)
    hook = CrashHook(words, lambda: tmp_path / "setuhashi.log")
    try:
        raise RuntimeError("the bridge is out")  # noqa: TRY301 - a bug, as it happens
    except RuntimeError as bug:
        hook.report(bug)
    qtbot.waitUntil(lambda: bool(reports()))
    (report,) = reports()
    text = report.findChild(QPlainTextEdit).toPlainText()
    assert "Traceback" in text
    assert text.strip().endswith("the bridge is out")
    buttons = report.findChildren(QPushButton)
    copy = next(each for each in buttons if "&r" in each.text().casefold())
    copy.click()
    assert QGuiApplication.clipboard().text() == text
    report.findChild(QDialogButtonBox).rejected.emit()
    qtbot.waitUntil(lambda: not reports())


def test_that_what_was_open_is_found_after_a_crash_alone(tmp_path):
    cut_off(tmp_path)
    after = LeftOpen(tmp_path)
    assert after.found == OPEN
    after.keep(OPEN)
    after.close()
    assert LeftOpen(tmp_path).found is None


def test_that_a_second_window_takes_no_open_one_for_a_crash(tmp_path):
    first = LeftOpen(tmp_path)
    first.keep(OPEN)
    second = LeftOpen(tmp_path)
    assert second.found is None
    second.close()
    assert (tmp_path / "left-open.json").exists()
    first.close()


@pytest.mark.parametrize("broken", ["", "[1]", '{"screen": "match", "more": 1}', "\x00"])
def test_that_what_cannot_be_read_is_as_good_as_nothing(tmp_path, broken):
    (tmp_path / "left-open.json").write_text(broken)
    left = LeftOpen(tmp_path)
    assert left.found is None
    left.close()


def test_that_screen_region_and_pair_come_back(qtbot, qapp, tmp_path):
    open_cases(tmp_path / "desk.sqlite").close()
    cut_off(tmp_path)
    with opened_desk(qapp, tmp_path / "desk.sqlite", tmp_path) as desk:
        qtbot.waitUntil(lambda: desk.window is not None and not desk.is_busy, timeout=30_000)
        assert desk.window.current_key == "flights"
        assert desk._rooms.region == "IN-GJ"
        assert desk._rooms.pair == ("IN-GJ", "JP-22")
    assert not (tmp_path / "left-open.json").exists()


def test_that_a_program_cut_off_on_its_first_screen_is_told_too(qtbot, qapp, tmp_path):
    open_cases(tmp_path / "desk.sqlite").close()
    with opened_desk(qapp, tmp_path / "desk.sqlite", tmp_path) as desk:
        qtbot.waitUntil(lambda: desk.window is not None and not desk.is_busy, timeout=30_000)
        kept = (tmp_path / "left-open.json").read_text(encoding="utf-8")
        assert json.loads(kept)["screen"] == desk.window.current_key


def test_that_preferences_that_could_not_be_kept_are_told_in_the_new_language(
    qtbot, qapp, tmp_path
):
    store = tmp_path / "desk.sqlite"
    open_cases(store).close()
    with opened_desk(qapp, store, tmp_path) as desk:
        qtbot.waitUntil(lambda: desk.window is not None and not desk.is_busy, timeout=30_000)

        def full(_):
            raise refuse("disk-full", folder="/desk")

        desk._cases.upkeep.keep_settings = full
        desk.window.language_chosen.emit("hi")
        bar = desk.window.message_bar
        qtbot.waitUntil(lambda: "/desk" in bar.text)


def test_that_the_first_window_is_no_larger_than_the_screen(qtbot, qapp, tmp_path):
    QSettings().remove("window/shape")
    with opened_desk(qapp, tmp_path / "desk.sqlite", tmp_path) as desk:
        height = desk.opening.window.height()
        assert height < desk.opening.window.screen().availableSize().height()
