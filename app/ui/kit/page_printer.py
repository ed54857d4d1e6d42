"""A web page on paper: pages of vectors and letters, and pictures of them."""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import Future
from pathlib import Path

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCoreApplication,
    QEvent,
    QEventLoop,
    QIODevice,
    QMarginsF,
    QObject,
    QSize,
    Qt,
    QThread,
    QTimer,
    Signal,
)
from PySide6.QtGui import QImage, QImageWriter, QPageLayout, QPageSize, QPainter

from app.ui.kit.web_page import FilePage

PATIENCE_MS = 30_000
DOTS_AN_INCH = 300
_POINTS_AN_INCH = 72
_METRES_AN_INCH = 0.0254
_SHEET = QPageLayout(
    QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Landscape, QMarginsF()
)
_IS_READY = "document.documentElement.dataset.ready !== undefined"


class PagePrinter(QObject):
    """Prints pages made of files; lives on the GUI thread and may be asked from any other.

    A page says that it is ready by the attribute ``data-ready`` of its root element.
    """

    _asked = Signal(object, object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._asked.connect(self._begin, Qt.ConnectionType.AutoConnection)

    def pdf(self, files: Mapping[str, bytes]) -> bytes:
        """``index.html`` of ``files`` on one sheet, A4 across, as a PDF.

        Raises:
            TimeoutError: if the engine does not come up with it.
        """
        answer: Future[bytes] = Future()
        self._asked.emit(files, answer)
        if QThread.currentThread() is self.thread():
            loop = QEventLoop()
            answer.add_done_callback(lambda _: loop.quit())
            loop.exec()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return answer.result()

    def _begin(self, files: Mapping[str, bytes], answer: Future[bytes]) -> None:
        _Print(self._folder, files, answer, self)


class _Print(QObject):
    """One page on its way to paper; it clears itself away."""

    def __init__(
        self, folder: Path, files: Mapping[str, bytes], answer: Future[bytes], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._answer = answer
        self._page = FilePage(folder, self)
        self._page.loadFinished.connect(self._on_loaded)
        self._page.renderProcessTerminated.connect(lambda *_: self._give_up())
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._give_up)
        self._patience.start(PATIENCE_MS)
        self._page.show_files(files)

    def _on_loaded(self, is_whole: bool) -> None:  # noqa: FBT001 - comes from a signal
        if is_whole:
            self._ask_whether_ready()
        else:
            self._give_up()

    def _ask_whether_ready(self) -> None:
        self._page.runJavaScript(_IS_READY, 0, self._on_answer)

    def _on_answer(self, is_ready: object) -> None:
        if self._answer.done():
            return
        if is_ready is True:
            self._page.printToPdf(self._on_printed, _SHEET)
        else:
            QTimer.singleShot(10, self, self._ask_whether_ready)

    def _on_printed(self, data: QByteArray) -> None:
        self._end(bytes(data.data()))

    def _give_up(self) -> None:
        self._end(b"")

    def _end(self, data: bytes) -> None:
        self._patience.stop()
        if not self._answer.done():
            if data:
                self._answer.set_result(data)
            else:
                self._answer.set_exception(TimeoutError())
        self.deleteLater()


def picture_of(pdf: bytes) -> bytes:
    """The first sheet of ``pdf`` as a PNG of ``DOTS_AN_INCH``, which the file says of itself.

    Raises:
        ValueError: if it is no PDF.
    """
    from PySide6.QtPdf import QPdfDocument

    source = QBuffer()
    source.setData(pdf)
    source.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(source)
    if not document.pageCount():
        raise ValueError("no sheet")
    points = document.pagePointSize(0) * (DOTS_AN_INCH / _POINTS_AN_INCH)
    picture = document.render(0, QSize(round(points.width()), round(points.height())))
    return _png(picture)


def _png(picture: QImage) -> bytes:
    flat = QImage(picture.size(), QImage.Format.Format_RGB32)
    flat.fill(Qt.GlobalColor.white)
    painter = QPainter(flat)
    painter.drawImage(0, 0, picture)
    painter.end()
    dots_a_metre = round(DOTS_AN_INCH / _METRES_AN_INCH)
    flat.setDotsPerMeterX(dots_a_metre)
    flat.setDotsPerMeterY(dots_a_metre)
    target = QBuffer()
    target.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(target, QByteArray(b"PNG")).write(flat)
    return bytes(target.data().data())
