"""The Map screen."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.scenarios import Scenario
from app.services.changes import Changes
from app.services.draw_map import MapContent
from app.ui.kit.web_sandbox import is_refused
from app.ui.rooms.method_line import under_method_line
from app.ui.rooms.rooms import FACTS, Rooms
from app.ui.screen import Screen


def prepare_map(rooms: Rooms) -> None:
    """Read what the first map needs, off the GUI thread."""
    given = rooms.given
    given.run(
        lambda _: given.cases.maps.prepare(), lambda _: None, given.on_problem, topic="prepare map"
    )


def expect_map(rooms: Rooms, key: str) -> None:
    """Somebody is about to open the screen ``key``: the map's engine may start meanwhile."""
    if key == "map" and not is_refused():
        from app.ui.kit.web_page import start_engine

        start_engine(rooms)


def map_(rooms: Rooms) -> Screen:
    """Build and join it."""
    from app.ui.screens.map.presenter import MapPresenter, MapUseCases
    from app.ui.screens.map.view import MapView

    given = rooms.given
    cases, language = given.cases, given.words.language
    view = MapView(given.words, given.resources, cases.today)

    def content(focus: str, layers: Sequence[str], scenario: Scenario | None) -> MapContent:
        return cases.maps.content(focus, layers, cases.match.in_force(), scenario)

    presenter = MapPresenter(
        view,
        MapUseCases(
            content,
            lambda drawn: cases.maps.page(drawn, language, given.theme()),
            lambda drawn: cases.maps.values(drawn, language),
            lambda file, drawn: cases.maps.write(file, drawn, language),
        ),
        given.run,
        given.on_problem,
    )
    view.focus_chosen.connect(presenter.choose_focus)
    view.layers_chosen.connect(presenter.choose_layers)
    view.region_clicked.connect(presenter.click)
    view.region_clicked.connect(rooms.region_clicked)
    view.file_chosen.connect(presenter.write)
    view.filtered.connect(presenter.filter)
    rooms.region_chosen.connect(presenter.choose_focus)
    rooms.region_chosen.connect(presenter.select)
    view.what_if_dropped.connect(presenter.drop_what_if)
    rooms.what_if_shown.connect(presenter.show_what_if)
    rooms.theme_shown.connect(view.show_theme)

    def start() -> None:
        presenter.load()
        view.start_engine()
        if rooms.region:
            presenter.choose_focus(rooms.region)

    def reload(changes: Changes) -> None:
        only_weights = changes.kinds == {"settings"}
        (presenter.reload_scores if only_weights else presenter.load)()

    whole = under_method_line(rooms, view)
    return Screen(whole, start, reload, view.focus_first, FACTS | {"settings"})
