"""Reads a plan and its records back from the CSV or the workbook that SetuHashi wrote.

Nothing is kept here: what was read is whole, or every problem is told with its row and column.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from io import StringIO
from math import isfinite
from pathlib import Path
from typing import Any, TypeVar

from app.domain.faults import fault_of
from app.domain.problems import Place, Problem, ProblemError, raise_if_any
from app.domain.regions import RegionCode, region_code
from app.domain.visit_record import Delegate, VisitRecord
from app.domain.visits import Direction, Lead, Plan, Reason, Visit
from app.exports.plan_rows import COLUMNS, COMMENTS, DELEGATES, RECORD, SHEET, visits_sha256
from app.services.json_form import from_json
from app.services.neutral_text import restored
from app.services.take_plan import ReadPlan

MOST_BYTES = 20 * 2**20
MOST_UNPACKED_BYTES = 200 * 2**20
MOST_ROWS = 1_000
MOST_COLUMNS = 200
"""A plan of ten years has 60 visits; far more is another kind of file."""

MARKS = frozenset({"visit_id", "in_plan", "plan", "reason_codes"})
"""Columns that only an exported plan has."""

T = TypeVar("T")
Row = tuple[int, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class _PlanLine:
    """A plan without its visits; ``visits_sha256`` is of those it was written with."""

    plan: Plan
    visits_sha256: str

    def with_visits(self, visits: tuple[Visit, ...]) -> Plan:
        """The plan; visits that were changed in the file were put there by hand."""
        changed = bool(self.visits_sha256) and self.visits_sha256 != visits_sha256(visits)
        return replace(self.plan, visits=visits, by_hand=self.plan.by_hand or changed)


def read_plan_csv(path: Path) -> ReadPlan:
    """The plan in a CSV file.

    Raises:
        ProblemError: ``import-file-missing``, ``plan-file-unreadable``, ``plan-file-too-large``,
            ``plan-not-in-file``, ``plan-column-missing``, ``plan-file-empty``,
            ``plan-cell-wrong``, ``plan-visit-twice``, ``plan-rows-differ``; all that were found,
            with their places.
    """
    return _read(path, _csv_rows)


def read_plan_xlsx(path: Path) -> ReadPlan:
    """The plan in a workbook, from the sheet ``SetuHashi``.

    Raises:
        ProblemError: as ``read_plan_csv``, and ``plan-sheet-missing``.
    """
    return _read(path, _xlsx_rows)


def holds_plan(path: Path) -> bool:
    """Whether a file is an exported plan, by its heading; what cannot be read is none."""
    rows_of = {".csv": _csv_rows, ".xlsx": _xlsx_rows}.get(path.suffix.lower())
    try:
        if rows_of is None or path.stat().st_size > MOST_BYTES:
            return False
        rows = rows_of(path)
    except (OSError, ProblemError):
        return False
    return bool(rows) and set(rows[0][1]) >= MARKS


def _read(path: Path, rows_of: Callable[[Path], list[Row]]) -> ReadPlan:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise _refused(path, "plan-file-too-large", most=f"{MOST_BYTES // 2**20} MB")
        rows = rows_of(path)
    except FileNotFoundError as error:
        raise _refused(path, "import-file-missing") from error
    except OSError as error:
        form, detail = path.suffix.lstrip(".").upper(), fault_of(error)
        raise _refused(path, "plan-file-unreadable", form=form, detail=detail) from error
    if len(rows) > MOST_ROWS or any(len(cells) > MOST_COLUMNS for _, cells in rows):
        raise _refused(path, "plan-file-too-large", most=f"{MOST_ROWS} x {MOST_COLUMNS}")
    return _PlanTable(path.name, rows).plan()


def _csv_rows(path: Path) -> list[Row]:
    try:
        text = path.read_bytes().decode("utf-8-sig")
        lines = list(csv.reader(StringIO(text, newline=""), strict=True))
    except (UnicodeDecodeError, csv.Error) as error:
        raise _refused(path, "plan-file-unreadable", form="CSV", detail=str(error)) from error
    return [(number, tuple(map(restored, line))) for number, line in enumerate(lines, 1) if line]


def _xlsx_rows(path: Path) -> list[Row]:
    from zipfile import BadZipFile, ZipFile

    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        with ZipFile(path) as packed:
            if sum(part.file_size for part in packed.infolist()) > MOST_UNPACKED_BYTES:
                raise _refused(path, "plan-file-too-large", most=f"{MOST_BYTES // 2**20} MB")
        book = load_workbook(path, read_only=True, data_only=True)
        try:
            if SHEET not in book.sheetnames:
                raise _refused(path, "plan-sheet-missing", sheet=SHEET)
            most = {"max_row": MOST_ROWS + 1, "max_col": MOST_COLUMNS + 1}
            return [
                (number, _without_tail([_told(cell) for cell in cells]))
                for number, cells in enumerate(book[SHEET].iter_rows(values_only=True, **most), 1)
                if any(cell is not None for cell in cells)
            ]
        finally:
            book.close()
    except (BadZipFile, InvalidFileException, KeyError, ValueError, SyntaxError) as error:
        raise _refused(path, "plan-file-unreadable", form="XLSX", detail=str(error)) from error


def _without_tail(cells: list[str]) -> tuple[str, ...]:
    """``cells`` without the empty ones that a workbook is read with to the right."""
    last = max((place for place, cell in enumerate(cells, 1) if cell), default=0)
    return tuple(cells[:last])


def _told(cell: object) -> str:
    """A cell as the text that was written, whatever a spreadsheet has made of it."""
    if cell is None:
        return ""
    if isinstance(cell, date):
        return cell.isoformat()[:10]
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)


class _PlanTable:
    """Rows of one file, read column by column; problems are gathered, not raised."""

    def __init__(self, file: str, rows: Sequence[Row]) -> None:
        self._file = file
        self._rows = rows
        self._problems: list[Problem] = []

    def plan(self) -> ReadPlan:
        heading = self._rows[0][1] if self._rows else ()
        if MARKS.isdisjoint(heading):
            raise ProblemError(self._problem("plan-not-in-file"))
        self._require_columns(heading)
        lines = [(row, _by_column(heading, cells)) for row, cells in self._rows[1:]]
        if not lines:
            raise ProblemError(self._problem("plan-file-empty"))
        visits = [self._visit(row, cells) for row, cells in lines]
        for row, cells in lines:
            self._cell(row, "in_plan", cells["in_plan"], _flag, "0 | 1")
        records = [self._record(row, cells) for row, cells in lines]
        delegates = {cells["visit_id"]: self._delegates(row, cells) for row, cells in lines}
        line = self._plan_line(lines)
        self._refuse_twice(lines)
        if line is None or self._problems:
            raise ProblemError(*self._problems)
        planned = tuple(
            visit
            for visit, (_, cells) in zip(visits, lines, strict=True)
            if visit and _flag(cells["in_plan"])
        )
        records_read = tuple(each for each in records if each)
        travellers = {visit_id: persons for visit_id, persons in delegates.items() if persons}
        return ReadPlan(line.with_visits(planned), records_read, travellers)

    def _require_columns(self, heading: Sequence[str]) -> None:
        raise_if_any(
            self._problem("plan-column-missing", 1, column)
            for column in COLUMNS
            if column not in heading and column not in COMMENTS
        )

    def _visit(self, row: int, cells: Mapping[str, str]) -> Visit | None:
        """The visit of a row; None where a cell of it is wrong."""
        read: dict[str, Any] = {
            column: self._cell(row, column, cells[column], reader, expected)
            for column, (reader, expected) in _READERS.items()
        }
        if any(value is None for value in read.values()):
            return None
        reasons = read.pop("reason_codes")
        visit = Visit(**read, fixtures=_split(cells["fixtures"]), reasons=reasons)
        if visit.end < visit.start:
            params = {"text": visit.end, "expected": f">= {visit.start}"}
            self._problems.append(self._problem("plan-cell-wrong", row, "end", **params))
        return visit

    def _record(self, row: int, cells: Mapping[str, str]) -> VisitRecord | None:
        named = [column for column in cells if column.startswith(RECORD)]
        text = "".join(cells[column] for column in named)
        if not text:
            return None

        def reader(text: str) -> VisitRecord:
            record: VisitRecord = _json(VisitRecord, text)
            if not record.history or record.visit_id != cells["visit_id"]:
                raise ValueError(text)
            return record

        return self._cell(row, named[0], text, reader, "JSON")

    def _delegates(self, row: int, cells: Mapping[str, str]) -> tuple[Delegate, ...]:
        """Who travels; empty where the file does not say."""
        text = cells.get(DELEGATES, "")

        def reader(text: str) -> tuple[Delegate, ...]:
            found: tuple[Delegate, ...] = _json(tuple[Delegate, ...], text)
            if not all(each.name.strip() for each in found):
                raise ValueError(text)
            return found

        return (self._cell(row, DELEGATES, text, reader, "JSON") or ()) if text else ()

    def _plan_line(self, lines: Sequence[tuple[int, Mapping[str, str]]]) -> _PlanLine | None:
        """What the plan says apart from its visits."""
        first = lines[0][1]["plan"]
        for row, cells in lines:
            if cells["plan"] != first:
                params = {"text": cells["plan"]}
                self._problems.append(self._problem("plan-rows-differ", row, "plan", **params))

        def reader(text: str) -> _PlanLine:
            told = {**json.loads(text), "visits": []}
            written = str(told.pop("visits_sha256", ""))
            return _PlanLine(from_json(Plan, told), written)

        return self._cell(lines[0][0], "plan", first, reader, "JSON")

    def _refuse_twice(self, lines: Sequence[tuple[int, Mapping[str, str]]]) -> None:
        seen: set[str] = set()
        for row, cells in lines:
            key = cells["visit_id"]
            if key in seen:
                found = self._problem("plan-visit-twice", row, "visit_id", visit=key)
                self._problems.append(found)
            seen.add(key)

    def _cell(
        self, row: int, column: str, text: str, reader: Callable[[str], T], expected: str
    ) -> T | None:
        """What ``reader`` makes of a cell; a wrong one is told, and stands in as nothing."""
        try:
            return reader(text)
        except (ValueError, TypeError, KeyError, RecursionError, ProblemError):
            params = {"text": text, "expected": expected}
            self._problems.append(self._problem("plan-cell-wrong", row, column, **params))
            return None

    def _problem(
        self, code: str, row: int | None = None, column: str = "", **params: object
    ) -> Problem:
        return Problem(code, params, Place(self._file, row, column))


def _by_column(heading: Sequence[str], cells: Sequence[str]) -> dict[str, str]:
    return dict.fromkeys(heading, "") | dict(zip(heading, cells, strict=False))


def _filled(text: str) -> str:
    if not text.strip():
        raise ValueError(text)
    return text


def _number(text: str) -> float:
    number = float(text)
    if not isfinite(number):
        raise ValueError(text)
    return number


def _flag(text: str) -> bool:
    return {"0": False, "1": True}[text]


def _split(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(";") if part.strip())


def _codes(text: str) -> tuple[RegionCode, ...]:
    return tuple(region_code(part) for part in _filled(text).split(";"))


def _json(form: Any, text: str) -> Any:
    return from_json(form, json.loads(text))


def _refused(path: Path, code: str, **params: object) -> ProblemError:
    return ProblemError(Problem(code, params, Place(path.name)))


_DAY = (date.fromisoformat, "2027-01-31")
_READERS: Mapping[str, tuple[Callable[[str], Any], str]] = {
    "visit_id": (_filled, "2027-MEA-1"),
    "lead": (Lead, " | ".join(Lead)),
    "direction": (Direction, " | ".join(Direction)),
    "start": _DAY,
    "end": _DAY,
    "delegation": (_codes, "IN-GJ;IN-TN"),
    "hosts": (_codes, "JP-22;JP-19"),
    "value": (_number, "123.0"),
    "pinned": (_flag, "0 | 1"),
    "reason_codes": (lambda text: _json(tuple[Reason, ...], text), "JSON"),
}
