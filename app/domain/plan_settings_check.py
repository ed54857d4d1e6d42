"""Whether the settings of a plan make sense, setting by setting and together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields
from itertools import chain
from math import isfinite

from app.domain.plan_settings import SCHEMA_VERSION, PlanRules, PlanSettings, PlanWeights
from app.domain.problems import Problem, raise_if_any
from app.domain.regions import Country
from app.domain.visits import Direction, Lead

RANGES = (
    ("min_days", "max_days"),
    ("min_delegation", "max_delegation"),
    ("min_hosts", "max_hosts"),
)

MOST: Mapping[str, float] = {
    "max_days": 21,
    "max_delegation": 3,
    "max_hosts": 4,
    "visits_per_region": 20,
    "gap_days": 366,
    "clearance_days": 366,
    "clearance_working_days": 250,
    "invitation_days": 366,
    "approval_days": 366,
    "visa_days": 366,
    "travel_day_hours": 96,
    "seconds_max": 3600,
}
"""The largest value of a setting: beyond it no plan is meant, or the search would not end."""

MOST_VISITS = 20
"""Visits of one lead in a year."""

MOST_POINTS = 10_000
"""The best pair of all is worth 100; points beyond this drown everything else."""


def check_settings(settings: PlanSettings) -> None:
    """Refuse settings that are out of range or contradict themselves.

    Raises:
        ProblemError: everything that is wrong: ``settings-newer``, ``setting-range`` with ``low``
            and ``high``, ``setting-too-few`` with ``least``, ``setting-negative``,
            ``setting-too-many`` with ``most``,
            ``setting-missing`` with what it lacks, ``setting-days``, ``setting-share``,
            ``setting-wrong`` for what is no number, ``settings-no-visits``.
    """
    raise_if_any(
        (
            *_version(settings),
            *_rules(settings.rules),
            *_numbers(settings.rules, settings),
            *_per_key(settings),
            *_weights(settings.weights),
        )
    )


def _version(settings: PlanSettings) -> Iterator[Problem]:
    if settings.schema_version > SCHEMA_VERSION:
        yield Problem("settings-newer", {"version": settings.schema_version})


def _rules(rules: PlanRules) -> Iterator[Problem]:
    counts = {name: getattr(rules, name) for name in (*chain(*RANGES), "visits_per_region")}
    for name, count in counts.items():
        if count < 1:
            yield Problem("setting-too-few", {"setting": name, "least": 1})
    for low, high in RANGES:
        if counts[low] > counts[high] > 0:
            yield Problem("setting-range", {"low": low, "high": high})
    if not set(rules.working_weekdays) or not set(rules.working_weekdays) <= set(range(7)):
        yield Problem("setting-days", {"setting": "working_weekdays"})
    if rules.visits_per_lead and not any(rules.visits_per_lead.values()):
        yield Problem("settings-no-visits")


def _numbers(rules: PlanRules, settings: PlanSettings) -> Iterator[Problem]:
    for name, most in MOST.items():
        value = getattr(settings if name == "seconds_max" else rules, name)
        yield from _within(name, value, most)


def _per_key(settings: PlanSettings) -> Iterator[Problem]:
    rules, weights = settings.rules, settings.weights
    for name, table, keys in (
        ("visits_per_lead", rules.visits_per_lead, Lead),
        ("directions", rules.directions, Lead),
        ("hop_hours", rules.hop_hours, Country),
        ("season", weights.season, Direction),
    ):
        if lacking := [str(key) for key in keys if key not in table]:
            yield Problem("setting-missing", {"setting": name, "missing": tuple(lacking)})
    for name, counts, most in (
        ("visits_per_lead", rules.visits_per_lead, MOST_VISITS),
        ("hop_hours", rules.hop_hours, 48),
        ("days_after", rules.days_after, 366),
    ):
        for count in counts.values():
            yield from _within(name, count, most)
    if any(len(months) != 12 for months in weights.season.values()):  # noqa: PLR2004 - months
        yield Problem("setting-missing", {"setting": "season", "missing": ("12",)})


def _weights(weights: PlanWeights) -> Iterator[Problem]:
    for name in ("bar_quantile", "caution"):
        yield from _within(name, getattr(weights, name), 1)
    if len(weights.shares) != 3 or not all(0 <= share <= 1 for share in weights.shares):  # noqa: PLR2004 - sizes
        yield Problem("setting-share", {"setting": "shares"})
    for each in fields(weights):
        if each.name in {"bar_quantile", "caution", "shares"}:
            continue
        value = getattr(weights, each.name)
        for number in _numbers_in(value):
            if isinstance(value, Mapping):
                number = abs(number)  # noqa: PLW2901 - seasons and windows may cost
            yield from _within(each.name, number, MOST_POINTS)


def _numbers_in(value: object) -> Iterator[float]:
    match value:
        case int() | float():
            yield value
        case tuple():
            yield from value
        case Mapping():
            for part in value.values():
                yield from _numbers_in(part)


def _within(name: str, value: float, most: float) -> Iterator[Problem]:
    if not isfinite(value):
        yield Problem("setting-wrong", {"setting": name})
    elif value < 0:
        yield Problem("setting-negative", {"setting": name})
    elif value > most:
        yield Problem("setting-too-many", {"setting": name, "most": most})
