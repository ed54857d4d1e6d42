"""Keep a plan that the officer changed by hand, so that one undo takes just that change back."""

from __future__ import annotations

from app.domain.visits import Plan
from app.services.changes import Changes
from app.services.plan_year import save_plan
from app.services.ports import Store


def change_plan(store: Store, shown: Plan, changed: Plan, reason: str) -> Changes:
    """Keep ``changed`` in the place of ``shown``.

    A proposal that was not kept yet is kept first and by itself: undo brings it back as it was
    shown, not the plan before it.
    """
    with store.read() as work:
        kept = work.visits.plan(shown.year)
    if kept != shown:
        save_plan(store, shown, reason)
    return save_plan(store, changed, reason)
