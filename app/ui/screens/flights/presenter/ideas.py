"""Decides what the list of route ideas shows; knows no Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from app.domain.network_edits import EditKind, RouteEdit
from app.domain.problems import ProblemError
from app.domain.route_ideas import IdeaSettings, RouteIdea
from app.services.changes import Changes
from app.services.rank_route_ideas import RoutesTogether
from app.services.task import Run


@dataclass(frozen=True, slots=True)
class IdeaBook:
    """The ideas, best first, and what they were measured by."""

    ideas: tuple[RouteIdea, ...]
    settings: IdeaSettings


class IdeasView(Protocol):
    """What the presenter may ask of the pane."""

    def show_ideas(self, book: IdeaBook) -> None: ...

    def show_idea(self, idea: RouteIdea | None) -> None: ...

    def show_together(self, together: RoutesTogether) -> None: ...

    def edit(self, settings: IdeaSettings) -> None: ...

    def close_form(self) -> None: ...

    def show_form_problem(self, error: ProblemError) -> None: ...


@dataclass(frozen=True, slots=True)
class IdeaUseCases:
    """What the presenter asks of the services."""

    load: Callable[[], IdeaBook]
    together: Callable[[int], RoutesTogether]
    keep: Callable[[IdeaSettings], Changes]


class IdeasPresenter:
    """Answers what the desk officer asks about routes that are not flown.

    Args:
        view: The pane.
        cases: The use cases.
        try_edit: Takes an edit to the what-if editor.
        run: Starts work on a worker thread.
        on_problem: Told what went wrong.
    """

    def __init__(
        self,
        view: IdeasView,
        cases: IdeaUseCases,
        try_edit: Callable[[RouteEdit], None],
        run: Run,
        on_problem: Callable[[Exception], None],
    ) -> None:
        self._view = view
        self._cases = cases
        self._try_edit = try_edit
        self._run = run
        self._on_problem = on_problem
        self._book: IdeaBook | None = None
        self._chosen: RouteIdea | None = None

    def load(self) -> None:
        """Rank the ideas off the GUI thread and show them."""
        self._run(lambda _: self._cases.load(), self._on_book, self._on_problem, topic="ideas")

    def choose(self, idea: RouteIdea) -> None:
        """Show what speaks for and against one."""
        self._chosen = idea
        self._view.show_idea(idea)

    def find_together(self, size: int) -> None:
        """Find the ``size`` routes that save most together."""
        self._run(
            lambda _: self._cases.together(size),
            self._view.show_together,
            self._on_problem,
            topic="together",
        )

    def try_chosen(self) -> None:
        """Take the chosen idea to the what-if editor, flown as it was measured."""
        if self._chosen is None or self._book is None:
            return
        flown = self._book.settings
        ends = (self._chosen.origin, self._chosen.destination)
        carriers = " ".join(flown.carriers)
        self._try_edit(RouteEdit(EditKind.ADDED, *ends, flown.weekly, carriers))

    def start_settings(self) -> None:
        """Ask what ideas shall be measured by."""
        if self._book is not None:
            self._view.edit(self._book.settings)

    def keep(self, settings: IdeaSettings) -> None:
        """Keep other settings; the ideas are then ranked anew."""
        self._run(lambda _: self._cases.keep(settings), self._on_kept, self._on_form_problem)

    def _on_kept(self, _: Changes) -> None:
        self._view.close_form()

    def _on_form_problem(self, error: Exception) -> None:
        if isinstance(error, ProblemError):
            self._view.show_form_problem(error)
        else:
            self._on_problem(error)

    def _on_book(self, book: IdeaBook) -> None:
        self._book = book
        self._view.show_ideas(book)
        chosen = self._chosen or (book.ideas[0] if book.ideas else None)
        self._chosen = next((each for each in book.ideas if _same(each, chosen)), None)
        self._view.show_idea(self._chosen)


def _same(idea: RouteIdea, other: RouteIdea | None) -> bool:
    return other is not None and (idea.origin, idea.destination) == (
        other.origin,
        other.destination,
    )
