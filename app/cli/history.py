"""``setuhashi history``: every change of the officer's, newest first."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from datetime import datetime, time

from app.cli.data_cases import HasData
from app.cli.days import day
from app.cli.parser import add_json, add_top
from app.cli.printing import Table, print_json, print_table
from app.domain.changelog import Edit, EditFilter, FieldChange, changed_fields
from app.words.catalogue import QT_TRANSLATE_NOOP, Words
from app.words.formats import listed
from app.words.record_kinds import KINDS, field_name, kind_name
from app.words.record_values import RecordNames, value_told

NAME = "history"
HELP = QT_TRANSLATE_NOOP("words", "who changed what, when and why")
_ALL = 1_000_000
_FIRST = 50
_SHORT = 24


def add_arguments(parser: ArgumentParser, words: Words) -> None:
    """The command's own arguments."""
    parser.add_argument(
        "--kind",
        default="",
        choices=tuple(KINDS),
        metavar="KIND",
        help=words.tr("only this kind, such as tie"),
    )
    parser.add_argument("--key", default="", help=words.tr("only the thing with this id"))
    text_help = words.tr("part of the reason, the id or the account")
    parser.add_argument("--text", default="", help=text_help)
    for name in ("--since", "--until"):
        day_help = words.tr("a day, year-month-day")
        parser.add_argument(name, type=day, default=None, metavar="DAY", help=day_help)
    add_top(parser, words, _FIRST)
    add_json(parser, words)


def run(args: Namespace, cases: HasData, words: Words) -> int:
    """List the changes that fit the filters; days are those of this machine's clock."""
    wanted = EditFilter(
        kind=args.kind,
        key=args.key,
        text=args.text,
        since=datetime.combine(args.since, time.min).astimezone() if args.since else None,
        until=datetime.combine(args.until, time.max).astimezone() if args.until else None,
        limit=args.top or _ALL,
    )
    edits = cases.data.edits(wanted)
    if args.json:
        print_json([as_json(edit) for edit in edits])
        return 0
    titles = (words.tr("When"), words.tr("Who"), words.tr("Kind"), "ID", words.tr("Changed"))
    kinds = cases.planning.window_kinds()
    names = RecordNames(cases.regions(), {**cases.data.figure_names(), **kinds}, is_spoken=False)
    rows = [_row(edit, words, names) for edit in edits]
    empty = words.tr("No change fits these filters.")
    print_table(Table((*titles, words.tr("Reason")), rows, empty=empty))
    return 0


def as_json(edit: Edit) -> dict[str, object]:
    """An edit with its changed fields as an object."""
    return {
        "edit": edit.edit_id,
        "batch": edit.batch,
        "kind": edit.kind,
        "key": edit.key,
        "made_at": edit.made_at.isoformat(),
        "account": edit.account,
        "reason": edit.reason,
        "undoes": edit.undoes,
        "fields": [
            {"name": each.name, "before": each.before, "after": each.after}
            for each in changed_fields(edit)
        ],
    }


def _row(edit: Edit, words: Words, names: RecordNames) -> tuple[str, ...]:
    at = f"{edit.made_at.astimezone():%Y-%m-%d %H:%M}"
    if edit.before is None and edit.after is not None:
        what = words.tr("first record")
    elif edit.after is None:
        what = words.tr("record taken back")
    else:
        what = listed(words, (_change(edit, each, words, names) for each in changed_fields(edit)))
    return at, edit.account, kind_name(words, edit.kind), edit.key, what, edit.reason


def _change(edit: Edit, change: FieldChange, words: Words, names: RecordNames) -> str:
    """A field with what it was and is, where that is short."""
    name = field_name(words, edit.kind, change.name)
    before, after = (
        value_told(words, names, edit.kind, change.name, value)
        for value in (change.before, change.after)
    )
    if max(len(before), len(after)) > _SHORT:
        return name
    text = words.tr("{field}: {before} → {after}")
    return text.format(field=name, before=before, after=after)
