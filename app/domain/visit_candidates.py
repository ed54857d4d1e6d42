"""What else a planned visit could be: other days, other regions, the best pairs without a visit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import islice, product

from app.domain.nearest_visits import APART, Neighbours
from app.domain.plan_problem import Pair, YearProblem, quickest_path
from app.domain.regions import RegionCode
from app.domain.visit_rules import missing_journeys, shortest
from app.domain.visits import Plan, Visit

MOST_OF_A_KIND = 6
"""How many candidates of each kind are told: more than the officer would weigh."""


class CandidateKind(StrEnum):
    """How a candidate differs from the visit as it stands."""

    START = "start"  # the same regions on other days
    FIRST = "first"  # one region exchanged for one that never took part
    REGION = "region"  # one region exchanged for another
    PAIR = "pair"  # a good pair that no visit of the plan brings together


@dataclass(frozen=True, slots=True)
class Candidate:
    """A visit that could stand in the place of the one with its id and break no rule.

    One that was agreed has candidates too: what to offer where its date falls.
    ``points`` is what the plan would gain (below zero: lose). ``came`` and ``went`` are the
    regions that would join and leave.
    """

    kind: CandidateKind
    visit: Visit
    points: int
    came: tuple[RegionCode, ...] = ()
    went: tuple[RegionCode, ...] = ()


def candidates(problem: YearProblem, plan: Plan, visit_id: str) -> tuple[Candidate, ...]:
    """The nearest candidates for a visit of ``plan``, kind by kind, those that cost least first.

    Raises:
        StopIteration: if the plan has no such visit: a fault of the program.
    """
    visit = next(each for each in plan.visits if each.visit_id == visit_id)
    others = tuple(each for each in plan.visits if each.visit_id != visit_id)
    free = replace(visit, pinned=False, reasons=())
    return tuple(_Candidates(free, others, problem).found())


class _Candidates(Neighbours):
    """Every kind in its order, each visit once."""

    def found(self) -> Iterator[Candidate]:
        yield from self._other_starts()
        first, regions = self._other_regions()
        yield from first
        yield from regions
        yield from islice(self._pairs(), MOST_OF_A_KIND)

    def _other_starts(self) -> Iterator[Candidate]:
        told: list[Visit] = []
        for gain, visit in self._starts:
            if len(told) == MOST_OF_A_KIND:
                return
            apart = all(abs(visit.start - other.start) >= APART for other in told)
            if apart and self._suits(visit):
                told.append(visit)
                yield Candidate(CandidateKind.START, visit, gain)

    def _other_regions(self) -> tuple[list[Candidate], list[Candidate]]:
        """Exchanges for regions that never took part, and for others; by cost."""
        worth = self._value(self.visit, self._these_days)
        found = [
            Candidate(
                CandidateKind.FIRST if came in self.problem.unserved else CandidateKind.REGION,
                visit,
                self._value(visit, self._these_days) - worth,
                (came,),
                (went,),
            )
            for went, came, visit in self._swaps()
        ]
        found.sort(key=lambda each: (-each.points, each.came, each.went))
        return (
            list(islice(self._once_each(found, CandidateKind.FIRST), MOST_OF_A_KIND)),
            list(islice(self._once_each(found, CandidateKind.REGION), MOST_OF_A_KIND)),
        )

    def _once_each(self, found: list[Candidate], kind: CandidateKind) -> Iterator[Candidate]:
        """Of each region that would come the cheapest exchange that breaks no rule."""
        told: set[RegionCode] = set()
        for each in found:
            if each.kind is kind and told.isdisjoint(each.came) and self._keeps_rules(each.visit):
                told.update(each.came)
                yield each

    def _pairs(self) -> Iterator[Candidate]:
        """The best pairs of regions without a visit, each in the place of two regions."""
        for pair in self._free_pairs():
            found = sorted(self._with_pair(pair), key=lambda each: (-each.points, each.went))
            if best := next((each for each in found if self._keeps_rules(each.visit)), None):
                yield best

    def _free_pairs(self) -> list[Pair]:
        taken = {
            code
            for visit in (self.visit, *self.others)
            for code in (*visit.delegation, *visit.hosts)
        }
        free = [pair for pair in self.problem.points if taken.isdisjoint(pair)]
        return sorted(free, key=lambda pair: (-self.problem.points[pair], pair))

    def _with_pair(self, pair: Pair) -> Iterator[Candidate]:
        """The visit with ``pair`` in the place of each region of its delegation and each host."""
        worth = self._value(self.visit, self._these_days)
        for went in product(self.visit.delegation, self.visit.hosts):
            if visit := self._with_both(pair, went):
                points = self._value(visit, self._these_days) - worth
                yield Candidate(CandidateKind.PAIR, visit, points, pair, went)

    def _with_both(self, pair: Pair, went: tuple[RegionCode, RegionCode]) -> Visit | None:
        """None where no journey leads."""
        came: tuple[RegionCode, ...] = tuple(sorted(pair, key=self._is_host))
        instead = dict(zip(went, came, strict=True))
        hosts = (instead.get(code, code) for code in self.visit.hosts)
        delegation = (instead.get(code, code) for code in self.visit.delegation)
        path = quickest_path(hosts, self.problem)
        visit = replace(self.visit, delegation=tuple(sorted(delegation)), hosts=path)
        if not path or any(missing_journeys(visit, self.problem)):
            return None
        return shortest(visit, self._these_days)

    def _is_host(self, code: RegionCode) -> bool:
        return code.country is not self.visit.direction.home
