"""A kept plan is exported as every kind is, and import tells what the file would change."""

from dataclasses import replace

import pytest

from app.exports.plan_reader import read_plan_csv, read_plan_xlsx
from tests.fakes.plans import PLAN
from tests.opened_window import open_cases

NEXT = replace(PLAN, year=2028, visits=())


@pytest.fixture
def desk(own_setuhashi):
    """The command beside a store in which the plan of 2027 is kept."""
    keep(own_setuhashi, PLAN)
    return own_setuhashi


def keep(desk, plan):
    cases = open_cases(desk.store)
    cases.visits.keep(plan)
    cases.close()


@pytest.mark.parametrize(("suffix", "reader"), [(".csv", read_plan_csv), (".xlsx", read_plan_xlsx)])
def test_that_the_only_plan_is_exported_and_is_already_there(desk, tmp_path, suffix, reader):
    file = tmp_path / f"plan{suffix}"
    assert desk("export", "plan", "--out", file) == 0
    assert desk.out.strip() == str(file)
    assert reader(file).plan == PLAN
    asked = ("import", file, "--reason", "the same file")
    assert desk(*asked) == 0
    assert desk.out.startswith("Already there: plan 2027")
    assert desk.json(*asked)["changed"] == []
    assert [each["reason"] for each in desk.json("history", "--kind", "plan")] == [""]


def test_that_of_several_plans_one_is_asked_for(desk, tmp_path):
    keep(desk, NEXT)
    file = tmp_path / "plan.csv"
    assert "Plans of 2027, 2028" in desk.refused("export", "plan", "--out", file)
    assert desk("export", "plan", "--year", 2027, "--out", file) == 0
    assert read_plan_csv(file).plan == PLAN
    assert "No plan of 2029" in desk.refused("export", "plan", "--year", 2029, "--out", file)


def test_that_what_cannot_be_exported_is_told_in_one_line(own_setuhashi, tmp_path):
    export = ("export", "plan", "--out")
    assert "No plan is kept" in own_setuhashi.refused(*export, tmp_path / "plan.csv")
    keep(own_setuhashi, PLAN)
    assert ".csv, .xlsx" in own_setuhashi.refused(*export, tmp_path / "plan.pdf")
    (tmp_path / "file").touch()
    assert "cannot be written" in own_setuhashi.refused(*export, tmp_path / "file" / "plan.csv")
    told = own_setuhashi.refused("export", "tie", "--year", 2027, "--out", tmp_path / "ties.csv")
    assert "--year and tie" in told
