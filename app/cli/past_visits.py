"""``setuhashi visits --past`` and ``--count``: what was, and how many visits stand."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from datetime import date
from typing import Any, Protocol

from app.cli.printing import Table, print_json, print_table
from app.domain.plan_settings import PlanSettings
from app.domain.regions import Region, RegionCode, find_region
from app.domain.visit_calibration import calibrate
from app.domain.visit_count import programme_year
from app.domain.visits import Direction, PastVisit
from app.services.of_region import takes_part
from app.services.use_cases.planning import PlanningCases
from app.services.use_cases.visits import VisitCases
from app.words.catalogue import Words
from app.words.formats import region_names
from app.words.past_visits import exactness
from app.words.planning import calibration_line, count_line, defaults_line
from app.words.visit_terms import DIRECTIONS


class HistoryCases(Protocol):
    """The use cases that these two need."""

    @property
    def today(self) -> Callable[[], date]: ...

    @property
    def regions(self) -> Callable[[], Mapping[RegionCode, Region]]: ...

    @property
    def planning(self) -> PlanningCases: ...

    @property
    def visits(self) -> VisitCases: ...


def show_count(args: Namespace, cases: HistoryCases, words: Words) -> int:
    """Of the visits that each ministry owes a programme year: ideas, confirmed, made."""
    rules = cases.visits.settings().rules
    year = programme_year(cases.today(), rules) if args.year is None else args.year
    counts = cases.planning.count(year)
    if args.json:
        print_json([asdict(count) for count in counts])
    else:
        for count in counts:
            print(f"{year}: {count_line(words, count)}")
    return 0


def show_past(args: Namespace, cases: HistoryCases, words: Words) -> int:
    """Real delegations, and what they tell of length, size and season.

    Raises:
        ProblemError: ``region-unknown``.
    """
    regions, past = cases.regions(), cases.planning.past()
    region = find_region(tuple(regions.values()), args.region).code if args.region else ""
    found = [visit for visit in past if not region or takes_part(visit, region)]
    if args.json:
        print_json([_as_json(visit) for visit in found])
        return 0
    lines = [calibration_line(words, calibrate(past, each)) for each in Direction]
    print_table(
        Table(
            _titles(words),
            [_row(visit, regions, words) for visit in found],
            notes=(*lines, defaults_line(words, PlanSettings())),
            empty=words.tr("No visit fits these filters."),
        )
    )
    return 0


def _titles(words: Words) -> Sequence[str]:
    days = (words.tr("Leaves"), words.tr("Home again"), words.tr("How sure"))
    who = (words.tr("Direction"), words.tr("Delegation"), words.tr("Hosts"))
    return (words.tr("Visit"), *days, *who, words.tr("Travellers"))


def _row(
    visit: PastVisit, regions: Mapping[RegionCode, Region], words: Words
) -> tuple[object, ...]:
    return (
        *(visit.visit_id, visit.start, visit.end, exactness(words, visit)),
        words.tr(DIRECTIONS[visit.direction]),
        region_names(words, regions, visit.delegation) or words.text(visit.party),
        region_names(words, regions, visit.hosts),
        visit.delegation_size,
    )


def _as_json(visit: PastVisit) -> dict[str, Any]:
    return {
        "id": visit.visit_id,
        "direction": visit.direction,
        "start": visit.start,
        "end": visit.end,
        "date_quality": visit.date_quality,
        "delegation": list(visit.delegation),
        "hosts": list(visit.hosts),
        "party": visit.party,
        "leader": visit.leader,
        "size": visit.delegation_size,
        "purpose": visit.purpose,
        "outcome": visit.outcome,
        "source": visit.source.title,
        "url": visit.source.url,
    }
