"""The officer's own rules and weights of plans."""

from __future__ import annotations

from app.domain.plan_settings import PlanSettings
from app.domain.plan_settings_check import check_settings
from app.domain.problems import raise_if_any
from app.services.changes import Changes
from app.services.ports import Store, UnitOfWork
from app.services.record_checks import wrong_reason

KIND = "plan-settings"
KEY = "plan"


def plan_settings(work: UnitOfWork) -> PlanSettings:
    """The settings that stand: the officer's, or the shipped ones."""
    return work.records.find(KIND, KEY, PlanSettings) or PlanSettings()


def keep_plan_settings(store: Store, settings: PlanSettings, reason: str) -> Changes:
    """Keep ``settings`` for all plans from now on; plans that are kept stay as they are.

    Raises:
        ProblemError: ``reason-missing`` and those of ``check_settings``; nothing was kept.
    """
    raise_if_any(wrong_reason(reason))
    check_settings(settings)
    with store.begin() as work:
        work.records.keep(KIND, KEY, settings, reason.strip())
        work.commit()
    return Changes(frozenset({KIND}), (KEY,))
