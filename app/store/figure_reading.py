"""Figures by region and key, of the year in which regions are compared."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Table, select

from app.domain.provenance import Figure, Quality, Source
from app.domain.regions import region_code
from app.domain.stated_figures import FIGURE, StatedFigure
from app.store import reference_tables as ref
from app.store.reading import read_sources

Rows = Sequence[Any]
ByRegion = Mapping[str, Mapping[str, Figure]]


def basis_figures(connection: Connection, sources: Mapping[str, Source]) -> ByRegion:
    """By region and indicator, the figure of the indicator's basis year."""
    t = ref.figures.c
    basis = ref.indicators.c
    query = (
        select(t.region, t.indicator, t.value, t.unit, t.year, t.source, t.quality, t.note)
        .join(ref.indicators, basis.indicator == t.indicator)
        .where(t.year == basis.basis_year)
    )
    return _by_region(connection.execute(query), sources)


@dataclass(frozen=True, slots=True)
class Economy:
    """By region, the gross value added of each sector, and the share of each block in percent.

    ``years``: by country, the year that is compared.
    """

    sectors: ByRegion
    blocks: ByRegion
    years: Mapping[str, str]


def economy_figures(connection: Connection, sources: Mapping[str, Source]) -> Economy:
    """The regions' sectors and blocks in the years that can be compared.

    A country's economy is read from one year for both: the year for which most of its regions
    report, the later among equals. So Gujarat and Odisha, which lag by a year, stay in.
    """
    tables = [
        _rows_of(connection, ref.industry, "sector"),
        _rows_of(connection, ref.industry_blocks, "block"),
    ]
    years = _fullest_years(tables)
    sectors, blocks = (
        _by_region((row for row in rows if row.year == years[row.region[:2]]), sources)
        for rows in tables
    )
    return Economy(sectors, blocks, years)


def stated_figures(connection: Connection, kind: str) -> tuple[StatedFigure, ...]:
    """Every figure of every year, by region, key and year; ``kind`` of ``FIGURE_KINDS``."""
    if kind == FIGURE:
        rows = _all_of(connection, ref.figures, "indicator")
    else:
        rows = [
            *_all_of(connection, ref.industry, "sector"),
            *_all_of(connection, ref.industry_blocks, "block"),
        ]
    sources = read_sources(connection)
    return tuple(
        StatedFigure(
            region_code(region),
            key,
            Figure(value, unit, year, sources[source], Quality(quality), *note),
        )
        for region, key, value, unit, year, source, quality, *note in rows
    )


def _all_of(connection: Connection, table: Table, key: str) -> Rows:
    t = table.c
    columns = [t.region, t[key], t.value, t.unit, t.year, t.source, t.quality]
    note = [t.note] if "note" in t else []
    query = select(*columns, *note).order_by(t.region, t[key], t.year)
    return connection.execute(query).all()


def _rows_of(connection: Connection, table: Table, key: str) -> Rows:
    t = table.c
    query = select(t.region, t[key], t.value, t.unit, t.year, t.source, t.quality)
    return connection.execute(query).all()


def _fullest_years(tables: Iterable[Rows]) -> Mapping[str, str]:
    """By country, the year with the most regions over all tables."""
    reports = Counter(
        (region[:2], year)
        for rows in tables
        for region, year in {(row.region, row.year) for row in rows}
    )
    ranked = sorted((count, year, country) for (country, year), count in reports.items())
    return {country: year for _, year, country in ranked}


def _by_region(rows: Iterable[Any], sources: Mapping[str, Source]) -> ByRegion:
    figures: dict[str, dict[str, Figure]] = defaultdict(dict)
    quality_of = {quality.value: quality for quality in Quality}
    for region, key, value, unit, year, source, quality, *note in rows:
        figures[region][key] = Figure(
            value, unit, year, sources[source], quality_of[quality], *note
        )
    return figures
