"""What of the exchange fits a pair, in words."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.opportunities import Match, Opportunity
from app.domain.practices import Lesson
from app.services.document import Heading, Items, Plain
from app.services.find_opportunities import PairExchange
from app.services.write_brief import Brief
from app.words.catalogue import Words
from app.words.clipping import clipped
from app.words.exchange import DIRECTIONS, WEAKNESSES, best_told, reason_text
from app.words.formats import listed, region_name
from app.words.numbered_sources import NumberedSources

_LONGEST_TITLE = 80


def fitting_blocks(brief: Brief, words: Words, sources: NumberedSources) -> tuple[Plain, ...]:
    """The best that fits: a need with its offer or what stands alone, and a practice."""
    texts = tuple(_best(brief, words, sources))
    return (Heading(words.tr("Opportunities and practices")), Items(texts)) if texts else ()


def _best(brief: Brief, words: Words, sources: NumberedSources) -> Iterator[str]:
    exchange = brief.exchange

    def told(each: Opportunity) -> str:
        return f"{opportunity_told(words, brief, each)} {sources.mark(each.source)}"

    for match in exchange.matches[:1]:
        yield f"{told(match.seek)} – {told(match.offer)}"
    for each in () if exchange.matches else exchange.others[:1]:
        yield told(each)
    for lesson in (*exchange.for_state, *exchange.for_prefecture)[:1]:
        yield f"{lesson_told(words, brief, lesson)} {sources.mark(lesson.practice.source)}"


def fitting_told(brief: Brief, words: Words) -> Iterator[str]:
    """All that fits, a line each."""
    exchange = brief.exchange
    for match in exchange.matches:
        both = (match.seek, match.offer)
        yield " – ".join(opportunity_told(words, brief, each) for each in both)
    for each in exchange.others:
        yield opportunity_told(words, brief, each)
    for lesson in (*exchange.for_state, *exchange.for_prefecture):
        yield lesson_told(words, brief, lesson)
    if more := more_told(words, exchange):
        yield more


def more_told(words: Words, exchange: PairExchange) -> str:
    """How much more fits or stands alone than is told; empty where all is."""
    texts = []
    if exchange.more_matches:
        shown = len(exchange.matches)
        best = best_told(words, shown, shown + exchange.more_matches)
        texts.append(words.tr("Needs that an offer answers: {best}").format(best=best))
    if exchange.more_others:
        texts.append(words.tr("%n more that nothing answers", "", exchange.more_others))
    return "; ".join(texts)


def opportunity_told(words: Words, brief: Brief, opportunity: Opportunity) -> str:
    """Who offers or seeks what."""
    return words.tr("{region}, {direction}: {title}").format(
        region=region_name(words, brief.regions, opportunity.region),
        direction=words.tr(DIRECTIONS[opportunity.direction]).lower(),
        title=clipped(words.text(opportunity.title), _LONGEST_TITLE),
    )


def lesson_told(words: Words, brief: Brief, lesson: Lesson) -> str:
    """A practice, whose it is, and the weak spot of the other that it speaks to."""
    return words.tr("Practice of {region}: {title} ({weak_spot})").format(
        region=region_name(words, brief.regions, lesson.practice.region),
        title=clipped(words.text(lesson.practice.title), _LONGEST_TITLE),
        weak_spot=weak_spot_told(words, brief, lesson),
    )


def weak_spot_told(words: Words, brief: Brief, lesson: Lesson) -> str:
    """The channel in which the other region is weak, and how."""
    spot, channels = lesson.spot, brief.vocabulary.method.channels
    names = next(channel.names for channel in channels if channel.key == spot.channel)
    weakness = words.tr(WEAKNESSES[spot.weakness]).lower()
    return words.tr("{channel}: {weakness}").format(channel=words.name(names), weakness=weakness)


def match_reasons(words: Words, brief: Brief, match: Match) -> str:
    """Why a need and an offer answer each other."""
    sectors = brief.vocabulary.sectors

    def name(code: str) -> str:
        if code in sectors:
            return words.name(sectors[code].names)
        return region_name(words, brief.regions, code)

    return listed(words, (reason_text(words, reason, name) for reason in match.reasons))
