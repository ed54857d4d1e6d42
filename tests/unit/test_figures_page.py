"""The page that says what each criterion and indicator is."""

import pytest

from app.domain.method import Criterion, CriterionGroup, Method
from app.domain.profiles import Indicator
from app.domain.regions import Names
from app.services.vocabulary import Vocabulary
from app.words.catalogue import Words
from app.words.figures_page import figures_page

SCALE = Criterion(
    "scale", CriterionGroup.SIMILARITY, Names("Scale"), Names("How near in *size*.", "規模の近さ。")
)
METHOD = Method((SCALE,), (), ())
INDICATORS = {"pop": Indicator("pop", Names("Population (census)", "人口"), "persons", "2011")}


@pytest.fixture
def page():
    known = Vocabulary(METHOD, {"scale": SCALE}, {}, INDICATORS)
    return figures_page(Words(), known, {"scale": 1.0}, "flights", "Flights")


def test_that_a_criterion_is_told_with_meaning_measure_and_weight_in_force(page):
    assert "### Scale (100%)" in page.text
    assert "The smaller size divided by the larger" in page.text


def test_that_the_figures_of_the_screen_stand_first(page):
    assert page.text.startswith("## On the screen Flights\n\n- **Minutes**")


def test_that_no_text_of_the_data_changes_the_form_of_the_page(page):
    assert r"How near in \*size\*." in page.text


def test_that_indicators_are_told_with_the_year_compared(page):
    assert "| Population (census) | 2011 |" in page.text
