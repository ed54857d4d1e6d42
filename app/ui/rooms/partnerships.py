"""The Partnerships screen."""

from __future__ import annotations

from app.domain.ties import Tie
from app.services.changes import Changes
from app.ui.rooms.rooms import Rooms
from app.ui.screen import Screen


def partnerships(rooms: Rooms) -> Screen:
    """Build and join it."""
    from app.ui.screens.partnerships.presenter import PartnershipsPresenter, Registry
    from app.ui.screens.partnerships.view import PartnershipsView

    given = rooms.given
    cases = given.cases
    view = PartnershipsView(given.words)

    def keep(tie: Tie, reason: str) -> Changes:
        return rooms.told(cases.ties.keep(tie, reason))

    presenter = PartnershipsPresenter(
        view,
        lambda: Registry(tuple(cases.ties.find("", "", "")), cases.regions()),
        keep,
        lambda tie_id, reason: rooms.told(cases.ties.withdraw(tie_id, reason)),
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
