"""The officer's own windows as a table."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from app.domain.calendar import Basis, Hardness
from app.domain.own_windows import EVERYWHERE, OwnWindow, wrong_in_window
from app.domain.problems import Place, Problem, refuse
from app.domain.regions import Names
from app.services.cell_reading import text_of
from app.services.column_readers import column_of, day, one_of, region, text
from app.services.import_kinds import Column, Facts, ImportKind, Values
from app.services.ports import UnitOfWork
from app.services.sheets import Cell

KIND = "window"
_COLUMN_OF = {
    "region-unknown": "where",
    "window-kind-unknown": "kind",
    "window-name-missing": "name",
    "window-source-missing": "told_by",
    "window-ends-first": "end",
    "window-too-long": "end",
}


@dataclass(frozen=True, slots=True)
class FiledWindow:
    """An own window, and the id under which it stands."""

    window_id: str
    own: OwnWindow


def window_kind() -> ImportKind[FiledWindow]:
    """Windows that block, discourage or invite visits; an empty id adds one."""
    return ImportKind(
        kind=KIND,
        names=Names("Own windows", "独自の期間設定", "अपनी अवधियाँ"),
        columns=_columns(),
        key_columns=("window_id",),
        key=lambda values, _facts: str(values["window_id"]),
        standing=_standing,
        build=_build,
        check=_check,
        own=lambda filed, _key: filed.own,
        gives_keys=True,
    )


def _columns() -> tuple[Column[FiledWindow], ...]:
    start, end = Names("First day", "開始日", "पहला दिन"), Names("Last day", "終了日", "अंतिम दिन")
    kind, effect = (
        Names("Kind of window", "期間の種類", "अवधि का प्रकार"),
        Names("Effect", "効果", "प्रभाव"),
    )
    hardness, basis = one_of(tuple(Hardness)), one_of(tuple(Basis))
    told_by = Names("Known from", "情報源", "जानकारी का स्रोत")
    window_id = Names("Window ID", "期間ID", "अवधि आईडी")
    return (
        Column(
            "window_id", window_id, text, lambda filed: filed.window_id or None, "", also=("id",)
        ),
        _own(column_of("where", Names("Where", "対象地域", "कहाँ"), _place, "IN-GJ", required=True)),
        _own(column_of("kind", kind, _kind, "election", required=True)),
        _own(column_of("name", Names("Name", "名称", "नाम"), text, required=True)),
        _own(column_of("start", start, day, "2027-01-31", required=True)),
        _own(column_of("end", end, day, "2027-02-03", required=True)),
        _own(column_of("hardness", effect, hardness, "block", required=True)),
        _own(column_of("basis", Names("Basis", "確度", "आधार"), basis, "announced", required=True)),
        _own(column_of("told_by", told_by, text, "File 12/2026", required=True)),
    )


def _own(column: Column[Any]) -> Column[FiledWindow]:
    return replace(column, of=lambda filed: column.of(filed.own))


def _place(cell: Cell, facts: Facts) -> str:
    """A region, or a place that stands for many."""
    given = text_of(cell)
    return given if given in EVERYWHERE else str(region(cell, facts))


def _kind(cell: Cell, facts: Facts) -> str:
    """A kind of windows that the reference knows.

    Raises:
        ProblemError: ``window-kind-unknown``.
    """
    given = text_of(cell)
    if given and given not in facts.window_kinds:
        known = tuple(sorted(facts.window_kinds))
        raise refuse("window-kind-unknown", kind=given, known=known)
    return given


def _standing(work: UnitOfWork) -> Mapping[str, FiledWindow]:
    own = work.records.standing(KIND, OwnWindow)
    return {key: FiledWindow(key, window) for key, window in own.items()}


def _build(values: Values, _facts: Facts) -> FiledWindow:
    own = {key: value for key, value in values.items() if key != "window_id"}
    own |= {"hardness": Hardness(own["hardness"]), "basis": Basis(own["basis"])}
    return FiledWindow(values["window_id"], OwnWindow(**own))


def _check(filed: FiledWindow, facts: Facts) -> Iterator[Problem]:
    for problem in wrong_in_window(filed.own, facts.codes, facts.window_kinds):
        column = _COLUMN_OF.get(problem.code, "")
        yield Problem(problem.code, problem.params, Place(column=column))
