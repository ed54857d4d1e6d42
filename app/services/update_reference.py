"""A newer release of the reference waits until the officer has seen what it changes."""

from __future__ import annotations

from typing import Protocol

from app.domain.problems import refuse
from app.domain.reference_changes import ReferenceUpdate
from app.services.changes import Changes


class ReferenceUpdates(Protocol):
    """The reference in the store, and the one that came with the program."""

    def reference_update(self) -> ReferenceUpdate | None:
        """What the shipped release would change; None where it is not newer.

        Raises:
            ProblemError: ``reference-unreadable``.
        """

    def take_reference(self) -> None:
        """Put the shipped release in the place of the stored one, whole or not at all.

        Raises:
            ProblemError: ``reference-unreadable``, ``store-busy``, ``disk-full``.
        """


def take_update(updates: ReferenceUpdates) -> Changes:
    """Take the waiting release; the officer's own records stay over it.

    Raises:
        ProblemError: ``reference-current`` where none waits; nothing was changed.
    """
    update = updates.reference_update()
    if update is None:
        raise refuse("reference-current")
    updates.take_reference()
    return Changes(frozenset({"reference"}), (update.shipped,))
