"""Put a pair on the shortlist, or take it off again."""

from __future__ import annotations

from datetime import date

from app.domain.problems import refuse
from app.domain.regions import Country, PrefectureCode, StateCode, find_region
from app.domain.shortlist import Shortlisted, shortlist_key
from app.services.changes import Changes
from app.services.ports import Store, UnitOfWork

KIND = "shortlist"


def shortlist_pair(store: Store, pair: tuple[str, str], reason: str, today: date) -> Changes:
    """Put a State and a prefecture (their codes) on the shortlist; a former reason gives way.

    Raises:
        ProblemError: ``reason-missing``, ``region-unknown`` or ``pair-in-one-country``; nothing
            was changed.
    """
    if not reason.strip():
        raise refuse("reason-missing")
    with store.begin() as work:
        regions = [find_region(work.profiles.regions(), code) for code in pair]
        if [region.country for region in regions] != [Country.INDIA, Country.JAPAN]:
            raise refuse("pair-in-one-country", regions=pair)
        state, prefecture = StateCode(regions[0].code), PrefectureCode(regions[1].code)
        key = shortlist_key(state, prefecture)
        listed = Shortlisted(state, prefecture, reason.strip(), today)
        work.records.keep(KIND, key, listed, listed.reason)
        work.commit()
    return Changes(frozenset({KIND}), (key,))


def unlist_pair(store: Store, pair: tuple[str, str], reason: str) -> Changes:
    """Take a pair off the shortlist.

    Raises:
        ProblemError: ``reason-missing``, or ``record-not-own`` where it is not on it.
    """
    if not reason.strip():
        raise refuse("reason-missing")
    key = shortlist_key(*pair)
    with store.begin() as work:
        work.records.withdraw(KIND, key, reason.strip())
        work.commit()
    return Changes(frozenset({KIND}), (key,))


def shortlist(work: UnitOfWork) -> tuple[Shortlisted, ...]:
    """All pairs on the shortlist, in the order of their codes."""
    return tuple(work.records.standing(KIND, Shortlisted).values())


def shortlisted(work: UnitOfWork, state: str, prefecture: str) -> Shortlisted | None:
    """The pair's place on the shortlist, if it has one."""
    return work.records.find(KIND, shortlist_key(state, prefecture), Shortlisted)
