"""Shares of one whole: one is moved, some are held, the others make room in proportion."""

from __future__ import annotations

from collections.abc import Collection, Mapping


def rebalanced(
    shares: Mapping[str, float], key: str, wanted: float, held: Collection[str]
) -> dict[str, float]:
    """``shares`` (0..1, sum 1) with that of ``key`` as near to ``wanted`` as those held allow.

    The others that are not held keep their proportions, or share evenly where all are nought.
    Nothing moves where no other may.
    """
    giving = [other for other in shares if other != key and other not in held]
    if not giving:
        return dict(shares)
    room = max(1.0 - sum(shares[other] for other in held if other != key), 0.0)
    share = min(max(wanted, 0.0), room)
    had = sum(shares[other] for other in giving)
    return {
        **shares,
        key: share,
        **{
            other: (room - share) * (shares[other] / had if had else 1.0 / len(giving))
            for other in giving
        },
    }
