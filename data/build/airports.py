"""Airports, the regions they serve, and rail access."""

from __future__ import annotations

from pathlib import Path

import airportsdata
from sources import UNVERIFIED, Sources
from tables import Row, collected, write

AIRPORT_COLUMNS = (
    "iata",
    "icao",
    "name",
    "country",
    "region",
    "latitude",
    "longitude",
    "timezone",
    "international",
    "as_of",
    "source",
)
RAIL_COLUMNS = ("region", "station", "city", "train", "minutes", "year", "quality", "source")
SERVED_COLUMNS = ("region", "iata", "relation", "main", "source")

# The collected list follows an old boundary here.
MOVED = {"RPR": "IN-CG"}
HUB_SOURCE = "airportsdata (MIT) 20260905", "https://github.com/mborsetti/airportsdata"
CHOICE = "SetuHashi: gateways and main airports of regions, with reasons"
INDIA, JAPAN = "Asia/Kolkata", "Asia/Tokyo"


def build(folder: Path, sources: Sources, flown: set[str]) -> None:
    """Write ``airports`` (those of regions and all ``flown`` to), what they serve, and rail."""
    write(folder, "airports", AIRPORT_COLUMNS, _airports(sources, flown), key=1)
    write(folder, "region_airports", SERVED_COLUMNS, _region_airports(sources), key=2)
    write(folder, "rail_access", RAIL_COLUMNS, _rail(sources), key=4)


def _airports(sources: Sources, flown: set[str]) -> list[Row]:
    listed = {row["iata"]: row for row in collected("flights/airports") if _inside(row)}
    world = airportsdata.load("IATA")
    return [
        _home_airport(listed[iata], sources)
        if iata in listed
        else _foreign_airport(iata, world[iata], sources)
        for iata in flown | set(listed)
    ]


def _inside(row: Row) -> bool:
    return row["relation"] == "in_region"


def _home_airport(row: Row, sources: Sources) -> Row:
    return {
        "iata": row["iata"],
        "icao": row["icao"],
        "name": row["airport_name"],
        "country": row["country"],
        "region": MOVED.get(row["iata"], row["region_code"]),
        "latitude": row["lat"],
        "longitude": row["lon"],
        "timezone": {"IN": INDIA, "JP": JAPAN}[row["country"]],
        "international": {"yes": "1", "no": "0"}.get(row["international"].split(" ")[0], ""),
        "as_of": row["as_of"],
        "source": sources.key(row["source_title"], row["source_url"], row["as_of"]),
    }


def _foreign_airport(iata: str, found: dict[str, object], sources: Sources) -> Row:
    return {
        "iata": iata,
        "icao": str(found["icao"]),
        "name": str(found["name"]),
        "country": str(found["country"]),
        "region": "",
        "latitude": str(found["lat"]),
        "longitude": str(found["lon"]),
        "timezone": str(found["tz"]),
        "international": "1",
        "as_of": "2026-09-05",
        "source": sources.key(*HUB_SOURCE),
    }


def _region_airports(sources: Sources) -> list[Row]:
    main = {row["region"]: row["iata"] for row in collected("project/main_airports")}
    rows = [
        {
            "region": MOVED.get(row["iata"], row["region_code"]),
            "iata": row["iata"],
            "relation": row["relation"],
            "main": row["is_region_main"],
            "source": sources.key(row["source_title"], row["source_url"], row["as_of"]),
        }
        for row in collected("flights/airports")
    ]
    rows += [
        {**row, "relation": "gateway", "main": "0", "source": sources.key(CHOICE)}
        for row in collected("project/gateways")
    ]
    for row in rows:
        if row["region"] in main:
            row["main"] = str(int(row["iata"] == main[row["region"]]))
    return rows


def _rail(sources: Sources) -> list[Row]:
    return [
        {
            "region": row["region_code"],
            "station": row["station"],
            "city": row["from_city"],
            "train": row["train"],
            "minutes": row["minutes"],
            "year": row["source_year"].replace("n.d.", ""),
            "quality": "unverified" if UNVERIFIED in row["source_title"] else "secondary",
            "source": sources.key(row["source_title"], row["source_url"]),
        }
        for row in collected("flights/rail_access")
        if row["minutes"].isdigit()
    ]
