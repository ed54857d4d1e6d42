"""Tables and repositories stay free of what only SQLite can do: PostgreSQL comes next."""

from pathlib import Path

import pytest
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateTable

import app.store.own_tables
import app.store.reference_tables
from app.store.column_kinds import metadata

STORE = Path(app.store.own_tables.__file__).parent
KNOW_SQLITE = {
    "open.py",
    "prepare.py",
    "place.py",
}  # they join the rest to SQLite, or find its file


@pytest.mark.parametrize("table", metadata.sorted_tables, ids=lambda table: table.name)
def test_that_every_table_can_be_made_in_postgresql(table):
    assert table.name in str(CreateTable(table).compile(dialect=postgresql.dialect()))


def test_that_sqlite_is_known_only_where_the_name_of_the_module_says_so():
    knowing = {
        module.name
        for module in STORE.glob("*.py")
        if any(word in module.read_text("utf-8") for word in ("sqlite", "PRAGMA", "exec_driver"))
    }
    assert {name for name in knowing if not name.startswith("sqlite_")} == KNOW_SQLITE
