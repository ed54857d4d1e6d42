"""Decides what the Today screen shows; knows no Qt."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

from app.domain.regions import Region, RegionCode
from app.services.show_today import Today
from app.services.task import Run


@dataclass(frozen=True, slots=True)
class TodayFacts:
    """The desk as of today, and the regions that it names."""

    today: Today
    regions: Mapping[RegionCode, Region]


@dataclass(frozen=True, slots=True)
class TodayLine:
    """One line of a list: what it opens (``kind`` as the log names it, and an id), and its words.

    ``when`` and ``mark`` are finished texts, either of them may be empty.
    """

    kind: str
    key: str
    when: str
    text: str
    mark: str = ""


class TodayView(Protocol):
    """What the presenter may ask of the screen."""

    def show_today(self, facts: TodayFacts) -> None: ...


class TodayPresenter:
    """Reads the desk's day, and goes where a line leads."""

    def __init__(
        self,
        view: TodayView,
        load: Callable[[], TodayFacts],
        open_thing: Callable[[str, str], None],
        run: Run,
        on_problem: Callable[[Exception], None],
    ) -> None:
        self._view = view
        self._load = load
        self._open_thing = open_thing
        self._run = run
        self._on_problem = on_problem

    def start(self) -> None:
        """Read everything off the GUI thread and show it."""
        self._run(lambda _: self._load(), self._view.show_today, self._on_problem, topic="today")

    reload = start

    def open(self, line: TodayLine) -> None:
        """Go to what a line tells of; a line without a thing stays where it is."""
        if line.kind:
            self._open_thing(line.kind, line.key)

    def plan_year(self) -> None:
        """Go where the year is planned."""
        self._open_thing("plan", "")
