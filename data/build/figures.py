"""Indicators and figures: what was measured, where, when, by whom."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

from sources import Sources, quality_of
from tables import Row, collected, write

COLUMNS = ("region", "indicator", "year", "value", "unit", "quality", "source", "note")
INDICATOR_COLUMNS = ("indicator", "name_en", "name_ja", "name_hi", "unit", "basis_year")

# Both countries have these under one name, of different years and definitions.
INDIAN_NAMES = {
    "population_density": "population_density_projected",
    "universities": "universities_india",
}
UNITS = {"sq km": "km2", "persons per sq km": "persons per km2", "flag": "0/1"}
PREFERRED_YEAR = "2022-23"  # the last with Gujarat's State product and Odisha's industry
AS_REPORTED = " (as reported)"  # the page does not say the day of the inventory
CIRCUIT_SITES_NOT_READ = {"IN-AR", "IN-SK"}  # in the circuits, without sites in the part read


def build(folder: Path, sources: Sources) -> list[Row]:
    """Write ``figures`` and ``indicators``; return the figures for the tables made from them."""
    rows = [_indian(row, sources) for row in collected("india/indicators")]
    rows += [_japanese(row, sources) for row in collected("japan/indicators")]
    rows += _no_circuit_sites(rows)
    write(folder, "figures", COLUMNS, rows, key=3)
    write(folder, "indicators", INDICATOR_COLUMNS, _dictionary(rows), key=1)
    return rows


def _indian(row: Row, sources: Sources) -> Row:
    name = row["indicator"]
    return _figure(row, INDIAN_NAMES.get(name, name), sources)


def _japanese(row: Row, sources: Sources) -> Row:
    """A series whose name ends in its year (``foreign_residents_2024``) loses that ending."""
    return _figure(row, re.sub(rf"_{row['year']}$", "", row["indicator"]), sources)


def _figure(row: Row, indicator: str, sources: Sources) -> Row:
    return {
        "region": row["code"],
        "indicator": indicator,
        "year": row["year"].removesuffix(AS_REPORTED),
        "value": row["value"],
        "unit": UNITS.get(row["unit"], row["unit"]),
        "quality": quality_of(row["source_title"], row["note"]),
        "source": sources.key(row["source_title"], row["source_url"]),
        "note": row["note"],
    }


def _no_circuit_sites(rows: list[Row]) -> list[Row]:
    """Nought for each State that the list of the three Buddhist circuits does not name."""
    named = [row for row in rows if row["indicator"] == "buddhist_circuit_sites"]
    without = {row["code"] for row in collected("india/states")} - CIRCUIT_SITES_NOT_READ
    without -= {row["region"] for row in named}
    note = "derived: not named in the list of the three circuits"
    return [
        {**named[0], "region": code, "value": "0", "quality": "derived", "note": note}
        for code in without
    ]


def _dictionary(rows: list[Row]) -> list[Row]:
    units = {row["indicator"]: row["unit"] for row in rows}
    names = collected("project/indicator_names")
    if unlike := {row["indicator"] for row in names} ^ set(units):
        raise ValueError(f"without a name, or without figures: {sorted(unlike)}")
    years = _basis_years(rows)
    return [
        {**row, "unit": units[row["indicator"]], "basis_year": years[row["indicator"]]}
        for row in names
    ]


def _basis_years(rows: list[Row]) -> dict[str, str]:
    """The preferred year where an indicator has it, else the fullest, else the latest."""
    counts = Counter((row["indicator"], row["year"]) for row in rows)
    best: dict[str, tuple[bool, int, str]] = {}
    for (indicator, year), count in counts.items():
        rank = (year == PREFERRED_YEAR, count, year)
        best[indicator] = max(best.get(indicator, rank), rank)
    return {indicator: year for indicator, (_, _, year) in best.items()}
