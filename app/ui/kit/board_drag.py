"""How a bar follows the hand: taken whole or at one of its ends, day by day; free of Qt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from app.ui.kit.board import Bar

GRIP = 4
"""Pixels at either end of a bar by which it is made longer or shorter."""

Span = tuple[date, date]


class Grip(StrEnum):
    """Where a bar is held."""

    START = "start"
    WHOLE = "whole"
    END = "end"


def grip_at(pixel: int, left: int, width: int) -> Grip:
    """The grip under ``pixel`` of a bar; a narrow bar is easier moved than resized."""
    if width < 3 * GRIP:
        return Grip.WHOLE
    if pixel < left + GRIP:
        return Grip.START
    return Grip.END if pixel >= left + width - GRIP else Grip.WHOLE


def shifted(span: Span, grip: Grip, days: int) -> Span:
    """``span`` moved or resized by ``days``; at least one day of it stays."""
    start, end = span
    by = timedelta(days=days)
    match grip:
        case Grip.START:
            return min(start + by, end), end
        case Grip.END:
            return start, max(end + by, start)
    return start + by, end + by


@dataclass(frozen=True, slots=True)
class Drag:
    """A bar in the hand since ``taken`` (the day under the pointer then)."""

    bar: Bar
    grip: Grip
    taken: date

    def over(self, day: date) -> Span:
        """Where the bar lies while the pointer is over ``day``."""
        return shifted((self.bar.start, self.bar.end), self.grip, (day - self.taken).days)
