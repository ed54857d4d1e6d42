"""``setuhashi backup``: the whole store in one file."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from app.cli.printing import say
from app.services.use_cases.desk import UseCases
from app.words.catalogue import QT_TRANSLATE_NOOP, Words

NAME = "backup"
HELP = QT_TRANSLATE_NOOP("words", "write the store with all documents into one file")


def add_arguments(parser: ArgumentParser, words: Words) -> None:
    """The command's own arguments."""
    parser.add_argument("file", type=Path, metavar="FILE", help=words.tr("the file to write"))


def run(args: Namespace, cases: UseCases, words: Words) -> int:
    """Write the backup."""
    say(words.tr("The backup is in {file}.").format(file=cases.upkeep.back_up(args.file)))
    return 0
