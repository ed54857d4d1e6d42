"""What regions offer and seek, and which offer answers which need."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from app.domain.provenance import Source
from app.domain.regions import Region, RegionCode
from app.domain.ties import first_day_of, last_day_of
from app.domain.visits import Reason

OFFERS, SEEKS = "offers", "seeks"
DIRECTIONS = (OFFERS, SEEKS)

SAME_TERM = 1.0
SAME_SECTOR = 1.0
NAMED = 1.0
SAME_LINE = 0.5
LIKE_WORDS = 0.5
"""Points of what two opportunities have in common. The project's choice: the subject and being
named count most; the line of effort and like words alone make no match."""

LEAST_WORD = 5
"""Letters from which a word tells of a subject. The project's choice."""


@dataclass(frozen=True, slots=True)
class Opportunity:
    """What a region offers, or seeks.

    ``valid_from`` and ``valid_to`` are ISO, as exact as known, or empty: open. ``line`` is a line
    of effort (``I`` to ``VIII``), ``sectors`` are codes of the 26 common sectors.
    """

    opportunity_id: str
    region: RegionCode
    direction: str
    title: str
    sector_term: str
    sectors: tuple[str, ...]
    line: str
    text: str
    valid_from: str
    valid_to: str
    source: Source
    edited: bool = False


def valid_on(opportunity: Opportunity, day: date) -> bool:
    """Whether it can be taken up on ``day``: begun, and not over."""
    begun = not opportunity.valid_from or first_day_of(opportunity.valid_from) <= day
    return begun and (not opportunity.valid_to or day <= last_day_of(opportunity.valid_to))


@dataclass(frozen=True, slots=True)
class Match:
    """A need and an offer of the other country that answers it; more points fit better."""

    seek: Opportunity
    offer: Opportunity
    points: float
    reasons: tuple[Reason, ...]


def match_of(
    seek: Opportunity, offer: Opportunity, regions: Mapping[RegionCode, Region]
) -> Match | None:
    """What a need and an offer of the other country have in common.

    None where the subject is another and neither names the other's region.
    """
    subject = [*_same_subject(seek, offer), *_naming(seek, offer, regions)]
    if not subject:
        return None
    found = [*subject, *_alike(seek, offer)]
    points = round(sum(points for points, _ in found), 3)
    return Match(seek, offer, points, tuple(reason for _, reason in found))


def _same_subject(seek: Opportunity, offer: Opportunity) -> Iterator[tuple[float, Reason]]:
    if seek.sector_term and seek.sector_term.casefold() == offer.sector_term.casefold():
        yield SAME_TERM, Reason("fit-term", {"term": seek.sector_term})
    shared = sorted({*seek.sectors} & {*offer.sectors})
    if shared:
        part = len(shared) / len({*seek.sectors} | {*offer.sectors})
        yield SAME_SECTOR * part, Reason("fit-sectors", {"sectors": tuple(shared)})


def _naming(
    seek: Opportunity, offer: Opportunity, regions: Mapping[RegionCode, Region]
) -> Iterator[tuple[float, Reason]]:
    for one, other in ((seek, offer), (offer, seek)):
        named = regions.get(other.region)
        if named and names_region(f"{one.title}\n{one.text}", named):
            yield NAMED, Reason("fit-named", {"region": one.region, "named": other.region})


def names_region(text: str, region: Region) -> bool:
    """Whether the text names the region, as a whole word, in any of the three languages."""
    names = region.names
    if names.en and re.search(rf"\b{re.escape(names.en)}\b", text, re.IGNORECASE):
        return True
    return any(name in text for name in (names.ja, names.hi) if name)


def _alike(seek: Opportunity, offer: Opportunity) -> Iterator[tuple[float, Reason]]:
    if seek.line and seek.line == offer.line:
        yield SAME_LINE, Reason("fit-line", {"line": seek.line})
    ours, theirs = subject_words(seek), subject_words(offer)
    shared = ours & theirs
    if shared:
        part = len(shared) / min(len(ours), len(theirs))
        yield LIKE_WORDS * part, Reason("fit-words", {"terms": tuple(sorted(shared))})


def subject_words(opportunity: Opportunity) -> frozenset[str]:
    """The words of a title that tell of its subject, case folded."""
    words = re.findall(rf"\w{{{LEAST_WORD},}}", opportunity.title.casefold())
    return frozenset(words)
