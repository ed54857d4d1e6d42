"""Formal relations in the registry, and the forums."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.provenance import Source
from app.domain.regions import PrefectureCode, StateCode

TIE_KINDS = ("mou", "sister", "friendship", "partner-city", "other")
TIE_STATUSES = ("proposed", "active", "lapsed", "ended", "unknown")


@dataclass(frozen=True, slots=True)
class Tie:
    """One signature (or proposal) between two bodies, folded to their State and prefecture.

    ``signed_on`` is ISO, as exact as known: ``2024-12-21``, ``2019-11``, ``2007`` or empty.
    ``kind`` is one of ``TIE_KINDS``, ``status`` one of ``TIE_STATUSES``. ``level``: what body
    signed (state, city, ...). ``edited`` says that the officer's own record stands over, or
    beside, the reference.
    """

    tie_id: str
    state: StateCode
    indian_party: str
    indian_level: str
    prefecture: PrefectureCode
    japanese_party: str
    japanese_level: str
    kind: str
    signed_on: str
    status: str
    fields: tuple[str, ...]
    source: Source
    note: str = ""
    edited: bool = False


@dataclass(frozen=True, slots=True)
class Forum:
    """A business forum, network or association and the regions in it."""

    forum_id: str
    name: str
    kind: str
    members: tuple[str, ...]
    founded_on: str
    status: str
    source: Source
    note: str = ""


def first_day_of(iso: str) -> date:
    """The first day that an ISO day, month (``2019-11``) or year (``2007``) may mean.

    Raises:
        ValueError: for anything else.
    """
    last = last_day_of(iso)
    match iso.count("-"):
        case 0:
            return last.replace(month=1, day=1)
        case 1:
            return last.replace(day=1)
        case _:
            return last


def last_day_of(iso: str) -> date:
    """The last day that an ISO day, month (``2019-11``) or year (``2007``) may mean.

    Raises:
        ValueError: for anything else.
    """
    from calendar import monthrange

    parts = [int(part) for part in iso.split("-")]
    match parts:
        case [year]:
            return date(year, 12, 31)
        case [year, month]:
            return date(year, month, monthrange(year, month)[1])
        case [year, month, day]:
            return date(year, month, day)
        case _:
            raise ValueError(iso)
