"""Documents attached to visits: files in the store's own folder, named by their content."""

from __future__ import annotations

import errno
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import IO

from app.domain.faults import NOT_A_FILE, Fault, fault_of
from app.domain.problems import refuse
from app.store.durable import make_durable

LIMIT_BYTES = 50 * 2**20
"""Ample for a signed scan; larger files belong on a shared drive. A choice of the project."""

_CHUNK_BYTES = 2**20
_DIGEST = re.compile(r"[0-9a-f]{64}")
_FULL = {errno.ENOSPC, errno.EDQUOT}


def folder_of(store: Path) -> Path:
    """The folder of the documents of the store at ``store``: ``<store>.files`` beside it."""
    return store.with_name(store.name + ".files")


class FolderAttachments:
    """See ``app.services.ports.Attachments``; ``limit_bytes`` bounds each document."""

    def __init__(self, folder: Path, limit_bytes: int = LIMIT_BYTES) -> None:
        self._folder = folder
        self._limit_bytes = limit_bytes

    def add(self, file: Path) -> tuple[str, int]:
        """Copy ``file``, whole or not at all; SHA-256 and size in bytes.

        Raises:
            ProblemError: see ``app.services.ports.Attachments``; nothing was changed.
        """
        with _opened(file) as source, self._new_part() as part:
            digest, size = self._copy(source, part, file)
            os.fsync(part.fileno())
            part.close()
            Path(part.name).replace(self._folder / digest)
            make_durable(self._folder / digest)
        return digest, size

    def read(self, sha256: str) -> bytes:
        """The document, its hash checked.

        Raises:
            ProblemError: ``attachment-missing``, ``attachment-damaged``.
        """
        where = {"sha256": sha256, "folder": str(self._folder)}
        path = self._folder / sha256
        if not _DIGEST.fullmatch(sha256) or path.is_symlink() or not path.is_file():
            raise refuse("attachment-missing", **where)
        with path.open("rb") as file:
            content = file.read(self._limit_bytes + 1)
        if _digest(content) != sha256:
            raise refuse("attachment-damaged", **where)
        return content

    def _copy(self, source: IO[bytes], part: IO[bytes], file: Path) -> tuple[str, int]:
        digest, size = sha256(), 0
        while chunk := source.read(_CHUNK_BYTES):
            size += len(chunk)
            if size > self._limit_bytes:
                most_mb = self._limit_bytes // 2**20
                raise refuse("attachment-too-large", file=str(file), most_mb=most_mb)
            digest.update(chunk)
            part.write(chunk)
        part.flush()
        return digest.hexdigest(), size

    @contextmanager
    def _new_part(self) -> Iterator[IO[bytes]]:
        """A file in the folder that is gone in the end, unless it was given its name."""
        path = None
        try:
            self._folder.mkdir(mode=0o700, exist_ok=True)
            with NamedTemporaryFile(dir=self._folder, prefix=".part-", delete=False) as part:
                path = Path(part.name)
                yield part
        except OSError as error:
            code = "disk-full" if error.errno in _FULL else "folder-unwritable"
            raise refuse(code, folder=str(self._folder)) from error
        finally:
            if path:
                path.unlink(missing_ok=True)


@contextmanager
def _opened(file: Path) -> Iterator[IO[bytes]]:
    if not file.is_file():  # a pipe or a device would never end
        detail = NOT_A_FILE if file.exists() else Fault("ENOENT")
        raise refuse("attachment-unreadable", file=str(file), detail=detail)
    try:
        source = file.open("rb")
    except OSError as error:
        raise refuse("attachment-unreadable", file=str(file), detail=fault_of(error)) from error
    with source:
        yield source


def _digest(content: bytes) -> str:
    return sha256(content).hexdigest()
