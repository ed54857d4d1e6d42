"""A plan as JSON: the keys are those of the commands ``plan`` and ``plan --years``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.domain.regions import Region, RegionCode
from app.domain.visits import Plan, Reason, Visit
from app.words.catalogue import Words
from app.words.reasons import sentence, way_out


def as_json(plan: Plan, regions: Mapping[RegionCode, Region], words: Words) -> dict[str, Any]:
    """The plan with the keys of PRODUCT part 5."""
    return {
        "year": plan.year,
        "status": plan.status,
        "changes_least": plan.changes_least,
        "clashes_fewest": plan.clashes_fewest,
        "objective": plan.objective,
        "bound": plan.bound,
        "seconds": plan.seconds,
        "visits": [_visit(visit, regions, words) for visit in plan.visits],
        "clashes": [
            {**reason_json(clash, regions, words), "way_out": way_out(words, clash, regions)}
            for clash in plan.clashes
        ],
    }


def _visit(visit: Visit, regions: Mapping[RegionCode, Region], words: Words) -> dict[str, Any]:
    return {
        "id": visit.visit_id,
        "lead": visit.lead,
        "direction": visit.direction,
        "start": visit.start,
        "end": visit.end,
        "delegation": list(visit.delegation),
        "hosts": list(visit.hosts),
        "value": visit.value,
        "fixtures": list(visit.fixtures),
        "pinned": visit.pinned,
        "reasons": [reason_json(reason, regions, words) for reason in visit.reasons],
    }


def reason_json(
    reason: Reason, regions: Mapping[RegionCode, Region], words: Words
) -> dict[str, Any]:
    """A reason by its code and as a sentence."""
    return {"code": reason.code, "text": sentence(words, reason, regions)}
