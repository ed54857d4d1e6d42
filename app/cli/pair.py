"""``setuhashi pair STATE PREFECTURE``: the dossier of a pair."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from app.cli.match import as_json as partner_as_json
from app.cli.match import coverage_json
from app.cli.pair_beside import beside_json, beside_tables
from app.cli.parser import add_json
from app.cli.printing import Table, print_json, print_table, say
from app.cli.scoring import add_scoring, scoring_asked, scoring_json, tell_scoring
from app.cli.ties import as_json as tie_as_json
from app.cli.way_past import add_pass, passing, passing_json, passing_tables
from app.domain.linkage import SectorFlow
from app.domain.provenance import Figure
from app.services.compare_pair import ChannelFigure, ChannelSheet, Dossier, Sheet
from app.services.use_cases.desk import UseCases
from app.services.vocabulary import Vocabulary
from app.words.amounts import amount
from app.words.catalogue import QT_TRANSLATE_NOOP, Words
from app.words.linkage import flow_sentence, rest_sentence
from app.words.ties import kind_name, status_name

NAME = "pair"
HELP = QT_TRANSLATE_NOOP("words", "everything behind one pair: the dossier")


def add_arguments(parser: ArgumentParser, words: Words) -> None:
    """The command's own arguments."""
    parser.add_argument("state", metavar="STATE", help=words.tr("code or name"))
    parser.add_argument("prefecture", metavar="PREFECTURE", help=words.tr("code or name"))
    add_scoring(parser, words)
    add_pass(parser, words)
    out_help = words.tr("write every figure with its source to this .xlsx or .csv file instead")
    parser.add_argument("--figures", type=Path, metavar="FILE", help=out_help)
    add_json(parser, words)


def run(args: Namespace, cases: UseCases, words: Words) -> int:
    """Compare, and print the dossier."""
    vocabulary = cases.vocabulary()
    scoring = scoring_asked(args, cases)
    page = cases.dossier.page(args.state, args.prefecture, scoring)
    if args.figures is not None:
        file = cases.dossier.write_figures(page, args.figures, words.language)
        say(words.tr("written: {file}").format(file=file))
        return 0
    past = None
    if args.passed is not None:
        past = passing(page.dossier.of_state, args.passed, scoring, cases)
    tell_scoring(scoring, words)
    if args.json:
        told = {"pass": passing_json(past)} if past else {}
        print_json({**as_json(page.dossier), **beside_json(page, words), **told})
        return 0
    more = passing_tables(past, cases, vocabulary, words) if past else ()
    tables = (*_tables(page.dossier, vocabulary, words), *beside_tables(page, words), *more)
    for table in tables:
        print_table(table)
        print()
    return 0


def as_json(dossier: Dossier) -> dict[str, Any]:
    """The dossier with the keys of ``match``, and everything that stands behind them."""
    return {
        **partner_as_json(dossier.of_state),
        "method": scoring_json(dossier.scoring),
        "rank_for_prefecture": dossier.of_prefecture.rank,
        "overall": asdict(dossier.overall),
        "percentile_of_like_size": dossier.percentile_of_like_size,
        "coverage": {code: coverage_json(each) for code, each in dossier.coverage.items()},
        "similarity": {
            "manufacturing_overlap": asdict(dossier.manufacturing_overlap),
            "economy_overlap": asdict(dossier.economy_overlap),
        },
        "profiles": [_sheet(dossier.state), _sheet(dossier.prefecture)],
        "flows_to_japan": [asdict(flow) for flow in dossier.flows_to_japan],
        "flows_to_india": [asdict(flow) for flow in dossier.flows_to_india],
        "channels": [_channel(channel) for channel in dossier.channels],
        "ties": [tie_as_json(tie) for tie in dossier.ties],
        "visits": [
            {"id": visit.visit_id, "direction": visit.direction, "start": visit.start}
            for visit in dossier.visits
        ],
        "forums": [forum.name for forum in dossier.forums],
    }


def _figure(figure: Figure) -> dict[str, Any]:
    return {
        "value": figure.value,
        "unit": figure.unit,
        "year": figure.year,
        "quality": figure.quality,
        "source": figure.source.title,
        "url": figure.source.url,
    }


