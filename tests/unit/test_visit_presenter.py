"""The page of one visit, on the services over a store in memory."""

from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest

from app.domain.clearance import GateKind
from app.domain.itinerary import ItemKind
from app.domain.plan_settings import PlanRules
from app.domain.problems import ProblemError
from app.domain.regions import Country
from app.domain.visit_budget import Currency, Payer
from app.domain.visit_gates import gates_of_record
from app.domain.visit_record import RECORD_KIND, GateState, OutcomeKind, VisitRecord, VisitState
from app.domain.visits import Direction, Lead
from app.services import keep_delegates, record_visit
from app.services.keep_delegates import delegates_of
from app.services.list_visits import list_visits, visits_on_record
from app.services.use_cases.records import OpenedVisit, PaperOrder
from app.ui.screens.visit import parts
from app.ui.screens.visit.presenter import VisitList, VisitPresenter
from tests.fakes.plans import PLAN, REGIONS
from tests.fakes.store import FakeStore, Own, Reference
from tests.fakes.visit_records import CALL, CONFIRMED, DELEGATES, FLIGHT, RECORD, after

TODAY = date(2026, 11, 22)
RULES = PlanRules()
BY_CODE = {region.code: region for region in REGIONS}
NEW_CALL = {
    "kind": ItemKind.CALL,
    "country": Country.JAPAN,
    "day": date(2027, 5, 17),
    "from": time(6),
    "to": time(7),
    "title": "Breakfast with the chamber",
    "place": "",
    "destination": "",
    "carrier": "",
    "interpreter": "",
    "contact": "",
    "party": "",
}


class Cases:
    """The use cases on a store in memory; papers and documents are only noted."""

    def __init__(self, store):
        self.store = store
        self.written = []

    def find(self, wanted):
        with self.store.read() as work:
            return list_visits(work, wanted, RULES)

    def opened(self, visit_id):
        with self.store.read() as work:
            known = {record.visit_id: record for record in visits_on_record(work)}
            kept = work.records.find(RECORD_KIND, visit_id, VisitRecord)
            delegates = delegates_of(work, visit_id)
        record = known.get(visit_id)
        return record and OpenedVisit(
            record, gates_of_record(record, RULES), delegates, kept is not None
        )

    def open(self, visit_id, reason):
        return record_visit.open_visit(self.store, visit_id, TODAY, reason)

    def add(self, record, reason):
        return record_visit.add_visit(self.store, record, reason)

    def change(self, record, reason):
        return record_visit.change_visit(self.store, record, reason)

    def move(self, visit_id, move):
        return record_visit.move_visit(self.store, visit_id, move, TODAY)

    def set_gate(self, visit_id, standing, reason):
        return record_visit.set_gate(self.store, visit_id, standing, reason)

    def add_outcome(self, visit_id, outcome, tie, reason):
        today = RECORD.end
        return record_visit.add_outcome(self.store, visit_id, outcome, reason, tie, today)

    def keep_delegates(self, visit_id, delegates):
        return keep_delegates.keep_delegates(self.store, visit_id, delegates)

    def erase_delegates(self, visit_id):
        return keep_delegates.erase_delegates(self.store, visit_id)

    def draft_legs(self, record):
        return (replace(FLIGHT, item_id="", starts_at=FLIGHT.starts_at, carrier="NH"),)

    def write_papers(self, visit_id, order, folder, handle):
        self.written.append((visit_id, order, folder))
        return (folder / f"{visit_id}.pdf",)


class View:
    def __init__(self):
        self.list = self.opened = self.written = None
        self.closed, self.form_open, self.problems = 0, True, []

    def show_list(self, found):
        self.list = [record.visit_id for record in found.records]

    def show_visit(self, opened):
        self.opened = opened

    def close_form(self):
        self.closed += 1

    def show_form_problem(self, error):
        self.problems += [problem.code for problem in error.problems]
        return self.form_open

    def show_written(self, paths):
        self.written = paths

    def show_busy(self, fraction):
        self.fraction = fraction

    def ask_visit_of(self, state, prefecture):
        self.asked = (state, prefecture)


