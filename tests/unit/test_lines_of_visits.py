"""The lines that visits serve, held against the plain definition: each tie for each visit."""

from types import SimpleNamespace

from hypothesis import given
from hypothesis import strategies as st

from app.domain.programme import LINES, lines_of_fields
from app.services.report_programme import lines_of_visits

STATES, PREFECTURES = ("IN-GJ", "IN-KL", "IN-OD"), ("JP-01", "JP-22", "JP-27")
REGIONS = (*STATES, *PREFECTURES)

ties = st.builds(
    SimpleNamespace,
    state=st.sampled_from(STATES),
    prefecture=st.sampled_from(PREFECTURES),
    fields=st.lists(st.sampled_from(["culture", "industry", "energy", "tourism"]), max_size=3),
)
offers = st.builds(
    SimpleNamespace, region=st.sampled_from(REGIONS), line=st.sampled_from(["", *LINES])
)
visits = st.builds(
    SimpleNamespace,
    delegation=st.lists(st.sampled_from(REGIONS), max_size=3).map(tuple),
    hosts=st.lists(st.sampled_from(REGIONS), max_size=4).map(tuple),
    state=st.sampled_from(["idea", "made", "cancelled"]),
)


def looked_up_one_by_one(visit, known, offered):
    if visit.state == "cancelled":
        return frozenset()
    regions = {*visit.delegation, *visit.hosts}
    between = [tie for tie in known if {tie.state, tie.prefecture} <= regions]
    lines = {each.line for each in offered if each.region in regions and each.line}
    return frozenset({"VIII"}).union(lines, *(lines_of_fields(tie.fields) for tie in between))


@given(st.lists(visits, max_size=8), st.lists(ties, max_size=8), st.lists(offers, max_size=8))
def test_that_a_visit_serves_the_lines_of_the_ties_and_offers_of_its_regions(went, known, offered):
    found = list(lines_of_visits(went, known, offered))
    assert found == [looked_up_one_by_one(visit, known, offered) for visit in went]