def _sheet(sheet: Sheet) -> dict[str, Any]:
    return {
        "region": sheet.region.code,
        "figures": {key: _figure(figure) for key, figure in sheet.figures.items()},
        "leading_sectors": [
            {"sector": each.sector, "share": asdict(each.share), **_figure(each.figure)}
            for each in sheet.leading_sectors
        ],
    }


def _channel(sheet: ChannelSheet) -> dict[str, Any]:
    return {
        "key": sheet.channel.key,
        "giver": sheet.channel.giver,
        "supply": asdict(sheet.supply),
        "need": asdict(sheet.need),
        "supply_figures": [_input(each) for each in sheet.supply_figures],
        "need_figures": [_input(each) for each in sheet.need_figures],
    }


def _input(each: ChannelFigure) -> dict[str, Any]:
    return {
        "key": each.wanted.key,
        "per": each.wanted.per,
        "rank": asdict(each.rank),
        "figure": _figure(each.figure) if each.figure else None,
    }


def _tables(dossier: Dossier, vocabulary: Vocabulary, words: Words) -> Sequence[Table]:
    names = [words.name(sheet.region.names) for sheet in (dossier.state, dossier.prefecture)]
    row = dossier.of_state
    heading = words.tr(
        "{state} – {prefecture}: score {score} ({low}–{high}), rank {rank} of {count}, "
        "evidence {grade}"
    ).format(
        state=names[0],
        prefecture=names[1],
        score=f"{row.score:.3f}",
        low=f"{row.low:.3f}",
        high=f"{row.high:.3f}",
        rank=dossier.overall.rank,
        count=dossier.overall.count,
        grade=row.evidence,
    )
    flows = (
        (words.tr("What {giver} could supply to {taker}"), names, dossier.flows_to_japan),
        (words.tr("What {giver} could supply to {taker}"), names[::-1], dossier.flows_to_india),
    )
    return (
        _criteria_table(dossier, vocabulary, words, heading),
        *(
            _figures_table(sheet, vocabulary, words)
            for sheet in (dossier.state, dossier.prefecture)
        ),
        *(_flow_table(title, pair, shares, vocabulary, words) for title, pair, shares in flows),
        _ties_table(dossier, words),
    )


def _criteria_table(dossier: Dossier, vocabulary: Vocabulary, words: Words, heading: str) -> Table:
    rows = [
        (
            words.name(vocabulary.criteria[share.key].names),
            f"{share.value:.2f}",
            f"{share.low:.2f}–{share.high:.2f}",
            f"{share.weight:.0%}",
            f"{share.contribution:.3f}",
        )
        for share in dossier.of_state.criteria
        if share.weight
    ]
    titles = (words.tr("Criterion"), words.tr("Value"), words.tr("Range"), words.tr("Weight"))
    return Table((*titles, words.tr("Gives")), rows, heading)


def _figures_table(sheet: Sheet, vocabulary: Vocabulary, words: Words) -> Table:
    rows = [
        (
            words.name(vocabulary.indicators[key].names),
            amount(words, figure.value),
            figure.unit,
            figure.year,
            figure.source.title,
        )
        for key, figure in sheet.figures.items()
    ]
    titles = (words.tr("Figure"), words.tr("Value"), words.tr("Unit"), words.tr("Year"))
    return Table((*titles, words.tr("Source")), rows, words.name(sheet.region.names))


def _flow_table(
    title: str,
    names: Sequence[str],
    flows: Sequence[SectorFlow],
    vocabulary: Vocabulary,
    words: Words,
) -> Table:
    giver, taker = names
    rows = [(flow_sentence(words, giver, taker, flow, vocabulary.sectors),) for flow in flows]
    return Table(
        (words.tr("Who can feed whom"),),
        rows,
        title.format(giver=giver, taker=taker),
        [rest_sentence(words, flows)] if flows else (),
        words.tr("The linkage of sectors is not known."),
    )


def _ties_table(dossier: Dossier, words: Words) -> Table:
    rows = [
        (
            kind_name(words, tie.kind),
            tie.signed_on,
            status_name(words, tie.status),
            tie.source.title,
        )
        for tie in dossier.ties
    ]
    titles = (words.tr("Kind"), words.tr("Signed on"), words.tr("Status"), words.tr("Source"))
    heading = words.tr("Ties") if rows else words.tr("No tie in the registry")
    return Table(titles, rows, heading)
