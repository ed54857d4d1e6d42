"""What all suites share: Qt without a screen, a home of their own, pictures, and no loose ends."""

import os
import sys
import threading
import weakref
from pathlib import Path

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if os.geteuid() == 0:  # Chromium refuses to sandbox root
    os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")

settings.register_profile("here", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")


def pytest_addoption(parser):
    parser.addoption("--pictures", metavar="FOLDER", type=Path, help="keep the pictures taken here")


@pytest.fixture(scope="session")
def pictures(request, tmp_path_factory):
    """The folder into which a test saves the picture of a screen."""
    folder = request.config.getoption("--pictures") or tmp_path_factory.mktemp("pictures")
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@pytest.fixture(scope="session", autouse=True)
def home_of_its_own(tmp_path_factory):
    """No test meets the store or settings of the person who runs it."""
    with pytest.MonkeyPatch.context() as patch:
        for kind in ("DATA", "CONFIG", "STATE"):
            patch.setenv(f"XDG_{kind}_HOME", str(tmp_path_factory.mktemp(kind.lower())))
        patch.delenv("SETUHASHI_STORE", raising=False)
        yield


@pytest.fixture(autouse=True)
def no_loose_ends(monkeypatch):
    """Fail a test that leaves a thread or a ticking timer behind for the next one to trip over."""
    before = set(threading.enumerate())
    started = watch_qt(monkeypatch) if "PySide6.QtCore" in sys.modules else []
    yield
    left = [thread.name for thread in threading.enumerate() if outlives(thread, before)]
    if started:
        left += qt_loose_ends(started)
    assert not left, f"left behind: {', '.join(left)}"


def outlives(thread, before):
    if thread in before or thread.daemon:
        return False
    thread.join(timeout=2)
    return thread.is_alive()


def watch_qt(monkeypatch):
    """A list that fills with each QTimer and QThread that Python starts from now on."""
    from PySide6.QtCore import QThread, QTimer

    started = []
    for kind in (QTimer, QThread):
        monkeypatch.setattr(kind, "start", remembering(kind.start, started))
    return started


def remembering(start, started):
    def remember_and_start(self, *args):
        started.append(weakref.ref(self))
        return start(self, *args)

    return remember_and_start


def qt_loose_ends(started):
    """What still runs once the objects that were asked to delete themselves are gone."""
    import shiboken6
    from PySide6.QtCore import QCoreApplication, QEvent, QThread

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    alive = [item for ref in started if (item := ref()) and shiboken6.isValid(item)]
    threads = {type(item).__name__ for item in alive if isinstance(item, QThread) and runs(item)}
    timers = [item for item in alive if not isinstance(item, QThread) and item.isActive()]
    return [*sorted(threads), *(f"timer of {timer.interval()} ms" for timer in timers)]


def runs(thread):
    return thread.isRunning() and not thread.wait(2000)
