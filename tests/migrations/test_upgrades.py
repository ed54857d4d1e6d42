"""An older store is copied, upgraded whole, or left as it was."""

import os
import shutil
import sqlite3
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect

import app.store.own_tables
import app.store.reference_tables  # noqa: F401 - fills the metadata
from app.domain.changelog import EditFilter
from app.domain.problems import ProblemError
from app.services.task import CancelledError
from app.store import reference_load
from app.store.bundled import Bundled
from app.store.column_kinds import metadata
from app.store.migrate import revisions
from app.store.open import open_store
from app.store.prepare import KEPT_COPIES
from app.store.reference_tables import in_order, translations
from app.store.settings_repository import NAME
from app.store.sqlite_engine import sqlite_engine
from tests.fakes.bundled import SHIPPED, bytes_in, with_step
from tests.fakes.plans import PLAN
from tests.fakes.ties import tie

ADDS_A_COLUMN = (
    'with op.batch_alter_table("edits", recreate="always") as batch:',
    '    batch.add_column(sa.Column("seal", sa.Text, server_default="none"))',
)
DROPS_ROWS = ('op.execute("DELETE FROM newest")',)
ORPHANS_ROWS = ('op.execute("UPDATE newest SET edit_id = edit_id + 99")',)
FAILS_HALFWAY = (
    'op.create_table("half_made", sa.Column("x", sa.Integer))',
    "op.execute(\"UPDATE settings SET payload = '{}'\")",
    'op.execute("no such statement")',
)


@pytest.fixture(scope="session")
def used_store(tmp_path_factory):
    """A store of the present schema in which the officer has worked; copy it."""
    path = tmp_path_factory.mktemp("used") / "desk.sqlite"
    with open_store(path, SHIPPED) as store, store.begin() as work:
        work.ties.save(tie("own-0001"), "new")
        work.visits.save_plan(PLAN, "first plan")
        work.settings.save(replace(work.settings.load(), theme="dark"))
        work.commit()
    return path


@pytest.fixture
def path(used_store, tmp_path):
    folder = tmp_path / "desk"
    folder.mkdir()
    return shutil.copyfile(used_store, folder / "desk.sqlite")


def own_things(path, bundled):
    with open_store(path, bundled) as store, store.read() as work:
        ties = tuple(known for known in work.ties.ties() if known.edited)
        return ties, work.visits.plan(PLAN.year), work.settings.load()


def made_without(folder, monkeypatch, *steps):
    """A store as it was before ``steps``, the last of which brought the texts."""
    earlier = Bundled(SHIPPED.tables, folder / "earlier")
    shutil.copytree(SHIPPED.migrations, earlier.migrations)
    for step in steps:
        (earlier.migrations / "versions" / step).unlink()
    path = folder / "desk.sqlite"
    tables = tuple(table for table in in_order() if table is not translations)
    with monkeypatch.context() as then:
        then.setattr(reference_load, "in_order", lambda: tables)
        open_store(path, earlier).close()
    return path


def version(path):
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("PRAGMA user_version").fetchone()[0]


def refused(path, bundled):
    with pytest.raises(ProblemError) as caught:
        open_store(path, bundled)
    (problem,) = caught.value.problems
    return problem


@contextmanager
def connected(path):
    engine = sqlite_engine(path)
    with engine.connect() as connection:
        yield connection
    engine.dispose()


def test_that_tables_and_migrations_agree(path):
    with connected(path) as connection:
        context = MigrationContext.configure(connection, opts={"compare_server_default": True})
        assert compare_metadata(context, metadata) == []


def test_that_every_constraint_is_named_as_the_tables_name_it(path):
    with connected(path) as connection:
        seen = inspect(connection)
        for table in metadata.sorted_tables:
            kept = {seen.get_pk_constraint(table.name)["name"]} | {
                constraint["name"] for constraint in seen.get_foreign_keys(table.name)
            }
            assert kept == {constraint.name for constraint in table.constraints}


