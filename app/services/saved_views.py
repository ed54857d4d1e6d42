"""What the officer keeps at hand: views of a screen, and things that are watched."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.services.ports import UnitOfWork

WATCHED = ("opportunity", "practice")
"""Kinds of things that can be watched."""


@dataclass(frozen=True, slots=True)
class SavedView:
    """A screen (by its key) with its filters, under a name; filters are plain JSON values."""

    view_id: str
    screen: str
    name: str
    filters: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Watch:
    """A thing that is watched: its ``kind`` (one of ``WATCHED``) and its id, ``target``."""

    watch_id: str
    kind: str
    target: str
    note: str = ""


def saved_views(work: UnitOfWork, screen: str) -> tuple[SavedView, ...]:
    """The views of one screen, by name."""
    views = work.records.standing("view", SavedView).values()
    return tuple(sorted((v for v in views if v.screen == screen), key=lambda view: view.name))


def watch_list(work: UnitOfWork) -> tuple[Watch, ...]:
    """Everything that is watched, in the order in which it was put there."""
    return tuple(work.records.standing("watch", Watch).values())