class Desk:
    """Everything at once: a change is told, and the page reads again, as in the window."""

    def __init__(self, *records):
        own = Own.having(("plan", "2027", PLAN), *(("visit", r.visit_id, r) for r in records))
        self.cases = Cases(FakeStore(Reference(regions=REGIONS), own))
        self.view, self.kinds, self.told_problems = View(), [], []
        self.page = VisitPresenter(
            self.view,
            self.cases,
            lambda records: VisitList(records, BY_CODE, TODAY),
            self.told,
            self.run,
            self.told_problems.append,
        )
        self.page.start()
        for record in records:
            self.page.choose(record.visit_id)

    def told(self, changes):
        self.kinds.append(set(changes.kinds))
        return changes

    def run(self, job, on_done, on_problem, on_progress=None, topic=""):
        try:
            answer = job(None)
        except ProblemError as error:
            on_problem(error)
        else:
            on_done(answer)
            if topic != "visit-records":
                self.page.reload()
        return lambda: None

    @property
    def record(self):
        return self.view.opened.record


def test_that_the_next_visit_is_opened_and_another_on_demand():
    desk = Desk()
    assert desk.view.list == [visit.visit_id for visit in sorted(PLAN.visits, key=_leaves)]
    assert desk.record.visit_id == desk.view.list[0]
    desk.page.choose(desk.view.list[1])
    assert desk.record.visit_id == desk.view.list[1]
    assert not desk.view.opened.recorded


def _leaves(visit):
    return visit.start, visit.visit_id


def test_that_the_first_change_begins_the_record_of_a_planned_visit():
    desk = Desk()
    values = {**parts.facts_of(desk.record), "size": "14", "purpose": "Hydrogen"}
    desk.page.keep_facts(values, "letter came")
    assert desk.view.opened.recorded
    assert (desk.record.size, desk.record.purpose) == (14, "Hydrogen")
    assert desk.view.closed == 1
    assert desk.kinds == [{"visit"}]


def test_that_a_new_item_takes_its_place_in_time_and_keeps_the_others_identity():
    desk = Desk(RECORD)
    desk.page.keep_row(parts.ITINERARY, None, NEW_CALL, "added")
    assert [item.title for item in desk.record.itinerary] == [
        "Breakfast with the chamber",
        FLIGHT.title,
        CALL.title,
    ]
    assert [item.item_id for item in desk.record.itinerary] == ["3", "1", "2"]


def test_that_a_form_shows_a_row_as_it_is_and_gives_it_back_unchanged():
    desk = Desk(RECORD)
    shown = parts.values_of(parts.ITINERARY, FLIGHT, RECORD)
    assert (shown["day"], shown["from"], shown["to"]) == (date(2027, 5, 17), time(9), time(18, 30))
    desk.page.keep_row(parts.ITINERARY, FLIGHT, shown, "looked at")
    assert desk.record.itinerary[0] == FLIGHT
    desk.page.keep_row(parts.ITINERARY, FLIGHT, {**shown, "to": time(1)}, "delayed")
    changed = desk.record.itinerary[0]
    assert (changed.ends_at - changed.starts_at).total_seconds() == 16 * 3600
    assert not changed.estimated


def test_that_travel_legs_take_the_place_of_former_ones_and_leave_calls_alone():
    desk = Desk(RECORD)
    desk.page.draft_legs("quickest")
    assert [item.carrier for item in desk.record.itinerary] == ["NH", ""]
    assert desk.record.itinerary[1] == CALL


def test_that_an_amount_that_is_none_is_told_in_the_form_and_nothing_kept():
    desk = Desk(RECORD)
    values = {"item": "Hall", "amount": "lots", "currency": Currency.INR, "payer": Payer.MEA}
    desk.page.keep_row(parts.BUDGET, None, values, "added")
    assert desk.view.problems == ["amount-wrong"]
    assert desk.record == RECORD
    desk.page.keep_row(parts.BUDGET, None, {**values, "amount": "1,200.50"}, "added")
    assert desk.record.budget[-1].minor_units == 120_050


def test_that_a_problem_without_an_open_form_goes_to_the_window():
    desk = Desk(RECORD)
    desk.view.form_open = False
    desk.page.move(VisitState.MADE, TODAY, "too soon")
    (error,) = desk.told_problems
    assert "visit-move-not-allowed" in [problem.code for problem in error.problems]


