"""The commands of PRODUCT part 5 on the real reference data."""

import json
import os
import sqlite3
import subprocess
import sys
from collections import Counter
from contextlib import redirect_stdout
from io import StringIO
from itertools import pairwise
from pathlib import Path

import pytest

from app.bootstrap.main import main
from app.domain.settings import Settings
from app.services.exchange_desk import ExchangeDesk
from tests.opened_window import open_cases

MATCH_KEYS = {
    *("state", "prefecture", "score", "rank", "rank_low", "rank_high", "evidence", "criteria")
}
ROOT = Path(__file__).resolve().parents[2]
CRITERION_KEYS = {"key", "value", "low", "high", "weight", "contribution"}


def test_that_match_ranks_all_prefectures_of_a_state_with_shares_that_add_up(setuhashi):
    rows = setuhashi.json("match", "Gujarat", "--top", 0)
    assert [row["rank"] for row in rows] == list(range(1, 48))
    assert {row["state"] for row in rows} == {"IN-GJ"}
    assert len({row["prefecture"] for row in rows}) == 47
    for row in rows:
        assert set(row) >= MATCH_KEYS
        assert all(set(share) == CRITERION_KEYS for share in row["criteria"])
        assert sum(share["contribution"] for share in row["criteria"]) == pytest.approx(
            row["score"], abs=1e-9
        )
        assert 0 <= row["low"] <= row["score"] <= row["high"] <= 1
        assert row["rank_low"] <= row["rank"] <= row["rank_high"]


@pytest.mark.parametrize("name", ["IN-OD", "odisha", "ओडिशा"])
def test_that_a_state_is_found_by_code_and_by_its_names(setuhashi, name):
    assert setuhashi.json("match", name, "--top", 1)[0]["state"] == "IN-OD"


@pytest.mark.parametrize("name", ["JP-22", "Shizuoka", "静岡県", "静岡"])
def test_that_a_prefecture_is_found_too_and_ranks_the_states(setuhashi, name):
    rows = setuhashi.json("match", name, "--top", 0)
    assert len(rows) == 36
    assert {row["prefecture"] for row in rows} == {"JP-22"}


def test_that_only_new_leaves_out_the_pairs_of_the_registry(setuhashi):
    tied = {tie["prefecture"] for tie in setuhashi.json("ties", "--region", "Tamil Nadu")}
    partners = {
        row["prefecture"] for row in setuhashi.json("match", "IN-TN", "--only-new", "--top", 0)
    }
    assert "JP-14" in tied
    assert "JP-14" not in partners


def test_that_own_weights_from_a_file_decide_the_ranking(setuhashi, tmp_path):
    weights = tmp_path / "weights.json"
    weights.write_text('{"history": 3, "scale": 1}')
    row = setuhashi.json("match", "IN-GJ", "--weights", weights, "--top", 1)[0]
    used = {share["key"]: share["weight"] for share in row["criteria"] if share["weight"]}
    assert used == {"history": 0.75, "scale": 0.25}


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("[1, 2]", "cannot be read as weights"),
        ("{", "cannot be read as weights"),
        ('{"history": "much"}', "cannot be read as weights"),
        ('{"history": NaN}', "cannot be read as weights"),
        ('{"history": 1' + "0" * 400 + "}", "cannot be read as weights"),
        ("[" * 90_000, "cannot be read as weights"),
        ('{"taste": 1}', "no criterion 'taste'"),
        ('{"history": -1}', "'history' is -1"),
        ('{"history": 0}', "Every weight is zero"),
    ],
)
def test_that_weights_that_make_no_sense_are_refused_in_one_line(
    setuhashi, tmp_path, content, said
):
    weights = tmp_path / "weights.json"
    weights.write_text(content)
    assert said in setuhashi.refused("match", "IN-GJ", "--weights", weights)


