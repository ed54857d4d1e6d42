"""What a map of both countries shows: scores, ties, flights, airports, forums, visits."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from app.domain.compatibility import PairMatrix, PairScores
from app.domain.network import Airport, Network, RegionAirport
from app.domain.problems import refuse
from app.domain.regions import (
    Names,
    Position,
    PrefectureCode,
    Region,
    RegionCode,
    StateCode,
    find_region,
)
from app.domain.scoring import Scoring
from app.domain.ties import Forum, Tie
from app.domain.visits import Visit
from app.services.map_filter import MapFilter
from app.services.map_flights import (
    MapConnection,
    MapFlight,
    connecting_flights,
    non_stop_flights,
)
from app.services.map_what_if import MapWhatIf, Tried, what_if_on_map
from app.services.ports import UnitOfWork


class MapLayer(StrEnum):
    """What can be laid over the regions; a map shows any of them."""

    SCORES = "scores"
    TIES = "ties"
    FLIGHTS = "flights"
    CONNECTIONS = "connections"
    AIRPORTS = "airports"
    FORUMS = "forums"
    VISITS = "visits"
    GAINS = "gains"  # hours saved by a what-if, and its routes


@dataclass(frozen=True, slots=True)
class MapRequest:
    """What map is asked for.

    ``focus`` is the code or name of the region the scores are measured from (empty: none),
    ``layers`` what is shown first, ``day`` the day whose flights and ``year`` the programme year
    whose planned visits are drawn. ``tried`` is the what-if to be drawn, if any.
    """

    focus: str
    layers: Sequence[str]
    day: date
    year: int
    tried: Tried | None = None


@dataclass(frozen=True, slots=True)
class MapRegion:
    """A region, the place of its capital, and its score 0..1 (None: no score).

    ``partner`` is the region of the pair that has this score.
    """

    code: RegionCode
    names: Names
    capital: Position
    score: float | None
    partner: RegionCode | None = None


@dataclass(frozen=True, slots=True)
class MapTie:
    """All ties of one State with one prefecture, drawn as one line."""

    state: StateCode
    prefecture: PrefectureCode
    ties: tuple[Tie, ...]

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds among them, the closest bond first."""
        return tuple(sorted({tie.kind for tie in self.ties}, key=TIE_KINDS.index))

    @property
    def status(self) -> str:
        """That of the liveliest."""
        return min((tie.status for tie in self.ties), key=TIE_STATUSES.index)


@dataclass(frozen=True, slots=True)
class MapVisit:
    """A planned visit: the first region of the delegation, then the hosts in order."""

    visit_id: str
    lead: str
    start: date
    end: date
    stops: tuple[RegionCode, ...]


@dataclass(frozen=True, slots=True)
class MapContent:
    """Everything on one map. ``focus`` is the region the scores are measured from.

    Without ``focus`` a region's score is the best of its pairs. ``catchments`` tell which regions
    the ``airports`` serve; ``connections`` are those of the focus; ``shown`` is what of all this is
    looked at, ``day`` the day it holds, ``scoring`` how the pairs were scored.
    """

    layers: frozenset[MapLayer]
    focus: RegionCode | None
    regions: tuple[MapRegion, ...]
    ties: tuple[MapTie, ...]
    flights: tuple[MapFlight, ...]
    airports: tuple[Airport, ...]
    visits: tuple[MapVisit, ...]
    catchments: tuple[RegionAirport, ...] = ()
    forums: tuple[Forum, ...] = ()
    day: date = date.min
    shown: MapFilter = field(default_factory=MapFilter)
    connections: tuple[MapConnection, ...] = ()
    what_if: MapWhatIf | None = None
    scoring: Scoring | None = None

    @property
    def flown(self) -> frozenset[str]:
        """The airports that a drawn flight touches."""
        return frozenset(
            at for flight in self.flights for at in (flight.origin, flight.destination)
        )


TIE_KINDS = ("sister", "friendship", "mou", "partner-city", "other")
TIE_STATUSES = ("active", "proposed", "unknown", "lapsed", "ended")


