"""``setuhashi what-if`` on the real reference data."""

import csv

import pytest

PAIR_KEYS = {
    *("state", "prefecture", "before_hours", "after_hours", "gain_hours"),
    *("before_changes", "after_changes"),
}


def test_that_a_new_route_to_kansai_helps_the_pairs_around_both_ends_most(setuhashi):
    tried = setuhashi.json("what-if", "BLR-KIX:5", "--top", 0)
    (route,) = tried["routes"]
    assert (route["change"], route["from"], route["to"]) == ("added", "BLR", "KIX")
    assert (route["weekly"], route["estimated"]) == (5, True)
    pairs = tried["pairs"]
    assert all(set(pair) >= PAIR_KEYS for pair in pairs)
    gains = [pair["gain_hours"] for pair in pairs]
    assert gains == sorted(gains, reverse=True)
    assert min(gains) >= 0
    assert sum(gains) == pytest.approx(tried["gained_hours"])
    assert tried["pairs_gaining"] == sum(gain > 0 for gain in gains)
    assert {"IN-KA"} <= {pair["state"] for pair in pairs[:5]}
    mean = tried["before"]["mean_hours"] - tried["after"]["mean_hours"]
    assert mean == pytest.approx(tried["gained_hours"] / 1692)


def test_that_hours_before_and_after_are_those_of_the_journeys(setuhashi):
    pair = setuhashi.json("what-if", "--resume", "MAA-NRT", "--top", 1)["pairs"][0]
    journey = setuhashi.json("journey", pair["state"], pair["prefecture"], "--top", 1)[0]
    assert pair["before_hours"] == pytest.approx(journey["hours"])
    assert pair["before_changes"] == journey["stops"]
    assert (pair["state"], pair["after_changes"]) == ("IN-TN", 0)


def test_that_a_route_taken_away_and_added_with_other_flights_is_two_changes(setuhashi):
    tried = setuhashi.json("what-if", "BOM-HND:2:ai", "--without", "HND-BOM")
    assert [route["change"] for route in tried["routes"]] == ["removed", "added"]
    assert [route["weekly"] for route in tried["routes"]] == [4, 2]
    assert tried["routes"][1]["carriers"] == ["AI"]


def test_that_scores_follow_when_asked_for(setuhashi):
    tried = setuhashi.json("what-if", "BLR-KIX", "--scores", "--top", 3)
    for pair in tried["pairs"]:
        assert pair["after_score"] > pair["before_score"]
        assert 1 <= pair["after_rank"] < pair["before_rank"] <= 1692
    best = setuhashi.json("match", tried["pairs"][0]["state"], "--top", 0)
    scores = {row["prefecture"]: row["score"] for row in best}
    assert tried["pairs"][0]["before_score"] == pytest.approx(
        scores[tried["pairs"][0]["prefecture"]]
    )


def test_that_the_day_decides_which_routes_there_are(setuhashi):
    said = setuhashi.refused("what-if", "BOM-HND", "--on", "2026-06-15")
    assert "2026-06-15" in said
    assert setuhashi.json("what-if", "BOM-HND", "--on", "2026-06-14")["on"] == "2026-06-14"


def test_that_the_table_says_what_was_done_and_what_it_brings(setuhashi):
    assert setuhashi("what-if", "BLR-KIX:5", "--change", "DEL-HND:28", "--top", 2) == 0
    assert "DEL–HND (28 a week" in setuhashi.out
    assert "BLR–KIX (5 a week, ~" in setuhashi.out
    assert "Pairs that gain: " in setuhashi.out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "No route was given"),
        (("BLR-XXX",), "no airport 'XXX'"),
        (("BLR-BLR",), "BLR is both ends"),
        (("DEL-HND",), "DEL-HND is flown on 2026-11-22 already"),
        (("BLR-KIX", "KIX-BLR"), "flown"),
        (("--without", "BLR-KIX"), "BLR-KIX is not flown"),
        (("--change", "BLR-KIX:3"), "BLR-KIX is not flown"),
        (("--resume", "DEL-HND"), "No suspended route DEL-HND"),
        (("BLR-KIX:0",), "0 flights a week"),
        (("BLR-KIX:100",), "1 to 99"),
        (("BLR-KIX:-3",), "-3 flights a week"),
        (("BLR-KIX:often",), "ORIG-DEST[:WEEKLY[:CARRIER]]"),
        (("BLRKIX",), "'BLRKIX' names no route"),
        (("--without", "DEL-HND:7"), "Write ORIG-DEST."),
        (("BLR-KIX", "--on", "soon"), "soon"),
        (("BLR-KIX", "--top", "-1"), "-1"),
    ],
)
def test_that_what_makes_no_sense_is_told_in_one_line(setuhashi, arguments, said):
    assert said in setuhashi.refused("what-if", *arguments)


@pytest.mark.parametrize(
    ("language", "name", "said"),
    [("ja", "和歌山県", "追加"), ("hi", "वाकायामा", "जोड़ा")],
)
def test_that_it_speaks_the_language_asked_for(setuhashi, language, name, said):
    assert setuhashi("what-if", "BLR-KIX:5", "--top", 5, "--scores", "--lang", language) == 0
    assert name in setuhashi.out
    assert said in setuhashi.out
    assert "Pairs" not in setuhashi.out


def test_that_a_kept_scenario_is_drawn_on_a_map_by_its_name(own_setuhashi, tmp_path):
    assert own_setuhashi("what-if", "BLR-KIX:5", "--keep", "Kansai direct", "--top", 1) == 0
    file = tmp_path / "gains.csv"
    asked = ("map", "--out", file, "--what-if", "kansai direct", "--focus", "Karnataka")
    assert own_setuhashi(*asked) == 0
    table = csv.DictReader(file.read_text("utf-8-sig").splitlines())
    rows = {row["code"]: row for row in table}
    osaka = rows["JP-27"]
    assert float(osaka["hours_before"]) - float(osaka["hours_after"]) == pytest.approx(
        float(osaka["hours_saved"])
    )
    assert float(osaka["hours_saved"]) > 3
    assert (osaka["hours_with"], rows["IN-GJ"]["hours_saved"]) == ("IN-KA", "")
    kept = own_setuhashi.refused("map", "--out", file, "--what-if", "Kyushu")
    assert "Kept are: Kansai direct." in kept
    page = tmp_path / "gains.html"
    assert own_setuhashi("map", "--out", page, "--what-if", "Kansai direct") == 0
    assert "<title>What-if: Kansai direct</title>" in page.read_text("utf-8")


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        (("--what-if", "Kyushu"), "setuhashi what-if BLR-KIX:5 --keep NAME"),
        (("--layers", "gains"), "with --what-if"),
    ],
)
def test_that_a_map_of_a_what_if_that_is_not_there_is_refused(setuhashi, tmp_path, asked, told):
    assert setuhashi("map", "--out", tmp_path / "x.html", *asked) == 2
    assert told in setuhashi.err
    assert list(tmp_path.glob("x*")) == []
