"""The programme: targets with their progress, opportunities, practices."""

from __future__ import annotations

import re
from pathlib import Path

from relations import JOINT_VISION
from sources import Sources
from tables import Row, collected, write

TARGET_COLUMNS = (
    "target_id",
    "line",
    "title",
    "kind",
    "quantity",
    "unit",
    "baseline_year",
    "target_year",
    "responsible_india",
    "responsible_japan",
    "source",
    "responsible_source",
)
PROGRESS_COLUMNS = ("target_id", "held_on", "value", "unit", "text", "source")
OPPORTUNITY_COLUMNS = (
    "opportunity_id",
    "region",
    "direction",
    "title",
    "sector_term",
    "sectors",
    "line",
    "text",
    "valid_from",
    "valid_to",
    "source",
)
PRACTICE_COLUMNS = ("practice_id", "region", "title", "theme", "text", "evidence", "source")


def build(folder: Path, sources: Sources) -> None:
    """Write ``targets``, ``target_progress``, ``opportunities`` and ``practices``."""
    targets = _numbered(collected("exchange/targets"), "target_id", "G")
    written = [_target(row, sources) for row in targets]
    write(folder, "targets", TARGET_COLUMNS, written, key=1)
    ids = {row["short_title"]: row["target_id"] for row in targets}
    progress = [_progress(row, ids, sources) for row in collected("exchange/targets_progress")]
    write(folder, "target_progress", PROGRESS_COLUMNS, progress, key=6)
    terms = {row["sector_term"]: row["common_sector"] for row in collected("exchange/sector_terms")}
    offers = _numbered(collected("exchange/opportunities"), "opportunity_id", "O")
    opportunities = [_opportunity(row, terms, sources) for row in offers]
    write(folder, "opportunities", OPPORTUNITY_COLUMNS, opportunities, key=1)
    practices = _numbered(collected("exchange/practices"), "practice_id", "P")
    written = [_practice(row, sources) for row in practices]
    write(folder, "practices", PRACTICE_COLUMNS, written, key=1)


def _numbered(rows: list[Row], column: str, letter: str) -> list[Row]:
    return [{**row, column: f"{letter}{n:03d}"} for n, row in enumerate(rows, start=1)]


def _target(row: Row, sources: Sources) -> Row:
    """A target of the Joint Vision; who is responsible may be told by another page."""
    page = re.search(r"https?://\S+", row["responsible_basis"])
    return {
        **row,
        "title": row["short_title"],
        "source": sources.key(*JOINT_VISION),
        "responsible_source": sources.key(f"Responsible bodies: {page[0]}", page[0])
        if page
        else "",
    }


def _progress(row: Row, ids: dict[str, str], sources: Sources) -> Row:
    return {
        "target_id": ids[row["target_short_title"]],
        "held_on": row["date"],
        "value": row["value"],
        "unit": row["unit"],
        "text": row["statement"],
        "source": sources.key(row["source_title"], row["source_url"]),
    }


def _opportunity(row: Row, terms: dict[str, str], sources: Sources) -> Row:
    sector = terms[row["sector"]]
    return {
        **row,
        "region": row["region_code"],
        "sector_term": row["sector"],
        "sectors": "" if sector == "multi" else sector,
        "line": row["line_of_effort"],
        "text": row["detail"],
        "source": sources.key(row["source_title"], row["source_url"]),
    }


def _practice(row: Row, sources: Sources) -> Row:
    return {
        **row,
        "region": row["region_code"],
        "text": row["detail"],
        "source": sources.key(row["source_title"], row["source_url"]),
    }
