"""Decides what the Today screen shows; knows no Qt."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

from app.domain.regions import Region, RegionCode
from app.services.show_today import Today
from app.services.task import Run
from app.ui.screens.today.shown import TodayLine, TodayShown


@dataclass(frozen=True, slots=True)
class TodayFacts:
    """The desk as of today, and the regions that it names."""

    today: Today
    regions: Mapping[RegionCode, Region]


class TodayView(Protocol):
    """What the presenter may ask of the screen."""

    def show_today(self, shown: TodayShown, sign: str) -> None: ...


class TodayPresenter:
    """Reads the desk's day, and goes where a line leads.

    ``load`` gives the screen and its sign for the region that it is kept to (empty: none), off the
    GUI thread.
    """

    def __init__(
        self,
        view: TodayView,
        load: Callable[[str], tuple[TodayShown, str]],
        open_thing: Callable[[str, str], None],
        run: Run,
        on_problem: Callable[[Exception], None],
    ) -> None:
        self._view = view
        self._load = load
        self._open_thing = open_thing
        self._run = run
        self._on_problem = on_problem
        self._region = ""

    def start(self) -> None:
        """Read everything off the GUI thread and show it."""
        region = self._region
        self._run(
            lambda _: self._load(region),
            lambda answer: self._view.show_today(*answer),
            self._on_problem,
            topic="today",
        )

    reload = start

    def follow_region(self, code: str) -> None:
        """A region was clicked elsewhere: show what concerns it; empty: everything."""
        self._region = code
        self.start()

    def open(self, line: TodayLine) -> None:
        """Go to what a line tells of; a line without a thing stays where it is."""
        if line.kind:
            self._open_thing(line.kind, line.key)

    def plan_year(self) -> None:
        """Go where the year is planned."""
        self._open_thing("plan", "")
