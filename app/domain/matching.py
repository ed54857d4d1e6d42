"""The best matches of needs and offers among many, without trying each need on each offer."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.domain.opportunities import (
    LIKE_WORDS,
    NAMED,
    OFFERS,
    SAME_LINE,
    SAME_SECTOR,
    SAME_TERM,
    SEEKS,
    Match,
    Opportunity,
    match_of,
    names_region,
    subject_words,
)
from app.domain.regions import Country, Region, RegionCode

Regions = Mapping[RegionCode, Region]
Floats = NDArray[np.float64]
Integers = NDArray[np.int64]

MOST_MATCHES = 1000
"""Matches that a list tells; nobody reads on from there. The project's choice."""

_FORMS_KEPT = 200  # needs alike in all that counts fit the same offers


@dataclass(frozen=True, slots=True)
class Matches:
    """The ``best`` of ``count`` matches; ``matched`` are the ids of all that are in one."""

    best: tuple[Match, ...]
    count: int
    matched: frozenset[str]


def best_matches(
    opportunities: Iterable[Opportunity],
    regions: Regions,
    *,
    among: Collection[str] | None = None,
    most: int = MOST_MATCHES,
) -> Matches:
    """Needs with offers of the other country on the same subject, or naming the region.

    Best first, equal points in the order of the ids; at most ``most`` of them, 1 or more. With
    ``among`` (ids) only those whose need or offer is among these.
    """
    known = sorted(opportunities, key=lambda each: each.opportunity_id)
    named = _named(known, regions)
    offers = {
        country: _Offers([o for o in known if _is(o, OFFERS, country.partner)], named, among)
        for country in Country
    }
    seeks = [each for each in known if each.direction == SEEKS]
    best, matched, count = _Best(most), set(), 0
    for row, seek in enumerate(seeks):
        answers = offers[seek.region.country]
        points = answers.points(seek, named[seek.opportunity_id])
        if among is not None and seek.opportunity_id not in among:
            points = points * answers.asked
        fitting = points > 0
        if fitting.any():
            matched.add(seek.opportunity_id)
            answers.matched |= fitting
            count += int(fitting.sum())
            best.add(row, points)
    pairs = (
        (seeks[row], offers[seeks[row].region.country].offers[column])
        for row, column in best.places()
    )
    found = (match_of(seek, offer, regions) for seek, offer in pairs)
    of_offers = (each.matched_ids() for each in offers.values())
    return Matches(
        tuple(match for match in found if match), count, frozenset(matched).union(*of_offers)
    )


def _is(each: Opportunity, direction: str, country: Country) -> bool:
    return each.direction == direction and each.region.country is country


def _named(known: Sequence[Opportunity], regions: Regions) -> Mapping[str, frozenset[RegionCode]]:
    """By id, the regions that an opportunity names, of those that offer or seek anything."""
    present = [regions[code] for code in {each.region for each in known} if code in regions]
    forms = [
        (each, tuple(n.casefold() for n in (each.names.en, each.names.ja, each.names.hi) if n))
        for each in present
    ]
    found = {}
    for each in known:
        text = f"{each.title}\n{each.text}"
        folded = text.casefold()
        near = (region for region, names in forms if any(name in folded for name in names))
        codes = (region.code for region in near if names_region(text, region))
        found[each.opportunity_id] = frozenset[RegionCode](codes)
    return found


