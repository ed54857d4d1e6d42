"""What is said of a region in words: minerals, heritage, projects, products, institutes."""

from __future__ import annotations

from pathlib import Path

from figures import AS_REPORTED
from sources import Sources, quality_of
from tables import Row, collected, write

COLUMNS = ("region", "kind", "text", "year", "quality", "source")
PROFILE_KINDS = {
    "signature_sectors": ("signature_sector", "Sectors"),
    "signature_products": ("signature_product", "Products"),
    "india_japan_institutes": ("institute", "Institutes"),
}


def build(folder: Path, sources: Sources) -> None:
    """Write ``region_notes``."""
    rows = [_mineral(row, sources) for row in collected("india/minerals")]
    rows += [_heritage(row, sources) for row in collected("india/heritage")]
    rows += [_link(row, sources) for row in collected("india/japan_links") if "-" in row["code"]]
    rows += [_project(row, sources) for row in collected("japan/projects")]
    rows += [
        note for row in collected("exchange/regions_profile") for note in _profile(row, sources)
    ]
    write(folder, "region_notes", COLUMNS, rows, key=6)


def _note(row: Row, kind: str, text: str, year: str, sources: Sources) -> Row:
    return {
        "region": row["code"],
        "kind": kind,
        "text": text,
        "year": year.replace("n.d.", "").removesuffix(AS_REPORTED),
        "quality": quality_of(row["source_title"], row.get("note", "")),
        "source": sources.key(row["source_title"], row["source_url"]),
    }


def _mineral(row: Row, sources: Sources) -> Row:
    return _note(row, "mineral", f"{row['mineral']} ({row['basis']})", row["year"], sources)


def _heritage(row: Row, sources: Sources) -> Row:
    return _note(row, "heritage", f"{row['name']} ({row['kind']})", row["year"], sources)


def _link(row: Row, sources: Sources) -> Row:
    parts = (row["kind"], row["name"], row["value"])
    return _note(row, "japan_link", ": ".join(filter(None, parts)), row["year"], sources)


def _project(row: Row, sources: Sources) -> Row:
    return _note(row, "project", f"{row['theme']}: {row['fact']}", row["date"], sources)


def _profile(row: Row, sources: Sources) -> list[Row]:
    """One note for each sector, product and institute, with the source of its own part."""
    titles = dict(part.split(": ", 1) for part in row["source_title"].split(" || ") if ": " in part)
    urls = dict(zip(titles, row["source_url"].split(" | "), strict=False))
    return [
        _note(
            {**row, "source_title": titles[part], "source_url": urls.get(part, "")},
            kind,
            text.strip(),
            "",
            sources,
        )
        for column, (kind, part) in PROFILE_KINDS.items()
        for text in row[column].split(";")
        if text.strip()
    ]
