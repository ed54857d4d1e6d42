"""Words of several years planned together."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.regions import Region, RegionCode
from app.domain.visits import PlanStatus, Reason
from app.domain.years_ahead import YearsPlan
from app.words.amounts import rounded
from app.words.catalogue import Words
from app.words.reasons import BROKEN, WAYS_OUT, sentence, way_out


def years_line(words: Words, plan: YearsPlan) -> str:
    """How many visits serve whom, what they are worth, and how near to the best that is."""
    if plan.status is PlanStatus.INFEASIBLE:
        return words.tr("No plan of these years keeps all rules and serves every region.")
    values = {
        "visits": sum(len(each.visits) for each in plan.plans),
        "years": len(plan.plans),
        "regions": len(plan.served),
        "value": rounded(words, plan.objective),
        "bound": rounded(words, plan.bound),
        "gap": f"{100 * plan.gap:.1f}",
        "seconds": f"{plan.seconds:.1f}",
    }
    if plan.status is PlanStatus.OPTIMAL:
        return words.tr(
            "Proved optimal: {visits} visits in {years} years serve all {regions} regions: {value} "
            "points. Solved in {seconds} s."
        ).format(**values)
    return words.tr(
        "{visits} visits in {years} years serve all {regions} regions: {value} points. No plan "
        "has more than {bound}: this one is within {gap} % of the best. Solved in {seconds} s."
    ).format(**values)


def remark_lines(
    words: Words, plan: YearsPlan, regions: Mapping[RegionCode, Region]
) -> tuple[str, ...]:
    """What the reader must know besides."""
    return tuple(sentence(words, remark, regions) for remark in plan.remarks)


def clash_lines(
    words: Words, plan: YearsPlan, regions: Mapping[RegionCode, Region]
) -> tuple[str, ...]:
    """The rules that leave no plan, each with its way out where there is one."""
    return tuple(_clash_line(words, clash, regions) for clash in plan.clashes)


def _clash_line(words: Words, clash: Reason, regions: Mapping[RegionCode, Region]) -> str:
    line = sentence(words, clash, regions)
    has_way_out = clash.code in WAYS_OUT or clash.code in BROKEN
    return f"{line} {way_out(words, clash, regions)}" if has_way_out else line
