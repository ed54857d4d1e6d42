"""Keep a window of the officer's own, change it, or take it back."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.own_windows import OwnWindow, wrong_in_window
from app.domain.problems import raise_if_any
from app.services.changes import Changes
from app.services.ports import Store, UnitOfWork
from app.services.record_checks import wrong_reason

KIND = "window"
"""The kind under which own windows are kept."""


def own_windows(work: UnitOfWork) -> Mapping[str, OwnWindow]:
    """The officer's own windows that stand, by key."""
    return work.records.standing(KIND, OwnWindow)


def keep_window(store: Store, own: OwnWindow, reason: str, key: str = "") -> Changes:
    """Keep ``own``, under a new key where none is given (that of a window that is changed).

    Raises:
        ProblemError: ``reason-missing`` and everything of ``wrong_in_window``; nothing was kept.
    """
    with store.begin() as work:
        regions = {region.code for region in work.profiles.regions()}
        wrong = wrong_in_window(own, regions, work.calendar.kinds())
        raise_if_any((*wrong_reason(reason), *wrong))
        kept = key or work.records.new_key(KIND)
        work.records.keep(KIND, kept, own, reason.strip())
        work.commit()
    return Changes(frozenset({KIND}), (kept,))


def withdraw_window(store: Store, key: str, reason: str) -> Changes:
    """Take an own window back.

    Raises:
        ProblemError: ``reason-missing`` or ``record-not-own``; nothing was changed.
    """
    raise_if_any(wrong_reason(reason))
    with store.begin() as work:
        work.records.withdraw(KIND, key, reason.strip())
        work.commit()
    return Changes(frozenset({KIND}), (key,))
