"""A map on paper: the page printed by the web engine, as PDF and as a picture of it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.problems import refuse
from app.services.draw_map import MapContent
from app.ui.kit.web_sandbox import is_refused

if TYPE_CHECKING:  # the web engine is started for these formats only
    from app.ui.kit.page_printer import PagePrinter

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
        from app.ui.kit.page_printer import picture_of

        file.write_bytes(picture_of(_printed(self._page(content), self._resources)))


def _printed(files: Mapping[str, bytes], resources: Path) -> bytes:
    """The PDF of a page.

    Raises:
        ProblemError: ``map-print-root`` or ``map-not-printed``.
    """
    if is_refused():
        raise refuse("map-print-root")
    try:
        return _printer(resources).pdf(files)
    except TimeoutError:
        raise refuse("map-not-printed") from None


@cache
def _printer(resources: Path) -> PagePrinter:
    """A printer on the GUI thread, whichever thread asks; a command has no window and no screen."""
    from PySide6.QtCore import QCoreApplication

    from app.ui.kit.page_printer import PagePrinter
    from app.ui.kit.web_files import register_app_scheme

    app = QCoreApplication.instance()
    if app is None:
        from PySide6.QtWidgets import QApplication

        register_app_scheme()
        app = QApplication([*sys.argv[:1], "-platform", "offscreen"])
    printer = PagePrinter(resources)
    printer.moveToThread(app.thread())
    return printer
