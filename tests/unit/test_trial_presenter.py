"""Trying a visit elsewhere: the verdict follows at once, and what is put is kept."""

from dataclasses import replace
from datetime import date, timedelta

from app.domain.plan_settings import PlanSettings
from app.domain.problems import ProblemError, refuse
from app.domain.visits import Lead, Plan, PlanStatus
from app.services.task import Unattended
from app.ui.screens.visits.presenter import YearFacts
from app.ui.screens.visits.trial import TrialPresenter, TrialUseCases
from tests.fakes.year_problems import PREFECTURES, STATES, problem, visit, window

GJ, OD, TN = STATES[:3]
TOKYO, YAMANASHI, SHIZUOKA = PREFECTURES[:3]
YEAR = replace(problem(days=70), windows=(window(TOKYO, 10, 12),))
MEA = visit(YEAR, Lead.MEA, 0, (GJ,), (TOKYO,))
MOFA = visit(YEAR, Lead.MOFA, 50, (SHIZUOKA,), (TN,))
PLAN = Plan(2027, PlanStatus.OPTIMAL, 0.0, 0.0, (MEA, MOFA))
FACTS = YearFacts(2027, PLAN, YEAR.windows, {}, PlanSettings(), date(2026, 1, 1))


class FakeView:
    standing = trial = day = None
    candidates = ()

    def show_standing(self, found):
        self.standing = found

    def show_trial(self, visit, found):
        self.trial = visit, found

    def end_trial(self):
        self.trial = None

    def show_day(self, day, lead, found):
        self.day = day, lead, [reason.code for reason in found]

    def show_candidates(self, found):
        self.candidates = found


def run(job, on_done, on_problem, on_progress=None, topic=""):
    try:
        result = job(Unattended())
    except ProblemError as error:
        on_problem(error)
    else:
        on_done(result)
    return lambda: None


class Desk:
    def __init__(self, facts=FACTS):
        self.view, self.kept, self.told = FakeView(), [], 0
        self.problems = []
        self.refusal = None
        self.presenter = TrialPresenter(
            self.view,
            TrialUseCases(lambda _: YEAR, self.keep),
            run,
            self.problems.append,
            self.on_kept,
        )
        self.presenter.follow(facts, MEA.visit_id)

    def on_kept(self):
        self.told += 1

    def keep(self, *plans):
        if self.refusal:
            raise self.refusal
        self.kept.append(plans)

    def try_on(self, days):
        shift = timedelta(days=days)
        self.presenter.try_days(MEA.visit_id, MEA.start + shift, MEA.end + shift)


def test_that_a_plan_shown_is_judged_and_candidates_are_offered():
    desk = Desk()
    assert desk.view.standing.broken == ()
    assert {each.visit.visit_id for each in desk.view.candidates} == {MEA.visit_id}
    desk.presenter.follow(FACTS, MOFA.visit_id)
    assert {each.visit.visit_id for each in desk.view.candidates} == {MOFA.visit_id}


def test_that_other_days_tell_what_they_break_and_nothing_is_kept_until_put():
    desk = Desk()
    desk.try_on(9)
    tried, found = desk.view.trial
    assert tried.start == MEA.start + timedelta(days=9)
    assert [reason.code for reason in found.broken] == ["window"]
    assert desk.kept == []
    desk.presenter.leave()
    desk.presenter.put()
    assert desk.kept == []


def test_that_what_is_tried_before_the_year_is_read_is_judged_once_it_is():
    desk, held = Desk(), []
    desk.presenter._run = lambda job, done, *_, **_more: held.append((job, done))
    desk.presenter.follow(replace(FACTS, year=2028), MEA.visit_id)
    desk.try_on(9)
    assert desk.view.trial is None
    job, done = held[0]
    done(job(Unattended()))
    assert [reason.code for reason in desk.view.trial[1].broken] == ["window"]


def test_that_what_is_put_is_kept_pinned_over_what_was_shown():
    desk = Desk()
    desk.try_on(14)
    desk.presenter.put()
    [(shown, changed)] = desk.kept
    assert shown is PLAN
    assert (changed.visits[0].start, changed.visits[0].pinned) == (
        MEA.start + timedelta(days=14),
        True,
    )
    assert desk.told == 1
    assert desk.view.trial is None


def test_that_a_change_that_cannot_be_kept_is_told_and_may_be_tried_again():
    desk = Desk()
    desk.refusal = refuse("disk-full")
    desk.try_on(14)
    desk.presenter.put()
    assert [error.problems[0].code for error in desk.problems] == ["disk-full"]
    assert desk.told == 0
    desk.try_on(14)
    assert desk.view.trial is not None


def test_that_nothing_is_tried_on_a_plan_that_is_being_changed():
    desk = Desk()
    desk.try_on(14)
    desk.presenter.put()
    desk.try_on(21)
    desk.presenter.put()
    assert len(desk.kept) == 1


def test_that_a_candidate_is_tried_and_put_like_any_other_place():
    desk = Desk()
    wanted = next(each for each in desk.view.candidates if each.came == (YAMANASHI,))
    desk.presenter.try_visit(wanted.visit)
    assert desk.view.trial[1].points == wanted.points
    desk.presenter.put()
    assert desk.kept[0][1].visits[0].hosts == (YAMANASHI,)


def test_that_a_pin_is_kept_and_the_same_pin_again_is_not():
    desk = Desk()
    desk.presenter.pin(pinned=True)
    [(_, changed)] = desk.kept
    assert [each.pinned for each in changed.visits] == [True, False]
    assert changed.status is PlanStatus.OPTIMAL
    desk.presenter.pin(pinned=False)
    assert len(desk.kept) == 1


def test_that_a_day_tells_what_blocks_it_for_the_visit_but_not_the_visit_itself():
    desk = Desk()
    desk.presenter.ask_day(MEA.visit_id, YEAR.first_day + timedelta(days=11))
    assert desk.view.day[1:] == (Lead.MEA, ["day-blocked"])
    desk.presenter.ask_day(MEA.visit_id, MEA.start)
    assert desk.view.day[1:] == (Lead.MEA, [])


def test_that_an_impossible_year_has_nothing_to_try():
    none = replace(PLAN, status=PlanStatus.INFEASIBLE, visits=())
    desk = Desk(replace(FACTS, plan=none))
    desk.try_on(7)
    desk.presenter.put()
    assert (desk.view.trial, desk.view.standing, desk.kept) == (None, None, [])


def test_that_another_visit_put_in_place_keeps_lead_and_id_and_its_own_length():
    desk = Desk()
    other = replace(MEA, start=MEA.start, end=MEA.start + timedelta(days=5), pinned=True)
    on = MEA.start + timedelta(days=21)
    desk.presenter.try_instead(other, MEA.visit_id, on)
    tried, found = desk.view.trial
    assert (tried.visit_id, tried.start, tried.days, tried.pinned) == (MEA.visit_id, on, 6, False)
    assert found.terms


def test_that_sides_change_where_the_lead_goes_the_other_way():
    desk = Desk()
    desk.presenter.try_instead(MEA, MOFA.visit_id, MOFA.start)
    tried, found = desk.view.trial
    assert (tried.lead, tried.direction) == (Lead.MOFA, MOFA.direction)
    assert (tried.delegation, tried.hosts) == ((TOKYO,), (GJ,))
    assert "direction" not in [reason.code for reason in found.broken]
    assert "region-visits" in [reason.code for reason in found.broken]
