"""Alembic's entry: runs the steps on the connection, and in the transaction, that is handed in."""

from __future__ import annotations

from alembic import context
from sqlalchemy import MetaData

# Constraints need names: SQLite changes a column by rebuilding its table, constraints and all.
naming = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=naming,
    render_as_batch=True,
)

with context.begin_transaction():
    context.run_migrations()
