"""The 83 regions: names in three languages, groups, capitals."""

from __future__ import annotations

from pathlib import Path

from sources import Sources
from tables import Row, collected, write

COLUMNS = (
    "code",
    "kind",
    "name_en",
    "name_ja",
    "name_hi",
    "region_group",
    "capital_en",
    "capital_ja",
    "capital_hi",
    "latitude",
    "longitude",
    "source",
)
GLOSSARY = "SetuHashi: names of regions in three languages, with positions of capitals"


def build(folder: Path, sources: Sources) -> None:
    """Write ``regions`` and ``region_groups``."""
    names = {row["code"]: row for row in collected("project/region_names")}
    rows = [_state(row, names[row["code"]], sources) for row in collected("india/states")]
    rows += [
        _prefecture(row, names[row["code"]], sources) for row in collected("japan/prefectures")
    ]
    write(folder, "regions", COLUMNS, rows, key=1)
    groups = collected("project/region_groups")
    columns = ("region_group", "country", "name_en", "name_ja", "name_hi")
    write(folder, "region_groups", columns, groups, key=1)


def _state(row: Row, names: Row, sources: Sources) -> Row:
    return {
        **names,
        "kind": row["type"],
        "name_en": row["name"],
        "region_group": row["region"],
        "latitude": row["capital_lat"],
        "longitude": row["capital_lon"],
        "source": sources.key(GLOSSARY),
    }


def _prefecture(row: Row, names: Row, sources: Sources) -> Row:
    return {
        **names,
        "kind": "prefecture",
        "name_en": row["name"],
        "region_group": row["region"],
        "latitude": row["capital_lat"],
        "longitude": row["capital_lon"],
        "source": sources.key(
            "Code for Fukui, localgovjp: prefectures of Japan", row["source_url"].split(" ")[0]
        ),
    }
