"""``setuhashi ties``: the registry of partnerships, and how far each has come."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping, Sequence
from typing import Any

from app.cli.parser import add_json, add_top, first
from app.cli.printing import Table, print_json, print_table
from app.domain.pipeline import AlarmKind, Stage
from app.domain.regions import Region, RegionCode
from app.domain.ties import Tie
from app.services.follow_partnerships import BoardRow
from app.services.use_cases.desk import UseCases
from app.words.catalogue import QT_TRANSLATE_NOOP, Words
from app.words.exchange import STAGES, term
from app.words.formats import region_name
from app.words.partnerships import alarm_texts
from app.words.ties import KINDS, STATUSES, kind_name, status_name

NAME = "ties"
HELP = QT_TRANSLATE_NOOP("words", "the registry of partnerships")


def add_arguments(parser: ArgumentParser, words: Words) -> None:
    """The command's own arguments."""
    parser.add_argument("--region", default="", metavar="REGION", help=words.tr("code or name"))
    kind_help = words.tr("only ties of this kind")
    parser.add_argument("--kind", choices=tuple(KINDS), default="", help=kind_help)
    status_help = words.tr("only ties of this status")
    parser.add_argument("--status", choices=tuple(STATUSES), default="", help=status_help)
    stages = tuple(stage.value for stage in Stage)
    parser.add_argument("--stage", choices=stages, default="", help=words.tr("how far it has come"))
    parser.add_argument(
        "--review-due",
        action="append_const",
        dest="alarms",
        const=AlarmKind.REVIEW_DUE,
        help=words.tr("only those due for review"),
    )
    parser.add_argument(
        "--dormant",
        action="append_const",
        dest="alarms",
        const=AlarmKind.DORMANT,
        help=words.tr("only those that nobody has touched for long"),
    )
    add_top(parser, words, 0)
    add_json(parser, words)


def run(args: Namespace, cases: UseCases, words: Words) -> int:
    """List the ties and the officer's files that fit the filters."""
    board = cases.exchange.board(args.region, args.stage)
    found = first([row for row in board if _fits(row, args)], args.top)
    if args.json:
        print_json([row_as_json(row) for row in found])
    else:
        print_table(_table(found, cases.regions(), words))
    return 0


def _fits(row: BoardRow, args: Namespace) -> bool:
    tie = row.row.tie
    ringing = {alarm.kind for alarm in row.alarms}
    return (
        args.kind in ("", tie.kind if tie else None)
        and args.status in ("", tie.status if tie else None)
        and all(_rings(kind, row, ringing) for kind in args.alarms or ())
    )


def _rings(kind: AlarmKind, row: BoardRow, ringing: set[AlarmKind]) -> bool:
    """What was moved to the stage ``dormant`` is as dormant as what nobody touched."""
    return kind in ringing or (kind is AlarmKind.DORMANT and row.row.stage is Stage.DORMANT)


def _table(found: Sequence[BoardRow], regions: Mapping[RegionCode, Region], words: Words) -> Table:
    rows = [
        (
            each.row.partnership.tie_id or each.row.partnership.partnership_id,
            region_name(words, regions, each.row.partnership.state),
            region_name(words, regions, each.row.partnership.prefecture),
            kind_name(words, each.row.tie.kind) if each.row.tie else "",
            each.row.tie.signed_on if each.row.tie else "",
            status_name(words, each.row.tie.status) if each.row.tie else "",
            term(words, STAGES, each.row.stage),
            alarm_texts(words, each, lambda _, on: on.isoformat()),
        )
        for each in found
    ]
    titles = ("ID", words.tr("State"), words.tr("Prefecture"), words.tr("Kind"))
    dated = (words.tr("Signed on"), words.tr("Status"), words.tr("Stage"), words.tr("Alarms"))
    return Table((*titles, *dated), rows, empty=words.tr("No tie fits these filters."))


def row_as_json(board: BoardRow) -> dict[str, Any]:
    """A partnership as a flat object; without a tie its ``id`` is empty."""
    it = board.row.partnership
    known = as_json(board.row.tie) if board.row.tie else {"id": ""}
    return {
        **known,
        "state": it.state,
        "prefecture": it.prefecture,
        "partnership": it.partnership_id,
        "stage": board.row.stage,
        "since": board.row.since,
        "expires_on": it.expires_on,
        "review_on": it.review_on,
        "last_activity": board.last_activity,
        "alarms": [{"kind": alarm.kind, "due": alarm.due} for alarm in board.alarms],
    }


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
