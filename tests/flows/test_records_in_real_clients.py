"""Visits on record in the files that desks hand over, opened by other programs."""

from dataclasses import replace
from datetime import datetime, timedelta

import openpyxl
import pytest

from app.domain.calendar_entry import revision
from app.domain.clearance import GateKind
from app.domain.visit_record import GateStanding, GateState, VisitState
from app.exports.html import HtmlWriter
from app.exports.ics import IcsWriter, identity
from app.exports.xlsx import XlsxWriter
from app.words.catalogue import Words
from tests.fakes.visit_records import CHANGED_AT, CONFIRMED, RECORD, after, recorded_document
from tests.flows.test_exports_in_real_clients import (
    client,
    converted,
    output_of,
    read_by_libical,
    text_of,
)

pytestmark = pytest.mark.slow
ENGLISH = Words("en")


def events(folder, *records, **parts):
    read = read_by_libical(IcsWriter(ENGLISH).write(recorded_document(*records, **parts), folder))
    assert read["errors"] == 0
    return {event["uid"]: event for event in read["events"]}


def test_that_libical_reads_items_in_the_time_of_their_place(tmp_path):
    found = events(tmp_path, CONFIRMED)
    flight, call = (found[identity(f"2027-MEA-1/item-{number}")] for number in (1, 2))
    assert (flight["start"], flight["zone"]) == ("20270517T090000", "Asia/Kolkata")
    assert (call["start"], call["zone"]) == ("20270518T100000", "Asia/Tokyo")
    assert not call["all_day"]
    assert call["summary"] == "Courtesy call: =Governor's office"
    assert "18 May 2027, 06:30" in call["description"]


def test_that_a_confirmed_visit_is_confirmed_and_a_cancelled_one_called_off(tmp_path):
    confirmed = events(tmp_path, CONFIRMED)
    assert confirmed[identity("2027-MEA-1")]["status"].endswith("CONFIRMED")
    assert confirmed[identity("2027-MOFA-1")]["status"].endswith("TENTATIVE")
    off = events(tmp_path, after(CONFIRMED, VisitState.CANCELLED))
    own = [identity(f"2027-MEA-1{part}") for part in ("", "/filing", "/item-1")]
    assert all(off[uid]["status"].endswith("CANCELLED") for uid in own)
    assert not any(off[uid]["alarm"] for uid in own)
    assert set(off) == set(confirmed)


def test_that_the_revision_rises_when_the_visit_changes_and_stays_when_not(tmp_path):
    later = CHANGED_AT + timedelta(hours=1)
    first, same = events(tmp_path, RECORD), events(tmp_path, RECORD)
    changed = events(tmp_path, RECORD, changed_at={"2027-MEA-1": later})
    uid = identity("2027-MEA-1")
    assert first[uid]["sequence"] == same[uid]["sequence"] == revision(CHANGED_AT)
    assert changed[uid]["sequence"] > first[uid]["sequence"]


def test_that_a_gate_rings_before_its_day_and_is_left_out_where_not_needed(tmp_path):
    found = events(tmp_path, RECORD)
    assert found[identity("2027-MEA-1/filing")]["alarm"] == "-P7D"
    assert found[identity("2027-MEA-1/filing")]["start"] == "20270423"
    free = GateStanding(GateKind.FILING, GateState.NOT_NEEDED)
    without = events(tmp_path, replace(RECORD, gates=(free,)))
    assert set(found) - set(without) == {identity("2027-MEA-1/filing")}


def test_that_a_calendar_program_shows_the_items(tmp_path):
    path = IcsWriter(ENGLISH).write(recorded_document(CONFIRMED), tmp_path)
    calcurse = client("calcurse", "calcurse")
    locale = {"LC_ALL": "C.UTF-8", "HOME": str(tmp_path), "TERM": "dumb", "TZ": "Asia/Tokyo"}
    data = ("-D", tmp_path / "data", "-C", tmp_path / "conf", "--quiet")
    output_of(calcurse, *data, "-i", path, env=locale)
    shown = output_of(calcurse, *data, "-Q", "--from", "05/18/2027", "--days", "1", env=locale)
    assert "10:00 -> 11:00" in shown
    assert "Courtesy call" in shown


def test_that_the_workbook_has_the_sheets_of_a_visit_with_real_days_and_amounts(tmp_path):
    book = openpyxl.load_workbook(XlsxWriter(ENGLISH).write(recorded_document(CONFIRMED), tmp_path))
    assert book.sheetnames == [
        *("Plan", "Reasons", "Clearance gates", "Steps", "Itinerary", "Clearance", "Delegation"),
        *("Budget", "Outcomes", "Action points", "Windows considered", "Sources", "SetuHashi"),
    ]
    itinerary = [cell.value for cell in book["Itinerary"][5]]
    assert itinerary[1] == datetime(2027, 5, 18)  # noqa: DTZ001 - a spreadsheet knows no zone
    assert itinerary[2:4] == ["06:30 – 07:30", "10:00 – 11:00"]
    budget = [[cell.value for cell in row] for row in book["Budget"].iter_rows(min_row=4)]
    assert [row[3] for row in budget] == [125050.1, "", 0.01, 125050.11, ""]
    assert budget[4][2:] == ["Prefecture", "", 180000]
    kinds = {cell.data_type for sheet in book for row in sheet for cell in row}
    assert "f" not in kinds


def test_that_passports_spelling_leaves_only_when_asked_for(tmp_path):
    hidden, asked = (
        XlsxWriter(ENGLISH).write(recorded_document(RECORD, with_passports=asked), made)
        for asked, made in ((False, tmp_path), (True, made_in(tmp_path)))
    )
    assert "ANNA PERSON" not in texts_in(hidden)
    assert "A. Person" in texts_in(hidden)
    assert "ANNA PERSON" in texts_in(asked)
    page = HtmlWriter(ENGLISH).write(recorded_document(RECORD), tmp_path)
    assert "ANNA PERSON" not in page.read_text(encoding="utf-8")


def made_in(folder):
    place = folder / "asked"
    place.mkdir()
    return place


def texts_in(path):
    book = openpyxl.load_workbook(path)
    return " ".join(str(cell.value) for sheet in book for row in sheet for cell in row)


@pytest.mark.parametrize("language", ["ja", "hi"])
def test_that_libreoffice_prints_the_itinerary(tmp_path, language):
    path = XlsxWriter(Words(language)).write(recorded_document(CONFIRMED), tmp_path)
    text = text_of(converted(path, "pdf", tmp_path))
    assert "06:30" in text
    assert "125,050.10" in text
