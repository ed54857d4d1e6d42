"""Fixtures as windows that invite, to be shown beside those that block."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from app.domain.calendar import Basis, Hardness, Window
from app.domain.plan_problem import FIXTURE
from app.domain.visits import Fixture


def fixture_windows(fixtures: Iterable[Fixture]) -> Iterator[Window]:
    """A window for each fixture whose place and days are known.

    What a rule fixes is so by rule, anything else as its source announced it. A plan counts the
    fixtures themselves, by joining, and not these windows.
    """
    for it in fixtures:
        if it.region and it.start is not None and it.end is not None:
            basis = Basis.RULE if it.rule else Basis.ANNOUNCED
            yield Window(
                *(it.region, FIXTURE, it.name, it.start, it.end),
                *(Hardness.PREFER, basis, it.source),
            )
