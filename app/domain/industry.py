"""Shares and location quotients of regions, as intervals where a sector has no figure."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from app.domain.measures import FloatArray, Measure

SHRINKAGE = 0.1
"""Output of the national mix added to each region, as a share of the median region's output: a
region of only that size counts as half itself and half the nation. The project's choice."""


@dataclass(frozen=True, slots=True, eq=False)
class Outputs:
    """Output of N regions of one country in K sectors, in one unit.

    ``value`` [N, K] is NaN where missing, ``recent`` [N, K] is 1 or 0, ``total`` [N] is the
    region's published total (NaN: unknown), which bounds what the missing sectors may hold.
    """

    value: FloatArray
    recent: FloatArray
    total: FloatArray


def shares(outputs: Outputs) -> Measure:
    """Shares 0..1 [N, K] of each sector in the K sectors of its region."""
    return _shares(outputs, np.zeros(outputs.value.shape[1]))


def shrunk_quotients(outputs: Outputs, standard: Outputs | None = None) -> Measure:
    """Location quotients [N, K] of shares shrunk towards the national mix; 1 is the nation.

    The nation is the sum of the complete regions of ``standard`` (``outputs`` unless given). A
    sector that none of them has says nothing: 1. A region without any sector figure may be
    anything: 0..inf, so that shrinking never makes the unknown look average. Source: Hoen and
    Oosterhaven, On the measurement of comparative advantage (2006), on small regions; shrinking
    is an empirical-Bayes mean under a Dirichlet prior.
    """
    value = np.maximum((standard or outputs).value, 0.0)
    whole = value[np.isfinite(value).all(axis=1)]
    if whole.sum() <= 0.0:
        return _anything(outputs)
    nation = whole.sum(axis=0) / whole.sum()
    prior = nation * SHRINKAGE * float(np.median(whole.sum(axis=1)))
    found = _shares(outputs, prior)
    return Measure(
        _quotient(found.low, nation), _quotient(found.high, nation), found.present, found.recent
    )


def _quotient(share: FloatArray, nation: FloatArray) -> FloatArray:
    return np.divide(share, nation, out=np.ones_like(share), where=nation > 0.0)


def _anything(outputs: Outputs) -> Measure:
    nothing = np.zeros_like(outputs.value)
    return Measure(nothing, nothing + np.inf, nothing[:, 0], nothing[:, 0])


def _shares(outputs: Outputs, prior: FloatArray) -> Measure:
    """Shares [N, K] after adding ``prior`` [K]; negative output counts as none.

    With K the known output and T the published total, the whole lies in K..T: a known sector
    x holds x/T..x/K, a missing one 0..(T-K)/T. Of a region without any figure nothing follows.
    """
    missing = np.isnan(outputs.value)
    value = np.where(missing, 0.0, np.maximum(outputs.value, 0.0))
    least = value.sum(axis=1, keepdims=True)
    most = np.where(missing.any(axis=1), _published(outputs), least[:, 0])[:, None]
    high = value + prior + np.where(missing, most - least, 0.0)
    nothing = missing.all(axis=1, keepdims=True)
    return Measure(
        np.where(nothing, 0.0, _part(value + prior, most + prior.sum())),
        np.where(nothing, 1.0, _part(high, np.where(missing, most, least) + prior.sum())),
        *_evidence(outputs, least[:, 0], most[:, 0]),
    )


def _published(outputs: Outputs) -> FloatArray:
    """The greatest possible whole [N]: the published total, never below what is known."""
    known = np.nansum(np.maximum(outputs.value, 0.0), axis=1)
    return np.where(np.isnan(outputs.total), np.inf, np.maximum(outputs.total, known))


def _part(part: FloatArray, whole: FloatArray) -> FloatArray:
    """``part / whole``; inf / inf is 1 (all of an unbounded whole), 0 / 0 is 0."""
    with np.errstate(invalid="ignore", divide="ignore"):
        ratio = part / whole
    return np.where(np.isinf(part), 1.0, np.where(part == 0.0, 0.0, ratio))


def _evidence(
    outputs: Outputs, least: FloatArray, most: FloatArray
) -> tuple[FloatArray, FloatArray]:
    """Present and recent shares [N]: known output in the greatest possible whole."""
    present = np.divide(least, most, out=np.zeros_like(least), where=most > 0.0)
    found = (~np.isnan(outputs.value)).sum(axis=1)
    return present, present * outputs.recent.sum(axis=1) / np.maximum(found, 1)
