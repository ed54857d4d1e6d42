"""History tells the officer's words for kinds and fields, not the program's."""

from dataclasses import is_dataclass, replace
from typing import get_type_hints

import pytest

from app.domain.calendar_entry import SentVisit
from app.domain.forums import Meeting
from app.domain.opportunities import Opportunity
from app.domain.own_routes import OwnRoute
from app.domain.own_windows import OwnWindow
from app.domain.pipeline import Partnership
from app.domain.plan_settings import PlanSettings
from app.domain.practices import Practice
from app.domain.programme import Progress, Target
from app.domain.regions import Names
from app.domain.route_ideas import IdeaSettings
from app.domain.scenarios import Scenario
from app.domain.shortlist import Shortlisted
from app.domain.stated_figures import StatedFigure
from app.domain.ties import Forum, Tie
from app.domain.visit_record import VisitRecord
from app.domain.visits import Plan
from app.domain.wishes import Wish
from app.services.saved_views import SavedView, Watch
from app.words.catalogue import Words
from app.words.record_kinds import KINDS, field_name, told
from app.words.record_values import RecordNames, value_told
from tests.fakes.plans import REGIONS

FORMS = {
    "tie": Tie,
    "partnership": Partnership,
    "wish": Wish,
    "plan": Plan,
    "visit": VisitRecord,
    "window": OwnWindow,
    "route": OwnRoute,
    "scenario": Scenario,
    "figure": StatedFigure,
    "industry": StatedFigure,
    "opportunity": Opportunity,
    "practice": Practice,
    "watch": Watch,
    "target": Target,
    "progress": Progress,
    "forum": Forum,
    "meeting": Meeting,
    "view": SavedView,
    "shortlist": Shortlisted,
    "settings": IdeaSettings,
    "plan-settings": PlanSettings,
    "calendar": SentVisit,
}
MARKED = Words("en", lambda text, _comment, _n: f"⟦{text}⟧")


def fields_of(form, prefix=""):
    """The fields as the log tells them, those of records inside with their path."""
    for name, hint in get_type_hints(form).items():
        if is_dataclass(hint):
            yield from fields_of(hint, f"{prefix}{name}.")
        else:
            yield prefix + name


def test_that_every_kind_of_the_log_is_looked_at():
    assert set(FORMS) == set(KINDS)


@pytest.mark.parametrize("kind", KINDS)
def test_that_every_field_has_a_name_of_the_officers(kind):
    raw = [name for name in fields_of(FORMS[kind]) if field_name(MARKED, kind, name) == name]
    assert not raw


def test_that_what_lies_inside_a_field_is_named_after_it():
    name = field_name(Words("en"), "plan-settings", "rules.visits_per_lead.MEA")
    assert name == "Visits led by each ministry in a year (MEA)"


NAMES = RecordNames(
    {region.code: region for region in REGIONS}, {"election": Names("Election", "選挙", "चुनाव")}
)


@pytest.mark.parametrize(
    ("kind", "name", "value", "shown"),
    [
        ("visit", "delegation", ["IN-GJ"], "Gujarat"),
        ("visit", "lead", "MOFA", "MOFA"),
        ("visit", "direction", "IN->JP", "India to Japan"),
        ("visit", "start", "2027-01-31", "31 Jan 2027"),
        ("visit", "signing", True, "Yes"),
        ("visit", "gates", [{"kind": "filing", "state": "filed"}], "Clearance filed, Filed"),
        (
            "visit",
            "history",
            [{"state": "idea", "on": {"$date": "2026-11-01"}}],
            "Idea, 1 Nov 2026",
        ),
        ("plan", "objective", 1434.0, "1,434"),
        ("plan", "visits", [{"lead": "MEA", "reasons": [{"code": "travel"}]}], "MEA"),
        ("tie", "kind", "mou", "Memorandum"),
        ("window", "kind", "election", "Election"),
        ("window", "where", "IN-*", "every State"),
        ("plan-settings", "rules.directions.MEA", "JP->IN", "Japan to India"),
        ("tie", "note", "as typed", "as typed"),
        ("tie", "note", None, "–"),
    ],
)
def test_that_values_are_told_in_the_officers_words(kind, name, value, shown):
    assert value_told(Words("en"), NAMES, kind, name, value) == shown


def test_that_days_stay_iso_where_they_are_to_be_sorted():
    names = replace(NAMES, is_spoken=False)
    assert value_told(Words("en"), names, "visit", "start", "2027-01-31") == "2027-01-31"


def test_that_rows_inside_a_field_are_told_without_the_programs_signs():
    steps = [
        {"state": "idea", "on": {"$date": "2026-11-01"}, "reason": ""},
        {"state": "proposed", "on": {"$date": "2026-11-02"}, "reason": "letter came"},
    ]
    assert told(steps) == "idea, 2026-11-01; proposed, 2026-11-02, letter came"
    assert told([]) == told({}) == told({"note": ""}) == "–"
    assert told(["IN-GJ", "IN-TN"]) == "IN-GJ, IN-TN"
