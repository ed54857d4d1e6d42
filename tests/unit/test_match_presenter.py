import numpy as np
import pytest

from app.domain.compatibility import PairMatrix
from app.domain.method import Criterion, CriterionGroup, Method, Preset
from app.domain.problems import ProblemError
from app.domain.regions import (
    Names,
    Position,
    PrefectureCode,
    Region,
    RegionKind,
    StateCode,
)
from app.domain.scoring import Scoring
from app.domain.ties import Forum
from app.services.filter_pairs import PairFilter
from app.services.rank_partners import MatchFacts
from app.ui.screens.match.presenter import MatchPresenter

STATES = (StateCode("IN-GJ"), StateCode("IN-TN"))
PREFECTURES = (PrefectureCode("JP-13"), PrefectureCode("JP-22"), PrefectureCode("JP-23"))
CRITERIA = ("industry_structure", "history")
BALANCED = Preset("balanced", Names("Balanced"), {"industry_structure": 1.0})


def region(code, kind):
    return Region(code, kind, Names(f"name {code}"), "group", Names("capital"), Position(0, 0))


def facts(normalisation="percentile"):
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
                BALANCED,
                Preset("culture", Names("Culture"), {"history": 1.0}),
            ),
        ),
        frozenset({("IN-GJ", "JP-22")}),
        forums=(
            Forum("F1", "Forum", "network", ("JP-13",), "2024", "active", None),
            Forum("F2", "Both", "network", ("IN-TN", "JP-23"), "2024", "active", None),
        ),
        normalisation=normalisation,
    )


class FakeView:
    def __init__(self):
        self.facts = self.scores = self.weights = self.region = self.pair = None
        self.kept = self.agreed = self.way = self.robustness = self.stability = None
        self.changed = 0
        self.method = None
        self.partners = self.rows = ()
        self.trying = []

    def show_facts(self, facts):
        self.facts = facts

    def show_scores(self, shades, scores):
        self.shades, self.scores = shades, scores

    def show_weights(self, preset, weights):
        self.weights = (preset, dict(weights))

    def show_region(self, region):
        self.region = region.code

    def show_partners(self, rows, agreement):
        self.rows, self.agreement = rows, agreement
        side = 1 if self.region.startswith("IN") else 0
        self.partners = [row.pair[side] for row in rows]

    def show_pair(self, row, way):
        self.pair, self.way = row.pair, way

    def show_kept(self, kept, agreed):
        self.kept, self.agreed = kept, agreed

    def show_stability(self, found):
        self.stability = found

    def show_method(self, aggregation, normalisation):
        self.method = (aggregation, normalisation)

    def show_changed(self, changed):
        self.changed = changed

    def show_trying(self, trying):
        self.trying.append(trying)

    def show_robustness(self, found, rows):
        self.robustness = found


def run_now(job, on_done, on_problem, on_progress=None, topic=""):
    try:
        on_done(job(None))
    except (ArithmeticError, ProblemError) as error:
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


def test_that_a_region_asked_for_before_the_facts_are_read_is_where_it_opens(view):
    presenter = MatchPresenter(view, facts, run_now, pytest.fail, "balanced", {})
    presenter.choose_region("JP-13")
    presenter.start()
    assert view.region == "JP-13"
    assert view.partners == ["IN-TN", "IN-GJ"]


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
    presenter.filter(PairFilter(only_new=True))
    assert view.partners == ["JP-23", "JP-13"]
    assert not view.kept[0, 1]
    presenter.filter(PairFilter())
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
    def fail(_):
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
    presenter.filter(PairFilter(only_new=True))
    presenter.choose_second("culture")
    presenter.choose_aggregation("geometric")
    presenter.try_weightings()
    assert view.region is None
    assert view.trying == []


