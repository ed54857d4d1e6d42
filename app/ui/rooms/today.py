"""The Today screen."""

from __future__ import annotations

from app.ui.rooms.rooms import SCREEN_OF, Rooms
from app.ui.screen import Screen


def today(rooms: Rooms) -> Screen:
    """Build and join it."""
    from app.ui.screens.today.presenter import TodayFacts, TodayPresenter
    from app.ui.screens.today.view import TodayView

    given = rooms.given
    cases = given.cases
    view = TodayView(given.words, cases.today())
    presenter = TodayPresenter(
        view,
        lambda: TodayFacts(cases.exchange.today(), cases.regions()),
        rooms.open_thing,
        given.run,
        given.on_problem,
    )
    view.line_opened.connect(presenter.open)
    rooms.follow_clicks(view.follow_region)
    view.plan_wanted.connect(presenter.plan_year)
    kinds = frozenset(SCREEN_OF) | {"settings"}
    return Screen(view, presenter.start, lambda _: presenter.reload(), view.focus_first, kinds)
