"""A visit's record as an officer would keep it, made by hand."""

from dataclasses import replace
from datetime import UTC, date, datetime

from app.domain.clearance import GateKind
from app.domain.itinerary import ItemKind, ItineraryItem
from app.domain.plan_settings import PlanSettings
from app.domain.regions import Country
from app.domain.visit_budget import BudgetLine, Currency, Payer
from app.domain.visit_gates import gates_of_record
from app.domain.visit_record import (
    ActionPoint,
    Contact,
    Delegate,
    GateStanding,
    GateState,
    HeadRole,
    Move,
    Outcome,
    OutcomeKind,
    VisitState,
    record_of,
)
from app.services.kept_visits import KeptVisits
from tests.fakes.plans import MADE_AT, VISITS, WINDOWS, document

OPENED = date(2026, 11, 1)
CHANGED_AT = datetime(2026, 11, 20, 8, 0, tzinfo=UTC)
FLIGHT = ItineraryItem(
    ItemKind.TRAVEL,
    datetime(2027, 5, 17, 3, 30, tzinfo=UTC),
    datetime(2027, 5, 17, 13, 0, tzinfo=UTC),
    Country.INDIA,
    place="AMD",
    destination="NRT",
    mode="flight",
    carrier="AI",
    estimated=True,
    source="A made-up timetable",
    item_id="1",
)
CALL = ItineraryItem(
    ItemKind.CALL,
    datetime(2027, 5, 18, 1, 0, tzinfo=UTC),
    datetime(2027, 5, 18, 2, 0, tzinfo=UTC),
    Country.JAPAN,
    title="=Governor's office",
    place="JP-22",
    interpreter="Embassy",
    item_id="2",
)
RECORD = replace(
    record_of(VISITS[0], OPENED),
    purpose="Hydrogen and _x0041_ skills; '=plain'",
    head=HeadRole.CHIEF_MINISTER,
    size=12,
    signing=True,
    lines=("IV", "V"),
    itinerary=(FLIGHT, CALL),
    contacts=(Contact("International division", "Shizuoka Prefecture", "JP-22"),),
    budget=(
        BudgetLine("Air tickets", 125_050_10, Currency.INR, Payer.STATE),
        BudgetLine("Coach", 180_000, Currency.JPY, Payer.PREFECTURE),
        BudgetLine("Dinner", 1, Currency.INR, Payer.STATE),
    ),
    gates=(GateStanding(GateKind.INVITATION, GateState.GRANTED, None, date(2026, 11, 10)),),
    outcomes=(Outcome("Joint statement\nof two lines", OutcomeKind.STATEMENT, "IV"),),
    actions=(ActionPoint("Name a desk", "Industries department", date(2027, 7, 1)),),
)
DELEGATES = (Delegate("A. Person", "Secretary", "Head of the team", "ANNA PERSON"),)


def after(record, *states, on=OPENED):
    """``record`` as it stands after ``states``, all of one day."""
    return replace(record, history=(*record.history, *(Move(state, on) for state in states)))


CONFIRMED = after(RECORD, VisitState.PROPOSED, VisitState.CLEARED, VisitState.CONFIRMED)


def kept(*records, **parts):
    """``records`` with their gates, as files have them."""
    rules = PlanSettings().rules
    gates = {record.visit_id: gates_of_record(record, rules, WINDOWS) for record in records}
    given = {
        "delegates": {record.visit_id: DELEGATES for record in records},
        "changed_at": {record.visit_id: CHANGED_AT for record in records},
    }
    return KeptVisits(tuple(records), gates, **(given | parts))


def recorded_document(*records, **parts):
    """The made-up plan with ``records`` on record."""
    return replace(document(made_at=MADE_AT), kept=kept(*records, **parts))
