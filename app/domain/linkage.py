"""Who could supply whom: input-output linkage between specialised regions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from app.domain.measures import FloatArray, Measure, across, interval_dot

QUOTIENT_CAP = 3.0
"""Location quotients count up to this. The project's choice: beyond it a quotient tells of a
small region rather than of a stronger supplier, and a few hubs would rule every list."""

STRONG_SELLER = 0.95
"""A seller at or above this quotient is about as strong as the nation, or stronger. The project's
choice: what is told as 1.0 counts as the national share."""

TOP_FLOWS = 10
"""Sector pairs that are told of a pair in each direction."""


@dataclass(frozen=True, slots=True)
class SectorFlow:
    """One cell of the linkage: ``share`` 0..1 of the pair's linkage in this direction.

    The share is proportional to ``seller_quotient * coefficient * buyer_quotient``: capped
    location quotients (1 is the nation's) of the selling and of the buying sector, and what the
    buying sector buys from the other per unit of its output.
    """

    from_sector: str
    to_sector: str
    share: float
    seller_quotient: float
    coefficient: float
    buyer_quotient: float


def capped(quotients: Measure) -> Measure:
    """Location quotients cut at ``QUOTIENT_CAP``."""
    return Measure(
        np.minimum(quotients.low, QUOTIENT_CAP),
        np.minimum(quotients.high, QUOTIENT_CAP),
        quotients.present,
        quotients.recent,
    )


def supply_chain(
    sellers: Measure,
    buyers: Measure,
    coefficients: FloatArray,
    standards: tuple[Measure, Measure] | None = None,
) -> Measure:
    """Two-way centred linkage [S, B] of capped quotients of sellers [S, K] and buyers [B, K].

    ``sum_kl (x_sk - mean_k) a_kl (y_bl - mean_l)`` with ``a`` [K, K] what sector l of the buyer's
    country buys from sector k per unit of output. Taking the mean region out on both sides takes
    out of the plain bilinear linkage the effect of the seller and that of the buyer: what stays
    is what these two have for each other. The means are those of ``standards`` (sellers, buyers;
    the same regions unless given). Negative coefficients (by-products) count as none.
    Source: G. Ellison, E. Glaeser and W. Kerr, What Causes Industry Agglomeration? American
    Economic Review 100 (2010), for input-output linkage as a measure of proximity; the bilinear
    form on quotients and its centring are the project's.
    """
    of_sellers, of_buyers = standards or (sellers, buyers)
    offered, wanted = _from_mean(sellers, of_sellers), _from_mean(buyers, of_buyers)
    buys = np.maximum(coefficients, 0.0).T
    demand = Measure(wanted.low @ buys, wanted.high @ buys, wanted.present, wanted.recent)
    return across(*interval_dot(offered, demand), sellers, buyers)


def _from_mean(quotients: Measure, standard: Measure) -> Measure:
    """Deviations from the mean complete region of ``standard`` (from 1, the nation, if none)."""
    whole = standard.complete_rows
    mean = standard.low[whole].mean(axis=0) if whole.any() else 1.0
    return Measure(quotients.low - mean, quotients.high - mean, quotients.present, quotients.recent)


def strongest_flows(
    seller: FloatArray, buyer: FloatArray, coefficients: FloatArray, sectors: Sequence[str]
) -> tuple[SectorFlow, ...]:
    """The ``TOP_FLOWS`` strongest cells of ``x_k a_kl y_l``, strongest first.

    ``seller`` and ``buyer`` [K] are capped quotients of one region each. Not centred: this is
    what the two do have for each other.
    """
    buys = np.maximum(coefficients, 0.0)
    cells = seller[:, None] * buys * buyer
    order = np.argsort(-cells, axis=None, kind="stable")[:TOP_FLOWS]
    places = zip(*np.unravel_index(order, cells.shape), strict=True)
    return tuple(
        SectorFlow(
            from_sector=sectors[k],
            to_sector=sectors[j],
            share=float(cells[k, j] / cells.sum()),
            seller_quotient=float(seller[k]),
            coefficient=float(buys[k, j]),
            buyer_quotient=float(buyer[j]),
        )
        for k, j in places
        if cells[k, j] > 0.0
    )


def share_of_the_rest(flows: Sequence[SectorFlow]) -> float:
    """What all sector pairs not in ``flows`` have together, 0..1: with them it adds up to 1."""
    return max(1.0 - sum(flow.share for flow in flows), 0.0) if flows else 0.0
