"""Decides what the Partnerships screen shows; knows no Qt."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Protocol

from app.domain.pipeline import Move, Partnership, Stage, next_stages
from app.domain.problems import ProblemError, refuse
from app.domain.regions import Region, RegionCode
from app.domain.ties import Tie
from app.domain.timeline import Entry
from app.domain.wishes import Wish
from app.services.changes import Changes
from app.services.follow_partnerships import BoardRow
from app.services.saved_views import SavedView
from app.services.task import Run
from app.ui.screens.partnerships.filters import SCREEN, Filters, key_of


@dataclass(frozen=True, slots=True)
class Registry:
    """Every partnership, the regions, the wishes and the saved views."""

    rows: tuple[BoardRow, ...]
    regions: Mapping[RegionCode, Region]
    wishes: tuple[Wish, ...]
    views: tuple[SavedView, ...]
    today: date


class PartnershipsView(Protocol):
    """What the presenter may ask of the screen."""

    def show_registry(self, registry: Registry) -> None: ...

    def show_filters(self, filters: Filters) -> None: ...

    def show_rows(self, rows: Sequence[BoardRow], *, narrowed: bool) -> None: ...

    def show_row(self, row: BoardRow | None) -> None: ...

    def show_timeline(self, entries: Sequence[Entry]) -> None: ...

    def ask_move(self, row: BoardRow, stages: Sequence[Stage], stage: Stage) -> None: ...

    def ask_file(self, partnership: Partnership) -> None: ...

    def ask_tie(self, tie: Tie | None) -> None: ...

    def close_form(self) -> None: ...

    def show_form_problem(self, error: ProblemError) -> None: ...

    def show_exported(self, file: Path) -> None: ...


@dataclass(frozen=True, slots=True)
class PartnershipCases:
    """The use cases that the screen may call, off the GUI thread; ``remember`` on it.

    ``keep`` and ``withdraw`` are of the officer's own records, by kind.
    """

    load: Callable[[], Registry]
    keep_tie: Callable[[Tie, str], Changes]
    withdraw_tie: Callable[[str, str], Changes]
    move: Callable[[Partnership, Move], Changes]
    keep: Callable[[str, Any, str], Changes]
    withdraw: Callable[[str, str, str], Changes]
    timeline: Callable[[Sequence[str]], Sequence[Entry]]
    export: Callable[[Sequence[BoardRow], Path], Path]
    remember: Callable[[Filters], None]


class PartnershipsPresenter:
    """Answers what the desk officer does with partnerships."""

    def __init__(
        self,
        view: PartnershipsView,
        cases: PartnershipCases,
        filters: Filters,
        run: Run,
        on_problem: Callable[[Exception], None],
    ) -> None:
        self._view = view
        self._do = cases
        self._filters = filters
        self._run = run
        self._on_problem = on_problem
        self._registry: Registry | None = None
        self._key = ""
        self._scope = "pair"

    def start(self) -> None:
        """Read everything off the GUI thread and show it under the filters last used."""
        self._view.show_filters(self._filters)
        self._run(
            lambda _: self._do.load(), self._on_registry, self._on_problem, topic="partnerships"
        )

    def reload(self) -> None:
        """Read everything again: something changed."""
        self._run(
            lambda _: self._do.load(), self._on_registry, self._on_problem, topic="partnerships"
        )

    def choose_filters(self, filters: Filters) -> None:
        """Show other partnerships, or the same in another shape; they are there next time."""
        self._filters = filters
        self._do.remember(filters)
        self._show()

    def clear_filters(self) -> None:
        """Show everything."""
        self._use(Filters(shape=self._filters.shape))

    def choose_row(self, key: str) -> None:
        """Open a partnership."""
        if key != self._key:
            self._key = key
            self._show_chosen()

    def choose_scope(self, scope: str) -> None:
        """Tell the timeline of the ``pair``, its ``state`` or its ``prefecture``."""
        self._scope = scope
        self._read_timeline()

    def allowed(self, key: str) -> Collection[Stage]:
        """The stages to which a partnership may move now, another than its own."""
        row = self._row(key)
        if row is None:
            return ()
        stages = next_stages(row.row.partnership.moves)
        return tuple(stage for stage in stages if stage is not row.row.stage)

    def start_move(self, key: str = "", stage: str = "") -> None:
        """Ask for day and reason of the next stage; ``stage`` where it was chosen already."""
        if key:
            self.choose_row(key)
        row, stages = self._row(self._key), tuple(self.allowed(self._key))
        if row is None or not stages:
            return
        if stage and stage not in stages:
            self._on_problem(refuse("stage-not-next", stage=stage, known=stages))
            return
        self._view.ask_move(row, stages, Stage(stage) if stage else self._onward(row, stages))

    def move(self, move: Move) -> None:
        """Bring the chosen partnership to its next stage."""
        row = self._row(self._key)
        if row is not None:
            self._keep(lambda: self._do.move(row.row.partnership, move))

    def open_file(self, partnership: Partnership, move: Move) -> None:
        """Begin a file on a pair without a tie, at its first stage."""
        self._run(
            lambda _: self._do.move(partnership, move), self._on_opened, self._on_form_problem
        )

    def start_file(self) -> None:
        """Ask for tests, documents, dates and notes of the chosen partnership."""
        row = self._row(self._key)
        if row is not None:
            self._view.ask_file(row.row.partnership)

    def keep_file(self, partnership: Partnership, reason: str) -> None:
        """Keep the officer's file on the chosen partnership."""
        self._keep(lambda: self._do.keep("partnership", partnership, reason))

    def start_new_tie(self) -> None:
        """Ask for a tie that the registry does not have."""
        self._view.ask_tie(None)

    def start_change(self) -> None:
        """Ask for a better record of the chosen tie."""
        row = self._row(self._key)
        if row is not None and row.row.tie is not None:
            self._view.ask_tie(row.row.tie)

    def keep_tie(self, tie: Tie, reason: str) -> None:
        """Write the officer's record; the reference row stays as it was."""
        self._keep(lambda: self._do.keep_tie(tie, reason))

    def take_back(self, reason: str) -> None:
        """Take the officer's record of the chosen tie back, or the file where there is none."""
        row = self._row(self._key)
        if row is None:
            return
        tie, file_id = row.row.tie, row.row.partnership.partnership_id
        if tie is not None and tie.edited:
            self._change(lambda: self._do.withdraw_tie(tie.tie_id, reason))
        else:
            self._change(lambda: self._do.withdraw("partnership", file_id, reason))

    def keep_wish(self, wish: Wish, reason: str) -> None:
        """Keep a declared wish for a partner."""
        self._keep(lambda: self._do.keep("wish", wish, reason))

    def take_back_wish(self, wish_id: str, reason: str) -> None:
        """Take a wish back."""
        self._change(lambda: self._do.withdraw("wish", wish_id, reason))

    def save_view(self, name: str, reason: str) -> None:
        """Keep the filters under ``name``; a view of that name is replaced."""
        views = self._registry.views if self._registry else ()
        known = next((view.view_id for view in views if view.name == name.strip()), "")
        view = SavedView(known, SCREEN, name.strip(), self._filters.written())
        self._change(lambda: self._do.keep("view", view, reason))

    def load_view(self, view_id: str) -> None:
        """Show what a saved view shows."""
        views = self._registry.views if self._registry else ()
        view = next((each for each in views if each.view_id == view_id), None)
        if view is not None:
            self._use(Filters.read(view.filters))

    def delete_view(self, view_id: str, reason: str) -> None:
        """Forget a saved view; undo brings it back."""
        self._change(lambda: self._do.withdraw("view", view_id, reason))

    def export(self, file: Path) -> None:
        """Write what the filters let through."""
        rows = self._rows()
        self._run(lambda _: self._do.export(rows, file), self._view.show_exported, self._on_problem)

    def _use(self, filters: Filters) -> None:
        self._view.show_filters(filters)
        self.choose_filters(filters)

    def _onward(self, row: BoardRow, stages: Sequence[Stage]) -> Stage:
        """The first stage further on than that of ``row``, which is what is meant most often."""
        way = tuple(Stage)
        ahead = (stage for stage in stages if way.index(stage) > way.index(row.row.stage))
        return next(ahead, stages[0])

    def _keep(self, job: Callable[[], Changes]) -> None:
        """A change asked for in a form, which stays open where something is wrong with it."""
        self._run(lambda _: job(), self._on_kept, self._on_form_problem)

    def _change(self, job: Callable[[], Changes]) -> None:
        self._run(lambda _: job(), lambda _: None, self._on_problem)

    def _on_kept(self, changes: Changes) -> None:
        if "tie" in changes.kinds:
            self._key = f"tie:{changes.ids[0]}"
        self._view.close_form()
        self._show()

    def _on_opened(self, changes: Changes) -> None:
        self._key = f"file:{changes.ids[0]}"
        self._on_kept(changes)

    def _on_form_problem(self, error: Exception) -> None:
        if isinstance(error, ProblemError):
            self._view.show_form_problem(error)
        else:
            self._on_problem(error)

    def _on_registry(self, registry: Registry) -> None:
        self._registry = registry
        self._view.show_registry(registry)
        self._show()

    def _show(self) -> None:
        if self._registry is not None:
            self._view.show_rows(self._rows(), narrowed=self._filters.is_narrow)
            self._show_chosen()

    def _show_chosen(self) -> None:
        self._view.show_row(self._row(self._key))
        self._read_timeline()

    def _read_timeline(self) -> None:
        row = self._row(self._key)
        if row is None:
            self._view.show_timeline(())
            return
        it = row.row.partnership
        touched = {"state": (it.state,), "prefecture": (it.prefecture,)}
        codes = touched.get(self._scope, (it.state, it.prefecture))
        self._run(
            lambda _: self._do.timeline(codes),
            self._view.show_timeline,
            self._on_problem,
            topic="timeline",
        )

    def _rows(self) -> tuple[BoardRow, ...]:
        rows = self._registry.rows if self._registry else ()
        if not self._filters.is_narrow:
            return rows
        return tuple(row for row in rows if self._filters.pass_(row))

    def _row(self, key: str) -> BoardRow | None:
        """The row of a key; the file on a tie is meant by the tie's key and by its own."""
        rows = self._registry.rows if self._registry and key else ()
        known = ((key_of(row), f"file:{row.row.partnership.partnership_id}", row) for row in rows)
        return next((row for first, second, row in known if key in (first, second)), None)
