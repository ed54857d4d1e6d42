"""Sources: one short key for each title and address, with the terms of use."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path

from tables import Row, write

COLLECTED_ON = "2026-11-22"
UNVERIFIED = "UNVERIFIED"
COLUMNS = ("source", "title", "url", "as_of", "terms", "more_urls")

OFFICIAL = (
    r"RBI, Handbook|MoSPI|MNRE, |CEA, |Registrar General|Census of India|National Commission"
    r"|Ministry of|PIB, |UNESCO|AMD/DAE|Cabinet Office|SSDSE|MIC, |MLIT|MHLW|METI|MAFF"
    r"|Immigration Services|Japan Tourism Agency|Population Census|Embassy of Japan"
)
SECOND_HAND = (
    r"(?i)reported by|\bvia\b|as listed|github|mirror|wikipedia|copied|compiled by|extracted"
    r"|reprinted|as cited|public list|business standard|eleminist|fukui 2024|reply|press progress"
)

PUBLIC_BODY_JAPAN = (
    r"^(?:SSDSE|MIC, |Cabinet Office|MHLW|Immigration Services|Japan Tourism Agency|MLIT|METI|MAFF"
    r"|MOFA Japan|Population Census|Ministry of Internal|Ministry of the Environment"
    r"|[A-Z][a-z]+ Pref)"
)
PUBLIC_BODY_INDIA = (
    r"^(?:MoSPI|MNRE|CEA|PIB|Census|Registrar General|National Commission|Ministry of)"
)
# The first pattern found in a title gives the terms of use.
TERMS = {
    r"^SetuHashi": "MIT, part of this project",
    r"^General knowledge": "None: not checked against a source",
    r"^Virtual Radar Server|localgovjp": "CC0 1.0",
    r"Wikipedia|wikizero": "Wikipedia: CC BY-SA 4.0; single facts cited",
    r"^holidays 0\.|^airportsdata": "MIT",
    r"^Harvard Growth Lab": "Apache-2.0",
    r"^RBI": "Reserve Bank of India: reproduction with acknowledgement",
    PUBLIC_BODY_JAPAN: "Government of Japan Standard Terms of Use, or those of the body named",
    PUBLIC_BODY_INDIA: "Government Open Data License - India (GODL), or use with attribution",
}
PRESS_TERMS = "Single facts cited with their source; no text taken over"


class Sources:
    """Hands out keys while the tables are built, and writes the sources that were asked for."""

    def __init__(self) -> None:
        self._asked: dict[tuple[str, str], str] = {}
        self._rows: dict[str, Row] = {}

    def key(self, title: str, url: str = "", as_of: str = "") -> str:
        """The key of the source with this title and these addresses (parted by ``|`` or ``;``)."""
        if title.startswith(UNVERIFIED):
            title, url = "General knowledge, not checked against a source", ""
        asked = (title, url)
        if asked not in self._asked:
            self._asked[asked] = self._enter(title, url, as_of)
        return self._asked[asked]

    def write(self, folder: Path) -> None:
        """Write ``sources``: those that were asked for, and no other."""
        write(folder, "sources", COLUMNS, self._rows.values(), key=1)

    def _enter(self, title: str, url: str, as_of: str) -> str:
        key = self._free(slug(title))
        urls = re.findall(r"https?://\S+[^\s;]", url)
        self._rows[key] = {
            "source": key,
            "title": title,
            "url": urls[0] if urls else "",
            "as_of": as_of or day_in(title),
            "terms": terms_of(title),
            "more_urls": ";".join(urls[1:]),
        }
        return key

    def _free(self, wanted: str) -> str:
        key, count = wanted, 1
        while key in self._rows:
            count += 1
            key = f"{wanted}-{count}"
        return key


def slug(title: str) -> str:
    """The first words of a title as a key: ``jetro-biznews-2024-12-24``."""
    if table := re.match(r"RBI, Handbook.* Tables? ([\d/]+)", title):
        return f"rbi-handbook-2024-25-table-{table[1].replace('/', '-')}"
    words = re.findall(r"[a-z0-9]+", title.lower())
    kept = [word for word in words if word not in {"the", "of", "in", "a", "and", "for", "on"}]
    return "-".join(kept[:6])[:48].strip("-") or "source"


def terms_of(title: str) -> str:
    """The terms of use that go with a title."""
    return next(
        (terms for pattern, terms in TERMS.items() if re.search(pattern, title)), PRESS_TERMS
    )


def day_in(title: str) -> str:
    """The day, month or year that a title names; otherwise the day of collection.

    A year that was still to come names what the source speaks of, not when it spoke.
    """
    if found := re.search(r"\b(?:19|20)\d\d-\d\d-\d\d\b", title):
        return found[0]
    if found := re.search(r"\b\d{1,2} [A-Z][a-z]{2} (?:19|20)\d\d\b", title):
        return datetime.strptime(found[0], "%d %b %Y").strftime("%Y-%m-%d")  # noqa: DTZ007
    if found := re.search(r"\b[A-Z][a-z]{2} (?:19|20)\d\d\b", title):
        try:
            return datetime.strptime(found[0], "%b %Y").strftime("%Y-%m")  # noqa: DTZ007
        except ValueError:  # a word that only looks like a month
            pass
    if found := re.search(r"\b(?:19|20)\d\d-(?:0[1-9]|1[0-2])\b", title):
        return found[0]
    years = re.findall(r"\b(?:19|20)\d\d\b", title)
    return max((year for year in years if year <= COLLECTED_ON[:4]), default=COLLECTED_ON)


def quality_of(title: str, note: str = "") -> str:
    """How far a figure may be trusted, read from its source and note.

    ``official`` is the office or ministry that measures, read in its own publication;
    ``secondary`` is press, a third-party list, or an extract of an official table.
    """
    if UNVERIFIED in title or UNVERIFIED in note:
        return "unverified"
    if title.startswith("derived") or note.startswith(("derived", "computed")):
        return "derived"
    if re.match(OFFICIAL, title) and not re.search(SECOND_HAND, title):
        return "official"
    return "secondary"
