"""Visits on record as a table: what fits into a row; the rest of a record stays as it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from app.domain.problems import Place, Problem, ProblemError
from app.domain.programme import LINES
from app.domain.regions import Names
from app.domain.visit_record import (
    RECORD_KIND,
    HeadRole,
    Move,
    VisitRecord,
    VisitState,
)
from app.domain.visit_record_rules import wrong_in
from app.domain.visits import Direction, Lead
from app.services.column_readers import (
    column_of,
    day,
    flag,
    one_of,
    regions,
    text,
    texts,
    whole_number,
)
from app.services.import_kinds import Column, Facts, ImportKind, Values
from app.services.ports import UnitOfWork

_COLUMN_OF = {
    "visit-days-wrong": "end",
    "visit-too-long": "end",
    "visit-side-empty": "hosts",
    "visit-region-side": "hosts",
    "visit-region-twice": "hosts",
    "visit-size-wrong": "size",
    "visit-line-unknown": "lines",
}
_CHOICES: Mapping[str, Any] = {"lead": Lead, "direction": Direction, "head": HeadRole}


def visit_kind() -> ImportKind[VisitRecord]:
    """Visits; an empty id adds one, as an idea of today."""
    return ImportKind(
        kind=RECORD_KIND,
        names=Names("Visits", "訪問", "दौरे"),
        columns=(*_when_and_where(), *_what_for()),
        key_columns=("visit_id",),
        key=lambda values, _facts: str(values["visit_id"]),
        standing=_standing,
        build=_build,
        check=_check,
        own=lambda record, key: replace(record, visit_id=key),
        gives_keys=True,
    )


def _when_and_where() -> tuple[Column[Any], ...]:
    visit_id = Names("Visit ID", "訪問ID", "दौरा आईडी")
    lead, direction = (
        Names("Lead ministry", "主導省", "प्रमुख मंत्रालय"),
        Names("Direction", "方向", "दिशा"),
    )
    start, end = Names("First day", "開始日", "पहला दिन"), Names("Last day", "終了日", "अंतिम दिन")
    delegation = Names("Delegation from", "訪問団の地域", "प्रतिनिधिमंडल कहाँ से")
    return (
        column_of("visit_id", visit_id, text, also=("id",)),
        column_of(
            "state",
            Names("State of visit", "訪問の段階", "दौरे की अवस्था"),
            one_of(tuple(VisitState)),
        ),
        column_of("lead", lead, one_of(tuple(Lead)), "MEA", required=True),
        column_of("direction", direction, one_of(tuple(Direction)), required=True),
        column_of("start", start, day, "2027-01-31", required=True),
        column_of("end", end, day, "2027-02-04", required=True),
        column_of("delegation", delegation, regions, "IN-GJ", required=True),
        column_of(
            "hosts", Names("Hosts", "受入先", "मेज़बान"), regions, "JP-22;JP-27", required=True
        ),
    )


def _what_for() -> tuple[Column[Any], ...]:
    return (
        column_of("fixtures", Names("Fixtures", "行事", "आयोजन"), texts),
        column_of("purpose", Names("Purpose", "目的", "उद्देश्य"), text),
        column_of("head", Names("Head", "団長", "प्रमुख"), one_of(tuple(HeadRole)), "minister"),
        column_of("size", Names("Size", "人数", "सदस्य संख्या"), whole_number, "12"),
        column_of("signing", Names("Signing", "署名あり", "हस्ताक्षर होंगे"), flag, "no"),
        column_of(
            "lines",
            Names("Lines of effort", "取組分野", "कार्यदिशाएँ"),
            texts,
            ";".join(LINES[:2]),
        ),
    )


def _standing(work: UnitOfWork) -> Mapping[str, VisitRecord]:
    return work.records.standing(RECORD_KIND, VisitRecord)


def _build(values: Values, facts: Facts) -> VisitRecord:
    """The row over what stands; ``state`` is shown, and moves by steps of its own.

    Raises:
        ProblemError: ``visit-state-by-steps``.
    """
    known = facts.visits.get(values["visit_id"])
    state = known.state if known else VisitState.IDEA
    if values["state"] not in ("", state):
        raise ProblemError(Problem("visit-state-by-steps", {"state": state}, Place(column="state")))
    row = {key: value for key, value in values.items() if key != "state"}
    row["head"] = row["head"] or HeadRole.OTHER
    row |= {key: of(row[key]) for key, of in _CHOICES.items()}
    if known:
        return replace(known, **row)
    return VisitRecord(**row, history=(Move(VisitState.IDEA, facts.desk.today),))


def _check(record: VisitRecord, facts: Facts) -> Iterator[Problem]:
    for problem in wrong_in(record, facts.codes):
        column = _COLUMN_OF.get(problem.code, "")
        yield Problem(problem.code, problem.params, Place(column=column))
