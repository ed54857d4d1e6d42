"""Planning beside the solver: changes by hand, settings, own windows, what was and what comes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from app.domain.own_windows import OwnWindow
from app.domain.plan_settings import PlanSettings
from app.domain.regions import Names
from app.domain.visit_count import YearCount
from app.domain.visits import PastVisit, Plan
from app.services.changes import Changes


class PlanningCases(Protocol):
    """Planning beside the solver."""

    def change(self, shown: Plan, changed: Plan, reason: str) -> Changes:
        """Keep a plan changed by hand; see ``app.services.change_plan``."""

    def count(self, year: int) -> Sequence[YearCount]:
        """Of the visits that each ministry owes: ideas, confirmed, made."""

    def kept(self) -> Sequence[Plan]:
        """The kept plan of every year that has one, by year."""

    def past(self) -> Sequence[PastVisit]:
        """The real delegations found in public sources."""

    def own_windows(self) -> Mapping[str, OwnWindow]:
        """By key."""

    def window_kinds(self) -> Mapping[str, Names]: ...

    def keep_window(self, own: OwnWindow, reason: str, key: str) -> Changes:
        """``key`` is empty for a new window."""

    def withdraw_window(self, key: str, reason: str) -> Changes: ...

    def keep_settings(self, settings: PlanSettings, reason: str) -> Changes: ...
