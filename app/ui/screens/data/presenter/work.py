"""What every presenter of the Data screen works with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from app.services.changes import Changes
from app.services.task import Run

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Work:
    """``told`` passes on what changed."""

    run: Run
    on_problem: Callable[[Exception], None]
    told: Callable[[Changes], Changes]

    def read(self, job: Callable[[], T], on_done: Callable[[T], None], topic: str = "") -> None:
        """Read off the GUI thread."""
        self.run(lambda _: job(), on_done, self.on_problem, topic=topic)

    def change(
        self,
        job: Callable[[], Changes],
        on_done: Callable[[Changes], None],
        on_problem: Callable[[Exception], None] | None = None,
    ) -> None:
        """Change something off the GUI thread, and tell the other screens."""
        self.run(lambda _: self.told(job()), on_done, on_problem or self.on_problem)
