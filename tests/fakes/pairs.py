"""A small world of four States and three prefectures, complete, to take figures away from."""

from dataclasses import dataclass, replace
from datetime import date

import numpy as np

from app.domain.criteria import PairInputs
from app.domain.history import Relations
from app.domain.method import Channel, ChannelInput, Criterion, CriterionGroup, Method, Preset
from app.domain.profiles import Block, Linkage, Profile, Sector, SectorKind
from app.domain.provenance import Figure, Quality, Source
from app.domain.regions import (
    Country,
    Names,
    Position,
    Region,
    RegionKind,
    region_code,
)
from app.domain.ties import Forum, Tie
from app.domain.visits import Direction, PastVisit

SOURCE = Source("A made-up table", "https://example.org/table", "2026-01-01")
TODAY = date(2026, 11, 22)
NAMES = {
    "IN-GJ": "Gujarat",
    "IN-KL": "Kerala",
    "IN-OD": "Odisha",
    "IN-TN": "Tamil Nadu",
    "JP-13": "Tokyo",
    "JP-22": "Shizuoka",
    "JP-27": "Osaka",
}
SECTORS = ("S05", "S08", "S17")
BLOCKS = ("agriculture", "manufacturing", "services")

# population (persons), product, manufacturing total; three sectors; three blocks; two indicators
ROWS = {
    "IN-GJ": (72e6, 22e5, 400e3, (30e3, 200e3, 110e3), (17, 35, 48), (12.0, 3.0)),
    "IN-KL": (36e6, 11e5, 60e3, (25e3, 20e3, 4e3), (9, 12, 79), (7.0, 9.0)),
    "IN-OD": (47e6, 8e5, 80e3, (22e3, 15e3, 31e3), (20, 18, 62), (2.0, 4.0)),
    "IN-TN": (77e6, 24e5, 260e3, (40e3, 36e3, 150e3), (13, 22, 65), (9.0, 6.0)),
    "JP-13": (14e6, 113e6, 9e6, (2e6, 3e6, 3.5e6), (0.1, 9, 90.9), (1.8, 80.0)),
    "JP-22": (3.5e6, 17e6, 6e6, (1e6, 1.5e6, 3e6), (1, 38, 61), (1.2, 30.0)),
    "JP-27": (8.8e6, 41e6, 7e6, (1.2e6, 3.9e6, 1.4e6), (0.2, 18, 81.8), (1.4, 45.0)),
}
SIZES = {
    Country.INDIA: ("population_projected", "gsdp_current", "asi_gva"),
    Country.JAPAN: ("population_total", "gdp_nominal", "gva_manufacturing"),
}
SIDE_INDICATORS = {
    Country.INDIA: ("solar", "colleges"),
    Country.JAPAN: ("openings", "institutes"),
}


@dataclass(frozen=True)
class Access:
    """Journeys between the regions of the small world."""

    states: tuple[str, ...]
    prefectures: tuple[str, ...]
    hours: np.ndarray
    transfers: np.ndarray
    weekly: np.ndarray


ACCESS = Access(
    ("IN-GJ", "IN-KL", "IN-OD", "IN-TN"),
    ("JP-13", "JP-22", "JP-27"),
    np.array([[15.0, 17.0, 18.0], [16.0, 19.0, 17.0], [20.0, 22.0, 21.0], [14.0, 16.0, 15.0]]),
    np.array([[1.0, 1.0, 2.0], [1.0, 1.0, 1.0], [2.0, 2.0, 2.0], [0.0, 1.0, 1.0]]),
    np.array([[7.0, 7.0, 5.0], [7.0, 4.0, 3.0], [2.0, 1.0, 2.0], [14.0, 7.0, 7.0]]),
)


def region(code):
    kind = RegionKind.PREFECTURE if code.startswith("JP") else RegionKind.STATE
    names = Names(NAMES[code])
    return Region(region_code(code), kind, names, "Somewhere", names, Position(20.0, 80.0))


def figure(value, unit="units", year="2022-23", quality=Quality.OFFICIAL):
    return Figure(float(value), unit, year, SOURCE, quality)


def profile(code):
    population, product, total, sectors, blocks, others = ROWS[code]
    country = region_code(code).country
    keys = (*SIZES[country], *SIDE_INDICATORS[country])
    values = (population, product, total, *others)
    return Profile(
        region(code),
        {key: figure(value) for key, value in zip(keys, values, strict=True)},
        {key: figure(value) for key, value in zip(SECTORS, sectors, strict=True)},
        {key: figure(value, "percent") for key, value in zip(BLOCKS, blocks, strict=True)},
    )


