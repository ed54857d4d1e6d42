"""The Map screen: both countries coloured by score, with ties, flights and visits over them."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from app.domain.scenarios import Scenario
from app.services.draw_map import MapContent, MapLayer
from app.ui.kit.flow_row import FlowRow
from app.ui.kit.removable_sign import RemovableSign
from app.ui.kit.search_chooser import SearchChooser
from app.ui.kit.web_sandbox import is_refused
from app.words.catalogue import QT_TRANSLATE_NOOP, Words
from app.words.map_layers import layer_name

if TYPE_CHECKING:
    from app.ui.kit.web_page import WebPage

NAME_LENGTH = 60
NAME_SHOWN = 80
FILE_KINDS = {
    "html": QT_TRANSLATE_NOOP("words", "Web page"),
    "pdf": QT_TRANSLATE_NOOP("words", "PDF, one sheet"),
    "png": QT_TRANSLATE_NOOP("words", "Picture, 300 dots an inch"),
    "gpkg": QT_TRANSLATE_NOOP("words", "GeoPackage"),
    "geojson": QT_TRANSLATE_NOOP("words", "GeoJSON"),
    "kml": QT_TRANSLATE_NOOP("words", "KML"),
    "csv": QT_TRANSLATE_NOOP("words", "Table of the scores"),
}


class MapView(QWidget):
    """Toolbar and page; the web engine is started when the first map is shown.

    ``resources`` is the folder that holds the page's own files; ``today`` names saved files.
    """

    focus_chosen = Signal(str)
    filtered = Signal(dict)
    layers_chosen = Signal(list)
    region_clicked = Signal(str)
    file_chosen = Signal(Path)
    what_if_dropped = Signal()

    def __init__(
        self,
        words: Words,
        resources: Path,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._today = today
        self._words = words
        self._resources = resources
        self._page: WebPage | None = None
        self._pushed: dict[str, tuple[object, ...]] = {}
        self._build_header()
        self._lay_out()

    def focus_first(self) -> None:
        """Put the keyboard where the work starts."""
        self._regions.setFocus()

    def start_engine(self) -> None:
        """Start the web engine, which takes its time, while the first page is still made."""
        if not is_refused():
            self._web_page()

    def show_map(self, content: MapContent, files: Mapping[str, bytes]) -> None:
        """Show a page drawn anew, and the regions it may be measured from."""
        words = self._words
        self._fill_regions(content)
        for layer, tick in self._ticks.items():
            tick.blockSignals(True)  # noqa: FBT003 - Qt's own signature
            tick.setChecked(layer in content.layers)
            tick.blockSignals(False)  # noqa: FBT003
        for stale in ("setValues", "setLayers"):
            self._pushed.pop(stale, None)
        if is_refused():
            self._waiting.setText(
                words.tr(
                    "The map cannot be drawn for the root account. Start SetuHashi as an ordinary "
                    "user, or save the map as a web page."
                )
            )
            return
        page = self._web_page()
        self._stack.setCurrentWidget(page)
        page.show_page(files)

    def show_values(self, focus: str, values: Mapping[str, Any]) -> None:
        """Colour the regions anew, as measured from ``focus``; ``values`` are the page's own."""
        self._regions.choose(focus)
        self._push("setValues", dict(values))

    def show_what_if(self, scenario: Scenario | None) -> None:
        """Name the what-if that is drawn, with a way to drop it; or offer none."""
        words = self._words
        name = words.tr("What-if: {routes}").format(routes=_name_of(scenario)) if scenario else ""
        self._what_if.show_text(name)
        self._ticks[MapLayer.GAINS].setVisible(scenario is not None)

    def show_layers(self, layers: Collection[str]) -> None:
        """Show these layers and no others."""
        self._push("setLayers", list(layers))

    def show_selection(self, code: str) -> None:
        """Mark one region."""
        self._push("select", code)

    def show_theme(self, theme: str) -> None:
        """Draw in ``light`` or ``dark``."""
        self._push("setTheme", theme)

    def show_written(self, file: Path) -> None:
        """Say where the file went."""
        words = self._words
        self._message.setText(words.tr("Saved as {file}").format(file=file))

    def _web_page(self) -> WebPage:
        if self._page is None:
            from app.ui.kit.web_page import WebPage

            self._page = WebPage(self._resources, self)
            words = self._words
            self._page.setAccessibleName(words.tr("Map of India and Japan"))
            self._page.clicked.connect(self.region_clicked)
            self._page.told.connect(lambda told: self.filtered.emit(json.loads(told)))
            self._page.loaded.connect(self._on_loaded)
            self._stack.addWidget(self._page)
        return self._page

    def _push(self, function: str, *values: object) -> None:
        """Give the page values, now and each time it stands anew."""
        self._pushed[function] = values
        if self._page is not None:
            self._page.call(f"setuhashi.{function}", *values)

    def _on_loaded(self) -> None:
        assert self._page is not None  # noqa: S101 - the page itself says so
        for function, values in self._pushed.items():
            self._page.call(f"setuhashi.{function}", *values)

    def _build_header(self) -> None:
        words = self._words
        self._regions = SearchChooser(words.tr("Region the scores are measured from"), self)
        self._regions.key_chosen.connect(self.focus_chosen)
        self._ticks = {layer: QCheckBox(layer_name(words, layer), self) for layer in MapLayer}
        for tick in self._ticks.values():
            tick.toggled.connect(lambda _: self.layers_chosen.emit(self._ticked()))
        self._save = QPushButton(words.tr("&Save map…"), self)
        self._save.clicked.connect(self._ask_for_file)
        self._what_if = RemovableSign(words.tr("Take the what-if off the map"), self)
        self._what_if.clicked.connect(self.what_if_dropped)
        self.show_what_if(None)
        self._message = QLabel(self)
        self._message.setTextFormat(Qt.TextFormat.PlainText)
        self._message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def _lay_out(self) -> None:
        words = self._words
        caption = QLabel(words.tr("Score &with"), self)
        caption.setBuddy(self._regions)
        header = QHBoxLayout()
        header.addLayout(FlowRow(caption, self._regions, *self._ticks.values()), 1)
        header.addWidget(self._message)
        header.addWidget(self._save, 0, Qt.AlignmentFlag.AlignTop)
        self._waiting = QLabel(words.tr("Drawing the map…"), self)
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._waiting.setWordWrap(True)
        room = QWidget(self)
        self._stack = QStackedLayout(room)
        self._stack.addWidget(self._waiting)
        column = QVBoxLayout(self)
        column.addLayout(header)
        column.addWidget(self._what_if, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(room, 1)

    def _fill_regions(self, content: MapContent) -> None:
        words = self._words
        names = [(str(region.code), words.name(region.names)) for region in content.regions]
        none = ("", words.tr("Best pair of each region"))
        self._regions.fill([none, *names], content.focus or "")

    def _ticked(self) -> list[str]:
        return [layer.value for layer, tick in self._ticks.items() if tick.isChecked()]

    def _ask_for_file(self) -> None:
        words = self._words
        name = self._file_name()
        dialog = QFileDialog(self, words.tr("Save the map"))
        kinds = [f"{words.tr(text)} (*.{name})" for name, text in FILE_KINDS.items()]
        dialog.setNameFilters(kinds)
        suffixes = dict(zip(kinds, FILE_KINDS, strict=True))
        dialog.filterSelected.connect(lambda kind: dialog.selectFile(f"{name}.{suffixes[kind]}"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(f"{name}.html")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.file_chosen.emit(Path(name)))
        dialog.open()

    def _file_name(self) -> str:
        """A name without suffix, such as ``map-gujarat-2026-11-22``; the format adds its own."""
        focus = self._regions.currentText() if self._regions.currentData() else ""
        parts = re.findall(r"\w+", focus[:NAME_LENGTH].lower())
        return "-".join(["map", *parts, self._today().isoformat()])


def _name_of(scenario: Scenario) -> str:
    """Its own name, else its routes; short enough for a button."""
    routes = ", ".join(f"{edit.origin}–{edit.destination}" for edit in scenario.edits)
    name = " ".join((scenario.name or routes).split())
    return name if len(name) <= NAME_SHOWN else f"{name[: NAME_SHOWN - 1]}…"
