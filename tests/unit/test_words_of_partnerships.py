from dataclasses import replace
from datetime import UTC, date, datetime

from app.domain.forums import Carrier, Meeting, SectorFit
from app.domain.notes import RegionNote
from app.domain.pipeline import Alarm, AlarmKind, Move, Partnership, Stage, pipeline
from app.domain.profiles import Sector, SectorKind
from app.domain.provenance import Quality, Source
from app.domain.regions import Names, RegionCode
from app.domain.ties import Forum
from app.domain.timeline import Entry, Happening
from app.domain.visits import Reason
from app.services.document import Items, Sources, Table
from app.services.follow_partnerships import BoardRow
from app.services.prepare_forum import ForumAgenda, ForumSheet, SmeThemes
from app.services.vocabulary import Vocabulary
from app.words.catalogue import Words
from app.words.country_parts import part_name
from app.words.forum_paper import ForumNames, agenda_table, forum_document
from app.words.partnerships import alarm_texts, entry_text, partnerships_table, stage_line
from tests.fakes.plans import REGIONS
from tests.fakes.ties import tie

ENGLISH = Words("en")
BY_CODE = {region.code: region for region in REGIONS}
GUJARAT, SHIZUOKA = "IN-GJ", "JP-22"
TIE = tie("T1", GUJARAT, SHIZUOKA, signed_on="2024-12")


def board_row(tie_known=TIE, file=None, alarms=()):
    (row,) = pipeline([tie_known] if tie_known else [], [file] if file else [])
    return BoardRow(row, date(2026, 1, 12), alarms)


def test_that_the_stage_says_whether_the_registry_or_the_officer_tells_it():
    moved = Partnership(
        "own-1", TIE.state, TIE.prefecture, "T1", (Move(Stage.REVIEW, date(2026, 3, 1), "due"),)
    )
    assert stage_line(ENGLISH, board_row().row) == "Stage: Signed (from the registry)"
    assert stage_line(ENGLISH, board_row(file=moved).row) == "Stage: Review since 1 Mar 2026"


def test_that_alarms_tell_their_days():
    alarm = Alarm(AlarmKind.EXPIRES, "", "T1", TIE.state, TIE.prefecture, date(2027, 3, 31))
    both = (alarm, replace(alarm, kind=AlarmKind.DORMANT))
    told = alarm_texts(ENGLISH, board_row(alarms=both))
    assert told == "Expires on 31 Mar 2027, Dormant since 31 Mar 2027"


def test_that_an_entry_names_its_regions_and_what_its_code_means():
    moved = Entry("2026-03-01", Happening.MOVE, "own-1", (GUJARAT, SHIZUOKA), "review", "due")
    assert entry_text(ENGLISH, moved, BY_CODE) == "Gujarat, Shizuoka: Review · due"
    note = Entry("2026-03-01", Happening.NOTE, "own-1", (GUJARAT,), "called")
    assert entry_text(ENGLISH, note, BY_CODE) == "Gujarat: called"


def test_that_the_table_has_a_cell_for_every_heading_with_and_without_a_tie():
    talks = Partnership("own-1", TIE.state, TIE.prefecture, expires_on=date(2027, 3, 31))
    rows = (board_row(), board_row(None, talks))
    table = partnerships_table(ENGLISH, BY_CODE, rows)
    assert {len(row) for row in table.rows} == {len(table.headings)}
    first, second = (dict(zip(table.headings, row, strict=True)) for row in table.rows)
    assert (first["ID"], first["Signed on"], first["Stage"]) == ("T1", "2024-12", "Signed")
    assert (second["ID"], second["Expires on"]) == ("own-1", date(2027, 3, 31))


def test_that_a_part_of_a_country_that_is_not_known_keeps_its_key():
    assert part_name(ENGLISH, "West") == "West India"
    assert part_name(ENGLISH, "Atlantis") == "Atlantis"


SOURCE = Source("A page", "https://example.org", "2026")
STRONG = Reason("agenda-to-japan", {"sector": "S11", "value": 1.6})
CARRIER = Carrier(GUJARAT, SHIZUOKA, 1.5)
FIT = SectorFit("S11", 1.5, 1.6, 1.4, 0.5, (CARRIER,), (STRONG,), (1.5,), (1.5,))
FORUM = Forum("F1", "A forum", "forum", (SHIZUOKA,), "", "active", SOURCE)
TEA = RegionNote(
    "N1", RegionCode(SHIZUOKA), "signature_product", "Tea", "2025", Quality.OFFICIAL, SOURCE
)
AGENDA = ForumAgenda(
    ForumSheet(FORUM, (Meeting("M1", "F1", "2025", "Began"), Meeting("M2", "F1", "2026", "Met"))),
    (RegionCode(GUJARAT),),
    (RegionCode(SHIZUOKA),),
    (FIT,),
    SmeThemes((), (), (TEA,)),
)
STEEL = Sector("S11", SectorKind.MANUFACTURING, Names("Steel"))
NAMES = ForumNames(ENGLISH, BY_CODE, Vocabulary(None, {}, {"S11": STEEL}, {}))


def test_that_the_agenda_names_sectors_pairs_and_sources_and_the_latest_meeting_first():
    made_at = datetime(2026, 11, 22, 9, tzinfo=UTC)
    document = forum_document(AGENDA, NAMES, made_at)
    (table,) = (block for block in document.blocks if isinstance(block, Table))
    assert table.rows == (("Steel", "1.50", "1.60", "1.40", "Gujarat – Shizuoka"),)
    reasons, products, meetings = (block for block in document.blocks if isinstance(block, Items))
    assert reasons.texts == ("The States supply Steel to Japan 1.6 times as strongly as usual.",)
    assert products.texts == ("Shizuoka: Tea [1]",)
    assert meetings.texts == ("2026: Met", "2025: Began")
    assert document.blocks[-1] == Sources(("A page (as of 2026)",))


def test_that_the_table_of_an_agenda_has_a_column_for_every_region():
    table = agenda_table(AGENDA, NAMES)
    (row,) = table.rows
    assert table.headings[-2:] == ("Gujarat", "Shizuoka")
    assert len(row) == len(table.headings)
