"""Which single figure could bring a pair past another, in words."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.aggregation import AGGREGATIONS
from app.domain.regions import Region, RegionCode
from app.domain.scoring import Scoring
from app.domain.stated_figures import FIGURE
from app.services.find_figure_changes import FigureChange
from app.services.vocabulary import Vocabulary
from app.words.catalogue import Words
from app.words.formats import figure_year, region_name
from app.words.units import figure_told

LISTED = 12
"""How many of the least changes are told."""


def change_titles(words: Words) -> tuple[str, str, str, str]:
    """Over what ``change_cells`` gives."""
    return words.tr("One figure alone"), words.tr("Region"), words.tr("Now"), words.tr("Needed")


def change_cells(
    words: Words,
    change: FigureChange,
    vocabulary: Vocabulary,
    regions: Mapping[RegionCode, Region],
) -> tuple[str, str, str, str]:
    """The figure, its region, what it is, and what it would have to be."""
    figure = change.figure
    now, needed = (figure_told(words, figure, value) for value in (figure.value, change.value))
    return (
        _name(words, change, vocabulary),
        region_name(words, regions, change.region),
        words.tr("{figure} ({year})").format(figure=now, year=figure_year(words, figure.year)),
        needed,
    )


def changes_note(words: Words) -> str:
    """What is and what is not said of them."""
    return words.tr(
        "Each alone puts the pair ahead: scored anew at that value, all else as it is. Tried are "
        "values between the least and the greatest seen in the country."
    )


def none_told(words: Words, scoring: Scoring) -> str:
    """Nothing was found, or nothing could be looked for."""
    if scoring.aggregation not in AGGREGATIONS:
        return words.tr("PROMETHEE rates a pair among all pairs: single figures are not tried.")
    return words.tr("No single figure, within the values seen in its country, puts it ahead.")


def _name(words: Words, change: FigureChange, vocabulary: Vocabulary) -> str:
    if change.kind == FIGURE:
        return words.name(vocabulary.indicators[change.key].names)
    name = words.name(vocabulary.sectors[change.key].names)
    return words.tr("{name}: value added").format(name=name)
