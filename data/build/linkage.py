"""Input-output coefficients, totals and relatedness by common sector."""

from __future__ import annotations

from pathlib import Path

from sources import Sources
from tables import collected, write

COEFFICIENTS = ("country", "from_sector", "to_sector", "coefficient", "year", "source")
TOTALS = ("country", "sector", "year", "gross_output", "value_added", "unit", "source")
RELATEDNESS = ("sector_a", "sector_b", "relatedness", "source")


def build(folder: Path, sources: Sources) -> None:
    """Write ``io_coefficients``, ``io_totals`` and ``relatedness``."""
    cells = [
        {**row, "source": sources.key(row["source_title"], row["source_url"])}
        for row in collected("linkage/io_coefficients")
    ]
    source_of = {(cell["country"], cell["year"]): cell["source"] for cell in cells}
    totals = [
        {**row, "source": source_of[row["country"], row["year"]]}
        for row in collected("linkage/io_sector_totals")
        if (row["country"], row["year"]) in source_of
    ]
    related = [
        {**row, "source": sources.key(row["source_title"], row["source_url"])}
        for row in collected("linkage/relatedness")
    ]
    write(folder, "io_coefficients", COEFFICIENTS, cells, key=3)
    write(folder, "io_totals", TOTALS, totals, key=3)
    write(folder, "relatedness", RELATEDNESS, related, key=2)
