"""The Today screen."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import TYPE_CHECKING

from app.services.first_page import DAYS_AHEAD
from app.services.of_region import today_of_region
from app.ui.rooms.rooms import SCREEN_OF, Rooms
from app.ui.screen import Screen
from app.ui.screens.today.lines import told
from app.ui.screens.today.presenter import TodayFacts, TodayPresenter
from app.ui.screens.today.view import TodayView
from app.words.formats import region_sign

if TYPE_CHECKING:
    from app.services.use_cases.desk import UseCases
    from app.ui.screens.today.shown import TodayShown
    from app.words.catalogue import Words


def today(rooms: Rooms) -> Screen:
    """Build and join it; a start may have built its view already."""
    given = rooms.given
    cases, words = given.cases, given.words
    early, rooms.early = rooms.early, None
    view = early.view if early is not None else TodayView(words)

    def load(region: str) -> tuple[TodayShown, str]:
        regions = cases.regions()
        facts = TodayFacts(today_of_region(cases.exchange.today(), region), regions)
        return told(words, facts), region_sign(words, regions, region)

    presenter = TodayPresenter(
        view,
        load,
        rooms.open_thing,
        given.run,
        given.on_problem,
    )
    view.line_opened.connect(presenter.open)
    view.region_dropped.connect(lambda: presenter.follow_region(""))
    rooms.follow_clicks(presenter.follow_region)
    view.plan_wanted.connect(presenter.plan_year)
    if early is not None:
        early.hand_over()
    kinds = frozenset(SCREEN_OF) | {"settings"}
    return Screen(view, presenter.start, lambda _: presenter.reload(), view.focus_first, kinds)


def days_told(cases: UseCases, words: Words) -> Mapping[str, TodayShown]:
    """By ISO day, the screen as it will stand today and in the days that follow."""
    regions = cases.regions()
    days = (cases.today() + timedelta(days=ahead) for ahead in range(DAYS_AHEAD + 1))
    return {
        day.isoformat(): told(words, TodayFacts(cases.exchange.today(day), regions)) for day in days
    }
