"""The shortlist of pairs as a table."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from app.domain.problems import Place, Problem
from app.domain.regions import Names
from app.domain.shortlist import Shortlisted, shortlist_key
from app.services.column_readers import column_of, day, region, text
from app.services.import_kinds import Column, Facts, ImportKind, Values
from app.services.ports import UnitOfWork
from app.services.shortlist import KIND


def shortlist_kind() -> ImportKind[Shortlisted]:
    """Pairs set aside; a pair that is on the list already gets the row's reason."""
    return ImportKind(
        kind=KIND,
        names=Names("Shortlist", "候補リスト", "चयन-सूची"),
        columns=_columns(),
        key_columns=("state", "prefecture"),
        key=lambda values, _facts: shortlist_key(values["state"], values["prefecture"]),
        standing=_standing,
        build=_build,
        check=_check,
        own=lambda listed, _key: listed,
    )


def _columns() -> tuple[Column[Any], ...]:
    state, prefecture = (
        Names("State", "州", "राज्य"),
        Names("Prefecture", "都道府県", "प्रीफ़ेक्चर"),
    )
    reason = Names("Why on the shortlist", "候補とした理由", "सूची में रखने का कारण")
    listed_on = Names("On the shortlist since", "候補とした日", "सूची में कब से")
    return (
        column_of("state", state, region, "IN-GJ", required=True),
        column_of("prefecture", prefecture, region, "JP-22", required=True, also=("県",)),
        column_of("reason", reason, text, "ports", required=True),
        column_of("listed_on", listed_on, day, "2026-11-22"),
    )


def _standing(work: UnitOfWork) -> Mapping[str, Shortlisted]:
    return work.records.standing(KIND, Shortlisted)


def _build(values: Values, facts: Facts) -> Shortlisted:
    return Shortlisted(**{**values, "listed_on": values["listed_on"] or facts.desk.today})


def _check(listed: Shortlisted, facts: Facts) -> Iterator[Problem]:
    for column, country in (("state", "IN"), ("prefecture", "JP")):
        if getattr(listed, column)[:2] != country:
            seen = {"region": getattr(listed, column)}
            yield Problem("import-side-wrong", seen, Place(column=column))
    if listed.listed_on > facts.desk.today:
        place = Place(column="listed_on")
        yield Problem("day-in-future", {"day": listed.listed_on.isoformat()}, place)