def test_that_the_dossier_of_a_pair_agrees_with_the_ranking(setuhashi):
    row = setuhashi.json("match", "IN-GJ", "--top", 0)[5]
    dossier = setuhashi.json("pair", "Gujarat", row["prefecture"])
    assert dossier["score"] == pytest.approx(row["score"], abs=1e-12)
    assert dossier["rank"] == row["rank"]
    assert len(dossier["flows_to_japan"]) == 10
    sources = [
        figure["source"] for sheet in dossier["profiles"] for figure in sheet["figures"].values()
    ]
    assert sources
    assert all(sources)


def test_that_a_dossier_of_two_states_is_refused(setuhashi):
    assert "one country" in setuhashi.refused("pair", "Gujarat", "Odisha")


def test_that_every_leg_of_a_journey_has_a_source_and_a_day(setuhashi):
    journeys = setuhashi.json("journey", "Odisha", "Tokushima", "--on", "2026-12-01")
    legs = [leg for journey in journeys for leg in journey["legs"]]
    assert {leg["mode"] for leg in legs} >= {"ground", "flight"}
    assert all(leg["source"] and leg["as_of"] for leg in legs)
    assert {leg["validity_known"] for leg in legs if leg["mode"] == "ground"} == {True}


def test_that_the_table_of_journeys_names_its_stops_and_says_where_validity_is_not_known(setuhashi):
    asked = ("journey", "Odisha", "Tokushima", "--on", "2026-12-01")
    legs = [leg for journey in setuhashi.json(*asked) for leg in journey["legs"]]
    assert setuhashi(*asked) == 0
    assert "Bhubaneswar" in setuhashi.out
    assert "IN-OD" not in setuhashi.out
    noted = "* marks a flight of unknown first day" in setuhashi.out
    assert noted is any(not leg["validity_known"] for leg in legs)


def test_that_the_ranking_follows_the_normalisation_asked_for(setuhashi):
    by_key = {
        key: [row["score"] for row in setuhashi.json("match", "Odisha", "--normalisation", key)]
        for key in ("percentile", "min-max", "z")
    }
    assert by_key["percentile"] == [row["score"] for row in setuhashi.json("match", "Odisha")]
    assert len({tuple(scores) for scores in by_key.values()}) == 3


def test_that_a_journey_has_legs_that_join_and_hours_that_add_up(setuhashi):
    journeys = setuhashi.json("journey", "Gujarat", "Shizuoka", "--on", "2026-12-01")
    for journey in journeys:
        legs = journey["legs"]
        assert legs[0]["from"] == "IN-GJ"
        assert legs[-1]["to"] == "JP-22"
        for before, after in pairwise(legs):
            assert before["to"] == after["from"]
        spent = sum(leg["hours"] + leg["wait_hours"] for leg in legs)
        assert journey["hours"] == pytest.approx(spent, abs=1e-6)
    assert [journey["hours"] for journey in journeys] == sorted(j["hours"] for j in journeys)


def test_that_routes_are_listed_by_status_with_source_and_day(setuhashi):
    operating = setuhashi.json("routes", "--status", "operating")
    assert {"DEL", "BOM", "BLR"} <= {route["from"] for route in operating}
    assert all(route["source"] and route["as_of"] for route in operating)
    proposed = setuhashi.json("routes", "--status", "proposed")
    assert {("BLR", "KIX")} <= {(route["from"], route["to"]) for route in proposed}


def test_that_ties_can_be_filtered(setuhashi):
    sisters = setuhashi.json("ties", "--kind", "sister", "--status", "active")
    assert sisters
    assert {(tie["kind"], tie["status"]) for tie in sisters} == {("sister", "active")}


def test_that_a_map_is_written_as_one_file(setuhashi, tmp_path):
    file = tmp_path / "map.html"
    assert setuhashi("map", "--out", file, "--focus", "Gujarat", "--layers", "ties,scores") == 0
    assert str(file) in setuhashi.err
    assert file.read_text("utf-8").startswith("<!DOCTYPE html>")


def test_that_doctor_finds_a_fresh_store_sound(setuhashi):
    findings = setuhashi.json("doctor")
    assert {finding["code"] for finding in findings} >= {"store-integrity", "reference-rows"}
    assert all(finding["ok"] for finding in findings)


