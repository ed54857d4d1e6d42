"""What the palette offers: things to do, and things to open."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from app.domain.closeness import closeness

COMMANDS_SHOWN = 12


@dataclass(frozen=True, slots=True)
class Offer:
    """One line: ``where`` is its menu or kind, ``keys`` its shortcut, ``more`` a piece of text.

    ``also`` is what else it is found by.
    """

    title: str
    where: str
    take: Callable[[], None]
    keys: str = ""
    more: str = ""
    also: str = ""


def closest(offers: Iterable[Offer], query: str) -> tuple[Offer, ...]:
    """The offers that a few characters name, closest first; all of them for none."""
    if not query.strip():
        return tuple(offers)
    rated = [(points, offer) for offer in offers if (points := _points(query, offer)) is not None]
    return tuple(offer for _, offer in sorted(rated, key=lambda each: -each[0]))[:COMMANDS_SHOWN]


def _points(query: str, offer: Offer) -> float | None:
    """By its name; where several terms are typed, also by place and name together."""
    names = [offer.title, offer.also]
    if len(query.split()) > 1:
        names += [f"{offer.where} {name}" for name in names]
    told = (closeness(query, name) for name in names if name)
    return max((points for points in told if points is not None), default=None)
