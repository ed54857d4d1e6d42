"""``setuhashi import FILE [--as plan]``: a year's plan with its records, as it was exported."""

from __future__ import annotations

from argparse import Namespace

from app.cli.data_cases import HasData
from app.cli.printing import print_json
from app.domain.problems import refuse
from app.words.catalogue import Words
from app.words.read_plans import plan_size

PLAN = "plan"
NAMES = (PLAN, "visits")
NEAR = ("", "visit")
"""Without a kind, and for the kind of past visits, the file itself tells that it is a plan."""


def is_plan(args: Namespace, cases: HasData) -> bool:
    """Whether the file is to be read as an exported plan."""
    return args.kind in NAMES or (args.kind in NEAR and cases.records.holds_plan(args.file))


def take_visits(args: Namespace, cases: HasData, words: Words) -> int:
    """Read the plan in the file; keep it, with its records, unless it is a dry run.

    Raises:
        ProblemError: ``reason-option-missing``, and those of reading and taking a plan.
    """
    read = cases.records.read_plan(args.file)
    changes = cases.records.check_plan(read)
    taken = not args.dry_run
    if taken:
        require_reason(args.reason)
        cases.records.take_plan(read, args.reason)
    counts = {"year": read.plan.year, "visits": len(read.plan.visits), "records": len(read.records)}
    told = {"year": read.plan.year, "parts": plan_size(words, read)}
    if args.json:
        changed = list(changes.ids)
        print_json({"kind": PLAN, "taken": taken} | counts | {"changed": changed})
    elif not changes.kinds:
        print(words.tr("Already there: plan {year}, {parts}.").format(**told))
    elif taken:
        print(words.tr("Taken in: plan {year}, {parts}.").format(**told))
    else:
        print(words.tr("Would take in: plan {year}, {parts}.").format(**told))
    return 0


def require_reason(reason: str) -> None:
    """Name the option where there is no reason.

    Raises:
        ProblemError: ``reason-option-missing``.
    """
    if not reason.strip():
        raise refuse("reason-option-missing")
