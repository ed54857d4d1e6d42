"""The officer's preferences, one JSON record."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sqlalchemy import Connection, delete, insert, select

from app.domain.settings import Settings
from app.services.json_form import as_json, from_json_tolerantly
from app.store.own_tables import settings as table

NAME = "officer"

# MIGRATORS[n] turns a record of schema_version n into one of n + 1.
MIGRATORS: dict[int, Callable[[dict[str, Any]], dict[str, Any]]] = {}


class SqlSettingsRepository:
    """Unknown keys, and values that cannot be understood, give way to the defaults."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def load(self) -> Settings:
        """The settings kept, or the defaults."""
        settings: Settings = from_json_tolerantly(Settings, _migrated(self._record()))
        return settings

    def save(self, settings: Settings) -> None:
        """Keep ``settings``; keys that only a newer version knows stay as they are."""
        record = self._record()
        self._connection.execute(delete(table).where(table.c.name == NAME))
        payload = {**record, **as_json(settings)}
        self._connection.execute(insert(table).values(name=NAME, payload=payload))

    def _record(self) -> dict[str, Any]:
        kept = self._connection.scalar(select(table.c.payload).where(table.c.name == NAME))
        return kept if isinstance(kept, dict) else {}


def _migrated(record: dict[str, Any]) -> dict[str, Any]:
    version = record.get("schema_version", 1)
    while isinstance(version, int) and version in MIGRATORS:
        record = MIGRATORS[version](record)
        version += 1
    return {**record, "schema_version": version}
