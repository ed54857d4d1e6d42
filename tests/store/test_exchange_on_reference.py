"""Partnerships, forums, exchange and programme over the shipped reference."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain.changelog import EditFilter
from app.domain.history import WISH, events_known
from app.domain.opportunities import Opportunity
from app.domain.pipeline import (
    Answer,
    ClairResult,
    ClairTest,
    Move,
    PaperRef,
    Partnership,
    Stage,
)
from app.domain.plan_settings import PlanRules
from app.domain.programme import LINES, Progress, Target
from app.domain.provenance import Source
from app.domain.regions import PrefectureCode, RegionCode, StateCode
from app.domain.ties import Forum
from app.domain.wishes import Wish
from app.services.exchange_desk import ExchangeDesk
from app.services.find_opportunities import OpportunityFilter
from app.services.history import list_edits, revert
from app.services.own_records import keep_record
from app.services.rank_partners import load_pair_inputs, load_relations
from app.services.saved_views import SavedView, Watch
from app.services.visit_facts import visit_facts
from app.store.sqlite_text_search import SqliteTextSearch

TODAY = date(2026, 11, 22)
FILE = Source("File 7/2026")
KANSAI, KYUSHU = "F001", "F002"


class Clock:
    def today(self):
        return TODAY


def desk_on(store):
    return ExchangeDesk(
        store,
        Clock(),
        SqliteTextSearch(),
        lambda work: load_pair_inputs(work, None, TODAY),
        PlanRules(),
        lambda work, day: visit_facts(work, day, PlanRules(), lambda _: ()),
    )


@pytest.fixture(scope="module")
def desk(shipped_store):
    return desk_on(shipped_store)


def own(region="IN-OD", direction="offers", **parts):
    given = {
        "title": "Steel town",
        "sector_term": "Iron and steel",
        "sectors": ("S11",),
        "line": "I",
        "text": "Land beside the mill",
        "valid_from": "2026-11",
        "valid_to": "",
        "source": FILE,
    }
    return Opportunity("", RegionCode(region), direction, **{**given, **parts})


def test_that_every_row_of_the_reference_is_read(desk):
    assert len(desk.opportunities(OpportunityFilter())) == 69
    assert len(desk.practices()) == 48
    assert sum(len(sheet.meetings) for sheet in desk.forums()) == 26
    report = desk.programme()
    assert tuple(sheet.line for sheet in report.lines) == LINES
    assert sum(len(sheet.targets) for sheet in report.lines) == 78
    assert sum(len(t.progress) for sheet in report.lines for t in sheet.targets) == 32


def test_that_kobe_is_found_inside_the_name_of_its_prefecture(desk):
    hits = desk.search("神戸")
    assert hits
    assert all("神戸" in hit.found for hit in hits)


def test_that_names_in_hindi_find_what_their_region_offers(desk):
    assert any(hit.kind == "opportunity" for hit in desk.search("गुजरात"))


def test_that_the_need_of_iwate_is_matched_with_the_offer_of_gujarat(desk):
    among = {each.opportunity_id for each in desk.opportunities(OpportunityFilter("Iwate"))}
    found = desk.matches(among).best
    assert ("O003", "O001") in {(m.seek.opportunity_id, m.offer.opportunity_id) for m in found}
    assert all("JP-03" in (m.seek.region, m.offer.region) for m in found)


def test_that_the_kansai_forum_proposes_sectors_with_reasons(desk):
    agenda = desk.agenda(KANSAI, ["West"])
    assert {code[:2] for code in agenda.states} == {"IN"}
    assert {code[:2] for code in agenda.prefectures} == {"JP"}
    fits = [sector.fit for sector in agenda.sectors]
    assert fits == sorted(fits, reverse=True)
    assert agenda.sectors[0].reasons
    assert {c.state for s in agenda.sectors for c in s.carriers} <= {*agenda.states}


def test_that_every_region_learns_from_others_only_what_its_weak_spots_call_for(desk):
    found = desk.lessons("Tokushima")
    assert found.spots
    assert all(each.practice.region != "JP-36" for each in found.lessons)
    assert {each.spot for each in found.lessons} <= {*found.spots}


def test_that_a_dossier_gets_what_fits_its_pair(desk):
    fit = desk.fits_pair("Shizuoka", "Gujarat")
    pair = {"IN-GJ", "JP-22"}
    assert all({m.seek.region, m.offer.region} == pair for m in fit.matches)
    assert all(o.region in pair for o in fit.others)
    assert {lesson.practice.region for lesson in fit.for_state} <= {"JP-22"}


def test_that_today_shows_stale_routes_and_owed_visits_on_a_fresh_store(desk):
    found = desk.today()
    assert [(c.owed, c.planned, c.made) for c in found.counts] == [(3, 0, 0)] * 2
    assert found.next_visit is None
    assert {each.kind for each in found.stale} == {"figure", "route"}
    assert all(0 <= each.stale <= each.count for each in found.stale)


def test_that_ties_signed_since_the_joint_vision_are_counted(desk):
    sheets = desk.programme("VIII").lines[0].targets
    target = next(each for each in sheets if each.target.target_id == "G072")
    values = [point.value for point in target.reached]
    assert target.counted
    assert values == sorted(values)
    assert all(date(2025, 8, 29) <= point.day <= TODAY for point in target.reached)


def test_that_a_goal_that_was_adopted_is_not_taken_for_one_that_was_reached(desk):
    first = desk.programme("I").lines[0].targets[0]
    assert first.target.quantity == 10
    assert first.progress
    assert not first.reached


def test_that_an_opportunity_of_ones_own_is_kept_searched_withdrawn_and_undone(store):
    desk = desk_on(store)
    (key,) = desk.keep("opportunity", own(title="Zinc smelter"), "told by the State").ids
    assert [hit.key for hit in desk.search("zinc smelter")] == [key]
    desk.withdraw("opportunity", key, "not true")
    assert not desk.search("zinc smelter")
    (withdrawn, _) = list_edits(store, EditFilter(kind="opportunity"))
    revert(store, withdrawn.batch, "true after all")
    assert [hit.key for hit in desk.search("ZINC smelter")] == [key]


def test_that_an_edit_of_the_reference_stands_over_it_and_goes_again(store):
    desk = desk_on(store)
    (shipped,) = (o for o in desk.opportunities(OpportunityFilter()) if o.opportunity_id == "O001")
    desk.keep("opportunity", replace(shipped, valid_to="2026-12-31"), "closes at year's end")
    edited = desk.opportunities(OpportunityFilter(region="IN-GJ"))[0]
    assert (edited.valid_to, edited.edited) == ("2026-12-31", True)
    assert [e.opportunity.opportunity_id for e in desk.today().expiring][:1] == ["O001"]
    desk.withdraw("opportunity", "O001", "extended")
    assert desk.opportunities(OpportunityFilter(region="IN-GJ"))[0] == shipped


def test_that_a_partnership_comes_back_from_disk_as_it_was_kept(store):
    desk = desk_on(store)
    kept = Partnership(
        "",
        StateCode("IN-OD"),
        PrefectureCode("JP-36"),
        moves=(Move(Stage.SOUND_OUT, date(2026, 10, 1), "letter sent"),),
        tests={ClairTest.ASSEMBLY: ClairResult(Answer.NO, date(2026, 10, 2))},
        papers=(PaperRef("Letter", "F/12", "2026-10"),),
        review_on=date(2027, 1, 1),
    )
    (key,) = desk.keep("partnership", kept, "begun").ids
    (row,) = desk.board("Odisha", "sound-out")
    assert row.row.partnership == replace(kept, partnership_id=key)
    assert [alarm.kind for alarm in row.alarms] == ["review-due"]
    desk.move(row.row.partnership, Move(Stage.FIELD_VISIT, TODAY, "governor invited"))
    assert [e.what for e in desk.timeline("IN-OD", "JP-36") if e.happening == "move"] == [
        "sound-out",
        "field-visit",
    ]


def test_that_a_wish_counts_in_the_history_of_the_pair_it_names(store):
    wish = Wish("", RegionCode("JP-36"), (RegionCode("IN-OD"),), "2026-05", "seeks", FILE)
    keep_record(store, "wish", wish, "CLAIR list", TODAY)
    with store.read() as work:
        events = events_known(load_relations(work), date(2026, 6, 1))
    assert [e.points for e in events if (e.state, e.prefecture) == ("IN-OD", "JP-36")] == [WISH]


def test_that_forums_progress_views_and_watches_come_back_as_kept(store):
    desk = desk_on(store)
    kyushu = next(s.forum for s in desk.forums() if s.forum.forum_id == KYUSHU)
    members = ("JP-40", "JP-43")
    desk.keep("forum", replace(kyushu, members=members, status="active"), "launched")
    assert isinstance(desk.agenda(KYUSHU).sheet.forum, Forum)
    assert desk.agenda(KYUSHU).prefectures == members
    goal = next(t.target for t in desk.programme("VII").lines[0].targets)
    assert isinstance(goal, Target)
    entry = Progress("", goal.target_id, "2026-09", 1200.0, goal.unit, "count", FILE, counts=True)
    desk.keep("progress", entry, "yearly review")
    sheet = desk.programme("VII").lines[0].targets[0]
    assert [point.value for point in sheet.reached] == [1200.0]
    assert sheet.behind > 0
    view = SavedView("", "exchange", "Care", {"line": "VII", "sectors": ("S24",)})
    (key,) = desk.keep("view", view, "at hand").ids
    assert desk.views("exchange") == (replace(view, view_id=key),)
    desk.keep("watch", Watch("", "practice", "P001"), "for Pune")
    assert [each.thing.practice_id for each in desk.watched()] == ["P001"]


def test_that_moving_a_tie_that_only_the_registry_knows_opens_its_file(store):
    desk = desk_on(store)
    row = next(r.row for r in desk.board("Gujarat") if r.row.tie.tie_id == "T009")
    desk.move(row.partnership, Move(Stage.UNDER_WAY, TODAY, "first year of exchange"))
    (moved,) = (r.row for r in desk.board("Gujarat", "under-way"))
    assert moved.tie == row.tie
    assert (moved.partnership.partnership_id, moved.derived) == ("own-0001", False)