def test_that_doctor_ends_with_one_when_the_store_is_not_sound(own_setuhashi):
    assert own_setuhashi("doctor") == 0
    with sqlite3.connect(own_setuhashi.store) as connection:
        connection.execute("DELETE FROM ref_ties WHERE tie_id = 'T001'")
    connection.close()
    assert own_setuhashi("doctor") == 1


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("match", "Atlantis"), "no State or prefecture 'Atlantis'"),
        (("match", "Gujrat"), "Did you mean Gujarat"),
        (("match", "IN-ZZ"), "no State or prefecture 'IN-ZZ'"),
        (("match", "Gujarat", "--preset", "luck"), "no set of weights 'luck'"),
        (("match",), "REGION"),
        (("match", "Gujarat", "--top", "-1"), "--top"),
        (("dance",), "dance"),
        (("journey", "Gujarat", "Gujarat"), "both start and destination"),
        (("journey", "Gujarat", "Shizuoka", "--on", "2026-02-30"), "2026-02-30"),
        (("routes", "--status", "dreamt"), "dreamt"),
        (("map", "--out", "x.html", "--layers", "gold"), "no map layer 'gold'"),
        (("map", "--out", "/proc/at/all.html"), "cannot be written"),
        (("map", "--out", ""), "ends in one of these: .html"),
        (("map", "--out", "setuhashi.sqlite"), "ends in one of these: .html"),
        (("map", "--out", "/"), "ends in one of these: .html"),
        (("ties", "--region", "Mars"), "no State or prefecture 'Mars'"),
        (("plan", "1999"), "1999"),
        (("plan", "soon"), "YEAR is 'soon'"),
        (("match", "Gujarat", "--top", "1.5"), "--top is '1.5'"),
        (("match", "Gujarat", "--weights", "/dev/zero"), "cannot be read as weights"),
        (("match", "\x1b[31mOd\ni"), "' [31mOd i'"),
        (("plan", "2027", "--formats", "xlsx"), "--out"),
        (("plan", "2027", "--out", "x", "--formats", ","), "No format"),
    ],
)
def test_that_wrong_use_is_told_in_one_line(setuhashi, arguments, said):
    assert said in setuhashi.refused(*arguments)


def test_that_a_long_name_does_not_fill_the_screen(setuhashi):
    assert len(setuhashi.refused("match", "x" * 5000)) < 600


@pytest.mark.parametrize("command", ["map", "brief", "export", "backup", "store"])
def test_that_a_name_that_is_too_long_is_told_in_one_line(setuhashi, tmp_path, command):
    name = tmp_path / f"{'y' * 300}.csv"
    told = {
        "map": ("map", "--out", name),
        "brief": ("brief", "Gujarat", "Shizuoka", "--out", name.with_suffix(".docx")),
        "export": ("export", "tie", "--out", name),
        "backup": ("backup", name),
        "store": ("doctor", "--store", name),
    }
    assert "yyy" in setuhashi.refused(*told[command]) or command == "export"
    assert not any(tmp_path.iterdir())


def test_that_an_empty_answer_says_so(setuhashi):
    assert setuhashi("ties", "--region", "Tokyo", "--kind", "mou") == 0
    assert setuhashi.out == "No tie fits these filters.\n"


