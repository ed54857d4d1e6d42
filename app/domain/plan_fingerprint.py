"""Short names for everything that a proof rests on: what has changed since a plan was made?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from hashlib import sha256
from itertools import zip_longest
from typing import Any

from app.domain.plan_problem import YearProblem
from app.domain.visits import Plan

UNKNOWN = "unknown"
"""Nobody knows what a plan rests on: it came from elsewhere."""

RELEASED = "pins"
"""A visit that was pinned when the plan was made is free now, so that a better plan may exist."""

_PARTS: Mapping[str, tuple[str, ...]] = {
    "rules": (),
    "weights": (),
    "scores": ("points", "scores", "lines", "groups"),
    "journeys": ("access_hours", "hop_hours"),
    "calendar": ("windows", "fixtures"),
    "record": ("unserved", "negotiated"),
    "scope": ("leads", "first_day", "last_day"),
}
_DIGITS = 8


def fingerprint(problem: YearProblem) -> str:
    """Hexadecimal digits for each part, the same only for the same facts and settings.

    The day on which it is asked does not count: as days go by visits may leave later only, and
    what was the best plan remains so while it keeps the rules. Pins do not count either: they
    hold what the plan says already.
    """
    ordered = replace(
        problem,
        windows=tuple(sorted(problem.windows, key=repr)),
        fixtures=tuple(sorted(problem.fixtures, key=repr)),
    )
    settings = {"rules": problem.settings.rules, "weights": problem.settings.weights}
    return "-".join(
        _digits([settings[part]] if part in settings else [getattr(ordered, n) for n in names])
        for part, names in _PARTS.items()
    )


def changed_since(plan: Plan, now: str) -> tuple[str, ...]:
    """What has changed since ``plan`` was made, given the fingerprint of ``now``.

    ``rules``, ``weights``, ``scores`` of pairs, ``journeys``, ``calendar``, ``record`` (regions
    served and ties negotiated), ``scope`` (ministries and days of the year), ``pins`` (one was
    taken away), or ``unknown``.
    """
    released = (RELEASED,) if plan.released else ()
    then, today = plan.fingerprint.split("-"), now.split("-")
    if len(then) != len(_PARTS):
        return (UNKNOWN,)
    parts = zip_longest(_PARTS, then, today)
    return (*(part for part, one, other in parts if one != other), *released)


def _digits(parts: list[Any]) -> str:
    return sha256("\n".join(map(_ordered, parts)).encode()).hexdigest()[:_DIGITS]


def _ordered(part: object) -> str:
    """``part`` written out, whatever the order in which it was filled."""
    match part:
        case Mapping():
            return repr(sorted(map(repr, part.items())))
        case frozenset():
            return repr(sorted(map(repr, part)))
    return repr(part)
