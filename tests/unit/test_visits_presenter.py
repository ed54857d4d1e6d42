from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.domain.plan_difference import PlanDifference
from app.domain.plan_settings import PlanSettings
from app.domain.problems import ProblemError, refuse
from app.domain.visit_count import YearCount
from app.domain.visits import Lead, PlanStatus, Reason
from app.services.plan_year import Replan
from app.services.task import Unattended
from app.ui.screens.visits.presenter import VisitsPresenter, VisitsUseCases
from tests.fakes.plans import PLAN, REGIONS, VISITS, WINDOWS


class FakeView:
    def __init__(self):
        self.facts = self.visit = self.progress = self.exported = None
        self.busy = False

    def show_year(self, facts):
        self.facts = facts

    def show_visit(self, visit):
        self.visit = visit

    def show_choices(self, *, can_keep, can_export):
        self.can_keep, self.can_export = can_keep, can_export

    def show_difference(self, facts, found):
        self.difference = found

    def show_progress(self, fraction):
        self.progress, self.busy = fraction, True

    def show_rest(self):
        self.busy = False

    def show_exported(self, paths):
        self.exported = paths


class Runner:
    """Runs a job at once, or holds it back until ``finish``."""

    def __init__(self):
        self.holds = False
        self.waiting = []

    def __call__(self, job, on_done, on_problem, _on_progress=None):
        call = [job, on_done, on_problem]
        if self.holds:
            self.waiting.append(call)
        else:
            self.finish(call)
        return lambda: self.waiting.remove(call) if call in self.waiting else None

    def finish(self, call):
        job, on_done, on_problem = call
        try:
            result = job(Unattended())
        except ProblemError as error:
            on_problem(error)
        else:
            on_done(result)


class Desk:
    """The presenter with everything around it."""

    def __init__(self, saved=None, solve=None):
        self.saved = {2027: PLAN} if saved is None else saved
        self.view, self.run, self.problems, self.exports, self.pins = (
            FakeView(),
            Runner(),
            [],
            [],
            (),
        )
        self.solve = solve or (lambda year: replace(PLAN, year=year))
        use_cases = VisitsUseCases(
            years=lambda: (2025, 2026, 2027, 2028),
            plan=self.plan,
            replan=self.replan,
            saved=self.saved.get,
            keep=lambda plan: self.saved.update({plan.year: plan}),
            windows=lambda _: WINDOWS,
            export=self.export,
            regions=lambda: {region.code: region for region in REGIONS},
            settings=PlanSettings,
            today=lambda: date(2026, 11, 22),
            counts=lambda year: (YearCount(Lead.MEA, year, 3),),
            records=lambda _: (),
            kinds=dict,
        )
        self.presenter = VisitsPresenter(
            self.view, use_cases, self.run, self.problems.append, self.follow
        )
        self.presenter.start()

    def plan(self, year, pins, _handle):
        self.pins = pins
        return self.solve(year)

    def replan(self, former, pins, _handle):
        self.former, self.pins = former, pins
        return self.replanned

    def follow(self, facts, visit_id):
        self.followed = facts, visit_id

    def export(self, plan, folder, formats, language):
        self.exports.append((plan, folder, formats, language))
        return tuple(folder / f"visits.{key}" for key in formats)


def fail(year):
    raise refuse("year-out-of-range", year=year)


def test_that_it_opens_on_the_first_coming_year_that_has_a_plan():
    desk = Desk()
    assert (desk.view.facts.years, desk.view.facts.year) == ([2025, 2026, 2027, 2028], 2027)
    assert desk.view.facts.plan is PLAN
    assert desk.view.visit is VISITS[0]
    assert (desk.view.can_keep, desk.view.can_export) == (False, True)


def test_that_without_any_plan_the_next_year_is_proposed_straight_away():
    desk = Desk(saved={})
    assert desk.view.facts.year == 2027
    assert desk.view.facts.windows == WINDOWS
    assert desk.view.facts.plan.visits
    assert desk.saved == {}


def test_that_another_year_without_a_plan_shows_its_windows_and_waits():
    desk = Desk()
    desk.presenter.choose_year(2028)
    assert desk.view.facts.windows == WINDOWS
    assert desk.view.facts.plan is None
    assert desk.view.visit is None
    assert (desk.view.can_keep, desk.view.can_export) == (False, False)


def test_that_a_new_plan_is_shown_but_kept_only_when_asked():
    desk = Desk()
    desk.presenter.choose_year(2028)
    desk.presenter.plan_year()
    assert desk.view.facts.plan.year == 2028
    assert (desk.view.can_keep, desk.view.can_export) == (True, True)
    assert 2028 not in desk.saved
    desk.presenter.keep()
    assert desk.saved[2028] is desk.view.facts.plan
    assert not desk.view.can_keep


def test_that_pinned_visits_are_held_at_the_next_solve():
    desk = Desk()
    desk.presenter.plan_year()
    assert [pin.visit_id for pin in desk.pins] == ["2027-MEA-2"]


def test_that_what_a_re_plan_changes_is_shown_before_it_is_taken():
    desk = Desk()
    moved = replace(PLAN, objective=800.0)
    desk.replanned = Replan(moved, PlanDifference((), -12))
    desk.presenter.replan()
    assert desk.former is PLAN
    assert desk.view.difference.points == -12
    assert desk.view.facts.plan is PLAN
    desk.presenter.take_offered()
    assert desk.view.facts.plan is moved
    assert desk.view.can_keep


