"""What a map of both countries shows: regions, scores, ties, flights, airports, visits."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from app.domain.compatibility import PairMatrix, PairScores
from app.domain.network import Airport, Route, RouteKind, RouteStatus
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
from app.domain.ties import Tie
from app.domain.visits import Visit
from app.services.ports import UnitOfWork


class MapLayer(StrEnum):
    """What can be laid over the regions; a map shows any of them."""

    SCORES = "scores"
    TIES = "ties"
    FLIGHTS = "flights"
    VISITS = "visits"


@dataclass(frozen=True, slots=True)
class MapRequest:
    """What map is asked for.

    ``focus`` is the code or name of the region the scores are measured from (empty: none),
    ``layers`` what is shown first, ``day`` the day whose flights and ``year`` the programme year
    whose planned visits are drawn.
    """

    focus: str
    layers: Sequence[str]
    day: date
    year: int


@dataclass(frozen=True, slots=True)
class MapRegion:
    """A region, the place of its capital, and its score 0..1 (None: no score)."""

    code: RegionCode
    names: Names
    capital: Position
    score: float | None


@dataclass(frozen=True, slots=True)
class MapTie:
    """All ties of one State with one prefecture, drawn as one line.

    ``status`` is that of the liveliest; ``between_regions`` says that the State and the
    prefecture themselves signed one, not only cities or others within them.
    """

    state: StateCode
    prefecture: PrefectureCode
    kinds: tuple[str, ...]
    status: str
    between_regions: bool


@dataclass(frozen=True, slots=True)
class MapFlight:
    """The non-stop flights between two airports, all carriers together.

    ``status`` is a ``RouteStatus`` or ``announced``: operated, but only from a later day.
    ``weekly`` is round trips a week, None where no carrier's is known.
    """

    origin: str
    destination: str
    status: str
    weekly: float | None


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

    Without ``focus`` a region's score is the best of its pairs.
    """

    layers: frozenset[MapLayer]
    focus: RegionCode | None
    regions: tuple[MapRegion, ...]
    ties: tuple[MapTie, ...]
    flights: tuple[MapFlight, ...]
    airports: tuple[Airport, ...]
    visits: tuple[MapVisit, ...]


TIE_STATUSES = ("active", "proposed", "unknown", "lapsed", "ended")
FLIGHT_STATUSES = ("operating", "announced", "suspended", "proposed")


def draw_map(
    work: UnitOfWork, matrix: PairMatrix, scores: PairScores, asked: MapRequest
) -> MapContent:
    """The content of a map, coloured by ``scores`` of the pairs of ``matrix``.

    Raises:
        ProblemError: ``region-unknown``, or ``layer-unknown`` with ``params["known"]``.
    """
    regions = work.profiles.regions()
    code = find_region(regions, asked.focus).code if asked.focus else None
    by_region = _scores_of(matrix, scores, code)
    network = work.network.network()
    flights = _flights(network.routes, asked.day)
    flown = {iata for flight in flights for iata in (flight.origin, flight.destination)}
    plan = work.visits.plan(asked.year)
    return MapContent(
        layers=frozenset(map_layer(name) for name in asked.layers),
        focus=code,
        regions=tuple(_region(region, by_region) for region in regions),
        ties=_ties(work.ties.ties()),
        flights=flights,
        airports=tuple(airport for airport in network.airports if airport.iata in flown),
        visits=tuple(_visit(visit) for visit in plan.visits) if plan else (),
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
) -> dict[RegionCode, float]:
    """Each region's score with ``focus``, or the best of all its pairs."""
    if focus in matrix.states:
        return _by_code(matrix.prefectures, scores.score[matrix.states.index(focus)])
    if focus in matrix.prefectures:
        return _by_code(matrix.states, scores.score[:, matrix.prefectures.index(focus)])
    return {
        **_by_code(matrix.states, scores.score.max(axis=1)),
        **_by_code(matrix.prefectures, scores.score.max(axis=0)),
    }


def _by_code(codes: Iterable[RegionCode], scores: NDArray[np.float64]) -> dict[RegionCode, float]:
    return dict(zip(codes, scores.tolist(), strict=True))


def _region(region: Region, scores: dict[RegionCode, float]) -> MapRegion:
    return MapRegion(region.code, region.names, region.capital_position, scores.get(region.code))


def _ties(ties: Iterable[Tie]) -> tuple[MapTie, ...]:
    by_pair: dict[tuple[StateCode, PrefectureCode], list[Tie]] = defaultdict(list)
    for tie in ties:
        by_pair[tie.state, tie.prefecture].append(tie)
    return tuple(_tie(*pair, by_pair[pair]) for pair in sorted(by_pair))


def _tie(state: StateCode, prefecture: PrefectureCode, ties: list[Tie]) -> MapTie:
    return MapTie(
        state,
        prefecture,
        kinds=tuple(sorted({tie.kind for tie in ties})),
        status=min((tie.status for tie in ties), key=TIE_STATUSES.index),
        between_regions=any(
            tie.indian_level == "state" and tie.japanese_level == "prefecture" for tie in ties
        ),
    )


def _flights(routes: Iterable[Route], day: date) -> tuple[MapFlight, ...]:
    """Non-stop routes of the two countries by pair of airports, those that have ended left out."""
    by_pair: dict[tuple[str, str], list[tuple[str, Route]]] = defaultdict(list)
    for route in routes:
        status = _status(route, day)
        if route.kind is RouteKind.NON_STOP and status in FLIGHT_STATUSES:
            by_pair[route.origin, route.destination].append((status, route))
    return tuple(_flight(*pair, by_pair[pair]) for pair in sorted(by_pair))


def _status(route: Route, day: date) -> str:
    if route.status is not RouteStatus.OPERATING or route.flies_on(day):
        return route.status
    later = route.valid_from is not None and route.valid_from > day
    return "announced" if later else RouteStatus.ENDED


def _flight(origin: str, destination: str, routes: list[tuple[str, Route]]) -> MapFlight:
    status = min((status for status, _ in routes), key=FLIGHT_STATUSES.index)
    weekly = [route.weekly for own, route in routes if own == status and route.weekly]
    return MapFlight(origin, destination, str(status), sum(weekly) if weekly else None)


def _visit(visit: Visit) -> MapVisit:
    return MapVisit(
        visit.visit_id,
        visit.lead,
        visit.start,
        visit.end,
        stops=(*visit.delegation[:1], *visit.hosts),
    )
