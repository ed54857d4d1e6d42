"""The officer's own windows: refused where wrong, kept, changed and taken back."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain.calendar import Basis, Hardness
from app.domain.own_windows import OwnWindow
from app.domain.problems import ProblemError
from app.services.keep_window import keep_window, own_windows, withdraw_window
from app.words.catalogue import Words
from app.words.problems.sentences import told

OWN = OwnWindow(
    *("IN-GJ", "festival", "Inauguration of the port"),
    *(date(2027, 2, 1), date(2027, 2, 3)),
    *(Hardness.BLOCK, Basis.ANNOUNCED, "Letter of the Chief Secretary, 3 January 2027"),
)
KNOWN = ({"IN-GJ"}, {"festival", "election"})


class Records:
    def __init__(self):
        self.kept = {}

    def standing(self, kind, form):
        return {key: record for (of, key), record in self.kept.items() if of == kind}

    def new_key(self, kind):
        return f"own-{len(self.kept) + 1:04}"

    def keep(self, kind, key, record, reason):
        self.kept[kind, key] = record

    def withdraw(self, kind, key, reason):
        del self.kept[kind, key]


def test_that_a_window_is_kept_changed_and_taken_back():
    records = Records()
    (key,) = keep_window(records, OWN, "told by letter", KNOWN).ids
    longer = replace(OWN, end=date(2027, 2, 5))
    keep_window(records, longer, "a day more", KNOWN, key)
    (window,) = own_windows(records)
    assert (window.end, window.source.title) == (date(2027, 2, 5), OWN.told_by)
    withdraw_window(records, key, "called off")
    assert own_windows(records) == ()


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
def test_that_a_wrong_window_is_refused_in_one_sentence(code, changes):
    records = Records()
    with pytest.raises(ProblemError) as refused:
        keep_window(records, replace(OWN, **changes), "why", KNOWN)
    assert [problem.code for problem in refused.value.problems] == [code]
    assert told(Words(), refused.value).endswith(".")
    assert records.kept == {}


def test_that_every_change_needs_a_reason():
    with pytest.raises(ProblemError, match="reason-missing"):
        keep_window(Records(), OWN, " ", KNOWN)
    with pytest.raises(ProblemError, match="reason-missing"):
        withdraw_window(Records(), "own-0001", "")


def test_that_a_window_may_be_of_a_whole_country():
    records = Records()
    keep_window(records, replace(OWN, where="JP-*"), "why", KNOWN)
    assert own_windows(records)[0].where == "JP-*"
