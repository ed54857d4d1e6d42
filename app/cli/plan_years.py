"""``setuhashi plan YEAR --years N``: several years together, so that every region is served."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Mapping
from typing import Any

from app.cli.plan_json import as_json, reason_json
from app.cli.printing import Table, print_json, print_table
from app.cli.scoring import tell_scoring
from app.cli.visit_rows import visit_row, visit_titles
from app.domain.problems import refuse
from app.domain.regions import Region, RegionCode
from app.domain.visits import PlanStatus
from app.domain.years_ahead import YearsPlan
from app.services.task import Unattended
from app.services.use_cases.desk import UseCases
from app.words.catalogue import Words
from app.words.years_ahead import clash_lines, remark_lines, years_line

INFEASIBLE = 3


def run(args: Namespace, cases: UseCases, words: Words) -> int:
    """Plan the years; then keep and print.

    Raises:
        ProblemError: ``years-one-lead`` for what makes no sense with several years, and those of
            planning.
    """
    if args.lead or args.replan or args.out or args.formats:
        raise refuse("years-one-lead")
    plan = cases.visits.plan_years(args.year, args.years, Unattended())
    is_possible = plan.status is not PlanStatus.INFEASIBLE
    if args.save and is_possible:
        cases.visits.keep_years(plan)
    tell_scoring(cases.match.in_force(), words)
    if args.json:
        print_json(_as_json(plan, cases.regions(), words))
    else:
        print_table(_table(plan, cases.regions(), words))
    return 0 if is_possible else INFEASIBLE


def _as_json(plan: YearsPlan, regions: Mapping[RegionCode, Region], words: Words) -> dict[str, Any]:
    return {
        "status": plan.status,
        "objective": plan.objective,
        "bound": plan.bound,
        "gap": plan.gap,
        "seconds": plan.seconds,
        "years": [as_json(each, regions, words) for each in plan.plans],
        "served": {code: list(years) for code, years in plan.served.items()},
        "clashes": [reason_json(clash, regions, words) for clash in plan.clashes],
        "remarks": [reason_json(remark, regions, words) for remark in plan.remarks],
    }


def _table(plan: YearsPlan, regions: Mapping[RegionCode, Region], words: Words) -> Table:
    rows = [visit_row(visit, regions, words) for each in plan.plans for visit in each.visits]
    notes = (*clash_lines(words, plan, regions), *remark_lines(words, plan, regions))
    return Table(visit_titles(words), rows, years_line(words, plan), notes)
