"""Exchange: opportunities and practices, filtered, searched, matched, watched."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.criteria import PairCriteria, PairInputs
from app.domain.documents import Document
from app.domain.matching import MOST_MATCHES, Matches, best_matches
from app.domain.opportunities import DIRECTIONS, Match, Opportunity, valid_on
from app.domain.practices import Lesson, Practice, WeakSpot, lessons, weak_spots
from app.domain.problems import refuse
from app.domain.profiles import Sector
from app.domain.programme import LINES
from app.domain.regions import Country, Names, Region, RegionCode, find_region
from app.domain.ties import last_day_of
from app.services.ports import UnitOfWork
from app.services.reference_texts import every_form, in_language
from app.services.saved_views import Watch, watch_list


@dataclass(frozen=True, slots=True)
class OpportunityFilter:
    """Which opportunities to list; what is empty does not restrict.

    ``region`` is a code or a name, ``sector`` a code (S15), ``on`` a day on which it is valid.
    """

    region: str = ""
    direction: str = ""
    sector: str = ""
    line: str = ""
    on: date | None = None


def list_opportunities(work: UnitOfWork, wanted: OpportunityFilter) -> tuple[Opportunity, ...]:
    """The opportunities that pass the filter, in the order of the ids.

    Raises:
        ProblemError: ``region-unknown``, ``direction-unknown``, ``sector-unknown``,
            ``line-unknown``.
    """
    code = find_region(work.profiles.regions(), wanted.region).code if wanted.region else ""
    if wanted.direction and wanted.direction not in DIRECTIONS:
        raise refuse("direction-unknown", direction=wanted.direction, known=DIRECTIONS)
    if wanted.sector and wanted.sector not in {s.code for s in work.profiles.sectors()}:
        raise refuse("sector-unknown", sector=wanted.sector)
    if wanted.line and wanted.line not in LINES:
        raise refuse("line-unknown", line=wanted.line, known=LINES)
    return tuple(
        each
        for each in work.exchange.opportunities()
        if code in ("", each.region)
        and wanted.direction in ("", each.direction)
        and (not wanted.sector or wanted.sector in each.sectors)
        and wanted.line in ("", each.line)
        and (wanted.on is None or valid_on(each, wanted.on))
    )


def list_practices(work: UnitOfWork, *, region: str = "", theme: str = "") -> tuple[Practice, ...]:
    """The practices that pass the filters, in the order of the ids.

    Raises:
        ProblemError: ``region-unknown``; ``theme-unknown`` with those there are.
    """
    code = find_region(work.profiles.regions(), region).code if region else ""
    practices = work.exchange.practices()
    themes = tuple(sorted({each.theme for each in practices}))
    if theme and theme not in themes:
        raise refuse("theme-unknown", theme=theme, known=themes)
    return tuple(
        each for each in practices if code in ("", each.region) and theme in ("", each.theme)
    )


def match_opportunities(
    work: UnitOfWork,
    on: date,
    *,
    among: Collection[str] | None = None,
    most: int = MOST_MATCHES,
) -> Matches:
    """Needs with the offers that answer them, of those valid ``on`` a day, the best ``most``.

    With ``among`` (ids) only matches whose need or offer is among these.
    """
    valid = (each for each in work.exchange.opportunities() if valid_on(each, on))
    return best_matches(valid, _regions(work), among=among, most=most)


@dataclass(frozen=True, slots=True)
class RegionLessons:
    """The weak spots of a region, deepest first, and others' practices that speak to them."""

    region: RegionCode
    spots: tuple[WeakSpot, ...]
    lessons: tuple[Lesson, ...]


def lessons_for(work: UnitOfWork, inputs: PairInputs, region: str) -> RegionLessons:
    """What the region (a code or a name) could learn elsewhere.

    Raises:
        ProblemError: ``region-unknown``.
    """
    code = find_region(work.profiles.regions(), region).code
    spots = weak_spots(PairCriteria(inputs), inputs.method.channels, code)
    return RegionLessons(code, spots, lessons(work.exchange.practices(), spots, code))


MOST_OF_PAIR = 100
"""Matches and opportunities told of one pair. The project's choice."""


@dataclass(frozen=True, slots=True)
class PairExchange:
    """What fits one pair: matches between the two, and what each could learn from the other.

    ``matches`` are the best, ``others`` the valid opportunities of both that are in no match, at
    most ``MOST_OF_PAIR`` each; how many more there are is ``more_matches`` and ``more_others``.
    """

    matches: tuple[Match, ...]
    others: tuple[Opportunity, ...]
    for_state: tuple[Lesson, ...]
    for_prefecture: tuple[Lesson, ...]
    more_matches: int = 0
    more_others: int = 0


