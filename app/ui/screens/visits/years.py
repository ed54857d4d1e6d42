"""Plans several years together, keeps them all or throws them away; knows no Qt."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from app.domain.regions import Region, RegionCode
from app.domain.visits import PastVisit, Plan
from app.domain.years_ahead import YearsPlan
from app.services.task import Run, TaskHandle


@dataclass(frozen=True, slots=True)
class YearsShown:
    """The kept plans by year, or those of ``proposal``, which waits to be kept.

    ``first_years`` are those with which planning can begin, ``this_year`` is that of today.
    ``decided`` are years of the proposal that were kept since, perhaps changed: they stand so.
    """

    kept: Sequence[Plan]
    past: Sequence[PastVisit]
    regions: Mapping[RegionCode, Region]
    first_years: Sequence[int]
    this_year: int
    proposal: YearsPlan | None = None
    decided: Sequence[int] = ()

    @property
    def plans(self) -> Sequence[Plan]:
        """What stands once the proposal is kept; without one what is kept."""
        proposed = {plan.year: plan for plan in self.proposal.plans} if self.proposal else {}
        standing = {plan.year: plan for plan in self.kept} | proposed
        return [standing[year] for year in sorted(standing)]


class YearsView(Protocol):
    """What this presenter may ask of the screen."""

    def show_years(self, shown: YearsShown) -> None: ...

    def show_progress(self, fraction: float) -> None: ...

    def show_rest(self) -> None: ...


@dataclass(frozen=True, slots=True)
class YearsUseCases:
    """The use cases that this presenter may call, off the GUI thread.

    ``plan`` gets the first year and how many.
    """

    read: Callable[[], YearsShown]
    plan: Callable[[int, int, TaskHandle], YearsPlan]
    keep: Callable[[YearsPlan], object]


class YearsPresenter:
    """Shows the kept years until years are planned together, then these until it is decided."""

    def __init__(
        self,
        view: YearsView,
        use_cases: YearsUseCases,
        run: Run,
        on_problem: Callable[[Exception], None],
    ) -> None:
        self._view = view
        self._do = use_cases
        self._run = run
        self._tell_problem = on_problem
        self._proposal: YearsPlan | None = None
        self._offered: YearsPlan | None = None
        self._kept: Mapping[int, Plan] = {}
        self._kept_before: Mapping[int, Plan] = {}
        self._stop: Callable[[], None] = lambda: None

    def reload(self) -> None:
        """Read everything again; a proposal stays."""
        self._run(lambda _: self._do.read(), self._show, self._tell_problem, topic="visits-years")

    def plan(self, first: int, count: int) -> None:
        """Plan ``count`` years from ``first`` on together."""
        self._stop()
        self._view.show_progress(0.0)
        self._stop = self._run(
            lambda handle: self._do.plan(first, count, handle),
            self._on_plan,
            self._on_problem,
            lambda fraction, _: self._view.show_progress(fraction),
        )

    def stop(self) -> None:
        """Give up the search; what is shown stays."""
        self._stop()
        self._rest()

    @property
    def proposed(self) -> Sequence[Plan]:
        """The plans of the proposal; none where nothing waits."""
        return self._offered.plans if self._offered else ()

    def keep(self) -> None:
        """Keep all years of the proposal: one change."""
        offered = self._offered
        if offered is not None:
            self._run(lambda _: self._do.keep(offered), self._on_kept, self._tell_problem)

    def throw_away(self) -> None:
        """Show the kept years again."""
        self._proposal = None
        self.reload()

    def _show(self, found: YearsShown) -> None:
        """What the officer has kept since years were proposed goes before the proposal."""
        self._kept = {plan.year: plan for plan in found.kept}
        decided = {
            plan.year: self._kept[plan.year]
            for plan in (self._proposal.plans if self._proposal else ())
            if self._kept.get(plan.year) not in (None, self._kept_before.get(plan.year), plan)
        }
        proposal = self._proposal
        if proposal is not None:
            stands = tuple(decided.get(plan.year, plan) for plan in proposal.plans)
            proposal = replace(proposal, plans=stands)
        self._offered = proposal
        self._view.show_years(replace(found, proposal=proposal, decided=tuple(decided)))

    def _on_plan(self, found: YearsPlan) -> None:
        self._rest()
        self._proposal, self._kept_before = found, self._kept
        self.reload()

    def _on_kept(self, _: object) -> None:
        self.throw_away()

    def _on_problem(self, error: Exception) -> None:
        self._rest()
        self._tell_problem(error)

    def _rest(self) -> None:
        self._stop = lambda: None
        self._view.show_rest()
