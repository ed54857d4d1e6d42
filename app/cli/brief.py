"""``setuhashi brief STATE PREFECTURE --out FILE``: two pages on a pair."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from app.cli.printing import say
from app.cli.scoring import add_scoring, scoring_asked, tell_scoring
from app.services.task import Unattended
from app.services.use_cases.desk import UseCases
from app.words.catalogue import QT_TRANSLATE_NOOP, Words

NAME = "brief"
HELP = QT_TRANSLATE_NOOP("words", "two pages on a pair, as PDF or Word")


def add_arguments(parser: ArgumentParser, words: Words) -> None:
    """The command's own arguments."""
    parser.add_argument("state", metavar="STATE", help=words.tr("code or name"))
    parser.add_argument("prefecture", metavar="PREFECTURE", help=words.tr("code or name"))
    parser.add_argument(
        "--out",
        type=Path,
        required=True,
        metavar="FILE.pdf|.docx|.html",
        help=words.tr("the file to write"),
    )
    add_scoring(parser, words)


def run(args: Namespace, cases: UseCases, words: Words) -> int:
    """Write the brief and say where."""
    scoring = scoring_asked(args, cases)
    document = cases.match.brief((args.state, args.prefecture), scoring, words.language)
    file = cases.documents.write(document, args.out, Unattended())
    tell_scoring(scoring, words)
    say(words.tr("written: {file}").format(file=file))
    return 0
