"""The registry of partnerships."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from app.domain.ties import Tie
from app.services.changes import Changes


class TieCases(Protocol):
    """The registry of partnerships."""

    def find(self, region: str, kind: str, status: str) -> Sequence[Tie]:
        """Region, kind and status; empty: any."""

    def keep(self, tie: Tie, reason: str) -> Changes:
        """A new tie has no id."""

    def withdraw(self, tie_id: str, reason: str) -> Changes: ...
