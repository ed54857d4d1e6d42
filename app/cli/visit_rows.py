"""Planned visits as rows of a table, for one year and for several."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.regions import Region, RegionCode
from app.domain.visit_record import VisitRecord
from app.domain.visits import Visit
from app.words.catalogue import Words
from app.words.formats import region_names
from app.words.visit_terms import LEADS


def visit_titles(words: Words) -> tuple[str, ...]:
    """The titles over ``visit_row``."""
    return (
        words.tr("Visit"),
        words.tr("Lead"),
        words.tr("Leaves"),
        words.tr("Home again"),
        words.tr("Delegation"),
        words.tr("Hosts"),
        words.tr("Value"),
    )


def visit_row(visit: Visit, regions: Mapping[RegionCode, Region], words: Words) -> tuple[str, ...]:
    """Who leads a visit, when, who travels and who receives, and its points."""
    return (*visit_cells(visit, regions, words), f"{visit.value:g}")


def visit_cells(
    visit: Visit | VisitRecord, regions: Mapping[RegionCode, Region], words: Words
) -> tuple[str, ...]:
    """What a planned visit and one on record share: who leads it, when, who goes to whom."""
    return (
        visit.visit_id,
        words.tr(LEADS[visit.lead]),
        visit.start.isoformat(),
        visit.end.isoformat(),
        region_names(words, regions, visit.delegation),
        region_names(words, regions, visit.hosts),
    )
