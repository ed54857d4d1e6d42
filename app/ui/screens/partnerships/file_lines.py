"""Documents and notes of a partnership's file as lines that an officer can type."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from app.domain.pipeline import DatedNote, PaperRef
from app.domain.problems import refuse


def day_from(text: str) -> date | None:
    """An ISO day; None for nothing.

    Raises:
        ProblemError: ``tie-date-wrong``.
    """
    try:
        return date.fromisoformat(text.strip()) if text.strip() else None
    except ValueError:
        raise refuse("tie-date-wrong", signed_on=text.strip()) from None


def papers_from(text: str) -> tuple[PaperRef, ...]:
    """One document a line: ``name; file number; date``; the last two may be left out."""
    return tuple(PaperRef(*_parts(line, 3)) for line in _lines(text))


def notes_from(text: str) -> tuple[DatedNote, ...]:
    """One note a line: ``2026-11-22; what was done or heard``.

    Raises:
        ProblemError: ``note-line-wrong`` where a line does not begin with a day.
    """
    return tuple(map(_note, _lines(text)))


def papers_told(papers: Iterable[PaperRef]) -> str:
    """What ``papers_from`` reads."""
    return "\n".join(
        "; ".join((each.name, each.reference, each.dated)).rstrip("; ") for each in papers
    )


def notes_told(notes: Iterable[DatedNote]) -> str:
    """What ``notes_from`` reads."""
    return "\n".join(f"{each.on.isoformat()}; {each.text}" for each in notes)


def _note(line: str) -> DatedNote:
    day, text = _parts(line, 2)
    try:
        on = date.fromisoformat(day)
    except ValueError:
        raise refuse("note-line-wrong", line=line) from None
    if not text:
        raise refuse("note-line-wrong", line=line)
    return DatedNote(on, text)


def _lines(text: str) -> Iterator[str]:
    return (line.strip() for line in text.splitlines() if line.strip())


def _parts(line: str, count: int) -> list[str]:
    """``count`` parts; a ``;`` too many belongs to the last one."""
    parts = [part.strip() for part in line.split(";", count - 1)]
    return parts + [""] * (count - len(parts))