def test_that_the_number_of_the_newest_step_is_its_revision():
    config = Config()
    config.set_main_option("script_location", str(SHIPPED.migrations))
    scripts = ScriptDirectory.from_config(config)
    assert revisions(SHIPPED.migrations)[-1] == scripts.get_current_head()
    assert set(revisions(SHIPPED.migrations)) == {
        step.revision for step in scripts.walk_revisions()
    }


def test_that_an_older_store_is_copied_and_upgraded_with_nothing_lost(path, tmp_path):
    before = own_things(path, SHIPPED)
    newer = with_step(tmp_path / "newer", ADDS_A_COLUMN)
    assert own_things(path, newer) == before
    assert version(path) == 4
    assert sorted(bytes_in(path.parent)) == [
        "desk.sqlite",
        "desk.sqlite.before-3-to-4.sqlite",
        "desk.sqlite.lock",
    ]


def test_that_the_copy_is_a_whole_store_that_the_old_program_opens(path, tmp_path):
    before = own_things(path, SHIPPED)
    open_store(path, with_step(tmp_path / "newer", ADDS_A_COLUMN)).close()
    copy = path.with_name("desk.sqlite.before-3-to-4.sqlite")
    assert version(copy) == 3
    assert own_things(copy, SHIPPED) == before


def test_that_the_copy_holds_what_was_committed_but_not_yet_folded_into_the_file(path, tmp_path):
    with closing(sqlite3.connect(path)) as other:
        other.execute('UPDATE settings SET payload = \'{"theme": "light"}\'')
        other.commit()
        open_store(path, with_step(tmp_path / "newer", ADDS_A_COLUMN)).close()
    copy = path.with_name("desk.sqlite.before-3-to-4.sqlite")
    assert own_things(copy, SHIPPED)[2].theme == "light"


def test_that_an_earlier_copy_is_never_overwritten(path, tmp_path):
    earlier = path.with_name("desk.sqlite.before-3-to-4.sqlite")
    earlier.write_bytes(b"an earlier copy")
    open_store(path, with_step(tmp_path / "newer", ADDS_A_COLUMN)).close()
    assert earlier.read_bytes() == b"an earlier copy"
    assert version(path.with_name("desk.sqlite.before-3-to-4.2.sqlite")) == 3


def test_that_the_last_copies_stay_and_older_ones_go(path, tmp_path):
    earlier = [path.with_name(f"desk.sqlite.before-1-to-{n}.sqlite") for n in range(6)]
    for age, copy in enumerate(earlier):
        copy.write_bytes(b"a copy")
        os.utime(copy, (4e9 - age, 4e9 - age))
    other = path.with_name("desk.sqlite-2.before-1-to-2.sqlite")
    other.write_bytes(b"of another store")
    open_store(path, with_step(tmp_path / "newer", ADDS_A_COLUMN)).close()
    fresh = path.with_name("desk.sqlite.before-3-to-4.sqlite")
    assert set(path.parent.glob("*.before-*")) == {*earlier[: KEPT_COPIES - 1], fresh, other}


def test_that_the_old_program_refuses_the_upgraded_store(path, tmp_path):
    open_store(path, with_step(tmp_path / "newer", ADDS_A_COLUMN)).close()
    before = bytes_in(path.parent)
    assert refused(path, SHIPPED).code == "store-newer"
    assert bytes_in(path.parent) == before


@pytest.mark.parametrize("step", [FAILS_HALFWAY, DROPS_ROWS, ORPHANS_ROWS])
def test_that_a_step_that_fails_or_loses_something_leaves_every_byte_as_it_was(
    path, tmp_path, step, caplog
):
    content = path.read_bytes()
    problem = refused(path, with_step(tmp_path / "newer", step))
    assert problem.code == "store-upgrade-failed"
    assert (problem.params["version"], problem.params["newest"]) == (3, 4)
    assert path.read_bytes() == content
    assert set(bytes_in(path.parent)) == {"desk.sqlite", "desk.sqlite.lock"}
    assert caplog.records, "the cause goes to the log"


