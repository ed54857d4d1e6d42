"""``setuhashi plan YEAR``: plan the year's visits, keep the plan, export it."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from app.cli import plan_years
from app.cli.parser import add_json, whole_number
from app.cli.plan_json import as_json
from app.cli.printing import Table, print_json, print_table, say
from app.cli.scoring import tell_scoring
from app.cli.visit_rows import visit_row, visit_titles
from app.domain.plan_difference import PlanDifference
from app.domain.problems import refuse
from app.domain.regions import Region, RegionCode
from app.domain.visits import Lead, Plan, PlanStatus
from app.services.export_plan import formats_wanted
from app.services.plan_year import Replan
from app.services.task import Unattended
from app.services.use_cases.desk import UseCases
from app.words.catalogue import QT_TRANSLATE_NOOP, Words
from app.words.plan_changes import change_line
from app.words.reasons import sentence, way_out
from app.words.visit_terms import status_line

NAME = "plan"
HELP = QT_TRANSLATE_NOOP("words", "plan the year's visits, keep the plan, export it")
INFEASIBLE = 3


def add_arguments(parser: ArgumentParser, words: Words) -> None:
    """The command's own arguments."""
    parser.add_argument(
        "year", type=whole_number("YEAR"), metavar="YEAR", help=words.tr("programme year")
    )
    whose = parser.add_mutually_exclusive_group()
    whose.add_argument(
        "--lead", choices=[lead.value for lead in Lead], help=words.tr("one ministry only")
    )
    whose.add_argument(
        "--replan", action="store_true", help=words.tr("change the kept plan as little as possible")
    )
    parser.add_argument(
        "--years",
        type=whole_number("--years"),
        metavar="N",
        help=words.tr("plan so many years together, so that every region takes part"),
    )
    parser.add_argument("--save", action="store_true", help=words.tr("keep the plan"))
    parser.add_argument("--out", type=Path, metavar="DIR", help=words.tr("folder to export into"))
    parser.add_argument(
        "--formats",
        metavar="LIST",
        help=words.tr("formats to export, separated by commas (all)"),
    )
    add_json(parser, words)


def run(args: Namespace, cases: UseCases, words: Words) -> int:
    """Plan; then keep, export and print."""
    if args.years is not None:
        return plan_years.run(args, cases, words)
    leads = (Lead(args.lead),) if args.lead else tuple(Lead)
    formats = _formats(args, _known_formats(args, cases, words))
    replan = _replanned(args, cases) if args.replan else None
    plan = replan.plan if replan else cases.visits.plan(args.year, leads, None, Unattended())
    is_possible = plan.status is not PlanStatus.INFEASIBLE
    if args.save and is_possible:
        cases.visits.keep(plan)
    if formats and is_possible:
        for file in cases.visits.export(plan, formats, args.out, words.language):
            say(words.tr("written: {file}").format(file=file))
    tell_scoring(cases.match.in_force(), words)
    regions = cases.regions()
    changes = _changes(replan.difference if replan else None, regions, words)
    if args.json:
        print_json(as_json(plan, regions, words) | ({"changes": changes} if replan else {}))
    else:
        print_table(_table(plan, regions, words))
        for change in changes:
            print(change["text"])
    return 0 if is_possible else INFEASIBLE


def _replanned(args: Namespace, cases: UseCases) -> Replan:
    """The kept plan with the least change.

    Raises:
        ProblemError: ``plan-not-kept``, and those of planning.
    """
    former = cases.visits.saved(args.year)
    if former is None:
        raise refuse("plan-not-kept", year=args.year)
    return cases.visits.replan(former, None, Unattended())


def _changes(
    difference: PlanDifference | None, regions: Mapping[RegionCode, Region], words: Words
) -> list[dict[str, Any]]:
    return [
        {
            "id": change.visit_id,
            "kind": change.kind,
            "days": change.days,
            "came": list(change.came),
            "went": list(change.went),
            "points": change.points,
            "text": change_line(words, change, regions),
        }
        for change in (difference.changes if difference else ())
    ]


def _known_formats(args: Namespace, cases: UseCases, words: Words) -> Sequence[str]:
    """Every format; where none is named, those that can be written here."""
    known = tuple(cases.visits.formats())
    if args.formats is not None or args.out is None or cases.documents.can_print():
        return known
    say(words.tr("The PDF is left out: the system administrator (root) cannot print."))
    return tuple(name for name in known if name != "pdf")


def _formats(args: Namespace, known: Sequence[str]) -> tuple[str, ...]:
    """The formats to write; none without a folder, all where none is named.

    Raises:
        ProblemError: ``folder-missing``, ``formats-missing``, ``format-unknown``.
    """
    if args.out is None:
        if args.formats is not None:
            raise refuse("folder-missing")
        return ()
    named = ",".join(known) if args.formats is None else args.formats
    return formats_wanted([name.strip() for name in named.split(",") if name.strip()], known)


def _table(plan: Plan, regions: Mapping[RegionCode, Region], words: Words) -> Table:
    rows = [visit_row(visit, regions, words) for visit in plan.visits]
    notes = [
        f"{visit.visit_id}: {sentence(words, reason, regions)}"
        for visit in plan.visits
        for reason in visit.reasons
    ]
    notes += [
        f"{sentence(words, clash, regions)} {way_out(words, clash, regions)}"
        for clash in plan.clashes
    ]
    return Table(visit_titles(words), rows, _heading(plan, words), notes)


def _heading(plan: Plan, words: Words) -> str:
    return f"{plan.year}: {status_line(words, plan)}"
