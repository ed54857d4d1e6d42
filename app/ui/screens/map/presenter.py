"""Decides what the map shows; knows no Qt and no map library."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Protocol

from app.domain.regions import RegionCode
from app.domain.scenarios import Scenario
from app.services.draw_map import MapContent, MapLayer
from app.services.map_filter import MapFilter, read_filter
from app.services.task import Run, TaskHandle

FIRST_LAYERS = (MapLayer.SCORES, MapLayer.TIES, MapLayer.FLIGHTS)
WHAT_IF_LAYERS = (MapLayer.FLIGHTS, MapLayer.GAINS)


@dataclass(frozen=True, slots=True)
class MapUseCases:
    """What the presenter asks of the services.

    ``content`` is that of a map by its focus region (empty: none), layers and what-if; ``page`` the
    files of the page that shows it, ``values`` what a page that stands already is told of it;
    ``write`` writes it as one file.
    """

    content: Callable[[str, Sequence[str], Scenario | None], MapContent]
    page: Callable[[MapContent], Mapping[str, bytes]]
    values: Callable[[MapContent], Mapping[str, Any]]
    write: Callable[[Path, MapContent], Path]


class MapView(Protocol):
    """What the presenter may ask of the screen."""

    def show_map(self, content: MapContent, files: Mapping[str, bytes]) -> None: ...

    def show_values(self, focus: str, values: Mapping[str, Any]) -> None: ...

    def show_layers(self, layers: Collection[str]) -> None: ...

    def show_selection(self, code: str) -> None: ...

    def show_what_if(self, scenario: Scenario | None) -> None: ...

    def show_written(self, file: Path) -> None: ...


class MapPresenter:
    """Answers what the desk officer does on the map.

    Args:
        view: The screen.
        cases: What is asked of the services.
        run: Starts work on a worker thread.
        on_problem: Told what went wrong.
    """

    def __init__(
        self,
        view: MapView,
        cases: MapUseCases,
        run: Run,
        on_problem: Callable[[Exception], None],
    ) -> None:
        self._view = view
        self._cases = cases
        self._run = run
        self._on_problem = on_problem
        self._focus = ""
        self._layers: tuple[str, ...] = FIRST_LAYERS
        self._filter = MapFilter()
        self._what_if: Scenario | None = None
        self._former: tuple[str, ...] = self._layers

    def load(self) -> None:
        """Draw the whole map anew: at first, and when ties, flights or visits have changed."""
        asked = self._asked()

        def job(_: TaskHandle) -> tuple[MapContent, Mapping[str, bytes]]:
            content = replace(self._cases.content(*asked), shown=self._filter)
            return content, self._cases.page(content)

        def show(drawn: tuple[MapContent, Mapping[str, bytes]]) -> None:
            self._view.show_map(*drawn)
            if asked != self._asked():
                self.reload_scores()
                self._view.show_layers(self._layers)

        self._run(job, show, self._on_not_drawn, topic="map")

    def reload_scores(self) -> None:
        """Colour the regions anew: for another focus region, or other weights."""
        asked = self._asked()

        def job(_: TaskHandle) -> tuple[MapContent, Mapping[str, Any]]:
            content = self._cases.content(*asked)
            return content, self._cases.values(content)

        self._run(job, self._on_values, self._on_problem, topic="map scores")

    def show_what_if(self, scenario: Scenario) -> None:
        """Draw what ``scenario`` does: its routes, and the hours before and after."""
        self._take_what_if(scenario)
        self.load()

    def drop_what_if(self) -> None:
        """Back to the scores."""
        self._take_what_if(None)
        self.load()

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
        asked, shown = self._asked(), self._filter

        def job(_: TaskHandle) -> Path:
            return self._cases.write(file, replace(self._cases.content(*asked), shown=shown))

        self._run(job, self._view.show_written, self._on_problem, topic="map file")

    def _asked(self) -> tuple[str, tuple[str, ...], Scenario | None]:
        return self._focus, self._layers, self._what_if

    def _take_what_if(self, scenario: Scenario | None) -> None:
        """A what-if is shown beside the flights alone; afterwards what was shown before."""
        if self._what_if is None:
            self._former = self._layers
        self._layers = WHAT_IF_LAYERS if scenario else self._former
        self._what_if = scenario
        self._view.show_what_if(scenario)

    def _on_not_drawn(self, error: Exception) -> None:
        """A what-if that no longer fits the network is dropped, so that there is a map again."""
        self._on_problem(error)
        if self._what_if:
            self.drop_what_if()

    def _on_values(self, told: tuple[MapContent, Mapping[str, Any]]) -> None:
        content, values = told
        self._view.show_values(content.focus or "", values)
