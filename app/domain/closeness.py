"""How well a few typed characters name something: its letters in order, best where words begin."""

from __future__ import annotations

from app.domain.documents import folded

BESIDE, AT_WORD, ELSEWHERE = 3.0, 2.0, 0.0
"""Points of a character that follows the one before, begins a word, or neither: our choice."""


LEAST_MEAN = 0.6
"""Fewer points a character, and the letters only happen to be there: our choice."""


def closeness(query: str, text: str) -> float | None:
    """Points for ``text``, the more the closer; None where its characters do not hold the query.

    Each term of the query must be there, its characters in order but not side by side; case,
    width and European accents do not count. Longer texts lose a little.
    """
    plain = folded(text)
    points = [_term(term, plain) for term in folded(query).split()]
    told = [each for each in points if each is not None]
    return sum(told) - len(plain) / 1000 if len(told) == len(points) else None


def _term(term: str, text: str) -> float | None:
    """The points of ``term`` at its best place, where they are not too few."""
    points = _best(term, text)
    return None if points is None or points < LEAST_MEAN * len(term) else points


def _best(term: str, text: str) -> float | None:
    """The points of the best place at which ``term`` can begin."""
    starts = (place for place, letter in enumerate(text) if letter == term[0])
    return max(
        (found for at in starts if (found := _from(term, text, at)) is not None), default=None
    )


def _from(term: str, text: str, start: int) -> float | None:
    """Points where the first character is taken at ``start`` and each next one at its nearest."""
    points, before = 0.0, start - 2
    place = start
    for letter in term:
        place = text.find(letter, place)
        if place < 0:
            return None
        points += _points(text, place, before)
        before, place = place, place + 1
    return points


def _points(text: str, place: int, before: int) -> float:
    if place == before + 1:
        return BESIDE
    return AT_WORD if place == 0 or not text[place - 1].isalnum() else ELSEWHERE
