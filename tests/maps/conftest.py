"""Content for maps, the shipped shapes, and a browser other than our own."""

import json
import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from app.domain.network import Airport, RegionAirport
from app.domain.provenance import Source
from app.domain.region_hours import HoursShift
from app.domain.regions import Names, Position, PrefectureCode, RegionCode, StateCode, region_code
from app.domain.ties import Forum, Tie
from app.services.draw_map import (
    MapContent,
    MapLayer,
    MapRegion,
    MapTie,
    MapVisit,
)
from app.services.map_filter import MapFilter
from app.services.map_flights import MapConnection, MapFlight
from app.services.map_what_if import MapEdit, MapWhatIf
from app.ui.kit.web_files import register_app_scheme
from app.ui.screens.map.view import MapView
from app.words.catalogue import Words

register_app_scheme()  # before the application is, and before any page

ROOT = Path(__file__).resolve().parents[2]
BOUNDARIES = ROOT / "data" / "boundaries.gpkg"
RESOURCES = ROOT / "resources"
GUJARAT, SHIZUOKA = StateCode("IN-GJ"), PrefectureCode("JP-22")

EVERYTHING = MapFilter(frozenset())

# What a name may do to a page that takes it for markup or script.
HOSTILE = {
    "img": '<img src=x onerror="document.title=`ran`">',
    "script": "</script><script>document.title='ran'</script>",
    "template": "${document.title='ran'}",
    "backtick": "`;document.title='ran';`",
    "quotes": "\"';document.title='ran';//",
    "backslash": "\\`${document.title='ran'}",
    "jinja": "{{ 7 * 7 }}{% raw %}",
    "emoji": "🗻 東京 ओडिशा \u2028 \u202e",
    "long": "x" * 4000,
}


def every_region(name_of=lambda code: code, focus=None):
    from app.maps.boundaries import COARSE, region_shapes

    for number, code in enumerate(region_shapes(BOUNDARIES, COARSE)):
        partner = focus is None or code[:2] != focus[:2]
        place = Position(10.0 + number / 40, 66.5) if code < "JP" else Position(36.0, 138.0)
        score = (number % 40 + 30) / 100 if partner else None
        yield MapRegion(region_code(code), Names(name_of(code)), place, score)


def tie(name_of, prefecture="JP-22", status="active", kind="mou", number=1):
    indian, japanese = (name_of(party) for party in ("Gujarat", "Shizuoka"))
    source = Source(name_of("a list"), name_of("https://list"), "2026")
    return Tie(
        f"T{number}",
        GUJARAT,
        indian,
        "state",
        PrefectureCode(prefecture),
        japanese,
        "prefecture",
        kind,
        "2024-12",
        status,
        (),
        source,
    )


SCORED = tuple(layer for layer in MapLayer if layer is not MapLayer.GAINS)
TRIED = (*SCORED, MapLayer.GAINS)


def what_if(name_of, focus):
    """Two routes tried; Hyogo gains, Tokyo loses, Chiba stays as it is, Hokkaido is joined."""
    to = RegionCode(focus or "IN-GJ")
    hours = {
        "JP-28": HoursShift(18.0, 12.25, to),
        "JP-13": HoursShift(14.0, 16.0, to),
        "JP-12": HoursShift(14.5, 14.52, to),
        "JP-01": HoursShift(None, 21.0, to),
        "JP-02": HoursShift(19.0, 17.0, to),
        "JP-22": HoursShift(16.0, None, to),
        "JP-47": HoursShift(None, None, to),
    }
    edits = (MapEdit("added", "DEL", "UKB", 5.0), MapEdit("removed", "DEL", "HND", None))
    return MapWhatIf(name_of("Kobe"), date(2026, 11, 22), edits, hours)


def airport(name_of, iata, region, place):
    return Airport(iata, name_of(iata), region[:2], region, Position(*place), "UTC")


