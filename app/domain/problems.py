"""Problems: what the user can mend, told as a code with parameters and a place."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Place:
    """Where in a file or store a problem was met; empty parts are unknown."""

    file: str = ""
    row: int | None = None
    column: str = ""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong.

    ``code`` names the sentence (``app/cli`` and ``app/ui`` own the words, see
    ``app.services.sentences``), ``params`` fill its gaps.
    """

    code: str
    params: Mapping[str, object] = field(default_factory=dict)
    place: Place = field(default_factory=Place)


class ProblemError(Exception):
    """Raised with one or more problems; nothing was changed."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__(", ".join(problem.code for problem in problems))
        self.problems = problems


def refuse(code: str, **params: object) -> ProblemError:
    """A ``ProblemError`` with a single problem, ready to be raised."""
    return ProblemError(Problem(code, params))


def raise_if_any(problems: Iterable[Problem]) -> None:
    """Raise one ``ProblemError`` that carries all ``problems``, if there are any."""
    found = tuple(problems)
    if found:
        raise ProblemError(*found)
