"""Decides what trying a visit elsewhere shows, and keeps it where it is put; knows no Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol

from app.domain.plan_adjustment import Standing, adjusted, in_place_of, standing, with_pin
from app.domain.plan_problem import YearProblem
from app.domain.visit_candidates import Candidate, candidates
from app.domain.visit_ids import without
from app.domain.visit_verdict import Verdict, blocks_on, verdict
from app.domain.visits import Lead, Plan, PlanStatus, Reason, Visit
from app.services.task import Run, TaskHandle
from app.ui.screens.visits.presenter import YearFacts


class TrialView(Protocol):
    """What this presenter may ask of the screen."""

    def show_standing(self, found: Standing) -> None:
        """Say how the plan stands, and mark the visits that break a rule."""

    def show_trial(self, visit: Visit, found: Verdict) -> None: ...

    def end_trial(self) -> None: ...

    def show_day(self, day: date, lead: Lead, found: Sequence[Reason]) -> None:
        """Say what stands in the way of a visit of ``lead`` on ``day``."""

    def show_candidates(self, found: Sequence[Candidate]) -> None: ...


@dataclass(frozen=True, slots=True)
class TrialUseCases:
    """The use cases that this presenter may call, off the GUI thread.

    ``change`` keeps the second plan in the place of the first, which is shown.
    """

    problem: Callable[[Plan], YearProblem]
    change: Callable[[Plan, Plan], object]


class TrialPresenter:
    """Follows the plan that is shown; a verdict takes a few milliseconds and is made at once."""

    def __init__(
        self,
        view: TrialView,
        use_cases: TrialUseCases,
        run: Run,
        on_problem: Callable[[Exception], None],
        on_kept: Callable[[], None],
    ) -> None:
        self._view = view
        self._do = use_cases
        self._run = run
        self._on_problem = on_problem
        self._on_kept = on_kept
        self._facts: YearFacts | None = None
        self._plan: Plan | None = None
        self._problem: YearProblem | None = None
        self._visit_id = ""
        self._tried: Visit | None = None

    def follow(self, facts: YearFacts, visit_id: str) -> None:
        """Another plan or another visit is shown; read what verdicts on it rest on."""
        self._visit_id, self._tried = visit_id, None
        if facts is self._facts:
            self._find_candidates()
            return
        self._facts, plan = facts, facts.plan
        self._problem = None
        self._plan = None if plan is None or plan.status is PlanStatus.INFEASIBLE else plan
        self._view.show_candidates(())
        if self._plan is not None:
            self._read(self._plan)

    def try_days(self, visit_id: str, start: date, end: date) -> None:
        """Say what a visit would mean on other days."""
        visit = self._visit(visit_id)
        if visit is not None:
            self.try_visit(replace(visit, start=start, end=end, pinned=False))

    def try_visit(self, visit: Visit) -> None:
        """Say what ``visit`` would mean in its place, as soon as what it rests on is read."""
        self._tried = visit
        if self._plan is not None and self._problem is not None:
            live = without(self._plan, self._problem.retired)
            self._view.show_trial(visit, verdict(self._problem, live, visit))

    def try_instead(self, other: Visit, visit_id: str, start: date) -> None:
        """Say what ``other`` would mean from ``start`` on in the place of a visit."""
        stood = self._visit(visit_id)
        if stood is not None:
            self.try_visit(in_place_of(stood, other, start))

    def leave(self) -> None:
        """Nothing is tried any more."""
        self._tried = None
        self._view.end_trial()

    def put(self) -> None:
        """Keep what is tried; it stays pinned, and one undo takes it back."""
        tried, plan, problem = self._tried, self._plan, self._problem
        self.leave()
        if tried is not None and plan is not None and problem is not None:
            self._keep(plan, lambda: adjusted(plan, tried, problem))

    def pin(self, pinned: bool) -> None:  # noqa: FBT001 - what a check box tells
        """Hold the chosen visit where it is at the next solve, or let it go."""
        plan, visit = self._plan, self._visit(self._visit_id)
        if plan is not None and visit is not None and visit.pinned != pinned:
            changed = with_pin(plan, visit.visit_id, pinned=pinned)
            self._keep(plan, lambda: changed)

    def ask_day(self, visit_id: str, day: date) -> None:
        """Say what stands in the way of a visit on ``day``."""
        visit, plan = self._visit(visit_id), self._plan
        if visit is None or plan is None or self._problem is None:
            return
        live = without(plan, self._problem.retired)
        others = tuple(each for each in live.visits if each is not visit)
        regions = (*visit.delegation, *visit.hosts)
        found = blocks_on(
            self._problem, replace(plan, visits=others), visit.lead, (day, day), regions
        )
        self._view.show_day(day, visit.lead, found.get(day, ()))

    def _read(self, plan: Plan) -> None:
        def read(_: TaskHandle) -> tuple[YearProblem, Standing]:
            problem = self._do.problem(plan)
            return problem, standing(plan, problem)

        def done(found: tuple[YearProblem, Standing]) -> None:
            self._problem = found[0]
            self._view.show_standing(found[1])
            self._find_candidates()
            if self._tried is not None:
                self.try_visit(self._tried)

        self._run(read, done, self._on_problem, topic="visits-problem")

    def _find_candidates(self) -> None:
        plan, problem, visit_id = self._plan, self._problem, self._visit_id
        if plan is None or problem is None:
            return
        live = without(plan, problem.retired)
        if visit_id not in (visit.visit_id for visit in live.visits):
            self._view.show_candidates(())
            return
        self._run(
            lambda _: candidates(problem, live, visit_id),
            self._view.show_candidates,
            self._on_problem,
            topic="visits-candidates",
        )

    def _keep(self, plan: Plan, change: Callable[[], Plan]) -> None:
        """Keep a changed plan; nothing can be tried on the former one meanwhile."""
        self._plan = self._problem = None

        def refused(error: Exception) -> None:
            self._plan = plan
            self._read(plan)
            self._on_problem(error)

        self._run(lambda _: self._do.change(plan, change()), lambda _: self._on_kept(), refused)

    def _visit(self, visit_id: str) -> Visit | None:
        visits = self._plan.visits if self._plan else ()
        return next((visit for visit in visits if visit.visit_id == visit_id), None)
