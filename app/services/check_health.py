"""Whether the store is sound, current and consistent with itself (``setuhashi doctor``)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from app.domain.problems import refuse
from app.services.ports import Store, UnitOfWork

DAMAGE = frozenset({"store-integrity", "store-references", "reference-rows"})


@dataclass(frozen=True, slots=True)
class Finding:
    """One check: its code, whether it passed, and the facts seen."""

    code: str
    ok: bool
    facts: Mapping[str, object] = field(default_factory=dict)


def check_health(store: Store) -> tuple[Finding, ...]:
    """Every check of the store and of what the officer keeps in it, passed or not.

    Codes: those of ``Store.check``, then ``edits-orphans``.
    """
    found = [Finding(code, ok, facts) for code, ok, facts in store.check()]
    with store.read() as work:
        found.append(_orphans(work))
    return tuple(found)


def refuse_if_damaged(store: Store) -> None:
    """Look whether something unexpected came from a damaged store rather than from a bug.

    Raises:
        ProblemError: ``store-damaged`` where the file, a reference between rows, or a row of the
            shipped data is not as it was written.
    """
    broken = [code for code, ok, _ in store.check() if code in DAMAGE and not ok]
    if broken:
        raise refuse("store-damaged", detail=broken)


def _orphans(work: UnitOfWork) -> Finding:
    """The officer's own records that name a region the reference no longer has."""
    orphans = tuple(sorted(set(_naming_unknown_regions(work))))
    return Finding("edits-orphans", not orphans, {"ids": orphans})


def _naming_unknown_regions(work: UnitOfWork) -> Iterator[str]:
    regions = {region.code for region in work.profiles.regions()}
    for tie in work.ties.ties():
        if tie.edited and not {tie.state, tie.prefecture} <= regions:
            yield tie.tie_id
