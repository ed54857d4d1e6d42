"""The brief on a pair, composed in the language of the reader: two pages of A4."""

from __future__ import annotations

from app.domain.criterion_shares import CriterionShare
from app.domain.linkage import SectorFlow
from app.domain.method import CriterionGroup
from app.domain.profiles import Indicator
from app.domain.regions import Country
from app.services.compare_pair import Dossier, Place, Sheet, Span
from app.services.document import (
    Align,
    Bar,
    Bars,
    Beside,
    Block,
    Column,
    Document,
    Facts,
    Heading,
    Items,
    PageBreak,
    Paragraph,
    Plain,
    Sources,
    Table,
    Tone,
)
from app.services.write_brief import Brief, channels_from, fit_of
from app.words.amounts import exact
from app.words.brief_method import method_blocks
from app.words.brief_record import evidence_blocks, journeys_table, record_blocks
from app.words.catalogue import Words
from app.words.clipping import clipped
from app.words.fitting import fitting_blocks
from app.words.formats import day, figure_year, listed
from app.words.groups import group_name
from app.words.linkage import flow_sentence
from app.words.next_steps import step_sentence
from app.words.numbered_sources import NumberedSources
from app.words.units import figure_told

CHANNELS_TOLD = 4
STEPS_TOLD = 8
FLOWS_TOLD = 3
STRONG_TOLD = 3
WEAK_BELOW = 0.35
"""A criterion that is surely below this is told as a weak point. The project's choice."""
_LONGEST_TITLE = 90


def brief_document(brief: Brief, words: Words) -> Document:
    """The brief as a document; every figure bears the number of its source."""
    sources = NumberedSources(words)
    pair = words.tr("{state} – {prefecture}").format(
        state=_state(brief, words), prefecture=_prefecture(brief, words)
    )
    on = day(words, brief.made_at.date())
    title = words.tr("Brief: {pair}").format(pair=pair)
    subtitle = words.tr("State-Prefecture partnership programme · as of {day}").format(day=on)
    return Document(
        title=clipped(title, _LONGEST_TITLE),
        subtitle=subtitle,
        language=words.language,
        blocks=(*_blocks(brief, words, sources), Sources(sources.texts)),
        footer=words.tr("SetuHashi · {day} · an aid to judgement, not a forecast").format(day=on),
        page_of=words.tr("Page {page} of {pages}"),
        made_at=brief.made_at,
        compact=True,
    )


def _blocks(brief: Brief, words: Words, sources: NumberedSources) -> tuple[Block, ...]:
    steps = tuple(step_sentence(words, brief, step) for step in brief.steps[:STEPS_TOLD])
    return (
        _standing(brief, words),
        *_case(brief, words),
        Heading(words.tr("Profiles")),
        Beside(
            _profile(brief.dossier.state, brief, words, sources),
            _profile(brief.dossier.prefecture, brief, words, sources),
        ),
        *_likeness(brief, words),
        Heading(words.tr("How to get there")),
        journeys_table(brief, words, sources),
        PageBreak(),
        Heading(words.tr("What each gives the other")),
        Beside(_gives(brief, words, Country.INDIA), _gives(brief, words, Country.JAPAN)),
        *evidence_blocks(brief, words),
        *record_blocks(brief, words, sources),
        *fitting_blocks(brief, words, sources),
        Heading(words.tr("Proposed next steps")),
        Items(steps, numbered=True),
        Heading(words.tr("Sources"), 2),
    )


def _state(brief: Brief, words: Words) -> str:
    return words.name(brief.dossier.state.region.names)


def _prefecture(brief: Brief, words: Words) -> str:
    return words.name(brief.dossier.prefecture.region.names)


