"""What a what-if comes to, in words."""

from __future__ import annotations

from app.domain.what_if import AccessShift
from app.words.amounts import exact, rounded
from app.words.catalogue import Words


def totals_told(words: Words, shift: AccessShift) -> list[str]:
    """How many pairs gain and lose, and the mean hours before and after."""
    totals = [
        words.tr("Pairs that gain: {gaining}, together {gained} h.").format(
            gaining=exact(words, shift.gaining), gained=rounded(words, shift.gained_hours, 1)
        ),
        words.tr("Pairs that lose: {losing}, together {lost} h.").format(
            losing=exact(words, shift.losing), lost=rounded(words, shift.lost_hours, 1)
        ),
    ]
    if shift.mean_hours:
        before, after = (f"{hours:.2f}" for hours in shift.mean_hours)
        mean = words.tr("Mean of all pairs: {before} h before, {after} h after.")
        totals.append(mean.format(before=before, after=after))
    return totals
