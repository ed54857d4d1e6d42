"""The page of a pair in the small world."""

from datetime import UTC, datetime

from app.domain.journeys import Journey, Leg, Mode
from app.domain.profiles import Indicator
from app.domain.regions import Names
from app.domain.scoring import Scoring
from app.services.compare_pair import MAIN_FIGURES
from app.services.show_pair import show_pair
from tests.fakes.pairs import EQUAL, NAMES, SIDE_INDICATORS, SIZES, SOURCE, region, small_world
from tests.fakes.store import FakeStore, Own, Reference

NOW = datetime(2026, 11, 22, tzinfo=UTC)
TABLES = (SIZES, SIDE_INDICATORS, MAIN_FIGURES)
KEYS = {key for table in TABLES for keys in table.values() for key in keys}
INDICATORS = {key: Indicator(key, Names(key), "units", "2022-23") for key in KEYS}
WAY = Journey(
    12.0,
    0,
    7.0,
    (
        Leg(Mode.GROUND, "IN-GJ", "AMD", 1.0, estimated=True),
        Leg(Mode.FLIGHT, "AMD", "NRT", 9.0, carrier="AI", weekly=7.0, source=SOURCE),
    ),
)


def store_of(world, *records):
    reference = Reference(
        regions=tuple(region(code) for code in NAMES),
        profiles=world.profiles,
        sectors=world.sectors,
        blocks=world.blocks,
        indicators=INDICATORS,
        method=world.method,
    )
    return FakeStore(reference, Own.having(*records))


def page_of(world=None, pair=("IN-GJ", "JP-22"), records=(), weights=EQUAL, journeys=(WAY,)):
    world = world or small_world()
    with store_of(world, *records).read() as work:
        return show_pair(work, world, pair, Scoring(weights), lambda *_: journeys, NOW)
