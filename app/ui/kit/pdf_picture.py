"""A sheet of a PDF as a picture."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter

DOTS_AN_INCH = 300
_POINTS_AN_INCH = 72
_METRES_AN_INCH = 0.0254


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
