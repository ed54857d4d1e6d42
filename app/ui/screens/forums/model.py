"""Columns, axes and pages of the Forums screen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

import numpy as np
import numpy.typing as npt

from app.domain.forums import Meeting, SectorFit
from app.domain.regions import Country, RegionCode
from app.services.prepare_forum import ForumAgenda, ForumSheet
from app.ui.kit.heat_cells import AxisEntry
from app.ui.kit.table import Column
from app.ui.screens.forums.members import members_of
from app.words.catalogue import Words
from app.words.formats import known_day, region_names
from app.words.forum_paper import ForumNames
from app.words.ties import status_name

LEAST_TOP = 2.0
"""The scale of fits reaches at least to twice the usual, so that weak tables look weak."""


def forum_columns(words: Words) -> tuple[Column[ForumSheet], ...]:
    """Columns of the list of forums."""

    def name(sheet: ForumSheet) -> str:
        return words.text(sheet.forum.name)

    def last(sheet: ForumSheet) -> str:
        return sheet.meetings[-1].held_on if sheet.meetings else ""

    def last_told(sheet: ForumSheet) -> str:
        return known_day(words, last(sheet))

    return (
        Column(words.tr("Forum"), name, name, tip=name, stretch=True),
        Column(
            words.tr("Members"),
            lambda sheet: str(len(sheet.forum.members)),
            lambda sheet: len(sheet.forum.members),
            number=True,
        ),
        Column(words.tr("Last meeting"), last_told, last),
    )


def meeting_columns(words: Words) -> tuple[Column[Meeting], ...]:
    """Columns of a forum's meetings."""

    def text(meeting: Meeting) -> str:
        return words.text(meeting.text)

    def record(meeting: Meeting) -> str:
        return words.tr("my record") if meeting.edited else words.tr("reference")

    return (
        Column(
            words.tr("Held on"),
            lambda each: known_day(words, each.held_on),
            lambda each: each.held_on,
        ),
        Column(
            words.tr("Meeting"),
            text,
            text,
            tip=text,
            stretch=True,
        ),
        Column(words.tr("Record"), record, record),
    )


def agenda_columns(names: ForumNames) -> tuple[Column[SectorFit], ...]:
    """Columns of the proposed agenda, a sector a row."""
    words = names.words

    def sector(fit: SectorFit) -> str:
        return names.of(fit.sector)

    return (
        Column(words.tr("Sector"), sector, sector, tip=sector),
        _figure(words.tr("Fit"), "fit"),
        _figure(words.tr("To Japan"), "to_japan"),
        _figure(words.tr("To India"), "to_india"),
        Column(
            words.tr("Strongest pairs"),
            names.carriers,
            names.carriers,
            tip=names.carriers,
            stretch=True,
        ),
    )


def _figure(title: str, name: str) -> Column[SectorFit]:
    return Column(
        title,
        lambda fit: f"{getattr(fit, name):.2f}",
        lambda fit: getattr(fit, name),
        number=True,
    )


def fit_rows(names: ForumNames, agenda: ForumAgenda) -> list[AxisEntry]:
    """Sectors as rows, best fit first."""
    return [AxisEntry(fit.sector, names.of(fit.sector), "") for fit in agenda.sectors]


def fit_columns(names: ForumNames, codes: Sequence[RegionCode]) -> list[AxisEntry]:
    """Regions as columns, parts of the country apart."""
    return [AxisEntry(code, names.region(code), names.regions[code].group) for code in codes]


def side_of(agenda: ForumAgenda, country: Country) -> tuple[RegionCode, ...]:
    """The regions of one side."""
    return agenda.states if country is Country.INDIA else agenda.prefectures


def fits_of(agenda: ForumAgenda, country: Country) -> npt.NDArray[np.float64]:
    """Fits [sectors, regions of that side], in units of the mean of all pairs."""
    sides = [f.by_state if country is Country.INDIA else f.by_prefecture for f in agenda.sectors]
    return np.array(sides, dtype=np.float64).reshape(len(agenda.sectors), -1)


def top_of(fits: npt.NDArray[np.float64]) -> float:
    """The fit that the strongest colour stands for."""
    return max(float(fits.max(initial=0.0)), LEAST_TOP)


def strongest(fits: npt.NDArray[np.float64]) -> npt.NDArray[np.bool_]:
    """Marks [sectors, regions]: the strongest region of each sector."""
    return np.asarray(fits == fits.max(axis=1, keepdims=True, initial=0.0), dtype=bool)


def forum_page(names: ForumNames, sheet: ForumSheet) -> str:
    """HTML of what is known of a forum."""
    words, it = names.words, sheet.forum
    states = members_of(names.regions, it, Country.INDIA)
    prefectures = members_of(names.regions, it, Country.JAPAN)
    none = words.tr("none entered")
    lines = (
        (words.tr("Kind"), words.text(it.kind)),
        (words.tr("Status"), status_name(words, it.status)),
        (words.tr("Founded on"), known_day(words, it.founded_on)),
        (words.tr("States"), region_names(words, names.regions, states) or none),
        (words.tr("Prefectures"), region_names(words, names.regions, prefectures) or none),
        (words.tr("Source"), f"{it.source.title} {it.source.url}".strip()),
        (words.tr("Note"), words.text(it.note)),
    )
    told = (f"<b>{escape(label)}</b>&nbsp; {escape(text)}" for label, text in lines if text)
    return "<br>".join(told)


def themes_page(names: ForumNames, agenda: ForumAgenda) -> str:
    """HTML of the themes for small and medium enterprises."""
    words, themes = names.words, agenda.themes
    parts = (
        (words.tr("Needs that an offer answers"), [names.match(m) for m in themes.matches]),
        (
            words.tr("Practices on small enterprises, start-ups and skills"),
            [_of_region(names, p.region, p.title) for p in themes.practices],
        ),
        (
            words.tr("Signature products of small makers"),
            [_of_region(names, n.region, n.text) for n in themes.products],
        ),
    )
    told = "".join(_list(heading, texts) for heading, texts in parts if texts)
    nothing = words.tr("Nothing on record for small enterprises of these regions.")
    return told or f"<p>{escape(nothing)}</p>"


def _of_region(names: ForumNames, code: str, text: str) -> str:
    words = names.words
    return words.tr("{region}: {what}").format(region=names.region(code), what=words.text(text))


def _list(heading: str, texts: Iterable[str]) -> str:
    items = "".join(f"<li>{escape(text)}</li>" for text in texts)
    return f"<p><b>{escape(heading)}</b></p><ul>{items}</ul>"
