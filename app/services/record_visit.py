"""Open a visit's record, change it, move it on, and follow it to its outcome.

Each is one unit of work with a reason, and can be undone like any other change.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from app.domain.itinerary import identified
from app.domain.problems import Problem, raise_if_any, refuse
from app.domain.ties import Tie
from app.domain.visit_record import (
    RECORD_KIND,
    GateStanding,
    Move,
    Outcome,
    OutcomeKind,
    VisitRecord,
    VisitState,
    moved,
    record_of,
)
from app.domain.visit_record_rules import wrong_in
from app.domain.visits import Plan, Visit
from app.services.changes import Changes
from app.services.ports import Store, UnitOfWork
from app.services.record_tie import enter_tie

_OVER = frozenset((VisitState.MADE, VisitState.REPORTED))

Change = Callable[[VisitRecord], VisitRecord]


def open_visit(store: Store, visit_id: str, today: date, reason: str) -> Changes:
    """Begin the record of a visit of a kept plan, as an idea of ``today``.

    Raises:
        ProblemError: ``reason-missing``, ``visit-on-record``, ``visit-not-planned``.
    """
    with store.begin() as work:
        if work.records.find(RECORD_KIND, visit_id, VisitRecord):
            raise refuse("visit-on-record", visit=visit_id)
        _keep(work, record_of(_planned(work, visit_id), today), reason)
        work.commit()
    return _changed(visit_id)


def add_visit(store: Store, record: VisitRecord, reason: str) -> Changes:
    """Keep the record of a visit that is in no plan; its id is given here.

    Raises:
        ProblemError: ``reason-missing`` and everything that is wrong with the record.
    """
    with store.begin() as work:
        own = replace(record, visit_id=work.records.new_key(RECORD_KIND))
        _keep(work, own, reason)
        work.commit()
    return _changed(own.visit_id)


def change_visit(store: Store, record: VisitRecord, reason: str) -> Changes:
    """Keep ``record`` over the one that stands.

    Steps and documents have ways of their own: history and attachments stay as they stand.

    Raises:
        ProblemError: ``visit-unknown``, ``reason-missing`` and everything that is wrong.
    """

    def changed(known: VisitRecord) -> VisitRecord:
        return replace(record, history=known.history, attachments=known.attachments)

    return alter_visit(store, record.visit_id, changed, reason)


def move_visit(store: Store, visit_id: str, move: Move, today: date) -> Changes:
    """Bring a visit into its next state; the reason of the move is that of the change.

    Raises:
        ProblemError: ``visit-unknown``, ``reason-missing``, and those of
            ``app.domain.visit_record.moved``.
    """
    told = replace(move, reason=move.reason.strip())
    return alter_visit(store, visit_id, lambda known: moved(known, told, today), move.reason)


def set_gate(store: Store, visit_id: str, standing: GateStanding, reason: str) -> Changes:
    """Keep what was done for one clearance gate.

    Raises:
        ProblemError: ``visit-unknown``, ``reason-missing``, ``gate-date-missing``, ``gate-order``.
    """

    def changed(known: VisitRecord) -> VisitRecord:
        others = (gate for gate in known.gates if gate.kind is not standing.kind)
        return replace(known, gates=(*others, standing))

    return alter_visit(store, visit_id, changed, reason)


def add_outcome(
    store: Store,
    visit_id: str,
    outcome: Outcome,
    reason: str,
    tie: Tie | None = None,
    today: date = date.max,
) -> Changes:
    """Add what came of a visit; ``tie`` is the agreement signed, which enters the registry.

    It was signed by ``today``.

    Raises:
        ProblemError: ``visit-unknown``, ``outcome-too-early``, ``outcome-no-agreement``, and all
            that is wrong with outcome or tie; neither was kept.
    """
    if tie and outcome.kind is not OutcomeKind.AGREEMENT:
        raise refuse("outcome-no-agreement")
    with store.begin() as work:
        known = _known(work, visit_id)
        if known.state not in _OVER:
            raise refuse("outcome-too-early", visit=visit_id)
        tie_id = enter_tie(work, tie, reason, today) if tie else ""
        told = replace(outcome, tie_id=tie_id)
        _keep(work, replace(known, outcomes=(*known.outcomes, told)), reason)
        work.commit()
    kinds = {RECORD_KIND, "tie"} if tie_id else {RECORD_KIND}
    return Changes(frozenset(kinds), (visit_id, tie_id) if tie_id else (visit_id,))


def alter_visit(store: Store, visit_id: str, change: Change, reason: str) -> Changes:
    """Keep what ``change`` makes of the record that stands.

    Raises:
        ProblemError: ``visit-unknown``, ``reason-missing``, those of ``change`` and everything
            that is wrong with what it made.
    """
    with store.begin() as work:
        _keep(work, change(_known(work, visit_id)), reason)
        work.commit()
    return _changed(visit_id)


def _known(work: UnitOfWork, visit_id: str) -> VisitRecord:
    found = work.records.find(RECORD_KIND, visit_id, VisitRecord)
    if found is None:
        raise refuse("visit-unknown", visit=visit_id)
    return found


def _keep(work: UnitOfWork, record: VisitRecord, reason: str) -> None:
    regions = {region.code for region in work.profiles.regions()}
    missing = () if reason.strip() else (Problem("reason-missing"),)
    raise_if_any((*missing, *wrong_in(record, regions)))
    kept = replace(record, itinerary=identified(record.itinerary))
    work.records.keep(RECORD_KIND, record.visit_id, kept, reason.strip())


def _planned(work: UnitOfWork, visit_id: str) -> Visit:
    for plan in work.records.standing("plan", Plan).values():
        for visit in plan.visits:
            if visit.visit_id == visit_id:
                return visit
    raise refuse("visit-not-planned", visit=visit_id)


def _changed(visit_id: str) -> Changes:
    return Changes(frozenset({RECORD_KIND}), (visit_id,))
