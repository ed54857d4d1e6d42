"""The Visits screen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from app.domain.calendar import Window
from app.domain.plan_problem import YearProblem
from app.domain.visits import Lead, Plan, Visit
from app.services.changes import Changes
from app.services.list_visits import VisitFilter
from app.services.task import TaskHandle
from app.ui.rooms.method_line import under_method_line
from app.ui.rooms.rooms import FACTS, Rooms
from app.ui.screen import Screen

if TYPE_CHECKING:
    from app.ui.screens.visits.context import ContextPresenter
    from app.ui.screens.visits.trial import TrialPresenter
    from app.ui.screens.visits.view import VisitsView
    from app.ui.screens.visits.years import YearsPresenter

KINDS = FACTS | {"window", "plan-settings", "settings"}  # weights are settings


def visits(rooms: Rooms) -> Screen:
    """Build and join it."""
    from app.ui.screens.visits.presenter import VisitsPresenter, VisitsUseCases
    from app.ui.screens.visits.view import VisitsView

    given = rooms.given
    cases = given.cases
    view = VisitsView(given.words)

    def plan(year: int, pins: tuple[Visit, ...], handle: TaskHandle) -> Plan:
        return cases.visits.plan(year, tuple(Lead), pins, handle)

    def take_up() -> None:
        presenter.on_kept()

    def windows(year: int) -> tuple[Window, ...]:
        """From the year before on, where the gates of the first visits may lie."""
        return tuple(dict.fromkeys((*cases.visits.windows(year - 1), *cases.visits.windows(year))))

    def years() -> tuple[int, ...]:
        """Those of the calendar, and those for which a plan is kept."""
        kept = (plan.year for plan in cases.planning.kept())
        return tuple(sorted({*cases.visits.years(), *kept}))

    together = _years(rooms, view)
    trial = _trial(rooms, view, take_up, lambda: together.proposed)
    context = _context(rooms, view)
    presenter = VisitsPresenter(
        view,
        VisitsUseCases(
            years=years,
            plan=plan,
            replan=cases.visits.replan,
            saved=cases.visits.saved,
            keep=lambda kept: rooms.told(cases.visits.keep(kept)),
            windows=windows,
            export=lambda shown, folder, formats, language: tuple(
                cases.visits.export(shown, formats, folder, language)
            ),
            regions=cases.regions,
            settings=cases.visits.settings,
            today=cases.today,
            counts=cases.planning.count,
            records=lambda year: tuple(cases.records.find(VisitFilter(year=year))),
            kinds=cases.planning.window_kinds,
        ),
        given.run,
        given.on_problem,
        trial.follow,
    )
    rooms.follow_clicks(view.follow_region)
    view.year_chosen.connect(presenter.choose_year)
    view.plan_opened.connect(presenter.show_plan)
    view.tabs.years.throw_wanted.connect(presenter.leave_together)
    view.plan_wanted.connect(presenter.plan_year)
    view.replan_wanted.connect(presenter.replan)
    view.offer_taken.connect(presenter.take_offered)
    view.stop_wanted.connect(presenter.stop)
    view.back_wanted.connect(presenter.go_back)
    view.keep_wanted.connect(presenter.keep)
    view.visit_chosen.connect(presenter.choose_visit)
    view.visit_opened.connect(rooms.visit_opened)
    view.export_chosen.connect(presenter.export)

    def start() -> None:
        presenter.start()
        context.reload()
        together.reload()

    def reload() -> None:
        presenter.reload()
        context.reload()
        together.reload()

    whole = under_method_line(rooms, view)
    return Screen(whole, start, lambda _: reload(), view.focus_first, KINDS)


def _trial(
    rooms: Rooms,
    view: VisitsView,
    on_kept: Callable[[], None],
    proposed: Callable[[], Sequence[Plan]],
) -> TrialPresenter:
    from app.ui.screens.visits.trial import TrialPresenter, TrialUseCases

    given = rooms.given
    cases, words = given.cases, given.words
    reason = words.tr("Changed on the year board")

    def problem(plan: Plan) -> YearProblem:
        """Of years planned together a plan rests on the others of its kind."""
        pins = tuple(visit for visit in plan.visits if visit.pinned)
        beside = proposed() if plan in proposed() else ()
        return cases.visits.year_problem(
            plan.year, tuple(Lead), pins, beyond_calendar=True, proposed=beside
        )

    def change(shown: Plan, changed: Plan) -> Changes:
        return rooms.told(cases.planning.change(shown, changed, reason))

    presenter = TrialPresenter(
        view, TrialUseCases(problem, change), given.run, given.on_problem, on_kept
    )
    view.pin_toggled.connect(presenter.pin)
    view.days_tried.connect(presenter.try_days)
    view.visit_tried.connect(presenter.try_visit)
    view.visit_held.connect(presenter.try_instead)
    view.put_wanted.connect(presenter.put)
    view.leave_wanted.connect(presenter.leave)
    view.day_asked.connect(presenter.ask_day)
    return presenter


def _context(rooms: Rooms, view: VisitsView) -> ContextPresenter:
    from app.ui.screens.visits.context import Context, ContextPresenter, ContextUseCases

    given = rooms.given
    cases, planning = given.cases, given.cases.planning

    def read() -> Context:
        return Context(
            planning.own_windows(),
            planning.window_kinds(),
            planning.past(),
            cases.regions(),
            cases.visits.settings(),
            cases.today(),
        )

    presenter = ContextPresenter(
        view,
        ContextUseCases(
            read,
            lambda own, why, key: rooms.told(planning.keep_window(own, why, key)),
            lambda key, why: rooms.told(planning.withdraw_window(key, why)),
            lambda settings, why: rooms.told(planning.keep_settings(settings, why)),
        ),
        given.run,
        given.on_problem,
    )
    view.settings_given.connect(presenter.keep_settings)
    view.tabs.windows.window_given.connect(presenter.keep_window)
    view.tabs.windows.take_back_wanted.connect(presenter.take_back)
    return presenter


def _years(rooms: Rooms, view: VisitsView) -> YearsPresenter:
    from app.ui.screens.visits.years import YearsPresenter, YearsShown, YearsUseCases

    given = rooms.given
    cases, panel = given.cases, view.tabs.years

    def read() -> YearsShown:
        this_year, planning = cases.today().year, cases.planning
        years = tuple(year for year in cases.visits.years() if year >= this_year)
        return YearsShown(planning.kept(), planning.past(), cases.regions(), years, this_year)

    presenter = YearsPresenter(
        panel,
        YearsUseCases(
            read,
            cases.visits.plan_years,
            lambda plan: rooms.told(cases.visits.keep_years(plan)),
        ),
        given.run,
        given.on_problem,
    )
    panel.years_wanted.connect(presenter.plan)
    panel.stop_wanted.connect(presenter.stop)
    panel.keep_wanted.connect(presenter.keep)
    panel.throw_wanted.connect(presenter.throw_away)
    return presenter
