"""Write a tie into the registry, change it, or take the officer's record back."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import date

from app.domain.problems import Problem, raise_if_any, refuse
from app.domain.ties import TIE_KINDS, TIE_STATUSES, Tie, first_day_of, last_day_of
from app.services.changes import Changes
from app.services.ports import Store, UnitOfWork


def add_tie(store: Store, tie: Tie, reason: str, today: date = date.max) -> Changes:
    """Keep a tie that the registry does not know; its id is given here.

    What is more than proposed was signed by ``today``.

    Raises:
        ProblemError: everything that is wrong with the tie; nothing was changed.
    """
    with store.begin() as work:
        tie_id = enter_tie(work, tie, reason, today)
        work.commit()
    return _changed(tie_id)


def enter_tie(work: UnitOfWork, tie: Tie, reason: str, today: date = date.max) -> str:
    """Keep a new tie in a unit of work that holds more than it; the id given to it.

    Raises:
        ProblemError: everything that is wrong with the tie.
    """
    _raise_if_wrong(work, tie, reason, today)
    own = replace(tie, tie_id=work.ties.new_id())
    work.ties.save(own, reason.strip())
    return own.tie_id


def change_tie(store: Store, tie: Tie, reason: str, today: date = date.max) -> Changes:
    """Keep the officer's record of a known tie over the one that stands.

    What is more than proposed was signed by ``today``.

    Raises:
        ProblemError: ``tie-unknown``, or everything that is wrong; nothing was changed.
    """
    with store.begin() as work:
        if tie.tie_id not in {known.tie_id for known in work.ties.ties()}:
            raise refuse("tie-unknown", tie=tie.tie_id)
        _raise_if_wrong(work, tie, reason, today)
        work.ties.save(tie, reason.strip())
        work.commit()
    return _changed(tie.tie_id)


def withdraw_tie(store: Store, tie_id: str, reason: str) -> Changes:
    """Take the officer's record back; the reference, if it knows the tie, shows again.

    Raises:
        ProblemError: ``reason-missing`` or ``tie-not-edited``; nothing was changed.
    """
    raise_if_any(_wrong_reason(reason))
    with store.begin() as work:
        work.ties.withdraw(tie_id, reason.strip())
        work.commit()
    return _changed(tie_id)


def _changed(tie_id: str) -> Changes:
    return Changes(frozenset({"tie"}), (tie_id,))


def _raise_if_wrong(work: UnitOfWork, tie: Tie, reason: str, today: date) -> None:
    regions = {region.code for region in work.profiles.regions()}
    raise_if_any((*_wrong_reason(reason), *wrong_in_tie(tie, regions, today)))


def _wrong_reason(reason: str) -> Iterator[Problem]:
    if not reason.strip():
        yield Problem("reason-missing")


def _wrong_in(tie: Tie, regions: Collection[str]) -> Iterator[Problem]:
    for code in (tie.state, tie.prefecture):
        if code not in regions:
            yield Problem("region-unknown", {"region": code})
    for party in ("indian_party", "japanese_party"):
        if not getattr(tie, party).strip():
            yield Problem("tie-party-missing", {"party": party})
    if tie.kind not in TIE_KINDS:
        yield Problem("tie-kind-unknown", {"kind": tie.kind, "known": TIE_KINDS})
    if tie.status not in TIE_STATUSES:
        yield Problem("tie-status-unknown", {"status": tie.status, "known": TIE_STATUSES})
    if tie.signed_on and not _is_day(tie.signed_on):
        yield Problem("tie-date-wrong", {"signed_on": tie.signed_on})


def _unsigned(tie: Tie, today: date) -> Iterator[Problem]:
    signed = tie.status != "proposed" and tie.signed_on and _is_day(tie.signed_on)
    if signed and first_day_of(tie.signed_on) > today:
        yield Problem("day-in-future", {"day": tie.signed_on})


def _is_day(iso: str) -> bool:
    try:
        last_day_of(iso)
    except ValueError:
        return False
    return True


def wrong_in_tie(tie: Tie, regions: Collection[str], today: date) -> tuple[Problem, ...]:
    """Everything that forbids keeping ``tie``; ``regions`` are the codes that exist."""
    return (*_wrong_in(tie, regions), *_unsigned(tie, today))
