"""An own route reaches whatever reads the network, and leaves it again when it is undone."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain.network_edits import EditKind, RouteEdit
from app.domain.own_routes import OwnRoute
from app.domain.problems import ProblemError
from app.domain.scenarios import Scenario
from app.services.shown_table import ShownTable
from tests.opened_window import DAY, open_cases

KANSAI = OwnRoute("BLR", "KIX", "Note of the consulate", date(2026, 11, 20), ("JL",), weekly=7)
BUT = ("Karnataka", "Wakayama")


@pytest.fixture
def cases(tmp_path, monkeypatch):
    monkeypatch.setenv("SETUHASHI_TODAY", DAY)
    cases = open_cases(tmp_path / "desk.sqlite")
    yield cases
    cases.close()


def all_readers(cases):
    """What each reader of the network says that an air link from Bengaluru to Kansai changes."""
    facts = cases.match.facts()
    content = cases.maps.content("", ("flights",), cases.match.in_force())
    row, column = facts.matrix.states.index("IN-KA"), facts.matrix.prefectures.index("JP-30")
    place = facts.matrix.criteria.index("connectivity")
    return {
        "journey": cases.flights.journeys(*BUT, None)[0].hours,
        "both ways": cases.flights.both_ways(*BUT, date.fromisoformat(DAY))[1].journeys[0].journey,
        "score": float(facts.matrix.value[row, column, place]),
        "map": any(
            {each.origin, each.destination} == {"BLR", "KIX"}
            for each in content.flights
            if each.status == "operating"
        ),
        "idea": ("BLR", "KIX")
        in {(each.origin, each.destination) for each in cases.flights.route_ideas(None)},
        "what-if": cases.flights.what_if(
            [RouteEdit(EditKind.ADDED, "BLR", "NGO", 7)], None
        ).shift.mean_hours,
        "quality": any(edge.own for edge in cases.flights.flight_data(None).edges),
        "routes": any(each.own for each in cases.flights.routes(None, None, None)),
    }


def test_that_every_reader_of_the_network_sees_an_own_route_until_it_is_undone(cases):
    before = all_readers(cases)
    cases.flights.keep_route(KANSAI, "announced", "")
    during = all_readers(cases)
    assert {name for name, told in during.items() if told == before[name]} == set()
    assert during["journey"] < before["journey"]
    assert not any(each.own for each in cases.flights.reference().routes)
    cases.upkeep.undo("a mistake")
    assert all_readers(cases) == before
    cases.upkeep.redo("after all")
    assert all_readers(cases) == during


def test_that_a_kept_scenario_runs_as_it_was_tried(cases):
    edits = (RouteEdit(EditKind.ADDED, "BLR", "KIX", 5, "AI NH"),)
    changes = cases.flights.keep_scenario(
        Scenario("Kansai", edits, date.fromisoformat(DAY)), "tried", ""
    )
    (key,) = changes.ids
    kept = cases.flights.scenarios()[key]
    again = cases.flights.what_if(kept.edits, kept.on)
    assert again.shift.gaining == cases.flights.what_if(edits, None).shift.gaining
    (line,) = cases.flights.route_lines(kept.edits)
    assert line.points[0] == pytest.approx((77.7, 13.2), abs=0.1)
    cases.flights.withdraw_scenario(key, "no longer")
    assert cases.flights.scenarios() == {}
    cases.upkeep.undo("after all")
    assert list(cases.flights.scenarios()) == [key]


def test_that_both_countries_have_an_outline_for_every_region(cases):
    outlines = cases.flights.outlines()
    assert set(outlines.regions) == set(cases.regions())
    assert all(
        rings and all(len(ring) > 3 for ring in rings) for rings in outlines.regions.values()
    )


def test_that_other_settings_rank_the_ideas_anew(cases):
    first = cases.flights.route_ideas(None)
    settings = cases.flights.idea_settings()
    weights = replace(settings.weights, demand=0.0, time=1.0, feed=0.0, wish=0.0)
    cases.flights.keep_idea_settings(replace(settings, weights=weights), "hours only")
    anew = cases.flights.route_ideas(None)
    assert anew != first
    assert anew
    hours = [each.weighted_hours for each in anew]
    assert hours == sorted(hours, reverse=True)
    assert all(each.rank_low == each.rank_high for each in anew)


TABLE = ShownTable(
    "Pairs: gain/lose",
    ("State", "Hours", "Day"),
    (("=1+1 ओडिशा", 3.5, date(2027, 1, 31)), ("大阪", None, None)),
    ("A note",),
)


def test_that_a_table_is_handed_over_as_csv_with_formulas_tamed(cases, tmp_path):
    file = cases.flights.write_table(TABLE, tmp_path / "table.csv")
    assert file.read_bytes().decode("utf-8-sig").splitlines() == [
        "State,Hours,Day",
        "'=1+1 ओडिशा,3.5,2027-01-31",
        "大阪,,",
    ]


def test_that_a_table_is_handed_over_as_a_workbook_with_numbers_and_days(cases, tmp_path):
    from openpyxl import load_workbook

    file = cases.flights.write_table(TABLE, tmp_path / "table.xlsx")
    sheet = load_workbook(file).active
    rows = list(sheet.iter_rows(values_only=True))
    assert rows[0] == ("State", "Hours", "Day")
    assert rows[1][:2] == ("'=1+1 ओडिशा", 3.5)
    assert rows[1][2].date() == date(2027, 1, 31)
    assert sheet["A2"].data_type == "s"
    assert rows[2] == ("大阪", None, None)
    assert rows[-1][0] == "A note"


@pytest.mark.parametrize("name", ["table.txt", "table", ".xlsx", "file/table.csv"])
def test_that_a_table_that_cannot_be_written_leaves_nothing_behind(cases, tmp_path, name):
    (tmp_path / ".xlsx").mkdir()
    (tmp_path / "file").touch()
    there = sorted(tmp_path.rglob("*"))
    with pytest.raises(ProblemError):
        cases.flights.write_table(TABLE, tmp_path / name)
    assert [each for each in sorted(tmp_path.rglob("*")) if each not in there] == []
