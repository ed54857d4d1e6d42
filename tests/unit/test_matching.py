"""The best matches of many, held against the plain definition: each need on each offer."""

from hypothesis import given
from hypothesis import strategies as st

from app.domain.matching import best_matches
from app.domain.opportunities import OFFERS, SEEKS, Opportunity, match_of
from app.domain.provenance import Source
from app.domain.regions import RegionCode
from tests.fakes.pairs import region

CODES = [RegionCode(code) for code in ("IN-GJ", "IN-KL", "JP-22", "JP-27")]
REGIONS = {code: region(code) for code in CODES}
NAMES = ["", *(each.names.en for each in REGIONS.values()), "keralan", "KERALA's"]
WORDS = ["Hydrogen", "hydrogen", "skills", "port", "Semiconductor", "training", "of"]

opportunities = st.lists(
    st.builds(
        Opportunity,
        opportunity_id=st.integers(0, 99).map("O{:02}".format),
        region=st.sampled_from(CODES),
        direction=st.sampled_from([OFFERS, SEEKS]),
        title=st.lists(st.sampled_from(WORDS), max_size=4).map(" ".join),
        sector_term=st.sampled_from(["", "energy", "Energy", "tourism"]),
        sectors=st.lists(st.sampled_from(["S01", "S02", "S03"]), max_size=3).map(tuple),
        line=st.sampled_from(["", "I", "II"]),
        text=st.sampled_from(NAMES),
        valid_from=st.just(""),
        valid_to=st.just(""),
        source=st.just(Source("File 7/2026")),
    ),
    max_size=24,
    unique_by=lambda each: each.opportunity_id,
)


def tried_one_by_one(known, among):
    found = (
        match_of(seek, offer, REGIONS)
        for seek in known
        for offer in known
        if (seek.direction, offer.direction) == (SEEKS, OFFERS)
        and seek.region.country is not offer.region.country
        and (among is None or {seek.opportunity_id, offer.opportunity_id} & among)
    )
    return sorted((match for match in found if match), key=place)


def place(match):
    return -match.points, match.seek.opportunity_id, match.offer.opportunity_id


@given(
    opportunities,
    st.none() | st.sets(st.integers(0, 99).map("O{:02}".format), min_size=20),
    st.integers(1, 40),
)
def test_that_the_best_are_those_of_trying_each_need_on_each_offer(known, among, most):
    every = tried_one_by_one(known, among)
    found = best_matches(known, REGIONS, among=among, most=most)
    assert list(found.best) == every[:most]
    assert found.count == len(every)
    ids = {each.opportunity_id for match in every for each in (match.seek, match.offer)}
    assert found.matched == ids


def test_that_more_matches_than_could_be_kept_are_counted_and_the_first_of_equals_told():
    def of(key, code, direction):
        parts = {"sector_term": "energy", "sectors": (), "line": "", "text": "", "valid_from": ""}
        source = Source("File 7/2026")
        return Opportunity(
            key, RegionCode(code), direction, "Ports", **parts, valid_to="", source=source
        )

    seeks = [of(f"S{number:04}", "IN-GJ", SEEKS) for number in range(2000)]
    offers = [of(f"O{number:04}", "JP-22", OFFERS) for number in range(2000)]
    found = best_matches([*seeks, *offers], REGIONS, most=3)
    assert found.count == 4_000_000
    assert [match.offer.opportunity_id for match in found.best] == ["O0000", "O0001", "O0002"]
    assert {match.seek.opportunity_id for match in found.best} == {"S0000"}
