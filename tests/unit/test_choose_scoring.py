import pytest

from app.domain.method import Criterion, CriterionGroup, Method, Preset
from app.domain.problems import ProblemError
from app.domain.regions import Names
from app.domain.scoring import Scoring
from app.domain.settings import Settings
from app.services.choose_scoring import OtherScoring, otherwise, scoring_in_force

BALANCED = Preset("balanced", Names("Balanced"), {"scale": 0.5, "history": 0.5})
CULTURE = Preset("culture", Names("Culture"), {"history": 1.0})
METHOD = Method(
    tuple(
        Criterion(key, CriterionGroup.SIMILARITY, Names(key), Names(""))
        for key in ("scale", "history")
    ),
    (),
    (BALANCED, CULTURE),
)


def test_that_the_method_is_the_standard_one_until_something_is_chosen():
    found = scoring_in_force(METHOD, Settings())
    assert found == Scoring(BALANCED.weights, "arithmetic", "percentile", BALANCED)
    assert found.is_standard


@pytest.mark.parametrize(
    "settings",
    [
        Settings(preset="culture"),
        Settings(weights={"scale": 1.0}),
        Settings(aggregation="topsis"),
        Settings(normalisation="z"),
    ],
)
def test_that_any_choice_is_in_force_and_is_not_the_standard(settings):
    found = scoring_in_force(METHOD, settings)
    assert not found.is_standard
    assert found.weights == (settings.weights or found.preset.weights)
    assert (found.aggregation, found.normalisation) == (
        settings.aggregation,
        settings.normalisation,
    )


def test_that_what_another_release_kept_gives_way_to_what_is_known_now():
    kept = Settings(
        preset="luck", weights={"luck": 1.0}, aggregation="dice", normalisation="by ear"
    )
    assert scoring_in_force(METHOD, kept).is_standard
    partly = scoring_in_force(METHOD, Settings(weights={"luck": 1.0, "scale": 0.2}))
    assert partly.weights == {"scale": 0.2}


def test_that_only_what_is_named_differs_from_the_method_in_force():
    in_force = Scoring({"scale": 1.0}, "geometric", "z")
    assert otherwise(in_force, METHOD, OtherScoring()) == in_force
    assert otherwise(in_force, METHOD, OtherScoring(aggregation="topsis")) == Scoring(
        {"scale": 1.0}, "topsis", "z"
    )
    assert otherwise(in_force, METHOD, OtherScoring(preset="culture")) == Scoring(
        CULTURE.weights, "geometric", "z", CULTURE
    )
    own = otherwise(in_force, METHOD, OtherScoring(weights={"history": 1.0}))
    assert (own.weights, own.preset) == ({"history": 1.0}, None)


def test_that_an_unknown_preset_is_refused_with_those_there_are():
    with pytest.raises(ProblemError) as caught:
        otherwise(scoring_in_force(METHOD, Settings()), METHOD, OtherScoring(preset="luck"))
    assert caught.value.problems[0].code == "preset-unknown"
    assert caught.value.problems[0].params["known"] == ("balanced", "culture")
