"""Who signed a tie, in words."""

from app.domain.provenance import Source
from app.domain.regions import Names, Position, Region, RegionKind, region_code
from app.domain.ties import Tie
from app.words.catalogue import Words
from app.words.ties import parties

GUJARAT, HYOGO = region_code("IN-GJ"), region_code("JP-28")
REGIONS = {
    code: Region(code, kind, names, "Group", Names("Capital"), Position(0.0, 0.0))
    for code, kind, names in (
        (GUJARAT, RegionKind.STATE, Names("Gujarat", "グジャラート州", "गुजरात")),
        (HYOGO, RegionKind.PREFECTURE, Names("Hyogo", "兵庫県", "ह्योगो")),
    )
}


def test_that_a_region_that_signed_itself_is_told_by_its_name_and_another_body_by_its_own():
    fields = {"kind": "sister", "signed_on": "", "status": "active", "fields": ()}
    tie = Tie(
        tie_id="T1",
        state=GUJARAT,
        indian_party="Gujarat",
        indian_level="state",
        prefecture=HYOGO,
        japanese_party="Kobe University",
        japanese_level="university",
        source=Source("A record"),
        **fields,
    )
    assert parties(Words("ja"), REGIONS, tie) == ("グジャラート州", "Kobe University")
