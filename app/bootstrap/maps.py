"""Use cases of the map."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from app.bootstrap.match import Match
    from app.bootstrap.premises import Premises
    from app.domain.scenarios import Scenario
    from app.domain.scoring import Scoring
    from app.services.draw_map import MapContent
    from app.services.export_map import MapExport
    from app.services.map_what_if import Tried


class Maps:
    """See ``app.services.use_cases.maps``."""

    def __init__(self, premises: Premises, match: Match) -> None:
        self._premises = premises
        self._match = match

    def prepare(self) -> None:
        from app.maps.page import prepare

        prepare(self._premises.shipped.boundaries)

    def content(
        self,
        focus: str,
        layers: Sequence[str],
        scoring: Scoring,
        scenario: Scenario | None = None,
    ) -> MapContent:
        from dataclasses import replace

        from app.domain.compatibility import score_pairs
        from app.services.draw_map import MapRequest, draw_map

        at = self._premises
        matrix = self._match.facts(scoring.normalisation).matrix
        scores = score_pairs(matrix, scoring.weights, scoring.aggregation)
        asked = MapRequest(
            focus,
            tuple(layers),
            at.clock.today(),
            self._year_of_visits(),
            self._tried(scenario) if scenario else None,
        )
        with at.store.read() as work:
            return replace(draw_map(work, matrix, scores, asked), scoring=scoring)

    def _tried(self, scenario: Scenario) -> Tried:
        from app.services.keep_scenarios import run_scenario
        from app.services.map_what_if import Tried

        return Tried(scenario, run_scenario(self._premises.known_journeys(scenario.on), scenario))

    def page(self, content: MapContent, language: str, theme: str) -> Mapping[str, bytes]:
        from dataclasses import replace

        from app.maps.page import window_page

        at = self._premises
        content = replace(content, scoring=None)  # the window tells it above, and follows it
        return window_page(content, at.words(language), at.shipped.boundaries, theme=theme)

    def values(self, content: MapContent, language: str) -> Mapping[str, Any]:
        from app.maps.page import page_values

        return page_values(content, self._premises.words(language))

    def write(self, file: Path, content: MapContent, language: str) -> Path:
        from app.services.export_map import export_map

        return export_map(content, file, self._exports(language))

    def _exports(self, language: str) -> Mapping[str, MapExport]:
        from functools import partial

        from app.maps.files import CsvMap, GeoJsonMap, GeoPackageMap, HtmlMap, KmlMap
        from app.maps.page import paper_page
        from app.ui.printed_map import PdfMap, PngMap

        shipped, words = self._premises.shipped, self._premises.words(language)
        boundaries, resources = shipped.boundaries, shipped.resources
        paper = partial(paper_page, words=words, boundaries=boundaries)
        return {
            "html": HtmlMap(words, boundaries, resources),
            "pdf": PdfMap(paper, resources),
            "png": PngMap(paper, resources),
            "gpkg": GeoPackageMap(boundaries),
            "geojson": GeoJsonMap(boundaries),
            "kml": KmlMap(boundaries),
            "csv": CsvMap(boundaries),
        }

    def _year_of_visits(self) -> int:
        """The first year from now on with a kept plan; this year where there is none."""
        this_year = self._premises.clock.today().year
        with self._premises.store.read() as work:
            kept = (year for year in range(this_year, this_year + 10) if work.visits.plan(year))
            return next(kept, this_year)
