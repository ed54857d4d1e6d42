"""``setuhashi portfolio --new N``: the best set of new partnerships."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Sequence
from typing import Any

from app.cli.parser import add_json, add_top, whole_number
from app.cli.printing import Table, print_json, print_table
from app.cli.scoring import add_scoring, scoring_asked, scoring_json, tell_scoring
from app.domain.portfolio import ChosenPair, Portfolio, PortfolioStatus, Regret, ScoredPair
from app.domain.problems import refuse
from app.services.choose_portfolio import PortfolioRequest
from app.services.use_cases.desk import UseCases
from app.words.catalogue import QT_TRANSLATE_NOOP, Words
from app.words.portfolio import Regions, greedy_line, instead, limit, limits_line, status_line
from app.words.problems.sentences import sentence

NAME = "portfolio"
HELP = QT_TRANSLATE_NOOP("words", "best set of new partnerships")
INFEASIBLE = 3

LARGEST = 1_000_000
"""No limit needs more: there are fewer pairs."""


def add_arguments(parser: ArgumentParser, words: Words) -> None:
    """The command's own arguments."""
    asks: tuple[tuple[str, str, int | None], ...] = (
        ("--per-state", words.tr("new partnerships of one State at most (1)"), 1),
        ("--per-prefecture", words.tr("new partnerships of one prefecture at most (1)"), 1),
        (
            "--per-group",
            words.tr("new partnerships of one part of a country at most (twice its even share)"),
            None,
        ),
    )
    parser.add_argument(
        "--new",
        type=whole_number("--new", 1, LARGEST),
        required=True,
        metavar="N",
        help=words.tr("how many to choose"),
    )
    for name, says, default in asks:
        read = whole_number(name, 1, LARGEST)
        parser.add_argument(name, type=read, default=default, metavar="K", help=says)
    _add_pairs(parser, "--must", words.tr("a pair that must be chosen (may be repeated)"))
    _add_pairs(parser, "--must-not", words.tr("a pair that must not be chosen (may be repeated)"))
    add_scoring(parser, words)
    add_top(parser, words, 10)
    add_json(parser, words)


def run(args: Namespace, cases: UseCases, words: Words) -> int:
    """Choose, and print the set with what each pair is worth to it."""
    scoring = scoring_asked(args, cases)
    portfolio = cases.match.portfolio(
        PortfolioRequest(
            new=args.new,
            weights=scoring.weights,
            per_state=args.per_state,
            per_prefecture=args.per_prefecture,
            per_group=args.per_group,
            must=tuple(args.must),
            must_not=tuple(args.must_not),
            regrets=args.top,
            aggregation=scoring.aggregation,
            normalisation=scoring.normalisation,
        )
    )
    tell_scoring(scoring, words)
    if args.json:
        print_json({**as_json(portfolio, words), "method": scoring_json(scoring)})
    else:
        _print(portfolio, cases.regions(), words)
    return INFEASIBLE if portfolio.status is PortfolioStatus.INFEASIBLE else 0


def as_json(portfolio: Portfolio, words: Words) -> dict[str, Any]:
    """The set with its bound, the greedy choice, the regrets, and the limits that clash."""
    return {
        "status": portfolio.status,
        "objective": portfolio.objective,
        "bound": portfolio.bound,
        "pairs": [_chosen(each) for each in portfolio.pairs],
        "greedy": {
            "objective": portfolio.greedy.objective,
            "pairs": [_pair(each) for each in portfolio.greedy.pairs],
        },
        "regrets": [{**_pair(each.pair), "regret": each.regret} for each in portfolio.regrets],
        "limits": {limit(code): most for code, most in portfolio.limits.items()},
        "clashes": [
            {"code": each.code, "text": sentence(words, each)} for each in portfolio.clashes
        ],
    }


def _chosen(chosen: ChosenPair) -> dict[str, Any]:
    other = chosen.substitute
    return {
        **_pair(chosen.pair),
        "must": chosen.must,
        "loss": chosen.loss,
        "substitute": other
        and {
            "objective": other.objective,
            "comes": [_pair(each) for each in other.comes],
            "goes": [_pair(each) for each in other.goes],
        },
    }


def _pair(pair: ScoredPair) -> dict[str, Any]:
    return {"state": pair.state, "prefecture": pair.prefecture, "score": pair.score}


def _print(portfolio: Portfolio, regions: Regions, words: Words) -> None:
    if portfolio.clashes:
        print(words.tr("No set keeps all the limits. These clash; change one of them:"))
        for each in portfolio.clashes:
            print(sentence(words, each))
        return
    print_table(_chosen_table(portfolio, regions, words))
    if portfolio.regrets:
        print()
        print_table(_regret_table(portfolio.regrets, regions, words))


def _chosen_table(portfolio: Portfolio, regions: Regions, words: Words) -> Table:
    titles = (
        words.tr("State"),
        words.tr("Prefecture"),
        words.tr("Score"),
        words.tr("Loss without it"),
        words.tr("Instead"),
    )
    rows = [
        (
            *_cells(each.pair, regions, words),
            "–" if each.loss is None else f"{each.loss:.3f}",
            instead(each, regions, words),
        )
        for each in portfolio.pairs
    ]
    notes = [greedy_line(portfolio, words), limits_line(portfolio, words)]
    return Table(titles, rows, status_line(portfolio, words), notes)


def _regret_table(regrets: Sequence[Regret], regions: Regions, words: Words) -> Table:
    titles = (words.tr("State"), words.tr("Prefecture"), words.tr("Score"))
    rows = [
        (
            *_cells(each.pair, regions, words),
            words.tr("cannot be") if each.regret is None else f"{each.regret:.3f}",
        )
        for each in regrets
    ]
    heading = words.tr("The best pairs left out, and what the total loses with each forced in:")
    return Table((*titles, words.tr("Loss with it")), rows, heading)


def _cells(pair: ScoredPair, regions: Regions, words: Words) -> tuple[str, str, str]:
    return (
        f"{words.name(regions[pair.state].names)} ({pair.state})",
        f"{words.name(regions[pair.prefecture].names)} ({pair.prefecture})",
        f"{pair.score:.3f}",
    )


def _add_pairs(parser: ArgumentParser, name: str, says: str) -> None:
    parser.add_argument(
        name, action="append", default=[], type=_two(name), metavar="STATE:PREFECTURE", help=says
    )


def _two(name: str) -> Callable[[str], tuple[str, str]]:
    def read(text: str) -> tuple[str, str]:
        first, colon, second = (part.strip() for part in text.partition(":"))
        if not (first and colon and second):
            raise refuse("two-regions-wrong", name=name, text=text)
        return first, second

    return read
