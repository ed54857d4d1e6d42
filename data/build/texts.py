"""Texts of the other tables in Japanese and Hindi, keyed by the English that they translate.

Most stand word for word in ``collected/project/texts``. Names of windows that differ by region,
year or day alone follow the patterns of ``collected/project/text_patterns.csv``.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from tables import COLLECTED, Row, collected, write

COLUMNS = ("text_en", "text_ja", "text_hi")
GAPS = {
    "region": "(?P<region>.+)",
    "year": r"(?P<year>\d{4})",
    "next": r"(?P<next>\d{4})",
    "day": r"(?P<day>\d{4}-\d\d-\d\d)",
}
HINDI_MONTHS = (
    "जनवरी",
    "फ़रवरी",
    "मार्च",
    "अप्रैल",
    "मई",
    "जून",
    "जुलाई",
    "अगस्त",
    "सितंबर",
    "अक्टूबर",
    "नवंबर",
    "दिसंबर",
)


def build(folder: Path) -> None:
    """Write ``texts`` from the collected texts and the tables already in ``folder``."""
    topics = sorted((COLLECTED / "project" / "texts").glob("*.csv"))
    rows = [row for topic in topics for row in collected(f"project/texts/{topic.stem}")]
    rows += _sector_notes(folder)
    rows += _region_names(folder)
    known = {row["text_en"] for row in rows}
    names = {row["name"] for row in _built(folder, "windows")} - known
    rows += _by_pattern(names, {row["name_en"]: row for row in _built(folder, "regions")})
    write(folder, "texts", COLUMNS, rows, key=1)


def _built(folder: Path, table: str) -> list[Row]:
    with (folder / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _sector_notes(folder: Path) -> Iterator[Row]:
    """Notes on the sectors that a region is known for: the code, and the sector's name."""
    for row in _built(folder, "sectors"):
        yield {f"text_{lang}": f"{row['sector']} {row[f'name_{lang}']}" for lang in _LANGUAGES}


def _region_names(folder: Path) -> Iterator[Row]:
    """Regions, which other tables name as the party of a visit."""
    for row in _built(folder, "regions"):
        yield {f"text_{lang}": row[f"name_{lang}"] for lang in _LANGUAGES}


def _by_pattern(names: set[str], regions: dict[str, Row]) -> Iterator[Row]:
    patterns = [(_expression(row["text_en"]), row) for row in collected("project/text_patterns")]
    for name in sorted(names):
        fits = ((expression.fullmatch(name), pattern) for expression, pattern in patterns)
        found, pattern = next((found, pattern) for found, pattern in fits if found)
        yield {"text_en": name, **_filled(pattern, found.groupdict(), regions)}


def _expression(text: str) -> re.Pattern[str]:
    """The pattern's English as an expression that finds what stands in its gaps."""
    parts = re.split(r"\{(\w+)\}", text)
    return re.compile(
        "".join(GAPS[part] if n % 2 else re.escape(part) for n, part in enumerate(parts))
    )


def _filled(pattern: Row, gaps: dict[str, str], regions: dict[str, Row]) -> Row:
    day = date.fromisoformat(gaps["day"]) if "day" in gaps else None
    told = {
        "ja": f"{day.year}年{day.month}月{day.day}日" if day else "",
        "hi": f"{day.day} {HINDI_MONTHS[day.month - 1]} {day.year}" if day else "",
    }
    return {
        f"text_{lang}": pattern[f"text_{lang}"].format(
            **gaps | {"day": told[lang], "region": _region(gaps, regions, lang)}
        )
        for lang in ("ja", "hi")
    }


def _region(gaps: dict[str, str], regions: dict[str, Row], lang: str) -> str:
    return regions[gaps["region"]][f"name_{lang}"] if "region" in gaps else ""


_LANGUAGES = ("en", "ja", "hi")
