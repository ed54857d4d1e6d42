"""One file on disk: whole, or as it was before."""

from __future__ import annotations

import errno
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from app.domain.problems import refuse

_FULL = (errno.ENOSPC, errno.EDQUOT)
_NAMED = 40


def write_whole(file: Path, content: bytes) -> Path:
    """Put ``content`` at ``file``; what stood there is replaced once all is written.

    Folders that are missing are made, as for a plan and a map.

    Raises:
        ProblemError: ``disk-full`` or ``folder-unwritable`` with ``params["folder"]``, or
            ``file-locked``; nothing is changed then.
    """
    part = file.with_name(f".{file.name[:_NAMED]}.part")  # a name may be as long as can be
    new: list[Path] = []
    try:
        new += [folder for folder in file.parents if not folder.exists()]
        file.parent.mkdir(parents=True, exist_ok=True)
        part.write_bytes(content)
    except OSError as error:
        _drop(part, new)
        code = "disk-full" if error.errno in _FULL else "folder-unwritable"
        raise refuse(code, folder=str(file.parent)) from error
    try:
        if file.exists() and not file.is_file():  # root could put it in a device's place
            raise IsADirectoryError
        return part.replace(file)
    except OSError as error:
        _drop(part, new)
        raise refuse("file-locked", file=str(file)) from error


def _drop(part: Path, folders: Iterable[Path]) -> None:
    """Take ``part`` away, and the ``folders``, innermost first, that nothing lies in."""
    with suppress(OSError):
        part.unlink()
    for folder in folders:
        with suppress(OSError):
            folder.rmdir()
