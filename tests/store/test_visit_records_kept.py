"""Visit records, legs and calibration on the shipped store."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest

from app.domain.itinerary import by_day, day_of, local
from app.domain.plan_settings import PlanRules
from app.domain.regions import region_code
from app.domain.visit_calibration import Spread, calibrate, drafted
from app.domain.visit_record import VisitRecord
from app.domain.visits import Direction, Lead
from app.maps.geodesy import Wgs84
from app.services.draft_itinerary import draft_itinerary
from app.services.keep_delegates import delegates_of, keep_delegates
from app.services.kept_visits import kept_visits
from app.services.plan_year import save_plan
from app.services.record_visit import add_visit
from tests.fakes.plans import PLAN
from tests.fakes.visit_records import DELEGATES, RECORD


def test_that_a_whole_record_comes_back_as_it_was(store):
    (visit_id,) = add_visit(store, RECORD, "opened").ids
    keep_delegates(store, visit_id, DELEGATES)
    save_plan(store, PLAN, "kept")
    with store.read() as work:
        kept = replace(RECORD, visit_id=visit_id)
        assert work.records.find("visit", visit_id, VisitRecord) == kept
        assert delegates_of(work, visit_id) == DELEGATES
        found = kept_visits(work, PLAN, PlanRules(), ())
        (edit,) = [each for each in work.changelog.of_batch(1) if each.kind == "visit"]
    assert found.records == (kept,)
    assert found.changed_at[visit_id] >= edit.made_at


def test_that_travel_legs_come_from_real_journeys_and_end_on_the_last_day(shipped_store):
    with shipped_store.read() as work:
        legs = draft_itinerary(work, Wgs84(), RECORD)
    days = by_day(legs)
    assert min(days) == RECORD.start
    home = [leg for leg in legs if leg.party == "IN-GJ"]
    assert (home[0].place, home[-1].destination) == ("IN-GJ", "IN-GJ")
    assert local(home[-1].ends_at, Direction.TO_JAPAN.home).date() <= RECORD.end
    assert {"JP-22", "JP-19"} <= {leg.destination for leg in legs}
    assert all(leg.ends_at >= leg.starts_at for leg in legs)
    assert {leg.mode for leg in legs} >= {"flight"}
    assert all(RECORD.start <= day_of(leg) <= RECORD.end for leg in legs)


@pytest.mark.parametrize(
    ("delegation", "hosts", "days"),
    [
        (("IN-HR", "IN-UK"), ("JP-10", "JP-22", "JP-23", "JP-21"), 6),
        (("IN-GJ",), ("JP-12", "JP-14", "JP-27", "JP-35"), 6),
        (("IN-HR", "IN-UK"), ("JP-10", "JP-22", "JP-23", "JP-21"), 4),
    ],
)
def test_that_nobody_is_in_two_places_at_once(shipped_store, delegation, hosts, days):
    record = replace(
        RECORD,
        delegation=tuple(map(region_code, delegation)),
        hosts=tuple(map(region_code, hosts)),
        end=RECORD.start + timedelta(days=days - 1),
    )
    with shipped_store.read() as work:
        legs = draft_itinerary(work, Wgs84(), record)
    for region in delegation:
        own = sorted(
            (leg for leg in legs if leg.party in ("", region)), key=lambda leg: leg.starts_at
        )
        assert all(one.ends_at <= other.starts_at for one, other in pairwise(own))
        assert all(one.destination == other.place for one, other in pairwise(own))
        last = own[-1].ends_at
        assert local(last, Direction.TO_JAPAN.home).date() <= record.end


@pytest.fixture(scope="module")
def past(shipped_store):
    with shipped_store.read() as work:
        return work.visits.past()


def test_that_real_delegations_give_the_defaults(past):
    """``data/tables/past_visits.csv``: days known for 17 to Japan and 15 to India, sizes for 18."""
    assert len(past) == 66
    whole = calibrate(past)
    assert whole.size == Spread(18, 17.5, 3, 76)
    assert calibrate(past, Direction.TO_JAPAN).days == Spread(17, 5.0, 2, 10)
    assert calibrate(past, Direction.TO_INDIA).days == Spread(15, 5.0, 3, 7)


def test_that_recent_japanese_visits_begin_in_winter(past):
    recent = [visit for visit in past if visit.start and visit.start >= date(2022, 1, 1)]
    months = calibrate(recent, Direction.TO_INDIA).starts_by_month
    assert (sum(months), sum(months[:2]) + sum(months[10:])) == (28, 19)


def test_that_a_new_visit_is_drafted_as_long_and_large_as_real_ones(past):
    known = calibrate(past, Direction.TO_JAPAN)
    record = drafted(Lead.MEA, Direction.TO_JAPAN, RECORD.start, RECORD.start, known)
    assert (record.days, record.size) == (5, round(known.size.median))
    bare = drafted(Lead.MEA, Direction.TO_JAPAN, RECORD.start, RECORD.start, calibrate(()))
    assert (bare.days, bare.size) == (1, None)


def test_that_without_delegations_nothing_is_invented():
    assert calibrate(()).days is None
    assert calibrate(()).size is None
