"""A plan taken in from a file: all of it or nothing, and one change to undo."""

from dataclasses import replace

import pytest

from app.domain.problems import ProblemError
from app.domain.regions import region_code
from app.domain.visit_record import Delegate, VisitRecord
from app.domain.visits import Plan
from app.services.keep_delegates import delegates_of
from app.services.take_plan import ReadPlan, check_plan, take_plan
from tests.fakes.plans import PLAN, REGIONS
from tests.fakes.store import FakeStore, Own, Reference
from tests.fakes.visit_records import DELEGATES, RECORD


@pytest.fixture
def store():
    return FakeStore(Reference(regions=REGIONS), Own())


def standing(store):
    with store.read() as work:
        plans = work.records.standing("plan", Plan)
        return dict(plans), dict(work.records.standing("visit", VisitRecord))


def test_that_plan_and_records_stand_and_are_told(store):
    changes = take_plan(store, ReadPlan(PLAN, (RECORD,)), "from the other desk")
    assert (changes.kinds, changes.ids) == ({"plan", "visit"}, ("2027", RECORD.visit_id))
    assert standing(store) == ({"2027": PLAN}, {RECORD.visit_id: RECORD})


def test_that_what_stands_already_is_left_alone(store):
    take_plan(store, ReadPlan(PLAN, (RECORD,)), "from the other desk")
    again = take_plan(store, ReadPlan(PLAN, (RECORD,)), "the same file")
    assert (again.kinds, again.ids) == (frozenset(), ())
    later = replace(RECORD, size=RECORD.size + 1)
    assert take_plan(store, ReadPlan(PLAN, (later,)), "one more").ids == (RECORD.visit_id,)


def test_that_what_would_change_is_told_and_nothing_is_kept(store):
    read = ReadPlan(PLAN, (RECORD,))
    assert check_plan(store, read).ids == ("2027", RECORD.visit_id)
    assert standing(store) == ({}, {})
    take_plan(store, read, "from the other desk")
    assert not check_plan(store, read).kinds
    told = ReadPlan(PLAN, (RECORD,), {RECORD.visit_id: DELEGATES})
    assert check_plan(store, told).kinds == {"persons"}


def test_that_everything_wrong_is_told_at_once_and_nothing_is_kept(store):
    nowhere = replace(PLAN.visits[0], hosts=(region_code("JP-99"),))
    plan = replace(PLAN, visits=(nowhere,))
    with pytest.raises(ProblemError) as caught:
        take_plan(store, ReadPlan(plan, (replace(RECORD, size=0),)), "  ")
    found = [problem.code for problem in caught.value.problems]
    assert found == ["reason-missing", "region-unknown", "visit-size-wrong"]
    assert standing(store) == ({}, {})


def test_that_who_travels_stands_and_no_spelling_of_a_passport_is_taken_away(store):
    (known,) = DELEGATES
    told, other = replace(known, passport_spelling=""), Delegate("B. Person")
    take_plan(store, ReadPlan(PLAN, (RECORD,), {RECORD.visit_id: DELEGATES}), "with passports")
    read = ReadPlan(PLAN, (RECORD,), {RECORD.visit_id: (told, other), "own-0009": (other,)})
    assert take_plan(store, read, "without").kinds == {"persons"}
    with store.read() as work:
        assert delegates_of(work, RECORD.visit_id) == (known, other)
        assert delegates_of(work, "own-0009") == ()  # nobody travels on what is not on record
    assert take_plan(store, read, "the same file").kinds == frozenset()


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"hosts": PLAN.visits[0].delegation}, "plan-sides-wrong"),
        ({"delegation": PLAN.visits[0].delegation * 2}, "plan-region-twice"),
    ],
)
def test_that_regions_on_the_wrong_side_or_twice_are_refused(store, changes, code):
    plan = replace(PLAN, visits=(replace(PLAN.visits[0], **changes),))
    with pytest.raises(ProblemError) as caught:
        take_plan(store, ReadPlan(plan, ()), "edited elsewhere")
    assert [problem.code for problem in caught.value.problems] == [code]
    assert standing(store) == ({}, {})
