"""What ``setuhashi match REGION --beside P`` prints: two sets of weights side by side."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from app.cli.printing import Table
from app.services.compare_choices import Agreement, ComparedPair
from app.services.rank_partners import MatchFacts
from app.words.catalogue import Words
from app.words.formats import region_name


def beside_json(found: Agreement, top: int) -> dict[str, Any]:
    """Ranks and scores under both, the pairs in both top lists, and rank correlations."""
    return {
        "sets": [choice.key for choice in found.choices],
        "pairs": [asdict(pair) for pair in found.pairs[: top or None]],
        "agreed": [asdict(pair) for pair in found.pairs if pair.agreed],
        "likeness": [asdict(each) for each in found.likeness],
    }


def beside_table(found: Agreement, top: int, facts: MatchFacts, words: Words) -> Table:
    """The pairs, best mean rank first, with their rank under each set of weights."""
    names = {preset.key: words.name(preset.names) for preset in facts.method.presets}
    sets = (names.get(choice.key, choice.key) for choice in found.choices)
    titles = (words.tr("Pair"), *sets, words.tr("In both"))
    alike = found.likeness[0]
    note = words.tr(
        "Order of all pairs of the list: Kendall {kendall}, Spearman {spearman}"
    ).format(kendall=_number(alike.kendall), spearman=_number(alike.spearman))
    lines = [_line(pair, facts, words) for pair in found.pairs[: top or None]]
    return Table(titles, lines, words.tr("Ranks under both sets of weights"), (note,))


def _line(pair: ComparedPair, facts: MatchFacts, words: Words) -> tuple[object, ...]:
    names = (region_name(words, facts.regions, code) for code in (pair.state, pair.prefecture))
    return (" – ".join(names), *pair.ranks, words.tr("yes") if pair.agreed else "")


def _number(value: float | None) -> str:
    return "–" if value is None else f"{value:+.2f}"
