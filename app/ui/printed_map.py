"""A map on paper: the page printed by the web engine, as PDF and as a picture of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from app.domain.problems import refuse
from app.services.document import CannotPrintError
from app.services.draw_map import MapContent
from app.services.task import Unattended
from app.ui.kit.web_sandbox import is_refused

_IS_DRAWN = "document.documentElement.dataset.ready !== undefined"

Pages = Callable[[MapContent], Mapping[str, bytes]]


class PdfMap:
    """One sheet, A4 across: shapes stay vectors and texts can be searched."""

    def __init__(self, page: Pages, resources: Path) -> None:
        self._page = page
        self._resources = resources

    def write(self, content: MapContent, file: Path) -> None:
        file.write_bytes(_printed(self._page(content), self._resources))


class PngMap:
    """The printed sheet as a picture of 300 dots an inch."""

    def __init__(self, page: Pages, resources: Path) -> None:
        self._page = page
        self._resources = resources

    def write(self, content: MapContent, file: Path) -> None:
        from app.ui.kit.pdf_picture import picture_of

        file.write_bytes(picture_of(_printed(self._page(content), self._resources)))


def _printed(files: Mapping[str, bytes], resources: Path) -> bytes:
    """The PDF of a page, one sheet without margins.

    Raises:
        ProblemError: ``map-print-root`` or ``map-not-printed``.
    """
    if is_refused():
        raise refuse("map-print-root")
    from PySide6.QtCore import QMarginsF
    from PySide6.QtGui import QPageLayout, QPageSize

    from app.ui.kit.web_print import print_page

    across = QPageLayout.Orientation.Landscape
    sheet = QPageLayout(QPageSize(QPageSize.PageSizeId.A4), across, QMarginsF())
    try:
        return print_page(files, resources, Unattended(), sheet, _IS_DRAWN)
    except CannotPrintError as error:
        raise refuse("map-not-printed") from error