def _standing(brief: Brief, words: Words) -> Facts:
    dossier = brief.dossier
    row, other = dossier.of_state, dossier.of_prefecture
    of_state = Place(row.rank, row.rank_low, row.rank_high, _partners(brief, Country.JAPAN))
    of_other = Place(other.rank, other.rank_low, other.rank_high, _partners(brief, Country.INDIA))
    in_list = words.tr("Rank for {region}")
    return Facts(
        (
            (words.tr("Score (0–1)"), _interval(Span(row.low, row.high), row.score)),
            (words.tr("Rank among all pairs"), _rank(words, dossier.overall)),
            (in_list.format(region=_state(brief, words)), _rank(words, of_state)),
            (in_list.format(region=_prefecture(brief, words)), _rank(words, of_other)),
            (words.tr("Evidence (A best)"), row.evidence),
        )
    )


def _partners(brief: Brief, country: Country) -> int:
    return sum(region.country is country for region in brief.regions.values())


def _rank(words: Words, place: Place) -> str:
    told = words.tr("{rank} of {count}").format(
        rank=exact(words, place.rank), count=exact(words, place.count)
    )
    best, worst = exact(words, place.best), exact(words, place.worst)
    return told if best == worst else f"{told} ({best}–{worst})"


def _range(span: Span) -> str:
    low, high = f"{span.low:.2f}", f"{span.high:.2f}"
    return low if low == high else f"{low}–{high}"


def _interval(span: Span, value: float) -> str:
    if span.high - span.low < 0.005:  # noqa: PLR2004 - less than the last digit shown
        return f"{value:.2f}"
    return f"{value:.2f} ({span.low:.2f}–{span.high:.2f})"


def _case(brief: Brief, words: Words) -> tuple[Plain, ...]:
    weighed = [share for share in brief.dossier.of_state.criteria if share.weight]
    strong = sorted(weighed, key=lambda share: -share.weight * share.low)[:STRONG_TOLD]
    weak = sorted((share for share in weighed if share.high < WEAK_BELOW), key=lambda s: -s.weight)[
        :STRONG_TOLD
    ]
    told = words.tr("What speaks most for the pair: {criteria}.")
    blocks: list[Plain] = [
        Heading(words.tr("The case")),
        Paragraph(told.format(criteria=_named(brief, words, strong)), Tone.LEAD),
    ]
    if weak:
        against = words.tr("Weak points: {criteria}.")
        blocks.append(Paragraph(against.format(criteria=_named(brief, words, weak))))
    return (*blocks, *method_blocks(brief, words))


def _named(brief: Brief, words: Words, shares: list[CriterionShare]) -> str:
    return listed(
        words,
        (
            f"{_criterion(brief, words, share.key)} ({_range(Span(share.low, share.high))})"
            for share in shares
        ),
    )


def _criterion(brief: Brief, words: Words, key: str) -> str:
    return words.name(brief.vocabulary.criteria[key].names)


def _profile(
    sheet: Sheet, brief: Brief, words: Words, sources: NumberedSources
) -> tuple[Plain, ...]:
    columns = (
        Column(words.tr("Figure"), 4.0),
        Column(words.tr("Value"), 3.3, Align.END),
        Column(words.tr("Year"), 2.2, Align.END),
        Column(words.tr("Source"), 1.55, Align.END),
    )
    names = brief.vocabulary.indicators
    rows = tuple(
        (
            _indicator(words, names[key]),
            figure_told(words, figure),
            figure_year(words, figure.year),
            sources.mark(figure.source),
        )
        for key, figure in sheet.figures.items()
    )
    heading = Heading(words.name(sheet.region.names), 2)
    table = Table(columns, rows, words.tr("No figure is known."))
    return (heading, table, _leading(sheet, brief, words, sources))


def _indicator(words: Words, indicator: Indicator) -> str:
    return words.name(indicator.names)


