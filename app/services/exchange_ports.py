"""What exchange and programme need from outside; ``bootstrap`` joins each port to its adapter."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from app.domain.documents import Document, Hit
from app.domain.forums import Meeting
from app.domain.notes import RegionNote
from app.domain.opportunities import Opportunity
from app.domain.pipeline import Partnership
from app.domain.practices import Practice
from app.domain.programme import Progress, Target
from app.domain.wishes import Wish


class ExchangeRepository(Protocol):
    """What regions offer, seek, do well and wish: the officer's records over the reference."""

    def opportunities(self) -> tuple[Opportunity, ...]: ...

    def practices(self) -> tuple[Practice, ...]: ...

    def notes(self) -> tuple[RegionNote, ...]: ...

    def meetings(self) -> tuple[Meeting, ...]: ...

    def wishes(self) -> tuple[Wish, ...]: ...

    def partnerships(self) -> tuple[Partnership, ...]:
        """The officer's files; ties without one are in the registry alone."""


class ProgrammeRepository(Protocol):
    """The targets of the eight lines, and what is told of each."""

    def targets(self) -> tuple[Target, ...]: ...

    def progress(self) -> tuple[Progress, ...]: ...


class TextSearch(Protocol):
    """Full-text search over documents that it holds itself."""

    def fill(self, documents: Iterable[Document]) -> None:
        """Hold ``documents`` in place of those held before."""

    def find(self, query: str, limit: int = 50) -> tuple[Hit, ...]:
        """The documents that hold every term of ``query``, best first; none for no term.

        Behind them those that hold another of its readings (``app.domain.documents``).
        Every character of the query is text: quotes and operators have no meaning.
        """
