"""``setuhashi match REGION``: ranked partners of a State or prefecture."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from typing import Any

from app.cli.beside import beside_json, beside_table
from app.cli.parser import add_json, add_top, first
from app.cli.printing import Table, print_json, print_table
from app.cli.robustness import robust_json, robust_tables
from app.cli.scoring import add_scoring, scoring_asked, tell_scoring
from app.domain.compatibility import Partner, partners_of, score_pairs
from app.domain.coverage import LEAST_COVERAGE, Coverage
from app.domain.regions import Country, RegionCode, find_region
from app.domain.scoring import Scoring
from app.services.check_robustness import check_robustness
from app.services.compare_choices import Choice, compare_choices
from app.services.rank_partners import MatchFacts, of_like_size, weights_of
from app.services.use_cases.desk import UseCases
from app.words.catalogue import QT_TRANSLATE_NOOP, Words
from app.words.formats import region_names

NAME = "match"
HELP = QT_TRANSLATE_NOOP("words", "ranked partners of a State or prefecture")


def add_arguments(parser: ArgumentParser, words: Words) -> None:
    """The command's own arguments."""
    parser.add_argument("region", metavar="REGION", help=words.tr("code or name"))
    add_top(parser, words, 10)
    add_scoring(parser, words)
    parser.add_argument(
        "--only-new", action="store_true", help=words.tr("leave out pairs with a tie")
    )
    parser.add_argument(
        "--robust",
        action="store_true",
        help=words.tr("also try other weights, and what missing figures could be"),
    )
    parser.add_argument(
        "--beside",
        default="",
        metavar="P",
        help=words.tr("compare with the ranking by this set of weights"),
    )
    add_json(parser, words)


def run(args: Namespace, cases: UseCases, words: Words) -> int:
    """Rank, and print what was asked for."""
    scoring = scoring_asked(args, cases)
    facts = cases.match.facts(scoring.normalisation)
    region = find_region(facts.regions.values(), args.region)
    if args.beside:
        return _beside(args, facts, region.code, scoring, words)
    scores = score_pairs(facts.matrix, scoring.weights, scoring.aggregation)
    partners = partners_of(facts.matrix, scores, region.code)
    robustness = check_robustness(partners, scoring.aggregation) if args.robust else None
    shown = first([row for row in partners if not args.only_new or _is_new(row, facts)], args.top)
    like = of_like_size(facts, shown, scores.score)
    tell_scoring(scoring, words)
    if args.json:
        found = [
            robust_json(row, robustness, partners, scoring.aggregation) if robustness else {}
            for row in shown
        ]
        known = [
            _known(row, percentile, facts) for row, percentile in zip(shown, like, strict=True)
        ]
        rows = zip(map(as_json, shown), known, found, strict=True)
        print_json([{**row, **of_row, **more} for row, of_row, more in rows])
        return 0
    print_table(_table(shown, like, facts, region.country, words))
    for table in robust_tables(shown, robustness, facts, words) if robustness else ():
        print()
        print_table(table)
    return 0


def _beside(
    args: Namespace,
    facts: MatchFacts,
    region: RegionCode,
    scoring: Scoring,
    words: Words,
) -> int:
    """The list under the weights asked for and, beside it, under another preset."""
    own = args.preset or words.tr("in force")
    how = (scoring.normalisation, scoring.aggregation)
    choices = (
        Choice(own, scoring.weights, *how),
        Choice(args.beside, weights_of(facts.method, args.beside), *how),
    )
    found = compare_choices(lambda _: facts.matrix, choices, region)
    tell_scoring(scoring, words)
    if args.json:
        print_json(beside_json(found, args.top))
    else:
        print_table(beside_table(found, args.top, facts, words))
    return 0


def _is_new(row: Partner, facts: MatchFacts) -> bool:
    return (row.state, row.prefecture) not in facts.tied


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


def _known(row: Partner, percentile: float | None, facts: MatchFacts) -> dict[str, Any]:
    """How the pair does among those of its size, and how much of both regions is known."""
    return {
        "percentile_of_like_size": percentile,
        "coverage": {
            code: coverage_json(facts.coverage[code]) for code in (row.state, row.prefecture)
        },
    }


def coverage_json(coverage: Coverage) -> dict[str, Any]:
    """The share of the figures that count, and whether it is too small."""
    return {"coverage_0_1": coverage.coverage_0_1, "flagged": coverage.flagged}


def _table(
    rows: Sequence[Partner],
    like: Sequence[float | None],
    facts: MatchFacts,
    country: Country,
    words: Words,
) -> Table:
    other = words.tr("Prefecture") if country is Country.INDIA else words.tr("State")
    return Table(
        (
            words.tr("Rank"),
            other,
            words.tr("Score"),
            words.tr("Ranks"),
            words.tr("Evidence"),
            words.tr("Of like size"),
            words.tr("Tie"),
        ),
        [
            _line(row, percentile, facts, country, words)
            for row, percentile in zip(rows, like, strict=True)
        ],
        notes=_little_known(rows, facts, words),
    )


def _little_known(rows: Sequence[Partner], facts: MatchFacts, words: Words) -> Sequence[str]:
    """A line that names the regions of which too few figures are known, if there are any."""
    codes = dict.fromkeys(code for row in rows for code in (row.state, row.prefecture))
    flagged = [code for code in codes if facts.coverage[code].flagged]
    if not flagged:
        return ()
    text = words.tr("Less than {least} of the figures that count are known of {regions}.")
    names = region_names(words, facts.regions, flagged)
    return (text.format(least=f"{LEAST_COVERAGE:.0%}", regions=names),)


def _line(
    row: Partner, like: float | None, facts: MatchFacts, country: Country, words: Words
) -> tuple[object, ...]:
    code = row.prefecture if country is Country.INDIA else row.state
    tied = (row.state, row.prefecture) in facts.tied
    return (
        row.rank,
        f"{words.name(facts.regions[code].names)} ({code})",
        f"{row.score:.3f}",
        f"{row.rank_low}–{row.rank_high}",
        row.evidence,
        "?" if like is None else f"{like:.0%}",
        words.tr("tie") if tied else "",
    )
