"""The report on the eight lines of effort, composed in the language of the reader."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime

from app.domain.regions import Region, RegionCode
from app.services.document import (
    Align,
    Block,
    Column,
    Document,
    Facts,
    Heading,
    Items,
    Paragraph,
    Sources,
    Table,
    Tone,
)
from app.services.report_programme import LineSheet, ProgrammeReport, TargetSheet
from app.words.catalogue import Words
from app.words.clipping import clipped
from app.words.formats import day, known_day
from app.words.numbered_sources import NumberedSources
from app.words.programme import (
    aim,
    as_of,
    behind_count,
    last_reached,
    line_name,
    quantity,
    standing,
    tie_line,
    visit_line,
)
from app.words.units import with_unit

_LONGEST_TITLE = 110
_LONGEST_ENTRY = 220

Regions = Mapping[RegionCode, Region]


def programme_document(
    report: ProgrammeReport, regions: Regions, words: Words, made_at: datetime
) -> Document:
    """The report as a document; every target and entry bears the number of its source."""
    sources = NumberedSources(words)
    lines = tuple(
        block for line in report.lines for block in _line_blocks(line, regions, words, sources)
    )
    on = day(words, report.today)
    return Document(
        title=words.tr("The programme by line of effort"),
        subtitle=words.tr("State-Prefecture partnership programme · as of {day}").format(day=on),
        language=words.language,
        blocks=(
            _head(report, words),
            *lines,
            Heading(words.tr("Sources"), 2),
            Sources(sources.texts),
        ),
        footer=words.tr("SetuHashi · {day}").format(day=on),
        page_of=words.tr("Page {page} of {pages}"),
        made_at=made_at,
        compact=True,
    )


def _head(report: ProgrammeReport, words: Words) -> Facts:
    targets = [sheet for line in report.lines for sheet in line.targets]
    of_ours = {
        words.tr("Ties"): {tie.tie_id for line in report.lines for tie in line.ties},
        words.tr("Visits"): {visit.visit_id for line in report.lines for visit in line.visits},
        words.tr("Opportunities"): {
            each.opportunity_id for line in report.lines for each in line.opportunities
        },
    }
    behind = sum(behind_count(line) for line in report.lines)
    return Facts(
        (
            (words.tr("Targets"), str(len(targets))),
            (words.tr("Behind their path"), str(behind)),
            *((title, str(len(ids))) for title, ids in of_ours.items()),
        )
    )


def _line_blocks(
    line: LineSheet, regions: Regions, words: Words, sources: NumberedSources
) -> Iterator[Block]:
    yield Heading(line_name(words, line.line))
    yield _targets(line, words, sources)
    told = tuple(_entries(line, words, sources))
    if told:
        yield Heading(words.tr("What is told of them"), 2)
        yield Items(told)
    yield Heading(words.tr("What of ours serves this line"), 2)
    serving = (
        *(tie_line(words, regions, tie) for tie in line.ties),
        *(visit_line(words, regions, visit) for visit in line.visits),
    )
    yield Items(serving) if serving else Paragraph(words.tr("No tie and no visit yet."), Tone.NOTE)
    open_now = words.tr("%n opportunities are open.", "", len(line.opportunities))
    yield Paragraph(open_now, Tone.NOTE)


def _targets(line: LineSheet, words: Words, sources: NumberedSources) -> Table:
    return Table(
        (
            Column(words.tr("Title"), 3.2),
            Column(words.tr("Target"), 1.3),
            Column(words.tr("By"), 0.6, Align.END),
            Column(words.tr("Reached"), 0.8, Align.END),
            Column(words.tr("As of"), 0.9),
            Column(words.tr("Standing"), 1.2),
        ),
        tuple(_row(sheet, words, sources) for sheet in line.targets),
        empty=words.tr("This line has no target."),
    )


def _row(sheet: TargetSheet, words: Words, sources: NumberedSources) -> tuple[str, ...]:
    reached = last_reached(sheet)
    title = clipped(words.text(sheet.target.title), _LONGEST_TITLE)
    return (
        f"{title} {sources.mark(sheet.target.source)}",
        aim(words, sheet),
        sheet.target.target_year,
        quantity(words, reached.value if reached else None),
        as_of(words, reached),
        standing(words, sheet),
    )


def _entries(line: LineSheet, words: Words, sources: NumberedSources) -> Iterator[str]:
    for sheet in line.targets:
        for entry in sheet.progress:
            told = with_unit(words, quantity(words, entry.value), entry.unit)
            text = words.tr("{title}, {day}: {told}").format(
                title=words.text(sheet.target.title),
                day=known_day(words, entry.held_on),
                told=" – ".join(part for part in (told, words.text(entry.text)) if part),
            )
            yield f"{clipped(text, _LONGEST_ENTRY)} {sources.mark(entry.source)}"
