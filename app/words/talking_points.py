"""What a delegation may say on its visit, drawn from the record and from what both could give."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.history import between_governments
from app.domain.regions import Country
from app.domain.visit_record import VisitRecord
from app.services.write_brief import Brief, channels_from
from app.words.catalogue import Words
from app.words.formats import day, known_day, listed
from app.words.next_steps import step_sentence
from app.words.ties import kind_name

CHANNELS_TOLD = 2
FOR_THE_DESK = frozenset(("plan-visit", "follow-up-visit", "close-gaps", "find-way", "travel-day"))
"""Steps of a brief that a desk takes; nobody speaks of them to a host."""


def pair_line(brief: Brief, words: Words) -> str:
    """The State and the prefecture in one line."""
    names = _names(brief, words)
    return words.tr("{state} – {prefecture}").format(
        state=names[Country.INDIA], prefecture=names[Country.JAPAN]
    )


def points_on_visit(record: VisitRecord, words: Words) -> tuple[str, ...]:
    """Purpose, lines of effort, what is to be signed, and what is still to be done."""
    found = [words.text(record.purpose)] if record.purpose else []
    if record.lines:
        told = words.tr("The visit serves these lines of effort of the Joint Vision: {lines}.")
        found.append(told.format(lines=listed(words, record.lines)))
    if record.signing:
        found.append(words.tr("An agreement is to be signed on this visit."))
    for action in record.actions:
        if action.done_on is None:
            told = words.tr("Still to be done by {owner} by {day}: {action}")
            due = day(words, action.due)
            found.append(told.format(owner=action.owner, day=due, action=action.text))
    return tuple(found)


def points_on_pair(brief: Brief, words: Words) -> tuple[str, ...]:
    """What each could offer the other, what was agreed before, and what to propose next."""
    said = (step for step in brief.steps if step.code not in FOR_THE_DESK)
    steps = (step_sentence(words, brief, step) for step in said)
    return (*_offers(brief, words), *_agreed(brief, words), *steps)


def _offers(brief: Brief, words: Words) -> Iterator[str]:
    names = _names(brief, words)
    for giver in Country:
        channels = channels_from(brief.dossier, giver)[:CHANNELS_TOLD]
        if channels:
            told = words.tr("{giver} could offer {taker} most in: {channels}.")
            yield told.format(
                giver=names[giver],
                taker=names[giver.partner],
                channels=listed(words, (words.name(each.channel.names) for each in channels)),
            )


def _agreed(brief: Brief, words: Words) -> Iterator[str]:
    for tie in brief.dossier.ties:
        if between_governments(tie) and tie.signed_on:
            told = words.tr("Signed between the two governments on {day}: {kind}.")
            yield told.format(day=known_day(words, tie.signed_on), kind=kind_name(words, tie.kind))


def _names(brief: Brief, words: Words) -> dict[Country, str]:
    return {
        Country.INDIA: words.name(brief.dossier.state.region.names),
        Country.JAPAN: words.name(brief.dossier.prefecture.region.names),
    }
