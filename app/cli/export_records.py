"""``setuhashi export``: every record of a kind as a file that import reads back."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from app.cli.data_cases import HasData
from app.cli.import_visits import PLAN
from app.cli.parser import whole_number
from app.domain.problems import refuse
from app.domain.visits import Plan
from app.services.record_kinds import record_kinds
from app.words.catalogue import QT_TRANSLATE_NOOP, Words

NAME = "export"
HELP = QT_TRANSLATE_NOOP("words", "write every record of a kind as CSV or XLSX")


def add_arguments(parser: ArgumentParser, words: Words) -> None:
    """The command's own arguments."""
    kinds = (*(kind.kind for kind in record_kinds()), PLAN)
    kind_help = words.tr("what to write: {kinds}").format(kinds=", ".join(kinds))
    parser.add_argument("kind", choices=kinds, metavar="KIND", help=kind_help)
    out_help = words.tr("the file to write, .csv or .xlsx")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE", help=out_help)
    year_help = words.tr("whose plan, where plans of several years are kept")
    parser.add_argument("--year", type=whole_number("--year"), metavar="YEAR", help=year_help)


def run(args: Namespace, cases: HasData, words: Words) -> int:
    """Write the file and say its name."""
    if args.kind == PLAN:
        print(cases.visits.export_file(_kept_plan(args, cases), args.out, words.language))
        return 0
    if args.year is not None:
        raise refuse("use-not-together", name="--year", other=args.kind)
    print(cases.data.export(args.kind, args.out, words.language))
    return 0


def _kept_plan(args: Namespace, cases: HasData) -> Plan:
    """The kept plan of the year asked for; without a year the only one.

    Raises:
        ProblemError: ``no-plan-kept``, ``plan-not-kept``, ``plan-year-missing``.
    """
    kept = {plan.year: plan for plan in cases.planning.kept()}
    if not kept:
        raise refuse("no-plan-kept")
    if args.year is None and len(kept) > 1:
        raise refuse("plan-year-missing", known=tuple(kept), year=min(kept))
    year = min(kept) if args.year is None else args.year
    if year not in kept:
        raise refuse("plan-not-kept", year=year)
    return kept[year]
