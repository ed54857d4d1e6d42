"""``setuhashi practices``: what has worked somewhere."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import Any

from app.cli.exchange_cases import ExchangeCases, namer
from app.cli.parser import add_json, add_top, first
from app.cli.printing import Table, print_json, print_table
from app.domain.practices import Lesson, Practice
from app.words.catalogue import QT_TRANSLATE_NOOP, Words
from app.words.exchange import WEAKNESSES, term

NAME = "practices"
HELP = QT_TRANSLATE_NOOP("words", "what has worked somewhere, and for whom it could")
KIND = "practice"


def add_arguments(parser: ArgumentParser, words: Words) -> None:
    """The command's own arguments."""
    parser.add_argument("--region", default="", metavar="REGION", help=words.tr("code or name"))
    theme_help = words.tr("only this theme, such as tourism")
    parser.add_argument("--theme", default="", metavar="THEME", help=theme_help)
    parser.add_argument("--search", default="", metavar="TEXT", help=words.tr("holds this text"))
    parser.add_argument(
        "--for",
        dest="learner",
        default="",
        metavar="REGION",
        help=words.tr("for the weak spots of this region"),
    )
    add_top(parser, words, 0)
    add_json(parser, words)


def run(args: Namespace, cases: ExchangeCases, words: Words) -> int:
    """List the practices that fit the filters, or those for a region's weak spots."""
    practices = cases.exchange.practices(args.region, _theme(args.theme, cases, words))
    if args.search:
        hits = cases.exchange.search(args.search, limit=10_000)
        place = {hit.key: n for n, hit in enumerate(hits) if hit.kind == KIND}
        kept = (each for each in practices if each.practice_id in place)
        practices = tuple(sorted(kept, key=lambda each: place[each.practice_id]))
    if args.learner:
        return _show_lessons(args, cases, words, {each.practice_id for each in practices})
    found = first(practices, args.top)
    if args.json:
        print_json([as_json(each) for each in found])
    else:
        print_table(_table(found, cases, words))
    return 0


def _theme(told: str, cases: ExchangeCases, words: Words) -> str:
    """The theme that is meant by its name in the officer's language, or by its key."""
    themes = {each.theme for each in cases.exchange.practices()} if told else ()
    return next((theme for theme in themes if words.text(theme) == told), told)


def _show_lessons(args: Namespace, cases: ExchangeCases, words: Words, ids: set[str]) -> int:
    lessons = cases.exchange.lessons(args.learner).lessons
    found = first([each for each in lessons if each.practice.practice_id in ids], args.top)
    if args.json:
        print_json([lesson_as_json(each) for each in found])
    else:
        print_table(_lesson_table(found, cases, words))
    return 0


def as_json(it: Practice) -> dict[str, Any]:
    """A practice as a flat object."""
    return {
        "id": it.practice_id,
        "region": it.region,
        "title": it.title,
        "theme": it.theme,
        "text": it.text,
        "evidence": it.evidence,
        "source": it.source.title,
        "url": it.source.url,
        "edited": it.edited,
    }


def lesson_as_json(lesson: Lesson) -> dict[str, Any]:
    """A practice with the weak spot that it speaks to."""
    spot = lesson.spot
    return {
        **as_json(lesson.practice),
        "channel": spot.channel,
        "weakness": spot.weakness,
        "low": spot.low,
        "high": spot.high,
    }


def _table(found: Any, cases: ExchangeCases, words: Words) -> Table:
    name_of = namer(cases, words)
    titles = ("ID", words.tr("Region"), words.tr("Title"), words.tr("Theme"))
    rows = [(each.practice_id, name_of(each.region), *_titles(words, each)) for each in found]
    return Table(titles, rows, empty=words.tr("No practice fits these filters."))


def _titles(words: Words, it: Practice) -> tuple[str, str]:
    return words.text(it.title), words.text(it.theme)


def _lesson_table(found: Any, cases: ExchangeCases, words: Words) -> Table:
    name_of = namer(cases, words)
    channels = {channel.key: channel.names for channel in cases.vocabulary().method.channels}
    titles = (
        words.tr("Channel"),
        words.tr("Weak spot"),
        "ID",
        words.tr("Region"),
        words.tr("Title"),
        words.tr("Theme"),
    )
    rows = [
        (
            words.name(channels[each.spot.channel]),
            term(words, WEAKNESSES, each.spot.weakness),
            each.practice.practice_id,
            name_of(each.practice.region),
            *_titles(words, each.practice),
        )
        for each in found
    ]
    return Table(titles, rows, empty=words.tr("No practice of others speaks to a weak spot."))