def test_that_a_cancelled_upgrade_leaves_every_byte_as_it_was(path, tmp_path):
    class Cancels:
        def report(self, fraction, note=""):
            """Not listening."""

        def raise_if_cancelled(self):
            raise CancelledError

    content = path.read_bytes()
    with pytest.raises(CancelledError):
        open_store(path, with_step(tmp_path / "newer", ADDS_A_COLUMN), Cancels())
    assert path.read_bytes() == content
    assert set(bytes_in(path.parent)) == {"desk.sqlite", "desk.sqlite.lock"}


def test_that_two_steps_are_taken_in_one_go(path, tmp_path):
    with_step(tmp_path / "newer", ADDS_A_COLUMN)
    newer = with_step(
        tmp_path / "newer", ('op.create_table("seals", sa.Column("x", sa.Text))',), number=5
    )
    open_store(path, newer).close()
    assert version(path) == 5
    assert path.with_name("desk.sqlite.before-3-to-5.sqlite").exists()


def test_that_a_rebuilt_parent_keeps_its_children(path, tmp_path):
    """Dropping the old ``edits`` would delete ``newest`` if foreign keys were on."""
    open_store(path, with_step(tmp_path / "newer", ADDS_A_COLUMN)).close()
    with closing(sqlite3.connect(path)) as connection:
        (keys,) = connection.execute("SELECT count(*) FROM newest").fetchone()
        assert connection.execute("PRAGMA foreign_key_list(newest)").fetchone()[2] == "edits"
    assert keys == 2


def test_that_the_log_is_guarded_after_all_steps(path):
    with closing(sqlite3.connect(path)) as connection:
        triggers = connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        assert {name for (name,) in triggers} == {"edits_refuse_update", "edits_refuse_delete"}


def test_that_plans_and_ties_of_the_first_schema_move_into_the_one_log(tmp_path, monkeypatch):
    """A store as version 0.1.0 left it: two ties, one taken back, and two plans of one year."""
    path = made_without(tmp_path, monkeypatch, "0002_one_log.py", "0003_texts.py")
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript((Path(__file__).parent / "used_0001.sql").read_text("utf-8"))
    with open_store(path, SHIPPED) as store, store.read() as work:
        assert [known.tie_id for known in work.ties.ties() if known.edited] == ["own-0001"]
        assert work.visits.plan(PLAN.year) == PLAN
        log = work.changelog.edits(EditFilter())
    assert [(edit.edit_id, edit.kind, edit.key) for edit in log] == [
        (5, "plan", "2027"),
        (4, "plan", "2027"),
        (3, "tie", "own-0002"),
        (2, "tie", "own-0002"),
        (1, "tie", "own-0001"),
    ]
    assert log[0].reason == "second plan"
    assert version(path.with_name("desk.sqlite.before-1-to-3.sqlite")) == 1


def test_that_a_store_without_texts_gains_them_and_keeps_what_is_the_officers(
    tmp_path, monkeypatch
):
    path = made_without(tmp_path, monkeypatch, "0003_texts.py")
    assert version(path) == 2
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("INSERT INTO settings VALUES (?, ?)", (NAME, '{"theme": "light"}'))
        connection.commit()
    with open_store(path, SHIPPED) as store, store.read() as work:
        assert work.texts.by_english()["Green hydrogen"].ja == "グリーン水素"
        assert work.settings.load().theme == "light"
    assert version(path.with_name("desk.sqlite.before-2-to-3.sqlite")) == 2


def test_that_steps_import_nothing_of_the_program():
    for step in (SHIPPED.migrations / "versions").glob("*.py"):
        assert "import app" not in step.read_text("utf-8")
        assert "from app" not in step.read_text("utf-8")
