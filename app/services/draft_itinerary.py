"""The travel legs of a visit from real journeys, as the first draft of its itinerary."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime, time, timedelta
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

LEAVES_EARLY_AT = time(5)
"""The earliest at which the way home leaves so as to end on the last day; else a day before."""

QUARTER, DAY = timedelta(minutes=15), timedelta(days=1)


def draft_itinerary(
    work: UnitOfWork, geodesy: Geodesy, record: VisitRecord
) -> tuple[ItineraryItem, ...]:
    """The way out, the ways between the hosts, and the way home, by the quickest journeys.

    Each region of the delegation travels from, and back to, its own capital. Hosts follow each
    other evenly between arrival and the way home, which leaves in time to end on the last day.

    Raises:
        ProblemError: ``no-flight-in-reach`` or ``too-many-flights`` where there is no journey.
    """
    finder = open_finder(work, geodesy, record.start)
    draft = _Draft(finder, _countries(work.network.network(), record), record)
    out, home = tuple(draft.ways_out()), tuple(draft.ways_home())
    stay = max(item.ends_at for item in out), min(item.starts_at for item in home)
    items = (*out, *draft.ways_between(*stay), *home)
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
            leaves_at = instant(record.start, LEAVES_AT, home.country)
            yield from self._legs(self._quickest(home, record.hosts[0]), leaves_at, home)

    def ways_between(self, arrives_at: datetime, leaves_at: datetime) -> Iterator[ItineraryItem]:
        """On from host to host after all have arrived and before the first leaves for home."""
        hosts = self._record.hosts
        times = _hops(arrives_at, leaves_at, len(hosts), hosts[0].country)
        for (before, after), at in zip(pairwise(hosts), times, strict=True):
            yield from self._legs(self._quickest(before, after), at)

    def ways_home(self) -> Iterator[ItineraryItem]:
        record = self._record
        for home in record.delegation:
            journey = self._quickest(record.hosts[-1], home)
            leaves_at = instant(record.end, LEAVES_AT, record.hosts[-1].country)
            legs = self._legs(journey, leaves_at, home)
            over = legs[-1].ends_at - instant(record.end + DAY, time(0), home.country)
            if over >= timedelta(0):
                legs = self._legs(journey, self._earlier(over), home)
            yield from legs

    def _earlier(self, over: timedelta) -> datetime:
        """When to leave for home where leaving as usual ends ``over`` past the last day."""
        end, country = self._record.end, self._record.hosts[-1].country
        saved = (over // QUARTER + 1) * QUARTER
        early = instant(end, LEAVES_AT, country) - saved
        if early >= instant(end, LEAVES_EARLY_AT, country):
            return early
        return instant(end - (over // DAY + 1) * DAY, LEAVES_AT, country)

    def _legs(
        self, journey: Journey, leaves_at: datetime, party: str = ""
    ) -> tuple[ItineraryItem, ...]:
        return travel_items(journey, leaves_at, self._countries, party)

    def _quickest(self, origin: RegionCode, destination: RegionCode) -> Journey:
        journeys = self._finder.journeys(origin, destination)
        if not journeys:
            reason = self._finder.why_none(origin, destination)
            raise refuse(reason.code, **reason.params)
        return journeys[0]


def _hops(
    arrives_at: datetime, leaves_at: datetime, hosts: int, country: Country
) -> Iterator[datetime]:
    """When to go on from each host but the last: on another morning each, where days suffice."""
    first = local(arrives_at, country).date()
    days = (local(leaves_at, country).date() - first).days
    for number in range(1, hosts):
        if days >= hosts:
            yield instant(first + round(number * days / hosts) * DAY, LEAVES_AT, country)
        else:
            yield arrives_at + number * ((leaves_at - arrives_at) // (hosts * QUARTER)) * QUARTER


def _countries(network: Network, record: VisitRecord) -> dict[str, Country]:
    ours = {str(code): code.country for code in record.regions}
    known = set(Country)
    flown = {
        airport.iata: Country(airport.country)
        for airport in network.airports
        if airport.country in known
    }
    return ours | flown
