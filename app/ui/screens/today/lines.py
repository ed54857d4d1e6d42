"""The lines of the Today screen in the reader's language; knows no Qt."""

from __future__ import annotations

from datetime import date

from app.domain.clearance import GateKind
from app.services.show_today import StaleData
from app.ui.screens.today.presenter import TodayFacts
from app.ui.screens.today.shown import TodayCount, TodayLine, TodayShown
from app.words.amounts import exact
from app.words.catalogue import Words
from app.words.exchange import ALARMS, term
from app.words.formats import day, known_day, region_name, region_names
from app.words.programme import visit_line
from app.words.record_kinds import kind_name
from app.words.visit_terms import GATES, MINISTRIES

STAR = "\N{BLACK STAR}"


def told(words: Words, facts: TodayFacts) -> TodayShown:
    """The whole screen; the lists stand in the order of its panels."""
    today = facts.today
    counts = (
        TodayCount(words.tr(MINISTRIES[it.lead]), it.made, it.confirmed, it.planned, it.owed)
        for it in today.counts
    )
    return TodayShown(
        day(words, today.today),
        words.tr("Visits of {year}").format(year=today.year),
        tuple(counts),
        tuple(lines(words, facts) for lines in (next_visit, due, alarms, expiring, stale, changes)),
    )


def next_visit(words: Words, facts: TodayFacts) -> tuple[TodayLine, ...]:
    """The visit under way, or the next to leave."""
    visit = facts.today.next_visit
    if visit is None:
        return ()
    left = (visit.start - facts.today.today).days
    when = words.tr("under way") if left <= 0 else words.tr("in %n days", "", left)
    return (TodayLine("visit", visit.visit_id, when, visit_line(words, facts.regions, visit)),)


def due(words: Words, facts: TodayFacts) -> tuple[TodayLine, ...]:
    """Clearance gates and action points, the most urgent first."""
    today = facts.today
    gates = [
        (gate.due, gate.visit_id, words.tr(GATES[GateKind(gate.kind)]))
        for gate in today.gates
        if gate.due
    ]
    actions = [
        (
            each.action.due,
            each.visit_id,
            words.tr("{owner}: {text}").format(owner=each.action.owner, text=each.action.text),
        )
        for each in today.actions
    ]
    return tuple(
        TodayLine(
            "visit",
            visit,
            day(words, on),
            words.tr("{visit}: {text}").format(visit=visit, text=text),
            overdue(words, on, today.today),
        )
        for on, visit, text in sorted(gates + actions)
    )


def alarms(words: Words, facts: TodayFacts) -> tuple[TodayLine, ...]:
    """Ties that lapse, are due for review, or sleep."""
    return tuple(
        TodayLine(
            "tie" if it.tie_id else "partnership",
            it.tie_id or it.partnership_id,
            day(words, it.due),
            region_names(words, facts.regions, (it.state, it.prefecture)),
            term(words, ALARMS, it.kind),
        )
        for it in facts.today.alarms
    )


def expiring(words: Words, facts: TodayFacts) -> tuple[TodayLine, ...]:
    """Opportunities that end soon; those of the watch list bear a star."""
    return tuple(
        TodayLine(
            "opportunity",
            it.opportunity.opportunity_id,
            day(words, it.last_day),
            words.tr("{region}: {title}").format(
                region=region_name(words, facts.regions, it.opportunity.region),
                title=words.text(it.opportunity.title),
            ),
            STAR if it.watched else "",
        )
        for it in facts.today.expiring
    )


def stale(words: Words, facts: TodayFacts) -> tuple[TodayLine, ...]:
    """What was last seen too long ago."""
    return tuple(
        TodayLine(it.kind, "", _stale_count(words, it), _stale_text(words, it))
        for it in facts.today.stale
        if it.stale
    )


def changes(words: Words, facts: TodayFacts) -> tuple[TodayLine, ...]:
    """What was changed lately, the newest first."""
    return tuple(
        TodayLine(
            edit.kind,
            edit.key,
            day(words, edit.made_at.astimezone().date()),
            " · ".join(
                part for part in (kind_name(words, edit.kind), edit.key, edit.reason) if part
            ),
            edit.account,
        )
        for edit in facts.today.changes
    )


def overdue(words: Words, on: date, today: date) -> str:
    """How a due day stands to today."""
    left = (on - today).days
    if left < 0:
        return words.tr("overdue by %n days", "", -left)
    return words.tr("today") if left == 0 else words.tr("in %n days", "", left)


def _stale_count(words: Words, it: StaleData) -> str:
    return f"{exact(words, it.stale)} / {exact(words, it.count)}"


def _stale_text(words: Words, it: StaleData) -> str:
    if it.kind == "figure":
        years = it.limit_days // 365
        told = words.tr("figures are older than {years} years; the oldest is from {oldest}")
        return told.format(years=years, oldest=known_day(words, it.oldest))
    told = words.tr("routes were last looked at over {days} days ago; the oldest on {oldest}")
    return told.format(days=it.limit_days, oldest=known_day(words, it.oldest))
