"""Use cases of planning beside the solver."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.bootstrap.premises import Premises
    from app.domain.own_windows import OwnWindow
    from app.domain.plan_settings import PlanSettings
    from app.domain.regions import Names
    from app.domain.visit_count import YearCount
    from app.domain.visits import PastVisit, Plan
    from app.services.changes import Changes


class Planning:
    """See ``app.services.use_cases.planning``."""

    def __init__(self, premises: Premises) -> None:
        self._store = premises.store

    def change(self, shown: Plan, changed: Plan, reason: str) -> Changes:
        from app.services.change_plan import change_plan

        return change_plan(self._store, shown, changed, reason)

    def count(self, year: int) -> Sequence[YearCount]:
        from app.domain.visit_count import count_visits
        from app.services.keep_plan_settings import plan_settings
        from app.services.list_visits import visits_on_record

        with self._store.read() as work:
            return count_visits(visits_on_record(work), year, plan_settings(work).rules)

    def kept(self) -> Sequence[Plan]:
        from app.domain.visits import Plan

        with self._store.read() as work:
            plans = work.records.standing("plan", Plan).values()
            return sorted(plans, key=lambda plan: plan.year)

    def past(self) -> Sequence[PastVisit]:
        with self._store.read() as work:
            return work.visits.past()

    def own_windows(self) -> Mapping[str, OwnWindow]:
        from app.services.keep_window import own_windows

        with self._store.read() as work:
            return own_windows(work)

    def window_kinds(self) -> Mapping[str, Names]:
        with self._store.read() as work:
            return work.calendar.kinds()

    def keep_window(self, own: OwnWindow, reason: str, key: str) -> Changes:
        from app.services.keep_window import keep_window

        return keep_window(self._store, own, reason, key)

    def withdraw_window(self, key: str, reason: str) -> Changes:
        from app.services.keep_window import withdraw_window

        return withdraw_window(self._store, key, reason)

    def keep_settings(self, settings: PlanSettings, reason: str) -> Changes:
        from app.services.keep_plan_settings import keep_plan_settings

        return keep_plan_settings(self._store, settings, reason)
