"""The files shipped with the program, and altered copies of them."""

import csv
import shutil
from pathlib import Path

from app.store.bundled import Bundled

ROOT = Path(__file__).parents[2]
SHIPPED = Bundled(ROOT / "data" / "tables", ROOT / "migrations")


def with_table(folder, name, change):
    """The shipped files, but ``change`` has rewritten the rows (a list of dicts) of one table."""
    tables = folder / "tables"
    if not tables.exists():
        shutil.copytree(SHIPPED.tables, tables)
    path = tables / f"{name}.csv"
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        columns, rows = reader.fieldnames, change(list(reader))
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    return Bundled(tables, SHIPPED.migrations)


def with_release(folder, version):
    """The shipped files as the release ``version``."""
    return with_table(folder, "release", lambda rows: [{**rows[0], "version": version}])


def with_step(folder, body, number=4):
    """The shipped files with one more migration, whose ``upgrade`` runs ``body``."""
    migrations = folder / "migrations"
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(SHIPPED.migrations, migrations, ignore=ignored, dirs_exist_ok=True)
    step = migrations / "versions" / f"{number:04}_next.py"
    lines = "".join(f"    {line}\n" for line in body)
    step.write_text(
        "import sqlalchemy as sa\n"
        "from alembic import op\n\n"
        f'revision = "{number:04}"\ndown_revision = "{number - 1:04}"\n\n\n'
        f"def upgrade():\n{lines}",
        "utf-8",
    )
    return Bundled(SHIPPED.tables, migrations)


def bytes_in(folder):
    """Every file below ``folder`` with its bytes."""
    return {path.name: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
