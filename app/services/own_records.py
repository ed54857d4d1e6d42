"""Keep and withdraw what the officer notes: one way in for every kind of record."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from app.domain.pipeline import Move, Partnership
from app.domain.problems import Problem, raise_if_any, refuse
from app.services import record_checks as checks
from app.services.changes import Changes
from app.services.ports import Store, UnitOfWork
from app.services.record_checks import Desk, wrong_reason
from app.services.saved_views import SavedView, Watch


@dataclass(frozen=True, slots=True)
class _Kind:
    """The field that holds the id, the records that stand, and what can be wrong."""

    key: str
    standing: Callable[[UnitOfWork], Iterable[Any]]
    wrong: Callable[[Any, Desk], Iterator[Problem]]


def keep_record(store: Store, kind: str, record: Any, reason: str, today: date) -> Changes:
    """Keep a record of ``kind``; one without an id is new and gets one here.

    Kinds: opportunity, practice, target, progress, forum, meeting, wish, partnership, view, watch.

    Raises:
        ProblemError: ``record-unknown`` for an id that nothing has, or everything that is wrong;
            nothing was changed.
        KeyError: for a kind that is not known.
    """
    how = KINDS[kind]
    with store.begin() as work:
        key = getattr(record, how.key)
        if key and key not in _ids(how, work):
            raise refuse("record-unknown", key=key)
        raise_if_any((*wrong_reason(reason), *how.wrong(record, Desk(work, today))))
        own = replace(record, **{how.key: key or work.records.new_key(kind), **mark(record)})
        work.records.keep(kind, getattr(own, how.key), own, reason.strip())
        work.commit()
    return Changes(frozenset({kind}), (getattr(own, how.key),))


def withdraw_record(store: Store, kind: str, key: str, reason: str) -> Changes:
    """Take the officer's record back; the reference, if it knows the thing, shows again.

    Raises:
        ProblemError: ``reason-missing`` or ``record-not-own``; nothing was changed.
    """
    raise_if_any(wrong_reason(reason))
    with store.begin() as work:
        work.records.withdraw(kind, key, reason.strip())
        work.commit()
    return Changes(frozenset({kind}), (key,))


def move_partnership(store: Store, partnership: Partnership, move: Move, today: date) -> Changes:
    """Move a partnership on to the next stage; the reason of the move is that of the change.

    Raises:
        ProblemError: as ``keep_record``.
    """
    moved = replace(partnership, moves=(*partnership.moves, move))
    return keep_record(store, "partnership", moved, move.reason, today)


def mark(record: Any) -> Mapping[str, bool]:
    """What says that a record is the officer's, where its kind can say so."""
    return {"edited": True} if hasattr(record, "edited") else {}


def _ids(how: _Kind, work: UnitOfWork) -> set[str]:
    return {getattr(each, how.key) for each in how.standing(work)}


KINDS: Mapping[str, _Kind] = {
    "opportunity": _Kind(
        "opportunity_id", lambda work: work.exchange.opportunities(), checks.wrong_opportunity
    ),
    "practice": _Kind("practice_id", lambda work: work.exchange.practices(), checks.wrong_practice),
    "target": _Kind("target_id", lambda work: work.programme.targets(), checks.wrong_target),
    "progress": _Kind("progress_id", lambda work: work.programme.progress(), checks.wrong_progress),
    "forum": _Kind("forum_id", lambda work: work.ties.forums(), checks.wrong_forum),
    "meeting": _Kind("meeting_id", lambda work: work.exchange.meetings(), checks.wrong_meeting),
    "wish": _Kind("wish_id", lambda work: work.exchange.wishes(), checks.wrong_wish),
    "partnership": _Kind(
        "partnership_id", lambda work: work.exchange.partnerships(), checks.wrong_partnership
    ),
    "view": _Kind(
        "view_id", lambda work: work.records.standing("view", SavedView).values(), checks.wrong_view
    ),
    "watch": _Kind(
        "watch_id", lambda work: work.records.standing("watch", Watch).values(), checks.wrong_watch
    ),
}
"""Every kind of record that is kept here."""
