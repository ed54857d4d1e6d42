"""Use cases of the registry of partnerships."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.bootstrap.premises import Premises
    from app.domain.ties import Tie
    from app.services.changes import Changes


class Ties:
    """See ``app.services.use_cases.ties``."""

    def __init__(self, premises: Premises) -> None:
        self._store = premises.store
        self._clock = premises.clock

    def keep(self, tie: Tie, reason: str) -> Changes:
        from app.services.record_tie import add_tie, change_tie

        keep = change_tie if tie.tie_id else add_tie
        return keep(self._store, tie, reason, self._clock.today())

    def withdraw(self, tie_id: str, reason: str) -> Changes:
        from app.services.record_tie import withdraw_tie

        return withdraw_tie(self._store, tie_id, reason)
