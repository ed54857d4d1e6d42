"""Which release of a part is installed."""

from __future__ import annotations

from importlib.metadata import Distribution, PackageNotFoundError, version

from app.words.catalogue import Words


def is_installed(name: str) -> bool:
    """Whether ``name`` is there on this system."""
    return any(True for _ in Distribution.discover(name=name))


def version_of(words: Words, name: str) -> str:
    """The installed version of ``name``; the program's own may run from a checkout."""
    try:
        return version(name)
    except PackageNotFoundError:
        return words.tr("checkout")
