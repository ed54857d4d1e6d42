from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.problems import ProblemError
from app.domain.provenance import Source
from app.domain.regions import Country, Names, Position, Region, RegionKind, region_code
from app.domain.ties import Forum
from app.services.changes import Changes
from app.services.prepare_forum import ForumAgenda, ForumSheet, SmeThemes
from app.ui.screens.forums.members import members_of, parts_of, proposed_members
from app.ui.screens.forums.presenter import ForumCases, Forums, ForumsPresenter


def region(code, group):
    kind = RegionKind.STATE if code.startswith("IN") else RegionKind.PREFECTURE
    return Region(region_code(code), kind, Names(code), group, Names(""), Position(0.0, 0.0))


REGIONS = {
    each.code: each
    for each in (
        region("IN-GJ", "West"),
        region("IN-KL", "South"),
        region("JP-27", "Kansai"),
        region("JP-40", "Kyushu-Okinawa"),
        region("JP-47", "Kyushu-Okinawa"),
    )
}
KANSAI = Forum("F1", "India-Kansai Business Forum", "forum", ("JP-27",), "", "active", Source("s"))
KYUSHU = replace(KANSAI, forum_id="F2", name="Kyushu counterpart", members=("IN-KL",))


class FakeView:
    def __init__(self):
        self.agenda = self.asked = self.problem = self.written = None
        self.closed = 0

    def show_forums(self, forums):
        self.forums = forums

    def show_sheets(self, sheets):
        self.ids = [sheet.forum.forum_id for sheet in sheets]

    def show_sheet(self, sheet):
        self.chosen = sheet.forum.forum_id if sheet else None

    def show_agenda(self, agenda):
        self.agenda = agenda

    def ask_forum(self, forum):
        self.asked = forum

    def ask_meeting(self, forum):
        self.asked = forum.forum_id

    def close_form(self):
        self.closed += 1

    def show_form_problem(self, error):
        self.problem = error.problems[0].code

    def show_exported(self, file):
        self.written = file


class FakeDesk:
    def __init__(self):
        self.asked = []

    def load(self):
        return Forums((ForumSheet(KANSAI, ()), ForumSheet(KYUSHU, ())), REGIONS, None)

    def agenda(self, forum_id, states):
        self.asked.append((forum_id, tuple(states)))
        return ForumAgenda(ForumSheet(KANSAI, ()), (), (), (), SmeThemes((), (), ()))

    def keep(self, kind, record, reason):
        return Changes(frozenset({kind}), ("F2",))

    def withdraw(self, kind, key, reason):
        self.asked.append((kind, key, reason))

    def export(self, agenda, file, handle):
        return file


def run_now(job, on_done, on_problem, on_progress=None, topic=""):
    try:
        answer = job(None)
    except ProblemError as error:
        on_problem(error)
    else:
        on_done(answer)


@pytest.fixture
def view():
    return FakeView()


@pytest.fixture
def desk():
    return FakeDesk()


@pytest.fixture
def presenter(view, desk):
    cases = ForumCases(desk.load, desk.agenda, desk.keep, desk.withdraw, desk.export)
    presenter = ForumsPresenter(view, cases, run_now, pytest.fail)
    presenter.start()
    return presenter


def test_that_it_opens_on_the_first_forum_with_its_agenda(view, desk, presenter):
    assert view.chosen == "F1"
    assert desk.asked == [("F1", ())]
    assert view.agenda is not None


def test_that_the_agenda_is_reckoned_with_the_states_that_are_chosen(desk, presenter):
    presenter.choose_states("South")
    presenter.choose_states("")
    assert desk.asked == [("F1", ()), ("F1", ("South",)), ("F1", ())]


def test_that_a_forum_without_prefectures_is_not_reckoned_but_shown_as_open(view, desk, presenter):
    presenter.choose_forum("F2")
    assert view.agenda is None
    assert len(desk.asked) == 1
    presenter.export(Path("agenda.pdf"))
    assert view.written is None


def test_that_the_region_filter_keeps_only_forums_of_that_region(view, presenter):
    presenter.choose_region("IN-KL")
    assert view.ids == ["F2"]
    assert view.chosen == "F2"
    presenter.choose_region("IN-GJ")
    assert view.ids == []
    assert view.chosen is None


def test_that_a_forum_that_was_kept_is_the_open_one(view, presenter):
    presenter.keep_forum(KYUSHU, "members agreed")
    presenter.reload()
    assert view.closed == 1
    assert view.chosen == "F2"


def test_that_the_prefectures_of_the_part_that_a_name_tells_are_proposed():
    assert proposed_members(REGIONS, KYUSHU) == ("IN-KL", "JP-40", "JP-47")
    assert proposed_members(REGIONS, KANSAI) == ("JP-27",)


def test_that_members_and_parts_are_told_by_country():
    assert members_of(REGIONS, KYUSHU, Country.JAPAN) == ()
    assert members_of(REGIONS, KYUSHU, Country.INDIA) == ("IN-KL",)
    assert parts_of(REGIONS, Country.JAPAN) == ("Kansai", "Kyushu-Okinawa")
