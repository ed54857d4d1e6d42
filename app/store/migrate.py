"""Schema steps by Alembic, inside the installed program: no ini file, no command line.

A step's revision is its number, ``0001`` the first; ``user_version`` mirrors it.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from sqlalchemy import Connection, func, inspect, select, table

from app.store.reference_tables import PREFIX


def revisions(migrations: Path) -> tuple[str, ...]:
    """The known revisions, oldest first; read from the file names, so that Alembic stays asleep."""
    return tuple(sorted(step.name[:4] for step in (migrations / "versions").glob("[0-9]*.py")))


def run_migrations(connection: Connection, migrations: Path, revision: str) -> None:
    """Bring the schema up to ``revision`` within the connection's transaction."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(migrations).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, revision)


def own_row_counts(connection: Connection) -> dict[str, int]:
    """How many rows each of the officer's own tables holds, by name."""
    names = inspect(connection).get_table_names()
    return {
        name: connection.scalar(select(func.count()).select_from(table(name))) or 0
        for name in names
        if not name.startswith(PREFIX) and name != "alembic_version"
    }


def require_all_rows(before: Mapping[str, int], after: Mapping[str, int]) -> None:
    """Make sure that no table that is still there has lost rows.

    Raises:
        RuntimeError: one has, so a step is wrong.
    """
    lost = [name for name in before if name in after and after[name] < before[name]]
    if lost:
        raise RuntimeError(f"rows lost of {', '.join(sorted(lost))}")
