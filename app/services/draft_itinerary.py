"""The travel legs of a visit from real journeys, as the first draft of its itinerary."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, time, timedelta
from itertools import pairwise

from app.domain.geodesy import Geodesy
from app.domain.itinerary import ItineraryItem, instant, local, travel_items
from app.domain.journey_finder import JourneyFinder
from app.domain.journeys import Journey
from app.domain.network import Network
from app.domain.problems import refuse
from app.domain.regions import Country, RegionCode
from app.domain.visit_record import VisitRecord
from app.services.find_journeys import open_finder
from app.services.ports import UnitOfWork

LEAVES_AT = time(9)
"""Local time at which a draft leaves: the tables know durations, not departures."""


def draft_itinerary(
    work: UnitOfWork, geodesy: Geodesy, record: VisitRecord
) -> tuple[ItineraryItem, ...]:
    """The way out, the ways between the hosts, and the way home, by the quickest journeys.

    Each region of the delegation travels from, and back to, its own capital. Hosts follow each
    other evenly over the days; the way home leaves in time to end on the last day.

    Raises:
        ProblemError: ``no-flight-in-reach`` or ``too-many-flights`` where there is no journey.
    """
    finder = open_finder(work, geodesy, record.start)
    draft = _Draft(finder, _countries(work.network.network(), record), record)
    items = (*draft.ways_out(), *draft.ways_between(), *draft.ways_home())
    return tuple(sorted(items, key=lambda item: (item.starts_at, item.ends_at, item.party)))


class _Draft:
    """The legs of one visit; ``countries`` is by region and airport."""

    def __init__(
        self, finder: JourneyFinder, countries: Mapping[str, Country], record: VisitRecord
    ) -> None:
        self._finder = finder
        self._countries = countries
        self._record = record

    def ways_out(self) -> Iterator[ItineraryItem]:
        record = self._record
        for home in record.delegation:
            journey = self._quickest(home, record.hosts[0])
            yield from self._legs(journey, record.start, home)

    def ways_between(self) -> Iterator[ItineraryItem]:
        record = self._record
        for number, (before, after) in enumerate(pairwise(record.hosts), 1):
            on = record.start + timedelta(days=round(number * record.days / len(record.hosts)))
            yield from self._legs(self._quickest(before, after), on)

    def ways_home(self) -> Iterator[ItineraryItem]:
        record = self._record
        for home in record.delegation:
            journey = self._quickest(record.hosts[-1], home)
            legs = tuple(self._legs(journey, record.end, home))
            late = (local(legs[-1].ends_at, home.country).date() - record.end).days
            if late > 0:
                legs = tuple(self._legs(journey, record.end - timedelta(days=late), home))
            yield from legs

    def _legs(self, journey: Journey, on: date, party: str = "") -> tuple[ItineraryItem, ...]:
        country = self._countries[journey.legs[0].origin]
        return travel_items(journey, instant(on, LEAVES_AT, country), self._countries, party)

    def _quickest(self, origin: RegionCode, destination: RegionCode) -> Journey:
        journeys = self._finder.journeys(origin, destination)
        if not journeys:
            reason = self._finder.why_none(origin, destination)
            raise refuse(reason.code, **reason.params)
        return journeys[0]


def _countries(network: Network, record: VisitRecord) -> dict[str, Country]:
    ours = {str(code): code.country for code in record.regions}
    known = set(Country)
    flown = {
        airport.iata: Country(airport.country)
        for airport in network.airports
        if airport.country in known
    }
    return ours | flown
