"""Decides what the Pair screen shows; knows no Qt."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from app.domain.compatibility import Partner
from app.domain.regions import Country, Region, RegionCode
from app.domain.scoring import Scoring
from app.services.find_figure_changes import FigureChange
from app.services.find_way_past import is_level
from app.services.show_pair import PairPage
from app.services.task import Run, TaskHandle

Pair = tuple[str, str]
TOPIC, CHANGES = "pair", "pair-figures"
REMEMBERED = 12
"""Pairs that the officer can go back to."""


class PairView(Protocol):
    """What the presenter may ask of the screen."""

    def show_regions(self, regions: Mapping[RegionCode, Region]) -> None: ...

    def show_pair(self, page: PairPage) -> None: ...

    def show_waiting(self) -> None: ...

    def show_failed(self) -> None: ...

    def show_figure_changes(self, found: Sequence[FigureChange]) -> None:
        """Which one figure could lift the pair past the one above."""

    def show_former(self, pairs: Sequence[Pair]) -> None: ...

    def show_writing(self, *, writing: bool) -> None: ...

    def show_written(self, file: Path) -> None: ...


@dataclass(frozen=True, slots=True)
class PairUseCases:
    """The use cases that the screen may call, all off the GUI thread.

    ``first`` is the pair to begin with, ``brief`` writes a page's brief to a file, ``figures``
    its figures.
    """

    regions: Callable[[], Mapping[RegionCode, Region]]
    first: Callable[[], Pair]
    page: Callable[[Pair], PairPage]
    figure_changes: Callable[[Partner, Partner, Scoring], Sequence[FigureChange]]
    shortlist: Callable[[Pair, str], object]
    unlist: Callable[[Pair, str], object]
    brief: Callable[[Pair, Path, TaskHandle], Path]
    figures: Callable[[PairPage, Path], Path]


class PairPresenter:
    """Answers what the desk officer does with one pair."""

    def __init__(
        self,
        view: PairView,
        use_cases: PairUseCases,
        run: Run,
        on_problem: Callable[[Exception], None],
    ) -> None:
        self._view = view
        self._do = use_cases
        self._run = run
        self._tell_problem = on_problem
        self._pair: Pair | None = None
        self._page: PairPage | None = None
        self._visited: tuple[Pair, ...] = ()
        self._stop_writing: Callable[[], None] = lambda: None

    def start(self) -> None:
        """Show the pair that was asked for before, or one to begin with."""
        wanted = self._pair

        def read(_: TaskHandle) -> tuple[Mapping[RegionCode, Region], PairPage]:
            return self._do.regions(), self._do.page(wanted or self._do.first())

        self._view.show_waiting()
        self._run(read, self._on_start, self._on_problem, topic=TOPIC)

    def reload(self) -> None:
        """What the page rests on changed."""
        pair = self._pair
        if pair is None or self._page is None:
            self.start()
            return
        self._run(lambda _: self._do.page(pair), self._on_page, self._on_problem, topic=TOPIC)

    def open(self, state: str, prefecture: str) -> None:
        """Show another pair."""
        if self._pair != (state, prefecture):
            self._pair = (state, prefecture)
            self.reload()

    def choose_region(self, code: str) -> None:
        """Take a State or a prefecture into the pair; the other side stays."""
        if self._pair is None:
            return
        state, prefecture = self._pair
        is_state = RegionCode(code).country is Country.INDIA
        self.open(*((code, prefecture) if is_state else (state, code)))

    def go_back(self) -> None:
        """Show the pair that was shown before this one."""
        if self._former():
            self.open(*self._former()[0])

    def shortlist(self, reason: str) -> None:
        """Put the pair on the shortlist."""
        self._change(self._do.shortlist, reason)

    def unlist(self, reason: str) -> None:
        """Take the pair off the shortlist."""
        self._change(self._do.unlist, reason)

    def write_brief(self, file: Path) -> None:
        """Write the two pages on the pair."""
        pair = self._pair
        if pair is not None:
            self._write(lambda handle: self._do.brief(pair, file, handle))

    def write_figures(self, file: Path) -> None:
        """Write every figure of the page with its source."""
        page = self._page
        if page is not None:
            self._write(lambda _: self._do.figures(page, file))

    def stop_writing(self) -> None:
        """Give up the file that is being written; nothing of it stays."""
        self._stop_writing()
        self._view.show_writing(writing=False)

    def _on_start(self, found: tuple[Mapping[RegionCode, Region], PairPage]) -> None:
        regions, page = found
        self._view.show_regions(regions)
        self._on_page(page)

    def _on_page(self, page: PairPage) -> None:
        self._page, self._pair = page, page.pair
        visited = (self._pair, *(pair for pair in self._visited if pair != self._pair))
        self._visited = visited[: REMEMBERED + 1]
        self._view.show_pair(page)
        self._view.show_former(self._former())
        self._find_changes(page)

    def _find_changes(self, page: PairPage) -> None:
        """After the page: it takes a second."""
        above = page.above
        if above is None or is_level(page.dossier.of_state, above):
            return
        own = page.dossier.of_state
        self._run(
            lambda _: self._do.figure_changes(own, above, page.dossier.scoring),
            self._view.show_figure_changes,
            self._tell_problem,
            topic=CHANGES,
        )

    def _former(self) -> tuple[Pair, ...]:
        """The pairs visited before, the last one first."""
        return tuple(pair for pair in self._visited if pair != self._pair)

    def _on_problem(self, error: Exception) -> None:
        """Stay with the page that stands; without one, say that there is none."""
        self._pair = self._page.pair if self._page else None
        if self._page is None:
            self._view.show_failed()
        self._tell_problem(error)

    def _change(self, do: Callable[[Pair, str], object], reason: str) -> None:
        pair = self._pair
        if pair is not None:
            self._run(lambda _: do(pair, reason), lambda _: None, self._tell_problem)

    def _write(self, job: Callable[[TaskHandle], Path]) -> None:
        self._view.show_writing(writing=True)

        def done(file: Any) -> None:
            self._view.show_writing(writing=False)
            self._view.show_written(file)

        def failed(error: Exception) -> None:
            self._view.show_writing(writing=False)
            self._tell_problem(error)

        self._stop_writing()
        self._stop_writing = self._run(job, done, failed)
