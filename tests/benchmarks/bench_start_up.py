"""A start: its first picture beside a bare window's, and how free the event loop stays.

Both are started in turn, so that other load falls on both. The first picture is there when the
window's paint event has been handled. Processor time is told as well: the clock also counts what
other programs do meanwhile.
"""

import json
import os
import statistics
import subprocess
import sys
from pathlib import Path
from time import perf_counter

import pytest

ROOT = Path(__file__).resolve().parents[2]
TIMES = 9
FIRST_SECONDS = 3
BARE = """
import time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView
class Window(QMainWindow):
    def paintEvent(self, event):
        QTimer.singleShot(0, painted)
def painted():
    print(time.process_time(), flush=True)
    app.quit()
app = QApplication([])
window = Window()
window.setCentralWidget(QTableView())
window.resize(1280, 800)
window.show()
app.exec()
"""
OURS = """
import os, time
from app.bootstrap import main
from app.ui import binding
load = binding.load_binding
def painted(self):
    print(time.process_time() if self.early is not None else "no first page", flush=True)
    os._exit(0)
def load_and_watch():
    load()
    from app.ui import opening
    opening.Opening._open = painted
binding.load_binding = load_and_watch
main.main([])
"""
SETTLED = """
from PySide6.QtCore import QTimer
from app.bootstrap import main
from app.store.sqlite_first_page import FirstPageFile
from app.ui import application
application.FIRST_PAGE_AFTER_MS = 0
keep = FirstPageFile.keep
def kept(self, *given):
    keep(self, *given)
    QTimer.singleShot(0, application.QApplication.instance(), application.QApplication.quit)
FirstPageFile.keep = kept
main.main([])
"""
WATCHED = """
import json, sys, time
from app.bootstrap import main
from app.ui import binding
load = binding.load_binding
turns = []
def watch(self):
    from PySide6.QtCore import QCoreApplication, Qt, QTimer
    self.turn = QTimer(self)
    self.turn.setTimerType(Qt.TimerType.PreciseTimer)
    self.turn.timeout.connect(lambda: turns.append(time.perf_counter()))
    self.turn.start(1)
    QTimer.singleShot(int(sys.argv[1]), self, QCoreApplication.quit)
def load_and_watch():
    load()
    from app.ui import application
    start = application.DeskApplication.start
    def started(self):
        self.opening.shown.connect(lambda: watch(self))
        start(self)
    application.DeskApplication.start = started
binding.load_binding = load_and_watch
main.main([])
gaps = [1000 * (after - before) for before, after in zip(turns, turns[1:])]
print(json.dumps(sorted(gaps)[-3:]))
"""


@pytest.fixture(scope="module")
def environment(tmp_path_factory):
    """An officer's home with a store that a window was open on, and with compiled bytecode."""
    home = {
        f"XDG_{kind}_HOME": str(tmp_path_factory.mktemp(kind.lower()))
        for kind in ("DATA", "CONFIG", "STATE")
    }
    environment = {**os.environ, **home, "PYTHONPATH": str(ROOT)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment.pop("SETUHASHI_STORE", None)
    told(SETTLED, environment)
    return environment


def told(script, environment, *arguments):
    command = [sys.executable, "-c", script, *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return done.stdout.strip()


def first_picture(script, environment):
    """Seconds of the clock and of the processor until it is there."""
    began = perf_counter()
    command = [sys.executable, "-c", script]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
        processor = float(process.stdout.readline())
        return perf_counter() - began, processor


def test_first_picture_with_data_beside_a_bare_window(environment, capsys):
    rounds = [
        (first_picture(BARE, environment), first_picture(OURS, environment)) for _ in range(TIMES)
    ]
    with capsys.disabled():
        for number, kind in enumerate(("clock", "processor")):
            bare, ours = (
                statistics.median(each[side][number] for each in rounds) for side in (0, 1)
            )
            print(
                f"\nfirst picture with data {ours:.2f} s, bare window {bare:.2f} s by the {kind}: "
                f"{ours / bare:.2f} x",
                end="",
            )


def test_how_free_the_event_loop_stays(environment, capsys):
    longest = [
        json.loads(told(WATCHED, environment, str(FIRST_SECONDS * 1000)))[-1] for _ in range(5)
    ]
    with capsys.disabled():
        print(
            f"\nlongest turn of the event loop in the first {FIRST_SECONDS} s: "
            f"median {statistics.median(longest):.0f} ms, worst {max(longest):.0f} ms of 5 starts"
        )
