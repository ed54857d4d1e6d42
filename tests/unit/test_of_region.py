"""What is shown of one region where everything is listed."""

from datetime import date
from types import SimpleNamespace

from app.services.of_region import line_of_region, today_of_region, visits_of_region
from app.services.report_programme import LineSheet
from app.services.show_today import Today

DAY = date(2026, 11, 22)


def visit(key, month, delegation, hosts):
    day = date(2027, month, 1)
    return SimpleNamespace(
        visit_id=key, start=day, end=day, delegation=delegation, hosts=hosts, state="proposed"
    )


FIRST = visit("V1", 1, ("IN-GJ", "IN-OD"), ("JP-22",))
SECOND = visit("V2", 2, ("IN-KA",), ("JP-22", "JP-27"))
VISITS = (SECOND, FIRST)


def of_visit(key):
    return SimpleNamespace(visit_id=key)


def of_pair(state, prefecture):
    return SimpleNamespace(state=state, prefecture=prefecture)


def of_one(region):
    return SimpleNamespace(region=region, opportunity=SimpleNamespace(region=region))


def day():
    return Today(
        today=DAY,
        year=2026,
        counts=("counts",),
        next_visit=FIRST,
        gates=(of_visit("V1"), of_visit("V2")),
        actions=(of_visit("V2"), of_visit("none")),
        alarms=(of_pair("IN-KA", "JP-01"), of_pair("IN-GJ", "JP-27")),
        expiring=(of_one("IN-KA"), of_one("JP-27")),
        stale=("stale",),
        changes=("changes",),
        visits=VISITS,
    )


def test_that_those_who_travel_and_those_who_receive_take_part():
    assert visits_of_region(VISITS, "JP-22") == VISITS
    assert visits_of_region(VISITS, "IN-OD") == (FIRST,)
    assert visits_of_region(VISITS, "") == VISITS


def test_that_the_day_of_a_region_has_its_own_next_visit_gates_alarms_and_opportunities():
    seen = today_of_region(day(), "IN-KA")
    assert seen.next_visit is SECOND
    assert [it.visit_id for it in (*seen.gates, *seen.actions)] == ["V2", "V2"]
    assert [it.prefecture for it in seen.alarms] == ["JP-01"]
    assert [it.opportunity.region for it in seen.expiring] == ["IN-KA"]
    assert today_of_region(day(), "JP-01").next_visit is None


def test_that_counts_stale_data_and_changes_stay_the_whole_desk_s():
    seen, whole = today_of_region(day(), "IN-KA"), day()
    assert (seen.counts, seen.stale, seen.changes) == (whole.counts, whole.stale, whole.changes)
    assert today_of_region(whole, "") is whole


def test_that_a_line_is_served_by_the_region_s_own_and_keeps_its_targets():
    ties = (of_pair("IN-GJ", "JP-22"), of_pair("IN-KA", "JP-27"))
    line = LineSheet("VIII", ("target",), ties, VISITS, (of_one("JP-27"), of_one("IN-OD")))
    seen = line_of_region(line, "JP-27")
    assert (seen.ties, seen.visits, seen.targets) == (ties[1:], (SECOND,), line.targets)
    assert seen.opportunities == line.opportunities[:1]
    assert line_of_region(line, "") is line
