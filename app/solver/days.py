"""The days of a programme year as arrays: what is blocked, closed, and worth how much.

Starts are counted from 0, the first day of the programme year; lengths from 0, the shortest.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
from numpy.typing import NDArray

from app.domain.calendar import Window
from app.domain.plan_problem import YearProblem, blocked_until, blocks, closes_offices
from app.domain.regions import RegionCode
from app.domain.visits import Lead

Ints = NDArray[np.int64]

NEVER = -1_000_000
"""Points of a day on which a visit is not allowed; any sum with it stays far below zero."""


@dataclass(frozen=True, slots=True, eq=False)
class LeadDays:
    """What each start and length is worth to the visits of one lead.

    ``common`` [lengths, starts]: season, length and windows of the nations; ``home`` and
    ``host`` [regions, lengths, starts]: windows and fixtures of each region. ``opens``
    [hosts, days + 1]: the first working day on or after a day (``days`` where none is left);
    ``holiday`` [hosts, days].
    """

    common: Ints
    home: Ints
    host: Ints
    opens: Ints
    holiday: NDArray[np.bool_]


Windows = Mapping[str, Sequence[Window]]
"""Windows by the place they are written for."""


def days_of(problem: YearProblem, lead: Lead) -> LeadDays:
    """The day arrays of ``lead``."""
    home = problem.direction_of(lead).home
    homes, hosts = problem.regions_of(home), problem.regions_of(home.partner)
    either, visited = _windows_by_place(problem)
    nations = _daily(problem, [*either[home], *visited[home.partner]])
    holiday = _holidays(problem, hosts, visited)
    return LeadDays(
        common=_common(problem, lead) + _spans(problem, nations),
        home=_by_region(problem, homes, either),
        host=_by_region(problem, hosts, visited) + _fixtures(problem, hosts),
        opens=_opening(problem, holiday),
        holiday=holiday,
    )


def lengths(problem: YearProblem) -> Ints:
    """The lengths of a visit in days."""
    rules = problem.settings.rules
    return np.arange(rules.min_days, rules.max_days + 1)


def _windows_by_place(problem: YearProblem) -> tuple[Windows, Windows]:
    """Windows that matter at home as abroad, and all that matter to a host."""
    either: defaultdict[str, list[Window]] = defaultdict(list)
    visited: defaultdict[str, list[Window]] = defaultdict(list)
    for window in problem.windows:
        visited[window.where].append(window)
        if window.kind not in problem.settings.rules.host_kinds:
            either[window.where].append(window)
    return either, visited


def _common(problem: YearProblem, lead: Lead) -> Ints:
    weights, rules = problem.settings.weights, problem.settings.rules
    starts = [problem.first_day + timedelta(days=day) for day in range(problem.days)]
    season = weights.season[problem.direction_of(lead)]
    points = np.array([season[start.month - 1] for start in starts])
    longer = weights.further_day * (lengths(problem) - rules.min_days)
    idle = weights.idle_day * _idle_days(problem)
    earliest = problem.earliest_start
    too_early = np.array([start < earliest for start in starts])
    return np.asarray(np.where(too_early, NEVER, points - longer[:, None] - idle))


def _weekdays_worked(problem: YearProblem, days: int) -> NDArray[np.bool_]:
    """Whether offices work on each of ``days`` from the first of the year."""
    weekdays = (problem.first_day.weekday() + np.arange(days)) % 7
    return np.isin(weekdays, list(problem.settings.rules.working_weekdays))


def _idle_days(problem: YearProblem) -> Ints:
    """Days between the first and the last on which no office works [lengths, starts]."""
    idle = ~_weekdays_worked(problem, problem.days + int(lengths(problem)[-1]))
    summed = np.concatenate([[0], np.cumsum(idle)])
    starts = np.arange(problem.days)
    return np.stack(
        [summed[starts + length - 1] - summed[starts + 1] for length in lengths(problem)]
    )


def _of_region(windows: Windows, code: RegionCode) -> list[Window]:
    return [*windows[code], *windows[f"{code.country}-*"]]


def _by_region(problem: YearProblem, regions: tuple[RegionCode, ...], windows: Windows) -> Ints:
    daily = [_daily(problem, _of_region(windows, code)) for code in regions]
    return np.stack([_spans(problem, row) for row in daily])


def _daily(problem: YearProblem, windows: list[Window]) -> Ints:
    """Points of each day under ``windows``."""
    points = np.zeros(problem.days, dtype=np.int64)
    for window in windows:
        if blocks(window, problem.settings):
            last = blocked_until(window, problem.settings)
            points[_slice(problem, window.start, last)] = NEVER
    for window in windows:
        if not (closes_offices(window) or blocks(window, problem.settings)):
            worth = problem.settings.weights.window_points(window)
            points[_slice(problem, window.start, window.end)] += worth
    return points


def _slice(problem: YearProblem, start: date, end: date) -> slice:
    first = (start - problem.first_day).days
    return slice(max(first, 0), max((end - problem.first_day).days + 1, 0))


def _spans(problem: YearProblem, daily: Ints) -> Ints:
    """Sums of ``daily`` over each start and length; never beyond the end of the year."""
    summed = np.concatenate([[0], np.cumsum(daily)])
    table = np.full((len(lengths(problem)), problem.days), NEVER)
    for row, length in enumerate(lengths(problem)):
        starts = max(problem.days - length + 1, 0)
        table[row, :starts] = summed[length:][:starts] - summed[:starts]
    return table


def _fixtures(problem: YearProblem, hosts: tuple[RegionCode, ...]) -> Ints:
    table = np.zeros((len(hosts), len(lengths(problem)), problem.days), dtype=np.int64)
    for host, first, last in _fixture_days(problem, hosts):
        for row, length in enumerate(lengths(problem)):
            earliest, latest = max(first - length + 2, 0), max(last, 0)
            table[host, row, earliest:latest] += problem.settings.weights.fixture
    return table


def _fixture_days(
    problem: YearProblem, hosts: tuple[RegionCode, ...]
) -> Iterator[tuple[int, int, int]]:
    """Host, first and last day (as places) of each dated fixture."""
    for fixture in problem.fixtures:
        if fixture.region in hosts and fixture.start and fixture.end:
            first, last = (day - problem.first_day for day in (fixture.start, fixture.end))
            yield hosts.index(RegionCode(fixture.region)), first.days, last.days


def _holidays(
    problem: YearProblem, hosts: tuple[RegionCode, ...], windows: Windows
) -> NDArray[np.bool_]:
    table = np.zeros((len(hosts), problem.days), dtype=np.bool_)
    for row, code in enumerate(hosts):
        for window in (*_of_region(windows, code), *windows[code.country]):
            if closes_offices(window):
                table[row, _slice(problem, window.start, window.end)] = True
    return table


def _opening(problem: YearProblem, holiday: NDArray[np.bool_]) -> Ints:
    open_days = _weekdays_worked(problem, problem.days) & ~holiday
    opens = np.full((len(holiday), problem.days + 1), problem.days)
    for day in range(problem.days - 1, -1, -1):
        opens[:, day] = np.where(open_days[:, day], day, opens[:, day + 1])
    return opens
