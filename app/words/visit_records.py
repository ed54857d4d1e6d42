"""The words of a visit on record: steps, roles, items, payers, gates and outcomes."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from app.domain.itinerary import ItemKind, ItineraryItem, day_of, local
from app.domain.journeys import Mode
from app.domain.regions import Country, Region, RegionCode
from app.domain.visit_budget import Payer
from app.domain.visit_record import GateState, HeadRole, OutcomeKind, VisitState
from app.words.catalogue import QT_TRANSLATE_NOOP, Words
from app.words.formats import day, region_name
from app.words.journeys import mode_name

STATES = {
    VisitState.IDEA: QT_TRANSLATE_NOOP("words", "Idea"),
    VisitState.PROPOSED: QT_TRANSLATE_NOOP("words", "Proposed visit"),
    VisitState.CLEARED: QT_TRANSLATE_NOOP("words", "Cleared"),
    VisitState.CONFIRMED: QT_TRANSLATE_NOOP("words", "Dates confirmed"),
    VisitState.MADE: QT_TRANSLATE_NOOP("words", "Visit made"),
    VisitState.REPORTED: QT_TRANSLATE_NOOP("words", "Reported"),
    VisitState.CANCELLED: QT_TRANSLATE_NOOP("words", "Cancelled"),
}
HEADS = {
    HeadRole.CHIEF_MINISTER: QT_TRANSLATE_NOOP("words", "Chief Minister"),
    HeadRole.DEPUTY_CHIEF_MINISTER: QT_TRANSLATE_NOOP("words", "Deputy Chief Minister"),
    HeadRole.MINISTER: QT_TRANSLATE_NOOP("words", "Minister of the State"),
    HeadRole.GOVERNOR: QT_TRANSLATE_NOOP("words", "Governor"),
    HeadRole.VICE_GOVERNOR: QT_TRANSLATE_NOOP("words", "Vice Governor"),
    HeadRole.SPEAKER: QT_TRANSLATE_NOOP("words", "Speaker of the assembly"),
    HeadRole.SECRETARY: QT_TRANSLATE_NOOP("words", "Chief Secretary or Secretary"),
    HeadRole.OFFICIAL: QT_TRANSLATE_NOOP("words", "Official"),
    HeadRole.OTHER: QT_TRANSLATE_NOOP("words", "Other role"),
}
ITEMS = {
    ItemKind.CALL: QT_TRANSLATE_NOOP("words", "Courtesy call"),
    ItemKind.SITE: QT_TRANSLATE_NOOP("words", "Site visit"),
    ItemKind.MEETING: QT_TRANSLATE_NOOP("words", "Meeting"),
    ItemKind.SIGNING: QT_TRANSLATE_NOOP("words", "Signing"),
    ItemKind.MEAL: QT_TRANSLATE_NOOP("words", "Meal"),
    ItemKind.TRAVEL: QT_TRANSLATE_NOOP("words", "Travel"),
    ItemKind.OTHER: QT_TRANSLATE_NOOP("words", "Other item"),
}
PAYERS = {
    Payer.MEA: QT_TRANSLATE_NOOP("words", "MEA"),
    Payer.MOFA: QT_TRANSLATE_NOOP("words", "MOFA"),
    Payer.STATE: QT_TRANSLATE_NOOP("words", "State"),
    Payer.PREFECTURE: QT_TRANSLATE_NOOP("words", "Prefecture"),
    Payer.OTHER: QT_TRANSLATE_NOOP("words", "Other payer"),
}
GATE_STATES = {
    GateState.OPEN: QT_TRANSLATE_NOOP("words", "Not yet filed"),
    GateState.FILED: QT_TRANSLATE_NOOP("words", "Filed"),
    GateState.GRANTED: QT_TRANSLATE_NOOP("words", "Granted"),
    GateState.NOT_NEEDED: QT_TRANSLATE_NOOP("words", "Not needed"),
}
OUTCOMES = {
    OutcomeKind.AGREEMENT: QT_TRANSLATE_NOOP("words", "Agreement signed"),
    OutcomeKind.STATEMENT: QT_TRANSLATE_NOOP("words", "Joint statement"),
    OutcomeKind.INVESTMENT: QT_TRANSLATE_NOOP("words", "Investment"),
    OutcomeKind.PROJECT: QT_TRANSLATE_NOOP("words", "Joint project"),
    OutcomeKind.EXCHANGE: QT_TRANSLATE_NOOP("words", "Exchange of people"),
    OutcomeKind.OTHER: QT_TRANSLATE_NOOP("words", "Other outcome"),
}


def clock(words: Words, at: datetime, country: Country) -> str:
    """An instant in the time of ``country``, with its day: ``18 Jan 2027, 09:00``."""
    there = local(at, country)
    return words.tr("{day}, {time}").format(day=day(words, there.date()), time=f"{there:%H:%M}")


def between(words: Words, item: ItineraryItem, country: Country) -> str:
    """From when to when in the time of ``country``; a day other than the item's own is told."""
    on = day_of(item)
    start, end = (
        f"{local(at, country):%H:%M}"
        if local(at, country).date() == on
        else clock(words, at, country)
        for at in (item.starts_at, item.ends_at)
    )
    return words.tr("{start} – {end}").format(start=start, end=end)


def times(words: Words, item: ItineraryItem, country: Country) -> str:
    """As ``between``, in few letters: a day after the item's own is told as ``+1``."""
    on = day_of(item)
    start, end = (
        _with_days(f"{there:%H:%M}", (there.date() - on).days)
        for there in (local(at, country) for at in (item.starts_at, item.ends_at))
    )
    return words.tr("{start} – {end}").format(start=start, end=end)


def _with_days(time: str, days: int) -> str:
    return f"{time} ({days:+d})" if days else time


def item_line(words: Words, regions: Mapping[RegionCode, Region], item: ItineraryItem) -> str:
    """What happens in one line; a leg tells its ends, its way and whether it is estimated."""
    kind, place = words.tr(ITEMS[item.kind]), region_name(words, regions, item.place)
    if item.kind is not ItemKind.TRAVEL:
        return ": ".join(part for part in (kind, item.title or place) if part)
    end = region_name(words, regions, item.destination)
    line = words.tr("{kind}: {start} → {end}").format(kind=kind, start=place, end=end)
    ways = [mode_name(words, Mode(item.mode))] if item.mode else []
    ways += [item.carrier] if item.carrier else []
    ways += [words.tr("estimated")] if item.estimated else []
    return f"{line} ({', '.join(ways)})" if ways else line
