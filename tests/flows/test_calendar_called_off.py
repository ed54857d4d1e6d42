"""What left the plan since an earlier calendar file is called off in the next, in real readers."""

from dataclasses import replace

import icalendar
import pytest

from app.domain.changelog import EditFilter
from app.domain.plan_settings import PlanSettings
from app.domain.visit_record import HeadRole
from app.exports.ics import identity
from tests.fakes.plans import PLAN, VISITS
from tests.fakes.visit_records import FLIGHT, RECORD
from tests.flows.test_exports_in_real_clients import read_by_libical
from tests.opened_window import DAY, open_cases

pytestmark = pytest.mark.slow
VISIT = "2027-MEA-1"
SIGNED = replace(RECORD, attachments=(), gates=(), outcomes=())
OFFICIAL = replace(SIGNED, signing=False, head=HeadRole.OFFICIAL, itinerary=(FLIGHT,))
NOT_NEEDED = {
    identity(f"{VISIT}/{part}") for part in ("mou-vetting", "assembly", "cabinet-note", "item-2")
}


@pytest.fixture
def cases(tmp_path, monkeypatch):
    monkeypatch.setenv("SETUHASHI_TODAY", DAY)
    cases = open_cases(tmp_path / "desk.sqlite")
    cases.visits.keep(PLAN)
    cases.records.open(VISIT, "letter came")
    yield cases
    cases.close()


@pytest.fixture
def exported(cases, tmp_path):
    """Exports the plan that is kept; the entries by UID as two programs read them alike."""

    def export():
        (path,) = cases.visits.export(cases.visits.saved(2027), ("ics",), tmp_path / "out", "en")
        by_libical = read_by_libical(path)
        assert by_libical["errors"] == 0
        found = {
            event["uid"]: (event["status"].rpartition("_")[2], event["sequence"])
            for event in by_libical["events"]
        }
        assert len(found) == len(by_libical["events"])
        assert found == by_icalendar(path)
        return found

    return export


def by_icalendar(path):
    read = icalendar.Calendar.from_ical(path.read_bytes())
    return {str(e["uid"]): (str(e["status"]), e["sequence"]) for e in read.walk("VEVENT")}


def off(entries):
    return {uid for uid, (status, _) in entries.items() if status == "CANCELLED"}


def test_that_gates_and_items_no_longer_needed_are_called_off_and_can_come_back(cases, exported):
    cases.records.change(SIGNED, "a chief minister will sign")
    first = exported()
    cases.records.change(OFFICIAL, "an official goes, nothing is signed")
    second = exported()
    third = exported()
    cases.records.change(SIGNED, "signing after all")
    fourth = exported()
    assert off(first) == off(fourth) == set()
    assert off(second) == off(third) == NOT_NEEDED
    assert set(first) == set(second) == set(third) == set(fourth)
    for uid in NOT_NEEDED:
        assert first[uid][1] < second[uid][1] == third[uid][1] < fourth[uid][1]


def test_that_a_visit_that_left_the_plan_is_called_off_with_its_gates(cases, exported):
    first = exported()
    cases.visits.keep(replace(PLAN, visits=VISITS[:2]))
    second = exported()
    gone = {identity(f"2027-MOFA-1{part}") for part in ("", "/invitation", "/visa")}
    assert off(second) == gone
    assert set(second) == set(first)
    assert all(second[uid][1] > first[uid][1] for uid in gone)


def test_that_gates_moved_by_a_setting_are_told_as_changed(cases, exported):
    first = exported()
    rules = replace(PlanSettings().rules, invitation_days=120)
    cases.planning.keep_settings(replace(PlanSettings(), rules=rules), "earlier invitations")
    second = exported()
    changed = {uid for uid in first if second[uid][1] > first[uid][1]}
    assert changed == {identity(f"{visit.visit_id}/invitation") for visit in VISITS}
    assert exported() == second


def test_that_a_file_is_remembered_once_and_undo_passes_it_over(cases, exported):
    cases.records.change(SIGNED, "a chief minister will sign")
    exported()
    remembered = cases.upkeep.edits(EditFilter(kind="calendar"))
    exported()
    assert cases.upkeep.edits(EditFilter(kind="calendar")) == remembered
    assert {edit.key for edit in remembered} == {visit.visit_id for visit in VISITS}
    cases.upkeep.undo("by hand")
    assert not cases.records.opened(VISIT).record.signing