def test_that_a_row_that_has_gone_meanwhile_is_told():
    desk = Desk(RECORD)
    desk.page.remove_row(parts.ITINERARY, replace(CALL, title="another"), "taken away")
    assert desk.view.problems == ["visit-part-gone"]
    desk.page.remove_row(parts.ITINERARY, CALL, "taken away")
    assert desk.record.itinerary == (FLIGHT,)


def test_that_a_gate_is_granted_with_its_day():
    desk = Desk(RECORD)
    filing = next(gate for gate in desk.view.opened.gates if gate.kind is GateKind.FILING)
    values = {"state": "filed", "filed_on": TODAY, "granted_on": None, "note": "by e-mail"}
    desk.page.keep_row(parts.GATES, filing, values, "sent")
    now = desk.record.standing_of(GateKind.FILING)
    assert (now.state, now.filed_on, now.note) == (GateState.FILED, TODAY, "by e-mail")


def test_that_who_travels_is_kept_apart_and_erased_for_good():
    desk = Desk(RECORD)
    (person,) = DELEGATES
    desk.page.keep_row(
        parts.DELEGATION, None, parts.values_of(parts.DELEGATION, person, RECORD), ""
    )
    assert desk.view.opened.delegates == DELEGATES
    assert desk.record == RECORD
    desk.page.erase_delegates()
    assert desk.view.opened.delegates == ()
    assert desk.kinds == [{"persons"}, {"persons"}]


def test_that_an_agreement_signed_enters_the_registry():
    desk = Desk(after(CONFIRMED, VisitState.MADE, on=RECORD.end))
    values = {
        "text": "Memorandum on hydrogen",
        "state": "IN-GJ",
        "prefecture": "JP-22",
        "kind": "mou",
        "signed_on": RECORD.end,
        "source": "The signed paper",
        "line": "IV",
    }
    desk.page.keep_row(parts.AGREEMENT, None, values, "signed")
    outcome = desk.record.outcomes[-1]
    with desk.cases.store.read() as work:
        (tie,) = [tie for tie in work.ties.ties() if tie.tie_id == outcome.tie_id]
    assert outcome.kind is OutcomeKind.AGREEMENT
    assert (tie.state, tie.prefecture, tie.signed_on) == ("IN-GJ", "JP-22", "2027-05-22")
    assert desk.kinds == [{"visit", "tie"}]


def test_that_a_visit_outside_the_plan_is_opened_once_it_is_kept():
    desk = Desk()
    values = {
        "lead": Lead.MEA,
        "direction": Direction.TO_JAPAN,
        "start": date(2027, 2, 1),
        "end": date(2027, 2, 5),
        "delegation": ("IN-GJ",),
        "hosts": ("JP-22",),
    }
    desk.page.add(values, "embassy asked")
    assert desk.record.visit_id.startswith("own-")
    assert desk.record.hosts == ("JP-22",)


@pytest.mark.parametrize("size", ["twelve", "-1", "0"])
def test_that_a_size_that_is_none_is_told(size):
    desk = Desk(RECORD)
    desk.page.keep_facts({**parts.facts_of(RECORD), "size": size}, "x")
    assert desk.view.problems == ["visit-size-wrong"]
    assert desk.record == RECORD


def test_that_papers_are_written_and_told():
    desk = Desk(RECORD)
    order = PaperOrder(("programme",), ("pdf",), "ja")
    desk.page.write_papers(order, Path("out"))
    assert desk.cases.written == [(RECORD.visit_id, order, Path("out"))]
    assert desk.view.written == (Path(f"out/{RECORD.visit_id}.pdf"),)
    assert desk.view.fraction is None


def test_that_a_visit_of_a_pair_is_asked_for_once_the_page_is_filled():
    desk = Desk()
    desk.page.want_visit_of("IN-OD", "JP-36")
    assert desk.view.list is not None
    assert desk.view.asked == ("IN-OD", "JP-36")
    del desk.view.asked
    desk.page.reload()
    assert not hasattr(desk.view, "asked")
