"""Sentences for the reasons of a plan: why a visit stands there, what breaks it, what clashes."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from app.domain.regions import Region, RegionCode
from app.domain.visits import Reason
from app.words.catalogue import QT_TRANSLATE_NOOP, Words
from app.words.formats import day, listed, month, region_name
from app.words.visit_terms import DIRECTIONS, LEADS, PLACES

BROKEN = {
    "visits-per-lead": QT_TRANSLATE_NOOP(
        "words", "{lead} leads {planned} visits; {wanted} are due."
    ),
    "direction": QT_TRANSLATE_NOOP(
        "words",
        "{visit}: {lead} leads no visits from {direction}, or a region is on the wrong side.",
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
    "pair-twice": QT_TRANSLATE_NOOP(
        "words", "{visit} and {other} both bring {state} and {prefecture} together; once is enough."
    ),
    "pin-moved": QT_TRANSLATE_NOOP(
        "words", "{visit} is pinned or confirmed, and does not stand here as it was agreed."
    ),
}
WON = {
    "pinned": QT_TRANSLATE_NOOP("words", "Pinned: these regions and days were set by the officer."),
    "best-pair": QT_TRANSLATE_NOOP(
        "words", "Best pair: {state} and {prefecture}, score {score} ({points} points)."
    ),
    "pairs-met": QT_TRANSLATE_NOOP("words", "Pairs that meet: {pairs}, together {points} points."),
    "tie-negotiated": QT_TRANSLATE_NOOP(
        "words", "{state} and {prefecture} are negotiating a tie ({points} points)."
    ),
    "first-visit": QT_TRANSLATE_NOOP(
        "words", "Never part of a visit before: {regions} ({points} points)."
    ),
    "new-part": QT_TRANSLATE_NOOP(
        "words",
        "The only visit of the year to the parts of the country of {regions} ({points} points).",
    ),
    "line": QT_TRANSLATE_NOOP(
        "words", "No other visit of the year serves line of effort {line} ({points} points)."
    ),
    "fixture-joined": QT_TRANSLATE_NOOP(
        "words", "Joins {name} in {region}, {start} to {end} ({points} points)."
    ),
    "season": QT_TRANSLATE_NOOP(
        "words", "Season for a visit from {direction}: {month} ({points} points)."
    ),
    "part-of-year": QT_TRANSLATE_NOOP(
        "words", "No other visit starts between {first} and {last} ({points} points)."
    ),
    "lead-part-of-year": QT_TRANSLATE_NOOP(
        "words", "No other visit led by {lead} starts between {first} and {last} ({points} points)."
    ),
    "travel": QT_TRANSLATE_NOOP(
        "words", "Travel: {hours} hours out, between hosts and home ({points} points)."
    ),
    "size": QT_TRANSLATE_NOOP(
        "words",
        "Size: regions that travel: {regions}, hosts: {hosts}, days: {days} ({points} points).",
    ),
    "window-accepted": QT_TRANSLATE_NOOP(
        "words",
        "Accepted: {name} ({where}), {start} to {end}; days in it: {days} ({points} points).",
    ),
    "window-welcome": QT_TRANSLATE_NOOP(
        "words",
        "Welcome: {name} ({where}), {start} to {end}; days in it: {days} ({points} points).",
    ),
}
NEAREST = {
    "start-in-window": QT_TRANSLATE_NOOP(
        "words",
        "A start on {day} would be better ({points} points), but is blocked: {name} ({where}), "
        "{start} to {end}.",
    ),
    "start-on-closed-days": QT_TRANSLATE_NOOP(
        "words",
        "A start on {day} would be better ({points} points), but leaves a host without a working "
        "day.",
    ),
    "start-beside-visit": QT_TRANSLATE_NOOP(
        "words",
        "A start on {day} would be better ({points} points), but is too close to visit {other}.",
    ),
    "other-start": QT_TRANSLATE_NOOP(
        "words", "Nearest other start: {day}. The plan would lose {cost} points."
    ),
    "other-region": QT_TRANSLATE_NOOP(
        "words",
        "Nearest other region: {instead} in place of {region}. The plan would lose {cost} points.",
    ),
}
BETTER = {
    "other-start": QT_TRANSLATE_NOOP(
        "words", "Nearest other start: {day}. The plan would gain {cost} points."
    ),
    "other-region": QT_TRANSLATE_NOOP(
        "words",
        "Nearest other region: {instead} in place of {region}. The plan would gain {cost} points.",
    ),
}
"""Of a plan that was to change little, what is nearest may cost less than nothing."""

DAYS = {
    "day-outside": QT_TRANSLATE_NOOP(
        "words", "Outside the programme year, which runs from {first} to {last}."
    ),
    "day-notice": QT_TRANSLATE_NOOP(
        "words", "Too soon: invitation and clearance need until {earliest}."
    ),
    "day-blocked": QT_TRANSLATE_NOOP("words", "Blocked: {name} ({where}), {start} to {end}."),
    "day-closed": QT_TRANSLATE_NOOP("words", "Offices are closed in {where}: {name}."),
    "day-beside": QT_TRANSLATE_NOOP(
        "words", "Too close to visit {other}: {days} free days must lie between."
    ),
}
CLASHES = {
    "rule-visits": QT_TRANSLATE_NOOP("words", "{lead} leads {wanted} visits in the year."),
    "rule-windows": QT_TRANSLATE_NOOP(
        "words", "No day of a visit led by {lead} lies in a blocked window."
    ),
    "rule-offices": QT_TRANSLATE_NOOP(
        "words",
        "Each host of a visit led by {lead} has a working day of its own, and no visit arrives on "
        "a public holiday.",
    ),
    "rule-notice": QT_TRANSLATE_NOOP(
        "words",
        "Invitation and clearance of a visit led by {lead} take {days} days: none leaves before "
        "{earliest}.",
    ),
    "rule-length": QT_TRANSLATE_NOOP(
        "words", "A visit led by {lead} lasts {least} to {most} days."
    ),
    "rule-gap": QT_TRANSLATE_NOOP(
        "words", "At least {days} days lie between two visits led by {lead}."
    ),
    "rule-overlap": QT_TRANSLATE_NOOP(
        "words", "No two visits overlap, because both ministries take part in each."
    ),
    "rule-regions": QT_TRANSLATE_NOOP(
        "words", "The visits of the year in which one region takes part: at most {most}."
    ),
    "rule-pin": QT_TRANSLATE_NOOP("words", "{visit} is pinned from {start} to {end}."),
}
WAYS_OUT = {
    "rule-visits": QT_TRANSLATE_NOOP("words", "Way out: plan fewer visits led by {lead}."),
    "rule-windows": QT_TRANSLATE_NOOP(
        "words", "Way out: correct a blocked window that is wrong or no longer certain."
    ),
    "rule-offices": QT_TRANSLATE_NOOP(
        "words", "Way out: allow visits with fewer hosts, or longer ones."
    ),
    "rule-notice": QT_TRANSLATE_NOOP(
        "words", "Way out: pin a visit whose papers are under way, or plan a later year."
    ),
    "rule-length": QT_TRANSLATE_NOOP("words", "Way out: allow shorter or longer visits."),
    "rule-gap": QT_TRANSLATE_NOOP("words", "Way out: allow fewer days between visits."),
    "rule-overlap": QT_TRANSLATE_NOOP(
        "words", "Way out: shorten a pinned visit, or give up another rule named here."
    ),
    "rule-regions": QT_TRANSLATE_NOOP("words", "Way out: let a region take part more often."),
    "rule-pin": QT_TRANSLATE_NOOP("words", "Way out: take the pin from {visit}."),
}
YEARS = {
    "years-year": QT_TRANSLATE_NOOP("words", "{year} has no plan:"),
    "years-places": QT_TRANSLATE_NOOP(
        "words",
        "{regions} regions of {country} are to be served, but all visits together have places "
        "for {places}. Plan more years together, or allow more visits a year.",
    ),
    "years-calendar-open": QT_TRANSLATE_NOOP(
        "words",
        "The calendar of {first} to {last} is not known yet: only public holidays and what "
        "returns every year were considered. Plan these years again when it is.",
    ),
}
OUT_OF_A_PIN = QT_TRANSLATE_NOOP("words", "Way out: take the pin from this visit, or change it.")
SENTENCES = {**WON, **NEAREST, **DAYS, **CLASHES, **BROKEN, **YEARS}
_TERMS: Mapping[str, str] = {**LEADS, **DIRECTIONS, **PLACES}


def sentence(words: Words, reason: Reason, regions: Mapping[RegionCode, Region]) -> str:
    """``reason`` as one sentence in the language of ``words``.

    Raises:
        KeyError: if the code has no sentence, or a gap no parameter: a fault of the program.
    """
    cost = reason.params.get("cost")
    texts = BETTER if isinstance(cost, int) and cost < 0 else SENTENCES
    return _filled(words, texts[reason.code], reason, regions)


def way_out(words: Words, clash: Reason, regions: Mapping[RegionCode, Region]) -> str:
    """What the officer can do about a rule that clashes, or that a pinned visit breaks.

    Raises:
        KeyError: if the code is neither: a fault of the program.
    """
    text = OUT_OF_A_PIN if clash.code in BROKEN else WAYS_OUT[clash.code]
    return _filled(words, text, clash, regions)


def _filled(words: Words, text: str, reason: Reason, regions: Mapping[RegionCode, Region]) -> str:
    gaps = {key: _shown(words, key, value, regions) for key, value in reason.params.items()}
    return words.tr(text).format(**gaps)


def _shown(words: Words, key: str, value: object, regions: Mapping[RegionCode, Region]) -> str:
    match value:
        case str():
            return _named(words, value, regions)
        case date():
            return day(words, value)
        case tuple():
            return listed(words, (_shown(words, key, part, regions) for part in value))
        case int() if key == "month":
            return month(words, value)
    return _number(key, value)


def _named(words: Words, value: str, regions: Mapping[RegionCode, Region]) -> str:
    """A code as the reader calls it, or a name of the reference; what is neither stays as it is.

    Codes come as plain text where the plan was kept and read again.
    """
    if value in _TERMS:
        return words.tr(_TERMS[value])
    return words.text(region_name(words, regions, value))


def signed(number: int) -> str:
    """A whole number with its sign, ``+3`` or ``−3``."""
    return f"{number:+}".replace("-", "\N{MINUS SIGN}")


def _number(key: str, value: object) -> str:
    if key == "points" and isinstance(value, int):
        return signed(value)
    if key == "cost" and isinstance(value, int):
        return str(abs(value))
    if isinstance(value, float):
        return f"{value:.2f}" if key == "score" else f"{value:.0f}"
    return str(value)
