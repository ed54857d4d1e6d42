"""Decides which year and which plan the Visits screen shows; knows no Qt."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any, Protocol

from app.domain.calendar import Window
from app.domain.plan_difference import PlanDifference
from app.domain.plan_settings import PlanSettings
from app.domain.regions import Names, Region, RegionCode
from app.domain.visit_count import YearCount
from app.domain.visit_record import VisitRecord
from app.domain.visits import Plan, PlanStatus, Visit
from app.services.plan_year import Replan
from app.services.task import Run, TaskHandle


@dataclass(frozen=True, slots=True)
class YearFacts:
    """All that the screen needs for one programme year; ``plan`` is None until there is one.

    ``years`` are those that can be shown, ``kinds`` name the kinds of windows.
    """

    year: int
    plan: Plan | None
    windows: Sequence[Window]
    regions: Mapping[RegionCode, Region]
    settings: PlanSettings
    today: date
    counts: Sequence[YearCount] = ()
    records: Sequence[VisitRecord] = ()
    years: Sequence[int] = ()
    kinds: Mapping[str, Names] = field(default_factory=dict)


class VisitsView(Protocol):
    """What the presenter may ask of the screen."""

    def show_year(self, facts: YearFacts) -> None: ...

    def show_visit(self, visit: Visit | None) -> None: ...

    def show_choices(self, *, can_keep: bool, can_export: bool) -> None: ...

    def show_difference(self, facts: YearFacts, found: PlanDifference) -> None: ...

    def show_progress(self, fraction: float) -> None: ...

    def show_rest(self) -> None: ...

    def show_exported(self, paths: Sequence[Path]) -> None: ...


@dataclass(frozen=True, slots=True)
class VisitsUseCases:
    """The use cases that the screen may call, all off the GUI thread.

    ``plan`` gets the year, ``replan`` the former plan, and both the visits that must stay as
    they are.
    """

    years: Callable[[], Sequence[int]]
    plan: Callable[[int, tuple[Visit, ...], TaskHandle], Plan]
    replan: Callable[[Plan, tuple[Visit, ...], TaskHandle], Replan]
    saved: Callable[[int], Plan | None]
    keep: Callable[[Plan], object]
    windows: Callable[[int], Sequence[Window]]
    export: Callable[[Plan, Path, tuple[str, ...], str], Sequence[Path]]
    regions: Callable[[], Mapping[RegionCode, Region]]
    settings: Callable[[], PlanSettings]
    today: Callable[[], date]
    counts: Callable[[int], Sequence[YearCount]]
    records: Callable[[int], Sequence[VisitRecord]]
    kinds: Callable[[], Mapping[str, Names]]


class VisitsPresenter:
    """Answers what the desk officer does with the visits of a year."""

    def __init__(
        self,
        view: VisitsView,
        use_cases: VisitsUseCases,
        run: Run,
        on_problem: Callable[[Exception], None],
        follow: Callable[[YearFacts, str], None],
    ) -> None:
        """``follow`` hears of every year shown, with the visit chosen (empty: none)."""
        self._view = view
        self._do = use_cases
        self._run = run
        self._tell_problem = on_problem
        self._follow = follow
        self._facts: YearFacts | None = None
        self._former: tuple[YearFacts, bool] | None = None
        self._offered: Plan | None = None
        self._kept = True
        self._is_long = self._is_stale = False
        self._visit_id = ""
        self._stop: Callable[[], None] = lambda: None

    def start(self) -> None:
        """Open on the first kept plan from this year on.

        Where there is none, the next year is proposed straight away, to have something to see
        and to change; it is kept only when the officer says so.
        """

        def read(_: TaskHandle) -> YearFacts:
            years, this_year = self._do.years(), self._do.today().year
            kept = (y for y in years if y >= this_year and self._do.saved(y) is not None)
            coming = (year for year in years if year > this_year)
            return self._read(next(kept, next(coming, years[-1])))

        self._begin(read, self._on_start)

    def reload(self) -> None:
        """Read the year again, for instance because windows changed; unkept work stays.

        A search or an export under way comes to its end first.
        """
        facts, self._is_stale = self._facts, self._is_long
        if self._is_long:
            return
        if facts is None:
            self.start()
            return
        if self._kept or facts.plan is None:
            self.choose_year(facts.year)
        else:
            self.show_plan(facts.plan)

    def on_kept(self) -> None:
        """What is shown was kept, changed by hand perhaps: read it again."""
        self._kept = True
        self.reload()

    def choose_year(self, year: int) -> None:
        """Show another programme year."""
        self._begin(lambda _: self._read(year), self._on_year)

    def show_plan(self, plan: Plan) -> None:
        """Show a plan of any year that may not be kept yet."""

        def read(_: TaskHandle) -> tuple[YearFacts, bool]:
            found = self._read(plan.year)
            return replace(found, plan=plan), found.plan == plan

        self._begin(read, lambda found: self._show(found[0], kept=found[1]))

    def leave_together(self) -> None:
        """Years planned together were thrown away: show what is kept in their place."""
        plan = self._plan()
        if plan is not None and plan.together and not self._kept:
            self.choose_year(plan.year)

    def plan_year(self) -> None:
        """Solve the year anew; pinned visits stay as they are."""
        facts = self._facts
        if facts is None:
            return
        visits = facts.plan.visits if facts.plan else ()
        pins = tuple(visit for visit in visits if visit.pinned)
        self._work(lambda handle: self._do.plan(facts.year, pins, handle), self._on_plan)

    def replan(self) -> None:
        """Change the plan that is shown as little as the rules allow, and say what changes."""
        plan = self._plan()
        if plan is not None:
            pins = tuple(visit for visit in plan.visits if visit.pinned)
            self._work(lambda handle: self._do.replan(plan, pins, handle), self._on_replan)

    def take_offered(self) -> None:
        """Show the plan that was offered with its difference."""
        if self._offered is not None:
            self._on_plan(self._offered)

    def go_back(self) -> None:
        """Show again what was shown before the last solve, for instance to take a pin away."""
        if self._former is not None:
            facts, kept = self._former
            self._show(facts, kept=kept)

    def stop(self) -> None:
        """Give up what is under way; what is shown stays."""
        self._stop()
        self._rest()

    def keep(self) -> None:
        """Keep the plan that is shown."""
        plan = self._plan()
        if plan is not None:
            self._run(lambda _: self._do.keep(plan), lambda _: self.on_kept(), self._tell_problem)

    def choose_visit(self, visit_id: str) -> None:
        """Open a visit's details."""
        if visit_id != self._visit_id:
            self._visit_id = visit_id
            self._view.show_visit(self._visit())
            if self._facts is not None:
                self._follow(self._facts, visit_id)

    def export(self, folder: Path, formats: Sequence[str], language: str) -> None:
        """Write the plan that is shown into ``folder``, in ``language``."""
        plan = self._plan()
        if plan is not None:
            wanted = tuple(formats)
            self._work(
                lambda _: self._do.export(plan, folder, wanted, language),
                self._view.show_exported,
            )

    def _read(self, year: int) -> YearFacts:
        do = self._do
        return YearFacts(
            year,
            do.saved(year),
            do.windows(year),
            do.regions(),
            do.settings(),
            do.today(),
            do.counts(year),
            do.records(year),
            sorted({*do.years(), year}),
            do.kinds(),
        )

    def _begin(
        self,
        job: Callable[[TaskHandle], Any],
        on_done: Callable[[Any], None],
        *,
        is_long: bool = False,
    ) -> None:
        """Run ``job`` instead of what was under way; a long one is let alone by reloads."""
        self._stop()
        self._is_long = is_long
        self._view.show_progress(0.0)

        def done(result: Any) -> None:
            self._rest()
            on_done(result)

        self._stop = self._run(job, done, self._on_problem, self._on_progress)

    def _work(self, job: Callable[[TaskHandle], Any], on_done: Callable[[Any], None]) -> None:
        """A long job; what changed meanwhile is read when it is done."""

        def done(result: Any) -> None:
            on_done(result)
            if self._is_stale:
                self.reload()

        self._begin(job, done, is_long=True)

    def _rest(self) -> None:
        self._stop = lambda: None
        self._is_long = False
        self._view.show_rest()

    def _on_progress(self, fraction: float, _note: str) -> None:
        self._view.show_progress(fraction)

    def _on_problem(self, error: Exception) -> None:
        self._rest()
        self._tell_problem(error)

    def _on_start(self, facts: YearFacts) -> None:
        self._on_year(facts)
        if facts.plan is None:
            self.plan_year()

    def _on_year(self, facts: YearFacts) -> None:
        self._show(facts, kept=True)

    def _on_replan(self, found: Replan) -> None:
        if found.difference is None or self._facts is None:
            self._on_plan(found.plan)
            return
        self._offered = found.plan
        self._view.show_difference(self._facts, found.difference)

    def _on_plan(self, plan: Plan) -> None:
        if self._facts is not None:
            self._former = self._facts, self._kept
            self._show(replace(self._facts, plan=plan), kept=False)

    def _show(self, facts: YearFacts, *, kept: bool) -> None:
        self._facts = facts
        visits = facts.plan.visits if facts.plan else ()
        ids = [visit.visit_id for visit in visits]
        if self._visit_id not in ids:
            self._visit_id = ids[0] if ids else ""
        self._view.show_year(facts)
        self._view.show_visit(self._visit())
        self._mark(kept=kept)
        self._follow(facts, self._visit_id)

    def _mark(self, *, kept: bool) -> None:
        self._kept = kept
        has_visits = self._plan() is not None
        self._view.show_choices(can_keep=has_visits and not kept, can_export=has_visits)

    def _plan(self) -> Plan | None:
        """The plan shown, if it has visits to keep or to hand over."""
        plan = self._facts.plan if self._facts else None
        return None if plan is None or plan.status is PlanStatus.INFEASIBLE else plan

    def _visit(self) -> Visit | None:
        visits = self._facts.plan.visits if self._facts and self._facts.plan else ()
        return next((visit for visit in visits if visit.visit_id == self._visit_id), None)
