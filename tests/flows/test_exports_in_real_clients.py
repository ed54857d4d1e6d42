"""What is exported is opened by the programs that desks use, not by the libraries that wrote it."""

import csv
import json
import shutil
import subprocess
from datetime import date, datetime, timedelta

import openpyxl
import pytest

from app.exports.csv import CsvWriter
from app.exports.html import HtmlWriter
from app.exports.ics import IcsWriter, identity
from app.exports.xlsx import XlsxWriter
from app.words.catalogue import Words
from tests.fakes.plans import PLAN, REGIONS, VISITS, document, state

pytestmark = pytest.mark.slow
LANGUAGES = ("en", "ja", "hi")
LIBICAL = """
import json, sys
import gi
gi.require_version("ICalGLib", "3.0")
from gi.repository import ICalGLib as ical
calendar = ical.Component.new_from_string(open(sys.argv[1], encoding="utf-8", newline="").read())
kind = ical.ComponentKind.VEVENT_COMPONENT
events, event = [], calendar.get_first_component(kind)
while event:
    alarm = event.get_first_component(ical.ComponentKind.VALARM_COMPONENT)
    trigger = alarm and alarm.get_first_property(ical.PropertyKind.TRIGGER_PROPERTY)
    zone = event.get_first_property(ical.PropertyKind.DTSTART_PROPERTY).get_first_parameter(
        ical.ParameterKind.TZID_PARAMETER
    )
    events.append({
        "uid": event.get_uid(), "summary": event.get_summary(), "location": event.get_location(),
        "start": event.get_dtstart().as_ical_string(), "end": event.get_dtend().as_ical_string(),
        "all_day": event.get_dtstart().is_date(), "sequence": event.get_sequence(),
        "made": event.get_dtstamp().as_ical_string(),
        "alarm": trigger and trigger.get_value_as_string(),
        "status": event.get_status().value_name, "zone": zone and zone.get_tzid(),
        "description": event.get_description(),
    })
    event = calendar.get_next_component(kind)
print(json.dumps({"errors": calendar.count_errors(), "events": events}))
"""


def client(name, package):
    found = shutil.which(name)
    assert found, f"{name} is missing: install the Debian package {package}"
    return found


def output_of(*command, **more):
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=120, **more)
    assert done.returncode == 0, done.stderr
    return done.stdout


def converted(path, target, folder):
    """``path`` as LibreOffice Calc converts it, with a profile of its own."""
    soffice = client("soffice", "libreoffice-calc")
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    output_of(soffice, profile, "--headless", "--convert-to", target, "--outdir", folder, path)
    return folder / path.with_suffix("." + target.split(":", 1)[0]).name


def text_of(pdf):
    return output_of(client("pdftotext", "poppler-utils"), "-layout", pdf, "-")


def chromium(folder, *arguments):
    options = ("--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking")
    profile = f"--user-data-dir={folder / 'chromium'}"
    return output_of(client("chromium", "chromium"), *options, profile, *arguments)


def read_by_libical(path):
    python = client("/usr/bin/python3", "python3-gi and gir1.2-ical-3.0")
    return json.loads(output_of(python, "-c", LIBICAL, path))


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_libreoffice_prints_the_workbook_with_names_and_real_days(tmp_path, language):
    path = XlsxWriter(Words(language)).write(document(), tmp_path)
    text = text_of(converted(path, "pdf", tmp_path))
    for region in (REGIONS[0], REGIONS[3]):
        assert region.names.in_language(language) in text
    for visit in VISITS:
        assert visit.start.isoformat() in text
    assert "Page 1 of" in text


def test_that_excel_cells_hold_real_days_and_no_formula(tmp_path):
    danger = state("IN-GJ", '=HYPERLINK("http://example.org","x")', "", "")
    bad = document(regions=(danger, *REGIONS[1:]))
    book = openpyxl.load_workbook(XlsxWriter(Words("en")).write(bad, tmp_path))
    cells = [cell for sheet in book for row in sheet for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} <= {"s", "n", "d"}
    assert any(str(cell.value).startswith("=HYPERLINK") for cell in cells)
    assert not any(cell.hyperlink for cell in cells)
    plan = book.worksheets[0]
    assert plan["D4"].value == datetime(2027, 5, 17)  # noqa: DTZ001 - a spreadsheet knows no zone


