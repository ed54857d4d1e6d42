"""What ``setuhashi pair`` tells beside the comparison, on the real reference data."""

import csv

from openpyxl import load_workbook


def test_that_pair_tells_journeys_exchange_and_next_steps(setuhashi):
    told = setuhashi.json("pair", "Kerala", "Shimane")
    assert told["journeys"][0]["hours"] == min(each["hours"] for each in told["journeys"])
    assert told["opportunity_matches"]
    assert told["lessons"]
    assert told["next_steps"]
    assert told["shortlisted"] is None
    assert setuhashi("pair", "Kerala", "Shimane") == 0
    assert all(step in setuhashi.out for step in told["next_steps"])
    assert "Opportunities and practices" in setuhashi.out


def test_that_a_pair_about_which_nothing_is_exchanged_is_told_all_the_same(setuhashi):
    assert setuhashi("pair", "Ladakh", "Tottori") == 0
    assert "Proposed next steps" in setuhashi.out


def test_that_all_figures_go_to_a_file_under_the_weights_asked_for(setuhashi, tmp_path):
    file = tmp_path / "figures.csv"
    assert setuhashi("pair", "Odisha", "Tokushima", "--preset", "talent", "--figures", file) == 0
    assert setuhashi.out == ""
    with file.open(encoding="utf-8-sig", newline="") as text:
        rows = {line["Figure"]: line for line in csv.DictReader(text) if line["Part"] == "Score"}
    told = setuhashi.json("pair", "Odisha", "Tokushima", "--preset", "talent")
    assert abs(float(rows["Together"]["Value"]) - told["score"]) < 1e-6
    book = tmp_path / "figures.xlsx"
    assert setuhashi("--lang", "ja", "pair", "Odisha", "Tokushima", "--figures", book) == 0
    assert load_workbook(book).active.cell(1, 3).value == "指標"


def test_that_a_figures_file_of_another_kind_is_refused(setuhashi, tmp_path):
    file = tmp_path / "figures.pdf"
    assert ".csv or .xlsx" in setuhashi.refused("pair", "Odisha", "Oita", "--figures", file)
    assert not list(tmp_path.iterdir())
