"""The command line: one parser, one sub-parser a command."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, NoReturn

from app.domain.problems import ProblemError, refuse
from app.words.catalogue import Words

LANGUAGES = ("en", "ja", "hi")


class OneLineParser(argparse.ArgumentParser):
    """Turns wrong use into a problem, so that it is told in one line like any other.

    Its help is in the language of ``words``.
    """

    def __init__(self, words: Words, **given: Any) -> None:
        self._titles = {
            "positional arguments": words.tr("arguments"),
            "options": words.tr("options"),
        }
        usage = words.tr("usage: ")
        super().__init__(add_help=False, formatter_class=partial(_Formatter, usage), **given)

    def add_argument_group(self, *given: Any, **named: Any) -> Any:
        """As argparse makes it; the two groups that it makes itself are named in the language."""
        title, *others = given or (named.pop("title", None),)
        return super().add_argument_group(self._titles.get(title, title), *others, **named)

    def parse_args(self, *given: Any, **named: Any) -> Any:
        """As argparse does it, but what is left over is told by the command it was given to."""
        asked, rest = self.parse_known_args(*given, **named)
        if rest:
            from app.cli.wrong_use import left_over

            place = getattr(asked, "place", self)
            raise ProblemError(left_over(rest, place.prog, place.format_usage()))
        return asked

    def error(self, message: str) -> NoReturn:
        from app.cli.wrong_use import wrong_use

        raise ProblemError(wrong_use(message, self.prog))


class _Formatter(argparse.HelpFormatter):
    def __init__(self, usage: str, prog: str) -> None:
        super().__init__(prog)
        self._usage_prefix = usage

    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, self._usage_prefix if prefix is None else prefix)


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
    parser = OneLineParser(Words(), prog="setuhashi", allow_abbrev=False)
    _add_common(parser, Words())
    known, rest = parser.parse_known_args(arguments)
    return Opening(getattr(known, "lang", ""), getattr(known, "store", store), is_all=not rest)


def build_parser(words: Words, commands: Sequence[Any]) -> OneLineParser:
    """The whole parser in the language of ``words``; ``commands`` are modules of ``app.cli``."""
    from app.words.releases import version_of

    parser = OneLineParser(
        words,
        prog="setuhashi",
        description=words.tr(
            "The State-Prefecture partnership programme on one desk; no command opens the window."
        ),
    )
    release = version_of(words, "setuhashi")
    _add_help(parser, words)
    parser.add_argument(
        "--version",
        action="version",
        version=f"setuhashi {release}",
        help=words.tr("print the version and end"),
    )
    _add_common(parser, words)

    class Place(OneLineParser):
        def __init__(self, **given: Any) -> None:
            super().__init__(words, **given)

    places = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=Place)
    for command in commands:
        place = places.add_parser(
            command.NAME, help=words.tr(command.HELP), description=words.tr(command.HELP)
        )
        _add_help(place, words)
        _add_common(place, words)
        command.add_arguments(place, words)
        place.set_defaults(
            run=getattr(command, "run", None),
            rescue=getattr(command, "rescue", None),
            place=place,
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


def _add_help(parser: argparse.ArgumentParser, words: Words) -> None:
    parser.add_argument("-h", "--help", action="help", help=words.tr("print this help and end"))


def _add_common(parser: argparse.ArgumentParser, words: Words) -> None:
    parser.add_argument(
        "--store",
        metavar="URL",
        default=argparse.SUPPRESS,
        help=words.tr("the store, as a file or an address"),
    )
    parser.add_argument(
        "--lang",
        choices=LANGUAGES,
        default=argparse.SUPPRESS,
        help=words.tr("language of the answer"),
    )
