"""The visits nearest to former ones that may stand in their place."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from time import monotonic

import numpy as np
from numpy.typing import NDArray

from app.domain.plan_difference import exchanged
from app.domain.plan_problem import YearProblem
from app.domain.regions import RegionCode
from app.domain.visits import Lead, Visit
from app.services.task import TaskHandle
from app.solver.days import NEVER
from app.solver.judge import Judge
from app.solver.lead_field import LeadField, lead_field
from app.solver.lead_search import Candidates, on_every_start
from app.solver.ledger import Ledger
from app.solver.openings import Openings, apart, openings, room
from app.solver.run import Outcome
from app.solver.tours import Groups
from app.solver.year_model import Choice, YearModel

Ints = NDArray[np.int64]
Visits = tuple[Visit, ...]

MOST_CANDIDATES = 100_000
"""With more of them the model would take longer than an officer waits."""


@dataclass(frozen=True, slots=True)
class Change:
    """Visits in the place of former ones, by the same ids, and how far they are from them.

    ``regions`` that come in or go out, ``days`` by which starts move, ``value`` of the plan.
    """

    visits: Visits
    regions: int
    days: int
    value: int
    proved: bool

    @property
    def rank(self) -> tuple[int, int, int]:
        """The less the better."""
        return self.regions, self.days, -self.value


@dataclass(frozen=True, slots=True, eq=False)
class _Slot:
    """Candidates for the place of one former visit, with their distance from it."""

    visit: Visit
    ledger: Ledger
    found: Candidates
    regions: Ints
    days: Ints


class Replacements:
    """Finds visits in the place of former ones; fields are built once a lead."""

    def __init__(self, problem: YearProblem, judge: Judge, handle: TaskHandle) -> None:
        self._problem, self._judge, self._handle = problem, judge, handle
        self._fields: dict[Lead, LeadField] = {}

    def nearest(self, kept: Visits, replaced: Visits, until: float) -> Change | None:
        """The least change that puts others in the place of ``replaced`` beside ``kept``.

        None if nothing was found by ``until`` (``monotonic`` seconds).

        Raises:
            CancelledError: if the caller asked for it.
        """
        year = replace(self._problem, pins=(*self._problem.pins, *kept))
        if not replaced:
            return Change((), 0, 0, openings(year).points, proved=True)
        best, spare = None, 0
        least = [self._nearest_regions(visit, year) for visit in replaced]
        while monotonic() < until:
            slots = [
                self._slot(visit, year, most + spare)
                for visit, most in zip(replaced, least, strict=True)
            ]
            if sum(len(slot.found) for slot in slots) > MOST_CANDIDATES:
                break
            found = self._chosen(slots, year, until)
            best = found or best
            if found and found.regions - sum(least) <= spare:
                return found
            spare = found.regions - sum(least) if found else spare + 1
        return replace(best, proved=False) if best else None

    def _nearest_regions(self, visit: Visit, year: YearProblem) -> int:
        """The fewest regions that must come in or go out for ``visit`` to be possible at all."""
        sides = len(year.groups)
        return next((most for most in range(sides) if len(self._slot(visit, year, most).found)), 0)

    def _slot(self, visit: Visit, year: YearProblem, most: int) -> _Slot:
        """The candidates in which ``most`` regions or fewer come in or go out."""
        if visit.lead not in self._fields:
            self._fields[visit.lead] = lead_field(self._problem, visit.lead)
        field, opened = self._fields[visit.lead], openings(year)
        homes = _distances(field.delegations, field.homes, visit.delegation, opened)
        hosts = _distances(field.tours, field.hosts, visit.hosts, opened)
        pairs = [
            _every_pair(homes == out, hosts == away)
            for out in range(most + 1)
            for away in range(most + 1 - out)
        ]
        found = on_every_start(field, *(np.concatenate(side) for side in zip(*pairs, strict=True)))
        free = room(year, visit.lead, apart(year)).ravel()
        found = found.only(np.flatnonzero(free[found.cell]))
        start = (visit.start - year.first_day).days
        return _Slot(
            visit,
            Ledger(year, field),
            found,
            homes[found.delegation] + hosts[found.tour],
            np.abs(found.cell % field.days - start),
        )

    def _chosen(self, slots: list[_Slot], year: YearProblem, until: float) -> Change | None:
        """The best choice of one candidate a slot, with room for the visits that are new."""
        opened = openings(year)
        former = Counter(slot.visit.lead for slot in slots)
        new = {lead: wanted - former[lead] for lead, wanted in opened.wanted.items()}
        if any(new.values()):
            opened = replace(opened, bonuses={})
        wanted = Counter(slot.visit.visit_id for slot in slots) + Counter[str](new)
        model, scale = YearModel(opened, apart(year), wanted), _Scale(slots, opened)
        for slot in slots:
            model.add(slot.ledger, scale.priced(slot), slot.visit.visit_id)
        for lead in (lead for lead, count in new.items() if count):
            self._judge.add_any(model, year, lead, _regions_taken(slots, year))
        choice = model.choose(self._handle, until - monotonic())
        return _change(slots, scale, choice) if choice.outcome.found else None


class _Scale:
    """Points so steep that no value outweighs a day, and no days a region."""

    def __init__(self, slots: list[_Slot], opened: Openings) -> None:
        values = sum(int(np.ptp(slot.found.points)) for slot in slots)
        self.a_day = 1 + sum(opened.bonuses.values()) + values
        self.a_region = self.a_day * (1 + sum(int(np.ptp(slot.days)) for slot in slots))

    def priced(self, slot: _Slot) -> Candidates:
        """The candidates of ``slot`` with what their distance costs."""
        cost = self.a_region * slot.regions + self.a_day * slot.days
        return replace(slot.found, points=slot.found.points - cost)


def _regions_taken(slots: list[_Slot], year: YearProblem) -> int:
    """The most regions that the visits of the slots and the other new visits take."""
    each = year.settings.rules.min_delegation + year.settings.rules.min_hosts
    changed = sum(len(slot.visit.delegation) + len(slot.visit.hosts) for slot in slots)
    return changed + each * (sum(openings(year).wanted.values()) - len(slots) - 1)


def _change(slots: list[_Slot], scale: _Scale, choice: Choice) -> Change:
    """What was chosen for the slots, which come first among the visits of the choice."""
    pairs = [
        (slot.visit, replace(visit, visit_id=slot.visit.visit_id))
        for slot, visit in zip(slots, choice.visits, strict=False)
    ]
    regions = sum(exchanged(*pair) for pair in pairs)
    days = sum(abs((new.start - old.start).days) for old, new in pairs)
    value = choice.value + scale.a_region * regions + scale.a_day * days
    proved = choice.outcome is Outcome.OPTIMAL
    return Change(tuple(new for _, new in pairs), regions, days, value, proved)


def _distances(
    groups: Groups, codes: tuple[RegionCode, ...], former: tuple[RegionCode, ...], opened: Openings
) -> Ints:
    """Regions that come in or go out, by group; ``NEVER`` where a region has no visit left."""
    was = np.array([code in former for code in codes], dtype=np.float32)
    full = np.array([opened.capacity[code] < 1 for code in codes], dtype=np.float32)
    far = groups.sizes + len(former) - 2 * np.rint(groups.inside @ was).astype(np.int64)
    return np.asarray(np.where(groups.inside @ full > 0, NEVER, far))


def _every_pair(some: NDArray[np.bool_], others: NDArray[np.bool_]) -> tuple[Ints, Ints]:
    """Each place of ``some`` with each of ``others``."""
    one, other = np.flatnonzero(some), np.flatnonzero(others)
    return np.repeat(one, len(other)), np.tile(other, len(one))
