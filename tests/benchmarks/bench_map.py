"""The map in the window: from nothing to painted, recolouring, clicks; each beside a bare page."""

import statistics
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest

from app.bootstrap.desk import open_desk
from app.bootstrap.shipped import Shipped
from app.maps.page import SCRIPTS, page_values, window_page
from app.services.draw_map import MapLayer
from app.services.export_map import FORMATS
from app.ui.kit.web_files import register_app_scheme
from app.ui.kit.web_page import WebPage
from app.words.catalogue import Words

pytestmark = pytest.mark.webengine
register_app_scheme()
SHIPPED = Shipped()
TWO_FRAMES = (
    "requestAnimationFrame(() => requestAnimationFrame(() => window.bridge"
    " ? window.bridge.tell('painted') : 0))"
)
BARE = {"index.html": b"<!DOCTYPE html><title>bare</title><body>bare</body>"}


@pytest.fixture
def say(capsys):
    def out_loud(text):
        with capsys.disabled():
            print(f"\n{text}", end="")

    return out_loud


@pytest.fixture(scope="module")
def cases(tmp_path_factory):
    cases = open_desk(str(tmp_path_factory.mktemp("desk") / "desk.sqlite"), SHIPPED)
    yield cases
    cases.close()


@pytest.fixture(scope="module")
def content(cases):
    layers = [it for it in MapLayer if it is not MapLayer.GAINS]
    return cases.maps.content("Gujarat", layers, cases.match.in_force())


class Shown:
    """A page in a window of its own, and the milliseconds it takes."""

    def __init__(self, qtbot, files):
        self._qtbot = qtbot
        began = time.perf_counter()
        with ThreadPoolExecutor(1) as worker:  # as in the program
            made = worker.submit(files)
            self.page = WebPage(SHIPPED.resources)
            self.page.resize(1280, 800)
            self.page.show()
        with qtbot.waitSignal(self.page.loaded, timeout=30_000):
            self.page.show_page(made.result())
        self.wait_for_frames()
        self.ms = (time.perf_counter() - began) * 1000

    def run(self, script):
        answers = []
        self.page._page.runJavaScript(script, 0, answers.append)
        self._qtbot.waitUntil(lambda: bool(answers), timeout=10_000)
        return answers[0]

    def wait_for_frames(self):
        while self.run("typeof window.bridge") != "object":
            pass
        with self._qtbot.waitSignal(self.page.told, timeout=30_000):
            self.page._page.runJavaScript(TWO_FRAMES)

    def timed(self, work, times=15):
        taken = []
        for number in range(times):
            began = time.perf_counter()
            work(number)
            taken.append((time.perf_counter() - began) * 1000)
        return statistics.median(taken), max(taken)

    def close(self):
        self.page.close()
        self.page.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def recolour(shown, content):
    values = page_values(content, Words())

    def push(number):
        scores = {f"JP-{code:02}": ((code * 7 + number) % 47) / 47 for code in range(1, 48)}
        shown.page.call("setuhashi.setValues", {**values, "scores": scores})
        shown.wait_for_frames()

    return push


def click(qtbot, shown):
    place = (
        shown.run("map.latLngToContainerPoint([22.5, 79.0]).x"),
        shown.run("map.latLngToContainerPoint([22.5, 79.0]).y"),
    )
    target = shown.page._view.focusProxy()

    def press(_):
        with qtbot.waitSignal(shown.page.clicked, timeout=10_000):
            QTest.mouseClick(target, Qt.MouseButton.LeftButton, pos=QPoint(*map(round, place)))

    return press


def test_the_map_in_the_window(qtbot, content, say):
    def files():
        return window_page(content, Words(), SHIPPED.boundaries)

    began = time.perf_counter()
    made = files()
    with_libraries = (time.perf_counter() - began) * 1000
    began = time.perf_counter()
    files()
    say(
        f"page made {(time.perf_counter() - began) * 1000:.0f} ms, at first {with_libraries:.0f} ms"
    )
    cold = Shown(qtbot, files)
    cold.close()
    warm = Shown(qtbot, files)
    bare = Shown(qtbot, lambda: BARE)
    bare.close()
    say(f"map painted, engine cold {cold.ms:.0f} ms, warm {warm.ms:.0f} ms")
    say(f"bare page, engine warm {bare.ms:.0f} ms: the map takes {warm.ms / bare.ms:.1f} x")
    median, worst = warm.timed(recolour(warm, content))
    say(f"recolour to second frame {median:.0f} ms (at most {worst:.0f} ms)")
    median, worst = warm.timed(click(qtbot, warm))
    say(f"click to Python {median:.0f} ms (at most {worst:.0f} ms)")
    warm.close()
    linked = sum((SHIPPED.resources / name).stat().st_size for name in SCRIPTS)
    say(f"page {(sum(map(len, made.values())) + linked) / 1000:.0f} kB")


def test_the_files_of_the_map(tmp_path, cases, content, say):
    for name in FORMATS:
        began = time.perf_counter()
        file = cases.maps.write(tmp_path / f"map.{name}", content, "en")
        seconds = time.perf_counter() - began
        say(f"{name}: {file.stat().st_size / 1000:.0f} kB in {seconds:.2f} s")
