"""What ``setuhashi pair STATE PREFECTURE --pass OTHER`` adds: how the pair could pass another."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from app.cli.printing import Table
from app.domain.aggregation import AGGREGATIONS, LINEAR_TERMS
from app.domain.compatibility import Partner
from app.domain.regions import Country, find_region
from app.domain.scoring import Scoring
from app.services.find_figure_changes import FigureChange
from app.services.find_way_past import (
    SingleChange,
    WayPast,
    find_way_past,
    one_above,
    require_behind,
)
from app.services.rank_partners import rank_partners
from app.services.use_cases.desk import UseCases
from app.services.vocabulary import Vocabulary
from app.words.catalogue import Words
from app.words.figure_changes import (
    LISTED,
    change_cells,
    change_titles,
    changes_note,
    none_told,
)
from app.words.formats import region_name
from app.words.way_past import moved_told

ABOVE = ""
"""Said for the pair one rank above, in the list of the State."""


def add_pass(parser: ArgumentParser, words: Words) -> None:
    """``--pass [OTHER]``."""
    parser.add_argument(
        "--pass",
        dest="passed",
        nargs="?",
        const=ABOVE,
        metavar="OTHER",
        help=words.tr(
            "what would have to change to pass the pair with this other State or prefecture "
            "(alone: the prefecture one rank above)"
        ),
    )


@dataclass(frozen=True, slots=True)
class Passing:
    """How one pair could pass another; ``way`` is None where no exact one can be told."""

    behind: Partner
    ahead: Partner
    scoring: Scoring
    way: WayPast | None
    figures: Sequence[FigureChange]


def passing(pair: Partner, other: str, scoring: Scoring, cases: UseCases) -> Passing:
    """How ``pair`` could pass the pair in which ``other`` stands for its State or prefecture.

    Raises:
        ProblemError: ``pair-first``, ``pair-not-behind``, ``region-unknown``, and
            ``robustness-unknown`` for an aggregation that rates a pair among all pairs.
    """
    ahead = _ahead(pair, other, scoring, cases)
    require_behind(pair, ahead)
    is_exact = scoring.aggregation in LINEAR_TERMS or scoring.aggregation not in AGGREGATIONS
    way = find_way_past(pair, ahead, scoring.aggregation) if is_exact else None
    return Passing(pair, ahead, scoring, way, cases.dossier.figure_changes(pair, ahead, scoring))


def _ahead(pair: Partner, other: str, scoring: Scoring, cases: UseCases) -> Partner:
    facts = cases.match.facts(scoring.normalisation)
    how = (scoring.weights, scoring.aggregation)
    if other == ABOVE:
        listed = rank_partners(facts, pair.state, *how)
        return one_above(listed, pair)
    replaced = find_region(facts.regions.values(), other)
    keeper = pair.prefecture if replaced.country is Country.INDIA else pair.state
    listed = rank_partners(facts, keeper, *how)
    return next(row for row in listed if replaced.code in (row.state, row.prefecture))


def passing_json(found: Passing) -> dict[str, Any]:
    """The changes, and the pair that would be passed."""
    return {
        "ahead": {
            "state": found.ahead.state,
            "prefecture": found.ahead.prefecture,
            "score": found.ahead.score,
            "rank": found.ahead.rank,
        },
        "distance": found.ahead.score - found.behind.score,
        **way_json(found.way),
        "figures": [_figure_json(change) for change in found.figures],
    }


def way_json(way: WayPast | None) -> dict[str, Any]:
    """Weights and values that make both equal."""
    criteria = way.criteria if way else {}
    return {
        "criteria": [{"key": key, **asdict(each)} for key, each in criteria.items()],
        "nearest_weights": way.nearest_weights if way else None,
        "moved_weight": way.moved_weight if way else None,
    }


def _figure_json(change: FigureChange) -> dict[str, Any]:
    return {
        "region": change.region,
        "kind": change.kind,
        "key": change.key,
        "value": change.figure.value,
        "unit": change.figure.unit,
        "year": change.figure.year,
        "needed": change.value,
        "lead": change.lead,
        "share_of_range": change.share_of_range,
    }


def passing_tables(
    found: Passing, cases: UseCases, vocabulary: Vocabulary, words: Words
) -> Sequence[Table]:
    """One line a criterion, then one a figure: what it is, and what it alone would have to be."""
    heading = words.tr("What would have to change to pass {pair}, {distance} ahead").format(
        pair=" – ".join(
            region_name(words, cases.regions(), code)
            for code in (found.ahead.state, found.ahead.prefecture)
        ),
        distance=f"{found.ahead.score - found.behind.score:.3f}",
    )
    way = found.way
    return (
        *([_way_table(way, heading, vocabulary, words)] if way else []),
        _figures_table(found, "" if way else heading, cases, vocabulary, words),
    )


def _way_table(way: WayPast, heading: str, vocabulary: Vocabulary, words: Words) -> Table:
    rows = [
        (words.name(vocabulary.criteria[key].names), *_cells(way, key, each))
        for key, each in way.criteria.items()
    ]
    titles = (
        words.tr("Criterion"),
        words.tr("Gives more"),
        words.tr("Weight"),
        words.tr("Weight needed"),
        words.tr("Value"),
        words.tr("Value needed"),
        words.tr("Nearest weights"),
    )
    return Table(titles, rows, heading, (moved_told(words, way),))


def _figures_table(
    found: Passing, heading: str, cases: UseCases, vocabulary: Vocabulary, words: Words
) -> Table:
    regions = cases.regions()
    rows = [change_cells(words, each, vocabulary, regions) for each in found.figures[:LISTED]]
    notes = (changes_note(words),) if rows else ()
    return Table(change_titles(words), rows, heading, notes, empty=none_told(words, found.scoring))


def _cells(found: WayPast, key: str, each: SingleChange) -> tuple[str, ...]:
    nearest = found.nearest_weights[key] if found.nearest_weights else None
    return (
        f"{each.edge:+.3f}",
        f"{each.weight:.1%}",
        _share(each.level_weight),
        f"{each.value:.2f}",
        "–" if each.level_value is None else f"{each.level_value:.2f}",
        _share(nearest),
    )


def _share(weight: float | None) -> str:
    return "–" if weight is None else f"{weight:.1%}"
