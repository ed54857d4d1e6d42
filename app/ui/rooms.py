"""Builds each screen and joins its view, its presenter and the use cases."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.settings import Settings
from app.domain.ties import Tie
from app.domain.visits import Lead, Plan, Visit
from app.services.changes import Changes
from app.services.task import Run, TaskHandle
from app.ui.screen import Entry, Screen
from app.words.catalogue import Words

if TYPE_CHECKING:
    from app.services.use_cases import UseCases

SETTLE_MS = 400
FACTS = frozenset({"tie", "plan"})


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
    """The screens of one window; what one of them changes or selects, the others hear of."""

    changed = Signal(object)
    region_chosen = Signal(str)
    region_clicked = Signal(str)
    theme_shown = Signal(str)

    def __init__(self, given: Surroundings, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._given = given
        self._settings = settings
        self._region = ""
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.keep_settings)

    def entries(self) -> tuple[Entry, ...]:
        """The navigation, in order."""
        words = self._given.words
        return (
            Entry("match", words.tr("Match"), "match", self._match),
            Entry("map", words.tr("Map"), "map", self._map),
            Entry("visits", words.tr("Visits"), "visits", self._visits),
            Entry("partnerships", words.tr("Partnerships"), "partnerships", self._partnerships),
        )

    @property
    def settings(self) -> Settings:
        return self._settings

    def change_settings(self, **new: Any) -> None:
        """Take new preferences; they are kept once the officer's hand has come to rest."""
        self._settings = replace(self._settings, **new)
        self._settle.start()

    def keep_settings(self) -> None:
        """Write the preferences now."""
        self._settle.stop()
        settings, cases = self._settings, self._given.cases
        self._given.run(
            lambda _: self._told(cases.keep_settings(settings)),
            lambda _: None,
            self._given.on_problem,
        )

    def rest(self) -> None:
        """The program ends: write preferences that still wait for the officer's hand to rest."""
        if self._settle.isActive():
            self._settle.stop()
            self._given.cases.keep_settings(self._settings)

    def _told(self, changes: Changes) -> Changes:
        """On the worker: pass on what changed; the signal crosses to the GUI thread."""
        self.changed.emit(changes)
        return changes

    def _match(self) -> Screen:
        from app.ui.screens.match.presenter import MatchPresenter
        from app.ui.screens.match.view import MatchView

        given = self._given
        view = MatchView(given.words)
        presenter = MatchPresenter(
            view,
            given.cases.match_facts,
            given.run,
            given.on_problem,
            self._settings.preset,
            self._settings.weights,
        )
        view.region_chosen.connect(presenter.choose_region)
        view.region_chosen.connect(self._on_region_chosen)
        view.pair_chosen.connect(presenter.choose_pair)
        view.preset_chosen.connect(presenter.choose_preset)
        view.preset_chosen.connect(lambda key: self.change_settings(preset=key, weights={}))
        view.weights_changed.connect(presenter.change_weights)
        view.weights_changed.connect(self._on_weights)
        view.only_new_toggled.connect(presenter.show_only_new)
        self.region_clicked.connect(presenter.choose_region)
        return Screen(view, presenter.start, lambda _: presenter.reload(), view.focus_first, FACTS)

    def _on_region_chosen(self, code: str) -> None:
        self._region = code
        self.region_chosen.emit(code)

    def _on_weights(self, weights: Mapping[str, float]) -> None:
        self.change_settings(preset="", weights=dict(weights))

    def _map(self) -> Screen:
        from app.ui.screens.map.presenter import MapPresenter
        from app.ui.screens.map.view import MapView

        given = self._given
        cases, language = given.cases, given.words.language
        view = MapView(given.words, given.resources, cases.today)

        presenter = MapPresenter(
            view,
            cases.map_content,
            lambda drawn: cases.map_page(drawn, language, given.theme()),
            lambda file, focus, layers, shown: cases.write_map(
                file, focus, layers, shown, language
            ),
            given.run,
            given.on_problem,
        )
        view.focus_chosen.connect(presenter.choose_focus)
        view.layers_chosen.connect(presenter.choose_layers)
        view.region_clicked.connect(presenter.click)
        view.region_clicked.connect(self.region_clicked)
        view.file_chosen.connect(presenter.write)
        view.filtered.connect(presenter.filter)
        self.region_chosen.connect(presenter.choose_focus)
        self.region_chosen.connect(presenter.select)
        self.theme_shown.connect(view.show_theme)

        def start() -> None:
            presenter.load()
            view.start_engine()
            if self._region:
                presenter.choose_focus(self._region)

        def reload(changes: Changes) -> None:
            only_weights = changes.kinds == {"settings"}
            (presenter.reload_scores if only_weights else presenter.load)()

        return Screen(view, start, reload, view.focus_first, FACTS | {"settings"})

    def _visits(self) -> Screen:
        from app.ui.screens.visits.presenter import VisitsPresenter, VisitsUseCases
        from app.ui.screens.visits.view import VisitsView

        given = self._given
        cases, language = given.cases, given.words.language
        view = VisitsView(given.words)

        def plan(year: int, pins: tuple[Visit, ...], handle: TaskHandle) -> Plan:
            return cases.plan(year, tuple(Lead), pins, handle)

        presenter = VisitsPresenter(
            view,
            VisitsUseCases(
                years=lambda: tuple(cases.plan_years()),
                plan=plan,
                saved=cases.saved_plan,
                keep=lambda kept: self._told(cases.keep_plan(kept)),
                windows=lambda year: tuple(cases.windows(year)),
                export=lambda shown, folder, formats: tuple(
                    cases.export_plan(shown, formats, folder, language)
                ),
                regions=cases.regions,
                settings=cases.plan_settings,
                today=cases.today,
            ),
            given.run,
            given.on_problem,
        )
        view.year_chosen.connect(presenter.choose_year)
        view.plan_wanted.connect(presenter.plan_year)
        view.stop_wanted.connect(presenter.stop)
        view.back_wanted.connect(presenter.go_back)
        view.keep_wanted.connect(presenter.keep)
        view.visit_chosen.connect(presenter.choose_visit)
        view.pin_toggled.connect(presenter.pin)
        view.export_chosen.connect(presenter.export)
        return Screen(view, presenter.start, lambda _: None, view.focus_first, frozenset())

    def _partnerships(self) -> Screen:
        from app.ui.screens.partnerships.presenter import PartnershipsPresenter, Registry
        from app.ui.screens.partnerships.view import PartnershipsView

        given = self._given
        cases = given.cases
        view = PartnershipsView(given.words)

        def keep(tie: Tie, reason: str) -> Changes:
            return self._told(cases.keep_tie(tie, reason))

        presenter = PartnershipsPresenter(
            view,
            lambda: Registry(tuple(cases.ties("", "", "")), cases.regions()),
            keep,
            lambda tie_id, reason: self._told(cases.withdraw_tie(tie_id, reason)),
            given.run,
            given.on_problem,
        )
        view.status_chosen.connect(presenter.choose_status)
        view.tie_chosen.connect(presenter.choose_tie)
        view.new_tie_wanted.connect(presenter.start_new_tie)
        view.change_wanted.connect(presenter.start_change)
        view.tie_given.connect(presenter.keep)
        view.take_back_wanted.connect(presenter.take_back)
        return Screen(
            view,
            presenter.start,
            lambda _: presenter.reload(),
            view.focus_first,
            frozenset({"tie"}),
        )
