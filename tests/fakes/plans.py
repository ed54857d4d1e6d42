"""A small plan, made by hand, that exports and screen are tried on."""

from dataclasses import replace
from datetime import UTC, date, datetime

from app.domain.calendar import Basis, Hardness, Window
from app.domain.plan_settings import PlanSettings
from app.domain.provenance import Source
from app.domain.regions import (
    Names,
    Position,
    PrefectureCode,
    Region,
    RegionKind,
    StateCode,
)
from app.domain.visits import Direction, Lead, Plan, PlanStatus, Reason, Visit
from app.services.export_plan import plan_document

MADE_AT = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
SOURCE = Source("A made-up calendar", "https://example.org/calendar", "2026-11-01")


def state(code, en, ja, hi):
    return _region(StateCode(code), RegionKind.STATE, Names(en, ja, hi))


def prefecture(code, en, ja, hi):
    return _region(PrefectureCode(code), RegionKind.PREFECTURE, Names(en, ja, hi))


def _region(code, kind, names):
    return Region(code, kind, names, "West", names, Position(20.0, 80.0))


REGIONS = (
    state("IN-GJ", "Gujarat", "グジャラート州", "गुजरात"),
    state("IN-TN", "Tamil Nadu", "タミル・ナードゥ州", "तमिल नाडु"),
    state("IN-OD", "Odisha", "オリッサ州", "ओडिशा"),
    prefecture("JP-22", "Shizuoka", "静岡県", "शिज़ुओका"),
    prefecture("JP-19", "Yamanashi", "山梨県", "यामानाशी"),
    prefecture("JP-27", "Osaka", "大阪府", "ओसाका"),
    prefecture("JP-23", "Aichi", "愛知県", "आइची"),
)
GJ, TN, OD = (region.code for region in REGIONS[:3])
SHIZUOKA, YAMANASHI, OSAKA, AICHI = (region.code for region in REGIONS[3:])


def visit(visit_id, start, end, delegation, hosts, **more):
    lead = Lead(visit_id.split("-")[1])
    direction = Direction.TO_JAPAN if lead is Lead.MEA else Direction.TO_INDIA
    reasons = (Reason("length", {"visit": visit_id, "days": 6, "least": 4, "most": 7}),)
    made = Visit(visit_id, lead, direction, start, end, delegation, hosts, 123.0, reasons=reasons)
    return replace(made, **more)


VISITS = (
    visit("2027-MEA-1", date(2027, 5, 17), date(2027, 5, 22), (GJ,), (SHIZUOKA, YAMANASHI)),
    visit("2027-MEA-2", date(2027, 9, 27), date(2027, 10, 2), (TN, OD), (OSAKA,), pinned=True),
    visit("2027-MOFA-1", date(2027, 1, 18), date(2027, 1, 22), (AICHI,), (GJ,)),
)
PLAN = Plan(2027, PlanStatus.OPTIMAL, 812.0, 812.0, VISITS, (), 1.4)
WINDOWS = (
    Window(
        "JP",
        "festival",
        "Golden Week 2027",
        date(2027, 4, 29),
        date(2027, 5, 5),
        Hardness.AVOID,
        Basis.COMPUTED,
        SOURCE,
    ),
    Window(
        "IN-GJ",
        "election",
        "Gujarat assembly election",
        date(2027, 10, 27),
        date(2028, 1, 14),
        Hardness.AVOID,
        Basis.EXPECTED,
        SOURCE,
    ),
    Window(
        "IN-KL",
        "festival",
        "Onam",
        date(2027, 9, 11),
        date(2027, 9, 14),
        Hardness.AVOID,
        Basis.COMPUTED,
        SOURCE,
    ),
    Window(
        "IN",
        "parliament",
        "Budget Session 2027",
        date(2027, 1, 29),
        date(2027, 2, 13),
        Hardness.AVOID,
        Basis.EXPECTED,
        SOURCE,
    ),
    Window(
        "JP-27",
        "fixture",
        "A fair in Osaka",
        date(2027, 9, 20),
        date(2027, 10, 10),
        Hardness.PREFER,
        Basis.ANNOUNCED,
        SOURCE,
    ),
)


def document(plan=PLAN, regions=REGIONS, windows=WINDOWS, made_at=MADE_AT):
    return plan_document(plan, regions, windows, (), made_at, PlanSettings())
