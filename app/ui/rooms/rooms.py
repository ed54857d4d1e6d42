"""What the screens of one window share: what one changes or selects, the others hear of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.scenarios import Scenario
from app.domain.scoring import STANDARD_AGGREGATION, STANDARD_NORMALISATION, STANDARD_PRESET
from app.domain.settings import Settings
from app.services.changes import Changes
from app.services.task import Run
from app.words.catalogue import Words

if TYPE_CHECKING:
    from app.services.use_cases.desk import UseCases
    from app.ui.rooms.early import EarlyToday

SETTLE_MS = 400
FACTS = frozenset(
    {"tie", "plan", "visit", "route", "figure", "industry", "forum", "wish"} | {"reference"}
)
SCREEN_OF = {
    "visit": "visits",
    "plan": "visits",
    "window": "visits",
    "tie": "partnerships",
    "partnership": "partnerships",
    "wish": "partnerships",
    "route": "flights",
    "scenario": "flights",
    "figure": "data",
    "industry": "data",
    "forum": "forums",
    "meeting": "forums",
    "opportunity": "exchange",
    "practice": "exchange",
    "watch": "exchange",
    "target": "programme",
    "progress": "programme",
}
"""The screen that shows things of a kind, by the kind's name in the log."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What every screen of one window is given."""

    words: Words
    cases: UseCases
    run: Run
    on_problem: Callable[[Exception], None]
    resources: Path
    theme: Callable[[], str]


class Rooms(QObject):
    """``given`` is what every screen works with.

    ``region_chosen``: a screen took a region as its own; ``region_clicked``: one was clicked and
    every screen follows. ``pair_opened`` (State, prefecture): show the pair's dossier, wherever
    it was asked for. ``visit_opened``: show a visit's record; ``visit_wanted``: plan a visit of
    the pair. ``screen_wanted``: go to the screen of that key. ``thing_opened`` (kind as the log
    names it, id): the screen of that kind shows the thing. ``standard_method_taken``: pairs are
    scored by the standard method again. ``noted``: good news for the foot. ``what_if_shown``: the
    map draws this scenario. ``beside`` names what stands open beside the window (``help``,
    ``method``), and the page of it. ``restore_wanted``: this backup shall be the store.
    """

    changed = Signal(object)
    region_chosen = Signal(str)
    region_clicked = Signal(str)
    pair_opened = Signal(str, str)
    visit_opened = Signal(str)
    visit_wanted = Signal(str, str)
    screen_wanted = Signal(str)
    thing_opened = Signal(str, str)
    standard_method_taken = Signal()
    theme_shown = Signal(str)
    noted = Signal(str)
    what_if_shown = Signal(object)
    restore_wanted = Signal(object)

    def __init__(self, given: Surroundings, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self.given = given
        self._settings = settings
        self._region = ""
        self._clicked = ""
        self.screens: frozenset[str] = frozenset()
        self.early: EarlyToday | None = None
        self.beside: dict[str, str] = {}
        self._pair: tuple[str, str] | None = None
        self.pair_opened.connect(self._go_to_pair)
        self.region_clicked.connect(self._keep_region)
        self.region_clicked.connect(self._keep_clicked)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.keep_settings)

    @property
    def settings(self) -> Settings:
        return self._settings

    @property
    def region(self) -> str:
        """The region that was chosen or clicked last; empty before the first."""
        return self._region

    @property
    def pair(self) -> tuple[str, str] | None:
        """The pair that was opened last; None before the first."""
        return self._pair

    def stay_at(self, former: Rooms) -> None:
        """Be where the officer was in the window that this one takes the place of."""
        self._region, self._clicked, self._pair = former.region, former._clicked, former.pair
        self.beside = dict(former.beside)

    def keep_pair(self, state: str, prefecture: str) -> None:
        """The pair screen shows this pair now."""
        self._pair = (state, prefecture)

    def _go_to_pair(self, state: str, prefecture: str) -> None:
        self.keep_pair(state, prefecture)
        self.screen_wanted.emit("pair")

    def want_visit(self, state: str, prefecture: str) -> None:
        """Go to the visits, with this pair to be planned for."""
        self.screen_wanted.emit("visits")
        self.visit_wanted.emit(state, prefecture)

    def show_on_map(self, scenario: Scenario) -> None:
        """Go to the map, and have it draw what a scenario does."""
        self.screen_wanted.emit("map")
        self.what_if_shown.emit(scenario)

    def choose_region(self, code: str) -> None:
        """A screen took a region as its own."""
        self._keep_region(code)
        self.region_chosen.emit(code)

    def _keep_region(self, code: str) -> None:
        self._region = code

    def _keep_clicked(self, code: str) -> None:
        self._clicked = code

    def follow_clicks(self, follow: Callable[[str], None]) -> None:
        """A screen follows the region that is clicked, also the one clicked before it was built."""
        self.region_clicked.connect(follow)
        if self._clicked:
            follow(self._clicked)

    def open_thing(self, kind: str, key: str) -> None:
        """Go to the screen of ``kind``, where the window has it, and have it show the thing."""
        screen = SCREEN_OF.get(kind)
        if screen not in self.screens:
            return
        self.screen_wanted.emit(screen)
        if kind == "visit":
            self.visit_opened.emit(key)
        else:
            self.thing_opened.emit(kind, key)

    def change_settings(self, **new: Any) -> None:
        """Take new preferences; they are kept once the officer's hand has come to rest."""
        self._settings = replace(self._settings, **new)
        self._settle.start()

    def take_standard_method(self) -> None:
        """Score by the standard method again, on every screen."""
        self.change_settings(
            preset=STANDARD_PRESET,
            weights={},
            aggregation=STANDARD_AGGREGATION,
            normalisation=STANDARD_NORMALISATION,
        )
        self.keep_settings()
        self.standard_method_taken.emit()

    def keep_settings(self) -> None:
        """Write the preferences now; they last as long as the window where nothing can be kept."""
        self._settle.stop()
        settings, upkeep = self._settings, self.given.cases.upkeep
        if upkeep.hindrance is not None:
            return
        self.given.run(
            lambda _: self.told(upkeep.keep_settings(settings)),
            lambda _: None,
            self.given.on_problem,
        )

    def rest(self) -> None:
        """The program ends: write preferences that still wait for the officer's hand to rest."""
        is_waiting = self._settle.isActive()
        self._settle.stop()
        if is_waiting and self.given.cases.upkeep.hindrance is None:
            self.given.cases.upkeep.keep_settings(self._settings)

    def told(self, changes: Changes) -> Changes:
        """On the worker: pass on what changed; the signal crosses to the GUI thread."""
        self.changed.emit(changes)
        return changes
