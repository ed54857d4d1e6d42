"""Ties, forums, past visits, fixtures."""

from __future__ import annotations

import re
from pathlib import Path

from days import first_day, last_day
from sources import UNVERIFIED, Sources
from tables import Row, collected, write

TIE_COLUMNS = (
    "tie_id",
    "state",
    "indian_party",
    "indian_level",
    "prefecture",
    "japanese_party",
    "japanese_level",
    "kind",
    "signed_on",
    "status",
    "fields",
    "source",
    "note",
)
FORUM_COLUMNS = (
    "forum_id",
    "name",
    "kind",
    "indian_side",
    "founded_on",
    "host",
    "status",
    "source",
    "note",
)
VISIT_COLUMNS = (
    "visit_id",
    "direction",
    "delegation",
    "hosts",
    "party",
    "start",
    "end",
    "date_quality",
    "leader",
    "leader_role",
    "purpose",
    "lead",
    "delegation_size",
    "confirmed",
    "usable_duration",
    "outcome",
    "source",
    "note",
)
FIXTURE_COLUMNS = (
    "fixture_id",
    "name",
    "region",
    "start",
    "end",
    "rule",
    "relevance",
    "source",
    "note",
)


def build(folder: Path, sources: Sources) -> None:
    """Write ``ties``, the forums, ``past_visits`` and ``fixtures``."""
    ties = [_tie(row, sources) for row in collected("ties/ties")]
    ties += [_tie(row, sources) for row in collected("project/ties_told_elsewhere")]
    write(folder, "ties", TIE_COLUMNS, ties, key=1)
    forums = collected("ties/forums")
    write(folder, "forums", FORUM_COLUMNS, [_forum(row, sources) for row in forums], key=1)
    members = [member for row in forums for member in _members(row)]
    write(folder, "forum_members", ("forum_id", "region", "quality"), members, key=2)
    meetings = [meeting for row in forums for meeting in _meetings(row)]
    write(folder, "forum_meetings", ("forum_id", "held_on", "text"), meetings, key=3)
    visits = [_visit(row, sources) for row in collected("ties/visits")]
    write(folder, "past_visits", VISIT_COLUMNS, visits, key=1)
    fixtures = [_fixture(row, sources) for row in collected("ties/events")]
    write(folder, "fixtures", FIXTURE_COLUMNS, fixtures, key=1)


def _tie(row: Row, sources: Sources) -> Row:
    return {
        **row,
        "state": row["india_code"],
        "indian_party": row["india_entity"],
        "indian_level": row["india_level"],
        "prefecture": row["japan_code"],
        "japanese_party": row["japan_entity"],
        "japanese_level": row["japan_level"],
        "source": sources.key(row["source_title"], row["source_url"]),
    }


def _forum(row: Row, sources: Sources) -> Row:
    return {**row, "source": sources.key(*_forum_source(row))}


JOINT_VISION_TITLE = (
    "India-Japan Joint Vision for the Next Decade: Eight Directions to Steer the Special Strategic"
    " and Global Partnership, 29 Aug 2025"
)
JOINT_VISION_TEXT = (
    "https://thesamikhsya.com/international/"
    "india-japan-joint-vision-eight-directions-for-next-decade-partnership"
)
JOINT_VISION = (JOINT_VISION_TITLE, JOINT_VISION_TEXT)


def _forum_source(row: Row) -> tuple[str, str]:
    """The two forums of the Joint Vision have it as their source; who belongs stays unverified."""
    if "Joint Vision" in row["source_title"]:
        return JOINT_VISION
    return row["source_title"], row["source_url"]


def _members(row: Row) -> list[Row]:
    """Regions named by code; ``all`` and named bodies without a code are in ``indian_side``."""
    quality = "unverified" if UNVERIFIED in row["source_title"] + row["note"] else "secondary"
    sides = f"{row['member_prefectures']};{row['indian_side']}".split(";")
    codes = [code for side in sides if (code := _region(side.strip()))]
    return [
        {"forum_id": row["forum_id"], "region": code, "quality": quality}
        for code in dict.fromkeys(codes)
    ]


def _region(text: str) -> str:
    if re.fullmatch(r"(?:IN-[A-Z]{2}|JP-\d\d)", text):
        return text
    bare = re.sub(r" \(.*\)| government", "", text)
    return {row["name"]: row["code"] for row in collected("india/states")}.get(bare, "")


def _meetings(row: Row) -> list[Row]:
    return [
        {
            "forum_id": row["forum_id"],
            "held_on": found[0] if (found := re.search(r"\d{4}(?:-\d\d){0,2}", text)) else "",
            "text": text.strip(),
        }
        for text in row["meetings"].split(";")
        if text.strip()
    ]


def _visit(row: Row, sources: Sources) -> Row:
    return {
        **row,
        "delegation": row["from_code"],
        "hosts": row["to_code"],
        "party": row["from_entity"],
        "start": first_day(row["start_date"]),
        "end": last_day(row["end_date"]),
        "lead": row["lead_ministry"],
        "delegation_size": row["delegation_size_n"],
        "confirmed": "1" if row["confirmed"] == "yes" else "0",
        "source": sources.key(row["source_title"], row["source_url"]),
        "note": re.sub(r"^calibration row \(before 2022\);? ?", "", row["note"]),
    }


def _fixture(row: Row, sources: Sources) -> Row:
    """Days are left out where only a month is known: a visit cannot be planned to join it."""
    dated = len(row["start_date"]) == len("2027-01-01")
    month = "" if dated else f"in {row['start_date']}, days not known"
    return {
        "fixture_id": row["event_id"],
        "name": row["name"],
        "region": row["place_code"],
        "start": row["start_date"] if dated else "",
        "end": row["end_date"] if dated else "",
        "rule": "; ".join(filter(None, (month, row["rule"]))),
        "relevance": row["relevance"],
        "source": sources.key(row["source_title"], row["source_url"]),
        "note": row["note"],
    }
