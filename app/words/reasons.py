"""Sentences for the reasons of a plan: why a visit stands there, what breaks it, what clashes."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from app.domain.regions import Region, RegionCode
from app.domain.visits import Direction, Lead, Reason
from app.words.catalogue import QT_TRANSLATE_NOOP, Words
from app.words.formats import day, listed, region_name
from app.words.visit_terms import DIRECTIONS, LEADS, place

BROKEN = {
    "visits-per-lead": QT_TRANSLATE_NOOP(
        "words", "{lead} leads {planned} visits; {wanted} are due."
    ),
    "direction": QT_TRANSLATE_NOOP(
        "words",
        "{visit}: {lead} leads no visits {direction}, or a region is on the wrong side.",
    ),
    "delegation-size": QT_TRANSLATE_NOOP(
        "words", "{visit}: {regions} regions travel; {least} to {most} are allowed."
    ),
    "host-count": QT_TRANSLATE_NOOP(
        "words", "{visit}: {hosts} hosts; {least} to {most} are allowed."
    ),
    "length": QT_TRANSLATE_NOOP("words", "{visit}: {days} days; {least} to {most} are allowed."),
    "programme-year": QT_TRANSLATE_NOOP(
        "words", "{visit} is not within the programme year, {first} to {last}."
    ),
    "notice": QT_TRANSLATE_NOOP(
        "words",
        "{visit} leaves on {start}; invitation and clearance need until {earliest}.",
    ),
    "window": QT_TRANSLATE_NOOP(
        "words", "{visit} falls into a blocked window of {where}: {name}, {start} to {end}."
    ),
    "no-journey": QT_TRANSLATE_NOOP("words", "{visit}: no journey is known from {home} to {host}."),
    "hop": QT_TRANSLATE_NOOP(
        "words", "{visit}: from {one} to {other} takes {hours} hours; at most {most} are allowed."
    ),
    "arrival-holiday": QT_TRANSLATE_NOOP(
        "words", "{visit} arrives on {day}, a public holiday in {host}."
    ),
    "working-days": QT_TRANSLATE_NOOP(
        "words", "{visit} leaves no working day of its own for each of {hosts}."
    ),
    "gap": QT_TRANSLATE_NOOP(
        "words", "{days} days between {visit} and {other}; the same ministry needs {least}."
    ),
    "overlap": QT_TRANSLATE_NOOP("words", "{visit} and {other} overlap."),
    "region-visits": QT_TRANSLATE_NOOP(
        "words", "{region} takes part in {planned} visits; at most {most} are allowed."
    ),
    "pin-moved": QT_TRANSLATE_NOOP("words", "{visit} is pinned and was not kept as it was."),
}
SENTENCES = {**BROKEN}
WAYS_OUT: dict[str, str] = {}


def sentence(words: Words, reason: Reason, regions: Mapping[RegionCode, Region]) -> str:
    """``reason`` as one sentence in the language of ``words``.

    Raises:
        KeyError: if the code has no sentence, or a gap no parameter: a fault of the program.
    """
    gaps = {key: _shown(words, key, value, regions) for key, value in reason.params.items()}
    return words.tr(SENTENCES[reason.code]).format(**gaps)


def way_out(words: Words, clash: Reason) -> str:
    """What the officer can do about a rule that clashes."""
    return words.tr(WAYS_OUT[clash.code])


def _shown(  # noqa: PLR0911 - one way for each kind of parameter
    words: Words, key: str, value: object, regions: Mapping[RegionCode, Region]
) -> str:
    match value:
        case Lead():
            return words.tr(LEADS[value])
        case Direction():
            return words.tr(DIRECTIONS[value])
        case date():
            return day(words, value)
        case float():
            return f"{value:.1f}"
        case tuple():
            return listed(words, (_shown(words, key, part, regions) for part in value))
        case RegionCode():
            return region_name(words, regions, value)
        case str() if key == "where":
            return place(words, regions, value)
    return str(value)
