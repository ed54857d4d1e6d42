"""What several repositories read alike."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Connection, select

from app.domain.provenance import Source
from app.store.reference_tables import sources


def read_sources(connection: Connection) -> Mapping[str, Source]:
    """Every source of the reference by its key."""
    t = sources.c
    rows = connection.execute(select(t.source, t.title, t.url, t.as_of))
    return {key: Source(*parts) for key, *parts in rows}


def split(cell: str) -> tuple[str, ...]:
    """The parts of a list that stands in one cell, joined by ``;``."""
    return tuple(part.strip() for part in cell.split(";") if part.strip())
