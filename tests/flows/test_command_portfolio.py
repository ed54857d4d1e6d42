"""``setuhashi portfolio`` on the real reference data."""

import json
from collections import Counter

import pytest

PAIR_KEYS = {"state", "prefecture", "score"}


def codes(pairs):
    return [(pair["state"], pair["prefecture"]) for pair in pairs]


def test_that_ten_new_partnerships_are_proved_best_and_explained(setuhashi):
    portfolio = setuhashi.json("portfolio", "--new", 10)
    assert portfolio["status"] == "optimal"
    assert portfolio["bound"] == pytest.approx(portfolio["objective"], abs=1e-6)
    pairs = portfolio["pairs"]
    assert len(pairs) == 10
    assert sum(pair["score"] for pair in pairs) == pytest.approx(portfolio["objective"])
    assert portfolio["greedy"]["objective"] <= portfolio["objective"] + 1e-9
    assert portfolio["limits"] == {
        "per_state": 1,
        "per_prefecture": 1,
        "group_india": 3,  # twice 10 among 7 parts
        "group_japan": 3,  # and among 8
    }
    assert len(portfolio["regrets"]) == 10
    assert not {*codes(pairs)} & {*codes(portfolio["regrets"])}
    for pair in pairs:
        assert set(pair) == {*PAIR_KEYS, "must", "loss", "substitute"}
        without = pair["substitute"]["objective"]
        assert pair["loss"] == pytest.approx(portfolio["objective"] - without, abs=1e-9)
        assert len(pair["substitute"]["comes"]) == len(pair["substitute"]["goes"]) + 1
    assert all(regret["regret"] >= 0 for regret in portfolio["regrets"])


def test_that_scores_are_those_of_match_and_no_pair_has_a_tie(setuhashi):
    tied = {*codes(tie for tie in setuhashi.json("ties") if tie["status"] != "proposed")}
    for pair in setuhashi.json("portfolio", "--new", 3, "--preset", "talent")["pairs"]:
        rows = setuhashi.json("match", pair["state"], "--preset", "talent", "--top", 0)
        score = next(row["score"] for row in rows if row["prefecture"] == pair["prefecture"])
        assert pair["score"] == pytest.approx(score, abs=1e-12)
        assert (pair["state"], pair["prefecture"]) not in tied


def test_that_forty_under_two_per_state_beat_the_greedy_choice(setuhashi):
    portfolio = setuhashi.json("portfolio", "--new", 40, "--per-state", 2, "--top", 1)
    assert portfolio["status"] == "optimal"
    assert portfolio["objective"] > portfolio["greedy"]["objective"] + 0.01
    counts = [Counter(pair[side] for pair in portfolio["pairs"]) for side in PAIR_KEYS - {"score"}]
    assert sorted(max(count.values()) for count in counts) == [1, 2]


def test_that_own_pairs_are_kept_and_others_kept_out(setuhashi):
    portfolio = setuhashi.json(
        *("portfolio", "--new", 5, "--must", "Gujarat:Hokkaido", "--must", "JP-47:IN-GA"),
        *("--must-not", "Uttarakhand:Gifu"),
    )
    musts = {*codes(pair for pair in portfolio["pairs"] if pair["must"])}
    assert musts == {("IN-GJ", "JP-01"), ("IN-GA", "JP-47")}
    assert ("IN-UK", "JP-21") not in codes(portfolio["pairs"])


def test_that_limits_that_leave_no_set_end_with_three_and_are_named(setuhashi):
    assert setuhashi("portfolio", "--new", 40) == 3
    assert "--new" in setuhashi.out
    assert "--per-state" in setuhashi.out
    assert "--per-group" not in setuhashi.out
    assert setuhashi("portfolio", "--new", 40, "--json") == 3
    portfolio = json.loads(setuhashi.out)
    assert (portfolio["status"], portfolio["pairs"]) == ("infeasible", [])
    found = [clash["code"] for clash in portfolio["clashes"]]
    assert found == ["portfolio-new", "portfolio-per-state"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "--new"),
        (("--new", "0"), "--new is '0'. Give a whole number from 1 to"),
        (("--new", "9" * 400), "Give a whole number from 1 to"),
        (("--new", "three"), "--new is 'three'. Give a whole number"),
        (("--new", "3", "--per-state", "0"), "--per-state is '0'. Give a whole number"),
        (("--new", "3", "--must", "Gujarat"), "--must is 'Gujarat'. Give a State and a prefecture"),
        (("--new", "3", "--must", "Gujarat:Odisha"), "one country"),
        (("--new", "3", "--must", "Gujarat:Shizuoka"), "have a tie already"),
        (("--new", "3", "--must-not", "Gujarat:Atlantis"), "no State or prefecture 'Atlantis'"),
        (("--new", "3", "--preset", "luck"), "no set of weights 'luck'"),
    ],
)
def test_that_wrong_use_is_told_in_one_line(setuhashi, arguments, said):
    assert said in setuhashi.refused("portfolio", *arguments)


@pytest.mark.parametrize(("language", "name"), [("ja", "岐阜県"), ("hi", "गिफ़ू")])
def test_that_the_table_speaks_the_language_asked_for(setuhashi, language, name):
    assert setuhashi("portfolio", "--new", 3, "--lang", language) == 0
    assert name in setuhashi.out
    assert "Prefecture" not in setuhashi.out
