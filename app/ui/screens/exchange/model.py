"""Columns of the tables of the Exchange screen, and the names that stand in them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from app.domain.opportunities import Match, Opportunity
from app.domain.practices import Lesson, Practice
from app.domain.ties import first_day_of, last_day_of
from app.services.find_opportunities import Watched
from app.ui.kit.table import Column
from app.ui.screens.exchange.facts import ExchangeFacts, Thing, kind_and_key
from app.words.catalogue import Words
from app.words.exchange import DIRECTIONS, WEAKNESSES, reason_text, term
from app.words.formats import known_day

STAR = "\N{BLACK STAR}"


@dataclass(frozen=True, slots=True)
class Names:
    """Regions, sectors and channels by code, in the reader's language; and what is watched."""

    words: Words
    today: date = date.max
    regions: Mapping[str, str] = field(default_factory=dict)
    sectors: Mapping[str, str] = field(default_factory=dict)
    channels: Mapping[str, str] = field(default_factory=dict)
    watched: frozenset[tuple[str, str]] = frozenset()

    def of(self, code: str) -> str:
        """A region's or a sector's name; what is neither stays as it is."""
        return self.regions.get(code) or self.sectors.get(code, code)


def names_in(words: Words, facts: ExchangeFacts) -> Names:
    """The names in the language of ``words``."""
    known = facts.vocabulary
    return Names(
        words,
        facts.today,
        {str(code): words.name(region.names) for code, region in facts.regions.items()},
        {code: words.name(sector.names) for code, sector in known.sectors.items()},
        {channel.key: words.name(channel.names) for channel in known.method.channels},
        frozenset((each.watch.kind, each.watch.target) for each in facts.watched),
    )


def validity(words: Words, it: Opportunity, today: date) -> str:
    """How long it can still be taken up."""
    if it.valid_from and first_day_of(it.valid_from) > today:
        return words.tr("from {day}").format(day=known_day(words, it.valid_from))
    if not it.valid_to:
        return words.tr("open-ended")
    left = (last_day_of(it.valid_to) - today).days
    if left < 0:
        return words.tr("over since {day}").format(day=known_day(words, it.valid_to))
    return words.tr("ends {day}").format(day=known_day(words, it.valid_to))


def opportunity_columns(names: Names) -> tuple[Column[Opportunity], ...]:
    """Columns of offers and needs."""
    words = names.words

    def region(it: Opportunity) -> str:
        return names.of(it.region)

    def direction(it: Opportunity) -> str:
        return term(words, DIRECTIONS, it.direction)

    def until(it: Opportunity) -> str:
        return validity(words, it, names.today)

    return (
        _star(names),
        Column(words.tr("Region"), region, region),
        Column(words.tr("Direction"), direction, direction),
        _title(names),
        Column(words.tr("Line"), lambda it: it.line, lambda it: it.line),
        Column(words.tr("Validity"), until, lambda it: it.valid_to or "9999"),
    )


def practice_columns(names: Names) -> tuple[Column[Practice], ...]:
    """Columns of practices."""
    words = names.words

    def region(it: Practice) -> str:
        return names.of(it.region)

    def theme(it: Practice) -> str:
        return words.text(it.theme)

    return (
        _star(names),
        Column(words.tr("Region"), region, region),
        _title(names),
        Column(words.tr("Theme"), theme, theme),
    )


def match_columns(names: Names) -> tuple[Column[Match], ...]:
    """Columns of needs with the offers that answer them."""
    words = names.words

    def why(it: Match) -> str:
        return "; ".join(reason_text(words, each, names.of) for each in it.reasons)

    def seeker(it: Match) -> str:
        return names.of(it.seek.region)

    def giver(it: Match) -> str:
        return names.of(it.offer.region)

    def need(it: Match) -> str:
        return words.text(it.seek.title)

    def offer(it: Match) -> str:
        return words.text(it.offer.title)

    return (
        Column(words.tr("Who seeks"), seeker, seeker),
        Column(words.tr("Need"), need, need, tip=need, stretch=True),
        Column(words.tr("Who offers"), giver, giver),
        Column(words.tr("Offer"), offer, offer, tip=offer, stretch=True),
        Column(
            words.tr("Points"),
            lambda it: f"{it.points:.2f}",
            lambda it: it.points,
            number=True,
            tip=why,
        ),
    )


def lesson_columns(names: Names) -> tuple[Column[Lesson], ...]:
    """Columns of others' practices for the weak spots of a region."""
    words = names.words

    def spot(it: Lesson) -> str:
        return names.channels[it.spot.channel]

    def weakness(it: Lesson) -> str:
        return term(words, WEAKNESSES, it.spot.weakness)

    def title(it: Lesson) -> str:
        return words.text(it.practice.title)

    def theme(it: Lesson) -> str:
        return words.text(it.practice.theme)

    def teacher(it: Lesson) -> str:
        return names.of(it.practice.region)

    return (
        Column(words.tr("Channel"), spot, lambda it: -it.spot.depth),
        Column(words.tr("Weak spot"), weakness, weakness),
        Column(words.tr("Region"), teacher, teacher),
        Column(
            words.tr("Practice"),
            title,
            title,
            tip=lambda it: words.text(it.practice.text),
            stretch=True,
        ),
        Column(words.tr("Theme"), theme, theme),
    )


def watched_columns(names: Names) -> tuple[Column[Watched], ...]:
    """Columns of the watch list."""
    words = names.words

    def kind(it: Watched) -> str:
        is_practice = it.watch.kind == "practice"
        return words.tr("Practice") if is_practice else words.tr("Opportunity")

    def region(it: Watched) -> str:
        return names.of(it.thing.region) if it.thing else ""

    def title(it: Watched) -> str:
        return words.text(it.thing.title) if it.thing else words.tr("no longer on record")

    def until(it: Watched) -> str:
        if not isinstance(it.thing, Opportunity):
            return ""
        return validity(words, it.thing, names.today)

    return (
        Column(words.tr("Kind"), kind, kind),
        Column(words.tr("Region"), region, region),
        Column(words.tr("Title"), title, title, stretch=True),
        Column(words.tr("Validity"), until, until),
    )


def _star(names: Names) -> Column[Any]:
    """A star where the thing is on the watch list."""
    words = names.words

    def mark(it: Thing) -> str:
        return STAR if kind_and_key(it) in names.watched else ""

    def tip(it: Thing) -> str:
        return words.tr("On the watch list") if mark(it) else ""

    return Column(STAR, mark, mark, tip=tip)


def _title(names: Names) -> Column[Any]:
    """The title, and its text where the mouse rests."""
    words = names.words

    def title(it: Thing) -> str:
        return words.text(it.title)

    return Column(words.tr("Title"), title, title, tip=lambda it: words.text(it.text), stretch=True)
