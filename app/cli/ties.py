"""``setuhashi ties``: the registry of partnerships."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import Any

from app.cli.parser import add_json, add_top, first
from app.cli.printing import Table, print_json, print_table
from app.domain.ties import Tie
from app.services.use_cases.desk import UseCases
from app.words.catalogue import QT_TRANSLATE_NOOP, Words
from app.words.formats import region_name
from app.words.ties import KINDS, STATUSES, kind_name, status_name

NAME = "ties"
HELP = QT_TRANSLATE_NOOP("words", "the registry of partnerships")


def add_arguments(parser: ArgumentParser, words: Words) -> None:
    """The command's own arguments."""
    parser.add_argument("--region", default="", metavar="REGION", help=words.tr("code or name"))
    parser.add_argument("--kind", choices=tuple(KINDS), default="")
    parser.add_argument("--status", choices=tuple(STATUSES), default="")
    add_top(parser, words, 0)
    add_json(parser, words)


def run(args: Namespace, cases: UseCases, words: Words) -> int:
    """List the ties that fit the filters."""
    found = first(cases.ties.find(args.region, args.kind, args.status), args.top)
    if args.json:
        print_json([as_json(tie) for tie in found])
        return 0
    regions = cases.regions()
    rows = [
        (
            tie.tie_id,
            region_name(words, regions, tie.state),
            region_name(words, regions, tie.prefecture),
            kind_name(words, tie.kind),
            tie.signed_on,
            status_name(words, tie.status),
        )
        for tie in found
    ]
    titles = ("ID", words.tr("State"), words.tr("Prefecture"), words.tr("Kind"))
    dated = (words.tr("Signed on"), words.tr("Status"))
    print_table(Table((*titles, *dated), rows, empty=words.tr("No tie fits these filters.")))
    return 0


def as_json(tie: Tie) -> dict[str, Any]:
    """A tie as a flat object."""
    return {
        "id": tie.tie_id,
        "state": tie.state,
        "indian_party": tie.indian_party,
        "prefecture": tie.prefecture,
        "japanese_party": tie.japanese_party,
        "kind": tie.kind,
        "signed_on": tie.signed_on,
        "status": tie.status,
        "fields": list(tie.fields),
        "note": tie.note,
        "source": tie.source.title,
        "url": tie.source.url,
        "edited": tie.edited,
    }
