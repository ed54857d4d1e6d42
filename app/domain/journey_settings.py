"""What journeys assume where no timetable speaks; every number may be changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class AirportMinutes:
    """Minutes that the airports of one country ask for, formalities and baggage included.

    ``connect_mixed`` is between an international and a domestic flight, either way.
    """

    check_in_international: int
    check_in_domestic: int
    exit_international: int
    exit_domestic: int
    connect_international: int
    connect_domestic: int
    connect_mixed: int

    def check_in(self, *, domestic: bool) -> int:
        return self.check_in_domestic if domestic else self.check_in_international

    def exit(self, *, domestic: bool) -> int:
        return self.exit_domestic if domestic else self.exit_international


@dataclass(frozen=True, slots=True)
class GroundPace:
    """Speed of a ride by car, bus or local train.

    The path is the geodesic times ``detour``; its first ``LOCAL_KM`` kilometres go at
    ``local_kmh``, the others at ``trunk_kmh``.
    """

    detour: float
    local_kmh: float
    trunk_kmh: float


LOCAL_KM = 30.0

_INDIA = AirportMinutes(
    check_in_international=180,
    check_in_domestic=120,
    exit_international=60,
    exit_domestic=30,
    connect_international=180,
    connect_domestic=90,
    connect_mixed=180,
)
_JAPAN = AirportMinutes(
    check_in_international=120,
    check_in_domestic=60,
    exit_international=60,
    exit_domestic=30,
    connect_international=120,
    connect_domestic=60,
    connect_mixed=120,
)


def _airports() -> dict[str, AirportMinutes]:
    return {"IN": _INDIA, "JP": _JAPAN}


def _paces() -> dict[str, GroundPace]:
    return {"IN": GroundPace(1.3, 35.0, 60.0), "JP": GroundPace(1.3, 35.0, 75.0)}


@dataclass(frozen=True, slots=True)
class JourneySettings:
    """The assumptions of a journey.

    Minimum connecting times are planning values above the published minima (60-70 minutes at
    Tokyo, 65-100 at Delhi): 120 minutes between international and domestic flights in Japan,
    180 in India, 120 at hubs (which ask for the same as Japan). Check-in and exit times, ground
    speeds, detours and the assumed frequencies are choices of the product.

    A block time not in a schedule is ``taxi_hours`` + geodesic / ``cruise_kmh``. 780 km/h stands
    for the mean of both directions: the published Delhi-Tokyo times (8 h 35 for 5,860 km)
    exclude a quicker pace.

    At a change of flights the traveller waits, after the minimum connecting time, half the
    interval of the more frequent of the two flights (a delegation fits the frequent one to the
    rare one), but ``longest_wait_minutes`` at most, since carriers time their connections. A
    flight of unknown frequency waits, and is compared, as if flown ``assumed_weekly_...`` times
    a week; no journey shows that number.

    Source: minimum connecting times of the JAL group at Haneda and Narita,
    https://news.livedoor.com/article/detail/24199793 and
    https://www.travelvision.jp/news/detail/news-36236; at Delhi,
    http://www.jal.co.jp/inter/airport/asia/del/del_02.html.
    """

    airports: Mapping[str, AirportMinutes] = field(default_factory=_airports)
    hub_airports: AirportMinutes = _JAPAN
    taxi_hours: float = 0.5
    cruise_kmh: float = 780.0
    assumed_weekly_international: float = 7.0
    assumed_weekly_domestic: float = 56.0
    longest_wait_minutes: int = 180
    most_flights: int = 3
    ground: Mapping[str, GroundPace] = field(default_factory=_paces)
    hub_ground: GroundPace = GroundPace(1.3, 35.0, 60.0)
    hill_ground: GroundPace = GroundPace(1.7, 35.0, 30.0)
    longest_ground_hours: float = 6.0
    airport_change_km: float = 80.0
    rail_boarding_minutes: int = 20
    ferry_kmh: float = 30.0

    def minutes_at(self, country: str) -> AirportMinutes:
        """What the airports of ``country`` (ISO 3166-1 alpha-2) ask for."""
        return self.airports.get(country, self.hub_airports)

    def wait_hours(self, weekly: float) -> float:
        """Half the interval between departures, in hours, capped."""
        return min(84.0 / weekly, self.longest_wait_minutes / 60.0)
