"""What the officer makes: no release of the reference ever touches these tables."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, Table

from app.store.column_kinds import instant, json, key, metadata, text, whole

# Append-only. A row holds the officer's whole record of one thing (``kind`` ``tie``, ``key`` its
# id), or null where the record was taken back; the newest row of a key stands. ``undoes`` names
# the edit that a row takes back; ``batch``, the first edit of one unit of work, joins its edits.
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
    whole("batch", known=False),
)
Index(None, edits.c.kind, edits.c.key)
Index(None, edits.c.batch)

# Where each key stands in the log, so that lists need not read all of it.
newest = Table(
    "newest",
    metadata,
    key("kind"),
    key("key"),
    Column("edit_id", Integer, ForeignKey("edits.edit_id"), nullable=False),
)

# What names people: kept out of the log, because it must be possible to erase it.
persons = Table("persons", metadata, key("visit_id"), json("payload"))

settings = Table("settings", metadata, key("name"), json("payload"))
