"""The shipped tables as the rule tests read them."""

import csv
from functools import cache

from tests.rules.checkout import ROOT

TABLES = ROOT / "data" / "tables"


@cache
def table(name):
    """The rows of a shipped table as dictionaries of text."""
    with (TABLES / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file))


@cache
def codes(country=""):
    """The codes of all regions, or of one country's."""
    return frozenset(r["code"] for r in table("regions") if r["code"].startswith(country))


def listed(cell):
    """The members of a list inside a cell."""
    return [part for part in cell.split(";") if part]


def total(indicator, year):
    """The sum of an indicator over the regions that have it."""
    return sum(
        float(row["value"])
        for row in table("figures")
        if (row["indicator"], row["year"]) == (indicator, year)
    )
