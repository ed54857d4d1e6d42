"""``setuhashi map --out FILE``: the map as one file, in the format of the file's suffix."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from dataclasses import replace
from pathlib import Path

from app.cli.printing import say
from app.cli.scoring import add_scoring, scoring_asked, tell_scoring
from app.services.draw_map import MapLayer
from app.services.export_map import FORMATS
from app.services.keep_scenarios import scenario_named
from app.services.map_filter import MapFilter
from app.services.use_cases.desk import UseCases
from app.words.catalogue import QT_TRANSLATE_NOOP, Words

NAME = "map"
HELP = QT_TRANSLATE_NOOP("words", "write a map as a web page, PDF, picture, GIS layers or table")


def add_arguments(parser: ArgumentParser, words: Words) -> None:
    """The command's own arguments."""
    parser.add_argument(
        "--out",
        type=Path,
        required=True,
        metavar=f"FILE.({'|'.join(FORMATS)})",
        help=words.tr("the file to write"),
    )
    parser.add_argument(
        "--focus", default="", metavar="REGION", help=words.tr("whose scores to show")
    )
    parser.add_argument(
        "--layers",
        default="scores,ties,flights",
        metavar="LIST",
        help=words.tr("layers, separated by commas"),
    )
    add_scoring(parser, words)
    parser.add_argument(
        "--what-if",
        default="",
        metavar="NAME",
        help=words.tr("also the hours that the kept scenario of this name saves, and its routes"),
    )
    parser.add_argument(
        "--everything",
        action="store_true",
        help=words.tr("draw lapsed and ended ties, suspended flights and wishes too"),
    )


def run(args: Namespace, cases: UseCases, words: Words) -> int:
    """Write the map and say where."""
    layers = [layer.strip() for layer in args.layers.split(",") if layer.strip()]
    kept = cases.flights.scenarios().values()
    scenario = scenario_named(kept, args.what_if) if args.what_if else None
    if scenario:
        layers = [*layers, MapLayer.GAINS]
    shown = MapFilter(hidden=frozenset()) if args.everything else MapFilter()
    scoring = scoring_asked(args, cases)
    content = cases.maps.content(args.focus, layers, scoring, scenario)
    file = cases.maps.write(args.out, replace(content, shown=shown), words.language)
    tell_scoring(scoring, words)
    say(words.tr("written: {file}").format(file=file))
    return 0
