"""The shipped tables keep their schema, their keys and their links."""

import csv
import re

import pytest

from tests.rules.checkout import ROOT
from tests.rules.reference import TABLES, codes, listed, table

README = (ROOT / "data" / "README.md").read_text(encoding="utf-8")
SCHEMA = dict(re.findall(r"(?m)^\| (\w+) \| (.*) \|$", README.split("\n## ")[0]))
NAMES = sorted(path.stem for path in TABLES.glob("*.csv"))
QUALITIES = {"official", "derived", "secondary", "estimated", "unverified"}
REGION_COLUMNS = ("region", "state", "prefecture")
WORDS = {
    ("regions", "kind"): {"state", "ut", "prefecture"},
    ("sectors", "kind"): {"resource", "manufacturing", "services"},
    ("routes", "kind"): {"non-stop", "hub", "domestic"},
    ("routes", "status"): {"operating", "suspended", "ended", "proposed"},
    ("region_airports", "relation"): {"in_region", "gateway"},
    ("region_airports", "main"): {"0", "1"},
    ("windows", "hardness"): {"block", "avoid", "prefer-not", "prefer"},
    ("windows", "basis"): {"actual", "announced", "rule", "computed", "expected", "unverified"},
    ("ties", "kind"): {"mou", "sister", "friendship", "partner-city", "other"},
    ("ties", "status"): {"proposed", "active", "lapsed", "ended", "unknown"},
    ("past_visits", "direction"): {"IN->JP", "JP->IN"},
    ("opportunities", "direction"): {"offers", "seeks"},
    ("channels", "giver"): {"IN", "JP"},
    ("channel_inputs", "side"): {"supply", "need"},
    ("channel_inputs", "measure"): {"indicator", "sector", "block"},
    ("channel_inputs", "sign"): {"1", "-1"},
}
LINES = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII"}
KEYS = {
    "regions": 1,
    "figures": 3,
    "industry": 3,
    "industry_blocks": 3,
    "io_coefficients": 3,
    "airports": 1,
    "region_airports": 2,
    "routes": 1,
    "windows": 1,
    "ties": 1,
    "sources": 1,
}


def header(name):
    with (TABLES / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return next(csv.reader(file))


def bare(text):
    """The column names of a line of the schema, without what it says of them in brackets."""
    return re.sub(r"\([^)]*\)", "", text).replace(" ", "").split(",")


def test_that_the_schema_names_every_table_and_every_column():
    assert {name: bare(SCHEMA.get(name, "")) for name in NAMES} == {
        name: header(name) for name in NAMES
    }
    assert set(NAMES) == set(SCHEMA) - {"table"}


@pytest.mark.parametrize("name", NAMES)
def test_that_a_table_is_tidy_text(name):
    raw = (TABLES / f"{name}.csv").read_bytes()
    assert b"\r" not in raw
    assert raw.endswith(b"\n")
    text = raw.decode("utf-8")
    assert "\ufeff" not in text
    assert "\ufffd" not in text
    assert not [row for row in table(name) for cell in row.values() if cell != cell.strip()]


@pytest.mark.parametrize(("name", "width"), KEYS.items())
def test_that_no_key_comes_twice_and_rows_are_sorted_by_it(name, width):
    keys = [tuple(row.values())[:width] for row in table(name)]
    assert keys == sorted(set(keys))


def test_that_83_regions_stand_in_the_table():
    assert len(codes("IN")) == 36
    assert codes("JP") == {f"JP-{n:02d}" for n in range(1, 48)}


@pytest.mark.parametrize("name", NAMES)
def test_that_every_region_named_is_a_region(name):
    columns = [column for column in REGION_COLUMNS if column in header(name)]
    named = {row[column] for row in table(name) for column in columns if row[column]}
    assert named <= codes()


def test_that_delegations_and_hosts_are_regions_of_their_sides():
    for row in table("past_visits"):
        home = row["direction"][:2]
        away = row["direction"][-2:]
        assert set(listed(row["delegation"])) <= codes(home), row["visit_id"]
        assert set(listed(row["hosts"])) <= codes(away), row["visit_id"]


@pytest.mark.parametrize(("name", "column"), WORDS)
def test_that_a_column_keeps_its_vocabulary(name, column):
    assert {row[column] for row in table(name)} <= WORDS[name, column]


@pytest.mark.parametrize("name", [name for name in NAMES if "quality" in header(name)])
def test_that_quality_is_one_of_the_five_words(name):
    assert {row["quality"] for row in table(name)} <= QUALITIES


@pytest.mark.parametrize("name", ["targets", "opportunities", "channels"])
def test_that_a_line_of_effort_is_one_of_eight(name):
    assert {row["line"] for row in table(name)} <= LINES


def test_that_every_source_is_known_and_every_known_source_is_used():
    used = {
        row[column]
        for name in NAMES
        if name != "sources"
        for row in table(name)
        for column in ("source", "responsible_source")
        if row.get(column)
    }
    assert used == {row["source"] for row in table("sources")}


@pytest.mark.parametrize("name", [n for n in NAMES if "source" in header(n) and n != "sources"])
def test_that_no_fact_stands_without_its_source(name):
    assert all(row["source"] for row in table(name))


def test_that_every_source_has_title_day_and_terms():
    for row in table("sources"):
        assert row["title"], row
        assert row["terms"], row
        assert re.fullmatch(r"(?:19|20)\d\d(?:-\d\d){0,2}", row["as_of"]), row
        assert re.fullmatch(r"(?:https?://\S+)?", row["url"]), row


@pytest.mark.parametrize(
    ("name", "column", "other"),
    [
        ("figures", "indicator", "indicators"),
        ("industry", "sector", "sectors"),
        ("industry_blocks", "block", "blocks"),
        ("io_coefficients", "from_sector", "sectors"),
        ("io_coefficients", "to_sector", "sectors"),
        ("io_totals", "sector", "sectors"),
        ("relatedness", "sector_a", "sectors"),
        ("relatedness", "sector_b", "sectors"),
        ("regions", "region_group", "region_groups"),
        ("windows", "kind", "window_kinds"),
        ("forum_members", "forum_id", "forums"),
        ("forum_meetings", "forum_id", "forums"),
        ("target_progress", "target_id", "targets"),
        ("channel_inputs", "channel", "channels"),
        ("preset_weights", "preset", "presets"),
        ("preset_weights", "criterion", "criteria"),
        ("region_airports", "iata", "airports"),
        ("routes", "origin", "airports"),
        ("routes", "destination", "airports"),
    ],
)
def test_that_no_row_is_an_orphan(name, column, other):
    known = {next(iter(row.values())) for row in table(other)}
    assert {row[column] for row in table(name)} <= known


@pytest.mark.parametrize("name", [name for name in NAMES if "name_en" in header(name)])
def test_that_names_stand_in_three_languages_in_their_scripts(name):
    for row in table(name):
        assert row["name_en"], row
        assert re.search(r"[\u3040-\u30ff\u4e00-\u9fff]", row["name_ja"]), row
        assert re.search(r"[\u0900-\u097f]", row["name_hi"]), row


def test_that_capitals_and_explanations_stand_in_three_languages():
    for row in (*table("regions"), *table("criteria"), *table("channels")):
        field = "capital" if "capital_en" in row else "explanation"
        assert all(row[f"{field}_{language}"] for language in ("en", "ja", "hi")), row


def test_that_no_two_regions_of_a_country_share_a_name():
    for column in ("name_en", "name_ja", "name_hi"):
        names = [row[column] for row in table("regions")]
        assert len(set(names)) == len(names)
