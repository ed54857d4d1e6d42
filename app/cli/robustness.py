"""What ``setuhashi match --robust`` adds to a ranking."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from app.cli.printing import Table
from app.cli.way_past import way_json
from app.domain.compatibility import Partner
from app.services.check_robustness import HEAD, PartnerRobustness, Robustness
from app.services.find_way_past import find_way_past, is_level, one_above
from app.services.rank_partners import MatchFacts
from app.words.amounts import exact
from app.words.catalogue import Words
from app.words.formats import region_name


def robust_json(
    row: Partner, robustness: Robustness, partners: Sequence[Partner], aggregation: str
) -> dict[str, Any]:
    """How the partner fares; ``stability`` is that of the whole list ``partners``.

    ``pass`` is what would bring it past the one above: null for the first and for equals.
    """
    found = robustness.partners[row.rank - 1]
    return {
        **asdict(found),
        "stability": {
            key: {"first": each.first, "top_ten": each.head}
            for key, each in robustness.criteria.items()
        },
        "pass": _pass_json(row, partners, aggregation),
        "weightings": robustness.sampling.draws,
        "seed": robustness.sampling.seed,
    }


def _pass_json(
    row: Partner, partners: Sequence[Partner], aggregation: str
) -> dict[str, Any] | None:
    if row.rank == 1 or is_level(row, one_above(partners, row)):
        return None
    return way_json(find_way_past(row, one_above(partners, row), aggregation))


def robust_tables(
    rows: Sequence[Partner], robustness: Robustness, facts: MatchFacts, words: Words
) -> tuple[Table, Table]:
    """The partners over all weightings, and how far each weight may move."""
    return _partners(rows, robustness, facts, words), _weights(robustness, facts, words)


def _partners(
    rows: Sequence[Partner], robustness: Robustness, facts: MatchFacts, words: Words
) -> Table:
    lines = [_line(row, robustness.partners[row.rank - 1], facts, words) for row in rows]
    titles = (words.tr("Rank"), words.tr("Pair"), words.tr("First"), words.tr("First three"))
    return Table(
        (*titles, words.tr("First ten"), words.tr("Confidence")),
        lines,
        words.tr("How often each partner leads when weights and missing figures vary"),
        (
            words.tr("{count} weightings, seed {seed}").format(
                count=exact(words, robustness.sampling.draws), seed=robustness.sampling.seed
            ),
            words.tr(
                "Confidence: how often a partner is first under the mean of the weights that "
                "favour it, over all that the missing figures could be."
            ),
        ),
    )


def _line(
    row: Partner, found: PartnerRobustness, facts: MatchFacts, words: Words
) -> tuple[object, ...]:
    shares = found.rank_acceptability
    return (
        row.rank,
        " – ".join(region_name(words, facts.regions, code) for code in (row.state, row.prefecture)),
        f"{shares[0]:.1%}",
        f"{sum(shares[:3]):.1%}",
        f"{sum(shares):.1%}",
        f"{found.confidence:.1%}" if found.central_weights else "–",
    )


def _weights(robustness: Robustness, facts: MatchFacts, words: Words) -> Table:
    names = {criterion.key: criterion.names for criterion in facts.method.criteria}
    lines = [
        (words.name(names[key]), f"{each.weight:.1%}", _span(each.first), _span(each.head))
        for key, each in robustness.criteria.items()
        if each.weight
    ]
    return Table(
        (
            words.tr("Criterion"),
            words.tr("Weight"),
            words.tr("First stays first"),
            words.tr("The same {count} lead").format(count=HEAD),
        ),
        lines,
        words.tr("How far one weight may move while the others keep their proportions"),
    )


def _span(ends: tuple[float, float]) -> str:
    return f"{ends[0]:.1%}–{ends[1]:.1%}"
