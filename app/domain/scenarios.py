"""Scenarios: sets of route edits with a name, to be tried again and shown to others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from app.domain.network_edits import RouteEdit
from app.domain.problems import Problem

LONGEST_NAME: Final = 120


@dataclass(frozen=True, slots=True)
class Scenario:
    """Edits of routes under a name, as of the day ``on``."""

    name: str
    edits: tuple[RouteEdit, ...]
    on: date


def wrong_name(name: str, others: Iterable[str]) -> Iterator[Problem]:
    """Problems: ``scenario-name-missing``, ``scenario-name-long``, ``scenario-name-taken``."""
    wanted = name.strip()
    if not wanted:
        yield Problem("scenario-name-missing")
    if len(wanted) > LONGEST_NAME:
        yield Problem("scenario-name-long", {"length": len(wanted), "most": LONGEST_NAME})
    if wanted.casefold() in {other.casefold() for other in others}:
        yield Problem("scenario-name-taken", {"name": wanted})
