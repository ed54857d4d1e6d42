"""What ``setuhashi pair STATE PREFECTURE --pass OTHER`` adds: how the pair could pass another."""

from __future__ import annotations

from argparse import ArgumentParser
from dataclasses import asdict
from typing import Any

from app.cli.printing import Table
from app.domain.compatibility import Partner
from app.domain.regions import Country, find_region
from app.domain.scoring import Scoring
from app.services.find_way_past import SingleChange, WayPast, find_way_past, one_above
from app.services.rank_partners import rank_partners
from app.services.use_cases.desk import UseCases
from app.services.vocabulary import Vocabulary
from app.words.catalogue import Words
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


def way_past(pair: Partner, other: str, scoring: Scoring, cases: UseCases) -> WayPast:
    """How ``pair`` could pass the pair in which ``other`` stands for its State or prefecture."""
    facts = cases.match.facts(scoring.normalisation)
    how = (scoring.weights, scoring.aggregation)
    if other == ABOVE:
        listed = rank_partners(facts, pair.state, *how)
        return find_way_past(pair, one_above(listed, pair), scoring.aggregation)
    replaced = find_region(facts.regions.values(), other)
    keeper = pair.prefecture if replaced.country is Country.INDIA else pair.state
    listed = rank_partners(facts, keeper, *how)
    ahead = next(row for row in listed if replaced.code in (row.state, row.prefecture))
    return find_way_past(pair, ahead, scoring.aggregation)


def way_past_json(found: WayPast) -> dict[str, Any]:
    """The changes, and the pair that would be passed."""
    return {
        "ahead": {
            "state": found.ahead.state,
            "prefecture": found.ahead.prefecture,
            "score": found.ahead.score,
            "rank": found.ahead.rank,
        },
        "distance": found.ahead.score - found.behind.score,
        "criteria": [{"key": key, **asdict(each)} for key, each in found.criteria.items()],
        "nearest_weights": found.nearest_weights,
        "moved_weight": found.moved_weight,
    }


def way_past_table(found: WayPast, cases: UseCases, vocabulary: Vocabulary, words: Words) -> Table:
    """One line a criterion: what it is, and what it alone would have to become."""
    heading = words.tr("What would have to change to pass {pair}, {distance} ahead").format(
        pair=" – ".join(
            region_name(words, cases.regions(), code)
            for code in (found.ahead.state, found.ahead.prefecture)
        ),
        distance=f"{found.ahead.score - found.behind.score:.3f}",
    )
    rows = [
        (words.name(vocabulary.criteria[key].names), *_cells(found, key, each))
        for key, each in found.criteria.items()
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
    return Table(titles, rows, heading, (moved_told(words, found),))


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