def test_that_a_re_plan_that_cannot_be_shows_what_clashes():
    desk = Desk()
    desk.replanned = Replan(replace(PLAN, status=PlanStatus.INFEASIBLE, visits=()), None)
    desk.presenter.replan()
    assert desk.view.facts.plan.status is PlanStatus.INFEASIBLE
    desk.presenter.go_back()
    assert desk.view.facts.plan is PLAN


def test_that_whoever_follows_hears_of_every_plan_and_visit_shown():
    desk = Desk()
    assert desk.followed == (desk.view.facts, "2027-MEA-1")
    desk.presenter.choose_visit("2027-MOFA-1")
    assert desk.followed == (desk.view.facts, "2027-MOFA-1")
    assert desk.view.facts.counts[0].missing == 3


def test_that_an_infeasible_year_is_shown_with_its_clashes_and_cannot_be_kept_or_exported():
    clashes = (Reason("overlap", {"visit": "2027-MEA-1", "other": "2027-MOFA-1"}),)
    none = replace(PLAN, status=PlanStatus.INFEASIBLE, visits=(), clashes=clashes)
    desk = Desk(solve=lambda _: none)
    desk.presenter.plan_year()
    assert desk.view.facts.plan.clashes == clashes
    assert desk.view.visit is None
    assert (desk.view.can_keep, desk.view.can_export) == (False, False)
    desk.presenter.keep()
    assert desk.saved == {2027: PLAN}


def test_that_after_an_infeasible_year_the_former_plan_can_be_had_back_to_take_pins_away():
    desk = Desk(solve=lambda _: replace(PLAN, status=PlanStatus.INFEASIBLE, visits=()))
    before = desk.view.facts
    desk.presenter.choose_visit("2027-MEA-2")
    desk.presenter.plan_year()
    desk.presenter.go_back()
    assert desk.view.facts is before
    assert not desk.view.can_keep
    assert desk.view.visit.visit_id == "2027-MEA-1"


def test_that_a_problem_is_told_and_what_is_shown_stays():
    desk = Desk(solve=fail)
    desk.presenter.plan_year()
    [error] = desk.problems
    assert error.problems[0].code == "year-out-of-range"
    assert desk.view.facts.plan is PLAN
    assert not desk.view.busy


def test_that_stopping_drops_the_answer():
    desk = Desk(solve=lambda _: pytest.fail("nobody waits for it"))
    desk.run.holds = True
    desk.presenter.plan_year()
    assert desk.view.busy
    desk.presenter.stop()
    assert desk.run.waiting == []
    assert not desk.view.busy
    assert desk.view.facts.plan is PLAN


def test_that_a_search_is_not_stopped_by_changes_and_they_are_read_afterwards():
    desk = Desk(solve=lambda _: replace(PLAN, objective=900.0))
    desk.run.holds = True
    desk.presenter.plan_year()
    desk.presenter.reload()
    [call] = desk.run.waiting
    desk.run.holds = False
    before = desk.view.facts
    desk.run.finish(call)
    assert desk.view.facts is not before
    assert desk.view.can_keep
    assert not desk.view.busy


def test_that_the_latest_year_wins():
    desk = Desk()
    desk.run.holds = True
    desk.presenter.choose_year(2026)
    desk.presenter.choose_year(2028)
    [call] = desk.run.waiting
    desk.run.finish(call)
    assert desk.view.facts.year == 2028


def test_that_reloading_takes_up_what_was_kept_elsewhere_but_not_over_unkept_work():
    desk = Desk()
    changed = replace(PLAN, objective=900.0)
    desk.saved[2027] = changed
    desk.presenter.reload()
    assert desk.view.facts.plan is changed
    desk.presenter.plan_year()
    unkept = desk.view.facts
    desk.presenter.reload()
    assert desk.view.facts is not unkept
    assert desk.view.facts.plan is unkept.plan
    assert desk.view.can_keep


def test_that_a_plan_kept_by_a_change_is_read_again_over_what_was_shown():
    desk = Desk(saved={})
    desk.saved[2027] = replace(PLAN, by_hand=True)
    desk.presenter.on_kept()
    assert desk.view.facts.plan.by_hand
    assert not desk.view.can_keep


def test_that_the_plan_shown_is_what_is_exported():
    desk = Desk()
    desk.presenter.plan_year()
    desk.presenter.export(Path("out"), ["ics", "csv"], "ja")
    [(plan, folder, formats, language)] = desk.exports
    assert plan is desk.view.facts.plan
    assert (folder, formats, language) == (Path("out"), ("ics", "csv"), "ja")
    assert desk.view.exported == (Path("out/visits.ics"), Path("out/visits.csv"))


def test_that_choosing_a_visit_again_shows_it_once():
    desk = Desk()
    desk.presenter.choose_visit("2027-MOFA-1")
    assert desk.view.visit.visit_id == "2027-MOFA-1"
    desk.view.visit = None
    desk.presenter.choose_visit("2027-MOFA-1")
    assert desk.view.visit is None


def test_that_a_plan_of_another_year_is_shown_unkept_until_it_is_kept_elsewhere():
    desk, proposed = Desk(), replace(PLAN, year=2028, together=(2027, 2028))
    desk.presenter.show_plan(proposed)
    assert (desk.view.facts.plan, desk.view.can_keep) == (proposed, True)
    desk.presenter.leave_together()
    assert desk.view.facts.plan is None
    desk.presenter.show_plan(proposed)
    desk.saved[2028] = proposed
    desk.presenter.reload()
    assert not desk.view.can_keep
    desk.presenter.leave_together()
    assert desk.view.facts.plan == proposed