def test_that_each_sheet_can_be_printed_and_keeps_its_header_in_sight(tmp_path):
    book = openpyxl.load_workbook(XlsxWriter(Words("en")).write(document(), tmp_path))
    assert book.sheetnames == [
        "Plan",
        "Reasons",
        "Clearance gates",
        "Windows considered",
        "Sources",
        "SetuHashi",
    ]
    for sheet in book.worksheets[:-1]:
        assert sheet.freeze_panes == "B4"
        assert sheet.print_title_rows == "$3:$3"
        assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert sheet.page_setup.fitToHeight == 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_libical_reads_the_same_visits_and_gates(tmp_path, language):
    read = read_by_libical(IcsWriter(Words(language)).write(document(), tmp_path))
    assert read["errors"] == 0
    events = {event["uid"]: event for event in read["events"]}
    assert len(events) == len(VISITS) + len(document().gates)
    for visit in VISITS:
        event = events[identity(visit.visit_id)]
        after = visit.end + timedelta(days=1)
        assert (event["start"], event["end"]) == (f"{visit.start:%Y%m%d}", f"{after:%Y%m%d}")
        assert event["all_day"]
        assert event["made"] == "20261122T093000Z"
        assert event["alarm"] == "-P14D"
    for gate, visit in document().gates:
        assert events[identity(f"{visit.visit_id}/{gate.kind}")]["start"] == f"{gate.line:%Y%m%d}"
    hosts = [region.names.in_language(language) for region in REGIONS[3:5]]
    assert events[identity("2027-MEA-1")]["location"] == ", ".join(hosts)


def test_that_a_calendar_program_shows_a_visit_on_each_of_its_days(tmp_path):
    path = IcsWriter(Words("ja")).write(document(), tmp_path)
    calcurse = client("calcurse", "calcurse")
    locale = {"LC_ALL": "C.UTF-8", "HOME": str(tmp_path), "TERM": "dumb"}
    data = ("-D", tmp_path / "data", "-C", tmp_path / "conf", "--quiet")
    output_of(calcurse, *data, "-i", path, env=locale)
    shown = output_of(calcurse, *data, "-Q", "--from", "05/10/2027", "--days", "20", env=locale)
    days = [line for line in shown.splitlines() if line.startswith("05/")]
    assert [line[:5] for line in days] == [f"05/{day}" for day in range(17, 23)]
    assert shown.count("静岡県") == 6


def test_that_calendar_lines_keep_to_the_standard(tmp_path):
    content = IcsWriter(Words("hi")).write(document(), tmp_path).read_bytes()
    lines = content.split(b"\r\n")
    assert lines[-1] == b""
    assert max(map(len, lines)) <= 75
    assert not any(b"\n" in line or b"\r" in line for line in lines)


def test_that_the_csv_can_be_read_back_without_loss(tmp_path):
    path = CsvWriter(Words("hi")).write(document(), tmp_path)
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    for row, visit in zip(rows, PLAN.visits, strict=True):
        assert (row["visit_id"], row["lead"]) == (visit.visit_id, visit.lead)
        assert row["direction"] == visit.direction
        assert date.fromisoformat(row["start"]) == visit.start
        assert date.fromisoformat(row["end"]) == visit.end
        assert tuple(row["delegation"].split(";")) == visit.delegation
        assert tuple(row["hosts"].split(";")) == visit.hosts
        assert float(row["value"]) == visit.value
        assert bool(int(row["pinned"])) == visit.pinned


def test_that_libreoffice_takes_no_csv_cell_for_a_formula(tmp_path):
    danger = state("IN-GJ", "=1+1", "", "")
    path = CsvWriter(Words("en")).write(document(regions=(danger, *REGIONS[1:])), tmp_path)
    (tmp_path / "out").mkdir()
    book = openpyxl.load_workbook(converted(path, "xlsx", tmp_path / "out"))
    cells = {cell.value: cell.data_type for row in book.active for cell in row}
    assert cells["'=1+1"] == "s"
    assert "f" not in cells.values()


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_chromium_prints_the_page_with_names_and_reasons(tmp_path, language):
    page = HtmlWriter(Words(language)).write(document(), tmp_path)
    pdf = tmp_path / "page.pdf"
    chromium(tmp_path, f"--print-to-pdf={pdf}", "--no-pdf-header-footer", page.as_uri())
    text = text_of(pdf)
    assert REGIONS[0].names.in_language(language) in text
    assert "27 Sep – 2 Oct 2027" in text
    assert "A made-up calendar" in text


def test_that_the_page_runs_nothing_and_asks_for_nothing(tmp_path):
    image = '<img src="http://example.org/x" onerror="document.title=1">'
    danger = f"{image}<script>document.title=2</script>"
    bad = document(regions=(state("IN-GJ", danger, "", ""), *REGIONS[1:]))
    page = HtmlWriter(Words("en")).write(bad, tmp_path)
    log = tmp_path / "net.json"
    made = chromium(tmp_path, f"--log-net-log={log}", "--dump-dom", page.as_uri())
    assert "<title>Visits 2027</title>" in made
    assert "<img" not in made
    assert "<script" not in made
    assert "example.org/x" not in log.read_text()
