"""Who travels on a visit: personal data outside the log, so that it can be erased."""

from __future__ import annotations

from app.domain.problems import Problem, raise_if_any, refuse
from app.domain.visit_record import RECORD_KIND, Delegate, VisitRecord
from app.services.changes import Changes
from app.services.ports import Store, UnitOfWork

PERSONS = "persons"


def delegates_of(work: UnitOfWork, visit_id: str) -> tuple[Delegate, ...]:
    """Who travels, in the order of the list."""
    return work.persons.of(visit_id, Delegate)


def keep_delegates(store: Store, visit_id: str, delegates: tuple[Delegate, ...]) -> Changes:
    """Keep the list of who travels in place of the former one, of which nothing stays.

    Raises:
        ProblemError: ``visit-unknown``, ``visit-part-empty`` for each without a name.
    """
    raise_if_any(
        Problem("visit-part-empty", {"part": "delegation", "number": number})
        for number, delegate in enumerate(delegates, 1)
        if not delegate.name.strip()
    )
    with store.begin() as work:
        if work.records.find(RECORD_KIND, visit_id, VisitRecord) is None:
            raise refuse("visit-unknown", visit=visit_id)
        work.persons.keep(visit_id, delegates)
        work.commit()
    return Changes(frozenset({PERSONS}), (visit_id,))


def erase_delegates(store: Store, visit_id: str) -> Changes:
    """Forget who travels on a visit."""
    with store.begin() as work:
        work.persons.erase(visit_id)
        work.commit()
    return Changes(frozenset({PERSONS}), (visit_id,))
