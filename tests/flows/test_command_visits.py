"""``setuhashi visits`` and a plan taken back by ``setuhashi import``."""

from types import SimpleNamespace

import pytest

from app.cli.import_file import run as run_import
from app.words.catalogue import Words
from app.words.past_visits import EXACTNESS
from tests.opened_window import open_cases


@pytest.fixture
def planned(own_setuhashi, tmp_path):
    """A store with a plan of MOFA's visits, exported into ``tmp_path``."""
    given = ("--lead", "MOFA", "--save", "--out", tmp_path, "--formats", "csv,docx")
    assert own_setuhashi("plan", 2027, *given) == 0, own_setuhashi.err
    return own_setuhashi


def test_that_visits_are_listed_with_what_is_due(planned):
    found = planned.json("visits", "--year", 2027)
    assert {each["id"] for each in found} == {f"2027-MOFA-{n}" for n in (1, 2, 3)}
    assert {each["state"] for each in found} == {"idea"}
    assert planned.json("visits", "--lead", "MEA") == []
    assert planned.json("visits", "--due") == {"gates": [], "actions": []}
    assert [each["id"] for each in planned.json("visits", "--visit", "2027-MOFA-2")] == [
        "2027-MOFA-2"
    ]
    for rest in ((), ("--due",), ("--json",)):
        assert "'nope'" in planned.refused("visits", "--visit", "nope", *rest)


def test_that_a_paper_of_a_visit_is_written_and_wrong_use_is_one_line(planned, tmp_path):
    from docx import Document

    file = tmp_path / "programme.docx"
    asked = ("visits", "--visit", "2027-MOFA-1", "--paper", "programme")
    assert planned(*asked, "--out", file, "--lang", "ja") == 0
    assert Document(str(file)).paragraphs[0].text == "訪問日程表"
    assert "--out FILE" in planned.refused(*asked)
    nowhere = ("visits", "--visit", "2031-MEA-9", "--paper", "report", "--out", file)
    assert "2031-MEA-9" in planned.refused(*nowhere)


def test_that_the_plan_as_a_document_lists_every_visit(planned, tmp_path):
    from docx import Document

    tables = Document(str(tmp_path / "visits-2027.docx")).tables
    first = {row.cells[0].text for row in tables[0].rows}
    assert {f"2027-MOFA-{n}" for n in (1, 2, 3)} <= first


@pytest.mark.parametrize("kind", ["", "visit", "plan", "visits"])
def test_that_an_exported_plan_is_taken_into_another_store(planned, tmp_path, capsys, kind):
    cases = open_cases(tmp_path / "other.sqlite")
    given = {"file": tmp_path / "visits-2027.csv", "kind": kind, "json": False}
    args = SimpleNamespace(**given, reason="from the other desk")
    try:
        assert run_import(SimpleNamespace(**vars(args), dry_run=True), cases, Words()) == 0
        assert cases.visits.saved(2027) is None
        assert run_import(SimpleNamespace(**vars(args), dry_run=False), cases, Words()) == 0
        assert len(cases.visits.saved(2027).visits) == 3
    finally:
        cases.close()
    assert "Taken in: plan 2027, 3 visits, 0 records." in capsys.readouterr().out


def test_that_real_delegations_and_the_year_s_count_are_told(planned):
    past = planned.json("visits", "--past")
    assert len(past) == 66
    assert all(each["source"] for each in past)
    assert {each["date_quality"] for each in past} == set(EXACTNESS)
    of_one = planned.json("visits", "--past", "--region", "Shizuoka")
    assert of_one == [each for each in past if "JP-22" in (*each["delegation"], *each["hosts"])]
    assert planned("visits", "--past") == 0
    assert "at the median" in planned.out
    counts = {each["lead"]: each for each in planned.json("visits", "--count", "--year", 2027)}
    assert (counts["MOFA"]["idea"], counts["MOFA"]["owed"]) == (3, 3)
    assert counts["MEA"]["idea"] == 0
    assert planned("visits", "--count", "--year", 2027) == 0
    assert "MOFA, of 3: ideas 3, confirmed 0, made 0" in planned.out
    assert "--past" in planned.refused("visits", "--count", "--past")
