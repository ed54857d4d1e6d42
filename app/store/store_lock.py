"""One window, or one set-up, at a time: a lock that the system drops with its process.

The file ``<store>.lock`` stays; only the system's lock on it counts, and its text tells who holds
it. Commands read and write beside a window without the lock; they take it to create or upgrade.
"""

from __future__ import annotations

import json
import os
import socket
import sys
import time
from enum import StrEnum
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from app.domain.problems import refuse

WAIT_SECONDS = 10.0  # for another process to end its set-up; set-ups take about 2 s
POLL_SECONDS = 0.05
_FAR_BYTE = 1 << 30  # what Windows locks cannot be read, so lock a byte behind the text


class Purpose(StrEnum):
    """Why the lock is held; a set-up ends soon, a window does not."""

    WINDOW = "window"
    SETUP = "setup"


class StoreLock:
    """The lock of the store at ``path``, held from making it until ``release``.

    Raises:
        ProblemError: ``store-locked`` with the holder's ``pid`` and ``host``.
        OSError: the folder cannot be written.
    """

    def __init__(self, path: Path, purpose: Purpose) -> None:
        self._file = path.with_name(path.name + ".lock")
        self._descriptor = os.open(self._file, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            self._wait(path)
            self._sign(purpose)
        except BaseException:
            self.release()
            raise

    def release(self) -> None:
        """Let the next one in; a second call does nothing."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.release()

    def _wait(self, path: Path) -> None:
        give_up_at = time.monotonic() + WAIT_SECONDS
        while not _try_lock(self._descriptor):
            holder = self._holder()
            if holder.get("purpose") == Purpose.WINDOW or time.monotonic() > give_up_at:
                raise refuse(
                    "store-locked",
                    path=str(path),
                    pid=holder.get("pid", ""),
                    host=holder.get("host", ""),
                )
            time.sleep(POLL_SECONDS)

    def _holder(self) -> dict[str, Any]:
        try:
            return dict(json.loads(self._file.read_text("utf-8")))
        except ValueError:  # read between the holder's lock and its signature
            return {}

    def _sign(self, purpose: Purpose) -> None:
        holder = {"pid": os.getpid(), "host": socket.gethostname(), "purpose": purpose}
        os.ftruncate(self._descriptor, 0)
        os.write(self._descriptor, json.dumps(holder).encode())


if sys.platform == "win32":
    import msvcrt

    def _try_lock(descriptor: int) -> bool:
        os.lseek(descriptor, _FAR_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        os.lseek(descriptor, 0, os.SEEK_SET)
        return True
else:
    import fcntl

    def _try_lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
