"""A short name for everything that a proof rests on: does a kept plan still have its proof?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from hashlib import sha256

from app.domain.plan_problem import YearProblem


def fingerprint(problem: YearProblem) -> str:
    """Sixteen hexadecimal digits, the same only for the same facts, pins and settings.

    The day on which it is asked does not count: as days go by visits may leave later only, and
    what was the best plan remains so while it keeps the rules.
    """
    timeless = replace(
        problem,
        today=date.min,
        windows=tuple(sorted(problem.windows, key=repr)),
        fixtures=tuple(sorted(problem.fixtures, key=repr)),
        pins=tuple(
            replace(pin, value=0.0, fixtures=(), reasons=())
            for pin in sorted(problem.pins, key=lambda pin: pin.visit_id)
        ),
        settings=replace(problem.settings, seconds_max=0.0),
    )
    parts = (_ordered(getattr(timeless, name)) for name in YearProblem.__dataclass_fields__)
    return sha256("\n".join(parts).encode()).hexdigest()[:16]


def _ordered(part: object) -> str:
    """``part`` written out, whatever the order in which it was filled."""
    match part:
        case Mapping():
            return repr(sorted(map(repr, part.items())))
        case frozenset():
            return repr(sorted(map(repr, part)))
    return repr(part)