def channel_input(key, measure="indicator", per="", sign=1, weight=1.0):
    return ChannelInput(measure, key, per, sign, weight)


CHANNELS = (
    Channel(
        "energy",
        Names("Energy"),
        Country.INDIA,
        "IV",
        supply=(
            channel_input("solar", per="population_projected", weight=0.7),
            channel_input("agriculture", "block", weight=0.3),
        ),
        need=(
            channel_input("S08", "sector", weight=0.6),
            channel_input("manufacturing", "block", weight=0.4),
        ),
    ),
    Channel(
        "technology",
        Names("Technology"),
        Country.JAPAN,
        "V",
        supply=(channel_input("institutes"), channel_input("S17", "sector")),
        need=(channel_input("colleges"), channel_input("S17", "sector", sign=-1)),
    ),
)
GROUPS = {
    "industry_structure": CriterionGroup.SIMILARITY,
    "specialisation": CriterionGroup.SIMILARITY,
    "scale": CriterionGroup.SIMILARITY,
    "supply_chain_to_japan": CriterionGroup.COMPLEMENTARITY,
    "supply_chain_to_india": CriterionGroup.COMPLEMENTARITY,
    "channel_energy": CriterionGroup.COMPLEMENTARITY,
    "channel_technology": CriterionGroup.COMPLEMENTARITY,
    "history": CriterionGroup.RELATIONSHIP,
    "connectivity": CriterionGroup.ACCESS,
}
EQUAL = dict.fromkeys(GROUPS, 1.0)
METHOD = Method(
    tuple(Criterion(key, group, Names(key), Names(key)) for key, group in GROUPS.items()),
    CHANNELS,
    (Preset("equal", Names("Equal"), EQUAL), Preset("scale", Names("Scale"), {"scale": 1.0})),
)
COEFFICIENTS = {
    (k, j): 0.05 + 0.04 * abs(int(k[1:]) - int(j[1:])) for k in SECTORS for j in SECTORS
}


def tie(state, prefecture, signed_on="2024-12-24", status="active", levels=("state", "prefecture")):
    return Tie(
        f"{state}-{prefecture}-{signed_on}",
        region_code(state),
        NAMES[state],
        levels[0],
        region_code(prefecture),
        NAMES[prefecture],
        levels[1],
        "mou",
        signed_on,
        status,
        (),
        SOURCE,
    )


def past_visit(delegation, hosts, start, *, confirmed=True):
    return PastVisit(
        "V1",
        Direction.TO_INDIA if delegation[0].startswith("JP") else Direction.TO_JAPAN,
        tuple(map(region_code, delegation)),
        tuple(map(region_code, hosts)),
        "",
        start,
        start,
        "full",
        "",
        "",
        "",
        None,
        "",
        confirmed,
        SOURCE,
    )


def forum(members, founded_on, status="active"):
    return Forum("F1", "Forum", "network", tuple(members), founded_on, status, SOURCE)


def small_world(**changes):
    inputs = PairInputs(
        profiles={region_code(code): profile(code) for code in ROWS},
        sectors=(
            Sector("S01", SectorKind.RESOURCE, Names("Agriculture")),
            *(Sector(code, SectorKind.MANUFACTURING, Names(code)) for code in SECTORS),
        ),
        blocks=tuple(Block(code, Names(code), ()) for code in BLOCKS),
        linkages={code: Linkage(code, COEFFICIENTS, "2015", "A table") for code in ("IN", "JP")},
        method=METHOD,
        relations=Relations((tie("IN-GJ", "JP-22"),)),
        access=ACCESS,
        today=TODAY,
    )
    return replace(inputs, **changes)


def with_profile(inputs, code, **changes):
    """The same inputs with one profile changed."""
    code = region_code(code)
    return replace(
        inputs, profiles={**inputs.profiles, code: replace(inputs.profiles[code], **changes)}
    )


def without(inputs, code, table, key):
    """The same inputs with one figure taken away (``table``: figures, sectors or blocks)."""
    kept = {k: v for k, v in getattr(inputs.profiles[region_code(code)], table).items() if k != key}
    return with_profile(inputs, code, **{table: kept})


def all_figures(inputs):
    """Every figure there is, as (code, table, key)."""
    return [
        (code, table, key)
        for code, each in inputs.profiles.items()
        for table in ("figures", "sectors", "blocks")
        for key in getattr(each, table)
    ]
