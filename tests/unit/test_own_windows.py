"""The officer's own windows, and what is wrong with some."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain.calendar import Basis, Hardness
from app.domain.own_windows import OwnWindow, wrong_in_window
from app.domain.problems import ProblemError
from app.words.catalogue import Words
from app.words.problems.sentences import told

OWN = OwnWindow(
    *("IN-GJ", "festival", "Inauguration of the port"),
    *(date(2027, 2, 1), date(2027, 2, 3)),
    *(Hardness.BLOCK, Basis.ANNOUNCED, "Letter of the Chief Secretary, 3 January 2027"),
)
KNOWN = ({"IN-GJ"}, {"festival", "election"})


@pytest.mark.parametrize(
    ("code", "changes"),
    [
        ("region-unknown", {"where": "IN-ZZ"}),
        ("window-kind-unknown", {"kind": "party"}),
        ("window-name-missing", {"name": "  "}),
        ("window-source-missing", {"told_by": ""}),
        ("window-ends-first", {"end": date(2027, 1, 31)}),
        ("window-too-long", {"end": date(2028, 6, 1)}),
    ],
)
def test_that_a_wrong_window_is_told_in_one_sentence(code, changes):
    (problem,) = wrong_in_window(replace(OWN, **changes), *KNOWN)
    assert problem.code == code
    assert told(Words(), ProblemError(problem)).endswith(".")


def test_that_a_window_may_be_of_a_whole_country_and_names_its_source():
    own = replace(OWN, where="JP-*")
    assert not list(wrong_in_window(own, *KNOWN))
    assert own.window().touches(own.end, own.end)
    assert own.window().source.title == OWN.told_by
