"""Write a brief on a pair: two pages that an officer can hand up."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from math import sqrt

from app.domain.criterion_shares import CriterionShare
from app.domain.figures import is_recent, usable
from app.domain.history import between_governments
from app.domain.journeys import Journey
from app.domain.linkage import SectorFlow
from app.domain.problems import ProblemError
from app.domain.provenance import Quality
from app.domain.regions import Country, Region, RegionCode
from app.domain.ties import Tie
from app.domain.visits import PastVisit, Reason
from app.services.compare_pair import MAIN_FIGURES, ChannelSheet, Dossier, Sheet, Span
from app.services.find_opportunities import PairExchange
from app.services.vocabulary import Vocabulary

OPEN_FROM = 0.1
"""A criterion whose interval is at least so wide is told as open. The project's choice."""

LONG_HOURS = 20.0
"""Door to door; from here on a way costs a delegation a day each way. The project's choice."""

JOURNEYS_TOLD = 3

SAME_SUBJECT = ("fit-term", "fit-sectors")
"""Why a need and an offer are worth bringing together; being named alone is not enough."""

NOTHING_FITS = PairExchange((), (), (), ())


@dataclass(frozen=True, slots=True)
class SheetGaps:
    """What a profile's head lacks: keys of indicators that are missing, unsure or old."""

    region: RegionCode
    missing: tuple[str, ...]
    unsure: tuple[str, ...]
    old: tuple[str, ...]
    has_industry: bool


@dataclass(frozen=True, slots=True)
class Gaps:
    """What the evidence leaves open: criteria by the weight at stake, and gaps of the profiles."""

    criteria: tuple[CriterionShare, ...]
    sheets: tuple[SheetGaps, ...]
    time_estimated: bool

    @property
    def any_missing(self) -> bool:
        return bool(self.criteria) or any(sheet.missing for sheet in self.sheets)


@dataclass(frozen=True, slots=True)
class Brief:
    """All that stands in a brief; ``steps`` are proposed, ``journeys`` the quickest first.

    ``exchange`` are the opportunities and practices that fit the pair.
    """

    dossier: Dossier
    vocabulary: Vocabulary
    regions: Mapping[RegionCode, Region]
    journeys: tuple[Journey, ...]
    gaps: Gaps
    steps: tuple[Reason, ...]
    made_at: datetime
    exchange: PairExchange = NOTHING_FITS


def write_brief(
    dossier: Dossier,
    vocabulary: Vocabulary,
    regions: Mapping[RegionCode, Region],
    find_journeys: Callable[[str, str, date | None], Sequence[Journey]],
    made_at: datetime,
    exchange: PairExchange = NOTHING_FITS,
) -> Brief:
    """Gather the brief of a pair; ``made_at`` is aware, in UTC.

    ``find_journeys`` takes from, to and the day (None: today). A pair between which no
    journey is known has none in its brief.
    """
    journeys = _journeys(dossier, find_journeys)
    gaps = _gaps(dossier, journeys, made_at)
    steps = next_steps(dossier, journeys, gaps, exchange)
    return Brief(dossier, vocabulary, regions, journeys, gaps, steps, made_at, exchange)


def _journeys(
    dossier: Dossier, find_journeys: Callable[[str, str, date | None], Sequence[Journey]]
) -> tuple[Journey, ...]:
    try:
        found = find_journeys(dossier.state.region.code, dossier.prefecture.region.code, None)
    except ProblemError:
        return ()
    return tuple(found[:JOURNEYS_TOLD])


def _gaps(dossier: Dossier, journeys: Sequence[Journey], made_at: datetime) -> Gaps:
    weighed = [share for share in dossier.of_state.criteria if share.weight]
    wide = [share for share in weighed if share.high - share.low >= OPEN_FROM]
    return Gaps(
        tuple(sorted(wide, key=lambda share: -share.weight * (share.high - share.low))),
        tuple(_sheet_gaps(sheet, made_at) for sheet in (dossier.state, dossier.prefecture)),
        any(leg.estimated for journey in journeys for leg in journey.legs),
    )


