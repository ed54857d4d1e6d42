"""Air routes as a table: the reference's with the officer's over them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from app.domain.network import Route, RouteStatus
from app.domain.own_routes import OwnRoute, own_version, wrong_in
from app.domain.problems import Place, Problem
from app.domain.regions import Names
from app.domain.ties import last_day_of
from app.services.column_readers import column_of, day, number, one_of, text, texts, whole_number
from app.services.edit_routes import KIND
from app.services.import_kinds import Column, Facts, ImportKind, Values, standing_network
from app.services.ports import UnitOfWork

_COLUMN_OF = {
    "airport-unknown": "origin",
    "same-airport": "destination",
    "route-weekly-wrong": "weekly",
    "route-time-wrong": "block_minutes",
    "route-dates-wrong": "valid_to",
    "carrier-wrong": "carriers",
    "route-source-missing": "told_by",
}


@dataclass(frozen=True, slots=True)
class FiledRoute:
    """A route as the officer would write it, and the id under which it stands."""

    route_id: str
    own: OwnRoute


def route_kind() -> ImportKind[FiledRoute]:
    """Air routes, flown both ways; an empty id adds one."""
    return ImportKind(
        kind=KIND,
        names=Names("Air routes", "航空路線", "हवाई मार्ग"),
        columns=(*_flown(), *_known()),
        key_columns=("route_id",),
        key=lambda values, _facts: str(values["route_id"]),
        standing=_standing,
        build=_build,
        check=_check,
        own=lambda filed, _key: filed.own,
        gives_keys=True,
    )


def _flown() -> tuple[Column[FiledRoute], ...]:
    ends = (
        Names("From airport", "出発空港", "प्रस्थान हवाई अड्डा"),
        Names("To airport", "到着空港", "गंतव्य हवाई अड्डा"),
    )
    route_id = Names("Route ID", "路線ID", "मार्ग आईडी")
    weekly = Names("Round trips a week", "週間往復便数", "साप्ताहिक आवागमन उड़ानें")
    minutes = Names("Minutes gate to gate", "所要時間（分）", "गेट से गेट तक मिनट")
    return (
        Column("route_id", route_id, text, lambda filed: filed.route_id or None, "", also=("id",)),
        _own(column_of("origin", ends[0], text, "DEL", required=True, also=("from",))),
        _own(column_of("destination", ends[1], text, "NRT", required=True, also=("to",))),
        _own(column_of("carriers", Names("Carriers", "航空会社", "विमान सेवाएँ"), texts, "AI;NH")),
        _own(column_of("weekly", weekly, number, "4")),
        _own(column_of("block_minutes", minutes, whole_number, "470")),
    )


def _known() -> tuple[Column[FiledRoute], ...]:
    start, end = (
        Names("Flown from", "運航開始日", "उड़ान कब से"),
        Names("Flown until", "運航終了日", "उड़ान कब तक"),
    )
    told_by, url = (
        Names("Source", "出典", "स्रोत"),
        Names("Source address", "出典のURL", "स्रोत का पता"),
    )
    as_of = Names("Source as of", "出典の時点", "स्रोत का स्थिति दिनांक")
    status = one_of(tuple(RouteStatus))
    return (
        _own(column_of("valid_from", start, day, "2027-01-31")),
        _own(column_of("valid_to", end, day, "2027-03-31")),
        _own(column_of("status", Names("Status", "状態", "स्थिति"), status, "operating")),
        _own(column_of("told_by", told_by, text, "DGCA schedule", required=True)),
        _own(column_of("url", url, text)),
        _own(column_of("as_of", as_of, day, "2026-11-22", required=True)),
        _own(column_of("note", Names("Note", "備考", "टिप्पणी"), text)),
    )


def _own(column: Column[Any]) -> Column[FiledRoute]:
    return replace(column, of=lambda filed: column.of(filed.own))


def _standing(work: UnitOfWork) -> Mapping[str, FiledRoute]:
    return {route.route_id: _filed(route) for route in standing_network(work).routes}


def _filed(route: Route) -> FiledRoute:
    """``as_of`` is a whole day: of a month or year its last."""
    source = route.source
    as_of = last_day_of(source.as_of) if source.as_of else date.min
    return FiledRoute(
        route.route_id, replace(own_version(route, source.title, as_of), url=source.url)
    )


def _build(values: Values, _facts: Facts) -> FiledRoute:
    own = {key: value for key, value in values.items() if key != "route_id"}
    status = RouteStatus(own["status"] or RouteStatus.OPERATING)
    return FiledRoute(values["route_id"], OwnRoute(**{**own, "status": status}))


def _check(filed: FiledRoute, facts: Facts) -> Iterator[Problem]:
    for problem in wrong_in(filed.own, filed.route_id, facts.network):
        column = _COLUMN_OF.get(problem.code, "")
        yield Problem(problem.code, problem.params, Place(column=column))
