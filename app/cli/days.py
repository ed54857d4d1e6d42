"""Days as commands take them: ISO."""

from __future__ import annotations

from datetime import date

from app.domain.problems import refuse


def day(text: str) -> date:
    """A day from ``2027-01-31``.

    Raises:
        ProblemError: ``date-wrong``.
    """
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise refuse("date-wrong", text=text) from error
