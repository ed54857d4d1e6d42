"""What SQLite and the file system report, told as problems the user can mend."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from app.domain.faults import DAMAGED, NO_DATABASE, Fault, fault_of
from app.domain.problems import ProblemError, refuse

# Source: https://www.sqlite.org/rescode.html
_BY_RESULT = {
    sqlite3.SQLITE_PERM: "store-folder-unwritable",
    sqlite3.SQLITE_READONLY: "store-folder-unwritable",
    sqlite3.SQLITE_CANTOPEN: "store-folder-unwritable",
    sqlite3.SQLITE_BUSY: "store-busy",
    sqlite3.SQLITE_FULL: "disk-full",
    sqlite3.SQLITE_IOERR_SHMSIZE: "disk-full",
    sqlite3.SQLITE_CORRUPT: "store-unreadable",
    sqlite3.SQLITE_NOTADB: "store-unreadable",
    sqlite3.SQLITE_IOERR: "store-unreadable",
}
_BY_ERRNO = {
    errno.ENOSPC: "disk-full",
    errno.EDQUOT: "disk-full",
    errno.EACCES: "store-folder-unwritable",
    errno.EPERM: "store-folder-unwritable",
    errno.EROFS: "store-folder-unwritable",
    errno.ENOTDIR: "store-folder-unwritable",
    errno.EEXIST: "store-folder-unwritable",
    errno.ENOENT: "store-folder-unwritable",
}


Kinds = tuple[type[Exception], ...]

DATABASE: Kinds = (sqlite3.Error, DBAPIError)
DATABASE_AND_FILES: Kinds = (*DATABASE, OSError, UnicodeDecodeError)


@contextmanager
def told_as_problems(path: Path, kinds: Kinds = DATABASE) -> Iterator[None]:
    """Raise the ``ProblemError`` that a failure of ``kinds`` at the store ``path`` stands for.

    Anything unexpected, such as a wrong statement, goes on as it is.
    """
    try:
        yield
    except kinds as error:
        problem = problem_of(error, path)
        if problem is None:
            raise
        raise problem from error


def problem_of(error: BaseException, path: Path) -> ProblemError | None:
    """The problem behind an error of the driver, SQLAlchemy or the system, if it is one."""
    cause = (error.orig or error) if isinstance(error, DBAPIError) else error
    code = _code_of(cause)
    if code is None:
        return None
    return refuse(code, path=str(path), folder=str(path.parent), detail=_detail(cause))


def _detail(error: BaseException) -> str:
    """What was met: as a fault where there are words for it, else as SQLite says it."""
    match error:
        case sqlite3.Error(sqlite_errorname=str(name)) if name in (NO_DATABASE, DAMAGED):
            return Fault(name)
        case OSError():
            return fault_of(error)
        case _:
            return str(error)


def _code_of(error: BaseException) -> str | None:
    match error:
        case sqlite3.Error(sqlite_errorcode=int(code)):
            plain = code & 0xFF  # extended codes end in the plain one
            return _BY_RESULT.get(code) or _BY_RESULT.get(plain)
        case sqlite3.OperationalError() | UnicodeDecodeError():  # a text that is not UTF-8
            return "store-unreadable"
        case OSError():
            return _BY_ERRNO.get(error.errno or 0)
        case _:
            return None
