"""What the officer notes (offers, practices, targets, forums, wishes ...) as tables."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from app.domain.forums import Meeting
from app.domain.opportunities import DIRECTIONS, Opportunity
from app.domain.practices import Practice
from app.domain.problems import Place, Problem
from app.domain.programme import LINES, Progress, Target
from app.domain.regions import Names
from app.domain.ties import TIE_STATUSES, Forum
from app.domain.wishes import Wish
from app.services.column_readers import (
    column_of,
    flag,
    number,
    one_of,
    partial_day,
    region,
    regions,
    source_columns,
    source_from,
    text,
    texts,
    year,
)
from app.services.import_kinds import Column, Facts, ImportKind, Values
from app.services.own_records import KINDS, mark
from app.services.ports import UnitOfWork

_COLUMN_OF = {
    "day": "held_on",
    "direction-unknown": "direction",
    "line-unknown": "line",
    "sector-unknown": "sectors",
    "value-wrong": "value",
    "tie-status-unknown": "status",
    "record-unknown": "target_id",
}
_REGION = column_of("region", Names("Region", "地域", "क्षेत्र"), region, "IN-GJ", required=True)
_TITLE = column_of("title", Names("Title", "件名", "शीर्षक"), text, required=True)
_TEXT = column_of("text", Names("Text", "内容", "विवरण"), text)
_UNIT = column_of("unit", Names("Unit", "単位", "इकाई"), text, "MW")
_NOTE = column_of("note", Names("Note", "備考", "टिप्पणी"), text)
_LINE = column_of("line", Names("Line of effort", "取組分野", "कार्यदिशा"), one_of(LINES), "VIII")
_SOURCE: tuple[Column[Any], ...] = source_columns(lambda record: record.source)


def noted_kinds() -> tuple[ImportKind[Any], ...]:
    """The kinds that are kept by ``app.services.own_records`` and fit into one row each."""
    return (
        _kind(
            "opportunity", Names("Opportunities", "協力機会", "अवसर"), Opportunity, _opportunity()
        ),
        _kind("practice", Names("Practices", "優良事例", "उत्तम प्रथाएँ"), Practice, _practice()),
        _kind("target", Names("Targets", "目標", "लक्ष्य"), Target, _target()),
        _kind("progress", Names("Progress", "進捗", "प्रगति"), Progress, _progress()),
        _kind("forum", Names("Forums", "フォーラム", "मंच"), Forum, _forum()),
        _kind(
            "meeting", Names("Forum meetings", "フォーラム会合", "मंचों की बैठकें"), Meeting, _meeting()
        ),
        _kind("wish", Names("Partner wishes", "提携希望", "साझेदार की इच्छाएँ"), Wish, _wish()),
    )


def _kind(
    kind: str, names: Names, form: type[Any], columns: tuple[Column[Any], ...]
) -> ImportKind[Any]:
    key = KINDS[kind].key
    id_column = column_of(key, Names("ID", "ID", "आईडी"), text, also=("id",))
    return ImportKind(
        kind=kind,
        names=names,
        columns=(id_column, *columns),
        key_columns=(key,),
        key=lambda values, _facts: str(values[key]),
        standing=partial(_standing, kind),
        build=partial(_build, form),
        check=partial(_check, kind),
        own=lambda record, own_key: replace(record, **{key: own_key}, **mark(record)),
        gives_keys=True,
    )


def _standing(kind: str, work: UnitOfWork) -> Mapping[str, Any]:
    how = KINDS[kind]
    return {getattr(record, how.key): record for record in how.standing(work)}


def _build(form: type[Any], values: Values, _facts: Facts) -> Any:
    own = {key: value for key, value in values.items() if not key.startswith("source_")}
    return form(**own, source=source_from(values)) if len(own) < len(values) else form(**own)


def _check(kind: str, record: Any, facts: Facts) -> Iterator[Problem]:
    for problem in KINDS[kind].wrong(record, facts.desk):
        field = str(problem.params.get("field", problem.code))
        column = _COLUMN_OF.get(field, field if field != problem.code else "")
        yield Problem(problem.code, problem.params, Place(column=column))


def _opportunity() -> tuple[Column[Any], ...]:
    direction = Names("Offers or seeks", "提供・希望の別", "प्रस्ताव या आवश्यकता")
    sector_term = Names("Sector as written", "分野（原文）", "क्षेत्र (मूल शब्द)")
    return (
        _REGION,
        column_of("direction", direction, one_of(DIRECTIONS), "offers", required=True),
        _TITLE,
        column_of("sector_term", sector_term, text, "green hydrogen"),
        column_of("sectors", Names("Sector codes", "産業分類コード", "क्षेत्र कोड"), texts, "S08;S15"),
        _LINE,
        _TEXT,
        column_of(
            "valid_from", Names("Valid from", "有効期間の始期", "मान्य कब से"), partial_day, "2026-11"
        ),
        column_of(
            "valid_to", Names("Valid to", "有効期間の終期", "मान्य कब तक"), partial_day, "2027-03-31"
        ),
        *_SOURCE,
    )


def _practice() -> tuple[Column[Any], ...]:
    return (
        _REGION,
        _TITLE,
        column_of("theme", Names("Theme", "テーマ", "विषय"), text, "skilling", required=True),
        _TEXT,
        column_of("evidence", Names("Evidence", "根拠", "प्रमाण"), text),
        *_SOURCE,
    )


def _target() -> tuple[Column[Any], ...]:
    start, end = (
        Names("Baseline year", "基準年", "आधार वर्ष"),
        Names("Target year", "目標年", "लक्ष्य वर्ष"),
    )
    india = Names("Responsible in India", "インド側担当", "भारत में उत्तरदायी")
    japan = Names("Responsible in Japan", "日本側担当", "जापान में उत्तरदायी")
    baseline = Names("Baseline", "基準値", "आधार मान")
    return (
        _LINE,
        _TITLE,
        column_of("kind", Names("Kind of target", "目標の種類", "लक्ष्य का प्रकार"), text),
        column_of("quantity", Names("Quantity", "目標値", "लक्ष्य मात्रा"), number, "50000"),
        _UNIT,
        column_of("baseline_value", baseline, lambda cell, facts: number(cell, facts) or 0.0, "0"),
        column_of("baseline_year", start, year, "2025"),
        column_of("target_year", end, partial_day, "2030"),
        column_of("responsible_india", india, text),
        column_of("responsible_japan", japan, text),
        *_SOURCE,
    )


def _progress() -> tuple[Column[Any], ...]:
    target = Names("Target ID", "目標ID", "लक्ष्य आईडी")
    counts = Names("Total reached", "累計実績か", "कुल उपलब्धि है")
    day = Names("Day", "日付", "दिनांक")
    return (
        column_of("target_id", target, text, "T001", required=True),
        column_of("held_on", day, partial_day, "2026-10", required=True, also=("date",)),
        column_of("value", Names("Value", "値", "मान"), number, "1200"),
        _UNIT,
        _TEXT,
        column_of("counts", counts, flag, "yes"),
        *_SOURCE,
    )


def _forum() -> tuple[Column[Any], ...]:
    status = Names("Status", "状態", "स्थिति")
    return (
        column_of("name", Names("Name", "名称", "नाम"), text, required=True),
        column_of("kind", Names("Kind of forum", "フォーラムの種類", "मंच का प्रकार"), text),
        column_of("members", Names("Members", "構成地域", "सदस्य"), regions, "IN-GJ;JP-27"),
        column_of(
            "founded_on", Names("Founded on", "設立日", "स्थापना तिथि"), partial_day, "2025-08"
        ),
        column_of("status", status, one_of(TIE_STATUSES), "active", required=True),
        _NOTE,
        *_SOURCE,
    )


def _meeting() -> tuple[Column[Any], ...]:
    forum = Names("Forum ID", "フォーラムID", "मंच आईडी")
    return (
        column_of("forum_id", forum, text, "F01", required=True),
        column_of(
            "held_on",
            Names("Held on", "開催日", "आयोजन तिथि"),
            partial_day,
            "2026-10",
            required=True,
        ),
        _TEXT,
    )


def _wish() -> tuple[Column[Any], ...]:
    partners = Names("Partners named", "希望相手", "नामित साझेदार")
    declared = Names("Declared on", "表明日", "घोषणा तिथि")
    return (
        _REGION,
        column_of("partners", partners, regions, "JP-22;JP-27"),
        column_of("declared_on", declared, partial_day, "2026-11"),
        _TEXT,
        column_of("fields", Names("Fields", "分野", "सहयोग के विषय"), texts, "trade;culture"),
        *_SOURCE,
    )
