"""Texts of the reference in three languages."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Connection, select

from app.domain.regions import Names
from app.store.reference_tables import translations


class SqlTextRepository:
    """Reads the reference; see ``app.services.ports.TextRepository``."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def by_english(self) -> Mapping[str, Names]:
        """Every text that is known in Japanese and Hindi, by its English."""
        t = translations.c
        rows = self._connection.execute(select(t.text_en, t.text_ja, t.text_hi))
        return {english: Names(english, ja, hi) for english, ja, hi in rows}
