"""What a long-running use case may say back to its caller, free of Qt."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol


class CancelledError(Exception):
    """The caller asked the task to stop."""


class TaskHandle(Protocol):
    """Progress and cancellation, as seen from inside a use case."""

    def report(self, fraction: float, note: str = "") -> None:
        """Say how far the work is (0..1); ``note`` is a code, not a sentence."""

    def raise_if_cancelled(self) -> None:
        """Raise ``CancelledError`` once the caller has asked for it."""


class Unattended:
    """A handle for callers that neither watch nor cancel: commands and tests."""

    def report(self, fraction: float, note: str = "") -> None:
        """Nobody listens."""

    def raise_if_cancelled(self) -> None:
        """Nobody cancels."""


class Run(Protocol):
    """Starts a job on a worker thread; the callbacks come back on the caller's thread.

    Of jobs with the same non-empty ``topic`` only the newest answers. What is returned asks the
    job to stop; nothing of it is heard afterwards.
    """

    def __call__(
        self,
        job: Callable[[TaskHandle], Any],
        on_done: Callable[[Any], None],
        on_problem: Callable[[Exception], None],
        on_progress: Callable[[float, str], None] | None = None,
        topic: str = "",
    ) -> Callable[[], None]: ...
