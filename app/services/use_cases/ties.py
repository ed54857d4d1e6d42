"""The registry of partnerships."""

from __future__ import annotations

from typing import Protocol

from app.domain.ties import Tie
from app.services.changes import Changes


class TieCases(Protocol):
    """The registry of partnerships."""

    def keep(self, tie: Tie, reason: str) -> Changes:
        """A new tie has no id."""

    def withdraw(self, tie_id: str, reason: str) -> Changes: ...
