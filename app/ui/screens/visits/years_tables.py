"""Several years as tables: year by year, visit by visit, region by region."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Any, NamedTuple

from app.domain.regions import Country, Region, RegionCode
from app.domain.served_regions import (
    RegionServed,
    YearServed,
    served_by_region,
    served_by_year,
)
from app.domain.visits import Visit
from app.ui.kit.table import Column
from app.ui.screens.visits.model import visit_columns
from app.ui.screens.visits.years import YearsShown
from app.words.catalogue import QT_TRANSLATE_NOOP, Words
from app.words.formats import listed, region_name, region_names
from app.words.visit_terms import PLACES


class Sight(StrEnum):
    """What a row of the table is."""

    YEARS = "years"
    VISITS = "visits"
    REGIONS = "regions"


SIGHTS = {
    Sight.YEARS: QT_TRANSLATE_NOOP("words", "Year by year"),
    Sight.VISITS: QT_TRANSLATE_NOOP("words", "All visits"),
    Sight.REGIONS: QT_TRANSLATE_NOOP("words", "Region by region"),
}


class YearVisit(NamedTuple):
    """A visit of a year's plan."""

    year: int
    visit: Visit


def rows_of(sight: Sight, shown: YearsShown) -> Sequence[Any]:
    """What a table shows of the years."""
    match sight:
        case Sight.YEARS:
            return served_by_year(shown.plans, shown.past)
        case Sight.VISITS:
            return [YearVisit(plan.year, visit) for plan in shown.plans for visit in plan.visits]
    return served_by_region(sorted(shown.regions), shown.plans, shown.past)


def columns_of(
    sight: Sight, words: Words, regions: Mapping[RegionCode, Region]
) -> tuple[Column[Any], ...]:
    """The columns for those rows."""
    match sight:
        case Sight.YEARS:
            return year_columns(words, regions)
        case Sight.VISITS:
            return year_visit_columns(words, regions)
    return region_columns(words, regions)


def year_of(row: YearServed | YearVisit | RegionServed) -> int | None:
    """The year that a row leads to; None for a region that no plan serves."""
    if isinstance(row, RegionServed):
        return row.years[0] if row.years else None
    return row.year


def year_columns(
    words: Words, regions: Mapping[RegionCode, Region]
) -> tuple[Column[YearServed], ...]:
    """The columns of the table of years."""

    def all_regions(year: YearServed) -> str:
        return region_names(words, regions, year.regions) or "–"

    def first(year: YearServed) -> str:
        return region_names(words, regions, year.first) or "–"

    def of(year: YearServed, country: Country) -> int:
        return sum(code.country is country for code in year.regions)

    return (
        Column(words.tr("Year"), lambda year: str(year.year), lambda year: year.year),
        Column(
            words.tr("Visits"),
            lambda year: str(year.visits),
            lambda year: year.visits,
            number=True,
        ),
        Column(
            words.tr("States"),
            lambda year: str(of(year, Country.INDIA)),
            lambda year: of(year, Country.INDIA),
            number=True,
        ),
        Column(
            words.tr("Prefectures"),
            lambda year: str(of(year, Country.JAPAN)),
            lambda year: of(year, Country.JAPAN),
            number=True,
        ),
        Column(words.tr("Regions served"), all_regions, all_regions, tip=all_regions, stretch=True),
        Column(words.tr("Served for the first time"), first, first, tip=first, stretch=True),
    )


def year_visit_columns(
    words: Words, regions: Mapping[RegionCode, Region]
) -> tuple[Column[YearVisit], ...]:
    """The columns of the table of visits of all years: those of one year, and the year."""

    def of_visit(column: Column[Visit]) -> Column[YearVisit]:
        tip = column.tip
        return Column(
            column.title,
            lambda row: column.text(row.visit),
            lambda row: column.key(row.visit),
            number=column.number,
            tip=None if tip is None else lambda row: tip(row.visit),
            stretch=column.stretch,
        )

    year: Column[YearVisit] = Column(
        words.tr("Year"), lambda row: str(row.year), lambda row: row.year
    )
    return (year, *map(of_visit, visit_columns(words, regions)))


def region_columns(
    words: Words, regions: Mapping[RegionCode, Region]
) -> tuple[Column[RegionServed], ...]:
    """The columns of the table of regions; what remains sorts first by its years."""

    def name(row: RegionServed) -> str:
        return region_name(words, regions, row.code)

    def country(row: RegionServed) -> str:
        return words.tr(PLACES[row.code.country])

    def years(row: RegionServed) -> str:
        if row.remains:
            return words.tr("not yet served")
        return listed(words, map(str, row.years)) or "–"

    return (
        Column(words.tr("Region"), name, name),
        Column(words.tr("Country"), country, country),
        Column(
            words.tr("Real delegations"),
            lambda row: str(row.delegations or "–"),
            lambda row: row.delegations,
            number=True,
        ),
        Column(
            words.tr("Planned in"),
            years,
            lambda row: (not row.remains, row.years),
            stretch=True,
        ),
    )