def _leading(sheet: Sheet, brief: Brief, words: Words, sources: NumberedSources) -> Paragraph:
    if not sheet.leading_sectors:
        return Paragraph(words.tr("No figures on manufacturing by sector."), Tone.NOTE)
    named = listed(
        words,
        (
            f"{words.name(brief.vocabulary.sectors[each.sector].names)} {each.share.low:.0%}"
            for each in sheet.leading_sectors
        ),
    )
    figure = sheet.leading_sectors[0].figure
    return Paragraph(
        words.tr("Leading manufacturing sectors ({year}): {sectors} {source}").format(
            year=figure_year(words, figure.year), sectors=named, source=sources.mark(figure.source)
        )
    )


def _likeness(brief: Brief, words: Words) -> tuple[Block, ...]:
    """Similarity and complementarity apart, with what missing figures leave open."""
    apart = (CriterionGroup.SIMILARITY, CriterionGroup.RELATIONSHIP, CriterionGroup.ACCESS)
    left = [block for group in apart for block in _group(brief, words, group)]
    right = _group(brief, words, CriterionGroup.COMPLEMENTARITY)
    left.append(_overlaps(brief.dossier, words))
    if any(share.high > share.low for share in brief.dossier.of_state.criteria):
        note = words.tr("The narrow bar is what missing figures leave open.")
        left.append(Paragraph(note, Tone.NOTE))
    return (
        Heading(words.tr("Alike, and of use to each other")),
        Beside(tuple(left), right),
    )


def _group(brief: Brief, words: Words, group: CriterionGroup) -> tuple[Plain, ...]:
    known = brief.vocabulary.criteria
    rows = tuple(
        Bar(
            _criterion(brief, words, share.key),
            share.value,
            share.low,
            share.high,
            _interval(Span(share.low, share.high), share.value),
        )
        for share in brief.dossier.of_state.criteria
        if known[share.key].group is group
    )
    return (Heading(group_name(words, group), 2), Bars(rows))


def _overlaps(dossier: Dossier, words: Words) -> Paragraph:
    text = words.tr(
        "The same shares of manufacturing: {manufacturing}; of the whole economy: {economy}."
    )
    shares = {
        "manufacturing": _percent(dossier.manufacturing_overlap),
        "economy": _percent(dossier.economy_overlap),
    }
    return Paragraph(text.format(**shares), Tone.NOTE)


def _percent(span: Span) -> str:
    low, high = f"{span.low:.0%}", f"{span.high:.0%}"
    return low if low == high else f"{low}–{high}"


def _gives(brief: Brief, words: Words, giver: Country) -> tuple[Plain, ...]:
    dossier = brief.dossier
    names = {
        Country.INDIA: _state(brief, words),
        Country.JAPAN: _prefecture(brief, words),
    }
    gives, takes = names[giver], names[giver.partner]
    flows = dossier.flows_to_japan if giver is Country.INDIA else dossier.flows_to_india
    heading = words.tr("{giver} to {taker}").format(giver=gives, taker=takes)
    return (
        Heading(heading, 2),
        _channels(brief, words, giver),
        *_flows(brief, words, flows, (gives, takes)),
    )


def _channels(brief: Brief, words: Words, giver: Country) -> Table:
    columns = (
        Column(words.tr("Channel"), 4.0),
        Column(words.tr("Supply"), 2.0, Align.END),
        Column(words.tr("Need"), 2.0, Align.END),
        Column(words.tr("Fit"), 2.0, Align.END),
    )
    rows = tuple(
        (
            words.name(sheet.channel.names),
            _percent(sheet.supply),
            _percent(sheet.need),
            _range(fit_of(sheet)),
        )
        for sheet in channels_from(brief.dossier, giver)[:CHANNELS_TOLD]
    )
    return Table(columns, rows)


def _flows(
    brief: Brief, words: Words, flows: tuple[SectorFlow, ...], names: tuple[str, str]
) -> tuple[Plain, ...]:
    if not flows:
        return (Paragraph(words.tr("The linkage of sectors is not known."), Tone.NOTE),)
    sectors = brief.vocabulary.sectors
    told = (flow_sentence(words, *names, flow, sectors) for flow in flows[:FLOWS_TOLD])
    return (Items(tuple(told)),)
