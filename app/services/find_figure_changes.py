"""Find which single figure could bring a pair past another, every answer tried out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from math import ceil, floor, log10

from app.domain.aggregation import AGGREGATIONS
from app.domain.compatibility import PairMatrix, Partner
from app.domain.criteria import PairInputs
from app.domain.figure_trial import FigureTrial, TriedFigure
from app.domain.measures import FloatArray
from app.domain.profiles import Profile
from app.domain.provenance import Figure
from app.domain.regions import RegionCode
from app.domain.scoring import Scoring
from app.domain.stability import ROUNDING

STEPS = 8
"""How many of the values seen are tried up and down from a figure, the outermost with them."""

HALVINGS = 14
"""Down to a sixteen-thousandth of the step in which the lead turns."""

DIGITS = (3, 6)
"""Of a value that is told, the first that holds: rounded away from the figure as it is, and tried
again. What holds with neither is too narrow to be told."""


@dataclass(frozen=True, slots=True)
class FigureChange:
    """A figure of one of the two regions, and a ``value`` with which the pair is ahead.

    ``kind`` is ``FIGURE`` or ``INDUSTRY``. ``value`` lies among the values seen in the country;
    ``lead`` is by how much the pair leads then, all else as it is. ``share_of_range`` 0..1 is
    how far the figure moves, of the range seen. A smaller change may do where a figure serves
    some criteria and hurts others: nothing is said of values that were not tried.
    """

    region: RegionCode
    kind: str
    key: str
    figure: Figure
    value: float
    lead: float
    share_of_range: float


Leads = Callable[[Sequence[TriedFigure]], FloatArray]
"""By how much the pair leads with each figure alone."""


@dataclass(frozen=True, slots=True)
class _Way:
    """A figure and one direction; ``seen`` are the country's values, rising.

    The pair is not ahead at ``before``; at ``after`` it is, once that is known.
    """

    kind: str
    key: str
    figure: Figure
    seen: tuple[float, ...]
    before: float
    after: float

    def tried(self, value: float) -> TriedFigure:
        return TriedFigure(self.kind, self.key, value)

    @property
    def middle(self) -> float:
        return (self.before + self.after) / 2.0

    def rounded(self, digits: int) -> float:
        """``after`` with few digits, away from the figure, within the values seen."""
        whole = all(value.is_integer() for value in self.seen)
        size = floor(log10(abs(self.after) or 1.0)) + 1 - digits
        step = 10.0 ** max(size, 0 if whole else size)
        away = ceil if self.after > self.figure.value else floor
        told = float(f"{away(self.after / step) * step:.12g}")
        return min(max(told, self.seen[0]), self.seen[-1])

    def halved(self, lead: float) -> _Way:
        """Once ``middle`` was tried."""
        middle = self.middle
        return replace(self, after=middle) if lead > ROUNDING else replace(self, before=middle)


def find_figure_changes(
    inputs: PairInputs, matrix: PairMatrix, scoring: Scoring, behind: Partner, ahead: Partner
) -> tuple[FigureChange, ...]:
    """By indicator or sector of the two regions of ``behind``, the nearest value that was found.

    Some of the values seen in the country are tried from the figure outwards, and the step in
    which the lead turns is halved. Least changes first, by the share of the range seen. Empty for
    an aggregation that rates a pair among all pairs.
    """
    if scoring.aggregation not in AGGREGATIONS:
        return ()
    trial = FigureTrial(inputs, matrix, scoring)
    own, other = (behind.state, behind.prefecture), (ahead.state, ahead.prefecture)
    found: list[FigureChange] = []
    for region in own:
        ways = list(_ways(trial, inputs.profiles[region], inputs.profiles.values()))
        leads = partial(trial.leads, own, other, region)
        found += _nearest(_told(region, _narrowed(_turning(ways, leads), leads), leads))
    return tuple(sorted(found, key=lambda change: (change.share_of_range, change.key)))


def _ways(
    trial: FigureTrial, profile: Profile, profiles: Iterable[Profile]
) -> Iterator[tuple[_Way, Sequence[float]]]:
    """Every figure up and down, with the values to try, the nearest first."""
    country = profile.region.country
    known = [trial.figures_of(each) for each in profiles if each.region.country is country]
    for kind, figures in trial.figures_of(profile).items():
        for key, figure in figures.items():
            seen = tuple(sorted({each[kind][key].value for each in known if key in each[kind]}))
            way = _Way(kind, key, figure, seen, figure.value, figure.value)
            yield way, _some([value for value in seen if value > figure.value])
            yield way, _some([value for value in reversed(seen) if value < figure.value])


def _some(values: Sequence[float]) -> Sequence[float]:
    """At most ``STEPS`` of them, evenly, the last always."""
    count = len(values)
    return (
        [values[-(-count * step // STEPS) - 1] for step in range(1, STEPS + 1)]
        if count > STEPS
        else values
    )


def _turning(ways: Sequence[tuple[_Way, Sequence[float]]], leads: Leads) -> list[_Way]:
    """The ways on which the pair comes to lead, with the step in which it does."""
    led = iter(leads([way.tried(value) for way, values in ways for value in values]).tolist())
    found = []
    for way, values in ways:
        steps = zip((way.figure.value, *values), values, [next(led) for _ in values], strict=False)
        turn = next(((before, at) for before, at, lead in steps if lead > ROUNDING), None)
        if turn is not None:
            found.append(replace(way, before=turn[0], after=turn[1]))
    return found


def _narrowed(ways: list[_Way], leads: Leads) -> list[_Way]:
    for _ in range(HALVINGS if ways else 0):
        led = leads([way.tried(way.middle) for way in ways]).tolist()
        ways = [way.halved(lead) for way, lead in zip(ways, led, strict=True)]
    return ways


def _told(region: RegionCode, ways: list[_Way], leads: Leads) -> Iterator[FigureChange]:
    """Each with the roundest value that the pair leads with too."""
    for digits in DIGITS:
        values = [way.rounded(digits) for way in ways]
        tried = [way.tried(value) for way, value in zip(ways, values, strict=True)]
        led = leads(tried).tolist() if tried else []
        for way, value, lead in zip(ways, values, led, strict=True):
            if lead > ROUNDING:
                share = abs(value - way.figure.value) / (way.seen[-1] - way.seen[0])
                yield FigureChange(region, way.kind, way.key, way.figure, value, lead, share)
        ways = [way for way, lead in zip(ways, led, strict=True) if lead <= ROUNDING]


def _nearest(changes: Iterable[FigureChange]) -> Iterable[FigureChange]:
    """Of both directions of a figure the lesser change."""
    found: dict[tuple[str, str], FigureChange] = {}
    for change in changes:
        key = change.kind, change.key
        known = found.setdefault(key, change)
        if change.share_of_range < known.share_of_range:
            found[key] = change
    return found.values()
