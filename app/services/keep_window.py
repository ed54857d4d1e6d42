"""Keep a window of the officer's own, change it, or take it back."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Protocol, TypeVar

from app.domain.calendar import Window
from app.domain.own_windows import OwnWindow, wrong_in_window
from app.domain.problems import Problem, raise_if_any
from app.services.changes import Changes

T = TypeVar("T")

KIND = "window"
"""The kind under which own windows are kept."""


class WindowRecords(Protocol):
    """What this use case needs of the officer's own records."""

    def standing(self, kind: str, form: type[T]) -> Mapping[str, T]: ...

    def new_key(self, kind: str) -> str: ...

    def keep(self, kind: str, key: str, record: object, reason: str) -> None: ...

    def withdraw(self, kind: str, key: str, reason: str) -> None: ...


def own_windows(records: WindowRecords) -> tuple[Window, ...]:
    """The windows that stand, as plans and board see them, in the order of their keys."""
    return tuple(own.window() for own in records.standing(KIND, OwnWindow).values())


def keep_window(
    records: WindowRecords,
    own: OwnWindow,
    reason: str,
    known: tuple[Collection[str], Collection[str]],
    key: str = "",
) -> Changes:
    """Keep ``own``, under a new key where none is given; the caller commits.

    Args:
        records: The officer's own records.
        own: The window.
        reason: Why.
        known: The codes of all regions, and the kinds of windows.
        key: Of a window that is changed.

    Raises:
        ProblemError: ``reason-missing`` and everything of ``wrong_in_window``; nothing was kept.
    """
    raise_if_any((*_without_reason(reason), *wrong_in_window(own, *known)))
    kept = key or records.new_key(KIND)
    records.keep(KIND, kept, own, reason.strip())
    return Changes(frozenset({KIND}), (kept,))


def withdraw_window(records: WindowRecords, key: str, reason: str) -> Changes:
    """Take an own window back; the caller commits.

    Raises:
        ProblemError: ``reason-missing``, or what ``records`` says of an unknown key.
    """
    raise_if_any(_without_reason(reason))
    records.withdraw(KIND, key, reason.strip())
    return Changes(frozenset({KIND}), (key,))


def _without_reason(reason: str) -> tuple[Problem, ...]:
    return () if reason.strip() else (Problem("reason-missing"),)
