"""What-if scenarios as a table; the edits stand in one cell, one a line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from app.domain.network_edits import EditKind, RouteEdit, edited
from app.domain.problems import Place, Problem, ProblemError, refuse
from app.domain.regions import Names
from app.domain.scenarios import Scenario, wrong_name
from app.services.cell_reading import text_of
from app.services.column_readers import column_of, day, text
from app.services.import_kinds import Column, Facts, ImportKind, Values
from app.services.keep_scenarios import KIND
from app.services.ports import UnitOfWork
from app.services.sheets import Cell

_PARTS = 5


@dataclass(frozen=True, slots=True)
class FiledScenario:
    """A scenario, and the id under which it stands."""

    scenario_id: str
    own: Scenario


def scenario_kind() -> ImportKind[FiledScenario]:
    """Scenarios; a row without an id means the one of its name, or a new one."""
    return ImportKind(
        kind=KIND,
        names=Names("Scenarios", "シナリオ", "परिदृश्य"),
        columns=_columns(),
        key_columns=("scenario_id", "name"),
        key=_key,
        standing=_standing,
        build=_build,
        check=_check,
        own=lambda filed, _key: filed.own,
    )


def _columns() -> tuple[Column[FiledScenario], ...]:
    scenario_id = Names("Scenario ID", "シナリオID", "परिदृश्य आईडी")
    edits = Names("Route edits", "路線の変更", "मार्ग परिवर्तन")
    on = Names("As of", "基準日", "किस दिन की स्थिति")
    return (
        column_of("scenario_id", scenario_id, text, also=("id",)),
        _own(column_of("name", Names("Name", "名称", "नाम"), text, "Kansai", required=True)),
        Column(
            "edits",
            edits,
            lambda cell, _facts: tuple(_edits_from(cell)),
            lambda filed: _edits_told(filed.own.edits),
            "added; DEL; KIX; 4; AI",
            required=True,
        ),
        _own(column_of("on", on, day, "2026-11-22", required=True)),
    )


def _own(column: Column[Any]) -> Column[FiledScenario]:
    return replace(column, of=lambda filed: column.of(filed.own))


def _edits_from(cell: Cell) -> Iterator[RouteEdit]:
    for line in filter(str.strip, text_of(cell).splitlines()):
        kind, origin, destination, weekly, carrier = _parts(line)
        try:
            yield RouteEdit(EditKind(kind), origin, destination, int(weekly or 0), carrier)
        except ValueError:
            raise refuse("edit-line-wrong", line=line, known=tuple(EditKind)) from None


def _parts(line: str) -> list[str]:
    parts = [part.strip() for part in line.split(";", _PARTS - 1)]
    return parts + [""] * (_PARTS - len(parts))


def _edits_told(edits: Iterable[RouteEdit]) -> str:
    told = (
        f"{each.kind}; {each.origin}; {each.destination}; {each.weekly or ''}; {each.carrier}"
        for each in edits
    )
    return "\n".join(line.rstrip("; ") for line in told)


def _standing(work: UnitOfWork) -> Mapping[str, FiledScenario]:
    standing = work.records.standing(KIND, Scenario)
    return {key: FiledScenario(key, scenario) for key, scenario in standing.items()}


def _key(values: Values, facts: Facts) -> str:
    """Names are unique: two rows of one name mean one scenario.

    Raises:
        ProblemError: ``import-id-unknown``.
    """
    given, name = str(values["scenario_id"]), str(values["name"]).casefold()
    standing = _standing(facts.work)
    if given and given not in standing:
        place = Place(column="scenario_id")
        raise ProblemError(Problem("import-id-unknown", {"id": given}, place))
    named = (key for key, each in standing.items() if each.own.name.casefold() == name)
    return given or next(named, f"named-{name}")


def _build(values: Values, facts: Facts) -> FiledScenario:
    own = Scenario(values["name"], values["edits"], values["on"])
    return FiledScenario(_key(values, facts), own)


def _check(filed: FiledScenario, facts: Facts) -> Iterator[Problem]:
    standing = _standing(facts.work)
    others = [each.own.name for key, each in standing.items() if key != filed.scenario_id]
    for problem in wrong_name(filed.own.name, others):
        yield Problem(problem.code, problem.params, Place(column="name"))
    try:
        edited(facts.work.network.network(), filed.own.edits, filed.own.on)
    except ProblemError as error:
        for problem in error.problems:
            yield Problem(problem.code, problem.params, Place(column="edits"))
