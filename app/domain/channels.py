"""Resource channels: what one side has and the other needs, as tables describe it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from app.domain.measures import Measure, mean_of, weaker
from app.domain.method import ChannelInput
from app.domain.normalisation import mid_rank, normalised

MeasureOf = Callable[[ChannelInput], Measure]


def side_index(
    inputs: Sequence[ChannelInput], measure_of: MeasureOf, standard_of: MeasureOf | None = None
) -> Measure:
    """Supply or need 0..1 [N]: the weighted mean of the ``input_ranks`` of one side."""
    return mean_of(input_ranks(inputs, measure_of, standard_of), [each.weight for each in inputs])


def input_ranks(
    inputs: Sequence[ChannelInput], measure_of: MeasureOf, standard_of: MeasureOf | None = None
) -> list[Measure]:
    """Percentile rank 0..1 [N] of each input within the country, turned where less is more.

    The ranks are those among the regions of ``standard_of`` (``measure_of`` unless given) that
    have all inputs of this side; a missing input has the interval of every rank, 0..1.
    """
    measures, standards = (
        [_signed(of(each), each.sign) for each in inputs]
        for of in (measure_of, standard_of or measure_of)
    )
    among = np.all([standard.complete for standard in standards], axis=0)
    return [
        normalised(measure, mid_rank, standard.low[among])
        for measure, standard in zip(measures, standards, strict=True)
    ]


def _signed(measure: Measure, sign: int) -> Measure:
    if sign > 0:
        return measure
    return Measure(-measure.high, -measure.low, measure.present, measure.recent)


def channel_fit(supply: Measure, need: Measure) -> Measure:
    """Geometric mean 0..1 [S, N] of supply [S] and need [N]: neither stands in for the other.

    Source: METHOD of the project; the geometric mean as in the UNDP Human Development Index
    (2010) for parts that do not replace each other.
    """
    return Measure(
        np.sqrt(np.outer(supply.low, need.low)),
        np.sqrt(np.outer(supply.high, need.high)),
        *weaker(supply, need),
    )
