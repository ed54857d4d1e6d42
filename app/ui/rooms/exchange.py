"""The Exchange screen."""

from __future__ import annotations

from app.services.find_opportunities import OpportunityFilter
from app.ui.rooms.rooms import Rooms
from app.ui.screen import Screen

KINDS = frozenset({"opportunity", "practice", "watch", "figure", "industry"})
OPENED = ("opportunity", "practice", "watch")


def exchange(rooms: Rooms) -> Screen:
    """Build and join it."""
    from app.ui.screens.exchange.facts import ExchangeFacts
    from app.ui.screens.exchange.presenter import ExchangePresenter, ExchangeUseCases
    from app.ui.screens.exchange.view import ExchangeView

    given = rooms.given
    cases = given.cases
    desk = cases.exchange
    view = ExchangeView(given.words)

    def load() -> ExchangeFacts:
        return ExchangeFacts(
            cases.today(),
            desk.opportunities(OpportunityFilter()),
            desk.practices(),
            desk.watched(),
            cases.regions(),
            cases.vocabulary(),
        )

    presenter = ExchangePresenter(
        view,
        ExchangeUseCases(
            load,
            desk.search,
            desk.matches,
            desk.lessons,
            lambda kind, record, reason: rooms.told(desk.keep(kind, record, reason)),
            lambda kind, key, reason: rooms.told(desk.withdraw(kind, key, reason)),
            rooms.pair_opened.emit,
        ),
        given.run,
        given.on_problem,
    )
    view.bar.searched.connect(presenter.search)
    view.bar.tab_chosen.connect(presenter.choose_tab)
    view.bar.filtered.connect(presenter.filter)
    view.bar.new_wanted.connect(presenter.start_new)
    view.row_chosen.connect(presenter.choose)
    view.record_given.connect(presenter.keep)
    view.pane.watch_toggled.connect(presenter.toggle_watch)
    view.pane.pair_wanted.connect(presenter.open_pair)
    view.pane.change_wanted.connect(presenter.start_change)
    view.pane.take_back_wanted.connect(presenter.take_back)
    rooms.follow_clicks(presenter.choose_region)

    def opened(kind: str, key: str) -> None:
        if kind in OPENED:
            presenter.open(kind, key)

    rooms.thing_opened.connect(opened)
    return Screen(view, presenter.start, lambda _: presenter.reload(), view.focus_first, KINDS)
