"""``setuhashi opportunities``: what regions offer and seek."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import Any

from app.cli.days import day
from app.cli.exchange_cases import ExchangeCases, namer
from app.cli.parser import add_json, add_top, first
from app.cli.printing import Table, print_json, print_table, say
from app.domain.matching import MOST_MATCHES
from app.domain.opportunities import DIRECTIONS, Match, Opportunity
from app.domain.programme import LINES
from app.services.find_opportunities import OpportunityFilter
from app.words.catalogue import QT_TRANSLATE_NOOP, Words
from app.words.exchange import DIRECTIONS as DIRECTION_NAMES
from app.words.exchange import best_told, reason_text, term

NAME = "opportunities"
HELP = QT_TRANSLATE_NOOP("words", "what regions offer and seek, and what fits together")
KIND = "opportunity"


def add_arguments(parser: ArgumentParser, words: Words) -> None:
    """The command's own arguments."""
    parser.add_argument("--region", default="", metavar="REGION", help=words.tr("code or name"))
    parser.add_argument(
        "--direction",
        choices=DIRECTIONS,
        default="",
        help=words.tr("only what is offered, or only what is sought"),
    )
    sector_help = words.tr("only this sector, by its code")
    parser.add_argument("--sector", default="", metavar="S01-S26", help=sector_help)
    parser.add_argument("--line", choices=LINES, default="", help=words.tr("line of effort"))
    parser.add_argument("--on", type=day, metavar="DATE", help=words.tr("valid on this day"))
    parser.add_argument("--search", default="", metavar="TEXT", help=words.tr("holds this text"))
    parser.add_argument(
        "--matches",
        action="store_true",
        help=words.tr("needs with the offers that answer them today"),
    )
    add_top(parser, words, 0)
    add_json(parser, words)


def run(args: Namespace, cases: ExchangeCases, words: Words) -> int:
    """List the opportunities that fit the filters, or the matches among them."""
    wanted = OpportunityFilter(args.region, args.direction, args.sector, args.line, args.on)
    found = cases.exchange.opportunities(wanted)
    if args.search:
        place = {hit.key: n for n, hit in enumerate(_hits(args.search, cases))}
        kept = (each for each in found if each.opportunity_id in place)
        found = tuple(sorted(kept, key=lambda each: place[each.opportunity_id]))
    if args.matches:
        ids = {each.opportunity_id for each in found}
        return _show_matches(args, cases, words, ids)
    shown = first(found, args.top)
    if args.json:
        print_json([as_json(each) for each in shown])
    else:
        print_table(_table(shown, cases, words))
    return 0


def _hits(query: str, cases: ExchangeCases) -> Any:
    return (hit for hit in cases.exchange.search(query, limit=10_000) if hit.kind == KIND)


def _show_matches(args: Namespace, cases: ExchangeCases, words: Words, ids: set[str]) -> int:
    matches = cases.exchange.matches(ids, args.top or MOST_MATCHES)
    found = matches.best
    if not args.top and matches.count > len(found):
        say(best_told(words, len(found), matches.count))
    if args.json:
        print_json([match_as_json(match) for match in found])
    else:
        print_table(_match_table(found, cases, words))
    return 0


def as_json(it: Opportunity) -> dict[str, Any]:
    """An opportunity as a flat object."""
    return {
        "id": it.opportunity_id,
        "region": it.region,
        "direction": it.direction,
        "title": it.title,
        "sector_term": it.sector_term,
        "sectors": list(it.sectors),
        "line": it.line,
        "text": it.text,
        "valid_from": it.valid_from,
        "valid_to": it.valid_to,
        "source": it.source.title,
        "url": it.source.url,
        "edited": it.edited,
    }


def match_as_json(match: Match) -> dict[str, Any]:
    """A match with both opportunities and its reasons."""
    return {
        "points": match.points,
        "seek": as_json(match.seek),
        "offer": as_json(match.offer),
        "reasons": [{"code": each.code, **each.params} for each in match.reasons],
    }


def _table(found: Any, cases: ExchangeCases, words: Words) -> Table:
    name_of = namer(cases, words)
    titles = ("ID", words.tr("Region"), words.tr("Direction"), words.tr("Title"))
    rows = [
        (
            each.opportunity_id,
            name_of(each.region),
            term(words, DIRECTION_NAMES, each.direction),
            words.text(each.title),
            each.line,
            each.valid_from,
            each.valid_to,
        )
        for each in found
    ]
    validity = (words.tr("Line"), words.tr("From"), words.tr("To"))
    return Table((*titles, *validity), rows, empty=words.tr("No opportunity fits these filters."))


def _match_table(found: Any, cases: ExchangeCases, words: Words) -> Table:
    name_of = namer(cases, words)
    titles = (
        words.tr("Points"),
        words.tr("Who seeks"),
        words.tr("Need"),
        words.tr("Who offers"),
        words.tr("Offer"),
        words.tr("Why"),
    )
    rows = [
        (
            f"{match.points:.2f}",
            name_of(match.seek.region),
            words.text(match.seek.title),
            name_of(match.offer.region),
            words.text(match.offer.title),
            "; ".join(reason_text(words, each, name_of) for each in match.reasons),
        )
        for match in found
    ]
    return Table(titles, rows, empty=words.tr("No need meets an offer under these filters."))
