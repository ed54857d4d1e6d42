"""What the fields of records are called that no column of a file names."""

from __future__ import annotations

from collections.abc import Mapping

from app.words.catalogue import QT_TRANSLATE_NOOP
from app.words.flight_terms import DEMAND_TERMS, PART_TERMS
from app.words.plan_settings import SETTINGS

_OWN = {"edited": QT_TRANSLATE_NOOP("words", "Own record")}
_YEAR = QT_TRANSLATE_NOOP("words", "Programme year")
_FORM = QT_TRANSLATE_NOOP("words", "Form of the record")

FIELDS: Mapping[str, Mapping[str, str]] = {
    "plan": {
        "year": _YEAR,
        "status": QT_TRANSLATE_NOOP("words", "How far it is proved"),
        "objective": QT_TRANSLATE_NOOP("words", "Points"),
        "bound": QT_TRANSLATE_NOOP("words", "Points, at most"),
        "visits": QT_TRANSLATE_NOOP("words", "Visits"),
        "clashes": QT_TRANSLATE_NOOP("words", "Rules that clash"),
        "clashes_fewest": QT_TRANSLATE_NOOP("words", "No fewer rules clash"),
        "seconds": QT_TRANSLATE_NOOP("words", "Seconds of the search"),
        "changes_least": QT_TRANSLATE_NOOP("words", "Proved to change the least"),
        "fingerprint": QT_TRANSLATE_NOOP("words", "Facts on which it rests"),
        "by_hand": QT_TRANSLATE_NOOP("words", "Changed by hand"),
        "released": QT_TRANSLATE_NOOP("words", "A pin was taken away"),
        "together": QT_TRANSLATE_NOOP("words", "Years planned together"),
    },
    "visit": {
        "history": QT_TRANSLATE_NOOP("words", "Steps"),
        "itinerary": QT_TRANSLATE_NOOP("words", "Itinerary"),
        "contacts": QT_TRANSLATE_NOOP("words", "Contacts"),
        "budget": QT_TRANSLATE_NOOP("words", "Budget"),
        "gates": QT_TRANSLATE_NOOP("words", "Clearance gates"),
        "attachments": QT_TRANSLATE_NOOP("words", "Documents"),
        "outcomes": QT_TRANSLATE_NOOP("words", "Outcomes"),
        "actions": QT_TRANSLATE_NOOP("words", "Action points"),
    },
    "partnership": {"tests": QT_TRANSLATE_NOOP("words", "CLAIR's three tests")},
    "figure": {"key": QT_TRANSLATE_NOOP("words", "Indicator"), **_OWN},
    "industry": {"key": QT_TRANSLATE_NOOP("words", "Sector"), **_OWN},
    "tie": _OWN,
    "opportunity": _OWN,
    "practice": _OWN,
    "target": _OWN,
    "meeting": _OWN,
    "view": {
        "view_id": QT_TRANSLATE_NOOP("words", "ID"),
        "screen": QT_TRANSLATE_NOOP("words", "Screen"),
        "name": QT_TRANSLATE_NOOP("words", "Name"),
        "filters": QT_TRANSLATE_NOOP("words", "Filters"),
    },
    "watch": {
        "watch_id": QT_TRANSLATE_NOOP("words", "ID"),
        "kind": QT_TRANSLATE_NOOP("words", "Kind"),
        "target": QT_TRANSLATE_NOOP("words", "What is watched"),
        "note": QT_TRANSLATE_NOOP("words", "Note"),
    },
    "settings": {
        "weekly": QT_TRANSLATE_NOOP("words", "Flights a week of each idea"),
        "carriers": QT_TRANSLATE_NOOP("words", "Carriers"),
        "least_gain_hours": QT_TRANSLATE_NOOP("words", "Least gain in hours"),
        **DEMAND_TERMS,
        **PART_TERMS,
    },
    "plan-settings": {
        **SETTINGS,
        "april_start": _YEAR,
        "strict_kinds": QT_TRANSLATE_NOOP("words", "Kinds of windows that forbid days"),
        "host_kinds": QT_TRANSLATE_NOOP("words", "Kinds of windows that matter to hosts alone"),
        "schema_version": _FORM,
    },
    "calendar": {"year": _YEAR, "entries": QT_TRANSLATE_NOOP("words", "Entries")},
}
"""By kind and field."""
