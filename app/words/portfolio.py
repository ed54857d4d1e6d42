"""Sentences and the table of a set of new partnerships."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from app.domain.portfolio import ChosenPair, Portfolio, PortfolioStatus, ScoredPair
from app.domain.problems import Problem
from app.domain.regions import Region, RegionCode
from app.domain.scoring import Scoring
from app.services.sheets import Cell, Sheet, SheetRow
from app.words.catalogue import QT_TRANSLATE_NOOP, Words
from app.words.formats import region_name
from app.words.scoring import scoring_told

Regions = Mapping[RegionCode, Region]

CHANGES_SHOWN = 3
"""A cell has no room for the longest chains of changes; ``--json`` tells them whole."""

CLASHES = {
    "portfolio-new": QT_TRANSLATE_NOOP(
        "words", "New partnerships asked for: {number}; pairs that may be chosen: {open}."
    ),
    "portfolio-per-state": QT_TRANSLATE_NOOP(
        "words", "New partnerships of one State: at most {number}."
    ),
    "portfolio-per-prefecture": QT_TRANSLATE_NOOP(
        "words", "New partnerships of one prefecture: at most {number}."
    ),
    "portfolio-group-india": QT_TRANSLATE_NOOP(
        "words", "New partnerships of one part of India: at most {number}."
    ),
    "portfolio-group-japan": QT_TRANSLATE_NOOP(
        "words", "New partnerships of one part of Japan: at most {number}."
    ),
    "portfolio-must": QT_TRANSLATE_NOOP("words", "{state} with {prefecture} must be chosen."),
    "portfolio-must-not": QT_TRANSLATE_NOOP("words", "Pairs that must not be chosen: {number}."),
}
"""The limits of ``choose_portfolio`` where they are no options of a command."""


def status_line(portfolio: Portfolio, words: Words) -> str:
    """Whether it is proved, its total, and what no set can exceed."""
    totals = {"total": f"{portfolio.objective:.3f}", "bound": f"{portfolio.bound:.3f}"}
    if portfolio.status is PortfolioStatus.OPTIMAL:
        return words.tr("Proved optimal: total score {total}; no other set has more.").format(
            **totals
        )
    return words.tr(
        "Good, not proved best: total score {total}; at most {bound} is possible."
    ).format(**totals)


def greedy_line(portfolio: Portfolio, words: Words) -> str:
    """What the obvious choice reaches."""
    greedy = portfolio.greedy
    return words.tr(
        "The greedy choice, the best pair that fits each time, has {count} of {new} and a total "
        "of {total}."
    ).format(count=len(greedy.pairs), new=len(portfolio.pairs), total=f"{greedy.objective:.3f}")


def limits_line(portfolio: Portfolio, words: Words) -> str:
    """What was allowed."""
    most = {limit(code): each for code, each in portfolio.limits.items()}
    return words.tr(
        "At most: one State {per_state}, one prefecture {per_prefecture}, one part of India "
        "{group_india}, one part of Japan {group_japan}."
    ).format(**most)


def instead(chosen: ChosenPair, regions: Regions, words: Words) -> str:
    """The pairs that take its place; ``-`` marks those that must leave with it."""
    if chosen.substitute is None:
        return words.tr("nothing fits")
    changes = [("+", each) for each in chosen.substitute.comes]
    changes += [("-", each) for each in chosen.substitute.goes]
    shown = [
        f"{sign}{words.name(regions[pair.state].names)} – "
        f"{words.name(regions[pair.prefecture].names)}"
        for sign, pair in changes[:CHANGES_SHOWN]
    ]
    if len(changes) > CHANGES_SHOWN:
        shown.append(words.tr("{count} more changes").format(count=len(changes) - CHANGES_SHOWN))
    return "; ".join(shown)


def limit(code: str) -> str:
    """``per_state`` for ``portfolio-per-state``."""
    return code.removeprefix("portfolio-").replace("-", "_")


def pair_name(pair: ScoredPair, regions: Regions, words: Words) -> str:
    """Both regions by their names."""
    return " – ".join(region_name(words, regions, code) for code in (pair.state, pair.prefecture))


def clash(problem: Problem, regions: Regions, words: Words) -> str:
    """A limit that clashes with the others, with the names of its regions."""
    codes = {key: problem.params[key] for key in ("state", "prefecture") if key in problem.params}
    names = {key: region_name(words, regions, str(code)) for key, code in codes.items()}
    return words.tr(CLASHES[problem.code]).format(**{**problem.params, **names})


def portfolio_sheet(
    portfolio: Portfolio, scoring: Scoring, regions: Regions, words: Words
) -> Sheet:
    """Pairs chosen, pairs left out, and the greedy choice, one row each; below, the method."""
    headings = (
        words.tr("Set"),
        words.tr("State (code)"),
        words.tr("State"),
        words.tr("Prefecture (code)"),
        words.tr("Prefecture"),
        words.tr("Score"),
        words.tr("Loss"),
        words.tr("Instead"),
    )
    rows = enumerate(_sheet_rows(portfolio, regions, words), 2)
    found = tuple(SheetRow(number, cells) for number, cells in rows)
    return Sheet(words.tr("Portfolio"), headings, found, (scoring_told(words, scoring),))


def _sheet_rows(portfolio: Portfolio, regions: Regions, words: Words) -> Iterator[tuple[Cell, ...]]:
    for chosen in portfolio.pairs:
        told = instead(chosen, regions, words)
        yield (words.tr("chosen"), *_cells(chosen.pair, regions, words), chosen.loss, told)
    for left in portfolio.regrets:
        yield (words.tr("left out"), *_cells(left.pair, regions, words), left.regret, "")
    for pair in portfolio.greedy.pairs:
        yield (words.tr("greedy"), *_cells(pair, regions, words), None, "")


def _cells(pair: ScoredPair, regions: Regions, words: Words) -> tuple[Cell, ...]:
    state, prefecture = (region_name(words, regions, c) for c in (pair.state, pair.prefecture))
    return (pair.state, state, pair.prefecture, prefecture, pair.score)
