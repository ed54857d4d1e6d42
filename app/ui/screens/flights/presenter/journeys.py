"""Decides what the journey finder shows; knows no Qt."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Protocol

from app.domain.problems import Problem, ProblemError
from app.domain.regions import Country, Region, RegionCode
from app.services.task import Run
from app.services.travel_both_ways import OneWay

Opening = tuple[Mapping[RegionCode, Region], tuple[str, str]]


class JourneysView(Protocol):
    """What the presenter may ask of the pane."""

    def show_regions(
        self, regions: Mapping[RegionCode, Region], origin: str, destination: str, on: date
    ) -> None: ...

    def show_ways(self, ways: tuple[OneWay, OneWay]) -> None: ...

    def show_problem(self, problem: Problem) -> None: ...


class JourneysPresenter:
    """Answers what the desk officer asks of the journey finder.

    Args:
        view: The pane.
        begin: All regions by code, and the State and the prefecture to open on.
        travel: Journeys there and back between two regions on a day.
        today: The day that is proposed.
        run: Starts work on a worker thread.
        on_problem: Told what went wrong.
    """

    def __init__(
        self,
        view: JourneysView,
        begin: Callable[[], Opening],
        travel: Callable[[str, str, date], tuple[OneWay, OneWay]],
        today: Callable[[], date],
        run: Run,
        on_problem: Callable[[Exception], None],
    ) -> None:
        self._view = view
        self._begin = begin
        self._travel = travel
        self._run = run
        self._on_problem = on_problem
        self._origin = self._destination = ""
        self._on = today()
        self._known: Mapping[RegionCode, Region] = {}

    def load(self) -> None:
        """Read the regions, and find journeys between the two that are proposed."""
        self._run(lambda _: self._begin(), self._on_regions, self._on_problem)

    def follow(self, code: str) -> None:
        """A region was chosen on another screen: it takes the end in its country."""
        if not self._known:
            self._begin_with(code)
        elif code not in (self._origin, self._destination):
            starts = RegionCode(self._origin).country is RegionCode(code).country
            self._propose(*((code, self._destination) if starts else (self._origin, code)))

    def _begin_with(self, code: str) -> None:
        """Keep a region until the others are read; one of each country gives both ends."""
        if self._origin and RegionCode(self._origin).country is not RegionCode(code).country:
            self._destination = code
        else:
            self._origin = code

    def ask(self, origin: str, destination: str, on: date) -> None:
        """Find the journeys of a day between two regions (codes), there and back."""
        self._origin, self._destination, self._on = origin, destination, on
        self._run(
            lambda _: self._travel(origin, destination, on),
            self._view.show_ways,
            self._on_refused,
            topic="journeys",
        )

    def reload(self) -> None:
        """The network was changed."""
        if self._known:
            self.ask(self._origin, self._destination, self._on)

    def _on_regions(self, read: Opening) -> None:
        self._known, (state, prefecture) = read
        origin = self._origin or state
        abroad = prefecture if RegionCode(origin).country is Country.INDIA else state
        self._propose(origin, self._destination or abroad)

    def _propose(self, origin: str, destination: str) -> None:
        self._view.show_regions(self._known, origin, destination, self._on)
        self.ask(origin, destination, self._on)

    def _on_refused(self, error: Exception) -> None:
        if isinstance(error, ProblemError):
            self._view.show_problem(error.problems[0])
        else:
            self._on_problem(error)
