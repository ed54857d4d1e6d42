"""Decides what the map shows; knows no Qt and no map library."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Protocol

from app.domain.regions import RegionCode
from app.services.draw_map import MapContent, MapLayer
from app.services.map_filter import MapFilter, read_filter
from app.services.task import Run, TaskHandle

FIRST_LAYERS = (MapLayer.SCORES, MapLayer.TIES, MapLayer.FLIGHTS)


class MapView(Protocol):
    """What the presenter may ask of the screen."""

    def show_map(self, content: MapContent, files: Mapping[str, bytes]) -> None: ...

    def show_scores(
        self, focus: str, scores: Mapping[str, float], partners: Mapping[str, str]
    ) -> None: ...

    def show_layers(self, layers: Collection[str]) -> None: ...

    def show_selection(self, code: str) -> None: ...

    def show_written(self, file: Path) -> None: ...


class MapPresenter:
    """Answers what the desk officer does on the map.

    Args:
        view: The screen.
        content: The content of a map by its focus region (empty: none) and layers.
        page: The files of the page that shows a content.
        write: Writes one file of a content.
        run: Starts work on a worker thread.
        on_problem: Told what went wrong.
    """

    def __init__(
        self,
        view: MapView,
        content: Callable[[str, Sequence[str]], MapContent],
        page: Callable[[MapContent], Mapping[str, bytes]],
        write: Callable[[Path, MapContent], Path],
        run: Run,
        on_problem: Callable[[Exception], None],
    ) -> None:
        self._view = view
        self._content = content
        self._page = page
        self._write = write
        self._run = run
        self._on_problem = on_problem
        self._focus = ""
        self._layers: tuple[str, ...] = FIRST_LAYERS
        self._filter = MapFilter()

    def load(self) -> None:
        """Draw the whole map anew: at first, and when ties, flights or visits have changed."""
        asked = self._focus, self._layers

        def job(_: TaskHandle) -> tuple[MapContent, Mapping[str, bytes]]:
            content = replace(self._content(*asked), shown=self._filter)
            return content, self._page(content)

        def show(drawn: tuple[MapContent, Mapping[str, bytes]]) -> None:
            self._view.show_map(*drawn)
            if asked != (self._focus, self._layers):
                self.reload_scores()
                self._view.show_layers(self._layers)

        self._run(job, show, self._on_problem, topic="map")

    def reload_scores(self) -> None:
        """Colour the regions anew: for another focus region, or other weights."""
        asked = self._focus, self._layers

        def job(_: TaskHandle) -> MapContent:
            return self._content(*asked)

        self._run(job, self._on_scores, self._on_problem, topic="map scores")

    def choose_focus(self, code: str) -> None:
        """Measure the scores from ``code``; empty shows the best of each region's pairs."""
        self._focus = code
        self.reload_scores()

    def choose_layers(self, layers: Collection[str]) -> None:
        """Show these layers and no others."""
        self._layers = tuple(layer for layer in MapLayer if layer in layers)
        self._view.show_layers(self._layers)

    def click(self, code: str) -> None:
        """A click in the focus region's own country, or the first of all, chooses the focus."""
        if not self._focus or RegionCode(code).country is RegionCode(self._focus).country:
            self.choose_focus(code)

    def select(self, code: str) -> None:
        """A region was selected on another screen."""
        self._view.show_selection(code)

    def filter(self, told: Mapping[str, Any]) -> None:
        """The officer filtered the lines or moved the view; as ``read_filter`` takes it."""
        self._filter = read_filter(told)

    def write(self, file: Path) -> None:
        """Keep the map as it is shown in one file, in the format of its suffix."""
        asked = self._focus, self._layers, self._filter

        def job(_: TaskHandle) -> Path:
            focus, layers, shown = asked
            return self._write(file, replace(self._content(focus, layers), shown=shown))

        self._run(job, self._view.show_written, self._on_problem, topic="map file")

    def _on_scores(self, content: MapContent) -> None:
        scores: dict[str, float] = {
            region.code: region.score for region in content.regions if region.score is not None
        }
        partners = {str(it.code): str(it.partner) for it in content.regions if it.partner}
        self._view.show_scores(content.focus or "", scores, partners)
