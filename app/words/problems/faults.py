"""Answers of the system, in the reader's words."""

from __future__ import annotations

from app.domain.faults import DAMAGED, NO_DATABASE, NOT_A_FILE, Fault
from app.words.catalogue import QT_TRANSLATE_NOOP, Words

_MISSING = QT_TRANSLATE_NOOP("words", "there is no such file or folder")
_FORBIDDEN = QT_TRANSLATE_NOOP("words", "you may not open or write it")
_FULL = QT_TRANSLATE_NOOP("words", "there is no room left")
_READ_ONLY = QT_TRANSLATE_NOOP("words", "the place can only be read")
_NAME = QT_TRANSLATE_NOOP("words", "the name is too long or not valid")
_BUSY = QT_TRANSLATE_NOOP("words", "another program is using it")
_GONE = QT_TRANSLATE_NOOP("words", "the disk or the network share does not answer")
_CLOSED = QT_TRANSLATE_NOOP("words", "the reader at the other end is gone")
_MANY = QT_TRANSLATE_NOOP("words", "too many files are open")

FAULTS = {
    "ENOENT": _MISSING,
    "ENOTDIR": _MISSING,
    "EACCES": _FORBIDDEN,
    "EPERM": _FORBIDDEN,
    "EISDIR": QT_TRANSLATE_NOOP("words", "it is a folder, not a file"),
    NOT_A_FILE: QT_TRANSLATE_NOOP("words", "it is no ordinary file"),
    NO_DATABASE: QT_TRANSLATE_NOOP("words", "the file is no database"),
    DAMAGED: QT_TRANSLATE_NOOP("words", "the database in it is damaged"),
    "ENOSPC": _FULL,
    "EDQUOT": _FULL,
    "EFBIG": _FULL,
    "EROFS": _READ_ONLY,
    "ENAMETOOLONG": _NAME,
    "EINVAL": _NAME,
    "ELOOP": QT_TRANSLATE_NOOP("words", "its links lead in a circle"),
    "EBUSY": _BUSY,
    "ETXTBSY": _BUSY,
    "EAGAIN": _BUSY,
    "EMFILE": _MANY,
    "ENFILE": _MANY,
    "EIO": _GONE,
    "ENXIO": _GONE,
    "ENODEV": _GONE,
    "ESTALE": _GONE,
    "ETIMEDOUT": _GONE,
    "EPIPE": _CLOSED,
    "EBADF": _CLOSED,
}
"""What may meet who reads and writes files. Source: POSIX, <errno.h>, with EDQUOT and ESTALE."""


def fault_told(words: Words, value: object) -> object:
    """A fault in a sentence; whatever else a problem names stays as it is."""
    if not isinstance(value, Fault):
        return value
    text = FAULTS.get(value)
    return words.tr(text) if text else words.tr("system error {name}").format(name=str(value))
