"""The Visits screen."""

from __future__ import annotations

from app.domain.visits import Lead, Plan, Visit
from app.services.task import TaskHandle
from app.ui.rooms.rooms import Rooms
from app.ui.screen import Screen


def visits(rooms: Rooms) -> Screen:
    """Build and join it."""
    from app.ui.screens.visits.presenter import VisitsPresenter, VisitsUseCases
    from app.ui.screens.visits.view import VisitsView

    given = rooms.given
    cases = given.cases
    view = VisitsView(given.words)

    def plan(year: int, pins: tuple[Visit, ...], handle: TaskHandle) -> Plan:
        return cases.visits.plan(year, tuple(Lead), pins, handle)

    presenter = VisitsPresenter(
        view,
        VisitsUseCases(
            years=lambda: tuple(cases.visits.years()),
            plan=plan,
            saved=cases.visits.saved,
            keep=lambda kept: rooms.told(cases.visits.keep(kept)),
            windows=lambda year: tuple(cases.visits.windows(year)),
            export=lambda shown, folder, formats, language: tuple(
                cases.visits.export(shown, formats, folder, language)
            ),
            regions=cases.regions,
            settings=cases.visits.settings,
            today=cases.today,
        ),
        given.run,
        given.on_problem,
    )
    view.year_chosen.connect(presenter.choose_year)
    view.plan_wanted.connect(presenter.plan_year)
    view.stop_wanted.connect(presenter.stop)
    view.back_wanted.connect(presenter.go_back)
    view.keep_wanted.connect(presenter.keep)
    view.visit_chosen.connect(presenter.choose_visit)
    view.pin_toggled.connect(presenter.pin)
    view.export_chosen.connect(presenter.export)
    return Screen(view, presenter.start, lambda _: None, view.focus_first, frozenset())
