"""Days, spans of days and lists in the language of the reader."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from app.domain.regions import Region, RegionCode
from app.domain.ties import last_day_of
from app.words.catalogue import QT_TRANSLATE_NOOP, Words

MONTHS = (
    QT_TRANSLATE_NOOP("words", "Jan"),
    QT_TRANSLATE_NOOP("words", "Feb"),
    QT_TRANSLATE_NOOP("words", "Mar"),
    QT_TRANSLATE_NOOP("words", "Apr"),
    QT_TRANSLATE_NOOP("words", "May"),
    QT_TRANSLATE_NOOP("words", "Jun"),
    QT_TRANSLATE_NOOP("words", "Jul"),
    QT_TRANSLATE_NOOP("words", "Aug"),
    QT_TRANSLATE_NOOP("words", "Sep"),
    QT_TRANSLATE_NOOP("words", "Oct"),
    QT_TRANSLATE_NOOP("words", "Nov"),
    QT_TRANSLATE_NOOP("words", "Dec"),
)


def month(words: Words, number: int) -> str:
    """The short name of month ``number`` (1..12)."""
    return words.tr(MONTHS[number - 1])


def day(words: Words, on: date) -> str:
    """A day as it is read aloud: ``12 Jan 2027``."""
    return words.tr("{day} {month} {year}").format(
        day=on.day, month=month(words, on.month), year=on.year
    )


def known_day(words: Words, iso: str) -> str:
    """An ISO day, month (``2019-11``) or year as it is read aloud; what is none, as it is."""
    try:
        last = last_day_of(iso)
    except ValueError:
        return iso
    match iso.count("-"):
        case 0:
            return words.tr("{year}", "a year that stands alone").format(year=last.year)
        case 1:
            told = words.tr("{month} {year}")
            return told.format(month=month(words, last.month), year=last.year)
    return day(words, last)


def figure_year(words: Words, told: str) -> str:
    """When a figure counts: a financial year (``2022-23``) as it is, a single day read aloud."""
    return known_day(words, told) if told.count("-") > 1 else told


def span(words: Words, start: date, end: date) -> str:
    """Two days, both included, without saying the same month or year twice."""
    if start == end:
        return day(words, start)
    if start.year != end.year:
        return words.tr("{start} – {end}").format(start=day(words, start), end=day(words, end))
    parts = {
        "first": start.day,
        "first_month": month(words, start.month),
        "last": end.day,
        "month": month(words, end.month),
        "year": end.year,
    }
    if start.month == end.month:
        return words.tr("{first}–{last} {month} {year}").format(**parts)
    return words.tr("{first} {first_month} – {last} {month} {year}").format(**parts)


def listed(words: Words, texts: Iterable[str]) -> str:
    """``texts`` one after the other, parted as the language parts them."""
    return words.tr(", ", "between the members of a list").join(texts)


def region_name(words: Words, regions: Mapping[RegionCode, Region], code: str) -> str:
    """The name of the region with ``code``; a code that is not known stays as it is."""
    region = regions.get(RegionCode(code))
    return words.name(region.names) if region else code


def region_sign(words: Words, regions: Mapping[RegionCode, Region], code: str) -> str:
    """What a list is narrowed to; empty for every region."""
    if not code:
        return ""
    return words.tr("Region: {region}").format(region=region_name(words, regions, code))


def region_names(words: Words, regions: Mapping[RegionCode, Region], codes: Iterable[str]) -> str:
    """The names of several regions, in their order, as one text."""
    return listed(words, (region_name(words, regions, code) for code in codes))
