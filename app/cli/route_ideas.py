"""``setuhashi route-ideas``: routes that are not flown, and what would speak for each."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from app.cli.days import day
from app.cli.parser import add_json, add_top, first, whole_number
from app.cli.printing import Table, print_json, print_table
from app.cli.scoring import tell_scoring
from app.domain.route_ideas import IdeaSettings, RouteIdea
from app.services.rank_route_ideas import RoutesTogether
from app.services.use_cases.desk import UseCases
from app.words.amounts import rounded
from app.words.catalogue import QT_TRANSLATE_NOOP, Words
from app.words.route_ideas import (
    cautions,
    passengers_told,
    place_told,
    remark_told,
    together_told,
    wish_told,
)

NAME = "route-ideas"
HELP = QT_TRANSLATE_NOOP("words", "routes that are not flown, and what speaks for each")


def add_arguments(parser: ArgumentParser, words: Words) -> None:
    """The command's own arguments."""
    parser.add_argument(
        "--best",
        type=whole_number("--best", 1),
        metavar="K",
        help=words.tr("instead, the K routes that save most time together"),
    )
    parser.add_argument("--on", type=day, metavar="DATE", help=words.tr("day of travel (today)"))
    add_top(parser, words, 10)
    add_json(parser, words)


def run(args: Namespace, cases: UseCases, words: Words) -> int:
    """Print the ideas, best first, or the best few together."""
    tell_scoring(cases.match.in_force(), words)
    if args.best:
        together = cases.flights.routes_together(args.best, args.on)
        if args.json:
            print_json(asdict(together))
        else:
            print_table(_together_table(together, words))
        return 0
    ideas = first(cases.flights.route_ideas(args.on), args.top)
    if args.json:
        print_json([as_json(idea) for idea in ideas])
    else:
        print_table(_table(ideas, cases.flights.idea_settings(), words))
    return 0


def as_json(idea: RouteIdea) -> dict[str, Any]:
    """An idea with all its parts; passengers are one way and a year."""
    return {
        "from": idea.origin,
        "to": idea.destination,
        "km": idea.km,
        **{name: getattr(idea, name) for name in ("score", "rank", "rank_low", "rank_high")},
        "local_passengers": asdict(idea.local),
        "feed_india_passengers": asdict(idea.feed_india),
        "feed_japan_passengers": asdict(idea.feed_japan),
        "saved_hours": idea.saved_hours,
        "weighted_hours": idea.weighted_hours,
        "pairs_gaining": idea.pairs_gaining,
        "flags": [{"code": flag.code, **flag.params} for flag in idea.flags],
        "wishes": [
            {"text": wish.text, "source": wish.source.title, "as_of": wish.source.as_of}
            for wish in idea.wishes
        ],
    }


def _table(ideas: Sequence[RouteIdea], settings: IdeaSettings, words: Words) -> Table:
    titles = (words.tr("Place"), words.tr("Route"), words.tr("Score"))
    passengers = (
        words.tr("Passengers in reach"),
        words.tr("Connecting in India"),
        words.tr("Connecting in Japan"),
    )
    gains = (words.tr("Hours saved"), words.tr("Pairs"))
    return Table(
        (*titles, *passengers, *gains),
        [_line(idea, words) for idea in ideas],
        notes=[*_remarks(ideas, words), *cautions(words, settings)],
        empty=words.tr("No route would save any pair time."),
    )


def _line(idea: RouteIdea, words: Words) -> tuple[object, ...]:
    return (
        place_told(words, idea),
        f"{idea.origin}–{idea.destination}",
        f"{idea.score:.3f}",
        *(passengers_told(words, part) for part in (idea.local, idea.feed_india, idea.feed_japan)),
        rounded(words, idea.saved_hours),
        idea.pairs_gaining,
    )


def _remarks(ideas: Sequence[RouteIdea], words: Words) -> list[str]:
    return [
        f"{idea.origin}–{idea.destination}: {text}"
        for idea in ideas
        for text in (
            *(remark_told(words, flag) for flag in idea.flags),
            *(wish_told(words, wish) for wish in idea.wishes),
        )
    ]


def _together_table(together: RoutesTogether, words: Words) -> Table:
    return Table(
        (words.tr("Route"), words.tr("Adds weighted hours")),
        [
            (f"{route.origin}–{route.destination}", rounded(words, route.weighted_hours, 1))
            for route in together.routes
        ],
        notes=together_told(words, together),
        empty=words.tr("No route would save any pair time."),
    )
