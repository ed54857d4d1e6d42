"""What serving each region is worth, by the linear relaxation of all years' outlines together."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from app.domain.regions import RegionCode
from app.solver.outline_rows import Opened, earning, filling, serving, taking
from app.solver.outlines import Outline
from app.solver.prices import linear_programme
from app.solver.service_worths import UNSERVED, Worths


def outline_worths(
    outlines: Sequence[Outline], opened: Opened, required: Collection[RegionCode]
) -> Worths:
    """What it costs that each region of ``required`` must be served; never below zero."""
    programme = linear_programme()

    def part(worth: float) -> Any:
        variable = programme.NumVar(0.0, 1.0, "")
        programme.Objective().SetCoefficient(variable, worth)
        return variable

    def row(least: float, most: float, parts: Sequence[Any], less: Any = None) -> Any:
        made = programme.Constraint(least, most)
        for variable in parts:
            made.SetCoefficient(variable, 1.0)
        if less is not None:
            made.SetCoefficient(less, -1.0)
        return made

    many, taken = programme.infinity(), [(part(each.worth), each) for each in outlines]
    for (year, lead), parts in filling(taken, opened).items():
        wanted = float(max(opened[year].wanted[lead], 0))
        row(min(wanted, len(parts)), wanted, parts)
    for (year, code), parts in taking(taken).items():
        row(-many, opened[year].capacity[code], parts)
    for worth, parts in earning(taken, opened):
        row(0.0, many, parts, less=part(worth))
    by_region = serving(taken)
    served = {
        code: row(1.0, many, [*by_region.get(code, ()), part(-UNSERVED)])
        for code in sorted(required)
    }
    programme.Solve()
    return {code: round(max(-each.dual_value(), 0.0)) for code, each in served.items()}
