"""What the officer makes: no release of the reference ever touches these tables."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, Table

from app.store.column_kinds import day, flag, instant, json, key, metadata, number, text, whole

# Append-only. A row holds the officer's whole record of one thing (``kind`` ``tie``, ``key`` its
# id), or null where ``undoes`` takes the record back; the newest row of a key stands.
edits = Table(
    "edits",
    metadata,
    Column("edit_id", Integer, primary_key=True),
    text("kind"),
    text("key"),
    json("payload", known=False),
    text("reason"),
    instant("made_at"),
    text("account"),
    Column("undoes", Integer, ForeignKey("edits.edit_id")),
)
Index(None, edits.c.kind, edits.c.key)

# Append-only as well: the newest plan of a year stands, the former ones remain to compare with.
plans = Table(
    "plans",
    metadata,
    Column("plan_id", Integer, primary_key=True),
    whole("year"),
    text("status"),
    number("objective"),
    number("bound"),
    number("seconds"),
    json("clashes"),
    text("reason"),
    instant("made_at"),
    text("account"),
)
Index(None, plans.c.year)

plan_visits = Table(
    "plan_visits",
    metadata,
    Column("plan_id", Integer, ForeignKey("plans.plan_id"), primary_key=True),
    key("visit_id"),
    whole("position"),
    text("lead"),
    text("direction"),
    day("start", known=True),
    day("end", known=True),
    json("delegation"),
    json("hosts"),
    number("value"),
    json("fixtures"),
    flag("pinned"),
    json("reasons"),
)

settings = Table("settings", metadata, key("name"), json("payload"))
