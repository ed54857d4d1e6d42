"""What route ideas are measured by: read, checked and kept like any other record of one's own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

from app.domain.network_edits import MOST_WEEKLY
from app.domain.own_routes import is_carrier
from app.domain.problems import Problem, raise_if_any
from app.domain.route_demand import DemandSettings, Spread
from app.domain.route_ideas import IdeaSettings
from app.services.changes import Changes
from app.services.ports import Store, UnitOfWork

KIND, KEY = "settings", "route-ideas"


def idea_settings(work: UnitOfWork) -> IdeaSettings:
    """The officer's own, else those of the method."""
    return work.records.find(KIND, KEY, IdeaSettings) or IdeaSettings()


def keep_idea_settings(store: Store, settings: IdeaSettings, reason: str) -> Changes:
    """Measure route ideas by ``settings`` from now on.

    Raises:
        ProblemError: ``reason-missing``, ``weekly-out-of-range``, ``spread-wrong`` (name, low,
            middle, high), ``carrier-wrong``, ``least-gain-wrong``, ``part-weights-wrong``;
            nothing was changed.
    """
    no_reason = () if reason.strip() else (Problem("reason-missing"),)
    raise_if_any((*no_reason, *_wrong_in(settings)))
    with store.begin() as work:
        work.records.keep(KIND, KEY, settings, reason.strip())
        work.commit()
    return Changes(frozenset({KIND}), (KEY,))


def _wrong_in(settings: IdeaSettings) -> Iterator[Problem]:
    if not 1 <= settings.weekly <= MOST_WEEKLY:
        yield Problem("weekly-out-of-range", {"weekly": settings.weekly, "most": MOST_WEEKLY})
    for field in fields(DemandSettings):
        spread: Spread = getattr(settings.demand, field.name)
        if not spread.low <= spread.middle <= spread.high:
            ends = {"low": spread.low, "middle": spread.middle, "high": spread.high}
            yield Problem("spread-wrong", {"name": field.name, **ends})
    for carrier in settings.carriers:
        if not is_carrier(carrier):
            yield Problem("carrier-wrong", {"carrier": carrier})
    if settings.least_gain_hours <= 0:
        yield Problem("least-gain-wrong", {"hours": f"{settings.least_gain_hours:g}"})
    weights = settings.weights
    each = (weights.demand, weights.time, weights.feed, weights.wish)
    if min(each) < 0 or not any(each) or settings.demand.trips.low <= 0:
        yield Problem("part-weights-wrong")
