"""What a brief says of evidence, ties, past visits and journeys."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.domain.journeys import Journey
from app.domain.provenance import Source
from app.domain.ties import Tie
from app.domain.visits import PastVisit
from app.services.document import Align, Column, Heading, Items, Paragraph, Plain, Table
from app.services.write_brief import Brief, SheetGaps
from app.words.catalogue import Words
from app.words.clipping import clipped
from app.words.formats import day, known_day, listed, region_name
from app.words.journeys import way
from app.words.numbered_sources import NumberedSources
from app.words.ties import kind_name, parties, status_name
from app.words.visit_terms import DIRECTIONS

CRITERIA_TOLD = 6
TIES_TOLD = 3
VISITS_TOLD = 2
FORUMS_TOLD = 2
_LONGEST_PARTY = 60
_LONGEST_PURPOSE = 90
_LONGEST_FORUM = 60


def evidence_blocks(brief: Brief, words: Words) -> tuple[Plain, ...]:
    """The grade, and everything that the figures leave open."""
    grade = words.tr(
        "Evidence grade {grade}: A rests on present, recent figures almost throughout, D on few."
    ).format(grade=brief.dossier.of_state.evidence)
    gaps = tuple(_gaps(brief, words)) or (words.tr("No figure of either profile is missing."),)
    return (Heading(words.tr("Evidence and its gaps")), Paragraph(grade), Items(gaps))


def _gaps(brief: Brief, words: Words) -> Iterator[str]:
    if brief.gaps.criteria:
        yield words.tr("Open because figures are missing: {criteria}.").format(
            criteria=listed(
                words,
                (
                    f"{words.name(brief.vocabulary.criteria[share.key].names)} "
                    f"({share.low:.2f}–{share.high:.2f})"
                    for share in brief.gaps.criteria[:CRITERIA_TOLD]
                ),
            )
        )
    for sheet in brief.gaps.sheets:
        yield from _sheet_gaps(brief, words, sheet)
    if brief.gaps.time_estimated:
        yield words.tr("Times of travel are estimated in part.")


def _sheet_gaps(brief: Brief, words: Words, sheet: SheetGaps) -> Iterator[str]:
    named = (
        (sheet.missing, words.tr("{region}, missing: {figures}.")),
        (sheet.unsure, words.tr("{region}, estimated or not verified: {figures}.")),
        (sheet.old, words.tr("{region}, older than ten years: {figures}.")),
    )
    region = region_name(words, brief.regions, sheet.region)
    names = brief.vocabulary.indicators
    for keys, text in named:
        if keys:
            figures = listed(words, (words.name(names[key].names) for key in keys))
            yield text.format(region=region, figures=figures)
    if not sheet.has_industry:
        yield words.tr("{region}: no figures on manufacturing by sector.").format(region=region)


def record_blocks(brief: Brief, words: Words, sources: NumberedSources) -> tuple[Plain, ...]:
    """Ties, past visits and shared forums, the newest first."""
    dossier = brief.dossier
    ties = sorted(dossier.ties, key=lambda tie: tie.signed_on, reverse=True)
    visits = sorted(dossier.visits, key=_start, reverse=True)
    texts = [_tie(tie, brief, words, sources) for tie in ties[:TIES_TOLD]]
    texts += [_visit(visit, words, sources) for visit in visits[:VISITS_TOLD]]
    texts += [
        words.tr("Both belong to {forum} {source}").format(
            forum=clipped(words.text(forum.name), _LONGEST_FORUM), source=sources.mark(forum.source)
        )
        for forum in dossier.forums[:FORUMS_TOLD]
    ]
    left_out = len(ties) + len(visits) + len(dossier.forums) - len(texts)
    if left_out:
        texts.append(words.tr("%n more on record", "", left_out))
    heading = Heading(words.tr("Ties and past visits"))
    if not texts:
        none = words.tr("No tie, visit or shared forum of the two is on record.")
        return (heading, Paragraph(none))
    return (heading, Items(tuple(texts)))


def _start(visit: PastVisit) -> str:
    return visit.start.isoformat() if visit.start else ""


def _tie(tie: Tie, brief: Brief, words: Words, sources: NumberedSources) -> str:
    one, other = (clipped(each, _LONGEST_PARTY) for each in parties(words, brief.regions, tie))
    both = words.tr("{one} – {other}").format(one=one, other=other)
    about = (
        kind_name(words, tie.kind),
        known_day(words, tie.signed_on),
        status_name(words, tie.status),
    )
    told = words.tr("{what}: {about} {source}")
    source = sources.mark(tie.source)
    return told.format(what=both, about=listed(words, filter(None, about)), source=source)


def _visit(visit: PastVisit, words: Words, sources: NumberedSources) -> str:
    when = day(words, visit.start) if visit.start else words.tr("day not known")
    about = clipped(words.text(visit.purpose or visit.party), _LONGEST_PURPOSE)
    trip = listed(words, (when, words.tr(DIRECTIONS[visit.direction])))
    told = words.tr("{what}: {about} {source}")
    return told.format(what=trip, about=about, source=sources.mark(visit.source))


def journeys_table(brief: Brief, words: Words, sources: NumberedSources) -> Table:
    """The quickest journeys between the capitals."""
    columns = (
        Column(words.tr("Hours"), 1.0, Align.END),
        Column(words.tr("Changes"), 1.5, Align.END),
        Column(words.tr("A week"), 1.1, Align.END),
        Column(words.tr("Way"), 12.0),
    )
    rows = tuple(_journey(journey, brief, words, sources) for journey in brief.journeys)
    return Table(columns, rows, words.tr("No journey is known with at most three flights."))


def _journey(
    journey: Journey, brief: Brief, words: Words, sources: NumberedSources
) -> tuple[str, ...]:
    marks = " ".join(map(sources.mark, _named(journey)))
    told = way(words, brief.regions, journey)
    weekly = "–" if journey.weekly is None else f"{journey.weekly:g}"
    return (f"{journey.hours:.1f}", str(journey.stops), weekly, f"{told} {marks}".strip())


def _named(journey: Journey) -> Sequence[Source]:
    return tuple(dict.fromkeys(leg.source for leg in journey.legs if leg.source))
