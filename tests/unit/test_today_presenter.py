"""What the first screen says of a day, line by line, and where its lines lead."""

from datetime import UTC, date, datetime
from types import SimpleNamespace

import pytest

from app.domain.changelog import Edit
from app.domain.clearance import GateKind
from app.domain.opportunities import Opportunity
from app.domain.pipeline import Alarm, AlarmKind
from app.domain.provenance import Source
from app.domain.regions import PrefectureCode, RegionCode, StateCode
from app.domain.visit_record import ActionPoint
from app.domain.visits import Lead
from app.services.find_opportunities import Expiring
from app.services.list_visits import ActionDue
from app.services.show_today import LeadCount, StaleData, Today
from app.ui.screens.today.lines import alarms, changes, due, expiring, next_visit, stale
from app.ui.screens.today.presenter import TodayFacts, TodayLine, TodayPresenter
from app.words.catalogue import Words

TODAY = date(2026, 11, 22)
ODISHA, SHIZUOKA = StateCode("IN-OD"), PrefectureCode("JP-22")


def gate(on):
    return SimpleNamespace(visit_id="V1", kind=GateKind.FILING, due=on)


def facts(**parts):
    empty = {
        "next_visit": None,
        "gates": (),
        "actions": (),
        "alarms": (),
        "expiring": (),
        "stale": (),
        "changes": (),
    }
    counts = tuple(LeadCount(lead, 3, 0, 0, 0) for lead in Lead)
    return TodayFacts(Today(TODAY, 2026, counts, **{**empty, **parts}), {})


def test_that_an_empty_day_has_no_lines():
    for lines in (next_visit, due, alarms, expiring, stale, changes):
        assert lines(Words(), facts()) == ()


def test_that_gates_and_action_points_stand_together_the_most_urgent_first():
    late = ActionDue("V2", 1, ActionPoint("Send the draft", "Desk", date(2026, 11, 20)))
    lines = due(Words(), facts(gates=(gate(TODAY), gate(date(2026, 11, 30))), actions=(late,)))
    assert [(line.key, line.mark) for line in lines] == [
        ("V2", "overdue by 2 days"),
        ("V1", "today"),
        ("V1", "in 8 days"),
    ]
    assert lines[0].text == "V2: Desk: Send the draft"
    assert {line.kind for line in lines} == {"visit"}


@pytest.mark.parametrize(
    ("start", "told"), [(date(2026, 12, 1), "in 9 days"), (date(2026, 11, 20), "under way")]
)
def test_that_the_next_visit_is_told_with_the_days_that_are_left(start, told):
    visit = SimpleNamespace(
        visit_id="V1",
        lead=Lead.MEA,
        start=start,
        end=date(2026, 12, 5),
        delegation=(ODISHA,),
        hosts=(SHIZUOKA,),
        state="confirmed",
    )
    (line,) = next_visit(Words(), facts(next_visit=visit))
    assert (line.when, line.key) == (told, "V1")


def test_that_an_alarm_leads_to_its_tie_or_else_to_the_officers_file():
    of_tie = Alarm(AlarmKind.DORMANT, "", "T001", ODISHA, SHIZUOKA, TODAY)
    of_file = Alarm(AlarmKind.REVIEW_DUE, "own-0001", "", ODISHA, SHIZUOKA, TODAY)
    lines = alarms(Words(), facts(alarms=(of_tie, of_file)))
    assert [(line.kind, line.key) for line in lines] == [
        ("tie", "T001"),
        ("partnership", "own-0001"),
    ]


def test_that_what_is_watched_bears_a_star_among_what_ends_soon():
    one = Opportunity(
        "O1", RegionCode("IN-OD"), "offers", "Steel", "", (), "", "", "", "2026-12", Source("File")
    )
    lines = expiring(Words(), facts(expiring=(Expiring(one, TODAY, watched=True),)))
    assert [(line.kind, line.key, line.mark) for line in lines] == [("opportunity", "O1", "★")]


def test_that_data_without_anything_stale_say_nothing():
    fresh = StaleData("figure", 0, 100, "2020", 3650)
    old = StaleData("route", 2, 982, "2024-02-29", 365)
    lines = stale(Words(), facts(stale=(fresh, old)))
    assert [(line.kind, line.when) for line in lines] == [("route", "2 / 982")]


def test_that_a_change_is_told_with_its_reason_and_who_made_it():
    at = datetime(2026, 11, 22, 4, 0, tzinfo=UTC)
    edit = Edit(7, 3, "tie", "T001", None, {}, "Signed in Pune", at, "desk")
    (line,) = changes(Words(), facts(changes=(edit,)))
    assert (line.kind, line.key, line.mark) == ("tie", "T001", "desk")
    assert line.text == "Tie · T001 · Signed in Pune"


def at_once(job, on_done, on_problem, on_progress=None, topic=""):
    on_done(job(None))


def test_that_a_line_opens_its_thing_and_the_button_the_plan():
    opened, shown = [], []
    view = SimpleNamespace(show_today=lambda *told: shown.append(told))
    presenter = TodayPresenter(
        view,
        lambda region: (region, "sign"),
        lambda kind, key: opened.append((kind, key)),
        at_once,
        pytest.fail,
    )
    presenter.start()
    presenter.open(TodayLine("tie", "T001", "", ""))
    presenter.plan_year()
    presenter.follow_region("IN-OD")
    assert shown == [("", "sign"), ("IN-OD", "sign")]
    assert opened == [("tie", "T001"), ("plan", "")]
