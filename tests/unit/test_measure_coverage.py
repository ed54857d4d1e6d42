"""The coverage heat map counts what is there, how old it is, and what is the officer's."""

from dataclasses import replace
from datetime import date

from app.domain.profiles import Profile
from app.domain.provenance import Figure, Quality, Source
from app.services.measure_coverage import measure_coverage
from tests.fakes.plans import REGIONS
from tests.fakes.store import FakeStore, Reference

OLD = Figure(1.0, "number", "2016", Source("a source"), Quality.OFFICIAL)
OWN = replace(OLD, year="2022-23", edited=True)


def test_that_a_region_is_measured_against_what_its_country_has():
    first, second = [region for region in REGIONS if region.country == "IN"][:2]
    profiles = {
        first.code: Profile(first, {"people": OLD, "schools": OWN}),
        second.code: Profile(second, {"people": OWN}),
    }
    with FakeStore(Reference(profiles=profiles)).read() as work:
        full, half = measure_coverage(work, date(2026, 11, 22))
    assert (full.present, full.of, full.own, full.oldest_age) == (2, 2, 1, 10)
    assert (half.present, half.of, half.own, half.oldest_age) == (1, 2, 1, 3)
    assert half.share_0_1 == 0.5
