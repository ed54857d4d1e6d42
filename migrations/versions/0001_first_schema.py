"""The first schema: the reference, and what the officer makes."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Create every table; the database is empty."""
    _regions()
    _economy()
    _network()
    _diplomacy()
    _programme()
    _method()
    _officers_own()
    if op.get_bind().dialect.name == "sqlite":
        _lock_the_log()


def _regions() -> None:
    op.create_table(
        "ref_sources", _key("source"), *_texts("title", "url", "as_of", "terms", "more_urls")
    )
    op.create_table("ref_release", _key("version"), _column("released_on", sa.Date))
    op.create_table(
        "ref_region_groups",
        _key("region_group"),
        *_texts("country", "name_en", "name_ja", "name_hi"),
    )
    op.create_table(
        "ref_regions",
        _key("code"),
        *_texts("kind", "name_en", "name_ja", "name_hi"),
        _refers("region_group", "ref_region_groups.region_group"),
        *_texts("capital_en", "capital_ja", "capital_hi"),
        _column("latitude", sa.Float),
        _column("longitude", sa.Float),
        _refers("source", "ref_sources.source"),
    )
    op.create_table(
        "ref_region_notes",
        sa.Column("row_id", sa.Integer(), primary_key=True),
        _refers("region", "ref_regions.code"),
        *_texts("kind", "text", "year", "quality"),
        _refers("source", "ref_sources.source"),
    )
    op.create_table(
        "ref_indicators",
        _key("indicator"),
        *_texts("name_en", "name_ja", "name_hi", "unit", "basis_year"),
    )
    op.create_table(
        "ref_figures",
        _refers("region", "ref_regions.code", primary_key=True),
        _refers("indicator", "ref_indicators.indicator", primary_key=True),
        _key("year"),
        _column("value", sa.Float),
        *_texts("unit", "quality"),
        _refers("source", "ref_sources.source"),
        *_texts("note"),
    )


def _economy() -> None:
    op.create_table(
        "ref_sectors",
        _key("sector"),
        *_texts("kind", "name_en", "name_ja", "name_hi", "isic4", "jsic"),
    )
    op.create_table(
        "ref_industry",
        _refers("region", "ref_regions.code", primary_key=True),
        _refers("sector", "ref_sectors.sector", primary_key=True),
        _key("year"),
        _column("value", sa.Float),
        *_texts("unit", "quality"),
        _refers("source", "ref_sources.source"),
        *_texts("note"),
    )
    op.create_table(
        "ref_blocks", _key("block"), *_texts("name_en", "name_ja", "name_hi", "sectors")
    )
    op.create_table(
        "ref_industry_blocks",
        _refers("region", "ref_regions.code", primary_key=True),
        _refers("block", "ref_blocks.block", primary_key=True),
        _key("year"),
        _column("value", sa.Float),
        *_texts("unit", "quality"),
        _refers("source", "ref_sources.source"),
    )
    op.create_table(
        "ref_io_coefficients",
        _key("country"),
        _refers("from_sector", "ref_sectors.sector", primary_key=True),
        _refers("to_sector", "ref_sectors.sector", primary_key=True),
        _column("coefficient", sa.Float),
        *_texts("year"),
        _refers("source", "ref_sources.source"),
    )
    op.create_table(
        "ref_io_totals",
        _key("country"),
        _refers("sector", "ref_sectors.sector", primary_key=True),
        *_texts("year"),
        _column("gross_output", sa.Float, nullable=True),
        _column("value_added", sa.Float, nullable=True),
        *_texts("unit"),
        _refers("source", "ref_sources.source"),
    )
    op.create_table(
        "ref_relatedness",
        _refers("sector_a", "ref_sectors.sector", primary_key=True),
        _refers("sector_b", "ref_sectors.sector", primary_key=True),
        _column("relatedness", sa.Float),
        _refers("source", "ref_sources.source"),
    )


