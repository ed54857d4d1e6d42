"""Forums: their meetings, and the sectors that carry their regions and a group of States."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from app.domain.criteria import PairCriteria
from app.domain.linkage import QUOTIENT_CAP
from app.domain.measures import FloatArray
from app.domain.regions import Country
from app.domain.visits import Reason

CARRIERS = 5
"""Pairs that are told of a sector. The project's choice."""

SPECIALISED = 1.0
"""A location quotient above this means more than the national share."""


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting of a forum; ``held_on`` is ISO, as exact as known. ``edited``: an own record."""

    meeting_id: str
    forum_id: str
    held_on: str
    text: str
    edited: bool = False


@dataclass(frozen=True, slots=True)
class Carrier:
    """A pair and what it adds to the fit of a sector, in units of the mean of all pairs."""

    state: str
    prefecture: str
    fit: float


@dataclass(frozen=True, slots=True)
class SectorFit:
    """How well a sector joins the chosen States with the forum's prefectures.

    ``to_japan`` and ``to_india``: linkage from the sellers of the sector on one side to all
    industry of the other, in units of the mean over all pairs of both countries (1 is usual).
    ``both`` 0..1 is the share of the chosen pairs in which both are specialised in it. ``fit``
    is the mean of both directions. ``reasons`` say why it belongs on an agenda. ``by_state`` and
    ``by_prefecture`` are the fit of each chosen region with the other side, in the order given.
    """

    sector: str
    fit: float
    to_japan: float
    to_india: float
    both: float
    carriers: tuple[Carrier, ...]
    reasons: tuple[Reason, ...]
    by_state: tuple[float, ...]
    by_prefecture: tuple[float, ...]


def sector_fits(
    criteria: PairCriteria, states: Sequence[str], prefectures: Sequence[str]
) -> tuple[SectorFit, ...]:
    """The manufacturing sectors by their fit, best first: the proposed agenda.

    Only specialisation that is certain counts. Nothing without regions on both sides.

    Raises:
        ValueError: for a region that the criteria do not know.
    """
    rows = [criteria.states.codes.index(code) for code in states]
    columns = [criteria.prefectures.codes.index(code) for code in prefectures]
    if not rows or not columns:
        return ()
    to_japan, to_india = _flows(criteria, Country.JAPAN), _flows(criteria, Country.INDIA)
    cells = np.ix_(rows, columns)
    fits = [
        _sector_fit(criteria, k, (states, prefectures), (to_japan[k][cells], to_india[k][cells]))
        for k in range(len(criteria.states.sectors))
    ]
    return tuple(sorted(fits, key=lambda fit: (-fit.fit, fit.sector)))


def _flows(criteria: PairCriteria, buyer: Country) -> FloatArray:
    """``x_sk sum_l a_kl y_pl`` [K, S, P] over the mean of its sector; 1 where nothing is known."""
    coefficients = criteria.coefficients(buyer)
    shape = [len(side.codes) for side in (criteria.states, criteria.prefectures)]
    if coefficients is None:
        return np.ones((len(criteria.states.sectors), *shape))
    sold = criteria.of(buyer.partner).quotients.low
    wanted = criteria.of(buyer).quotients.low @ np.maximum(coefficients, 0.0).T
    flows = np.einsum("sk,bk->ksb", sold, wanted)
    mean = flows.mean(axis=(1, 2), keepdims=True)
    relative = np.divide(flows, mean, out=np.ones_like(flows), where=mean > 0.0)
    turned = relative if buyer is Country.JAPAN else relative.transpose(0, 2, 1)
    return np.asarray(turned, dtype=np.float64)


def _sector_fit(
    criteria: PairCriteria,
    k: int,
    regions: tuple[Sequence[str], Sequence[str]],
    flows: tuple[FloatArray, FloatArray],
) -> SectorFit:
    sector, to_japan, to_india = criteria.states.sectors[k], *flows
    quotients = [
        _quotients(side.codes, side.quotients.low[:, k], chosen)
        for side, chosen in zip((criteria.states, criteria.prefectures), regions, strict=True)
    ]
    strong = np.outer(*(quotient > SPECIALISED for quotient in quotients))
    figures = float(to_japan.mean()), float(to_india.mean()), float(strong.mean())
    fit = (to_japan + to_india) / 2.0
    return SectorFit(
        sector,
        (figures[0] + figures[1]) / 2.0,
        *figures,
        carriers=_carriers(fit, regions),
        reasons=_reasons(sector, *figures),
        by_state=tuple(map(float, fit.mean(axis=1))),
        by_prefecture=tuple(map(float, fit.mean(axis=0))),
    )


def _quotients(codes: Sequence[str], quotients: FloatArray, chosen: Sequence[str]) -> FloatArray:
    return np.minimum(quotients[[codes.index(code) for code in chosen]], QUOTIENT_CAP)


def _carriers(fit: FloatArray, regions: tuple[Sequence[str], Sequence[str]]) -> tuple[Carrier, ...]:
    order = np.argsort(-fit, axis=None, kind="stable")[:CARRIERS]
    places = zip(*np.unravel_index(order, fit.shape), strict=True)
    return tuple(Carrier(regions[0][i], regions[1][j], float(fit[i, j])) for i, j in places)


def _reasons(sector: str, to_japan: float, to_india: float, both: float) -> tuple[Reason, ...]:
    told = (
        ("agenda-to-japan", to_japan, to_japan > 1.0),
        ("agenda-to-india", to_india, to_india > 1.0),
        ("agenda-both-strong", both, both > 0.0),
    )
    return tuple(
        Reason(code, {"sector": sector, "value": round(value, 2)})
        for code, value, holds in told
        if holds
    )
