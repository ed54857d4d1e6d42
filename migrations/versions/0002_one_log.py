"""One log for all that the officer makes: plans join it, and each key's newest edit is known.

``batch`` joins the edits of one unit of work, so that they are taken back together. What is
personal stays out of the log, which cannot be erased, and has a table of its own.
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

EDITS = sa.table(
    "edits",
    *(sa.column(name) for name in ("edit_id", "kind", "key", "reason", "account")),
    sa.column("payload", sa.JSON),
    sa.column("made_at", sa.DateTime(timezone=True)),
    sa.column("batch", sa.Integer),
)
PLANS = sa.table(
    "plans",
    *(
        sa.column(name)
        for name in ("plan_id", "year", "status", "objective", "bound", "seconds", "reason")
    ),
    sa.column("clashes", sa.JSON),
    sa.column("account"),
    sa.column("made_at", sa.DateTime(timezone=True)),
)
VISITS = sa.table(
    "plan_visits",
    *(
        sa.column(name)
        for name in ("plan_id", "visit_id", "position", "lead", "direction", "value", "pinned")
    ),
    *(sa.column(name, sa.Date) for name in ("start", "end")),
    *(sa.column(name, sa.JSON) for name in ("delegation", "hosts", "fixtures", "reasons")),
)


def upgrade() -> None:
    """Let the plans move into the log, and write down where each key stands."""
    is_sqlite = op.get_bind().dialect.name == "sqlite"
    if is_sqlite:
        _unlock_the_log()
    op.add_column("edits", sa.Column("batch", sa.Integer(), nullable=True))
    op.execute(EDITS.update().values(batch=EDITS.c.edit_id))
    _move_plans()
    op.drop_table("plan_visits")
    op.drop_table("plans")
    _make_tables()
    op.execute(
        "INSERT INTO newest (kind, key, edit_id) "
        "SELECT kind, key, max(edit_id) FROM edits GROUP BY kind, key"
    )
    if is_sqlite:
        _lock_the_log()


def _make_tables() -> None:
    op.create_table(
        "newest",
        sa.Column("kind", sa.Text(), primary_key=True),
        sa.Column("key", sa.Text(), primary_key=True),
        sa.Column("edit_id", sa.Integer(), sa.ForeignKey("edits.edit_id"), nullable=False),
    )
    op.create_table(
        "persons",
        sa.Column("visit_id", sa.Text(), primary_key=True),
        sa.Column("payload", sa.JSON(), nullable=False),
    )
    op.create_index("ix_edits_batch", "edits", ["batch"])


def _move_plans() -> None:
    bind = op.get_bind()
    last = bind.scalar(sa.select(sa.func.max(EDITS.c.edit_id))) or 0
    plans = bind.execute(sa.select(PLANS).order_by(PLANS.c.plan_id)).all()
    for edit_id, plan in enumerate(plans, last + 1):
        made = {name: getattr(plan, name) for name in ("reason", "account", "made_at")}
        place = {"edit_id": edit_id, "batch": edit_id, "kind": "plan", "key": str(plan.year)}
        bind.execute(EDITS.insert().values(**place, **made, payload=_plan(bind, plan)))


def _plan(bind: sa.Connection, plan: sa.Row[Any]) -> dict[str, Any]:
    own = VISITS.c.plan_id == plan.plan_id
    visits = bind.execute(sa.select(VISITS).where(own).order_by(VISITS.c.position)).all()
    facts = ("year", "status", "objective", "bound", "clashes", "seconds")
    return {name: getattr(plan, name) for name in facts} | {"visits": [_visit(v) for v in visits]}


def _visit(row: sa.Row[Any]) -> dict[str, Any]:
    facts = ("visit_id", "lead", "direction", "delegation", "hosts", "value", "fixtures", "reasons")
    days = {name: {"$date": getattr(row, name).isoformat()} for name in ("start", "end")}
    return {name: getattr(row, name) for name in facts} | days | {"pinned": bool(row.pinned)}


def _unlock_the_log() -> None:
    for act in ("update", "delete"):
        op.execute(f"DROP TRIGGER edits_refuse_{act}")


def _lock_the_log() -> None:
    for act in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER edits_refuse_{act.lower()} BEFORE {act} ON edits "
            "BEGIN SELECT RAISE(ABORT, 'the log of edits is append-only'); END"
        )
