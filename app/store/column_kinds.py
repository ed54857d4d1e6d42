"""Column forms that every table is made of, the same in each dialect."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    DateTime,
    Dialect,
    Float,
    ForeignKey,
    Integer,
    MetaData,
    Text,
)
from sqlalchemy.types import TypeDecorator

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class Instant(TypeDecorator[datetime]):
    """An aware instant, kept and given back in UTC, also where the database has no zones."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("an instant needs a time zone")
        return value.astimezone(UTC)

    def process_result_value(self, value: Any | None, _dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        read: datetime = value
        return read.replace(tzinfo=UTC) if read.tzinfo is None else read.astimezone(UTC)


def key(name: str, refers_to: str = "") -> Column[Any]:
    """A text column of the primary key; ``refers_to`` is ``table.column``."""
    return Column(name, Text, *_reference(refers_to), primary_key=True)


def text(name: str, refers_to: str = "") -> Column[Any]:
    """A text column; unknown is the empty text."""
    return Column(name, Text, *_reference(refers_to), nullable=False)


def texts(*names: str) -> tuple[Column[Any], ...]:
    """Text columns in a row."""
    return tuple(text(name) for name in names)


def number(name: str, *, known: bool = True) -> Column[Any]:
    """A floating-point column; ``known`` forbids null."""
    return Column(name, Float, nullable=not known)


def whole(name: str, *, known: bool = True) -> Column[Any]:
    """An integer column; ``known`` forbids null."""
    return Column(name, Integer, nullable=not known)


def flag(name: str, *, known: bool = True) -> Column[Any]:
    """A yes-or-no column; ``known`` forbids null."""
    return Column(name, Boolean, nullable=not known)


def day(name: str, *, known: bool = False) -> Column[Any]:
    """A date column; ``known`` forbids null."""
    return Column(name, Date, nullable=not known)


def instant(name: str) -> Column[Any]:
    """A column of aware instants."""
    return Column(name, Instant, nullable=False)


def json(name: str, *, known: bool = True) -> Column[Any]:
    """A column of plain JSON; ``known`` forbids null."""
    return Column(name, JSON(none_as_null=True), nullable=not known)


def names(stem: str = "name") -> tuple[Column[Any], ...]:
    """One text in English, Japanese and Hindi."""
    return text(f"{stem}_en"), text(f"{stem}_ja"), text(f"{stem}_hi")


def _reference(target: str) -> tuple[ForeignKey, ...]:
    return (ForeignKey(target),) if target else ()
