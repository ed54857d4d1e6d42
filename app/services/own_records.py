"""What the use cases of one's own routes and scenarios need of the store: records by kind."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import AbstractContextManager
from typing import Protocol, TypeVar

from app.services.ports import UnitOfWork

T = TypeVar("T")


class Records(Protocol):
    """The officer's own records (frozen dataclasses), append-only: what was kept can be undone."""

    def standing(self, kind: str, form: type[T]) -> Mapping[str, T]:
        """By key, the records of a kind that stand, read as ``form``."""

    def new_key(self, kind: str) -> str:
        """A key that no record of this kind has or ever had."""

    def keep(self, kind: str, key: str, record: object, reason: str) -> None: ...

    def withdraw(self, kind: str, key: str, reason: str) -> None: ...


class RecordWork(UnitOfWork, Protocol):
    """A unit of work with the officer's own records."""

    @property
    def records(self) -> Records: ...


class RecordStore(Protocol):
    """A store whose transactions have the officer's own records."""

    def begin(self) -> AbstractContextManager[RecordWork]: ...

    def read(self) -> AbstractContextManager[RecordWork]: ...
