"""What it takes for one pair to pass another, in words."""

from __future__ import annotations

from app.services.find_way_past import WayPast
from app.words.catalogue import Words


def moved_told(words: Words, found: WayPast) -> str:
    """How much of the weight must move, or that none helps."""
    if found.moved_weight is None:
        return words.tr("It is better in no criterion: no set of weights puts it ahead.")
    return words.tr(
        "Each change alone makes the two equal; any more of it, and the pair is ahead. "
        "Weights all together: {share} of the weight must move."
    ).format(share=f"{found.moved_weight:.1%}")
