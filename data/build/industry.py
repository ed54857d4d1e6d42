"""Value added by common sector (manufacturing, S05-S17) and by block (the whole economy)."""

from __future__ import annotations

from collections import Counter, defaultdict
from pathlib import Path

from sources import Sources, quality_of
from tables import Row, collected, number, write

COLUMNS = ("region", "sector", "year", "value", "unit", "quality", "source", "note")
BLOCK_COLUMNS = ("region", "block", "year", "value", "unit", "quality", "source")
SECTOR_COLUMNS = ("sector", "kind", "name_en", "name_ja", "name_hi", "isic4", "jsic")
BLOCK_NAMES = ("block", "name_en", "name_ja", "name_hi", "sectors")
BLOCK_UNIT = "percent of gross value added"

# Source: data/collected/japan/common_sectors.csv, column japan_measure.
JAPANESE_GROUPS = {
    "09+10": "S05",
    "11": "S06",
    "14": "S07",
    "15": "S07",
    "16": "S08",
    "17": "S09",
    "21": "S10",
    "22+23": "S11",
    "24": "S12",
    "25+26+27": "S13",
    "12+13+18+19+20+32": "S14",
    "28": "S15",
    "30": "S15",
    "29": "S16",
    "31": "S17",
}
JAPANESE_SECTORS = {
    "gva_agriculture": "S01",
    "gva_forestry": "S02",
    "gva_fishery": "S03",
    "gva_mining": "S04",
    "gva_utilities": "S18",
    "gva_construction": "S19",
    "gva_ict_services": "S20",
    "gva_transport_post": "S21",
    "gva_accommodation_food": "S22",
    "gva_finance_insurance": "S23",
    "gva_health_social": "S24",
    "gva_education": "S25",
    "gva_trade": "S26",
    "gva_real_estate": "S26",
    "gva_professional_business": "S26",
    "gva_public_admin": "S26",
    "gva_other_services": "S26",
}
JAPANESE_PARTS = Counter([*JAPANESE_GROUPS.values(), *JAPANESE_SECTORS.values()])
INDIAN_BLOCKS = {
    "gsva_share_agri_allied": "agriculture",
    "gsva_share_mining_utilities": "mining_utilities",
    "gsva_share_manufacturing": "manufacturing",
    "gsva_share_construction": "construction",
    "gsva_share_financial_services": "finance",
}


def build(folder: Path, sources: Sources, figures: list[Row]) -> None:
    """Write ``sectors``, ``blocks``, ``industry`` and ``industry_blocks``."""
    write(folder, "sectors", SECTOR_COLUMNS, _sectors(), key=1)
    write(folder, "blocks", BLOCK_NAMES, collected("project/blocks"), key=1)
    japanese = _japanese(sources, figures)
    write(folder, "industry", COLUMNS, _indian(sources) + japanese, key=3)
    blocks = _indian_blocks(figures) + _japanese_blocks(figures)
    write(folder, "industry_blocks", BLOCK_COLUMNS, blocks, key=3)


def _sectors() -> list[Row]:
    names = {row["sector"]: row for row in collected("project/sector_names")}
    return [
        {
            **names[row["sector"]],
            "kind": row["type"],
            "name_en": row["name"],
            "isic4": row["isic4_nic2008"],
            "jsic": row["jsic"],
        }
        for row in collected("japan/common_sectors")
    ]


def _folded(cells: list[Row], measure: str) -> list[Row]:
    """Cells of one region, sector and year added up; a sum is ``derived``."""
    groups: defaultdict[tuple[str, str, str], list[Row]] = defaultdict(list)
    for cell in cells:
        groups[cell["region"], cell["sector"], cell["year"]].append(cell)
    return [
        {
            **same[0],
            "value": number(sum(float(cell["value"]) for cell in same)),
            "unit": measure,
            "quality": same[0]["quality"] if len(same) == 1 else "derived",
            "note": _remark(same),
        }
        for same in groups.values()
    ]


def _remark(cells: list[Row]) -> str:
    """What stands behind a cell: how many groups were added, and losses as published."""
    parts = JAPANESE_PARTS[cells[0]["sector"]] if cells[0]["region"].startswith("JP") else 1
    added = f"sum of {len(cells)} published groups" if len(cells) > 1 else ""
    lacking = f"{parts - len(cells)} group not published" if len(cells) < parts else ""
    loss = "negative as published" if any(float(cell["value"]) < 0 for cell in cells) else ""
    return "; ".join(filter(None, (added, lacking, loss)))


def _indian(sources: Sources) -> list[Row]:
    sector_of = {
        division: row["sector"]
        for row in collected("japan/common_sectors")
        if row["type"] == "manufacturing"
        for division in row["isic4_nic2008"].split(";")
    }
    cells = [
        {
            "region": row["code"],
            "sector": sector_of[row["nic2"]],
            "year": row["year"],
            "value": row["value"],
            "quality": quality_of(row["source_title"]),
            "source": sources.key(row["source_title"], row["source_url"]),
        }
        for row in collected("india/industry")
    ]
    return _folded(cells, "INR crore")


def _japanese(sources: Sources, figures: list[Row]) -> list[Row]:
    manufacturing = [
        {
            "region": row["code"],
            "sector": JAPANESE_GROUPS[row["jsic2"]],
            "year": row["year"],
            "value": row["value"],
            "quality": "official",
            "source": sources.key(row["source_title"], row["source_url"]),
        }
        for row in collected("japan/industry")
    ]
    others = [
        {**row, "sector": JAPANESE_SECTORS[row["indicator"]]}
        for row in figures
        if row["indicator"] in JAPANESE_SECTORS
    ]
    return _folded(manufacturing + others, "JPY million")


def _indian_blocks(figures: list[Row]) -> list[Row]:
    """Shares as the accounts give them; other services are services without finance."""
    rows = [
        {**row, "block": INDIAN_BLOCKS[row["indicator"]], "unit": BLOCK_UNIT, "quality": "derived"}
        for row in figures
        if row["indicator"] in INDIAN_BLOCKS
    ]
    finance = {
        (row["region"], row["year"]): float(row["value"])
        for row in rows
        if row["block"] == "finance"
    }
    others = [
        {
            **row,
            "block": "other_services",
            "value": number(float(row["value"]) - finance[row["region"], row["year"]]),
            "unit": BLOCK_UNIT,
            "quality": "derived",
        }
        for row in figures
        if row["indicator"] == "gsva_share_services"
    ]
    return rows + others


def _japanese_blocks(figures: list[Row]) -> list[Row]:
    """Each block's share of the sum of industries, before import duty and tax."""
    block_of = {
        sector: row["block"]
        for row in collected("project/blocks")
        for sector in row["sectors"].split(";")
    }
    blocks = {name: block_of[sector] for name, sector in JAPANESE_SECTORS.items()}
    blocks["gva_manufacturing"] = "manufacturing"
    values: defaultdict[str, defaultdict[str, float]] = defaultdict(lambda: defaultdict(float))
    sample: dict[str, Row] = {}
    for row in figures:
        if row["indicator"] in blocks:
            values[row["region"]][blocks[row["indicator"]]] += float(row["value"])
            sample[row["region"]] = row
    return [
        {
            **sample[region],
            "block": block,
            "value": number(100 * value / sum(parts.values())),
            "unit": BLOCK_UNIT,
            "quality": "derived",
        }
        for region, parts in values.items()
        for block, value in parts.items()
    ]
