"""``setuhashi reference``: what a newer release of the reference data changes, and taking it."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from dataclasses import asdict

from app.cli.data_cases import HasData
from app.cli.parser import add_json, add_top, first
from app.cli.printing import Table, print_json, print_table
from app.domain.reference_changes import ChangeKind, ReferenceChange, ReferenceUpdate
from app.words.catalogue import QT_TRANSLATE_NOOP, Words

NAME = "reference"
HELP = QT_TRANSLATE_NOOP("words", "what newer reference data would change; --take takes them")
CHANGES = {
    ChangeKind.ADDED: QT_TRANSLATE_NOOP("words", "added"),
    ChangeKind.CHANGED: QT_TRANSLATE_NOOP("words", "changed"),
    ChangeKind.REMOVED: QT_TRANSLATE_NOOP("words", "removed"),
}
_FIRST = 50


def add_arguments(parser: ArgumentParser, words: Words) -> None:
    """The command's own arguments."""
    take_help = words.tr("put the newer data in the place of the stored ones")
    parser.add_argument("--take", action="store_true", help=take_help)
    add_top(parser, words, _FIRST)
    add_json(parser, words)


def run(args: Namespace, cases: HasData, words: Words) -> int:
    """Show the difference, and take it where asked to."""
    update = cases.data.reference_update()
    if args.take and update:
        cases.data.take_update()
    if args.json:
        print_json(asdict(update) if update else None)
    elif update is None:
        print(words.tr("The reference data are the newest shipped."))
    else:
        _tell(update, first(update.changes, args.top), words)
    return 0


def _tell(update: ReferenceUpdate, shown: Sequence[ReferenceChange], words: Words) -> None:
    titles = (words.tr("Table"), "ID", words.tr("Change"), words.tr("Fields"), words.tr("Yours"))
    rows = [
        (
            change.table,
            change.key,
            words.tr(CHANGES[change.change]),
            "; ".join(f"{each.name}: {each.before} → {each.after}" for each in change.fields),
            words.tr("yes") if change.own else "",
        )
        for change in shown
    ]
    heading = words.tr("Release {stored} → {shipped}, rows that differ: {count}").format(
        stored=update.stored, shipped=update.shipped, count=len(update.changes)
    )
    print_table(Table(titles, rows, heading))
