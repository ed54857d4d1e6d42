"""Printing for a worker of an open window, which goes on living meanwhile."""

import os
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QThread, QTimer

from app.domain.problems import ProblemError
from app.exports.pdf import PdfWriter
from app.services.document import CannotPrintError
from app.services.task import CancelledError, Unattended
from app.ui.kit.tasks import Runner
from app.ui.kit.web_print import print_page
from tests.fakes.papers import paper

pytestmark = pytest.mark.webengine
PAGE = {"index.html": b"<!doctype html><title>t</title><p>Hello"}


class Cancelled(Unattended):
    def raise_if_cancelled(self):
        raise CancelledError


@pytest.fixture
def runner(qapp):
    runner = Runner()
    yield runner
    runner.shut_down()


def test_that_a_worker_prints_while_the_window_goes_on(qtbot, runner, tmp_path):
    done, problems, beats = [], [], []
    pulse = QTimer(interval=5)
    pulse.timeout.connect(lambda: beats.append(QThread.currentThread()))
    pulse.start()

    def job(handle):
        assert threading.current_thread() is not threading.main_thread()
        return print_page(PAGE, tmp_path, handle)

    runner.run(job, done.append, problems.append)
    qtbot.waitUntil(lambda: bool(done or problems), timeout=20_000)
    pulse.stop()
    assert not problems
    assert done[0].startswith(b"%PDF")
    assert beats


def test_that_a_worker_that_is_cancelled_lets_the_window_close(qtbot, runner, tmp_path):
    started = threading.Event()

    def job(handle):
        started.set()
        return print_page(PAGE, tmp_path, handle)

    runner.run(job, pytest.fail, pytest.fail)
    assert started.wait(10)
    runner.shut_down()  # waits for the worker, which must not wait for this thread
    assert not runner.is_busy
    qtbot.waitUntil(lambda: not printings(qtbot), timeout=20_000)


def printings(qtbot):
    from PySide6.QtWidgets import QApplication

    return [
        child for child in QApplication.instance().children() if type(child).__name__ == "_Printing"
    ]


def test_that_a_command_that_is_cancelled_prints_nothing(qapp, qtbot, tmp_path):
    with pytest.raises(CancelledError):
        print_page(PAGE, tmp_path, Cancelled())
    qtbot.waitUntil(lambda: not printings(qtbot), timeout=20_000)


def test_that_a_page_that_is_not_there_is_told(qapp, tmp_path):
    with pytest.raises(CannotPrintError, match="pdf-failed"):
        print_page({}, tmp_path, Unattended())


def test_that_root_is_told_before_the_engine_ends_the_process(monkeypatch, tmp_path):
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.delenv("QTWEBENGINE_DISABLE_SANDBOX", raising=False)
    monkeypatch.delenv("QTWEBENGINE_CHROMIUM_FLAGS", raising=False)
    file = tmp_path / "paper.pdf"
    with pytest.raises(ProblemError, match="pdf-as-root") as refused:
        PdfWriter(print_page, Path()).write(paper(), file, Unattended())
    assert refused.value.problems[0].params["file"] == "paper.pdf"
    assert not list(tmp_path.iterdir())
