"""Windows: spans of days that block or discourage a visit."""

from __future__ import annotations

import re
from pathlib import Path

from sources import UNVERIFIED, Sources
from tables import Row, collected, write

COLUMNS = (
    "window_id",
    "place",
    "kind",
    "name",
    "start",
    "end",
    "yearly",
    "hardness",
    "basis",
    "source",
    "note",
)

# How sure the days are, from the words of the collected table.
BASIS = {
    "actual": "actual",
    "actual start": "actual",
    "announced": "announced",
    "announced start": "announced",
    "announced at opening": "announced",
    "rule": "rule",
    "computed": "computed",
    "sourced": "rule",  # an election before the sourced end of a term
    "derived": "expected",  # unless ``_one_term_after_a_known_end``
    "expected": "expected",
    "estimated": "expected",
    "normal": "expected",
    "general": "unverified",
    "UNVERIFIED": "unverified",
}
FIRM = {"actual", "announced", "rule", "computed"}
# Kinds that block when firm; see data/README.md.
BLOCKING = {"election", "year-end"}
# What concerns the States or prefectures, not the national government alone.
EVERY_REGION = {"festival", "climate", "census", "year-end"}
NATIONAL_VOTES = ("House of", "President of India")

# Festivals kept under one State whose note names others: those get the weaker form.
ALSO_KEPT = {
    "Chhath Puja": ("IN-DL", "IN-JH", "IN-UP"),
    "Durga Puja": ("IN-AS", "IN-BR", "IN-JH", "IN-OD", "IN-TR"),
    "Ganesh Chaturthi": ("IN-AP", "IN-GA", "IN-KA", "IN-TN", "IN-TS"),
    "Pongal": ("IN-PY",),
}
RAINY_SEASON = "Rainy season (tsuyu), main islands"


def build(folder: Path, sources: Sources) -> None:
    """Write ``window_kinds`` and ``windows``."""
    dated = [row for row in collected("flights/calendar") if row["start"]]
    rows = [part for row in dated for part in _parts(_window(row, sources))]
    kinds = collected("project/window_kinds")
    write(folder, "window_kinds", ("kind", "name_en", "name_ja", "name_hi"), kinds, key=1)
    write(folder, "windows", COLUMNS, rows, key=1)


def _window(row: Row, sources: Sources) -> Row:
    kind = _kind(row)
    basis = _basis(row)
    return {
        "place": _place(row, kind),
        "kind": kind,
        "name": re.sub(r" \((?:actual|announced|expected|pattern check)\)$", "", row["name"]),
        "start": row["start"],
        "end": row["end"] or row["start"],
        "yearly": "1" if re.fullmatch(r"\d\d-\d\d", row["start"]) else "",
        "hardness": hardness(kind, basis, row["hardness"]),
        "basis": basis,
        "source": sources.key(row["source_title"], row["source_url"]),
        "note": "; ".join(filter(None, (row["rule"], row["note"]))),
    }


def _kind(row: Row) -> str:
    if row["name"].startswith("New Year "):
        return "year-end"
    return "census" if row["kind"] == "fixture" else row["kind"]


def _basis(row: Row) -> str:
    if row["source_title"].startswith(UNVERIFIED):
        return "unverified"
    if row["basis"] == "derived" and one_term_after_a_known_end(row):
        return "rule"
    return BASIS[row["basis"]]


def one_term_after_a_known_end(row: Row) -> bool:
    """Whether the source gives the day one term before ended, with nothing marked unsure."""
    known = re.search(r"\(term to \d{4}-\d\d-\d\d\)|\(old terms?\)|tenures", row["source_title"])
    return bool(known) and UNVERIFIED not in row["note"] + row["source_title"]


def hardness(kind: str, basis: str, collected_as: str) -> str:
    """Elections and year-end closings block when firm; the unsure weakens (METHOD part 4)."""
    if basis == "unverified":
        return "prefer-not"
    if kind in BLOCKING and collected_as == "avoid":
        return "block" if basis in FIRM else "avoid"
    return collected_as


def _place(row: Row, kind: str) -> str:
    place = row["country_or_code"]
    if "-" in place:
        return place
    fiscal_year_end = kind == "budget" and "fiscal year end" in row["name"]
    model_code = kind == "election" and not row["name"].startswith(NATIONAL_VOTES)
    return f"{place}-*" if kind in EVERY_REGION or fiscal_year_end or model_code else place


def _parts(window: Row) -> list[Row]:
    """The window itself, and its weaker copies in other regions where its note names them."""
    others = next((also for name, also in ALSO_KEPT.items() if window["name"].startswith(name)), ())
    copies = [{**window, "place": place, "hardness": "prefer-not"} for place in others]
    if window["name"] == RAINY_SEASON:
        return [_named({**window, "place": f"JP-{n:02d}"}) for n in range(2, 47)]
    return [_named(each) for each in (window, *copies)]


def _named(window: Row) -> Row:
    words = re.findall(r"[a-z0-9]+", window["name"].lower())
    place = window["place"].replace("*", "all")
    return {**window, "window_id": f"{place}-{window['start']}-{'-'.join(words[:4])}"}
