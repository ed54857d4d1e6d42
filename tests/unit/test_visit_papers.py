"""Programme, clearance file and report as content, and the command that lists visits."""

import json
from argparse import ArgumentParser
from dataclasses import replace
from datetime import UTC, date, datetime
from types import SimpleNamespace

import pytest

from app.cli import visits
from app.domain.clearance import GateKind
from app.domain.itinerary import ItemKind
from app.domain.plan_settings import PlanRules
from app.domain.regions import Country
from app.domain.visit_budget import Payer
from app.domain.visit_gates import gates_of_record
from app.domain.visit_record import GateState, HeadRole, OutcomeKind, VisitState
from app.exports.paper_document import document_of, plan_paper
from app.exports.visit_papers import (
    clearance_file,
    delegation_list,
    programme,
    report,
    talking_points,
)
from app.services.document import Heading, Table
from app.services.list_visits import VisitFilter, visits_due
from app.words import visit_records, visit_terms
from app.words.catalogue import Words
from tests.fakes.plans import MADE_AT, REGIONS
from tests.fakes.visit_records import CALL, DELEGATES, RECORD, recorded_document

ENGLISH = Words("en")
BY_CODE = {region.code: region for region in REGIONS}
RULES = PlanRules()


@pytest.mark.parametrize(
    ("table", "kinds"),
    [
        (visit_records.STATES, VisitState),
        (visit_records.HEADS, HeadRole),
        (visit_records.ITEMS, ItemKind),
        (visit_records.PAYERS, Payer),
        (visit_records.GATE_STATES, GateState),
        (visit_records.OUTCOMES, OutcomeKind),
        (visit_terms.GATES, GateKind),
    ],
)
def test_that_every_kind_has_a_name_of_its_own(table, kinds):
    assert set(table) == set(kinds)
    assert len(set(table.values())) == len(kinds)


def test_that_a_programme_tells_each_day_in_both_times():
    paper = programme(RECORD, BY_CODE, ENGLISH)
    facts = {fact.label: fact.text for fact in paper.facts}
    assert paper.subtitle == "Gujarat → Shizuoka, Yamanashi"
    assert facts["Head of the delegation"] == "Chief Minister"
    assert facts["Dates"] == "17–22 May 2027"
    assert [table.title for table in paper.tables] == ["17 May 2027", "18 May 2027", "Contacts"]
    flight = paper.tables[0].rows[0]
    assert flight[:2] == ("09:00 – 18:30", "12:30 – 22:00")
    assert flight[2] == "Travel: AMD → NRT (flight, AI, estimated)"


def test_that_a_time_on_another_day_over_there_is_told_with_its_day():
    late = replace(CALL, starts_at=datetime(2027, 5, 18, 16, 0, tzinfo=UTC), country=Country.INDIA)
    late = replace(late, ends_at=datetime(2027, 5, 18, 17, 30, tzinfo=UTC))
    assert visit_records.between(ENGLISH, late, Country.INDIA) == "21:30 – 23:00"
    there = visit_records.between(ENGLISH, late, Country.JAPAN)
    assert there == "19 May 2027, 01:00 – 19 May 2027, 02:30"


def test_that_clearance_file_and_report_hold_what_is_filled_and_no_person():
    gates = gates_of_record(RECORD, RULES)
    paper = clearance_file(RECORD, gates, BY_CODE, ENGLISH)
    assert [table.title for table in paper.tables] == ["Clearance", "Budget", "Steps"]
    assert len(paper.tables[0].rows) == len(gates)
    told = report(RECORD, BY_CODE, ENGLISH)
    assert [table.title for table in told.tables] == ["Outcomes", "Action points"]
    for each in (paper, told, programme(RECORD, BY_CODE, ENGLISH)):
        assert all(len(row) == len(table.columns) for table in each.tables for row in table.rows)


def run(*arguments, found=(RECORD,)):
    asked = []
    cases = SimpleNamespace(
        today=lambda: date(2027, 7, 2),
        regions=lambda: BY_CODE,
        records=SimpleNamespace(
            find=lambda wanted: asked.append(wanted) or found,
            due=lambda records: visits_due(records, date(2027, 4, 20), RULES, ()),
        ),
    )
    parser = ArgumentParser()
    visits.add_arguments(parser, ENGLISH)
    assert visits.run(parser.parse_args(arguments), cases, ENGLISH) == 0
    return asked[0]


def test_that_the_command_lists_visits_with_its_filters(capsys):
    wanted = run("--year", "2027", "--lead", "MEA", "--state", "idea", "--region", "Gujarat")
    assert wanted == VisitFilter("MEA", 2027, "idea", "Gujarat")
    shown = capsys.readouterr().out
    assert "2027-MEA-1" in shown
    assert "Shizuoka, Yamanashi" in shown
    run(found=())
    assert "No visit fits these filters." in capsys.readouterr().out


def test_that_the_command_tells_visits_and_what_is_due_as_json(capsys):
    run("--json")
    (visit,) = json.loads(capsys.readouterr().out)
    assert (visit["id"], visit["state"], visit["start"]) == ("2027-MEA-1", "idea", "2027-05-17")
    run("--due", "--json")
    due = json.loads(capsys.readouterr().out)
    assert {gate["gate"] for gate in due["gates"]} >= {"filing", "state-approval"}
    run("--due")
    shown = capsys.readouterr().out
    assert "Clearance filed" in shown
    assert "overdue" in shown


def test_that_the_passport_spelling_is_on_no_paper_unless_asked_for():
    plain = delegation_list(RECORD, DELEGATES, BY_CODE, ENGLISH)
    assert plain.tables[0].rows == (("A. Person", "Secretary", "Head of the team"),)
    asked = delegation_list(RECORD, DELEGATES, BY_CODE, ENGLISH, with_passports=True)
    assert asked.tables[0].rows[0][-1] == "ANNA PERSON"


def test_that_talking_points_tell_purpose_and_what_is_open_and_no_errand_of_the_desk():
    points = talking_points(RECORD, (), BY_CODE, ENGLISH).points
    ((heading, told),) = points
    assert heading == "The visit"
    assert told[0] == RECORD.purpose
    assert any("Name a desk" in text and "Industries department" in text for text in told)


def test_that_a_paper_becomes_a_document_whose_tables_of_one_kind_are_alike():
    document = document_of(programme(RECORD, BY_CODE, ENGLISH), MADE_AT, ENGLISH)
    tables = [block for block in document.blocks if isinstance(block, Table)]
    _facts, first_day, second_day, _contacts = tables
    assert [column.title for column in first_day.columns] == [
        column.title for column in second_day.columns
    ]
    assert "Contact" not in {column.title for column in first_day.columns}
    assert second_day.rows[0][-1] == "Embassy"


def test_that_an_empty_report_says_so():
    bare = replace(RECORD, outcomes=(), actions=(), purpose="")
    document = document_of(replace(report(bare, BY_CODE, ENGLISH), facts=()), MADE_AT, ENGLISH)
    (only,) = document.blocks
    assert only.text == "Nothing of this is on record yet."


def test_that_the_plan_is_one_document_with_every_table_that_has_rows():
    document = plan_paper(recorded_document(RECORD), ENGLISH)
    headings = [block.text for block in document.blocks if isinstance(block, Heading)]
    assert headings[0] == "Plan"
    assert {"Clearance", "Itinerary", "Delegation", "Budget", "Sources"} <= set(headings)
    assert "ANNA PERSON" not in str(document)
