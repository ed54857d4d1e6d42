"""How much a file of a plan holds."""

from __future__ import annotations

from app.services.take_plan import ReadPlan
from app.words.catalogue import Words
from app.words.formats import listed


def plan_size(words: Words, read: ReadPlan) -> str:
    """``6 visits, 1 record``."""
    visits = words.tr("%n visits", "", len(read.plan.visits))
    return listed(words, (visits, words.tr("%n records", "", len(read.records))))
