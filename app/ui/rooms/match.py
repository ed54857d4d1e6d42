"""The Match screen."""

from __future__ import annotations

from app.ui.rooms.rooms import FACTS, Rooms
from app.ui.screen import Screen


def match(rooms: Rooms) -> Screen:
    """Build and join it."""
    from app.ui.screens.match.presenter import MatchPresenter
    from app.ui.screens.match.view import MatchView

    given = rooms.given
    view = MatchView(given.words)
    presenter = MatchPresenter(
        view,
        given.cases.match.facts,
        given.run,
        given.on_problem,
        rooms.settings.preset,
        rooms.settings.weights,
    )
    view.region_chosen.connect(presenter.choose_region)
    view.region_chosen.connect(rooms.choose_region)
    view.pair_chosen.connect(presenter.choose_pair)
    view.preset_chosen.connect(presenter.choose_preset)
    view.preset_chosen.connect(lambda key: rooms.change_settings(preset=key, weights={}))
    view.weights_changed.connect(presenter.change_weights)
    view.weights_changed.connect(
        lambda weights: rooms.change_settings(preset="", weights=dict(weights))
    )
    view.only_new_toggled.connect(presenter.show_only_new)
    rooms.region_clicked.connect(presenter.choose_region)
    return Screen(view, presenter.start, lambda _: presenter.reload(), view.focus_first, FACTS)
