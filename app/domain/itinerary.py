"""A visit day by day: calls, sites and travel legs, in the time of both countries."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from itertools import count
from zoneinfo import ZoneInfo

from app.domain.journeys import Journey, Leg
from app.domain.regions import Country

ZONES = {Country.INDIA: "Asia/Kolkata", Country.JAPAN: "Asia/Tokyo"}
"""IST is UTC+5:30, JST UTC+9, without summer time. Source: IANA time zone database."""


class ItemKind(StrEnum):
    """What happens in an item of an itinerary."""

    CALL = "call"
    SITE = "site"
    MEETING = "meeting"
    SIGNING = "signing"
    MEAL = "meal"
    TRAVEL = "travel"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class ItineraryItem:
    """One entry; ``starts_at`` and ``ends_at`` are aware, in UTC.

    ``country`` is where it happens (of a leg: where it begins), ``place`` a region code, an
    airport or a text; ``destination`` only of a leg, with its ``mode`` and ``carrier``.
    ``estimated`` times follow the journey finder's settings; ``source`` says where a leg is from.
    ``interpreter`` and ``contact`` are roles, never names. ``party`` is the delegation region it
    concerns, empty for all. ``item_id`` stays with an item when others come before it.
    """

    kind: ItemKind
    starts_at: datetime
    ends_at: datetime
    country: Country
    title: str = ""
    place: str = ""
    destination: str = ""
    mode: str = ""
    carrier: str = ""
    interpreter: str = ""
    contact: str = ""
    party: str = ""
    estimated: bool = False
    source: str = ""
    item_id: str = ""


def instant(on: date, at: time, country: Country) -> datetime:
    """A local day and time of ``country`` as an instant in UTC."""
    return datetime.combine(on, at, ZoneInfo(ZONES[country])).astimezone(UTC)


def local(at: datetime, country: Country) -> datetime:
    """``at`` (aware) in the time of ``country``."""
    return at.astimezone(ZoneInfo(ZONES[country]))


def day_of(item: ItineraryItem) -> date:
    """The local day on which ``item`` begins, where it happens."""
    return local(item.starts_at, item.country).date()


def by_day(items: Iterable[ItineraryItem]) -> dict[date, tuple[ItineraryItem, ...]]:
    """The items of each local day, days and items in the order of time."""
    days: dict[date, list[ItineraryItem]] = {}
    for item in sorted(items, key=lambda item: (item.starts_at, item.ends_at)):
        days.setdefault(day_of(item), []).append(item)
    return {on: tuple(days[on]) for on in sorted(days)}


def identified(items: Iterable[ItineraryItem]) -> tuple[ItineraryItem, ...]:
    """``items`` with an id each: those that have one keep it, the others get the next numbers."""
    given = tuple(items)
    taken = {item.item_id for item in given}
    free = (str(number) for number in count(1) if str(number) not in taken)
    return tuple(item if item.item_id else replace(item, item_id=next(free)) for item in given)


def travel_items(
    journey: Journey, leaves_at: datetime, countries: Mapping[str, Country], party: str = ""
) -> tuple[ItineraryItem, ...]:
    """The legs of ``journey`` one after the other, waits between them, from ``leaves_at`` on.

    ``leaves_at`` is aware. ``countries`` is by region code and airport; a leg from a hub in a
    third country counts as in the country of the leg before it.
    """
    now, country = leaves_at.astimezone(UTC), countries[journey.legs[0].origin]
    items = []
    for leg in journey.legs:
        country = countries.get(leg.origin, country)
        starts_at = now + timedelta(minutes=round(60 * leg.wait_hours))
        now = starts_at + timedelta(minutes=round(60 * leg.hours))
        items.append(_travel_item(leg, (starts_at, now), country, party))
    return tuple(items)


def _travel_item(
    leg: Leg, times: tuple[datetime, datetime], country: Country, party: str
) -> ItineraryItem:
    return ItineraryItem(
        ItemKind.TRAVEL,
        *times,
        country,
        place=leg.origin,
        destination=leg.destination,
        mode=leg.mode,
        carrier=leg.carrier,
        party=party,
        estimated=leg.estimated,
        source=leg.source.title if leg.source else "",
    )
