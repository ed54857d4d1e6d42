"""``setuhashi import``: take a CSV or XLSX file into the store."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from pathlib import Path

from app.cli.data_cases import HasData
from app.cli.import_visits import PLAN, is_plan, require_reason, take_visits
from app.cli.parser import add_json
from app.cli.printing import print_json, say
from app.domain.problems import refuse
from app.services.import_mapping import Matching
from app.services.import_records import Preview
from app.words.catalogue import QT_TRANSLATE_NOOP, Words
from app.words.problems.sentences import sentence

NAME = "import"
HELP = QT_TRANSLATE_NOOP("words", "take a CSV or XLSX file into the store, all of it or nothing")


def add_arguments(parser: ArgumentParser, words: Words) -> None:
    """The command's own arguments."""
    file_help = words.tr("the file to take in, .csv or .xlsx")
    parser.add_argument("file", type=Path, metavar="FILE", help=file_help)
    kind_help = words.tr("what the file holds; without it, what its headings say")
    parser.add_argument("--as", dest="kind", default="", metavar="KIND", help=kind_help)
    parser.add_argument(
        "--map",
        action="append",
        default=[],
        metavar="COLUMN=FIELD",
        help=words.tr("what a column means (no FIELD: leave it out); may be repeated"),
    )
    parser.add_argument("--reason", default="", help=words.tr("why; kept with the change"))
    parser.add_argument(
        "--dry-run", action="store_true", help=words.tr("look through the file, change nothing")
    )
    add_json(parser, words)


def run(args: Namespace, cases: HasData, words: Words) -> int:
    """Look through the file; take it in unless there are problems or it is a dry run."""
    if is_plan(args, cases):
        return take_visits(args, cases, words)
    data = cases.data
    known = (*(kind.kind for kind in data.kinds()), PLAN)
    if args.kind and args.kind not in known:
        raise refuse("import-kind-unknown", kind=args.kind, known=known)
    sheet = data.read_sheet(args.file)
    kind = data.kind_of(sheet, args.kind)
    matching = with_choices(data.matching_of(kind, sheet), args.map)
    preview = data.preview(kind, sheet, matching)
    taken = not preview.problems and not args.dry_run
    if taken:
        require_reason(args.reason)
        data.take_in(kind, sheet, matching, args.reason)
    if args.json:
        print_json(as_json(preview, words, taken=taken))
    else:
        _tell(preview, words, taken=taken)
    return 1 if preview.problems else 0


def with_choices(guessed: Matching, choices: Sequence[str]) -> Matching:
    """The guess with ``COLUMN=FIELD`` of the person's own over it.

    Raises:
        ProblemError: ``import-map-wrong``.
    """
    matching = dict(guessed)
    for choice in choices:
        heading, equals, field = choice.rpartition("=")
        if not equals or not heading:
            raise refuse("import-map-wrong", text=choice)
        matching = {head: key for head, key in matching.items() if key != field}
        matching[heading] = field
    return {heading: field for heading, field in matching.items() if field}


def as_json(preview: Preview, words: Words, *, taken: bool) -> dict[str, object]:
    """What an import did or would do as a flat object."""
    return {
        "kind": preview.kind,
        "taken": taken,
        "columns": dict(preview.matching),
        "rows": preview.rows,
        "added": preview.added,
        "changed": preview.changed,
        "unchanged": preview.unchanged,
        "already_there": preview.there,
        "problems": [
            {
                "code": problem.code,
                "row": problem.place.row,
                "column": problem.place.column,
                "text": sentence(words, problem),
            }
            for problem in preview.problems
        ],
    }


def _tell(preview: Preview, words: Words, *, taken: bool) -> None:
    for problem in preview.problems:
        say(sentence(words, problem))
    counts = {"new": preview.added, "changed": preview.changed, "same": preview.unchanged}
    if preview.there:
        say(words.tr("%n rows without an id are already there and left out.", "", preview.there))
    if preview.problems:
        told = words.tr("Nothing was taken in. Problems: {count}.")
        say(told.format(count=len(preview.problems)))
    elif taken:
        print(
            words.tr("Taken in: {new} new, {changed} changed, {same} as before.").format(**counts)
        )
    else:
        print(
            words.tr("Would take in: {new} new, {changed} changed, {same} as before.").format(
                **counts
            )
        )
