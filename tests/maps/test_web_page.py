"""The page inside the window: what it may fetch, what it may run, what it tells."""

import os
import signal
import subprocess
import sys

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QUrl

from app.ui.kit.web_files import PageFiles
from app.ui.kit.web_page import WebPage
from tests.maps.conftest import ROOT

pytestmark = pytest.mark.webengine

SCRIPT = b"""
window.calls = [];
window.note = (...values) => calls.push(values);
"""


def html(body=""):
    return f'<!DOCTYPE html><html><body>{body}<script src="own.js"></script></body></html>'.encode()


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "page").mkdir()
    (tmp_path / "page" / "on-disk.js").write_text("window.fromDisk = true", "utf-8")
    (tmp_path / "secret.js").write_text("window.secret = true", "utf-8")
    return tmp_path / "page"


@pytest.fixture
def page(qtbot, folder):
    page = WebPage(folder)
    page.show()
    yield page
    page.close()
    page.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def open_page(qtbot, page, body="", **files):
    with qtbot.waitSignal(page.loaded, timeout=20_000):
        page.show_page({"index.html": html(body), "own.js": SCRIPT} | files)


def value_of(qtbot, page, expression):
    answers = []
    page._page.runJavaScript(expression, 0, answers.append)
    qtbot.waitUntil(lambda: bool(answers), timeout=10_000)
    return answers[0]


def test_that_files_come_from_memory_first_and_else_from_the_folder(qtbot, page):
    open_page(qtbot, page, '<script src="on-disk.js"></script>')
    assert value_of(qtbot, page, "[window.fromDisk, window.calls.length].join()") == "true,0"


def test_that_a_page_of_five_megabytes_arrives_whole(qtbot, page):
    # hidden, as data in a page are: painting a million words in a line takes half a minute
    open_page(qtbot, page, f"<p hidden>{'x' * 5_000_000}</p>")
    assert value_of(qtbot, page, "document.querySelector('p').textContent.length") == 5_000_000


@pytest.mark.parametrize(
    "name", ["../secret.js", "%2e%2e/secret.js", "page/../../secret.js", "/etc/passwd", "none.js"]
)
def test_that_nothing_outside_the_folder_is_served(folder, qtbot, name):
    files = PageFiles(folder)
    assert files.content(QUrl(f"app://page/{name}").path().removeprefix("/")) is None
    assert files.content(name) is None


def test_that_a_link_out_of_the_folder_is_not_followed(folder, qtbot):
    (folder / "link.js").symlink_to(folder.parent / "secret.js")
    assert PageFiles(folder).content("link.js") is None


def test_that_values_are_pushed_as_data(qtbot, page):
    open_page(qtbot, page)
    hostile = "</script>`${1}` \"'\u2028"
    page.call("note", hostile, {"IN-GJ": 0.5}, [1], None)
    assert value_of(qtbot, page, "calls.length") == 1
    assert value_of(qtbot, page, "calls[0][0]") == hostile
    assert value_of(qtbot, page, "JSON.stringify(calls[0].slice(1))") == '[{"IN-GJ":0.5},[1],null]'


def test_that_the_page_tells_the_window_what_was_clicked(qtbot, page):
    open_page(qtbot, page)
    qtbot.waitUntil(lambda: value_of(qtbot, page, "typeof window.bridge") == "object")
    with qtbot.waitSignal(page.clicked, timeout=10_000) as clicked:
        page._page.runJavaScript("bridge.click('JP-22')")
    assert clicked.args == ["JP-22"]


@pytest.mark.parametrize(
    ("body", "trace"),
    [
        ("<script>window.ran = 1</script>", "typeof window.ran"),
        ("<img src='none.png' onerror='window.ran = 1'>", "typeof window.ran"),
        ("<a id='a' href='javascript:window.ran = 1'></a>", "(a.click(), typeof window.ran)"),
    ],
)
def test_that_the_policy_stops_markup_that_would_run(qtbot, page, body, trace, caplog):
    open_page(qtbot, page, body)
    assert value_of(qtbot, page, trace) == "undefined"
    assert "Content Security Policy" in caplog.text


def test_that_text_cannot_be_evaluated_as_script(qtbot, page):
    body = '<script src="try.js"></script>'
    tries = b"try { eval('window.ran = 1') } catch (e) { window.caught = e.name }"
    open_page(qtbot, page, body, **{"try.js": tries})
    assert value_of(qtbot, page, "window.caught") == "EvalError"


def test_that_a_request_to_the_network_is_refused_and_remembered(qtbot, page):
    """The engine is asked past the page's own policy: the guard stands behind it."""
    open_page(qtbot, page)
    page._page.load(QUrl("http://127.0.0.1:9/"))
    page._page.download(QUrl("http://127.0.0.1:9/file"))
    qtbot.waitUntil(lambda: bool(page.refused), timeout=10_000)
    assert page.refused[0] == "http://127.0.0.1:9/file"
    assert value_of(qtbot, page, "location.href") == "app://page/index.html"


def test_that_the_page_opens_no_window_and_goes_nowhere(qtbot, page):
    open_page(qtbot, page)
    assert value_of(qtbot, page, "window.open('app://page/own.js') === null") is True
    page._page.runJavaScript("location.href = 'https://example.org/'")
    assert value_of(qtbot, page, "location.href") == "app://page/index.html"


def test_that_nothing_is_kept_between_pages(qtbot, page):
    tries = b"try { window.storage = localStorage } catch (e) { window.storage = null }"
    open_page(qtbot, page, '<script src="try.js"></script>', **{"try.js": tries})
    assert value_of(qtbot, page, "window.storage === null") is True
    assert page._page.profile().isOffTheRecord()


def test_that_a_page_whose_process_died_comes_back(qtbot, page):
    open_page(qtbot, page)
    page._page.runJavaScript("note('before')")
    with qtbot.waitSignal(page.loaded, timeout=20_000):
        os.kill(page._page.renderProcessPid(), signal.SIGKILL)
    assert value_of(qtbot, page, "calls.length") == 0


def test_that_a_call_before_the_page_is_there_is_no_error(qtbot, page):
    page.call("note", 1)
    open_page(qtbot, page)
    assert value_of(qtbot, page, "calls.length") == 0


def test_that_registering_the_scheme_too_late_is_told_at_once():
    late = """
from PySide6.QtWidgets import QApplication
from PySide6.QtWebEngineWidgets import QWebEngineView
from app.ui.kit.web_files import register_app_scheme
app = QApplication([])
page = QWebEngineView().page()
register_app_scheme()
"""
    done = subprocess.run(
        [sys.executable, "-c", late], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert "RuntimeError: the web engine was started before" in done.stderr
