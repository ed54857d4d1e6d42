from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.domain.calendar import Basis, Hardness, Window
from app.domain.fixture_windows import fixture_windows
from app.domain.plan_problem import PUBLIC_HOLIDAY
from app.domain.plan_settings import PlanSettings
from app.domain.problems import ProblemError
from app.domain.provenance import Source
from app.domain.visit_gates import gates_of_record
from app.domain.visit_record import record_of
from app.domain.visits import Fixture
from app.services.export_plan import export_plan, plan_document, windows_considered
from app.services.kept_visits import KeptVisits
from tests.fakes.plans import MADE_AT, PLAN, REGIONS, SOURCE, VISITS, WINDOWS, document

SETTINGS = PlanSettings()
YEAR = (date(2027, 1, 1), date(2027, 12, 31))


def names(windows):
    return {window.name for window in windows}


def test_that_only_windows_of_the_plans_own_regions_and_nations_are_considered():
    considered = names(windows_considered(VISITS, WINDOWS, SETTINGS, YEAR))
    assert considered == names(WINDOWS) - {"Onam"}


def test_that_without_visits_the_windows_of_the_nations_and_fixtures_are_considered():
    assert names(windows_considered((), WINDOWS, SETTINGS, YEAR)) == {
        "A fair in Osaka",
        "Budget Session 2027",
        "Golden Week 2027",
    }


def test_that_a_window_given_twice_is_told_once_and_windows_stand_by_day():
    considered = windows_considered(VISITS, [*WINDOWS, *WINDOWS], SETTINGS, YEAR)
    assert len(considered) == 4
    assert list(considered) == sorted(considered, key=lambda window: window.start)


def test_that_windows_of_other_years_are_left_out():
    later = (date(2028, 1, 1), date(2028, 12, 31))
    assert names(windows_considered(VISITS, WINDOWS, SETTINGS, later)) == {
        "Gujarat assembly election"
    }


def test_that_a_year_from_april_has_the_windows_until_march():
    april = replace(SETTINGS, rules=replace(SETTINGS.rules, april_start=True))
    late = replace(WINDOWS[0], name="Late", start=date(2028, 3, 1), end=date(2028, 3, 2))
    found = plan_document(PLAN, REGIONS, [late], (), MADE_AT, april)
    assert names(found.windows) == {"Late"}


def test_that_a_fixture_invites_those_who_go_there_and_nobody_who_comes_from_there():
    day = date(2027, 5, 18)
    fair = Fixture("fair", "A fair", "JP-22", day, day, "", "", SOURCE)
    (band,) = fixture_windows([fair, replace(fair, region=""), replace(fair, start=None)])
    assert (band.hardness, band.basis) == (Hardness.PREFER, Basis.ANNOUNCED)
    assert windows_considered(VISITS[:1], [band], SETTINGS, YEAR) == (band,)
    there = replace(band, where=VISITS[0].delegation[0])
    assert windows_considered(VISITS[:1], [there], SETTINGS, YEAR) == ()
    (ruled,) = fixture_windows([replace(fair, rule="every May")])
    assert ruled.basis is Basis.RULE


def test_that_a_fixture_is_a_source_only_if_a_visit_joins_it():
    day = date(2027, 5, 18)
    source = Source("The fair's own page")
    fair = Fixture("fair", "A fair", "JP-22", day, day, "", "", source)
    joined = replace(PLAN, visits=(replace(VISITS[0], fixtures=("fair",)), *VISITS[1:]))
    assert replace(document(), fixtures=(fair,)).sources == (SOURCE,)
    assert replace(document(joined), fixtures=(fair,)).sources == (SOURCE, source)


def test_that_gates_lie_before_their_visit_and_stand_by_day():
    gates = document().gates
    lines = [gate.line for gate, _ in gates]
    assert lines == sorted(lines)
    assert all(gate.line < visit.start for gate, visit in gates)
    assert {visit.visit_id for _, visit in gates} == {visit.visit_id for visit in VISITS}


def test_that_a_plan_tells_the_gates_that_the_record_of_its_visit_begins_with():
    first = VISITS[0]
    start, end = first.start - timedelta(days=22), first.start - timedelta(days=15)
    where, told = f"{first.direction.home}-*", (Hardness.AVOID, Basis.COMPUTED, SOURCE)
    holiday = Window(where, PUBLIC_HOLIDAY, "A holiday", start, end, *told)
    kept = KeptVisits(windows=(holiday,))
    gates = {gate for gate, visit in replace(document(), kept=kept).gates if visit is first}
    begun = record_of(first, date(2026, 11, 22))
    assert gates == set(gates_of_record(begun, SETTINGS.rules, (holiday,)))
    assert gates != set(gates_of_record(begun, SETTINGS.rules))


@pytest.mark.parametrize(
    ("formats", "code"), [(("xlsx", "pdf"), "format-unknown"), ((), "formats-missing")]
)
def test_that_wrong_formats_are_refused_before_anything_is_written(formats, code):
    with pytest.raises(ProblemError) as refusal:
        export_plan(document(), formats, NoFolder(), {"xlsx": None, "csv": None})
    [problem] = refusal.value.problems
    assert problem.code == code
    assert problem.params["known"] == ("xlsx", "csv")


class NoFolder:
    """Any use of it is an AttributeError."""