def map_content(name_of=lambda code: code, focus="IN-GJ", layers=SCORED, shown=EVERYTHING):
    """A map with something in each layer; ``name_of`` makes every text an officer may type."""
    source = Source(name_of("a timetable"))
    delhi, bangkok = (
        airport(name_of, *given)
        for given in (("DEL", "IN-DL", (28.57, 77.10)), ("BKK", "", (13.69, 100.75)))
    )
    return MapContent(
        layers=frozenset(layers),
        focus=RegionCode(focus) if focus else None,
        regions=tuple(every_region(name_of, focus)),
        ties=(
            MapTie(GUJARAT, SHIZUOKA, (tie(name_of),)),
            MapTie(
                GUJARAT,
                PrefectureCode("JP-28"),
                (tie(name_of, "JP-28", "lapsed", kind="sister", number=2),),
            ),
        ),
        flights=(
            MapFlight("DEL", "HND", "operating", 21.0, ("AI", "NH"), (source,)),
            MapFlight("DEL", "NRT", "proposed", None),
        ),
        airports=tuple(
            airport(name_of, iata, region, place)
            for iata, region, place in (
                ("DEL", "IN-DL", (28.57, 77.10)),
                ("HND", "JP-13", (35.55, 139.78)),
                ("NRT", "JP-12", (35.76, 140.39)),
                ("UKB", "JP-28", (34.63, 135.22)),
            )
        ),
        visits=(
            MapVisit(
                name_of("2027-MEA-1"),
                "MEA",
                date(2027, 11, 1),
                date(2027, 11, 5),
                (GUJARAT, SHIZUOKA),
            ),
        ),
        catchments=(
            RegionAirport(RegionCode("IN-HR"), "DEL", "gateway", True, source),  # noqa: FBT003
            RegionAirport(RegionCode("JP-28"), "UKB", "in_region", True, source),  # noqa: FBT003
        ),
        forums=(
            Forum(
                "F001",
                name_of("Kansai forum"),
                name_of("business forum"),
                ("JP-27", "JP-28"),
                "",
                "active",
                Source(name_of("a note")),
            ),
            Forum("F002", name_of("Kyushu forum"), "", ("JP-40",), "", "proposed", source),
        ),
        day=date(2026, 11, 22),
        shown=shown,
        connections=(
            MapConnection(
                delhi, bangkok, MapFlight("BKK", "DEL", "operating", 14.0, ("TG",), (source,))
            ),
        ),
        what_if=what_if(name_of, focus),
    )


@pytest.fixture
def view(qtbot):
    """The Map screen's view, shown."""
    view = MapView(Words(), RESOURCES, lambda: date(2026, 11, 22))
    view.resize(1100, 720)
    view.show()
    yield view
    view.close()
    view.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def chromium(tmp_path):
    """Opens a file in the machine's Chromium: its DOM, console and requests."""
    program = shutil.which("chromium")
    assert program, "chromium is missing: Debian package chromium"

    def open_file(file, *options):
        net_log = tmp_path / "requests.json"
        command = [
            program,
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--window-size=1280,800",
            "--virtual-time-budget=3000",
            "--enable-logging=stderr",
            f"--user-data-dir={tmp_path / 'profile'}",
            f"--log-net-log={net_log}",
            *options,
            file.as_uri(),
        ]
        done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
        console = [line for line in done.stderr.splitlines() if "CONSOLE" in line]
        return done.stdout, console, asked_by_page(net_log)

    return open_file


def asked_by_page(net_log):
    """Addresses in Chromium's own log, without those the browser asks its maker for."""
    text = net_log.read_text(encoding="utf-8").rstrip().rstrip(",")
    try:
        log = json.loads(text)
    except json.JSONDecodeError:
        log = json.loads(text + "]}")
    urls = {event.get("params", {}).get("url", "") for event in log["events"]}
    makers = ("google.com", "googleapis.com", "gvt1.com")
    return {
        url
        for url in urls
        if url.startswith(("http:", "https:", "ws:", "wss:"))
        and not url.split("/")[2].endswith(makers)
    }
