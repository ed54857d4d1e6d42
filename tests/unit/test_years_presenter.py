"""Several years planned together: shown until they are kept or thrown away."""

from dataclasses import replace
from datetime import date

from app.domain.problems import ProblemError, refuse
from app.domain.served_regions import served_by_region
from app.domain.visits import PastVisit, PlanStatus, Reason
from app.domain.years_ahead import YearsPlan, years_served
from app.services.task import Unattended
from app.ui.screens.visits.years import YearsPresenter, YearsShown, YearsUseCases
from app.words.catalogue import Words
from app.words.years_ahead import clash_lines, years_line
from tests.fakes.plans import PLAN, REGIONS

ENGLISH = Words("en")
KNOWN = {region.code: region for region in REGIONS}
PLANS = tuple(replace(PLAN, year=year) for year in (2028, 2029))
FOUND = YearsPlan(
    PLANS, PlanStatus.FEASIBLE, 1900.0, 2000.0, seconds=61.5, served=years_served(PLANS)
)


class FakeView:
    shown = None
    progress = None

    def show_years(self, shown):
        self.shown = shown

    def show_progress(self, fraction):
        self.progress = fraction

    def show_rest(self):
        self.progress = None


class Desk:
    """``held``: the search does not end by itself."""

    def __init__(self, found=FOUND, *, held=False):
        self.view, self.problems, self.kept, self.asked = FakeView(), [], [PLAN], []
        self.found, self.held, self.waiting = found, held, None
        self.presenter = YearsPresenter(
            self.view, YearsUseCases(self.read, self.plan, self.keep), self.run, self.on_problem
        )
        self.presenter.reload()

    def read(self):
        return YearsShown(tuple(self.kept), (), KNOWN, (2027, 2028), 2026)

    def plan(self, first, count, handle):
        self.asked.append((first, count))
        if isinstance(self.found, Exception):
            raise self.found
        return self.found

    def keep(self, plan):
        self.kept += plan.plans

    def on_problem(self, error):
        self.problems.append(error)

    def run(self, job, on_done, on_problem, on_progress=None, topic=""):
        if self.held and on_progress:
            on_progress(0.4, "")
            self.waiting = on_done
            return self.forget
        try:
            result = job(Unattended())
        except ProblemError as error:
            on_problem(error)
        else:
            on_done(result)
        return lambda: None

    def forget(self):
        self.waiting = None


def years(desk):
    return [plan.year for plan in desk.view.shown.plans]


def test_that_years_planned_together_stand_beside_the_kept_ones_until_decided():
    desk = Desk()
    assert years(desk) == [2027]
    desk.presenter.plan(2028, 2)
    assert desk.asked == [(2028, 2)]
    assert years(desk) == [2027, 2028, 2029]
    assert (desk.view.shown.proposal, desk.kept) == (FOUND, [PLAN])


def test_that_all_years_are_kept_or_none():
    desk = Desk()
    desk.presenter.plan(2028, 2)
    desk.presenter.throw_away()
    assert (years(desk), desk.kept) == ([2027], [PLAN])
    desk.presenter.plan(2028, 2)
    desk.presenter.keep()
    assert desk.kept == [PLAN, *PLANS]
    assert desk.view.shown.proposal is None


def test_that_a_search_tells_how_far_it_is_and_can_be_stopped():
    desk = Desk(held=True)
    desk.presenter.plan(2028, 2)
    assert desk.view.progress == 0.4
    desk.presenter.stop()
    assert (desk.waiting, desk.view.progress, years(desk)) == (None, None, [2027])


def test_that_what_cannot_be_planned_is_told_and_changes_nothing():
    desk = Desk(found=refuse("years-left-out", years=2, regions=("IN-GJ",)))
    desk.presenter.plan(2028, 2)
    assert [error.problems[0].code for error in desk.problems] == ["years-left-out"]
    assert (desk.view.progress, desk.view.shown.proposal) == (None, None)


def test_that_a_proposal_outlives_changes_elsewhere():
    desk = Desk()
    desk.presenter.plan(2028, 2)
    desk.kept.append(replace(PLAN, year=2031))
    desk.presenter.reload()
    assert years(desk) == [2027, 2028, 2029, 2031]


def test_that_a_year_kept_since_it_was_proposed_stands_as_it_was_kept():
    desk, moved = Desk(), replace(PLANS[0], by_hand=True)
    desk.presenter.plan(2028, 2)
    assert tuple(desk.presenter.proposed) == PLANS
    desk.kept.append(moved)
    desk.presenter.reload()
    assert (desk.view.shown.decided, tuple(desk.presenter.proposed)) == ((2028,), (moved, PLANS[1]))
    desk.presenter.keep()
    assert desk.kept[-2:] == [moved, PLANS[1]]
    assert tuple(desk.presenter.proposed) == ()


def test_that_what_was_kept_before_years_were_proposed_does_not_go_before_them():
    desk = Desk()
    desk.kept.append(replace(PLANS[0], objective=1.0))
    desk.presenter.reload()
    desk.presenter.plan(2028, 2)
    assert (desk.view.shown.decided, tuple(desk.presenter.proposed)) == ((), PLANS)


def test_that_each_region_tells_its_years_and_what_remains():
    gujarat = PLAN.visits[0].delegation[0]
    past = PastVisit("V1", PLAN.visits[0].direction, (gujarat,), (), "", *_unknown())
    lines = {line.code: line for line in served_by_region(sorted(KNOWN), PLANS, (past,))}
    assert (lines[gujarat].years, lines[gujarat].delegations) == ((2028, 2029), 1)
    lacking = served_by_region(sorted(KNOWN), (), ())
    assert all(line.remains for line in lacking)


def _unknown():
    day = date(2020, 1, 1)
    return day, day, "", "", "", "", None, "", True, None


def test_that_the_gap_to_the_bound_is_told_in_words():
    assert "within 5.0 % of the best" in years_line(ENGLISH, FOUND)
    proved = replace(FOUND, status=PlanStatus.OPTIMAL, bound=1900.0)
    assert years_line(ENGLISH, proved).startswith("Proved optimal")


def test_that_years_without_a_plan_name_the_year_the_rules_and_the_ways_out():
    rule = Reason("rule-gap", {"lead": "MEA", "days": 90})
    clashes = (Reason("years-year", {"year": 2028}), rule)
    none = YearsPlan((), PlanStatus.INFEASIBLE, 0.0, 0.0, clashes)
    year, gap = clash_lines(ENGLISH, none, KNOWN)
    assert year == "2028 has no plan:"
    assert "At least 90 days" in gap
    assert "Way out" in gap
