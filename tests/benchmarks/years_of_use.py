"""A store as ten busy years leave it, written through the log as every change is."""

from dataclasses import replace
from datetime import date, timedelta

from app.bootstrap.shipped import Shipped
from app.domain.opportunities import Opportunity
from app.domain.provenance import Source
from app.domain.regions import PrefectureCode, RegionCode, StateCode
from app.domain.ties import Tie
from app.domain.visit_record import RECORD_KIND
from app.services.json_form import as_json
from app.store.bundled import Bundled
from app.store.open import open_store
from tests.fakes.visit_records import RECORD

EACH = 10_000
FILE = Source("File of the desk")
STATES = ("IN-OD", "IN-GJ", "IN-TN", "IN-AS")
PREFECTURES = ("JP-22", "JP-27", "JP-40", "JP-01", "JP-13")


def ties():
    return {
        f"own-{number:05}": Tie(
            f"own-{number:05}",
            StateCode(STATES[number % 4]),
            f"Body {number} of the State",
            "city",
            PrefectureCode(PREFECTURES[number % 5]),
            f"Body {number} of the prefecture",
            "city",
            "mou",
            f"{2026 + number % 10}-{number % 12 + 1:02}",
            "active",
            ("culture", "industry"),
            FILE,
            "as agreed",
            edited=True,
        )
        for number in range(EACH)
    }


def visits():
    """A thousand a year, most of them long reported."""
    return {
        f"V-{number:05}": replace(
            RECORD,
            visit_id=f"V-{number:05}",
            start=date(2017, 1, 1) + timedelta(days=number // 3),
            end=date(2017, 1, 5) + timedelta(days=number // 3),
            gates=(),
            attachments=(),
            actions=(),
        )
        for number in range(EACH)
    }


def opportunities():
    return {
        f"own-{number:05}": Opportunity(
            f"own-{number:05}",
            RegionCode((STATES + PREFECTURES)[number % 9]),
            ("offers", "seeks")[number % 2],
            f"Hydrogen and skills {number}",
            "energy",
            (),
            "V",
            "Pilot plant beside the port; partners for training are sought.",
            "",
            f"{2027 + number % 9}-{number % 12 + 1:02}",
            FILE,
            edited=True,
        )
        for number in range(EACH)
    }


def build(path, rows):
    """A store at ``path`` whose log has ``rows`` rows, ``EACH`` to a unit of work."""
    shipped = Shipped()
    bundled = Bundled(shipped.root / "data" / "tables", shipped.root / "migrations")
    kinds = {"tie": ties(), RECORD_KIND: visits(), "opportunity": opportunities()}
    with open_store(path, bundled) as store:
        for kind, records in kinds.items():
            with store.begin() as work:
                work.records.keep_all(kind, records, "taken over")
                work.commit()
        again = [
            {"kind": "tie", "key": key, "reason": "looked at again", "payload": as_json(tie)}
            for key, tie in kinds["tie"].items()
        ]
        for _ in range(rows // EACH - len(kinds)):
            with store.begin() as work:
                work.records.append(again)
                work.commit()
    return path