def _sheet_gaps(sheet: Sheet, made_at: datetime) -> SheetGaps:
    asked, figures = MAIN_FIGURES[sheet.region.country], sheet.figures
    doubted = (Quality.ESTIMATED, Quality.UNVERIFIED)
    return SheetGaps(
        sheet.region.code,
        tuple(key for key in asked if key not in figures),
        tuple(k for k, f in figures.items() if f.quality in doubted or not usable(f)),
        tuple(k for k, f in figures.items() if not is_recent(f, made_at.date())),
        bool(sheet.leading_sectors),
    )


def channels_from(dossier: Dossier, giver: Country) -> tuple[ChannelSheet, ...]:
    """The channels in which ``giver``'s region gives, the most certain fit first."""
    given = [sheet for sheet in dossier.channels if sheet.channel.giver is giver]
    return tuple(sorted(given, key=lambda sheet: -fit_of(sheet).low))


def fit_of(sheet: ChannelSheet) -> Span:
    """How well supply meets need, 0..1: their geometric mean, as ``channel_fit``."""
    supply, need = sheet.supply, sheet.need
    return Span(sqrt(supply.low * need.low), sqrt(supply.high * need.high))


def next_steps(
    dossier: Dossier,
    journeys: Sequence[Journey],
    gaps: Gaps,
    exchange: PairExchange = NOTHING_FITS,
) -> tuple[Reason, ...]:
    """What the desk could do next, in order: it follows from what is and is not on record."""
    found = (
        _tie_step(dossier.ties),
        _visit_step(dossier.visits),
        _channel_step(dossier),
        _firms_step(dossier),
        _match_step(exchange),
        _practice_step(exchange),
        _forum_step(dossier),
        Reason("close-gaps") if gaps.any_missing else None,
        _travel_step(journeys),
    )
    return tuple(step for step in found if step is not None)


def _tie_step(ties: Sequence[Tie]) -> Reason:
    own = [tie for tie in ties if between_governments(tie)]
    for status, code in (("active", "review-tie"), ("proposed", "conclude-tie")):
        if any(tie.status == status for tie in own):
            return Reason(code)
    if own:
        return Reason("renew-tie")
    return Reason("build-on-city-ties") if ties else Reason("sound-out-tie")


def _visit_step(visits: Sequence[PastVisit]) -> Reason:
    days = [visit.start for visit in visits if visit.start]
    return Reason("follow-up-visit", {"day": max(days)}) if days else Reason("plan-visit")


def _channel_step(dossier: Dossier) -> Reason | None:
    best = max(dossier.channels, key=lambda sheet: fit_of(sheet).low, default=None)
    return Reason("lead-with-channel", {"channel": best.channel}) if best else None


def _firms_step(dossier: Dossier) -> Reason | None:
    """Of the strongest flows those between two different sectors say most to firms."""
    sides = ((Country.INDIA, dossier.flows_to_japan), (Country.JAPAN, dossier.flows_to_india))
    flows = [(giver, flow) for giver, side in sides for flow in side]
    if not flows:
        return None
    giver, flow = max(flows, key=lambda pair: (_crosses(pair[1]), pair[1].share))
    return Reason("bring-firms", {"giver": giver, "flow": flow})


def _crosses(flow: SectorFlow) -> bool:
    return flow.from_sector != flow.to_sector


def _match_step(exchange: PairExchange) -> Reason | None:
    """The need of one and the offer of the other on the same subject that fit best."""
    for match in exchange.matches:
        if any(reason.code in SAME_SUBJECT for reason in match.reasons):
            titles = {"need": match.seek.title, "offer": match.offer.title}
            return Reason("join-need-and-offer", titles)
    return None


def _practice_step(exchange: PairExchange) -> Reason | None:
    """The practice that speaks to the deepest weak spot of the other."""
    lessons = (*exchange.for_state, *exchange.for_prefecture)
    if not lessons:
        return None
    best = max(lessons, key=lambda lesson: lesson.spot.depth)
    giver = best.practice.region.country
    return Reason("show-practice", {"giver": giver, "practice": best.practice.title})


def _forum_step(dossier: Dossier) -> Reason | None:
    live = [forum.name for forum in dossier.forums if forum.status != "proposed"]
    return Reason("use-forum", {"forum": live[0]}) if live else None


def _travel_step(journeys: Sequence[Journey]) -> Reason | None:
    if not journeys:
        return Reason("find-way")
    hours = journeys[0].hours
    return Reason("travel-day", {"hours": hours}) if hours >= LONG_HOURS else None
