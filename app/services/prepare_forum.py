"""A forum with its meetings, and what its prefectures and a group of States could talk about."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from app.domain.criteria import PairCriteria, PairInputs
from app.domain.forums import Meeting, SectorFit, sector_fits
from app.domain.matching import best_matches
from app.domain.notes import RegionNote
from app.domain.opportunities import Match, valid_on
from app.domain.practices import Practice
from app.domain.problems import refuse
from app.domain.regions import Country, Region, RegionCode, find_region
from app.domain.ties import Forum
from app.services.ports import UnitOfWork

SME_THEMES = ("SME clusters", "startups", "skilling")
"""Themes of practices that speak to small and medium enterprises. The project's choice."""

MOST_MET = 100
"""Matches that a meeting could be about; more are no agenda. The project's choice."""

SIGNATURE_PRODUCT = "signature_product"
"""Notes on protected regional products, which small makers make."""


@dataclass(frozen=True, slots=True)
class ForumSheet:
    """A forum and its meetings, oldest first."""

    forum: Forum
    meetings: tuple[Meeting, ...]


@dataclass(frozen=True, slots=True)
class SmeThemes:
    """What small and medium enterprises of both sides could meet about.

    ``matches`` are the best, at most ``MOST_MET``.
    """

    matches: tuple[Match, ...]
    practices: tuple[Practice, ...]
    products: tuple[RegionNote, ...]


@dataclass(frozen=True, slots=True)
class ForumAgenda:
    """What a meeting of the forum with ``states`` could be about.

    ``sectors`` are the agenda, best fit first. Both sides are named in ``states`` and
    ``prefectures``, in the order of the codes.
    """

    sheet: ForumSheet
    states: tuple[RegionCode, ...]
    prefectures: tuple[RegionCode, ...]
    sectors: tuple[SectorFit, ...]
    themes: SmeThemes


def list_forums(work: UnitOfWork, *, region: str = "", kind: str = "") -> tuple[ForumSheet, ...]:
    """The forums that pass the filters, in the order of the ids.

    Raises:
        ProblemError: ``region-unknown``.
    """
    code = find_region(work.profiles.regions(), region).code if region else ""
    meetings = sorted(work.exchange.meetings(), key=lambda each: (each.held_on, each.meeting_id))
    return tuple(
        ForumSheet(forum, tuple(each for each in meetings if each.forum_id == forum.forum_id))
        for forum in work.ties.forums()
        if kind in ("", forum.kind) and (not code or code in forum.members)
    )


def prepare_forum(
    work: UnitOfWork, inputs: PairInputs, forum: str, states: Iterable[str] = ()
) -> ForumAgenda:
    """The agenda of a forum (its id) with ``states``: codes, names, or parts of the country.

    Without ``states`` the forum's own States take part, or all where it names none.

    Raises:
        ProblemError: ``record-unknown``, ``region-unknown`` (a prefecture is no State),
            ``forum-without-prefectures``.
    """
    sheet = _sheet(work, forum)
    members = [RegionCode(code) for code in sheet.forum.members]
    prefectures = tuple(code for code in members if code.country is Country.JAPAN)
    if not prefectures:
        raise refuse("forum-without-prefectures", forum=sheet.forum.name)
    own = [code for code in members if code.country is Country.INDIA]
    chosen = _states(work.profiles.regions(), tuple(states) or tuple(own))
    return ForumAgenda(
        sheet,
        chosen,
        prefectures,
        sector_fits(PairCriteria(inputs), chosen, prefectures),
        _themes(work, inputs.today, frozenset((*chosen, *prefectures))),
    )


def _sheet(work: UnitOfWork, forum: str) -> ForumSheet:
    for sheet in list_forums(work):
        if sheet.forum.forum_id == forum:
            return sheet
    raise refuse("record-unknown", key=forum)


def _states(regions: Iterable[Region], wanted: tuple[str, ...]) -> tuple[RegionCode, ...]:
    india = [region for region in regions if region.country is Country.INDIA]
    if not wanted:
        return tuple(sorted(region.code for region in india))
    found = (code for text in wanted for code in _meant(india, text))
    return tuple(sorted(set(found)))


def _meant(india: list[Region], text: str) -> list[RegionCode]:
    part: list[RegionCode] = [
        each.code for each in india if each.group.casefold() == text.strip().casefold()
    ]
    return part or [find_region(india, text).code]


def _themes(work: UnitOfWork, today: date, taking_part: frozenset[RegionCode]) -> SmeThemes:
    regions: Mapping[RegionCode, Region] = {
        region.code: region for region in work.profiles.regions()
    }
    opportunities = (
        each
        for each in work.exchange.opportunities()
        if each.region in taking_part and valid_on(each, today)
    )
    return SmeThemes(
        best_matches(opportunities, regions, most=MOST_MET).best,
        tuple(
            each
            for each in work.exchange.practices()
            if each.region in taking_part and each.theme in SME_THEMES
        ),
        tuple(
            note
            for note in work.exchange.notes()
            if note.region in taking_part and note.kind == SIGNATURE_PRODUCT
        ),
    )
