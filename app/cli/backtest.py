"""``setuhashi backtest``: how signed ties would have ranked by what was known before them."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from app.cli.parser import add_json
from app.cli.printing import Table, print_json, print_table
from app.domain.backtest import CONFIDENCE, TOP_SHARES, Margin, Standing, Summary
from app.domain.regions import Region, RegionCode
from app.services.run_backtest import (
    BASELINES,
    RANDOM,
    RELATIONSHIP,
    STRUCTURE,
    Backtest,
    ReplayedTie,
)
from app.services.use_cases.desk import UseCases
from app.words.backtest import measure_name, notes, split_name
from app.words.catalogue import QT_TRANSLATE_NOOP, Words
from app.words.formats import region_name

NAME = "backtest"
HELP = QT_TRANSLATE_NOOP("words", "how signed ties would have ranked before they were signed")

HEADLINE = "all"
"""The split whose figures stand at the top of the JSON object."""


def add_arguments(parser: ArgumentParser, words: Words) -> None:
    """The command's own arguments."""
    add_json(parser, words)


def run(args: Namespace, cases: UseCases, words: Words) -> int:
    """Replay the ties and print what comes out."""
    found = cases.match.backtest()
    if args.json:
        print_json(as_json(found))
        return 0
    for split, summaries in found.splits.items():
        print_table(_summary_table(split, summaries, words))
        print()
    print_table(_margins_table(found, words))
    print()
    print_table(_ties_table(found, cases.regions(), words))
    print()
    names = {each.key: words.name(each.names) for each in cases.vocabulary().method.presets}
    for line in notes(words, found, names[found.preset]):
        print(line)
    return 0


def as_json(found: Backtest) -> dict[str, Any]:
    """The keys of PRODUCT part 5 for structure over all ties, then everything by split."""
    splits = {
        split: {measure: _summary(each) for measure, each in summaries.items()}
        for split, summaries in found.splits.items()
    }
    headline = splits[HEADLINE]
    return {
        "split": HEADLINE,
        "measure": STRUCTURE,
        **headline[STRUCTURE],
        RELATIONSHIP: headline[RELATIONSHIP],
        "baselines": {key: headline[key] for key in (*BASELINES, RANDOM)},
        "splits": splits,
        "margins_over_gdp": {
            split: {measure: asdict(margin) for measure, margin in margins.items()}
            for split, margins in found.margins.items()
        },
        "ties": [_tie(each) for each in found.ties],
        "pairs": found.pairs,
        "left_out": {"undated": found.undated, "proposed": found.proposed},
        "figures_replayed": False,
        "preset": found.preset,
        "seed": found.seed,
        "draws": found.draws,
        "confidence": CONFIDENCE,
    }


def _summary(each: Summary) -> dict[str, Any]:
    hits = zip(TOP_SHARES, each.hit_rates, strict=True)
    plain = {key: value for key, value in asdict(each).items() if key != "hit_rates"}
    return {**plain, **{f"hit_rate_{top * 100:g}": rate for top, rate in hits}}


def _tie(each: ReplayedTie) -> dict[str, Any]:
    return {
        "id": each.tie.tie_id,
        "state": each.tie.state,
        "prefecture": each.tie.prefecture,
        "signed_on": each.tie.signed_on,
        "known_until": each.known_until,
        "splits": list(each.splits),
        "standings": {
            measure: asdict(found) if found else None for measure, found in each.standings.items()
        },
    }


def _summary_table(split: str, summaries: Mapping[str, Summary], words: Words) -> Table:
    titles = (
        words.tr("Ranked by"),
        words.tr("Ties"),
        "AUC",
        words.tr("Interval"),
        words.tr("Percentile"),
        words.tr("Of like size"),
        *(words.tr("Top {share}").format(share=f"{top:.0%}") for top in TOP_SHARES),
    )
    rows = [_summary_line(measure, each, words) for measure, each in summaries.items()]
    return Table(titles, rows, split_name(words, split))


def _summary_line(measure: str, each: Summary, words: Words) -> Sequence[object]:
    return (
        measure_name(words, measure),
        each.n,
        _number(each.auc),
        f"{_number(each.auc_low)}–{_number(each.auc_high)}",
        *(_percent(value) for value in (each.mean_percentile, each.mean_among_like_size)),
        *(_percent(rate) for rate in each.hit_rates),
    )


def _margins_table(found: Backtest, words: Words) -> Table:
    rows = [
        (split_name(words, split), *(_margin(each) for each in margins.values()))
        for split, margins in found.margins.items()
    ]
    titles = (measure_name(words, measure) for measure in (STRUCTURE, RELATIONSHIP))
    heading = words.tr("AUC less that of size (product × product), with its interval")
    return Table((words.tr("Ties"), *titles), rows, heading)


def _ties_table(found: Backtest, regions: Mapping[RegionCode, Region], words: Words) -> Table:
    measures = (STRUCTURE, RELATIONSHIP, *BASELINES)
    rows = [
        (
            each.tie.tie_id,
            region_name(words, regions, each.tie.state),
            region_name(words, regions, each.tie.prefecture),
            each.tie.signed_on,
            *(_percentile(each.standings[measure]) for measure in measures),
        )
        for each in found.ties
    ]
    titles = ("ID", words.tr("State"), words.tr("Prefecture"), words.tr("Signed on"))
    heading = words.tr("Percentile of each tie's pair on the day before it was signed")
    return Table((*titles, *(measure_name(words, each) for each in measures)), rows, heading)


def _percentile(found: Standing | None) -> str:
    return _percent(found.percentile if found else None)


def _percent(value: float | None) -> str:
    return "?" if value is None else f"{value:.0%}"


def _number(value: float | None) -> str:
    return "?" if value is None else f"{value:.2f}"


def _margin(each: Margin) -> str:
    return f"{_signed(each.auc)} ({_signed(each.low)} … {_signed(each.high)})"


def _signed(value: float | None) -> str:
    return "?" if value is None else f"{value:+.2f}"
