"""Take a table into the store: looked through whole, then all of it or nothing."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from itertools import zip_longest
from typing import Any

from app.domain.problems import Place, Problem, ProblemError, raise_if_any
from app.services.changes import Changes
from app.services.import_kinds import Facts, ImportKind, Values
from app.services.import_mapping import Matching, missing_columns, wrong_in_matching
from app.services.ports import Store, UnitOfWork
from app.services.sheets import Cell, Sheet, SheetRow

FIRST_ROWS = 20
"""How many rows a preview shows."""


@dataclass(slots=True)
class Examined:
    """What a sheet would do: keys (empty: a new thing) and records to be kept, and problems.

    ``unchanged`` rows name a thing and say nothing new of it; ``there`` are rows that name none
    and say in all their columns what one that stands says: they are left out.
    """

    added: list[tuple[str, Any]] = field(default_factory=list)
    changed: list[tuple[str, Any]] = field(default_factory=list)
    unchanged: int = 0
    there: int = 0
    problems: list[Problem] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Preview:
    """A sheet before it is taken in; ``first_rows`` are as they stand in the file.

    The counts are those of ``Examined``.
    """

    kind: str
    headings: tuple[str, ...]
    matching: Matching
    first_rows: tuple[SheetRow, ...]
    rows: int
    added: int
    changed: int
    unchanged: int
    there: int
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Imported:
    """What was taken in, counted as in ``Examined``."""

    changes: Changes
    added: int
    changed: int
    unchanged: int
    there: int


def preview_import(
    store: Store, kind: ImportKind[Any], sheet: Sheet, matching: Matching, today: date
) -> Preview:
    """Everything that an import would do and everything that stands against it; writes nothing."""
    with store.read() as work:
        found = _examined(Facts(work, today), kind, sheet, matching)
    return Preview(
        kind.kind,
        sheet.headings,
        matching,
        sheet.rows[:FIRST_ROWS],
        len(sheet.rows),
        len(found.added),
        len(found.changed),
        found.unchanged,
        found.there,
        tuple(found.problems),
    )


def import_records(
    store: Store,
    kind: ImportKind[Any],
    sheet: Sheet,
    matching: Matching,
    reason: str,
    today: date,
) -> Imported:
    """Keep every row that says something new, in one unit of work: one undo takes all back.

    Raises:
        ProblemError: ``reason-missing`` or every problem of the sheet; nothing was changed.
    """
    if not reason.strip():
        raise ProblemError(Problem("reason-missing"))
    with store.begin() as work:
        found = _examined(Facts(work, today), kind, sheet, matching)
        raise_if_any(found.problems)
        own = _with_keys(work, kind, (*found.added, *found.changed))
        if own:
            work.records.keep_all(kind.kind, own, reason.strip())
            work.commit()
    changes = Changes(frozenset({kind.kind} if own else ()), tuple(own))
    return Imported(changes, len(found.added), len(found.changed), found.unchanged, found.there)


def _with_keys(
    work: UnitOfWork, kind: ImportKind[Any], records: Sequence[tuple[str, Any]]
) -> Mapping[str, object]:
    """What is to be kept by its key; what is new gets one here."""
    nameless = sum(not key for key, _ in records)
    fresh = iter(work.records.new_keys(kind.kind, nameless))
    keyed = ((key or next(fresh), record) for key, record in records)
    return {key: kind.own(record, key) for key, record in keyed}


def _examined(facts: Facts, kind: ImportKind[Any], sheet: Sheet, matching: Matching) -> Examined:
    found = Examined()
    found.problems += _wrong_in_headings(kind, sheet, matching)
    if not found.problems:
        _Examination(kind, sheet, matching, facts, kind.standing(facts.work)).run(found)
    return found


def _wrong_in_headings(
    kind: ImportKind[Any], sheet: Sheet, matching: Matching
) -> Iterator[Problem]:
    for problem in wrong_in_matching(kind, sheet.headings, matching):
        yield Problem(problem.code, problem.params, Place(sheet.name, None, problem.place.column))
    names_known_things = kind.gives_keys and set(kind.key_columns) <= set(matching.values())
    for column in () if names_known_things else missing_columns(kind, matching):
        yield Problem("import-column-missing", {"column": column.key}, Place(sheet.name))
    if not sheet.rows:
        yield Problem("import-empty", place=Place(sheet.name))


@dataclass(frozen=True)
class _Examination:
    """Goes through the rows of one sheet."""

    kind: ImportKind[Any]
    sheet: Sheet
    matching: Matching
    facts: Facts
    standing: Mapping[str, Any]

    def run(self, found: Examined) -> None:
        seen: dict[str, int] = {}
        for row in self.sheet.rows:
            try:
                self._sort_in(row, found, seen)
            except ProblemError as error:
                found.problems += [self._placed(each, row) for each in error.problems]

    def _sort_in(self, row: SheetRow, found: Examined, seen: dict[str, int]) -> None:
        cells = self._cells(row)
        keys = self._values(cells, self.kind.key_columns)
        key = self.kind.key(keys, self.facts)
        self._require_new_or_known(key, row, seen)
        known = self.standing.get(key)
        record = self.kind.build(self._values(self._over(known, cells)), self.facts)
        if known is not None and self._same(record, known):
            found.unchanged += 1
            return
        if not key and self._told(record) in self._all_told:
            found.there += 1
            return
        raise_if_any(self.kind.check(record, self.facts))
        (found.added if known is None else found.changed).append((key, record))

    def _cells(self, row: SheetRow) -> Mapping[str, Cell]:
        pairs = zip_longest(self.sheet.headings, row.cells)
        return {self.matching[head]: cell for head, cell in pairs if head in self.matching}

    def _over(self, known: Any, cells: Mapping[str, Cell]) -> Mapping[str, Cell]:
        """What the file does not speak of stays as it is."""
        if known is None:
            return cells
        return {**{column.key: column.of(known) for column in self.kind.columns}, **cells}

    def _values(self, cells: Mapping[str, Cell], keys: Sequence[str] = ()) -> Values:
        """What the cells mean; of all columns where ``keys`` are not given.

        Raises:
            ProblemError: every cell that cannot be read, or is missing.
        """
        values, problems = {}, []
        for column in self.kind.columns:
            if keys and column.key not in keys:
                continue
            cell = cells.get(column.key)
            place = Place(column=column.key)
            if column.required and (cell is None or cell == ""):
                problems.append(Problem("cell-missing", {"example": column.example}, place))
                continue
            try:
                values[column.key] = column.read(cell, self.facts)
            except ProblemError as error:
                problems += [Problem(each.code, each.params, place) for each in error.problems]
        raise_if_any(problems)
        return values

    def _require_new_or_known(self, key: str, row: SheetRow, seen: dict[str, int]) -> None:
        place = Place(column=self.kind.key_columns[-1])
        if not key:
            return
        if self.kind.gives_keys and key not in self.standing:
            raise ProblemError(Problem("import-id-unknown", {"id": key}, place))
        if key in seen:
            raise ProblemError(Problem("import-row-twice", {"first": seen[key]}, place))
        seen[key] = row.number

    @cached_property
    def _all_told(self) -> frozenset[tuple[Cell, ...]]:
        return frozenset(self._told(record) for record in self.standing.values())

    def _told(self, record: Any) -> tuple[Cell, ...]:
        """What a record says in the columns of the file, without what names it."""
        given = set(self.matching.values()) - set(self.kind.key_columns)
        return tuple(
            _plain(column.of(record)) for column in self.kind.columns if column.key in given
        )

    def _same(self, record: Any, known: Any) -> bool:
        return all(_equal(column.of(record), column.of(known)) for column in self.kind.columns)

    def _placed(self, problem: Problem, row: SheetRow) -> Problem:
        """The problem at its row, and under the heading that the file itself has."""
        headings = {key: heading for heading, key in self.matching.items()}
        column = problem.place.column
        named = headings.get(column, column)
        return Problem(problem.code, problem.params, Place(self.sheet.name, row.number, named))


def _plain(cell: Cell) -> Cell:
    """As ``_equal`` sees it."""
    if isinstance(cell, float):
        return float(f"{cell:.15g}")
    return None if cell == "" else cell


def _equal(one: Cell, other: Cell) -> bool:
    """Numbers to 15 digits: a workbook keeps no more."""
    if isinstance(one, float) and isinstance(other, float):
        return math.isclose(one, other, rel_tol=1e-15)
    return one == other or {one, other} == {None, ""}
