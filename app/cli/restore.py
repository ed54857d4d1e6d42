"""``setuhashi restore``: bring a backup back, also where the store cannot be opened."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from app.cli.printing import say
from app.services.rescue import Rescue
from app.words.catalogue import QT_TRANSLATE_NOOP, Words

NAME = "restore"
HELP = QT_TRANSLATE_NOOP("words", "bring a backup back; the present store is set aside")


def add_arguments(parser: ArgumentParser, words: Words) -> None:
    """The command's own arguments."""
    parser.add_argument(
        "file", type=Path, metavar="FILE", help=words.tr("a backup made by SetuHashi")
    )


def rescue(args: Namespace, keeper: Rescue, words: Words) -> int:
    """Put the backup in the store's place."""
    aside = keeper.restore(args.file)
    say(words.tr("The backup {file} is the store now.").format(file=args.file))
    if aside is not None:
        say(words.tr("The former store was set aside as {file}.").format(file=aside))
    return 0