def _network() -> None:
    op.create_table(
        "ref_airports",
        _key("iata"),
        *_texts("icao", "name", "country", "region"),
        _column("latitude", sa.Float),
        _column("longitude", sa.Float),
        *_texts("timezone"),
        _column("international", sa.Boolean, nullable=True),
        *_texts("as_of"),
        _refers("source", "ref_sources.source"),
    )
    op.create_table(
        "ref_region_airports",
        _refers("region", "ref_regions.code", primary_key=True),
        _refers("iata", "ref_airports.iata", primary_key=True),
        *_texts("relation"),
        _column("main", sa.Boolean),
        _refers("source", "ref_sources.source"),
    )
    op.create_table(
        "ref_routes",
        _key("route_id"),
        *_texts("kind"),
        _refers("origin", "ref_airports.iata"),
        _refers("destination", "ref_airports.iata"),
        *_texts("carriers"),
        _column("weekly", sa.Float, nullable=True),
        _column("block_minutes", sa.Integer, nullable=True),
        _column("valid_from", sa.Date, nullable=True),
        _column("valid_to", sa.Date, nullable=True),
        *_texts("status", "quality", "as_of"),
        _refers("source", "ref_sources.source"),
        *_texts("note"),
        _column("minutes_eastward", sa.Integer, nullable=True),
        _column("minutes_westward", sa.Integer, nullable=True),
    )
    op.create_table(
        "ref_rail_access",
        sa.Column("row_id", sa.Integer(), primary_key=True),
        _refers("region", "ref_regions.code"),
        *_texts("station", "city", "train"),
        _column("minutes", sa.Integer),
        *_texts("year", "quality"),
        _refers("source", "ref_sources.source"),
    )


def _diplomacy() -> None:
    op.create_table("ref_window_kinds", _key("kind"), *_texts("name_en", "name_ja", "name_hi"))
    op.create_table(
        "ref_windows",
        _key("window_id"),
        *_texts("place"),
        _refers("kind", "ref_window_kinds.kind"),
        *_texts("name", "start", "end"),
        _column("yearly", sa.Boolean, nullable=True),
        *_texts("hardness", "basis"),
        _refers("source", "ref_sources.source"),
        *_texts("note"),
    )
    op.create_table(
        "ref_ties",
        _key("tie_id"),
        _refers("state", "ref_regions.code"),
        *_texts("indian_party", "indian_level"),
        _refers("prefecture", "ref_regions.code"),
        *_texts("japanese_party", "japanese_level", "kind", "signed_on", "status", "fields"),
        _refers("source", "ref_sources.source"),
        *_texts("note"),
    )
    op.create_table(
        "ref_forums",
        _key("forum_id"),
        *_texts("name", "kind", "indian_side", "founded_on", "host", "status"),
        _refers("source", "ref_sources.source"),
        *_texts("note"),
    )
    op.create_table(
        "ref_forum_members",
        _refers("forum_id", "ref_forums.forum_id", primary_key=True),
        _key("region"),
        *_texts("quality"),
    )
    op.create_table(
        "ref_forum_meetings",
        sa.Column("row_id", sa.Integer(), primary_key=True),
        _refers("forum_id", "ref_forums.forum_id"),
        *_texts("held_on", "text"),
    )
    op.create_table(
        "ref_past_visits",
        _key("visit_id"),
        *_texts("direction", "delegation", "hosts", "party"),
        _column("start", sa.Date, nullable=True),
        _column("end", sa.Date, nullable=True),
        *_texts("date_quality", "leader", "leader_role", "purpose", "lead"),
        _column("delegation_size", sa.Integer, nullable=True),
        _column("confirmed", sa.Boolean),
        _column("usable_duration", sa.Boolean),
        *_texts("outcome"),
        _refers("source", "ref_sources.source"),
        *_texts("note"),
    )
    op.create_table(
        "ref_fixtures",
        _key("fixture_id"),
        *_texts("name", "region"),
        _column("start", sa.Date, nullable=True),
        _column("end", sa.Date, nullable=True),
        *_texts("rule", "relevance"),
        _refers("source", "ref_sources.source"),
        *_texts("note"),
    )


def _programme() -> None:
    op.create_table(
        "ref_targets",
        _key("target_id"),
        *_texts("line", "title", "kind"),
        _column("quantity", sa.Float, nullable=True),
        *_texts("unit", "baseline_year", "target_year", "responsible_india", "responsible_japan"),
        _refers("source", "ref_sources.source"),
        *_texts("responsible_source"),
    )
    op.create_table(
        "ref_target_progress",
        sa.Column("row_id", sa.Integer(), primary_key=True),
        _refers("target_id", "ref_targets.target_id"),
        *_texts("held_on"),
        _column("value", sa.Float, nullable=True),
        *_texts("unit", "text"),
        _refers("source", "ref_sources.source"),
    )
    op.create_table(
        "ref_opportunities",
        _key("opportunity_id"),
        *_texts(
            "region",
            "direction",
            "title",
            "sector_term",
            "sectors",
            "line",
            "text",
            "valid_from",
            "valid_to",
        ),
        _refers("source", "ref_sources.source"),
    )
    op.create_table(
        "ref_practices",
        _key("practice_id"),
        *_texts("region", "title", "theme", "text", "evidence"),
        _refers("source", "ref_sources.source"),
    )


