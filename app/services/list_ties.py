"""The registry of partnerships, filtered."""

from __future__ import annotations

from app.domain.problems import refuse
from app.domain.regions import find_region
from app.domain.ties import TIE_KINDS, TIE_STATUSES, Tie
from app.services.ports import UnitOfWork


def list_ties(
    work: UnitOfWork, *, region: str = "", kind: str = "", status: str = ""
) -> tuple[Tie, ...]:
    """The ties that pass every filter given, in the order of State, prefecture and signature.

    ``region`` is a code or a name in any of the three languages.

    Raises:
        ProblemError: ``region-unknown``, ``tie-kind-unknown`` or ``tie-status-unknown``.
    """
    if kind and kind not in TIE_KINDS:
        raise refuse("tie-kind-unknown", kind=kind, known=TIE_KINDS)
    if status and status not in TIE_STATUSES:
        raise refuse("tie-status-unknown", status=status, known=TIE_STATUSES)
    code = find_region(work.profiles.regions(), region).code if region else ""
    found = (
        tie
        for tie in work.ties.ties()
        if (not code or code in (tie.state, tie.prefecture))
        and kind in ("", tie.kind)
        and status in ("", tie.status)
    )
    return tuple(sorted(found, key=_order))


def _order(tie: Tie) -> tuple[str, str, str, str]:
    return tie.state, tie.prefecture, tie.signed_on, tie.tie_id