def test_that_a_second_set_of_weights_stands_beside_the_first_and_says_what_both_agree_on(
    view, presenter
):
    presenter.choose_second("culture")
    assert [(row.pair[1], row.second_rank) for row in view.rows] == [
        ("JP-22", 2),
        ("JP-23", 3),
        ("JP-13", 1),
    ]
    assert view.agreed.shape == (2, 3)
    assert all(row.agreed for row in view.rows)  # three partners are all in a top ten
    presenter.choose_second("")
    assert view.agreed is None
    assert view.rows[0].second_rank is None


def test_that_the_weights_as_they_are_now_stay_beside_when_the_first_are_moved(view, presenter):
    presenter.choose_second("now")
    presenter.change_weights({"history": 1.0})
    assert [row.pair[1] for row in view.rows] == ["JP-13", "JP-22", "JP-23"]
    assert [row.second_rank for row in view.rows] == [3, 1, 2]


def test_that_the_pair_tells_what_it_would_take_to_pass_the_one_above(view, presenter):
    presenter.change_weights({"industry_structure": 0.5, "history": 0.5})
    assert view.partners == ["JP-22", "JP-23", "JP-13"]
    presenter.choose_pair("IN-GJ", "JP-13")
    assert view.way.ahead.prefecture == "JP-23"
    assert view.way.criteria["history"].level_value == pytest.approx(0.4)
    presenter.choose_pair("IN-GJ", "JP-22")
    assert view.way is None


def test_that_another_aggregation_ranks_anew_and_leaves_untold_what_it_cannot_tell(view, presenter):
    presenter.choose_aggregation("promethee-usual")
    assert view.partners == ["JP-22", "JP-23", "JP-13"]
    assert view.stability == {}
    assert view.way is None
    presenter.choose_aggregation("arithmetic")
    assert set(view.stability) == set(CRITERIA)


def test_that_another_normalisation_is_measured_anew(view):
    asked = []

    def load(normalisation):
        asked.append(normalisation)
        return facts(normalisation)

    presenter = MatchPresenter(view, load, run_now, pytest.fail, "balanced", {})
    presenter.start()
    presenter.choose_normalisation("z")
    assert asked == ["percentile", "z", "percentile"]
    assert view.facts.normalisation == "z"
    assert presenter.scoring == Scoring(BALANCED.weights, "arithmetic", "z", BALANCED)
    assert view.changed == 0  # the numbers are the same here


def test_that_weightings_are_tried_on_demand_and_forgotten_when_the_list_changes(view, presenter):
    presenter.try_weightings()
    assert view.trying == [True, False]
    assert len(view.robustness.partners) == 3
    presenter.change_weights({"history": 1.0})
    assert view.robustness is None


def test_that_a_job_that_fails_is_told_and_the_button_comes_back(view):
    told = []
    presenter = MatchPresenter(view, facts, run_now, told.append, "balanced", {})
    presenter.start()
    presenter.choose_aggregation("topsis")
    presenter.try_weightings()
    assert told[0].problems[0].code == "robustness-unknown"
    assert view.trying == [True, False]


def test_that_the_method_that_was_kept_is_used_from_the_first_reading_on(view):
    presenter = MatchPresenter(view, facts, run_now, pytest.fail, "balanced", {})
    presenter.keep_to("geometric", "z")
    presenter.start()
    assert view.method == ("geometric", "z")
    assert view.facts.normalisation == "z"
    assert presenter.scoring == Scoring(BALANCED.weights, "geometric", "z", BALANCED)


def test_that_the_standard_method_comes_back_whole(view, presenter):
    before = view.scores.score
    presenter.change_weights({"industry_structure": 0.1, "history": 0.9})
    presenter.choose_aggregation("geometric")
    presenter.choose_normalisation("z")
    assert presenter.scoring.preset is None
    assert not np.allclose(view.scores.score, before)
    presenter.take_standard()
    assert presenter.scoring == Scoring(BALANCED.weights, preset=BALANCED)
    assert view.method == ("arithmetic", "percentile")
    assert view.weights == ("balanced", {"industry_structure": 1.0})
    assert np.array_equal(view.scores.score, before)
