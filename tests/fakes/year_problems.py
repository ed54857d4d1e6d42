"""Small programme years, and a planner that tries everything: what the solver is held against."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations

from app.domain.calendar import Basis, Hardness, Window
from app.domain.plan_problem import YearProblem, quickest_path
from app.domain.plan_settings import PlanRules, PlanSettings
from app.domain.provenance import Source
from app.domain.regions import PrefectureCode, StateCode
from app.domain.visit_rules import broken_between, broken_by_visit, missing_journeys, shortest
from app.domain.visit_value import bonus_points, bonuses_of, own_value
from app.domain.visits import Lead, Visit

SOURCE = Source("A made-up calendar")
STATES = tuple(StateCode(f"IN-{code}") for code in ("GJ", "OD", "TN", "UP"))
PREFECTURES = tuple(PrefectureCode(f"JP-{number}") for number in (13, 19, 22, 27))
FIRST = date(2027, 3, 1)


def window(where, start, end, hardness=Hardness.BLOCK, kind="test"):
    """A window by days counted from the first of the year."""
    days = (FIRST + timedelta(days=day) for day in (start, end))
    return Window(where, kind, f"{kind} in {where}", *days, hardness, Basis.ACTUAL, SOURCE)


def rules(**changes):
    """One visit of each lead, few regions, little notice: small enough to try everything."""
    small = {
        "visits_per_lead": dict.fromkeys(Lead, 1),
        "max_delegation": 2,
        "max_hosts": 2,
        "gap_days": 3,
        "clearance_days": 0,
        "clearance_working_days": 0,
        "invitation_days": 0,
        "approval_days": 0,
        "visa_days": 0,
    }
    return PlanRules(**(small | changes))


def problem(points=None, days=21, **changes):
    """A year from Monday, 1 March 2027; ``points`` of the pairs by State, then prefecture."""
    pairs = [(state, prefecture) for state in STATES[:3] for prefecture in PREFECTURES[:3]]
    worth = dict(zip(pairs, points or (50, 10, -20, 30, 70, 0, -50, 20, 40), strict=True))
    regions = (*STATES[:3], *PREFECTURES[:3])
    parts = {
        "year": 2027,
        "first_day": FIRST,
        "last_day": FIRST + timedelta(days=days - 1),
        "today": date(2026, 1, 1),
        "leads": tuple(Lead),
        "groups": {code: f"part {place % 2}" for place, code in enumerate(regions)},
        "points": worth,
        "scores": {pair: (each + 50) / 150 for pair, each in worth.items()},
        "lines": {pair: ("I", "II", "III")[place % 3] for place, pair in enumerate(pairs)},
        "access_hours": {pair: 12.0 + place for place, pair in enumerate(pairs)},
        "hop_hours": {
            (one, other): 1.0 + abs(regions.index(one) - regions.index(other))
            for one in regions
            for other in regions
            if one != other and one.country is other.country
        },
        "windows": (),
        "settings": PlanSettings(rules=rules()),
    }
    return YearProblem(**(parts | changes))


def with_rules(year, **changes):
    settings = replace(year.settings, rules=replace(year.settings.rules, **changes))
    return replace(year, settings=settings)


def visit(year, lead, start, delegation, hosts, days=4, **parts):
    """A visit by the day of the year on which it starts."""
    first = year.first_day + timedelta(days=start)
    last = first + timedelta(days=days - 1)
    name = f"{year.year}-{lead}-1"
    direction = year.direction_of(lead)
    return replace(Visit(name, lead, direction, first, last, delegation, hosts), **parts)


def every_visit(year, lead):
    """Every visit that ``lead`` may make by itself, each as short as its hosts allow."""
    home = year.direction_of(lead).home
    limits = year.settings.rules
    for delegation in sets(year.regions_of(home), limits.min_delegation, limits.max_delegation):
        for hosts in sets(year.regions_of(home.partner), limits.min_hosts, limits.max_hosts):
            if path := quickest_path(hosts, year):
                for start in range(year.days):
                    made = visit(year, lead, start, delegation, path)
                    if not any(missing_journeys(made, year)):
                        made = shortest(made, year)
                        if not broken_by_visit(made, year):
                            yield made


def sets(codes, least, most):
    return [each for size in range(least, most + 1) for each in combinations(codes, size)]


def best_value(year):
    """The value of the best plan by trying every one; None if there is none."""
    groups = [list(year.pins)]
    for lead in year.leads:
        missing = year.visits_wanted(lead) - sum(pin.lead is lead for pin in year.pins)
        visits = [
            replace(each, visit_id=f"{lead}-{n}") for n, each in enumerate(every_visit(year, lead))
        ]
        groups += [visits] * missing
    priced = [
        [(each, own_value(each, year), bonuses_of(each, year)) for each in group]
        for group in groups
    ]
    return _best(year, priced[1:], priced[0], None)


def _best(year, groups, chosen, best):
    if not groups:
        bonuses = frozenset().union(*(bonuses for _, _, bonuses in chosen))
        value = sum(own for _, own, _ in chosen)
        value += sum(bonus_points(bonus, year) for bonus in bonuses)
        return value if best is None else max(best, value)
    visits = [each for each, _, _ in chosen]
    for option in groups[0]:
        same = [other for other in visits if other.lead is option[0].lead and not other.pinned]
        in_order = all(other.start < option[0].start for other in same)
        if in_order and not broken_between((*visits, option[0]), year):
            best = _best(year, groups[1:], [*chosen, option], best)
    return best
