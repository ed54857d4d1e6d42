"""Who writes, and when: stands beside every record of the officer's."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from getpass import getuser


def account_name() -> str:
    """The name the operating system knows the officer by; empty where it knows none."""
    try:
        return getuser()
    except (OSError, KeyError, ImportError):
        return ""


def utc_now() -> datetime:
    """The present instant."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Author:
    """The account that changes are written under, and the clock they are dated by (aware)."""

    account: str
    now: Callable[[], datetime] = utc_now
