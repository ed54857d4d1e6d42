"""``setuhashi routes``: air routes with validity and source."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import Any

from app.cli.days import day
from app.cli.parser import add_json, add_top, first
from app.cli.printing import Table, print_json, print_table
from app.domain.network import Route, RouteKind, RouteStatus
from app.services.use_cases.desk import UseCases
from app.words.catalogue import QT_TRANSLATE_NOOP, Words
from app.words.routes import kind_name, status_name

NAME = "routes"
HELP = QT_TRANSLATE_NOOP("words", "air routes with validity and source")

ALL = "all"


def add_arguments(parser: ArgumentParser, words: Words) -> None:
    """The command's own arguments."""
    statuses = [status.value for status in RouteStatus]
    parser.add_argument("--status", choices=statuses, help=words.tr("only routes of this status"))
    parser.add_argument(
        "--kind",
        choices=[*(kind.value for kind in RouteKind), ALL],
        default=RouteKind.NON_STOP.value,
        help=words.tr("non-stop between the countries, to a hub, domestic, or all of them"),
    )
    parser.add_argument("--on", type=day, metavar="DATE", help=words.tr("valid on this day"))
    add_top(parser, words, 0)
    add_json(parser, words)


def run(args: Namespace, cases: UseCases, words: Words) -> int:
    """List the routes that fit the filters."""
    status = RouteStatus(args.status) if args.status else None
    kind = None if args.kind == ALL else RouteKind(args.kind)
    found = first(cases.flights.routes(status, kind, args.on), args.top)
    if args.json:
        print_json([as_json(route) for route in found])
    else:
        print_table(_table(found, words))
    return 0


def as_json(route: Route) -> dict[str, Any]:
    """A route as a flat object."""
    return {
        "id": route.route_id,
        "kind": route.kind,
        "from": route.origin,
        "to": route.destination,
        "carriers": list(route.carriers),
        "weekly": route.weekly,
        "block_minutes": route.block_minutes,
        "valid_from": route.valid_from,
        "valid_to": route.valid_to,
        "status": route.status,
        "quality": route.quality,
        "source": route.source.title,
        "url": route.source.url,
        "as_of": route.source.as_of,
        "note": route.note,
        "own": route.own,
    }


def _table(found: Any, words: Words) -> Table:
    titles = (words.tr("Route"), words.tr("Kind"), words.tr("Carrier"), words.tr("A week"))
    rows = [
        (
            f"{route.origin}–{route.destination}",
            kind_name(words, route.kind),
            " ".join(route.carriers),
            "" if route.weekly is None else f"{route.weekly:g}",
            status_name(words, route.status),
            route.valid_from or "",
            route.valid_to or "",
            route.source.as_of,
            words.tr("my record") if route.own else words.tr("reference"),
        )
        for route in found
    ]
    validity = (words.tr("Status"), words.tr("From"), words.tr("To"))
    told = (words.tr("As of"), words.tr("Record"))
    empty = words.tr("No route fits these filters.")
    return Table((*titles, *validity, *told), rows, empty=empty)
