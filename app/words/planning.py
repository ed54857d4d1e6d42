"""Words of the year board: what a change means, how a plan stands, how many visits there are."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from app.domain.plan_adjustment import Standing
from app.domain.plan_settings import PlanSettings
from app.domain.regions import Country, Region, RegionCode
from app.domain.visit_calibration import Calibration, Spread
from app.domain.visit_candidates import Candidate, CandidateKind
from app.domain.visit_count import YearCount
from app.domain.visit_verdict import Verdict
from app.domain.visits import Direction, Plan, Reason
from app.words.catalogue import QT_TRANSLATE_NOOP, Words
from app.words.formats import day, listed, month, region_names, span
from app.words.plan_standing import by_hand_line, stale_line
from app.words.reasons import sentence, signed
from app.words.visit_terms import DIRECTIONS, LEADS, TERMS, status_line

RULES_TOLD = 3
"""How many broken rules are told where there is little room."""

CANDIDATES = {
    CandidateKind.START: QT_TRANSLATE_NOOP("words", "Other days"),
    CandidateKind.FIRST: QT_TRANSLATE_NOOP("words", "Region not yet served"),
    CandidateKind.REGION: QT_TRANSLATE_NOOP("words", "Other region"),
    CandidateKind.PAIR: QT_TRANSLATE_NOOP("words", "Pair without a visit"),
}


def verdict_lines(
    words: Words, found: Verdict, regions: Mapping[RegionCode, Region]
) -> tuple[str, ...]:
    """What a visit would break, then what the plan would gain or lose by it, term by term."""
    broken = [sentence(words, reason, regions) for reason in found.broken]
    return (*(broken or [words.tr("Keeps all the rules.")]), points_line(words, found))


def short_verdict_lines(
    words: Words, found: Verdict, regions: Mapping[RegionCode, Region]
) -> tuple[str, ...]:
    """As ``verdict_lines``, of many broken rules the first few and how many more there are."""
    *rules, points = verdict_lines(words, found, regions)
    more = len(rules) - RULES_TOLD
    if more <= 0:
        return (*rules, points)
    return (*rules[:RULES_TOLD], words.tr("… and {count} more").format(count=more), points)


def points_line(words: Words, found: Verdict) -> str:
    """Points in all, and by term."""
    if not found.terms:
        return words.tr("The plan neither gains nor loses points.")
    terms = listed(
        words, (f"{words.tr(TERMS[term])} {signed(gain)}" for term, gain in found.terms.items())
    )
    return words.tr("{points} points: {terms}").format(points=signed(found.points), terms=terms)


def blocked_lines(
    words: Words, found: Verdict, regions: Mapping[RegionCode, Region]
) -> tuple[str, ...]:
    """Day by day, what stands in the way."""
    return tuple(
        words.tr("{day}: {reason}").format(
            day=day(words, on), reason=sentence(words, reason, regions)
        )
        for on, reasons in found.blocked.items()
        for reason in reasons
    )


def standing_line(words: Words, plan: Plan, found: Standing | None) -> str:
    """How the plan as a whole stands today; None: it was just made, or is still being read."""
    if found is None:
        return status_line(words, plan)
    broken = words.tr("It breaks %n rules.", "", len(found.broken)) if found.broken else ""
    if found.changed:
        line = stale_line(words, plan, found)
    elif plan.by_hand:
        line = by_hand_line(words, plan, found)
    else:
        line = status_line(words, plan)
    return f"{line} {broken}".rstrip()


def count_line(words: Words, count: YearCount) -> str:
    """Of the visits that a ministry owes the year: ideas, confirmed, made, and what lacks."""
    text = words.tr("{lead}, of {owed}: ideas {idea}, confirmed {confirmed}, made {made}")
    return text.format(
        lead=words.tr(LEADS[count.lead]),
        owed=count.owed,
        idea=count.idea,
        confirmed=count.confirmed,
        made=count.made,
    )


def candidate_line(words: Words, candidate: Candidate, regions: Mapping[RegionCode, Region]) -> str:
    """What would change: the days, or who comes for whom."""
    if candidate.kind is CandidateKind.START:
        return span(words, candidate.visit.start, candidate.visit.end)
    return words.tr("{came} in place of {went}").format(
        came=region_names(words, regions, candidate.came),
        went=region_names(words, regions, candidate.went),
    )


def day_lines(
    words: Words, found: Sequence[Reason], regions: Mapping[RegionCode, Region]
) -> tuple[str, ...]:
    """What stands in the way on a day; one line where nothing does."""
    if not found:
        return (words.tr("Nothing stands in the way of a visit on this day."),)
    return tuple(sentence(words, reason, regions) for reason in found)


def calibration_line(words: Words, known: Calibration) -> str:
    """What real delegations of one direction were like: length, size, season."""
    direction = words.tr(DIRECTIONS[known.direction]) if known.direction else ""
    text = words.tr("{direction}: {visits} delegations; {days}; {size}; most start in {months}")
    return text.format(
        direction=direction,
        visits=known.visits,
        days=_spread(words, words.tr("{median} days at the median ({least}–{most})"), known.days),
        size=_spread(
            words, words.tr("{median} travellers at the median ({least}–{most})"), known.size
        ),
        months=listed(words, (month(words, number) for number in _busiest(known))),
    )


def defaults_line(words: Words, shipped: PlanSettings) -> str:
    """Which shipped values rest on the real delegations."""
    season = shipped.weights.season[Direction.TO_INDIA]
    best = (number for number, points in enumerate(season, 1) if points == max(season))
    return words.tr(
        "Defaults that rest on them, as shipped: plans allow visits of {least} to {most} days and "
        "favour visits to India that start in {months}; a new visit begins with the median length "
        "and number of travellers."
    ).format(
        least=shipped.rules.min_days,
        most=shipped.rules.max_days,
        months=listed(words, (month(words, number) for number in best)),
    )


def served_line(
    words: Words, served: Collection[RegionCode], regions: Mapping[RegionCode, Region]
) -> str:
    """How many regions took part at least once, in real delegations or kept plans; who lacks."""
    text = words.tr(
        "Served at least once, by real delegations or kept plans: {states} of {all_states} "
        "States, {prefectures} of {all_prefectures} prefectures. Not yet: {lacking}"
    )

    def count(codes: Iterable[RegionCode], country: Country) -> int:
        return sum(code.country is country for code in codes)

    return text.format(
        states=count(served, Country.INDIA),
        all_states=count(regions, Country.INDIA),
        prefectures=count(served, Country.JAPAN),
        all_prefectures=count(regions, Country.JAPAN),
        lacking=region_names(words, regions, sorted(set(regions).difference(served))) or "–",
    )


def _spread(words: Words, text: str, spread: Spread | None) -> str:
    if spread is None:
        return words.tr("not known")
    return text.format(median=f"{spread.median:g}", least=spread.least, most=spread.greatest)


def _busiest(known: Calibration) -> list[int]:
    """The three months (1..12) in which most delegations start, in the order of the year."""
    starts = known.starts_by_month
    return sorted(sorted(range(1, 13), key=lambda number: (-starts[number - 1], number))[:3])
