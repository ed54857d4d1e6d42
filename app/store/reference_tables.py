"""The reference: ``data/tables/<name>.csv`` as the table ``ref_<name>``, column for column.

It is replaced as a whole by a newer release, so nothing of the officer's refers to it by key.
What the columns mean: ``data/README.md``.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Column, Integer, Table

from app.store.column_kinds import day, flag, key, metadata, names, number, text, texts, whole

PREFIX = "ref_"
ROW_ID = "row_id"  # numbers the rows of a table that has no key of its own; not in the CSV


def _reference(name: str, *columns: Column[Any]) -> Table:
    return Table(PREFIX + name, metadata, *columns)


def _row_id() -> Column[Any]:
    return Column(ROW_ID, Integer, primary_key=True)


def _region(*, in_key: bool = False) -> Column[Any]:
    return (key if in_key else text)("region", "ref_regions.code")


def _sector(name: str = "sector") -> Column[Any]:
    return key(name, "ref_sectors.sector")


def _source() -> Column[Any]:
    return text("source", "ref_sources.source")


def _figure() -> tuple[Column[Any], ...]:
    return key("year"), number("value"), *texts("unit", "quality"), _source()


sources = _reference(
    "sources", key("source"), *texts("title", "url", "as_of", "terms", "more_urls")
)
release = _reference("release", key("version"), day("released_on", known=True))

region_groups = _reference("region_groups", key("region_group"), text("country"), *names())
regions = _reference(
    "regions",
    key("code"),
    text("kind"),
    *names(),
    text("region_group", "ref_region_groups.region_group"),
    *names("capital"),
    number("latitude"),
    number("longitude"),
    _source(),
)
region_notes = _reference(
    "region_notes",
    _row_id(),
    _region(),
    *texts("kind", "text", "year", "quality"),
    _source(),
)

indicators = _reference("indicators", key("indicator"), *names(), text("unit"), text("basis_year"))
figures = _reference(
    "figures",
    _region(in_key=True),
    key("indicator", "ref_indicators.indicator"),
    *_figure(),
    text("note"),
)

sectors = _reference("sectors", key("sector"), text("kind"), *names(), text("isic4"), text("jsic"))
industry = _reference("industry", _region(in_key=True), _sector(), *_figure(), text("note"))
blocks = _reference("blocks", key("block"), *names(), text("sectors"))
industry_blocks = _reference(
    "industry_blocks", _region(in_key=True), key("block", "ref_blocks.block"), *_figure()
)
io_coefficients = _reference(
    "io_coefficients",
    key("country"),
    _sector("from_sector"),
    _sector("to_sector"),
    number("coefficient"),
    text("year"),
    _source(),
)
io_totals = _reference(
    "io_totals",
    key("country"),
    _sector(),
    text("year"),
    number("gross_output", known=False),
    number("value_added", known=False),
    text("unit"),
    _source(),
)
relatedness = _reference(
    "relatedness", _sector("sector_a"), _sector("sector_b"), number("relatedness"), _source()
)

airports = _reference(
    "airports",
    key("iata"),
    *texts("icao", "name", "country", "region"),
    number("latitude"),
    number("longitude"),
    text("timezone"),
    flag("international", known=False),
    text("as_of"),
    _source(),
)
region_airports = _reference(
    "region_airports",
    _region(in_key=True),
    key("iata", "ref_airports.iata"),
    text("relation"),
    flag("main"),
    _source(),
)
routes = _reference(
    "routes",
    key("route_id"),
    text("kind"),
    text("origin", "ref_airports.iata"),
    text("destination", "ref_airports.iata"),
    text("carriers"),
    number("weekly", known=False),
    whole("block_minutes", known=False),
    day("valid_from"),
    day("valid_to"),
    *texts("status", "quality", "as_of"),
    _source(),
    text("note"),
    whole("minutes_eastward", known=False),
    whole("minutes_westward", known=False),
)
rail_access = _reference(
    "rail_access",
    _row_id(),
    _region(),
    *texts("station", "city", "train"),
    whole("minutes"),
    *texts("year", "quality"),
    _source(),
)

window_kinds = _reference("window_kinds", key("kind"), *names())
windows = _reference(
    "windows",
    key("window_id"),
    text("place"),
    text("kind", "ref_window_kinds.kind"),
    *texts("name", "start", "end"),
    flag("yearly", known=False),
    *texts("hardness", "basis"),
    _source(),
    text("note"),
)

ties = _reference(
    "ties",
    key("tie_id"),
    text("state", "ref_regions.code"),
    *texts("indian_party", "indian_level"),
    text("prefecture", "ref_regions.code"),
    *texts("japanese_party", "japanese_level", "kind", "signed_on", "status", "fields"),
    _source(),
    text("note"),
)
forums = _reference(
    "forums",
    key("forum_id"),
    *texts("name", "kind", "indian_side", "founded_on", "host", "status"),
    _source(),
    text("note"),
)
forum_members = _reference(
    "forum_members", key("forum_id", "ref_forums.forum_id"), key("region"), text("quality")
)
forum_meetings = _reference(
    "forum_meetings",
    _row_id(),
    text("forum_id", "ref_forums.forum_id"),
    *texts("held_on", "text"),
)

past_visits = _reference(
    "past_visits",
    key("visit_id"),
    *texts("direction", "delegation", "hosts", "party"),
    day("start"),
    day("end"),
    *texts("date_quality", "leader", "leader_role", "purpose", "lead"),
    whole("delegation_size", known=False),
    flag("confirmed"),
    flag("usable_duration"),
    text("outcome"),
    _source(),
    text("note"),
)
fixtures = _reference(
    "fixtures",
    key("fixture_id"),
    *texts("name", "region"),
    day("start"),
    day("end"),
    *texts("rule", "relevance"),
    _source(),
    text("note"),
)

targets = _reference(
    "targets",
    key("target_id"),
    *texts("line", "title", "kind"),
    number("quantity", known=False),
    *texts("unit", "baseline_year", "target_year", "responsible_india", "responsible_japan"),
    _source(),
    text("responsible_source"),
)
target_progress = _reference(
    "target_progress",
    _row_id(),
    text("target_id", "ref_targets.target_id"),
    text("held_on"),
    number("value", known=False),
    *texts("unit", "text"),
    _source(),
)
opportunities = _reference(
    "opportunities",
    key("opportunity_id"),
    *texts(
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
    _source(),
)
practices = _reference(
    "practices",
    key("practice_id"),
    *texts("region", "title", "theme", "text", "evidence"),
    _source(),
)

criteria = _reference(
    "criteria",
    key("criterion"),
    text("criterion_group"),
    *names(),
    *names("explanation"),
    whole("position"),
)
channels = _reference(
    "channels", key("channel"), *texts("giver", "line"), *names(), *names("explanation")
)
channel_inputs = _reference(
    "channel_inputs",
    _row_id(),
    text("channel", "ref_channels.channel"),
    *texts("side", "measure", "key", "per"),
    whole("sign"),
    number("weight"),
)
presets = _reference("presets", key("preset"), *names(), whole("position"))
preset_weights = _reference(
    "preset_weights",
    key("preset", "ref_presets.preset"),
    key("criterion", "ref_criteria.criterion"),
    number("weight"),
)

translations = _reference("texts", key("text_en"), *texts("text_ja", "text_hi"))


def in_order() -> tuple[Table, ...]:
    """The reference tables, each after those that it refers to."""
    return tuple(table for table in metadata.sorted_tables if table.name.startswith(PREFIX))
