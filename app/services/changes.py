"""What a mutating use case says it touched, so that each screen reloads only if concerned."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Changes:
    """The kinds of things that changed (``tie``, ``plan``, ``settings``), and their ids."""

    kinds: frozenset[str]
    ids: tuple[str, ...] = ()
