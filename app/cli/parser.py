"""The command line: one parser, one sub-parser a command."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, NoReturn

from app.domain.problems import refuse
from app.words.catalogue import Words

LANGUAGES = ("en", "ja", "hi")


class OneLineParser(argparse.ArgumentParser):
    """Turns wrong use into a problem, so that it is told in one line like any other."""

    def error(self, message: str) -> NoReturn:
        raise refuse("wrong-use", message=message, command=self.prog)


@dataclass(frozen=True, slots=True)
class Opening:
    """What must be known before the command itself: language (empty: not said) and store.

    ``is_all``: nothing else was given, so that there is no command to be looked for.
    """

    language: str
    store: str
    is_all: bool


def read_opening(arguments: Sequence[str], store: str) -> Opening:
    """Read ``--lang`` and ``--store`` wherever they stand; the rest is left for the parser.

    Raises:
        ProblemError: ``wrong-use``.
    """
    if not arguments:
        return Opening("", store, is_all=True)
    parser = OneLineParser(prog="setuhashi", add_help=False, allow_abbrev=False)
    _add_common(parser)
    known, rest = parser.parse_known_args(arguments)
    return Opening(getattr(known, "lang", ""), getattr(known, "store", store), is_all=not rest)


def build_parser(words: Words, commands: Sequence[Any]) -> OneLineParser:
    """The whole parser in the language of ``words``; ``commands`` are modules of ``app.cli``."""
    from app.words.releases import version_of

    parser = OneLineParser(
        prog="setuhashi",
        description=words.tr(
            "The State-Prefecture partnership programme on one desk; no command opens the window."
        ),
    )
    release = version_of(words, "setuhashi")
    parser.add_argument("--version", action="version", version=f"setuhashi {release}")
    _add_common(parser)
    places = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=OneLineParser)
    for command in commands:
        place = places.add_parser(
            command.NAME, help=words.tr(command.HELP), description=words.tr(command.HELP)
        )
        _add_common(place)
        command.add_arguments(place, words)
        place.set_defaults(
            run=getattr(command, "run", None), rescue=getattr(command, "rescue", None)
        )
    return parser


def add_json(parser: argparse.ArgumentParser, words: Words) -> None:
    """``--json``, as each command that prints results has it."""
    parser.add_argument("--json", action="store_true", help=words.tr("print JSON"))


def add_top(parser: argparse.ArgumentParser, words: Words, default: int) -> None:
    """``--top N``."""
    parser.add_argument(
        "--top",
        type=whole_number("--top"),
        default=default,
        metavar="N",
        help=words.tr("at most this many rows (0: all)"),
    )


def first(rows: Sequence[Any], top: int) -> Sequence[Any]:
    """The first ``top`` rows; all for 0."""
    return rows[:top] if top else rows


def whole_number(name: str, least: int = 0, most: int | None = None) -> Callable[[str], int]:
    """Reads a whole number from ``least`` to ``most``; ``name`` is what the person gave it for.

    Raises:
        ProblemError: ``number-wrong`` or, where there is a ``most``, ``number-out-of-range``,
            from the function returned.
    """

    def read(text: str) -> int:
        known = text.strip().lstrip("-").isdecimal()
        if known and least <= int(text) and (most is None or int(text) <= most):
            return int(text)
        if most is None:
            raise refuse("number-wrong", name=name, text=text, least=least)
        raise refuse("number-out-of-range", name=name, text=text, least=least, most=most)

    return read


def _add_common(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--store", metavar="URL", default=argparse.SUPPRESS)
    parser.add_argument("--lang", choices=LANGUAGES, default=argparse.SUPPRESS)
