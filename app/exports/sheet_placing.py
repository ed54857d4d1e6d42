"""A file comes to its place whole, or not at all."""

from __future__ import annotations

import errno
from contextlib import suppress
from pathlib import Path

from app.domain.problems import refuse

_FULL = (errno.ENOSPC, errno.EDQUOT)


def place(content: bytes, path: Path) -> Path:
    """Write ``content`` beside ``path`` and rename; a file of that name is replaced only then.

    Raises:
        ProblemError: ``folder-unwritable``, ``disk-full`` or ``file-locked``; nothing changed.
    """
    part = path.with_name(f".{path.name}.part")
    try:
        part.write_bytes(content)
    except OSError as error:
        _drop(part)
        code = "disk-full" if error.errno in _FULL else "folder-unwritable"
        raise refuse(code, folder=str(path.parent)) from error
    try:
        return part.replace(path)
    except OSError as error:
        _drop(part)
        raise refuse("file-locked", file=str(path)) from error


def _drop(part: Path) -> None:
    with suppress(OSError):
        part.unlink()
