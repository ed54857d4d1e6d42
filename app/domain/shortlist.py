"""Pairs that the desk has set aside to look at more closely."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.regions import PrefectureCode, StateCode


@dataclass(frozen=True, slots=True)
class Shortlisted:
    """A pair on the shortlist, with the officer's reason and the day it was put there."""

    state: StateCode
    prefecture: PrefectureCode
    reason: str
    listed_on: date


def shortlist_key(state: str, prefecture: str) -> str:
    """The key under which the pair's place on the shortlist is kept."""
    return f"{state}+{prefecture}"
