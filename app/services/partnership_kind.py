"""The officer's files on partnerships as a table; lists stand in one cell, an entry a line."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from app.domain.pipeline import Answer, ClairResult, ClairTest, Partnership
from app.domain.problems import Place, Problem, ProblemError, refuse
from app.domain.regions import Names
from app.services.cell_reading import choice_of, day_of, text_of
from app.services.column_readers import column_of, day, region, text
from app.services.import_kinds import Column, Facts, ImportKind, Values
from app.services.partnership_lines import (
    moves_from,
    moves_told,
    notes_from,
    notes_told,
    papers_from,
    papers_told,
)
from app.services.ports import UnitOfWork
from app.services.record_checks import wrong_partnership
from app.services.sheets import Cell

KIND = "partnership"
_COLUMN_OF = {
    "tie-not-of-pair": "tie_id",
    "tie-filed-already": "tie_id",
    "tie-date-wrong": "papers",
}
_OF_MOVES = frozenset({"stage-not-next", "reason-missing", "day-in-future", "days-reversed"})
_TESTS = {
    ClairTest.BOTH_HEADS: Names("Signed by both heads", "両首長の署名", "दोनों प्रमुखों के हस्ताक्षर"),
    ClairTest.MORE_THAN_ONE_FIELD: Names("More than one field", "複数分野の交流", "एक से अधिक विषय"),
    ClairTest.ASSEMBLY: Names("Approved by assembly", "議会の承認", "विधानसभा की स्वीकृति"),
}


def partnership_kind() -> ImportKind[Partnership]:
    """Files on a pair, or on one tie: a row that names a filed tie means the tie's file."""
    return ImportKind(
        kind=KIND,
        names=Names("Partnership files", "提携の経過記録", "साझेदारी फ़ाइलें"),
        columns=(*_about(), *_way(), *_tests()),
        key_columns=("partnership_id", "tie_id"),
        key=_key,
        standing=_standing,
        build=_build,
        check=_check,
        own=lambda it, key: replace(it, partnership_id=key),
    )


def _about() -> tuple[Column[Any], ...]:
    partnership_id = Names("Partnership file ID", "経過記録ID", "साझेदारी फ़ाइल आईडी")
    state, prefecture = (
        Names("State", "州", "राज्य"),
        Names("Prefecture", "都道府県", "प्रीफ़ेक्चर"),
    )
    tie_id = Names("Tie ID", "提携ID", "साझेदारी आईडी")
    return (
        column_of("partnership_id", partnership_id, text, also=("id",)),
        column_of("state", state, region, "IN-GJ", required=True),
        column_of("prefecture", prefecture, region, "JP-22", required=True, also=("県",)),
        column_of("tie_id", tie_id, text, "T008"),
        column_of("owner", Names("Desk officer", "担当者", "प्रभारी अधिकारी"), text),
    )


def _way() -> tuple[Column[Any], ...]:
    expires, review = (
        Names("Expires on", "有効期限", "समाप्ति तिथि"),
        Names("Review on", "見直し日", "समीक्षा तिथि"),
    )
    notes = Names("Dated notes", "日付入りメモ", "दिनांकित टिप्पणियाँ")
    return (
        _listed("moves", Names("Moves", "段階の経過", "चरणों का क्रम"), moves_from, moves_told),
        column_of("expires_on", expires, day, "2031-11-22"),
        column_of("review_on", review, day, "2027-11-22"),
        _listed("papers", Names("Documents", "文書", "दस्तावेज़"), papers_from, papers_told),
        _listed("notes", notes, notes_from, notes_told),
    )


def _listed(
    key: str, names: Names, read: Callable[[str], Any], told: Callable[[Any], str]
) -> Column[Any]:
    return Column(
        key,
        names,
        lambda cell, _facts: read(text_of(cell)),
        lambda it: told(getattr(it, key)) or None,
        "",
    )


def _tests() -> Iterator[Column[Any]]:
    for test, names in _TESTS.items():
        key = test.replace("-", "_")
        yield Column(key, names, _result, partial(_result_told, test), "yes; 2026-11-22")


def _result(cell: Cell, _facts: Facts) -> ClairResult | None:
    """An answer, and the day from which it holds where one stands behind a ``;``."""
    answer, _, on = text_of(cell).partition(";")
    known = choice_of(answer.strip(), tuple(Answer))
    if not known and on:
        raise refuse("cell-choice-unknown", text=text_of(cell), known=tuple(Answer))
    return ClairResult(Answer(known), day_of(on)) if known else None


def _result_told(test: ClairTest, it: Partnership) -> Cell:
    found = it.tests.get(test)
    if found is None:
        return None
    return f"{found.answer}; {found.on.isoformat()}" if found.on else str(found.answer)


def _standing(work: UnitOfWork) -> Mapping[str, Partnership]:
    return {each.partnership_id: each for each in work.exchange.partnerships()}


def _key(values: Values, facts: Facts) -> str:
    """The file's own id; else that of the tie's file; empty for a new file on a pair.

    Raises:
        ProblemError: ``import-id-unknown``.
    """
    given, tie_id = str(values["partnership_id"]), str(values["tie_id"])
    files = _standing(facts.work)
    if given and given not in files:
        place = Place(column="partnership_id")
        raise ProblemError(Problem("import-id-unknown", {"id": given}, place))
    filed = (key for key, each in files.items() if tie_id and each.tie_id == tie_id)
    return given or next(filed, f"on-{tie_id}" if tie_id else "")


def _build(values: Values, facts: Facts) -> Partnership:
    columns = {test: test.replace("-", "_") for test in ClairTest}
    tests = {test: values[key] for test, key in columns.items() if values[key] is not None}
    own = {key: value for key, value in values.items() if key not in columns.values()}
    key = _key(values, facts)
    known = key if key in _standing(facts.work) else ""
    return Partnership(**{**own, "partnership_id": known}, tests=tests)


def _check(it: Partnership, facts: Facts) -> Iterator[Problem]:
    for column, country in (("state", "IN"), ("prefecture", "JP")):
        if getattr(it, column)[:2] != country:
            seen = {"region": getattr(it, column)}
            yield Problem("import-side-wrong", seen, Place(column=column))
    for problem in wrong_partnership(it, facts.desk):
        column = "moves" if problem.code in _OF_MOVES else _COLUMN_OF.get(problem.code, "")
        yield Problem(problem.code, problem.params, Place(column=column))
