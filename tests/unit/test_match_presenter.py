import numpy as np
import pytest

from app.domain.compatibility import PairMatrix
from app.domain.method import Criterion, CriterionGroup, Method, Preset
from app.domain.regions import (
    Names,
    Position,
    PrefectureCode,
    Region,
    RegionKind,
    StateCode,
)
from app.services.rank_partners import MatchFacts
from app.ui.screens.match.presenter import MatchPresenter

STATES = (StateCode("IN-GJ"), StateCode("IN-TN"))
PREFECTURES = (PrefectureCode("JP-13"), PrefectureCode("JP-22"), PrefectureCode("JP-23"))
CRITERIA = ("industry_structure", "history")


def region(code, kind):
    return Region(code, kind, Names(f"name {code}"), "group", Names("capital"), Position(0, 0))


def facts():
    value = np.zeros((2, 3, 2))
    value[..., 0] = [[0.1, 0.9, 0.5], [0.3, 0.2, 0.4]]
    value[..., 1] = [[0.2, 0.0, 0.0], [1.0, 0.0, 0.0]]
    ones = np.ones_like(value)
    regions = [region(code, RegionKind.STATE) for code in STATES]
    regions += [region(code, RegionKind.PREFECTURE) for code in PREFECTURES]
    return MatchFacts(
        PairMatrix(STATES, PREFECTURES, CRITERIA, value, value, value, ones, ones),
        {each.code: each for each in regions},
        Method(
            tuple(
                Criterion(key, CriterionGroup.SIMILARITY, Names(key), Names("")) for key in CRITERIA
            ),
            (),
            (
                Preset("balanced", Names("Balanced"), {"industry_structure": 1.0}),
                Preset("culture", Names("Culture"), {"history": 1.0}),
            ),
        ),
        frozenset({("IN-GJ", "JP-22")}),
    )


class FakeView:
    def __init__(self):
        self.facts = self.scores = self.weights = self.region = self.pair = None
        self.partners = ()

    def show_facts(self, facts):
        self.facts = facts

    def show_scores(self, shades, scores):
        self.shades, self.scores = shades, scores

    def show_weights(self, preset, weights):
        self.weights = (preset, dict(weights))

    def show_region(self, region):
        self.region = region.code

    def show_partners(self, partners, tied):
        self.partners = [
            partner.prefecture if self.region.startswith("IN") else partner.state
            for partner in partners
        ]

    def show_pair(self, partner):
        self.pair = (partner.state, partner.prefecture)


def run_now(job, on_done, on_problem, on_progress=None, topic=""):
    try:
        on_done(job(None))
    except ArithmeticError as error:
        on_problem(error)


@pytest.fixture
def view():
    return FakeView()


@pytest.fixture
def presenter(view):
    presenter = MatchPresenter(view, facts, run_now, pytest.fail, "balanced", {})
    presenter.start()
    return presenter


def test_that_it_opens_on_the_state_of_the_best_pair_with_the_preset_of_the_settings(
    view, presenter
):
    assert view.region == "IN-GJ"
    assert view.partners == ["JP-22", "JP-23", "JP-13"]
    assert view.pair == ("IN-GJ", "JP-22")
    assert view.weights == ("balanced", {"industry_structure": 1.0})


def test_that_kept_weights_come_before_the_preset(view):
    MatchPresenter(view, facts, run_now, pytest.fail, "", {"history": 1.0}).start()
    assert view.weights == ("", {"history": 1.0})
    assert view.region == "IN-TN"


def test_that_other_weights_rank_anew_and_keep_region_and_pair(view, presenter):
    presenter.change_weights({"history": 1.0})
    assert view.region == "IN-GJ"
    assert view.partners[0] == "JP-13"
    assert view.pair == ("IN-GJ", "JP-22")


def test_that_shades_fill_the_whole_scale(view, presenter):
    assert view.shades.min() == 0
    assert view.shades.max() == 1


def test_that_a_prefecture_is_ranked_from_its_own_side(view, presenter):
    presenter.choose_region("JP-13")
    assert view.partners == ["IN-TN", "IN-GJ"]
    assert view.pair == ("IN-TN", "JP-13")


def test_that_a_cell_of_another_state_moves_the_ranking_there_and_opens_that_pair(view, presenter):
    presenter.choose_pair("IN-TN", "JP-22")
    assert view.region == "IN-TN"
    assert view.pair == ("IN-TN", "JP-22")


def test_that_a_cell_of_the_region_shown_leaves_the_ranking_where_it_is(view, presenter):
    presenter.choose_region("JP-22")
    presenter.choose_pair("IN-TN", "JP-22")
    assert view.region == "JP-22"
    assert view.pair == ("IN-TN", "JP-22")


def test_that_pairs_with_a_tie_can_be_left_out_of_the_ranking(view, presenter):
    presenter.show_only_new(only_new=True)
    assert view.partners == ["JP-23", "JP-13"]
    presenter.show_only_new(only_new=False)
    assert view.partners == ["JP-22", "JP-23", "JP-13"]


def test_that_a_preset_brings_its_weights(view, presenter):
    presenter.choose_preset("culture")
    assert view.weights == ("culture", {"history": 1.0})
    assert view.partners[0] == "JP-13"


def test_that_reading_again_keeps_region_and_weights(view, presenter):
    presenter.choose_region("IN-TN")
    presenter.change_weights({"history": 1.0})
    presenter.reload()
    assert view.region == "IN-TN"
    assert view.partners[0] == "JP-13"


def test_that_a_failure_to_read_is_told_and_nothing_is_shown(view):
    def fail():
        raise ZeroDivisionError

    told = []
    MatchPresenter(view, fail, run_now, told.append, "balanced", {}).start()
    assert isinstance(told[0], ZeroDivisionError)
    assert view.facts is None


def test_that_asking_before_the_facts_are_read_does_nothing(view):
    presenter = MatchPresenter(view, facts, run_now, pytest.fail, "balanced", {})
    presenter.choose_region("IN-GJ")
    presenter.choose_pair("IN-GJ", "JP-22")
    presenter.change_weights({"history": 1.0})
    presenter.show_only_new(only_new=True)
    assert view.region is None