def fits_pair(work: UnitOfWork, inputs: PairInputs, state: str, prefecture: str) -> PairExchange:
    """What of the exchange fits a State and a prefecture, today.

    Raises:
        ProblemError: ``region-unknown``, ``pair-in-one-country``.
    """
    known = work.profiles.regions()
    two = [find_region(known, text).code for text in (state, prefecture)]
    if {code.country for code in two} != set(Country):
        raise refuse("pair-in-one-country", regions=(state, prefecture))
    home, partner = sorted(two)
    valid = [
        each
        for each in work.exchange.opportunities()
        if each.region in two and valid_on(each, inputs.today)
    ]
    found = best_matches(valid, _regions(work), most=MOST_OF_PAIR)
    others = tuple(each for each in valid if each.opportunity_id not in found.matched)
    return PairExchange(
        found.best,
        others[:MOST_OF_PAIR],
        _learnt_from(partner, lessons_for(work, inputs, home)),
        _learnt_from(home, lessons_for(work, inputs, partner)),
        found.count - len(found.best),
        len(others[MOST_OF_PAIR:]),
    )


def _learnt_from(teacher: RegionCode, found: RegionLessons) -> tuple[Lesson, ...]:
    return tuple(each for each in found.lessons if each.practice.region == teacher)


@dataclass(frozen=True, slots=True)
class Expiring:
    """An opportunity that ends soon; ``watched`` where it is on the watch list."""

    opportunity: Opportunity
    last_day: date
    watched: bool


def expiring_opportunities(work: UnitOfWork, today: date, days: int) -> tuple[Expiring, ...]:
    """Opportunities whose last day lies within ``days`` from today on, the next one first."""
    watched = {each.target for each in watch_list(work) if each.kind == "opportunity"}
    horizon = today + timedelta(days=days)
    found = (
        Expiring(each, last_day_of(each.valid_to), each.opportunity_id in watched)
        for each in work.exchange.opportunities()
        if each.valid_to and today <= last_day_of(each.valid_to) <= horizon
    )
    return tuple(sorted(found, key=lambda e: (e.last_day, e.opportunity.opportunity_id)))


@dataclass(frozen=True, slots=True)
class Watched:
    """An entry of the watch list; None where what it watched stands no more."""

    watch: Watch
    thing: Opportunity | Practice | None


def watched_things(work: UnitOfWork) -> tuple[Watched, ...]:
    """The watch list with what each entry watches."""
    things: dict[tuple[str, str], Opportunity | Practice] = {
        **{("opportunity", o.opportunity_id): o for o in work.exchange.opportunities()},
        **{("practice", p.practice_id): p for p in work.exchange.practices()},
    }
    return tuple(Watched(each, things.get((each.kind, each.target))) for each in watch_list(work))


def exchange_documents(work: UnitOfWork, language: str = "en") -> Iterator[Document]:
    """All texts of the exchange and names of regions and sectors, each in all languages.

    Titles are in ``language``; those that are no text of the reference stay as they are.
    """
    regions, texts = _regions(work), work.texts.by_english()
    sectors = {sector.code: sector for sector in work.profiles.sectors()}
    for kind, key, title, told, names in _exchange_texts(work, regions, sectors):
        body = "\n".join((*every_form(texts, language, *told), *names))
        others = "\n".join(every_form(texts, language, title))
        yield Document(kind, key, in_language(texts, title, language), body, others)


def _exchange_texts(
    work: UnitOfWork, regions: Mapping[RegionCode, Region], sectors: Mapping[str, Sector]
) -> Iterator[tuple[str, str, str, tuple[str, ...], Iterator[str]]]:
    """Kind, key, title, what else is told, and the names of region and sectors."""
    for each in work.exchange.opportunities():
        names = _names(regions, sectors, each.region, each.sectors)
        told = (each.text, each.sector_term)
        yield "opportunity", each.opportunity_id, each.title, told, names
    for practice in work.exchange.practices():
        names = _names(regions, sectors, practice.region, ())
        more = (practice.text, practice.evidence, practice.theme)
        yield "practice", practice.practice_id, practice.title, more, names
    for note in work.exchange.notes():
        names = _names(regions, sectors, note.region, ())
        yield "note", note.note_id, note.text, (), names


def _regions(work: UnitOfWork) -> Mapping[RegionCode, Region]:
    return {region.code: region for region in work.profiles.regions()}


def _names(
    regions: Mapping[RegionCode, Region],
    sectors: Mapping[str, Sector],
    region: RegionCode,
    codes: Iterable[str],
) -> Iterator[str]:
    found: list[Names] = []
    if region in regions:
        found += [regions[region].names, regions[region].capital]
    found += [sectors[code].names for code in codes if code in sectors]
    for names in found:
        yield " ".join(name for name in (names.en, names.ja, names.hi) if name)