def draw_map(
    work: UnitOfWork, matrix: PairMatrix, scores: PairScores, asked: MapRequest
) -> MapContent:
    """The content of a map, coloured by ``scores`` of the pairs of ``matrix``.

    Raises:
        ProblemError: ``region-unknown``, ``layer-unknown`` with ``params["known"]``, or
            ``what-if-missing`` where its layer is asked for without one.
    """
    layers = frozenset(map_layer(name) for name in asked.layers)
    if MapLayer.GAINS in layers and asked.tried is None:
        raise refuse("what-if-missing", layer=str(MapLayer.GAINS))
    regions = work.profiles.regions()
    code = find_region(regions, asked.focus).code if asked.focus else None
    by_region = _scores_of(matrix, scores, code)
    network = work.network.network()
    flights = non_stop_flights(network.routes, asked.day)
    catchments = _catchments(network, flights)
    served = {at.iata for at in catchments}
    flown = {at for flight in flights for at in (flight.origin, flight.destination)}
    what_if = what_if_on_map(asked.tried, code or "") if asked.tried else None
    drawn = served | flown | (what_if.airports if what_if else frozenset())
    plan = work.visits.plan(asked.year)
    return MapContent(
        layers=layers,
        focus=code,
        regions=tuple(_region(region, by_region) for region in regions),
        ties=_ties(work.ties.ties()),
        flights=flights,
        airports=tuple(airport for airport in network.airports if airport.iata in drawn),
        visits=tuple(_visit(visit) for visit in plan.visits) if plan else (),
        catchments=catchments,
        forums=tuple(forum for forum in work.ties.forums() if forum.members),
        day=asked.day,
        connections=connecting_flights(network, code, asked.day) if code else (),
        what_if=what_if,
    )


def map_layer(name: str) -> MapLayer:
    """The layer called ``name``.

    Raises:
        ProblemError: ``layer-unknown`` with ``params["known"]``.
    """
    try:
        return MapLayer(name)
    except ValueError:
        raise refuse("layer-unknown", layer=name, known=tuple(MapLayer)) from None


def _scores_of(
    matrix: PairMatrix, scores: PairScores, focus: RegionCode | None
) -> dict[RegionCode, tuple[float, RegionCode]]:
    """Each region's score with ``focus``, or the best of all its pairs, and with whom."""
    states, prefectures, score = matrix.states, matrix.prefectures, scores.score
    if focus in states:
        return _by_code(prefectures, score[[states.index(focus)]].T, (states[states.index(focus)],))
    if focus in prefectures:
        place = prefectures.index(focus)
        return _by_code(states, score[:, [place]], (prefectures[place],))
    return {**_by_code(states, score, prefectures), **_by_code(prefectures, score.T, states)}


def _by_code(
    codes: Iterable[RegionCode], scores: NDArray[np.float64], partners: Sequence[RegionCode]
) -> dict[RegionCode, tuple[float, RegionCode]]:
    """The best score of each row of ``scores`` ``[codes, partners]`` and the partner it is with."""
    best = scores.argmax(axis=1).tolist()
    return {
        code: (float(row[place]), partners[place])
        for code, row, place in zip(codes, scores, best, strict=True)
    }


def _region(region: Region, scores: dict[RegionCode, tuple[float, RegionCode]]) -> MapRegion:
    score, partner = scores.get(region.code, (None, None))
    return MapRegion(region.code, region.names, region.capital_position, score, partner)


def _catchments(network: Network, flights: Iterable[MapFlight]) -> tuple[RegionAirport, ...]:
    """Whom the main airports of the regions serve, and those the drawn flights touch."""
    chosen = {at for flight in flights for at in (flight.origin, flight.destination)}
    chosen |= {at.iata for at in network.region_airports if at.main}
    return tuple(at for at in network.region_airports if at.iata in chosen)


def _ties(ties: Iterable[Tie]) -> tuple[MapTie, ...]:
    by_pair: dict[tuple[StateCode, PrefectureCode], list[Tie]] = defaultdict(list)
    for tie in ties:
        by_pair[tie.state, tie.prefecture].append(tie)
    return tuple(MapTie(*pair, tuple(by_pair[pair])) for pair in sorted(by_pair))


def _visit(visit: Visit) -> MapVisit:
    return MapVisit(
        visit.visit_id,
        visit.lead,
        visit.start,
        visit.end,
        stops=(*visit.delegation[:1], *visit.hosts),
    )
