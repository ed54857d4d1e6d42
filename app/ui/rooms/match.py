"""The Match screen."""

from __future__ import annotations

from pathlib import Path

from app.domain.portfolio import Portfolio
from app.domain.scoring import Scoring
from app.services.choose_scoring import kept_ways
from app.ui.icons import Icons
from app.ui.rooms.method import show_method
from app.ui.rooms.method_line import MethodLine
from app.ui.rooms.rooms import FACTS, Rooms
from app.ui.screen import Screen


def match(rooms: Rooms) -> Screen:
    """Build and join it."""
    from app.ui.screens.match.portfolio_presenter import PortfolioPresenter
    from app.ui.screens.match.presenter import MatchPresenter
    from app.ui.screens.match.view import MatchView
    from app.words.portfolio import portfolio_sheet

    given = rooms.given
    cases = given.cases
    view = MatchView(given.words, Icons(given.resources / "icons").icon)
    presenter = MatchPresenter(
        view,
        cases.match.facts,
        given.run,
        given.on_problem,
        rooms.settings.preset,
        rooms.settings.weights,
    )

    presenter.keep_to(*kept_ways(rooms.settings))

    def write(portfolio: Portfolio, scoring: Scoring, file: Path) -> Path:
        sheet = portfolio_sheet(portfolio, scoring, cases.regions(), given.words)
        return cases.match.write_table(sheet, file)

    portfolio = PortfolioPresenter(
        view.portfolio, cases.match.portfolio, write, given.run, given.on_problem
    )

    view.region_chosen.connect(presenter.choose_region)
    view.region_chosen.connect(rooms.choose_region)
    view.pair_chosen.connect(presenter.choose_pair)
    view.pair_opened.connect(rooms.pair_opened)
    view.preset_chosen.connect(presenter.choose_preset)
    view.preset_chosen.connect(lambda key: rooms.change_settings(preset=key, weights={}))
    view.weights_changed.connect(presenter.change_weights)
    view.weights_changed.connect(
        lambda weights: rooms.change_settings(preset="", weights=dict(weights))
    )
    view.second_chosen.connect(presenter.choose_second)
    view.aggregation_chosen.connect(presenter.choose_aggregation)
    view.aggregation_chosen.connect(lambda key: rooms.change_settings(aggregation=key))
    view.normalisation_chosen.connect(presenter.choose_normalisation)
    view.normalisation_chosen.connect(lambda key: rooms.change_settings(normalisation=key))
    rooms.standard_method_taken.connect(presenter.take_standard)
    view.portfolio.show_line(MethodLine(rooms))
    view.filter_changed.connect(presenter.filter)
    view.try_wanted.connect(presenter.try_weightings)
    view.method_wanted.connect(lambda: show_method(rooms, view.window()))
    view.portfolio.choose_wanted.connect(lambda asked: portfolio.choose(asked, presenter.scoring))
    view.portfolio.export_wanted.connect(portfolio.export)
    if rooms.region:
        presenter.choose_region(rooms.region)
    rooms.follow_clicks(presenter.choose_region)
    rooms.theme_shown.connect(lambda _: view.refresh_icons())
    return Screen(
        view, presenter.start, lambda _: presenter.reload(), view.focus_first, FACTS | {"shortlist"}
    )
