"""The Flights screen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.network_edits import RouteEdit
from app.services.changes import Changes
from app.services.shown_table import ShownTable
from app.ui.rooms.method_line import under_method_line
from app.ui.rooms.rooms import FACTS, Rooms
from app.ui.screen import Screen

if TYPE_CHECKING:
    from app.ui.screens.flights.presenter.ideas import IdeasPresenter
    from app.ui.screens.flights.presenter.journeys import JourneysPresenter
    from app.ui.screens.flights.presenter.quality import QualityPresenter
    from app.ui.screens.flights.presenter.routes import RoutesPresenter
    from app.ui.screens.flights.presenter.what_if import WhatIfPresenter
    from app.ui.screens.flights.view import FlightsView


def flights(rooms: Rooms) -> Screen:
    """Build and join it."""
    from app.ui.screens.flights.view import IDEAS, JOURNEYS, QUALITY, ROUTES, WHAT_IF, FlightsView

    given = rooms.given
    view = FlightsView(given.words)
    routes, journeys = _routes(rooms, view), _journeys(rooms, view)
    what_if, quality = _what_if(rooms, view), _quality(rooms, view)

    def try_edit(edit: RouteEdit) -> None:
        view.open_pane(WHAT_IF)
        what_if.add(edit)

    ideas = _ideas(rooms, view, try_edit)
    presenters = (routes, journeys, what_if, ideas, quality)
    follow = (
        (ROUTES, routes.load, frozenset({"route"})),
        (JOURNEYS, journeys.reload, frozenset({"route"})),
        (WHAT_IF, what_if.reload, frozenset({"route"})),
        (WHAT_IF, what_if.reload_scenarios, frozenset({"scenario"})),
        (IDEAS, ideas.load, FACTS | {"settings"}),
        (QUALITY, quality.load, frozenset({"route"})),
    )
    view.pane_shown.connect(lambda number: presenters[number].load())
    view.table_given.connect(lambda table, file: _write(rooms, table, file))

    def opened(kind: str, key: str) -> None:
        if kind == "route":
            view.open_pane(ROUTES)
            routes.open_route(key)

    rooms.thing_opened.connect(opened)

    def reload(changes: Changes) -> None:
        for number, again, kinds in follow:
            if view.was_seen(number) and kinds & changes.kinds:
                again()

    kinds = FACTS | {"scenario", "settings"}
    whole = under_method_line(rooms, view)
    return Screen(whole, view.start, reload, view.focus_first, kinds)


def _routes(rooms: Rooms, view: FlightsView) -> RoutesPresenter:
    from app.ui.screens.flights.presenter.routes import RouteBook, RoutesPresenter

    given, cases, pane = rooms.given, rooms.given.cases, view.routes
    presenter = RoutesPresenter(
        pane,
        lambda: RouteBook(cases.flights.network(), cases.flights.reference(), cases.today()),
        lambda own, why, route_id: rooms.told(cases.flights.keep_route(own, why, route_id)),
        lambda route_id, why: rooms.told(cases.flights.withdraw_route(route_id, why)),
        given.run,
        given.on_problem,
    )
    pane.filter_chosen.connect(presenter.choose_filter)
    pane.route_chosen.connect(presenter.choose_route)
    pane.new_wanted.connect(presenter.start_new)
    pane.change_wanted.connect(presenter.start_change)
    pane.end_wanted.connect(presenter.start_end)
    pane.route_given.connect(presenter.keep)
    pane.take_back_wanted.connect(presenter.take_back)
    return presenter


def _journeys(rooms: Rooms, view: FlightsView) -> JourneysPresenter:
    from app.ui.screens.flights.presenter.journeys import JourneysPresenter

    given, cases, pane = rooms.given, rooms.given.cases, view.journeys
    presenter = JourneysPresenter(
        pane,
        lambda: (cases.regions(), rooms.pair or cases.dossier.best_pair(rooms.region)),
        cases.flights.both_ways,
        cases.today,
        given.run,
        given.on_problem,
    )
    pane.asked.connect(presenter.ask)
    if rooms.region:
        presenter.follow(rooms.region)
    rooms.region_chosen.connect(presenter.follow)
    rooms.follow_clicks(presenter.follow)
    return presenter


def _what_if(rooms: Rooms, view: FlightsView) -> WhatIfPresenter:
    from app.ui.screens.flights.presenter.what_if import (
        Desk,
        Tried,
        WhatIfPresenter,
        WhatIfUseCases,
    )

    given, cases, pane = rooms.given, rooms.given.cases, view.what_if
    flown, words = cases.flights, given.words
    presenter = WhatIfPresenter(
        pane,
        WhatIfUseCases(
            load=lambda: Desk(
                flown.network().airports, cases.regions(), flown.outlines(), flown.scenarios()
            ),
            scenarios=flown.scenarios,
            what_if=lambda edits, on: Tried(flown.what_if(edits, on), flown.route_lines(edits)),
            standings=flown.standings,
            keep=lambda scenario, key: rooms.told(
                flown.keep_scenario(scenario, words.tr("Kept as a scenario"), key)
            ),
            rename=lambda key, name: rooms.told(
                flown.rename_scenario(key, name, words.tr("Renamed"))
            ),
            withdraw=lambda key: rooms.told(flown.withdraw_scenario(key, words.tr("Deleted"))),
            today=cases.today,
            show_on_map=rooms.show_on_map,
        ),
        given.run,
        given.on_problem,
    )
    pane.map_wanted.connect(presenter.show_on_map)
    pane.edit_given.connect(presenter.add)
    pane.drop_wanted.connect(presenter.drop)
    pane.clear_wanted.connect(presenter.clear)
    pane.day_chosen.connect(presenter.choose_day)
    pane.scenario_chosen.connect(presenter.choose_scenario)
    pane.name_given.connect(presenter.keep)
    pane.new_name_given.connect(presenter.rename)
    pane.withdraw_wanted.connect(presenter.withdraw)
    pane.scores_wanted.connect(presenter.follow_scores)
    return presenter


def _ideas(
    rooms: Rooms, view: FlightsView, try_edit: Callable[[RouteEdit], None]
) -> IdeasPresenter:
    from app.ui.screens.flights.presenter.ideas import IdeaBook, IdeasPresenter, IdeaUseCases

    given, flown, pane = rooms.given, rooms.given.cases.flights, view.ideas
    words = given.words
    presenter = IdeasPresenter(
        pane,
        IdeaUseCases(
            load=lambda: IdeaBook(tuple(flown.route_ideas(None)), flown.idea_settings()),
            together=lambda size: flown.routes_together(size, None),
            keep=lambda settings: rooms.told(
                flown.keep_idea_settings(settings, words.tr("Settings of route ideas"))
            ),
        ),
        try_edit,
        given.run,
        given.on_problem,
    )
    pane.idea_chosen.connect(presenter.choose)
    pane.together_wanted.connect(presenter.find_together)
    pane.try_wanted.connect(presenter.try_chosen)
    pane.settings_wanted.connect(presenter.start_settings)
    pane.settings_given.connect(presenter.keep)
    return presenter


def _quality(rooms: Rooms, view: FlightsView) -> QualityPresenter:
    from app.ui.screens.flights.presenter.quality import QualityBook, QualityPresenter

    given, cases, pane = rooms.given, rooms.given.cases, view.quality
    presenter = QualityPresenter(
        pane,
        lambda: QualityBook(cases.flights.flight_data(None), cases.regions()),
        given.run,
        given.on_problem,
    )
    pane.fault_chosen.connect(presenter.choose_fault)
    return presenter


def _write(rooms: Rooms, table: ShownTable, file: Path) -> None:
    given = rooms.given
    words = given.words
    given.run(
        lambda _: given.cases.flights.write_table(table, file),
        lambda written: rooms.noted.emit(words.tr("Saved as {file}").format(file=written)),
        given.on_problem,
    )
