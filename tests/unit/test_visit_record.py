"""Steps of a visit, its budget, its gates and its count, by known answers."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.calendar import Basis, Hardness, Window
from app.domain.clearance import GateKind
from app.domain.plan_settings import PlanRules
from app.domain.problems import ProblemError
from app.domain.visit_budget import BudgetLine, BudgetTotal, Currency, Payer, minor_units, totals
from app.domain.visit_count import YearCount, count_visits, programme_year
from app.domain.visit_gates import gates_due, gates_of_record
from app.domain.visit_record import (
    MOVES,
    GateStanding,
    GateState,
    HeadRole,
    Move,
    VisitState,
    as_visit,
    moved,
    record_of,
)
from app.domain.visit_record_rules import wrong_in
from app.domain.visits import Lead
from tests.fakes.plans import GJ, REGIONS, SHIZUOKA, SOURCE, VISITS
from tests.fakes.visit_records import CALL, CONFIRMED, OPENED, RECORD, after

CODES = {region.code for region in REGIONS}
RULES = PlanRules()
MADE = after(CONFIRMED, VisitState.MADE, on=RECORD.end)


def codes(problems):
    return [problem.code for problem in problems]


def refused(record, move, today=date(2030, 1, 1)):
    with pytest.raises(ProblemError) as caught:
        moved(record, move, today)
    return codes(caught.value.problems)


def gates(record, windows=()):
    return {gate.kind: gate for gate in gates_of_record(record, RULES, windows)}


def test_that_a_visit_goes_from_idea_to_report_with_each_day_kept():
    record = record_of(VISITS[0], OPENED)
    steps = ("proposed", "cleared", "confirmed", "made", "reported")
    for step in steps:
        record = moved(record, Move(VisitState(step), RECORD.end, "because"), date(2030, 1, 1))
    assert [move.state for move in record.history] == ["idea", *steps]
    assert record.history[-1] == Move(VisitState.REPORTED, RECORD.end, "because")


@pytest.mark.parametrize("state", VisitState)
@pytest.mark.parametrize("to", VisitState)
def test_that_only_the_steps_of_the_table_are_allowed(state, to):
    record = after(RECORD, state)
    move = Move(to, RECORD.end)
    if to in MOVES[state]:
        assert moved(record, move, date(2030, 1, 1)).state is to
    else:
        assert "visit-move-not-allowed" in refused(record, move)


def test_that_a_visit_is_made_only_after_its_end():
    made = Move(VisitState.MADE, RECORD.end - timedelta(days=1))
    assert refused(CONFIRMED, made) == ["visit-not-over"]


def test_that_a_step_lies_neither_before_the_former_nor_in_the_future():
    early = Move(VisitState.PROPOSED, OPENED - timedelta(days=1))
    assert refused(RECORD, early) == ["visit-move-before-former"]
    assert refused(RECORD, Move(VisitState.PROPOSED, OPENED), OPENED - timedelta(days=1)) == [
        "visit-move-in-future"
    ]


def test_that_a_record_keeps_what_the_plan_says_of_the_visit():
    assert replace(as_visit(record_of(VISITS[1], OPENED), VISITS[1])) == VISITS[1]


def test_that_a_sound_record_has_no_problem():
    assert wrong_in(RECORD, CODES) == ()


@pytest.mark.parametrize(
    ("parts", "code"),
    [
        ({"end": RECORD.start - timedelta(days=1), "itinerary": ()}, "visit-days-wrong"),
        ({"end": RECORD.start + timedelta(days=30)}, "visit-too-long"),
        ({"hosts": ()}, "visit-side-empty"),
        ({"hosts": (GJ,)}, "visit-region-side"),
        ({"hosts": (SHIZUOKA, SHIZUOKA)}, "visit-region-twice"),
        ({"size": 0}, "visit-size-wrong"),
        ({"lines": ("IX",)}, "visit-line-unknown"),
        ({"actions": (replace(RECORD.actions[0], owner=" "),)}, "visit-part-empty"),
        (
            {"itinerary": (replace(CALL, ends_at=CALL.starts_at - timedelta(hours=1)),)},
            "itinerary-order",
        ),
        ({"start": RECORD.start + timedelta(days=3)}, "itinerary-outside"),
        ({"budget": (BudgetLine("x", -1, Currency.INR, Payer.MEA),)}, "budget-negative"),
        ({"gates": (RECORD.gates[0], RECORD.gates[0])}, "gate-twice"),
        ({"gates": (GateStanding(GateKind.VISA, GateState.FILED),)}, "gate-date-missing"),
        (
            {
                "gates": (
                    GateStanding(
                        GateKind.VISA, GateState.GRANTED, date(2027, 5, 2), date(2027, 5, 1)
                    ),
                )
            },
            "gate-order",
        ),
    ],
)
def test_that_each_thing_wrong_is_told(parts, code):
    assert code in codes(wrong_in(replace(RECORD, **parts), CODES))


def test_that_an_unknown_region_is_told_beside_everything_else():
    wrong = replace(RECORD, size=-3)
    assert codes(wrong_in(wrong, CODES - {GJ})) == ["region-unknown", "visit-size-wrong"]


def test_that_totals_are_exact_by_payer_and_never_across_currencies():
    assert totals(RECORD.budget) == (
        BudgetTotal(Payer.STATE, Currency.INR, Decimal("125050.11")),
        BudgetTotal(Payer.PREFECTURE, Currency.JPY, Decimal(180000)),
    )


@given(st.lists(st.integers(0, 10**15), min_size=1))
def test_that_no_paisa_is_lost_in_a_sum(amounts):
    lines = [BudgetLine("x", amount, Currency.INR, Payer.MEA) for amount in amounts]
    (total,) = totals(lines)
    assert total.amount * 100 == sum(amounts)


@pytest.mark.parametrize(
    ("text", "currency", "units"),
    [("1,250.50", "INR", 125050), ("0", "JPY", 0), (" 4733000 ", "JPY", 4733000)],
)
def test_that_an_amount_is_read_in_minor_units(text, currency, units):
    assert minor_units(text, Currency(currency)) == units


@pytest.mark.parametrize(
    ("text", "currency"),
    [("1.5", "JPY"), ("0.001", "INR"), ("-1", "INR"), ("nan", "INR"), ("some", "INR")],
)
def test_that_no_other_amount_is_taken(text, currency):
    with pytest.raises(ValueError, match=text):
        minor_units(text, Currency(currency))


def test_that_gates_lie_before_departure_as_their_rules_say():
    found = gates(RECORD)  # leaves on Monday, 17 May 2027
    assert found[GateKind.INVITATION].line == date(2027, 2, 16)
    assert found[GateKind.FILING].line == date(2027, 4, 23)  # 15 working days from 26 April
    assert found[GateKind.STATE_APPROVAL].line == date(2027, 4, 12)


def test_that_a_holiday_takes_a_working_day_off_the_clearance():
    day = date(2027, 5, 5)
    holiday = Window("IN-GJ", "holiday", "x", day, day, Hardness.AVOID, Basis.COMPUTED, SOURCE)
    assert gates(RECORD, (holiday,))[GateKind.FILING].line == date(2027, 4, 22)
    elsewhere = replace(holiday, where="JP")
    assert gates(RECORD, (elsewhere,))[GateKind.FILING].line == date(2027, 4, 23)


def test_that_gates_apply_only_where_their_conditions_hold():
    plain = replace(RECORD, signing=False, head=HeadRole.OFFICIAL, budget=())
    always = {"invitation", "state-approval", "filing", "dea-copy", "visa"}
    assert set(gates(plain)) == always
    assert set(gates(replace(plain, head=HeadRole.MINISTER))) == always | {"cabinet-note"}
    assert set(gates(replace(plain, signing=True))) == always | {"mou-vetting", "assembly"}
    assert set(gates(replace(plain, budget=RECORD.budget))) == always | {"fcra"}
    assert set(gates(record_of(VISITS[2], OPENED))) == {"invitation", "visa"}


def test_that_an_open_gate_is_due_on_its_line_and_a_filed_one_by_departure():
    filed = GateStanding(GateKind.FILING, GateState.FILED, date(2027, 4, 1))
    record = replace(RECORD, gates=(filed,))
    assert gates(record)[GateKind.FILING].due == record.start
    assert gates(RECORD)[GateKind.FILING].due == gates(RECORD)[GateKind.FILING].line
    assert gates(RECORD)[GateKind.INVITATION].due is None


def test_that_due_gates_are_those_overdue_or_soon_of_visits_still_to_come():
    today = date(2027, 4, 15)
    found = gates_due([RECORD], today, RULES, within_days=8)
    assert {gate.kind for gate in found if gate.overdue(today)} == {"state-approval"}
    assert {gate.kind for gate in found} == {
        *("state-approval", "mou-vetting", "filing", "fcra", "dea-copy", "cabinet-note")
    }
    assert [gate.due for gate in found] == sorted(gate.due for gate in found)
    for over in (after(RECORD, VisitState.CANCELLED), MADE):
        assert gates_due([over], today, RULES) == ()


def test_that_each_visit_counts_once_at_the_stage_it_has_come_to():
    idea = replace(RECORD, visit_id="2027-MEA-2")
    cancelled = replace(after(RECORD, VisitState.CANCELLED), visit_id="2027-MEA-3")
    mofa = record_of(VISITS[2], OPENED)
    assert count_visits([MADE, idea, cancelled, mofa], 2027, RULES) == (
        YearCount(Lead.MEA, 2027, 3, idea=1, confirmed=0, made=1),
        YearCount(Lead.MOFA, 2027, 3, idea=1, confirmed=0, made=0),
    )
    assert YearCount(Lead.MEA, 2027, 3, idea=1, made=1).missing == 1


def test_that_a_visit_of_january_belongs_to_the_former_april_year():
    april = PlanRules(april_start=True)
    assert programme_year(date(2027, 1, 18), april) == 2026
    assert programme_year(date(2027, 4, 1), april) == 2027
    assert programme_year(date(2027, 1, 18), RULES) == 2027
    mofa = record_of(VISITS[2], OPENED)
    assert count_visits([mofa], 2026, april)[1].idea == 1
