"""What a new plan changes of a former one, in words."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.plan_difference import ChangeKind, VisitChange
from app.domain.regions import Region, RegionCode
from app.words.catalogue import QT_TRANSLATE_NOOP, Words
from app.words.formats import region_names, span
from app.words.reasons import signed

SENTENCES = {
    ChangeKind.KEPT: QT_TRANSLATE_NOOP("words", "{visit}: unchanged, {after}."),
    ChangeKind.MOVED: QT_TRANSLATE_NOOP(
        "words", "{visit}: moved from {before} to {after} ({days} days, {points} points)."
    ),
    ChangeKind.REGIONS: QT_TRANSLATE_NOOP(
        "words",
        "{visit}: regions changed; in: {came}; out: {went}; {after}, {days} days from before "
        "({points} points).",
    ),
    ChangeKind.NEW: QT_TRANSLATE_NOOP("words", "{visit}: new, {after} ({points} points)."),
    ChangeKind.DROPPED: QT_TRANSLATE_NOOP(
        "words", "{visit}: dropped; it was planned for {before} ({points} points)."
    ),
}


def change_line(words: Words, change: VisitChange, regions: Mapping[RegionCode, Region]) -> str:
    """One visit's change in one sentence."""
    before, after = (
        span(words, visit.start, visit.end) if visit else ""
        for visit in (change.before, change.after)
    )
    return words.tr(SENTENCES[change.kind]).format(
        visit=change.visit_id,
        before=before,
        after=after,
        days=signed(change.days),
        points=signed(change.points),
        came=region_names(words, regions, change.came) or "–",
        went=region_names(words, regions, change.went) or "–",
    )
