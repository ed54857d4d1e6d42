from pathlib import Path

import pytest

from app.domain.portfolio import GreedyChoice, Portfolio, PortfolioStatus
from app.domain.scoring import Scoring
from app.ui.screens.match.portfolio_presenter import PortfolioPresenter, Wishes

FOUND = Portfolio(PortfolioStatus.OPTIMAL, 1.0, 1.0, (), GreedyChoice(1.0, ()), (), {})
METHOD = Scoring({"history": 1.0}, "geometric", "z")


class FakePane:
    def __init__(self):
        self.told = []

    def show_choosing(self, choosing):
        self.told.append(choosing)

    def show_portfolio(self, portfolio, scoring):
        self.told += [portfolio, scoring]

    def show_written(self, file):
        self.told.append(file)


def run_now(job, on_done, on_problem, on_progress=None, topic=""):
    try:
        on_done(job(None))
    except ArithmeticError as error:
        on_problem(error)


def test_that_what_is_asked_reaches_the_use_case_with_the_method_in_force():
    asked, pane = [], FakePane()

    def choose(request):
        asked.append(request)
        return FOUND

    presenter = PortfolioPresenter(pane, choose, lambda *given: given[-1], run_now, pytest.fail)
    presenter.choose(Wishes(5, 2, 3, None, (("IN-GJ", "JP-22"),)), METHOD)
    (request,) = asked
    assert (request.new, request.per_state, request.per_prefecture) == (5, 2, 3)
    assert Scoring(request.weights, request.aggregation, request.normalisation) == METHOD
    assert request.must == (("IN-GJ", "JP-22"),)
    assert pane.told == [True, False, FOUND, METHOD]


def test_that_the_set_shown_is_the_one_written_and_nothing_before_there_is_one():
    pane = FakePane()
    written = []

    def write(portfolio, scoring, file):
        written.append((portfolio, scoring))
        return file

    presenter = PortfolioPresenter(pane, lambda _: FOUND, write, run_now, pytest.fail)
    presenter.export(Path("a.csv"))
    assert pane.told == []
    presenter.choose(Wishes(1, 1, 1, None), METHOD)
    presenter.export(Path("a.csv"))
    assert written == [(FOUND, METHOD)]
    assert pane.told[-1] == Path("a.csv")


def test_that_a_refusal_is_told_and_the_button_comes_back():
    def refuse(_):
        raise ZeroDivisionError

    pane, told = FakePane(), []
    presenter = PortfolioPresenter(pane, refuse, lambda *given: given[-1], run_now, told.append)
    presenter.choose(Wishes(1, 1, 1, None), METHOD)
    assert pane.told == [True, False]
    assert isinstance(told[0], ZeroDivisionError)
