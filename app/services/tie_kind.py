"""The registry of partnerships as a table."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from app.domain.problems import Place, Problem
from app.domain.regions import Names
from app.domain.ties import TIE_KINDS, TIE_STATUSES, Tie
from app.services.column_readers import (
    dated,
    one_of,
    partial_day,
    plain,
    region,
    source_columns,
    source_from,
    text,
    texts,
)
from app.services.import_kinds import Column, Facts, ImportKind, Values
from app.services.ports import UnitOfWork
from app.services.record_tie import wrong_in_tie

_COLUMN_OF = {
    "tie-kind-unknown": "kind",
    "tie-status-unknown": "status",
    "tie-date-wrong": "signed_on",
}


def tie_kind() -> ImportKind[Tie]:
    """Ties of either kind; an empty id adds a tie."""
    return ImportKind(
        kind="tie",
        names=Names("Partnerships", "提携", "साझेदारियाँ"),
        columns=(*_parties(), *_agreement(), *source_columns(lambda tie: tie.source)),
        key_columns=("tie_id",),
        key=lambda values, _facts: str(values["tie_id"]),
        standing=_standing,
        build=_build,
        check=_check,
        own=lambda tie, key: replace(tie, tie_id=key, edited=True),
        gives_keys=True,
    )


def _parties() -> tuple[Column[Tie], ...]:
    return (
        Column(
            "tie_id",
            Names("Tie ID", "提携ID", "साझेदारी आईडी"),
            text,
            plain(lambda tie: tie.tie_id),
            "",
            also=("id",),
        ),
        Column(
            "state",
            Names("State", "州", "राज्य"),
            region,
            lambda tie: str(tie.state),
            "IN-GJ",
            required=True,
        ),
        Column(
            "indian_party",
            Names("Indian party", "インド側の団体", "भारतीय निकाय"),
            text,
            lambda tie: tie.indian_party,
            "Government of Gujarat",
            required=True,
        ),
        Column(
            "indian_level",
            Names("Indian level", "インド側団体の区分", "भारतीय निकाय का स्तर"),
            text,
            plain(lambda tie: tie.indian_level),
            "state",
        ),
        Column(
            "prefecture",
            Names("Prefecture", "都道府県", "प्रीफ़ेक्चर"),
            region,
            lambda tie: str(tie.prefecture),
            "JP-22",
            required=True,
            also=("県",),
        ),
        Column(
            "japanese_party",
            Names("Japanese party", "日本側の団体", "जापानी निकाय"),
            text,
            lambda tie: tie.japanese_party,
            "Shizuoka Prefecture",
            required=True,
        ),
        Column(
            "japanese_level",
            Names("Japanese level", "日本側団体の区分", "जापानी निकाय का स्तर"),
            text,
            plain(lambda tie: tie.japanese_level),
            "prefecture",
        ),
    )


def _agreement() -> tuple[Column[Tie], ...]:
    return (
        Column(
            "kind",
            Names("Kind", "種類", "प्रकार"),
            one_of(TIE_KINDS),
            lambda tie: tie.kind,
            "mou",
            required=True,
        ),
        Column(
            "signed_on",
            Names("Signed on", "締結日", "हस्ताक्षर तिथि"),
            partial_day,
            lambda tie: dated(tie.signed_on) or None,
            "2026-11-22",
            also=("date", "signed", "署名日"),
        ),
        Column(
            "status",
            Names("Status", "状態", "स्थिति"),
            one_of(TIE_STATUSES),
            lambda tie: tie.status,
            "active",
            required=True,
        ),
        Column(
            "fields",
            Names("Fields", "分野", "सहयोग के विषय"),
            texts,
            plain(lambda tie: ";".join(tie.fields)),
            "trade;culture",
        ),
        Column("note", Names("Note", "備考", "टिप्पणी"), text, plain(lambda tie: tie.note), ""),
    )


def _standing(work: UnitOfWork) -> Mapping[str, Tie]:
    return {tie.tie_id: tie for tie in work.ties.ties()}


def _build(values: Values, _facts: Facts) -> Tie:
    own = {key: value for key, value in values.items() if not key.startswith("source_")}
    return Tie(**own, source=source_from(values))


def _check(tie: Tie, facts: Facts) -> Iterator[Problem]:
    for column, country in (("state", "IN"), ("prefecture", "JP")):
        if getattr(tie, column)[:2] != country:
            facts_seen = {"region": getattr(tie, column)}
            yield Problem("import-side-wrong", facts_seen, Place(column=column))
    for problem in wrong_in_tie(tie, facts.codes):
        column = _COLUMN_OF.get(problem.code, "")
        yield Problem(problem.code, problem.params, Place(column=column))