class _Offers:
    """Offers of one country in the order of their ids, each of their marks with its places."""

    def __init__(
        self,
        offers: Sequence[Opportunity],
        named: Mapping[str, frozenset[RegionCode]],
        among: Collection[str] | None,
    ) -> None:
        self.offers = offers
        self.asked = np.array([among is None or o.opportunity_id in among for o in offers], bool)
        self.matched = np.zeros(len(offers), bool)
        words = [subject_words(each) for each in offers]
        self._sectors_of = np.array([len({*each.sectors}) for each in offers], np.int64)
        self._words_of = np.array([len(each) for each in words], np.int64)
        self._terms = _places([each.sector_term.casefold()] for each in offers)
        self._sectors = _places({*each.sectors} for each in offers)
        self._regions = _places([each.region] for each in offers)
        self._naming = _places(named[each.opportunity_id] for each in offers)
        self._lines = _places([each.line] for each in offers)
        self._words = _places(words)
        self._lately: dict[Hashable, Floats] = {}

    def points(self, seek: Opportunity, named: frozenset[RegionCode]) -> Floats:
        """The points of each offer for a need, 0 for what is no match; see ``match_of``."""
        subject = (seek.sector_term.casefold(), seek.sectors, seek.line, subject_words(seek))
        form = (seek.region, named, subject)
        if form not in self._lately:
            if len(self._lately) == _FORMS_KEPT:
                del self._lately[next(iter(self._lately))]
            self._lately[form] = self._points(seek, named)
        return self._lately[form]

    def _points(self, seek: Opportunity, named: frozenset[RegionCode]) -> Floats:
        ours, sectors = subject_words(seek), {*seek.sectors}
        term = self._shared(self._terms, filter(None, [seek.sector_term.casefold()]))
        shared = self._shared(self._sectors, sectors)
        naming, answering = (
            self._shared(self._regions, named),
            self._shared(self._naming, [seek.region]),
        )
        either = np.maximum(self._sectors_of + len(sectors) - shared, 1)
        fewer = np.maximum(np.minimum(self._words_of, len(ours)), 1)
        points = (
            SAME_TERM * term + SAME_SECTOR * (shared / either) + NAMED * naming + NAMED * answering
        )
        fits = points > 0
        points += SAME_LINE * self._shared(self._lines, filter(None, [seek.line]))
        points += LIKE_WORDS * (self._shared(self._words, ours) / fewer)
        return np.where(fits, _rounded(points), 0.0)

    def matched_ids(self) -> Iterator[str]:
        """The ids of those that are in a match."""
        return (self.offers[int(place)].opportunity_id for place in np.flatnonzero(self.matched))

    def _shared(self, places: Mapping[Hashable, Integers], keys: Iterable[Hashable]) -> Integers:
        """How many of ``keys`` each offer has."""
        known = [places[key] for key in keys if key in places]
        if not known:
            return np.zeros(len(self.offers), np.int64)
        return np.bincount(np.concatenate(known), minlength=len(self.offers))


def _places(keys_of_each: Iterable[Iterable[Hashable]]) -> Mapping[Hashable, Integers]:
    found: dict[Hashable, list[int]] = defaultdict(list)
    for place, keys in enumerate(keys_of_each):
        for key in keys:
            found[key].append(place)
    return {key: np.array(places, np.int64) for key, places in found.items()}


def _rounded(points: Floats) -> Floats:
    """To three places, as ``round`` does it: numpy may differ just between two of them."""
    thousandths = points * 1000
    rounded = np.rint(thousandths) / 1000
    for place in np.flatnonzero(np.isclose(thousandths % 1, 0.5)):
        rounded[place] = round(float(points[place]), 3)
    return rounded


class _Best:
    """The best places seen, of rows that come in order: equal ones that come later are worse."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._floor = 0.0
        self._points: Floats = np.empty(0)
        self._places: Integers = np.empty((2, 0), np.int64)

    def add(self, row: int, points: Floats) -> None:
        """Take what is better than all that has to be kept."""
        columns = np.flatnonzero(points > self._floor)
        if not columns.size:
            return
        self._points = np.concatenate((self._points, points[columns]))
        self._places = np.hstack((self._places, (np.full(columns.size, row), columns)))
        if self._points.size >= 2 * self._most:
            self._cut()

    def places(self) -> Iterator[tuple[int, int]]:
        """Row and column of each, best first."""
        self._cut()
        return ((int(row), int(column)) for row, column in self._places.T)

    def _cut(self) -> None:
        order = np.argsort(-self._points, kind="stable")[: self._most]
        self._points, self._places = self._points[order], self._places[:, order]
        if order.size == self._most:
            self._floor = float(self._points[-1])