def test_that_without_a_screen_the_window_is_refused_in_one_line(setuhashi, monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert "no screen" in setuhashi.refused()


@pytest.mark.parametrize("language", ["ja", "hi"])
def test_that_results_speak_the_language_asked_for(setuhashi, language):
    assert setuhashi("match", "Gujarat", "--lang", language) == 0
    name = {"ja": "大阪府", "hi": "ओसाका"}[language]
    assert name in setuhashi.out
    assert "Prefecture" not in setuhashi.out


@pytest.fixture(scope="module")
def planned(shared_store, tmp_path_factory):
    """The plan of 2027 as JSON, its folder of exports, and what the command said."""
    folder = tmp_path_factory.mktemp("plans")
    with pytest.MonkeyPatch.context() as patch, redirect_stdout(StringIO()) as out:
        patch.setenv("SETUHASHI_TODAY", "2026-11-22")
        arguments = ["plan", "2027", "--out", str(folder), "--formats", "xlsx, ics,csv,html"]
        code = main(["--store", str(shared_store), *arguments, "--json"])
    assert code == 0
    return json.loads(out.getvalue()), folder


def test_that_a_year_is_planned_with_three_visits_of_each_ministry_and_proof(planned):
    plan, _ = planned
    assert plan["status"] == "optimal"
    assert plan["objective"] == plan["bound"]
    assert Counter(visit["lead"] for visit in plan["visits"]) == {"MEA": 3, "MOFA": 3}
    for visit in plan["visits"]:
        home, host = ("IN", "JP") if visit["lead"] == "MEA" else ("JP", "IN")
        assert {code[:2] for code in visit["delegation"]} == {home}
        assert {code[:2] for code in visit["hosts"]} == {host}
        assert visit["start"][:4] == visit["end"][:4] == "2027"
        assert all(reason["text"] for reason in visit["reasons"])
    assert plan["clashes"] == []


def test_that_no_visit_meets_an_election_or_the_turn_of_the_year(planned, shared_store):
    plan, _ = planned
    with sqlite3.connect(shared_store) as store:
        blocked = store.execute(
            "SELECT place, start, end FROM ref_windows"
            " WHERE hardness = 'block' AND length(start) = 10"
        ).fetchall()
    store.close()
    assert blocked
    for visit in plan["visits"]:
        regions = {*visit["delegation"], *visit["hosts"]}
        places = regions | {"IN", "JP", "IN-*", "JP-*"}
        for place, start, end in blocked:
            if place in places:
                assert not (str(start) <= visit["end"] and visit["start"] <= str(end)), place


def test_that_the_exported_files_are_there_and_nothing_else(planned):
    _, folder = planned
    assert sorted(file.name for file in folder.iterdir()) == [
        f"visits-2027.{name}" for name in ("csv", "html", "ics", "xlsx")
    ]


def test_that_an_unknown_format_is_refused_before_anything_is_planned_or_kept(
    own_setuhashi, tmp_path
):
    said = own_setuhashi.refused(
        "plan", 2027, "--save", "--out", tmp_path, "--formats", "xlsx,gold"
    )
    assert "gold" in said
    assert own_setuhashi("doctor") == 0
    with sqlite3.connect(own_setuhashi.store) as store:
        assert store.execute("SELECT count(*) FROM edits").fetchone() == (0,)
    store.close()


def test_that_stopping_a_command_is_told_in_one_line(own_setuhashi, monkeypatch):
    def stop(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(ExchangeDesk, "board", stop)
    assert own_setuhashi("ties") == 130
    assert own_setuhashi.err == "Stopped. Nothing was kept.\n"


def test_that_a_full_disk_under_the_output_is_told_in_one_line(shared_store):
    command = [sys.executable, "-m", "app", "--store", str(shared_store), "ties"]
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            command, cwd=ROOT, stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )
    assert done.returncode == 2
    assert done.stderr.startswith("The results cannot be written")
    assert len(done.stderr.splitlines()) == 1


def test_that_a_terminal_without_the_letters_shows_their_codes(shared_store):
    command = [sys.executable, "-m", "app", "--store", str(shared_store), "match", "Odisha"]
    environment = {**os.environ, "PYTHONIOENCODING": "ascii"}
    done = subprocess.run(command, cwd=ROOT, capture_output=True, env=environment, check=True)
    assert done.stdout.isascii()


def test_that_commands_weigh_as_the_window_does_unless_told_otherwise(own_setuhashi):
    cases = open_cases(own_setuhashi.store)
    cases.upkeep.keep_settings(Settings(preset="", weights={"history": 0.25, "scale": 0.75}))
    cases.close()
    row = own_setuhashi.json("match", "IN-GJ", "--top", 1)[0]
    assert {share["key"]: share["weight"] for share in row["criteria"] if share["weight"]} == {
        "history": 0.25,
        "scale": 0.75,
    }
    named = own_setuhashi.json("match", "IN-GJ", "--top", 1, "--preset", "balanced")[0]
    assert len([share for share in named["criteria"] if share["weight"]]) > 2
