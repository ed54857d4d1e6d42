"""The facts of the Exchange screen and which of them pass its filters; knows no Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.opportunities import Match, Opportunity, valid_on
from app.domain.practices import Lesson, Practice
from app.domain.regions import Country, Region, RegionCode
from app.services.find_opportunities import Watched
from app.services.vocabulary import Vocabulary

Thing = Opportunity | Practice
Row = Opportunity | Practice | Match | Lesson | Watched


class Tab(StrEnum):
    """The lists of the screen, in their order."""

    OPPORTUNITIES = "opportunities"
    PRACTICES = "practices"
    MATCHES = "matches"
    LESSONS = "lessons"
    WATCHED = "watched"


@dataclass(frozen=True, slots=True)
class ExchangeFacts:
    """Everything that regions offer, seek and do well, and the names of what it speaks of."""

    today: date
    opportunities: tuple[Opportunity, ...]
    practices: tuple[Practice, ...]
    watched: tuple[Watched, ...]
    regions: Mapping[RegionCode, Region]
    vocabulary: Vocabulary


@dataclass(frozen=True, slots=True)
class Filters:
    """Which rows to show; what is empty does not restrict. ``region`` is a code."""

    region: str = ""
    direction: str = ""
    sector: str = ""
    line: str = ""
    theme: str = ""
    only_valid: bool = False

    def passes_opportunity(self, it: Opportunity, today: date) -> bool:
        """Whether an opportunity passes."""
        return (
            self.region in ("", it.region)
            and self.direction in ("", it.direction)
            and (not self.sector or self.sector in it.sectors)
            and self.line in ("", it.line)
            and (not self.only_valid or valid_on(it, today))
        )

    def passes_practice(self, it: Practice) -> bool:
        """Whether a practice passes."""
        return self.region in ("", it.region) and self.theme in ("", it.theme)


def subject(row: Row) -> Thing | None:
    """The one thing that can be watched and changed; a match is two."""
    if isinstance(row, Lesson):
        return row.practice
    if isinstance(row, Watched):
        return row.thing
    return None if isinstance(row, Match) else row


def kind_and_key(thing: Thing) -> tuple[str, str]:
    """As watch list and log name it."""
    if isinstance(thing, Opportunity):
        return "opportunity", thing.opportunity_id
    return "practice", thing.practice_id


def pair_of(row: Row, region: str) -> tuple[str, str] | None:
    """The State and the prefecture that a row is about; ``region`` is the one filtered by."""
    if isinstance(row, Match):
        two = {row.seek.region, row.offer.region}
    else:
        thing = subject(row)
        two = {thing.region, RegionCode(region)} if thing is not None and region else set()
    if {code.country for code in two} != set(Country):
        return None
    state, prefecture = sorted(two)
    return state, prefecture