def _method() -> None:
    op.create_table(
        "ref_criteria",
        _key("criterion"),
        *_texts(
            "criterion_group",
            "name_en",
            "name_ja",
            "name_hi",
            "explanation_en",
            "explanation_ja",
            "explanation_hi",
        ),
        _column("position", sa.Integer),
    )
    op.create_table(
        "ref_channels",
        _key("channel"),
        *_texts(
            "giver",
            "line",
            "name_en",
            "name_ja",
            "name_hi",
            "explanation_en",
            "explanation_ja",
            "explanation_hi",
        ),
    )
    op.create_table(
        "ref_channel_inputs",
        sa.Column("row_id", sa.Integer(), primary_key=True),
        _refers("channel", "ref_channels.channel"),
        *_texts("side", "measure", "key", "per"),
        _column("sign", sa.Integer),
        _column("weight", sa.Float),
    )
    op.create_table(
        "ref_presets",
        _key("preset"),
        *_texts("name_en", "name_ja", "name_hi"),
        _column("position", sa.Integer),
    )
    op.create_table(
        "ref_preset_weights",
        _refers("preset", "ref_presets.preset", primary_key=True),
        _refers("criterion", "ref_criteria.criterion", primary_key=True),
        _column("weight", sa.Float),
    )


def _officers_own() -> None:
    op.create_table(
        "edits",
        sa.Column("edit_id", sa.Integer(), primary_key=True),
        *_texts("kind", "key"),
        _column("payload", sa.JSON, nullable=True),
        *_texts("reason"),
        _column("made_at", sa.DateTime(timezone=True)),
        *_texts("account"),
        sa.Column("undoes", sa.Integer(), sa.ForeignKey("edits.edit_id"), nullable=True),
    )
    op.create_table(
        "plans",
        sa.Column("plan_id", sa.Integer(), primary_key=True),
        _column("year", sa.Integer),
        *_texts("status"),
        _column("objective", sa.Float),
        _column("bound", sa.Float),
        _column("seconds", sa.Float),
        _column("clashes", sa.JSON),
        *_texts("reason"),
        _column("made_at", sa.DateTime(timezone=True)),
        *_texts("account"),
    )
    op.create_table(
        "plan_visits",
        sa.Column("plan_id", sa.Integer(), sa.ForeignKey("plans.plan_id"), primary_key=True),
        _key("visit_id"),
        _column("position", sa.Integer),
        *_texts("lead", "direction"),
        _column("start", sa.Date),
        _column("end", sa.Date),
        _column("delegation", sa.JSON),
        _column("hosts", sa.JSON),
        _column("value", sa.Float),
        _column("fixtures", sa.JSON),
        _column("pinned", sa.Boolean),
        _column("reasons", sa.JSON),
    )
    op.create_table("settings", _key("name"), _column("payload", sa.JSON))
    op.create_index("ix_edits_kind_key", "edits", ["kind", "key"])
    op.create_index("ix_plans_year", "plans", ["year"])


def _lock_the_log() -> None:
    """Nobody rewrites the log of edits, whatever program opens the file."""
    for act in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER edits_refuse_{act.lower()} BEFORE {act} ON edits "
            "BEGIN SELECT RAISE(ABORT, 'the log of edits is append-only'); END"
        )


def _column(name: str, kind: Any, *, nullable: bool = False) -> sa.Column[Any]:
    return sa.Column(name, kind, nullable=nullable)


def _texts(*names: str) -> tuple[sa.Column[Any], ...]:
    return tuple(_column(name, sa.Text) for name in names)


def _key(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Text, primary_key=True)


def _refers(name: str, target: str, *, primary_key: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.Text, sa.ForeignKey(target), primary_key=primary_key, nullable=False)
