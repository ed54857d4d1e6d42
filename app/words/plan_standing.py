"""How a plan stands that the facts, the settings or the officer's hand have left behind."""

from __future__ import annotations

from app.domain.plan_adjustment import VISITS, Standing
from app.domain.plan_fingerprint import RELEASED, UNKNOWN
from app.domain.visits import Plan
from app.words.amounts import exact, rounded
from app.words.catalogue import QT_TRANSLATE_NOOP, Words
from app.words.formats import listed

CHANGED = {
    "rules": QT_TRANSLATE_NOOP("words", "the rules of plans"),
    "weights": QT_TRANSLATE_NOOP("words", "the points of plans"),
    "scores": QT_TRANSLATE_NOOP("words", "the scores of pairs"),
    "journeys": QT_TRANSLATE_NOOP("words", "the journeys"),
    "calendar": QT_TRANSLATE_NOOP("words", "the calendar"),
    "record": QT_TRANSLATE_NOOP("words", "the visits and ties on record"),
    "scope": QT_TRANSLATE_NOOP("words", "the ministries or days planned for"),
    VISITS: QT_TRANSLATE_NOOP("words", "the visits themselves"),
    RELEASED: QT_TRANSLATE_NOOP("words", "a pin that was taken away"),
}


def stale_line(words: Words, plan: Plan, found: Standing) -> str:
    """What has changed since ``plan`` was made, and its points then and today."""
    today = exact(words, found.points)
    parts = listed(words, (words.tr(CHANGED[part]) for part in found.changed if part in CHANGED))
    if UNKNOWN in found.changed:
        return words.tr(
            "Worth {today} points today. On which facts it was made is not known: it came from "
            "a file or from an older version. Re-plan to be sure of it."
        ).format(today=today)
    if plan.by_hand:
        return words.tr(
            "No longer up to date. Changed since the plan was made: {parts}, and visits by hand. "
            "It is worth {today} points today."
        ).format(parts=parts, today=today)
    text = words.tr(
        "No longer up to date. Changed since the plan was made: {parts}. It was worth {value} "
        "points then and is worth {today} today."
    )
    return text.format(parts=parts, value=rounded(words, plan.objective), today=today)


def by_hand_line(words: Words, plan: Plan, found: Standing) -> str:
    """Points today beside the most that were possible, where that is known."""
    value = exact(words, found.points)
    if plan.together:
        return words.tr("Changed by hand: {value} points.").format(value=value)
    text = words.tr("Changed by hand: {value} points; at most {bound} were possible.")
    return text.format(value=value, bound=rounded(words, plan.bound))
