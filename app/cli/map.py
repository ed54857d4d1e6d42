"""``setuhashi map --out FILE.html``: one self-contained map."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from app.cli.printing import say
from app.services.use_cases.desk import UseCases
from app.words.catalogue import QT_TRANSLATE_NOOP, Words

NAME = "map"
HELP = QT_TRANSLATE_NOOP("words", "write a map that any browser opens offline")


def add_arguments(parser: ArgumentParser, words: Words) -> None:
    """The command's own arguments."""
    parser.add_argument("--out", type=Path, required=True, metavar="FILE.html")
    parser.add_argument(
        "--focus", default="", metavar="REGION", help=words.tr("whose scores to show")
    )
    parser.add_argument(
        "--layers",
        default="scores,ties,flights",
        metavar="LIST",
        help=words.tr("layers, separated by commas"),
    )


def run(args: Namespace, cases: UseCases, words: Words) -> int:
    """Write the map and say where."""
    layers = [layer.strip() for layer in args.layers.split(",") if layer.strip()]
    file = cases.maps.write(args.out, args.focus, layers, words.language)
    say(words.tr("written: {file}").format(file=file))
    return 0
