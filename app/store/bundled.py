"""What the store needs of the files shipped with the program."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Bundled:
    """The folders ``data/tables`` (the reference as CSV) and ``migrations`` (Alembic steps)."""

    tables: Path
    migrations: Path
