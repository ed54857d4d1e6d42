"""TOPSIS: how close a pair is to the ideal one, against how far it is from the worst."""

from __future__ import annotations

import numpy as np

from app.domain.measures import FloatArray


def topsis(values: FloatArray, weights: FloatArray) -> FloatArray:
    """Contributions to the closeness ``from_worst / (from_worst + from_ideal)``.

    Values are [..., K] in 0..1. Ideal and worst are the ends of the scale, 1 and 0 in every
    criterion, not the best and worst pair there are: so a pair that comes or goes turns no order
    round. The closeness is not a sum; it is shared out by the parts that the criteria have in the
    squared distance from the worst, ``w_k² v_k²``. The parts add up exactly, but one value that
    changes moves the parts of all. Source: Hwang and Yoon, Multiple Attribute Decision Making
    (1981); fixed ends: García-Cascales and Lamata, On rank reversal and TOPSIS method,
    Mathematical and Computer Modelling 56 (2012).
    """
    parts = np.square(weights * values)
    from_worst = np.sqrt(parts.sum(axis=-1, keepdims=True))
    from_ideal = np.sqrt(np.square(weights * (1.0 - values)).sum(axis=-1, keepdims=True))
    span = from_worst * (from_worst + from_ideal)
    shares = np.divide(parts, span, out=np.zeros_like(parts), where=span > 0.0)
    return np.asarray(shares, dtype=np.float64)
