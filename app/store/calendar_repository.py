"""Windows that block, discourage or invite visits, from the reference."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, select

from app.domain.calendar import Basis, Hardness, Window
from app.domain.regions import Names
from app.store.reading import read_sources
from app.store.reference_tables import window_kinds, windows
from app.store.yearly import in_year

Span = tuple[date, date]


class SqlCalendarRepository:
    """Reads the reference; see ``app.services.ports.CalendarRepository``."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def kinds(self) -> Mapping[str, Names]:
        """Every kind of window with its names, by key."""
        t = window_kinds.c
        rows = self._connection.execute(
            select(t.kind, t.name_en, t.name_ja, t.name_hi).order_by(t.kind)
        )
        return {kind: Names(*names) for kind, *names in rows}

    def windows(self, first_year: int, last_year: int) -> tuple[Window, ...]:
        """Every window that touches the years asked (both included), by start and place."""
        sources = read_sources(self._connection)
        found = [
            Window(
                row.place,
                row.kind,
                row.name,
                *span,
                Hardness(row.hardness),
                Basis(row.basis),
                sources[row.source],
            )
            for row in self._connection.execute(select(windows).order_by(windows.c.window_id))
            for span in _spans(row, first_year, last_year)
        ]
        return tuple(sorted(found, key=lambda window: (window.start, window.where, window.end)))


def _spans(row: Row[Any], first_year: int, last_year: int) -> Iterator[Span]:
    first_day, last_day = date(first_year, 1, 1), date(last_year, 12, 31)
    for start, end in _all_spans(row, first_year, last_year):
        if start <= last_day and first_day <= end:
            yield start, end


def _all_spans(row: Row[Any], first_year: int, last_year: int) -> Iterator[Span]:
    if not row.yearly:
        yield date.fromisoformat(row.start), date.fromisoformat(row.end)
        return
    for year in range(first_year - 1, last_year + 1):  # the year before may reach into the first
        if span := in_year(row.start, row.end, year):
            yield span
