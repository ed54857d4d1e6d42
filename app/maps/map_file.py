"""A map as one HTML file on disk: whole, or not there."""

from __future__ import annotations

import errno
from contextlib import suppress
from pathlib import Path

from app.domain.problems import refuse
from app.maps.page import single_file
from app.services.draw_map import MapContent
from app.words.catalogue import Words

SUFFIXES = (".html", ".htm")
"""A map may replace a former map, never a file of another kind, such as the store."""
_FULL = (errno.ENOSPC, errno.EDQUOT)


def write_map(
    content: MapContent, words: Words, boundaries: Path, resources: Path, file: Path
) -> Path:
    """Write the self-contained page to ``file``; one of that name is replaced once it is whole.

    Raises:
        ProblemError: ``map-name-wrong`` where ``file`` is no web page's name or no plain file,
            ``disk-full`` or ``folder-unwritable`` with ``params["folder"]``, or
            ``file-locked``; nothing is changed then.
    """
    if file.suffix.lower() not in SUFFIXES or (file.exists() and not file.is_file()):
        raise refuse("map-name-wrong", file=str(file))
    page = single_file(content, words, boundaries, resources)
    part = file.with_name(f".{file.name}.part")
    try:
        part.write_text(page, encoding="utf-8")
    except OSError as error:
        _drop(part)
        code = "disk-full" if error.errno in _FULL else "folder-unwritable"
        raise refuse(code, folder=str(file.parent)) from error
    try:
        return part.replace(file)
    except OSError as error:
        _drop(part)
        raise refuse("file-locked", file=str(file)) from error


def _drop(part: Path) -> None:
    with suppress(OSError):
        part.unlink()
