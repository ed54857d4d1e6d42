"""A visit's record as use cases, on a store in memory."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.domain.clearance import GateKind
from app.domain.plan_settings import PlanRules
from app.domain.problems import ProblemError
from app.domain.visit_record import (
    Delegate,
    GateStanding,
    GateState,
    Move,
    Outcome,
    OutcomeKind,
    VisitRecord,
    VisitState,
    record_of,
)
from app.domain.visits import Lead
from app.services.attach_document import attach_document, detach_document
from app.services.check_attachments import check_attachments
from app.services.history import revert
from app.services.keep_delegates import delegates_of, erase_delegates, keep_delegates
from app.services.kept_visits import kept_visits
from app.services.list_visits import VisitFilter, due_actions, list_visits
from app.services.record_visit import (
    add_outcome,
    add_visit,
    change_visit,
    move_visit,
    open_visit,
    set_gate,
)
from tests.fakes.plans import OSAKA, PLAN, REGIONS, VISITS
from tests.fakes.store import FakeStore, Own, Reference
from tests.fakes.ties import tie
from tests.fakes.visit_records import CONFIRMED, RECORD, after

TODAY = date(2026, 11, 22)
ID = RECORD.visit_id
MADE = after(CONFIRMED, VisitState.MADE, on=RECORD.end)


@pytest.fixture
def store():
    return having(RECORD)


def having(record):
    own = Own.having(("plan", "2027", PLAN), ("visit", ID, record))
    return FakeStore(Reference(regions=REGIONS), own)


def standing(store, visit_id=ID):
    with store.read() as work:
        return work.records.find("visit", visit_id, VisitRecord)


def codes(caught):
    return [problem.code for problem in caught.value.problems]


def test_that_a_planned_visit_is_opened_once_as_an_idea_of_today(store):
    changes = open_visit(store, "2027-MOFA-1", TODAY, "letter came")
    assert (changes.kinds, changes.ids) == ({"visit"}, ("2027-MOFA-1",))
    assert standing(store, "2027-MOFA-1") == record_of(VISITS[2], TODAY)
    with pytest.raises(ProblemError) as caught:
        open_visit(store, "2027-MOFA-1", TODAY, "again")
    assert codes(caught) == ["visit-on-record"]
    with pytest.raises(ProblemError) as caught:
        open_visit(store, "2031-MEA-1", TODAY, "x")
    assert codes(caught) == ["visit-not-planned"]


def test_that_a_visit_outside_a_plan_gets_a_key_of_its_own(store):
    (visit_id,) = add_visit(store, replace(RECORD, visit_id=""), "embassy asked").ids
    assert visit_id.startswith("own-")
    assert standing(store, visit_id) == replace(RECORD, visit_id=visit_id)


def test_that_a_change_keeps_steps_and_documents_as_they_stand(store):
    changed = replace(RECORD, size=20, history=(Move(VisitState.MADE, TODAY),))
    change_visit(store, changed, "list came")
    assert standing(store) == replace(RECORD, size=20)


def test_that_all_that_is_wrong_is_told_at_once_and_nothing_kept(store):
    with pytest.raises(ProblemError) as caught:
        change_visit(store, replace(RECORD, size=0, hosts=()), " ")
    assert codes(caught) == ["reason-missing", "visit-side-empty", "visit-size-wrong"]
    assert standing(store) == RECORD
    with pytest.raises(ProblemError) as caught:
        change_visit(store, replace(RECORD, visit_id="nowhere"), "x")
    assert codes(caught) == ["visit-unknown"]


def test_that_a_move_is_dated_and_has_its_reason_in_record_and_log(store):
    move_visit(store, ID, Move(VisitState.PROPOSED, TODAY, " note sent "), TODAY)
    assert standing(store).history[-1] == Move(VisitState.PROPOSED, TODAY, "note sent")
    assert store.own.reasons[-1] == "note sent"
    with pytest.raises(ProblemError) as caught:
        move_visit(store, ID, Move(VisitState.CANCELLED, TODAY), TODAY)
    assert codes(caught) == ["reason-missing"]


def test_that_a_gate_is_set_in_place_of_its_former_standing(store):
    granted = GateStanding(GateKind.INVITATION, GateState.NOT_NEEDED)
    set_gate(store, ID, granted, "annual forum")
    assert standing(store).gates == (granted,)


def test_that_a_signed_agreement_enters_the_registry_with_the_outcome_or_not_at_all():
    store = having(MADE)
    signed = Outcome("Agreement on hydrogen", OutcomeKind.AGREEMENT, "IV")
    with pytest.raises(ProblemError) as caught:
        add_outcome(store, ID, signed, "signed", tie(kind="marriage"))
    assert codes(caught) == ["tie-kind-unknown"]
    assert standing(store) == MADE
    changes = add_outcome(store, ID, signed, "signed", tie())
    _, tie_id = changes.ids
    assert changes.kinds == {"visit", "tie"}
    assert standing(store).outcomes[-1] == replace(signed, tie_id=tie_id)
    with store.read() as work:
        assert [known.tie_id for known in work.ties.ties()] == [tie_id]
    revert(store, store.own.log[-1].batch, "not signed after all")
    assert standing(store) == MADE
    with store.read() as work:
        assert work.ties.ties() == ()


def test_that_outcomes_wait_for_the_visit_and_only_agreements_become_ties(store):
    with pytest.raises(ProblemError) as caught:
        add_outcome(store, ID, Outcome("x", OutcomeKind.OTHER), "x")
    assert codes(caught) == ["outcome-too-early"]
    with pytest.raises(ProblemError) as caught:
        add_outcome(store, ID, Outcome("x", OutcomeKind.OTHER), "x", tie())
    assert codes(caught) == ["outcome-no-agreement"]


def test_that_an_action_point_is_due_until_it_is_done(store):
    due = due_actions([standing(store)], TODAY)
    assert [(each.visit_id, each.number) for each in due] == [(ID, 1)]
    assert due[0].overdue(date(2027, 7, 2))
    assert due_actions([standing(store)], TODAY, within_days=30) == ()
    record = standing(store)
    (action,) = record.actions
    done = replace(record, actions=(replace(action, done_on=date(2027, 6, 1)),))
    change_visit(store, done, "desk named")
    assert due_actions([standing(store)], TODAY) == ()


def test_that_persons_stay_out_of_the_log_and_are_gone_when_erased(store):
    keep_delegates(store, ID, (Delegate("A. Person"),))
    assert "A. Person" not in str(store.own.log)
    with store.read() as work:
        assert delegates_of(work, ID) == (Delegate("A. Person"),)
    erase_delegates(store, ID)
    with store.read() as work:
        assert delegates_of(work, ID) == ()
    with pytest.raises(ProblemError) as caught:
        keep_delegates(store, ID, (Delegate(" "),))
    assert codes(caught) == ["visit-part-empty"]


def listed(work, **wanted):
    return list_visits(work, VisitFilter(**wanted), PlanRules())


def test_that_visits_of_plan_and_record_are_listed_once_and_filtered(store):
    move_visit(store, ID, Move(VisitState.PROPOSED, TODAY, "sent"), TODAY)
    with store.read() as work:
        assert [one.visit_id for one in listed(work)] == ["2027-MOFA-1", ID, "2027-MEA-2"]
        assert [one.visit_id for one in listed(work, lead=Lead.MOFA)] == ["2027-MOFA-1"]
        assert [one.visit_id for one in listed(work, state=VisitState.PROPOSED)] == [ID]
        assert [one.visit_id for one in listed(work, region="osaka")] == ["2027-MEA-2"]
        assert listed(work, year=2026) == ()
        assert OSAKA in listed(work, year=2027)[2].hosts


def test_that_kept_visits_know_when_each_was_last_changed(store):
    with store.read() as work:
        found = kept_visits(work, PLAN, PlanRules(), ())
    assert found.records == (RECORD,)
    assert set(found.changed_at) == {visit.visit_id for visit in VISITS}
    assert [gate.visit_id for gate in found.gates[ID]] == [ID] * len(found.gates[ID])


class Shelf:
    """Documents in memory; ``lost`` are those that cannot be read."""

    def __init__(self):
        self.lost = set()

    def add(self, file):
        return "a" * 64, 7

    def read(self, sha256):
        if sha256 in self.lost:
            raise ProblemError
        return b"content"


def test_that_a_document_is_attached_once_taken_off_and_missed_when_lost(store):
    shelf, file = Shelf(), Path("letter.pdf")
    attach_document(store, shelf, ID, file, TODAY, "invitation")
    (attached,) = standing(store).attachments
    assert (attached.name, attached.size_bytes, attached.added_on) == ("letter.pdf", 7, TODAY)
    with pytest.raises(ProblemError) as caught:
        attach_document(store, shelf, ID, file, TODAY, "again")
    assert codes(caught) == ["attachment-known"]
    with store.read() as work:
        assert check_attachments(work, shelf).ok
        shelf.lost.add(attached.sha256)
        assert not check_attachments(work, shelf).ok
    detach_document(store, ID, attached.sha256, "wrong letter")
    assert standing(store).attachments == ()
