"""``setuhashi match REGION``: ranked partners of a State or prefecture."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Any

from app.cli.parser import add_json, add_top, first
from app.cli.printing import Table, print_json, print_table
from app.cli.weights import weights_asked
from app.domain.compatibility import Partner
from app.domain.regions import Country, find_region
from app.services.rank_partners import MatchFacts, rank_partners
from app.services.use_cases import UseCases
from app.words.catalogue import QT_TRANSLATE_NOOP, Words

NAME = "match"
HELP = QT_TRANSLATE_NOOP("words", "ranked partners of a State or prefecture")


def add_arguments(parser: ArgumentParser, words: Words) -> None:
    """The command's own arguments."""
    parser.add_argument("region", metavar="REGION", help=words.tr("code or name"))
    add_top(parser, words, 10)
    weights = parser.add_mutually_exclusive_group()
    weights.add_argument("--preset", default="", metavar="P", help=words.tr("set of weights"))
    weights.add_argument(
        "--weights", type=Path, metavar="FILE", help=words.tr("JSON file: criterion to weight")
    )
    parser.add_argument(
        "--only-new", action="store_true", help=words.tr("leave out pairs with a tie")
    )
    add_json(parser, words)


def run(args: Namespace, cases: UseCases, words: Words) -> int:
    """Rank, and print what was asked for."""
    facts = cases.match_facts()
    region = find_region(facts.regions.values(), args.region)
    weights = weights_asked(facts.method, args.preset, args.weights)
    partners = rank_partners(facts, region.code, weights)
    if args.only_new:
        partners = tuple(row for row in partners if (row.state, row.prefecture) not in facts.tied)
    shown = first(partners, args.top)
    if args.json:
        print_json([as_json(row) for row in shown])
    else:
        print_table(_table(shown, facts, region.country, words))
    return 0


def as_json(row: Partner) -> dict[str, Any]:
    """One partner with the keys of PRODUCT part 5."""
    return {
        "state": row.state,
        "prefecture": row.prefecture,
        "score": row.score,
        "low": row.low,
        "high": row.high,
        "rank": row.rank,
        "rank_low": row.rank_low,
        "rank_high": row.rank_high,
        "evidence": row.evidence,
        "criteria": [
            {
                "key": share.key,
                "value": share.value,
                "low": share.low,
                "high": share.high,
                "weight": share.weight,
                "contribution": share.contribution,
            }
            for share in row.criteria
        ],
    }


def _table(rows: Any, facts: MatchFacts, country: Country, words: Words) -> Table:
    other = words.tr("Prefecture") if country is Country.INDIA else words.tr("State")
    return Table(
        (
            words.tr("Rank"),
            other,
            words.tr("Score"),
            words.tr("Ranks"),
            words.tr("Evidence"),
            words.tr("Tie"),
        ),
        [_line(row, facts, country, words) for row in rows],
    )


def _line(row: Partner, facts: MatchFacts, country: Country, words: Words) -> tuple[object, ...]:
    code = row.prefecture if country is Country.INDIA else row.state
    tied = (row.state, row.prefecture) in facts.tied
    return (
        row.rank,
        f"{words.name(facts.regions[code].names)} ({code})",
        f"{row.score:.3f}",
        f"{row.rank_low}–{row.rank_high}",
        row.evidence,
        words.tr("tie") if tied else "",
    )
