"""Air routes: non-stop between the countries, legs to hubs, domestic links."""

from __future__ import annotations

import re
from pathlib import Path
from statistics import mean

from airports import INDIA, JAPAN
from days import first_day, last_day, minutes_between
from sources import Sources
from tables import Row, collected, write

COLUMNS = (
    "route_id",
    "kind",
    "origin",
    "destination",
    "carriers",
    "weekly",
    "block_minutes",
    "valid_from",
    "valid_to",
    "status",
    "quality",
    "as_of",
    "source",
    "note",
    "minutes_eastward",
    "minutes_westward",
)
UNTIMED = {"block_minutes": "", "minutes_eastward": "", "minutes_westward": ""}
WELL_RECORDED = {"high", "medium"}


def build(folder: Path, sources: Sources) -> set[str]:
    """Write ``routes``; return the airports they touch."""
    routes = _non_stop(sources) + _hub_legs(sources) + _domestic(sources)
    write(folder, "routes", COLUMNS, routes, key=1)
    return {end for route in routes for end in (route["origin"], route["destination"])}


def _non_stop(sources: Sources) -> list[Row]:
    """Passenger routes between India and Japan, split where the source tells other frequencies."""
    rows = [
        _route(row, sources)
        for row in collected("flights/routes")
        if row["service_type"].startswith("passenger nonstop")
    ]
    changes = collected("project/route_changes")
    split = {row["route_id"] for row in changes}
    whole = {row["route_id"]: row for row in rows}
    parts = [_part(whole[change["route_id"]], change) for change in changes]
    return [row for row in rows if row["route_id"] not in split] + parts


def _part(whole: Row, change: Row) -> Row:
    """A span of a route with a frequency of its own."""
    note = f"{change['reason']}. {whole['note']}"
    return {**whole, **change, "route_id": change["part_id"], "note": note}


def _route(row: Row, sources: Sources) -> Row:
    weekly = re.match(r"[1-9]\d*", row["weekly_frequency"])
    urls = f"{row['source_url']} | {row['source2_url']}"
    return {
        "route_id": _route_id(row),
        "kind": "non-stop",
        "origin": row["india_iata"],
        "destination": row["japan_iata"],
        "carriers": row["airline_iata"],
        "weekly": weekly[0] if weekly else "",
        "valid_from": first_day(row["effective_from"]),
        "valid_to": last_day(row["effective_to"]),
        "status": row["status"],
        "quality": "secondary",
        "as_of": row["as_of"],
        "source": sources.key(row["source_title"], urls, row["as_of"]),
        "note": " ".join(filter(None, (row["flight_numbers"], row["notes"]))),
        **_times(row["india_iata"], row["japan_iata"], row["airline_iata"]),
    }


def _route_id(row: Row) -> str:
    status = row["status"] if row["status"] in {"ended", "proposed"} else ""
    pair = (row["india_iata"], row["japan_iata"])
    return "-".join(filter(None, (*pair, row["airline_iata"], row["effective_from"], status)))


def _schedules() -> dict[tuple[str, str, str], tuple[int, int]]:
    """Block minutes eastward and westward by Indian airport, Japanese airport and carrier."""
    return {
        (row["india_iata"], row["japan_iata"], row["carrier"]): (
            minutes_between(row["leaves_india"], INDIA, row["reaches_japan"], JAPAN),
            minutes_between(row["leaves_japan"], JAPAN, row["reaches_india"], INDIA),
        )
        for row in collected("project/schedules")
    }


def _times(origin: str, destination: str, carrier: str) -> Row:
    """Minutes each way, from the carrier's own schedule or else the mean of all that are known."""
    known = _schedules()
    pair = [times for key, times in known.items() if key[:2] == (origin, destination)]
    if not pair:
        return UNTIMED
    own = known.get((origin, destination, carrier))
    east, west = own or (mean(each) for each in zip(*pair, strict=True))
    minutes = {
        "minutes_eastward": east,
        "minutes_westward": west,
        "block_minutes": (east + west) / 2,
    }
    return {column: str(round(value)) for column, value in minutes.items()}


def _hub_legs(sources: Sources) -> list[Row]:
    return [
        {
            **_recorded(row, row["airlines_recorded_2023_or_later"], sources),
            "route_id": f"{row['airport_iata']}-{row['hub_iata']}",
            "kind": "hub",
            "origin": row["airport_iata"],
            "destination": row["hub_iata"],
        }
        for row in collected("flights/one_stop")
        if row["confidence"] in WELL_RECORDED
    ]


def _domestic(sources: Sources) -> list[Row]:
    """One row a pair of airports, whichever of the two the record was kept under."""
    best: dict[tuple[str, str], Row] = {}
    for row in collected("flights/domestic"):
        if row["confidence"] not in WELL_RECORDED:
            continue
        pair = tuple(sorted((row["hub_iata"], row["dest_iata"])))
        held = best.get(pair)
        if held is None or row["newest_record_date"] > held["newest_record_date"]:
            best[pair] = row
    return [
        {
            **_recorded(row, row["airlines_iata"], sources),
            "route_id": "-".join(pair),
            "kind": "domestic",
            "origin": pair[0],
            "destination": pair[1],
        }
        for pair, row in best.items()
    ]


def _recorded(row: Row, airlines: str, sources: Sources) -> Row:
    """What a database of flight numbers can tell: that the link is flown, not how often."""
    return {
        "carriers": ";".join(airlines.split("|")) if airlines else "",
        "weekly": "",
        "valid_from": "",
        "valid_to": "",
        "status": "operating",
        "quality": "secondary",
        "as_of": row["newest_record_date"],
        "source": sources.key(row["source_title"], row["source_url"]),
        **UNTIMED,
        "note": f"{row['distinct_flight_numbers']} flight numbers on record; confidence"
        f" {row['confidence']}; frequency not known",
    }
