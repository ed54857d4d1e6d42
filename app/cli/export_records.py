"""``setuhashi export``: every record of a kind as a file that import reads back."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from app.cli.data_cases import HasData
from app.services.record_kinds import record_kinds
from app.words.catalogue import QT_TRANSLATE_NOOP, Words

NAME = "export"
HELP = QT_TRANSLATE_NOOP("words", "write every record of a kind as CSV or XLSX")


def add_arguments(parser: ArgumentParser, words: Words) -> None:
    """The command's own arguments."""
    parser.add_argument("kind", choices=tuple(kind.kind for kind in record_kinds()))
    out_help = words.tr("the file to write, .csv or .xlsx")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE", help=out_help)


def run(args: Namespace, cases: HasData, words: Words) -> int:
    """Write the file and say its name."""
    print(cases.data.export(args.kind, args.out, words.language))
    return 0
