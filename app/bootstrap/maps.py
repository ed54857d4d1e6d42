"""Use cases of the map."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.bootstrap.match import Match
    from app.bootstrap.premises import Premises
    from app.services.draw_map import MapContent


class Maps:
    """See ``app.services.use_cases.maps``."""

    def __init__(self, premises: Premises, match: Match) -> None:
        self._premises = premises
        self._match = match

    def content(self, focus: str, layers: Sequence[str]) -> MapContent:
        from app.domain.compatibility import score_pairs
        from app.services.draw_map import MapRequest, draw_map

        at = self._premises
        matrix = self._match.facts().matrix
        scores = score_pairs(matrix, self._match.weights())
        asked = MapRequest(focus, tuple(layers), at.clock.today(), self._year_of_visits())
        with at.store.read() as work:
            return draw_map(work, matrix, scores, asked)

    def page(self, content: MapContent, language: str, theme: str) -> Mapping[str, bytes]:
        from app.maps.page import window_page

        at = self._premises
        return window_page(content, at.words(language), at.shipped.boundaries, theme=theme)

    def write(self, file: Path, focus: str, layers: Sequence[str], language: str) -> Path:
        from app.maps.map_file import write_map

        shipped, words = self._premises.shipped, self._premises.words(language)
        content = self.content(focus, layers)
        return write_map(content, words, shipped.boundaries, shipped.resources, file)

    def _year_of_visits(self) -> int:
        """The first year from now on with a kept plan; this year where there is none."""
        this_year = self._premises.clock.today().year
        with self._premises.store.read() as work:
            kept = (year for year in range(this_year, this_year + 10) if work.visits.plan(year))
            return next(kept, this_year)
