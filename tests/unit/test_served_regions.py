"""Who took part, year by year."""

from dataclasses import replace

from app.domain.served_regions import served_by, served_by_year
from app.domain.visits import Direction, PastVisit
from tests.fakes.plans import AICHI, GJ, OD, OSAKA, PLAN, SHIZUOKA, SOURCE, TN, VISITS, YAMANASHI

PAST = PastVisit(
    *("P1", Direction.TO_JAPAN, (GJ,), (SHIZUOKA,), "", None, None, ""),
    *("", "", "", None, "", True, SOURCE),
)


def test_that_a_region_is_served_for_the_first_time_once():
    later = replace(PLAN, year=2028, visits=VISITS[:2])
    first, second = served_by_year([later, PLAN], [PAST])
    assert (first.year, first.visits) == (2027, 3)
    assert set(first.first) == {TN, OD, YAMANASHI, OSAKA, AICHI}
    assert set(second.regions) == {GJ, TN, OD, SHIZUOKA, YAMANASHI, OSAKA}
    assert second.first == ()


def test_that_real_delegations_count_with_both_their_sides():
    assert served_by([PAST]) == {GJ, SHIZUOKA}
