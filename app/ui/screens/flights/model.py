"""Columns of the tables of routes, journeys and what-ifs."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from app.domain.journey_times import TimedLeg
from app.domain.journeys import Leg, Mode
from app.domain.network import Route
from app.domain.network_edits import EditKind, RouteEdit
from app.domain.regions import Region, RegionCode
from app.domain.what_if import PairShift
from app.services.travel_both_ways import TimedJourney
from app.services.try_routes import Standings
from app.ui.kit.table import Column
from app.words.catalogue import Words
from app.words.flight_terms import clock_told, hours_told, weekly_told
from app.words.formats import day, known_day, region_name
from app.words.journeys import mode_name, source_title
from app.words.routes import edit_name, kind_name, status_name

Regions = Mapping[RegionCode, Region]
NONE = -1.0  # sorts what is not known before all that is


def route_columns(words: Words) -> tuple[Column[Route], ...]:
    """Columns of the list of routes."""
    return (
        Column(words.tr("Route"), _route, _route),
        Column(
            words.tr("Kind"),
            lambda route: kind_name(words, route.kind),
            lambda route: kind_name(words, route.kind),
        ),
        Column(
            words.tr("Status"),
            lambda route: status_name(words, route.status),
            lambda route: status_name(words, route.status),
        ),
        Column(words.tr("Carrier"), _carriers, _carriers),
        Column(
            words.tr("A week"),
            lambda route: weekly_told(route.weekly),
            lambda route: _or_none(route.weekly),
            number=True,
        ),
        Column(
            words.tr("Minutes"),
            lambda route: weekly_told(route.block_minutes),
            lambda route: _or_none(route.block_minutes),
            number=True,
        ),
        Column(words.tr("From"), lambda route: _told(words, route.valid_from), _first_day),
        Column(words.tr("To"), lambda route: _told(words, route.valid_to), _last_day),
        Column(
            words.tr("Source"),
            lambda route: route.source.title,
            lambda route: route.source.title,
            tip=lambda route: "\n".join(
                filter(None, (route.source.title, route.source.url, route.note))
            ),
            stretch=True,
        ),
        Column(
            words.tr("As of"),
            lambda route: known_day(words, route.source.as_of),
            lambda route: route.source.as_of,
        ),
        Column(
            words.tr("Record"),
            lambda route: words.tr("my record") if route.own else words.tr("reference"),
            lambda route: route.own,
        ),
    )


def journey_columns(words: Words) -> tuple[Column[TimedJourney], ...]:
    """Columns of the journeys one way."""
    return (
        Column(
            words.tr("Hours"),
            lambda each: hours_told(each.journey.hours),
            lambda each: each.journey.hours,
            number=True,
        ),
        Column(
            words.tr("Changes"),
            lambda each: str(each.journey.stops),
            lambda each: each.journey.stops,
            number=True,
        ),
        Column(
            words.tr("A week"),
            lambda each: weekly_told(each.journey.weekly),
            lambda each: _or_none(each.journey.weekly),
            number=True,
        ),
        Column(words.tr("By way of"), _way, _way, tip=_way, stretch=True),
    )


def leg_columns(
    words: Words, regions: Regions, legs: tuple[TimedLeg, ...]
) -> tuple[Column[TimedLeg], ...]:
    """Columns of the legs of one journey; ``legs`` tell on which day it begins."""

    def place(code: str) -> str:
        return words.name(regions[RegionCode(code)].capital) if "-" in code else code

    def flown_by(timed: TimedLeg) -> str:
        return _by(words, timed.leg)

    def source(timed: TimedLeg) -> str:
        return _source(words, timed.leg)

    def about(timed: TimedLeg) -> str:
        address = timed.leg.source.url if timed.leg.source else ""
        return f"{source(timed)}\n{address}".strip()

    def weekly(timed: TimedLeg) -> str:
        return weekly_told(timed.leg.weekly) if timed.leg.carrier else ""

    first = legs[0].departs if legs else None

    def departs(timed: TimedLeg) -> str:
        return clock_told(words, timed.departs, first or timed.departs)

    def arrives(timed: TimedLeg) -> str:
        return clock_told(words, timed.arrives, first or timed.departs)

    return (
        Column(words.tr("Origin"), lambda t: place(t.leg.origin), lambda t: t.departs),
        Column(words.tr("Leaves"), departs, lambda t: t.departs),
        Column(words.tr("Destination"), lambda t: place(t.leg.destination), lambda t: t.departs),
        Column(words.tr("Arrives"), arrives, lambda t: t.arrives),
        Column(words.tr("Travelled by"), flown_by, flown_by),
        Column(
            words.tr("Hours"),
            lambda t: hours_told(t.leg.hours, estimated=t.leg.estimated),
            lambda t: t.leg.hours,
            number=True,
        ),
        Column(
            words.tr("Wait before"),
            lambda t: hours_told(t.leg.wait_hours),
            lambda t: t.leg.wait_hours,
            number=True,
        ),
        Column(words.tr("A week"), weekly, lambda t: _or_none(t.leg.weekly), number=True),
        Column(
            words.tr("Source"),
            source,
            source,
            tip=about,
            stretch=True,
        ),
        Column(words.tr("As of"), lambda t: known_day(words, t.leg.as_of), lambda t: t.leg.as_of),
        Column(
            words.tr("Record"),
            lambda t: words.tr("my record") if t.leg.own else "",
            lambda t: t.leg.own,
        ),
    )


def _by(words: Words, leg: Leg) -> str:
    mark = "*" if leg.undated else ""
    return " ".join(filter(None, (mode_name(words, leg.mode), leg.carrier, mark)))


def _source(words: Words, leg: Leg) -> str:
    if leg.source:
        return source_title(words, leg.source.title)
    return words.tr("estimated") if leg.estimated else ""


def edit_columns(words: Words) -> tuple[Column[RouteEdit], ...]:
    """Columns of the edits of a what-if."""
    counted = (EditKind.ADDED, EditKind.CHANGED)

    def weekly(edit: RouteEdit) -> str:
        return str(edit.weekly) if edit.kind in counted else ""

    return (
        Column(
            words.tr("Edit"),
            lambda edit: edit_name(words, edit.kind),
            lambda edit: edit_name(words, edit.kind),
        ),
        Column(words.tr("Route"), _route, _route),
        Column(words.tr("A week"), weekly, lambda edit: edit.weekly, number=True),
        Column(
            words.tr("Carrier"), lambda edit: edit.carrier, lambda edit: edit.carrier, stretch=True
        ),
    )


def shift_columns(
    words: Words, regions: Regions, standings: Standings
) -> tuple[Column[PairShift], ...]:
    """Columns of pairs that a what-if touches; ``standings`` show in place of the flights."""

    def state(pair: PairShift) -> str:
        return region_name(words, regions, pair.state)

    def prefecture(pair: PairShift) -> str:
        return region_name(words, regions, pair.prefecture)

    columns: tuple[Column[PairShift], ...] = (
        Column(words.tr("State"), state, state, tip=state, stretch=True),
        Column(words.tr("Prefecture"), prefecture, prefecture),
        Column(
            words.tr("Before"),
            lambda pair: hours_told(pair.before.hours) if pair.before else "–",
            lambda pair: pair.before.hours if pair.before else NONE,
            number=True,
        ),
        Column(
            words.tr("After"),
            lambda pair: hours_told(pair.after.hours) if pair.after else "–",
            lambda pair: pair.after.hours if pair.after else NONE,
            number=True,
        ),
        Column(
            words.tr("Gain"),
            lambda pair: "" if pair.gain_hours is None else f"{pair.gain_hours:+z.1f}",
            lambda pair: _or_none(pair.gain_hours),
            number=True,
        ),
    )
    if standings:
        return (*columns, *_standing_columns(words, standings))
    return (*columns, *_flight_columns(words))


def _flight_columns(words: Words) -> tuple[Column[PairShift], ...]:
    return (
        Column(
            words.tr("Changes"),
            lambda pair: _turned(
                str(pair.before.changes) if pair.before else "–",
                str(pair.after.changes) if pair.after else "–",
            ),
            lambda pair: pair.after.changes if pair.after else NONE,
        ),
        Column(
            words.tr("A week"),
            lambda pair: _turned(
                weekly_told(pair.before.weekly) if pair.before else "–",
                weekly_told(pair.after.weekly) if pair.after else "–",
            ),
            lambda pair: _or_none(pair.after.weekly) if pair.after else NONE,
        ),
    )


def _standing_columns(words: Words, standings: Standings) -> tuple[Column[PairShift], ...]:
    def climbed(pair: PairShift) -> int:
        before, after = standings[pair.state, pair.prefecture]
        return before.rank - after.rank

    def score(pair: PairShift) -> str:
        before, after = standings[pair.state, pair.prefecture]
        return _turned(f"{before.score:.3f}", f"{after.score:.3f}")

    def rank(pair: PairShift) -> str:
        before, after = standings[pair.state, pair.prefecture]
        return _turned(str(before.rank), str(after.rank))

    return (
        Column(
            words.tr("Score"), score, lambda pair: standings[pair.state, pair.prefecture][1].score
        ),
        Column(words.tr("Rank"), rank, lambda pair: standings[pair.state, pair.prefecture][1].rank),
        Column(words.tr("Places won"), lambda pair: f"{climbed(pair):+d}", climbed, number=True),
    )


def validity_told(words: Words, route: Route) -> str:
    """The days on which a route is valid."""
    if route.valid_from is None and route.valid_to is None:
        return words.tr("valid without limit")
    first = day(words, route.valid_from) if route.valid_from else "…"
    last = day(words, route.valid_to) if route.valid_to else "…"
    return words.tr("{start} – {end}").format(start=first, end=last)


def _route(each: Route | RouteEdit) -> str:
    return f"{each.origin}–{each.destination}"


def _carriers(route: Route) -> str:
    return " ".join(route.carriers)


def _way(each: TimedJourney) -> str:
    flights = [timed.leg for timed in each.legs if timed.leg.mode is Mode.FLIGHT]
    return " – ".join([leg.origin for leg in flights] + [leg.destination for leg in flights[-1:]])


def _turned(before: str, after: str) -> str:
    return after if before == after else f"{before} → {after}"


def _or_none(value: float | None) -> float:
    return NONE if value is None else float(value)


def _told(words: Words, when: date | None) -> str:
    return day(words, when) if when else ""


def _iso(when: date | None) -> str:
    return when.isoformat() if when else ""


def _first_day(route: Route) -> str:
    return _iso(route.valid_from)


def _last_day(route: Route) -> str:
    return _iso(route.valid_to) or "9999"
