"""How many regions have a figure: one row an indicator and year, and one a sector table."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

from tables import Row, collected, write

COLUMNS = ("indicator", "year", "present", "of", "missing")


def build(folder: Path, figures: list[Row]) -> None:
    """Write ``coverage``."""
    regions = {
        "IN": {row["code"] for row in collected("india/states")},
        "JP": {row["code"] for row in collected("japan/prefectures")},
    }
    present: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for row in figures:
        present[row["indicator"], row["year"]].add(row["region"])
    rows = [
        _row(indicator, year, codes, regions[min(codes)[:2]])
        for (indicator, year), codes in present.items()
    ]
    write(folder, "coverage", COLUMNS, rows, key=2)


def _row(indicator: str, year: str, codes: set[str], every: set[str]) -> Row:
    return {
        "indicator": indicator,
        "year": year,
        "present": str(len(codes)),
        "of": str(len(every)),
        "missing": ";".join(sorted(every - codes)),
    }
