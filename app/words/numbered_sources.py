"""Sources of a document, numbered in the order in which they are first named."""

from __future__ import annotations

from app.domain.provenance import Source
from app.words.catalogue import Words
from app.words.clipping import clipped
from app.words.formats import known_day
from app.words.journeys import source_title

_LONGEST = 72


class NumberedSources:
    """Hands out the number of each source and remembers it for the list at the end."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._numbers: dict[Source, int] = {}

    def mark(self, source: Source) -> str:
        """The source's number as it stands behind a figure: ``[3]``."""
        return f"[{self._numbers.setdefault(source, len(self._numbers) + 1)}]"

    @property
    def texts(self) -> tuple[str, ...]:
        """Every source named so far, in the order of its number, with its date."""
        return tuple(self._told(source) for source in self._numbers)

    def _told(self, source: Source) -> str:
        title = clipped(source_title(self._words, source.title), _LONGEST)
        if not source.as_of:
            return title
        words = self._words
        return words.tr("{title} (as of {day})").format(
            title=title, day=known_day(words, source.as_of)
        )
