"""From the start of the process to the first picture: ours beside a bare window, in one run."""

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BARE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView
app = QApplication(sys.argv)
window = QMainWindow()
window.setCentralWidget(QTableView())
window.show()
QTimer.singleShot(0, lambda: (print("shown", flush=True), app.quit()))
app.exec()
"""
OURS = """
import sys
from PySide6.QtCore import QTimer
from app.bootstrap import main
from app.ui.screens.match import view
show = view.MatchView.show_partners
def told(self, *given):
    show(self, *given)
    QTimer.singleShot(0, lambda: (print("shown", flush=True), QApplication.instance().quit()))
view.MatchView.show_partners = told
from PySide6.QtWidgets import QApplication
main.main(sys.argv[1:])
"""
TIMES = 7


def seconds_to_shown(script, *arguments):
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    taken = []
    for _ in range(TIMES):
        began = time.perf_counter()
        with subprocess.Popen(
            [sys.executable, "-c", script, *arguments],
            stdout=subprocess.PIPE,
            text=True,
            env=environment,
        ) as process:
            assert process.stdout.readline() == "shown\n"
            taken.append(time.perf_counter() - began)
            process.wait(timeout=30)
    return statistics.median(taken)


def test_first_picture_with_data_beside_a_bare_window(tmp_path, capsys):
    store = str(tmp_path / "store.sqlite")
    subprocess.run(
        [sys.executable, "-m", "app", "--store", store, "doctor"],
        check=True,
        cwd=ROOT,
        capture_output=True,
    )
    bare = seconds_to_shown(BARE)
    ours = seconds_to_shown(OURS, "--store", store)
    with capsys.disabled():
        print(f"\nfirst ranking shown {ours:.2f} s, bare window {bare:.2f} s: {ours / bare:.1f} x")
