"""The agenda of a forum as a document and as a table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from app.domain.forums import SectorFit
from app.domain.opportunities import Match
from app.domain.provenance import Source
from app.domain.regions import Region, RegionCode
from app.services.document import (
    Align,
    Column,
    Document,
    Facts,
    Heading,
    Items,
    Paragraph,
    Plain,
    Sources,
    Table,
    Tone,
)
from app.services.prepare_forum import ForumAgenda
from app.services.shown_table import ShownTable
from app.services.vocabulary import Vocabulary
from app.words.catalogue import Words
from app.words.clipping import clipped
from app.words.exchange import reason_text
from app.words.formats import day, known_day, listed, region_name, region_names
from app.words.numbered_sources import NumberedSources
from app.words.ties import status_name

PAIRS_TOLD = 3
REASONS_TOLD = 5
THEMES_TOLD = 8
_LONGEST_TITLE = 90
_LONGEST_TEXT = 220


@dataclass(frozen=True, slots=True)
class ForumNames:
    """Everything that turns the codes of an agenda into names."""

    words: Words
    regions: Mapping[RegionCode, Region]
    vocabulary: Vocabulary

    def of(self, code: str) -> str:
        """The name of a region or sector; what is neither stays as it is."""
        sector = self.vocabulary.sectors.get(code)
        return self.words.name(sector.names) if sector else self.region(code)

    def region(self, code: str) -> str:
        return region_name(self.words, self.regions, code)

    def carriers(self, fit: SectorFit) -> str:
        """The pairs that carry a sector, strongest first."""
        words = self.words
        pairs = (
            words.tr("{state} – {prefecture}").format(
                state=self.region(each.state), prefecture=self.region(each.prefecture)
            )
            for each in fit.carriers[:PAIRS_TOLD]
        )
        return listed(words, pairs)

    def reasons(self, fit: SectorFit) -> str:
        """Why a sector belongs on the agenda."""
        return " ".join(reason_text(self.words, each, self.of) for each in fit.reasons)

    def match(self, match: Match) -> str:
        """A need and the offer that answers it."""
        words = self.words
        return words.tr("{seeker} seeks: {need}. {giver} offers: {offer}.").format(
            seeker=self.region(match.seek.region),
            need=words.text(match.seek.title),
            giver=self.region(match.offer.region),
            offer=words.text(match.offer.title),
        )


def forum_document(agenda: ForumAgenda, names: ForumNames, made_at: datetime) -> Document:
    """The agenda on A4; every line that is no arithmetic bears the number of its source."""
    words = names.words
    sources = NumberedSources(words)
    blocks = (
        _status(agenda, words, sources),
        _facts(agenda, names),
        Heading(words.tr("Proposed agenda by sector")),
        Paragraph(
            words.tr(
                "Fit 1 is the mean of all pairs of both countries; the agenda is an aid, "
                "reckoned from the manufacturing of both sides."
            ),
            Tone.NOTE,
        ),
        _sectors(agenda, names),
        *_reasons(agenda, names),
        *_themes(agenda, names, sources),
        Heading(words.tr("Meetings so far")),
        _meetings(agenda, words),
        Heading(words.tr("Sources"), 2),
    )
    on = day(words, made_at.date())
    return Document(
        title=clipped(words.text(agenda.sheet.forum.name), _LONGEST_TITLE),
        subtitle=words.tr("Proposed agenda · as of {day}").format(day=on),
        language=words.language,
        blocks=(*blocks, Sources(sources.texts)),
        footer=words.tr("SetuHashi · {day} · an aid to judgement, not a forecast").format(day=on),
        page_of=words.tr("Page {page} of {pages}"),
        made_at=made_at,
    )


def _status(agenda: ForumAgenda, words: Words, sources: NumberedSources) -> Paragraph:
    forum = agenda.sheet.forum
    text = words.tr("Status: {status} {source}").format(
        status=status_name(words, forum.status), source=sources.mark(forum.source)
    )
    return Paragraph(text)


def _facts(agenda: ForumAgenda, names: ForumNames) -> Facts:
    words = names.words
    return Facts(
        (
            (words.tr("States"), region_names(words, names.regions, agenda.states)),
            (words.tr("Prefectures"), region_names(words, names.regions, agenda.prefectures)),
        )
    )


def _sectors(agenda: ForumAgenda, names: ForumNames) -> Table:
    words = names.words
    columns = (
        Column(words.tr("Sector"), 2.2),
        Column(words.tr("Fit"), 0.6, Align.END),
        Column(words.tr("To Japan"), 0.8, Align.END),
        Column(words.tr("To India"), 0.8, Align.END),
        Column(words.tr("Strongest pairs"), 3.0),
    )
    rows = tuple(
        (
            names.of(fit.sector),
            f"{fit.fit:.2f}",
            f"{fit.to_japan:.2f}",
            f"{fit.to_india:.2f}",
            names.carriers(fit),
        )
        for fit in agenda.sectors
    )
    return Table(columns, rows)


def _reasons(agenda: ForumAgenda, names: ForumNames) -> tuple[Plain, ...]:
    """Why the first sectors stand first; nothing where none is stronger than usual."""
    texts = tuple(filter(None, map(names.reasons, agenda.sectors[:REASONS_TOLD])))
    words = names.words
    heading = Heading(words.tr("Why these sectors come first"), 2)
    return (heading, Items(texts, numbered=True)) if texts else ()


def _themes(agenda: ForumAgenda, names: ForumNames, sources: NumberedSources) -> tuple[Plain, ...]:
    words, themes = names.words, agenda.themes

    def cited(text: str, *cited_sources: Source) -> str:
        return f"{clipped(text, _LONGEST_TEXT)} {' '.join(map(sources.mark, cited_sources))}"

    matches = [
        cited(names.match(each), each.seek.source, each.offer.source)
        for each in themes.matches[:THEMES_TOLD]
    ]
    practices = [
        cited(_of_region(names, each.region, each.title), each.source)
        for each in themes.practices[:THEMES_TOLD]
    ]
    products = [
        cited(_of_region(names, each.region, each.text), each.source)
        for each in themes.products[:THEMES_TOLD]
    ]
    told = (
        (words.tr("Needs that an offer answers"), matches),
        (words.tr("Practices on small enterprises, start-ups and skills"), practices),
        (words.tr("Signature products of small makers"), products),
    )
    filled = [part for heading, texts in told if texts for part in _part(heading, texts)]
    nothing = words.tr("Nothing on record for small enterprises of these regions.")
    heading = Heading(words.tr("Themes for small and medium enterprises"))
    return (heading, *(filled or (Paragraph(nothing),)))


def _part(heading: str, texts: list[str]) -> tuple[Plain, ...]:
    return (Heading(heading, 2), Items(tuple(texts)))


def _of_region(names: ForumNames, code: str, text: str) -> str:
    words = names.words
    return words.tr("{region}: {what}").format(region=names.region(code), what=words.text(text))


def _meetings(agenda: ForumAgenda, words: Words) -> Plain:
    texts = [
        words.tr("{day}: {text}").format(
            day=known_day(words, each.held_on), text=words.text(each.text)
        )
        for each in reversed(agenda.sheet.meetings)
    ]
    return Items(tuple(texts)) if texts else Paragraph(words.tr("No meeting is on record."))


def agenda_table(agenda: ForumAgenda, names: ForumNames) -> ShownTable:
    """The sectors with their fit, to each region as well, as a table for a spreadsheet."""
    words = names.words
    regions = (*agenda.states, *agenda.prefectures)
    headings = (
        words.tr("Sector"),
        words.tr("Fit"),
        words.tr("To Japan"),
        words.tr("To India"),
        words.tr("Both specialised (0 to 1)"),
        words.tr("Strongest pairs"),
        words.tr("Why"),
        *map(names.region, regions),
    )
    rows = tuple(
        (*_figures(fit, names), *fit.by_state, *fit.by_prefecture) for fit in agenda.sectors
    )
    return ShownTable(words.tr("Agenda"), headings, rows)


def _figures(fit: SectorFit, names: ForumNames) -> tuple[str | float, ...]:
    numbers = (fit.fit, fit.to_japan, fit.to_india, fit.both)
    return (names.of(fit.sector), *numbers, names.carriers(fit), names.reasons(fit))
