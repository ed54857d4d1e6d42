"""Keep the pairs that an officer asks for: without a tie, well known, in a forum, of a line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.domain.compatibility import PairScores
from app.domain.criteria import CHANNEL_PREFIX
from app.domain.evidence import GRADES
from app.domain.measures import BoolArray
from app.domain.ties import Forum
from app.services.rank_partners import MatchFacts


@dataclass(frozen=True, slots=True)
class PairFilter:
    """What a pair must fulfil; each part that is left as it is asks for nothing.

    ``least_evidence`` is a grade A to D, ``well_known`` asks that neither region is flagged for
    its coverage, ``forum`` is the id of one, ``line`` a line of effort: of each pair that of the
    resource channel in which it is strongest.
    """

    only_new: bool = False
    least_evidence: str = ""
    well_known: bool = False
    forum: str = ""
    line: str = ""
    shortlisted: bool = False

    @property
    def parts(self) -> int:
        """How many parts ask for something."""
        texts = (self.least_evidence, self.forum, self.line)
        return sum(map(bool, (self.only_new, self.well_known, self.shortlisted, *texts)))


def kept_pairs(facts: MatchFacts, scores: PairScores, asked: PairFilter) -> BoolArray:
    """Which pairs [S, P] fulfil everything that is asked for."""
    kept = np.ones(scores.score.shape, dtype=np.bool_)
    if asked.only_new:
        kept &= ~tied_cells(facts)
    if asked.shortlisted:
        kept &= _cells_of(facts, facts.shortlisted)
    if asked.least_evidence:
        kept &= scores.evidence <= GRADES.index(asked.least_evidence)
    if asked.well_known:
        kept &= _both(facts, [code for code, each in facts.coverage.items() if not each.flagged])
    for forum in facts.forums:
        if forum.forum_id == asked.forum:  # one that was taken back since asks for nothing
            kept &= _in_forum(facts, forum)
    if asked.line:
        kept &= strongest_lines(facts) == asked.line
    return kept


def tied_cells(facts: MatchFacts) -> BoolArray:
    """Which pairs [S, P] have a tie."""
    return _cells_of(facts, facts.tied)


def _cells_of(facts: MatchFacts, pairs: frozenset[tuple[str, str]]) -> BoolArray:
    matrix = facts.matrix
    return np.array([[(s, p) in pairs for p in matrix.prefectures] for s in matrix.states])


def strongest_lines(facts: MatchFacts) -> NDArray[np.str_]:
    """Of each pair [S, P] the line of effort of the channel in which its value is highest."""
    criteria = facts.matrix.criteria
    lines = {CHANNEL_PREFIX + channel.key: channel.line for channel in facts.method.channels}
    columns = [place for place, key in enumerate(criteria) if key in lines]
    if not columns:
        return np.full(facts.matrix.value.shape[:2], "")
    strongest = facts.matrix.value[..., columns].argmax(axis=-1)
    return np.asarray(np.array([lines[criteria[place]] for place in columns])[strongest])


def _in_forum(facts: MatchFacts, forum: Forum) -> BoolArray:
    """Pairs whose region is a member, on each side of which the forum has members."""
    sides = (facts.matrix.states, facts.matrix.prefectures)
    of_side = [[code for code in side if code in forum.members] for side in sides]
    return _both(
        facts, [*(of_side[0] or facts.matrix.states), *(of_side[1] or facts.matrix.prefectures)]
    )


def _both(facts: MatchFacts, codes: Sequence[str]) -> BoolArray:
    """Pairs both of whose regions are among ``codes``."""
    rows, columns = (
        np.isin(side, codes) for side in (facts.matrix.states, facts.matrix.prefectures)
    )
    return np.asarray(rows[:, None] & columns[None, :])
