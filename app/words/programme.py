"""The words of the programme: lines of effort, kinds of targets, quantities, what stands."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.programme import Point
from app.domain.regions import Region, RegionCode
from app.domain.ties import Tie
from app.services.report_programme import LineSheet, TargetSheet
from app.services.visits_on_record import KnownVisit
from app.words.amounts import amount
from app.words.catalogue import QT_TRANSLATE_NOOP, Words
from app.words.formats import day, known_day, region_name, region_names, span
from app.words.ties import kind_name
from app.words.units import with_unit
from app.words.visit_terms import LEADS

LINES = {
    "I": QT_TRANSLATE_NOOP("words", "Line I: economic partnership"),
    "II": QT_TRANSLATE_NOOP("words", "Line II: economic security"),
    "III": QT_TRANSLATE_NOOP("words", "Line III: mobility"),
    "IV": QT_TRANSLATE_NOOP("words", "Line IV: ecological legacies"),
    "V": QT_TRANSLATE_NOOP("words", "Line V: technology and innovation"),
    "VI": QT_TRANSLATE_NOOP("words", "Line VI: health"),
    "VII": QT_TRANSLATE_NOOP("words", "Line VII: people-to-people"),
    "VIII": QT_TRANSLATE_NOOP("words", "Line VIII: States and prefectures"),
}
"""Source: the headings of the India-Japan Joint Vision for the Next Decade, 29 August 2025."""

KINDS = {
    "target": QT_TRANSLATE_NOOP("words", "Target"),
    "mechanism": QT_TRANSLATE_NOOP("words", "Mechanism"),
    "programme": QT_TRANSLATE_NOOP("words", "Programme"),
    "forum": QT_TRANSLATE_NOOP("words", "Forum"),
    "event": QT_TRANSLATE_NOOP("words", "Event"),
}


def line_name(words: Words, line: str) -> str:
    """A line of effort with its subject; what is no line stays as it is."""
    return words.tr(LINES[line]) if line in LINES else line


def kind_of_target(words: Words, kind: str) -> str:
    """The name of a kind of target; a kind of the officer's own stays as it is."""
    return words.tr(KINDS[kind]) if kind in KINDS else kind


def quantity(words: Words, value: float | None) -> str:
    """A quantity as the reader groups it; nothing for None."""
    return "" if value is None else amount(words, value)


def aim(words: Words, sheet: TargetSheet) -> str:
    """What is to be reached: ``500,000 persons``; only the unit where no number is set."""
    return with_unit(words, quantity(words, sheet.target.quantity), sheet.target.unit)


def last_reached(sheet: TargetSheet) -> Point | None:
    """The newest total; None where nothing counts yet."""
    return sheet.reached[-1] if sheet.reached else None


def standing(words: Words, sheet: TargetSheet) -> str:
    """How a target stands against its path, in two or three words."""
    if sheet.behind is None:
        return words.tr("no year set") if not sheet.due else words.tr("nothing counted yet")
    if sheet.behind > 0.0:
        return words.tr("behind by {amount}").format(amount=amount(words, round(sheet.behind, 1)))
    return words.tr("on the path")


def behind_count(line: LineSheet) -> int:
    """How many targets of a line are behind their path today."""
    return sum(bool(sheet.behind) for sheet in line.targets)


def tie_line(words: Words, regions: Mapping[RegionCode, Region], tie: Tie) -> str:
    """A tie in one line: both regions, kind, and when it was signed."""
    return words.tr("{indian} – {japanese}: {kind}, {signed}").format(
        indian=region_name(words, regions, tie.state),
        japanese=region_name(words, regions, tie.prefecture),
        kind=kind_name(words, tie.kind),
        signed=known_day(words, tie.signed_on) or words.tr("not known"),
    )


def visit_line(words: Words, regions: Mapping[RegionCode, Region], visit: KnownVisit) -> str:
    """A visit in one line: who leads, who goes where, and when."""
    return words.tr("{lead}: {delegation} → {hosts}, {days}").format(
        lead=words.tr(LEADS[visit.lead]),
        delegation=region_names(words, regions, visit.delegation),
        hosts=region_names(words, regions, visit.hosts),
        days=span(words, visit.start, visit.end),
    )


def as_of(words: Words, point: Point | None) -> str:
    """The day of a total; nothing for None."""
    return day(words, point.day) if point else ""
