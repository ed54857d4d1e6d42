"""Figures by region and key, of the year in which regions are compared."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Table, select

from app.domain.provenance import Figure, Quality, Source
from app.store import reference_tables as ref

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


def economy_figures(
    connection: Connection, sources: Mapping[str, Source]
) -> tuple[ByRegion, ByRegion]:
    """By region, the gross value added of each sector, and the share of each block in percent.

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
    return sectors, blocks


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
