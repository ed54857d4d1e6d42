"""Do anything by its name, open anything by its name."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Protocol

from app.domain.documents import Hit
from app.services.task import Run
from app.ui.screens.palette.model import Offer, closest

TOPIC = "palette"


class PaletteView(Protocol):
    """What the presenter needs of the palette."""

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """The first is chosen."""

    def show_state(self, state: str) -> None:
        """``found``, ``start`` (nothing typed), ``searching`` or ``nothing``."""


class PalettePresenter:
    """``find`` runs off the GUI thread; ``offer`` makes a line of what it found."""

    def __init__(
        self,
        view: PaletteView,
        find: Callable[[str], Sequence[Hit]],
        offer: Callable[[Hit], Offer],
        run: Run,
        on_problem: Callable[[Exception], None],
    ) -> None:
        self._view = view
        self._find = find
        self._offer = offer
        self._run = run
        self._on_problem = on_problem
        self._commands: tuple[Offer, ...] = ()
        self._close: tuple[Offer, ...] = ()

    def open(self, commands: Iterable[Offer]) -> None:
        """Begin with these commands (none: a search for records alone)."""
        self._commands = tuple(commands)
        self.search("")

    def search(self, query: str) -> None:
        """Show the commands at once and the records as soon as they are found."""
        self._close = closest(self._commands, query)
        asked = bool(query.strip())
        self._show(self._close, "searching" if asked else "start")
        self._run(
            lambda _: self._find(query),
            lambda hits: self._take(hits, asked=asked),
            self._on_problem,
            topic=TOPIC,
        )

    def _take(self, hits: Sequence[Hit], *, asked: bool) -> None:
        found = tuple(self._offer(hit) for hit in hits)
        if asked:
            self._show((*self._close, *found), "nothing")

    def _show(self, offers: Sequence[Offer], state_without: str) -> None:
        self._view.show_offers(offers)
        self._view.show_state("found" if offers else state_without)
