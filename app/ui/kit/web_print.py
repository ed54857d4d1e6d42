"""Prints a web page to PDF: for any worker of an open window, or without a window."""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import Future
from functools import cache
from pathlib import Path

from PySide6.QtCore import (
    QByteArray,
    QCoreApplication,
    QEvent,
    QEventLoop,
    QLoggingCategory,
    QMarginsF,
    QObject,
    QThread,
    QTimer,
)
from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize

from app.services.document import CannotPrintError
from app.services.task import TaskHandle
from app.ui.kit.web_files import register_app_scheme
from app.ui.kit.web_network import switch
from app.ui.kit.web_page import FilePage
from app.ui.kit.web_sandbox import is_refused

_LOOK_UP_SECONDS = 0.1
"""How often whoever waits asks whether it was cancelled."""

FONTS_ARE_THERE = (
    'document.fonts.forEach((face) => face.load()); document.fonts.status !== "loading"'
)
"""Loads every font of the page, also those that only its margins need; are they there?

Text in a font that is still on its way would be left out.
"""
_ASK_AGAIN_MS = 10
PATIENCE_MS = 60_000

_NO_SCREEN = ("-platform", "offscreen")
_NO_GRAPHICS = ("--disable-gpu", "--log-level=3")
A4 = QPageLayout(
    QPageSize(QPageSize.PageSizeId.A4),
    QPageLayout.Orientation.Portrait,
    QMarginsF(14, 13, 14, 15),
    QPageLayout.Unit.Millimeter,
)


def print_page(
    files: Mapping[str, bytes],
    folder: Path,
    handle: TaskHandle,
    sheet: QPageLayout = A4,
    is_ready: str = FONTS_ARE_THERE,
) -> bytes:
    """As ``PagePrinter``; margins are those of the page's own style where it has any.

    The engine lives on the GUI thread. A worker hands the page over to it and waits; where there
    is no window (commands) events are worked off here until the page is printed. ``is_ready`` is
    an expression of the page's script that is true once it may be printed.
    """
    if is_refused():
        raise CannotPrintError("pdf-as-root")
    register_app_scheme()
    app = QCoreApplication.instance() or _without_screen()
    printed: Future[bytes] = Future()
    QTimer.singleShot(0, app, lambda: _Printing(app, folder, printed, sheet, is_ready).start(files))
    wait = _work_off_events if QThread.currentThread() is app.thread() else _wait
    return wait(printed, handle)


@cache
def _without_screen() -> QCoreApplication:
    """An application for the engine alone, kept: the engine starts once in a process.

    It says nothing about graphics that it lacks.
    """
    QLoggingCategory.setFilterRules("*.warning=false\n*.info=false")
    switch(*_NO_GRAPHICS)
    return QGuiApplication(["setuhashi", *_NO_SCREEN])


def _wait(printed: Future[bytes], handle: TaskHandle) -> bytes:
    while True:
        handle.raise_if_cancelled()
        try:
            return printed.result(_LOOK_UP_SECONDS)
        except TimeoutError:
            continue


def _work_off_events(printed: Future[bytes], handle: TaskHandle) -> bytes:
    loop = QEventLoop()
    look_up = QTimer(interval=int(_LOOK_UP_SECONDS * 1000))
    printed.add_done_callback(lambda _: loop.quit())
    look_up.timeout.connect(loop.quit)
    look_up.start()
    while not printed.done():
        handle.raise_if_cancelled()
        loop.exec()
    look_up.stop()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return printed.result()


class _Printing(QObject):
    """One page on its way to paper; it lives on the GUI thread and ends itself."""

    def __init__(
        self, app: QObject, folder: Path, printed: Future[bytes], sheet: QPageLayout, is_ready: str
    ) -> None:
        super().__init__(app)
        self._printed = printed
        self._sheet, self._is_ready = sheet, is_ready
        self._page = FilePage(folder, self)
        QTimer.singleShot(PATIENCE_MS, self, self._fail)

    def start(self, files: Mapping[str, bytes]) -> None:
        """Load the page; printing follows."""
        self._page.loadFinished.connect(self._on_load_finished)
        self._page.renderProcessTerminated.connect(self._fail)
        self._page.show_files(files)

    def _on_load_finished(self, is_whole: bool) -> None:  # noqa: FBT001 - comes from a signal
        if is_whole:
            self._ask_whether_ready()
        else:
            self._fail()

    def _ask_whether_ready(self) -> None:
        self._page.runJavaScript(self._is_ready, self._on_answer)

    def _on_answer(self, is_ready: object) -> None:
        if is_ready is True:
            self._page.printToPdf(self._end, self._sheet)
        elif not self._printed.done():
            QTimer.singleShot(_ASK_AGAIN_MS, self, self._ask_whether_ready)

    def _end(self, content: QByteArray) -> None:
        if content.isEmpty():
            self._fail()
        elif not self._printed.done():
            self._printed.set_result(bytes(content.data()))
            self.deleteLater()

    def _fail(self, *_: object) -> None:
        if not self._printed.done():
            self._printed.set_exception(CannotPrintError("pdf-failed"))
            self.deleteLater()
