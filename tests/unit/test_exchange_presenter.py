"""What the Exchange screen shows when the officer searches, filters, watches and records."""

from dataclasses import replace
from datetime import date
from types import SimpleNamespace

import pytest

from app.domain.documents import Hit
from app.domain.matching import Matches
from app.domain.opportunities import Match, Opportunity
from app.domain.practices import Lesson, Practice, Weakness, WeakSpot
from app.domain.problems import ProblemError, refuse
from app.domain.provenance import Source
from app.domain.regions import RegionCode
from app.services.changes import Changes
from app.services.find_opportunities import RegionLessons, Watched
from app.services.saved_views import Watch
from app.ui.screens.exchange.facts import ExchangeFacts, Filters, Tab
from app.ui.screens.exchange.presenter import ExchangePresenter, ExchangeUseCases

SOURCE = Source("File 7/2026")
ODISHA, SHIZUOKA = RegionCode("IN-OD"), RegionCode("JP-22")
OFFER = Opportunity("O1", ODISHA, "offers", "Steel town", "", ("S11",), "I", "", "", "", SOURCE)
SEEK = replace(OFFER, opportunity_id="O2", region=SHIZUOKA, direction="seeks", title="Ore")
OVER = replace(OFFER, opportunity_id="O3", valid_to="2026-01", line="II")
PRACTICE = Practice("P1", SHIZUOKA, "Tea farms", "tourism", "", "", SOURCE)
MATCH = Match(SEEK, OFFER, 2.0, ())
SPOT = WeakSpot("tourism", Weakness.NEEDS_MUCH, 0.9, 1.0)
WATCH = Watch("W1", "opportunity", "O1")


class FakeView:
    def __init__(self):
        self.rows, self.tab, self.row, self.edited, self.problem = None, None, None, None, None
        self.notes, self.closed, self.actions = (), 0, {}

    def show_facts(self, facts):
        self.facts = facts

    def show_filters(self, tab, filters):
        self.tab, self.filters = tab, filters

    def show_rows(self, tab, rows, count):
        self.rows, self.count = list(rows), count

    def show_hits(self, terms, notes):
        self.terms, self.notes = terms, notes

    def show_spots(self, spots):
        self.spots = spots

    def show_thing(self, row, **actions):
        self.row, self.actions = row, actions

    def edit(self, kind, thing):
        self.edited = (kind, thing)

    def close_form(self):
        self.closed += 1

    def show_form_problem(self, error):
        self.problem = error.problems[0].code

    def clear_search(self):
        """Nothing to be seen here."""


def at_once(job, on_done, on_problem, on_progress=None, topic=""):
    try:
        answer = job(None)
    except ProblemError as error:
        on_problem(error)
    else:
        on_done(answer)


def hit(kind, key, rank=1.0):
    return Hit(kind, key, key, rank, "", "", "")


class FakeDesk:
    """Two offers, a need and a practice; the first offer is watched."""

    def __init__(self):
        self.opportunities = [OFFER, SEEK, OVER]
        self.watched, self.hits, self.done, self.pairs = [Watched(WATCH, OFFER)], (), [], []
        self.asked = []

    def load(self):
        return ExchangeFacts(
            date(2026, 11, 22),
            tuple(self.opportunities),
            (PRACTICE,),
            tuple(self.watched),
            {},
            SimpleNamespace(),
        )

    def matches(self, among):
        self.asked.append(among)
        return Matches((MATCH,), 5000, among) if {"O1", "O2"} & among else Matches((), 0, among)

    def keep(self, kind, record, reason):
        if not reason:
            raise refuse("reason-missing")
        self.done.append((kind, record, reason))
        return Changes(frozenset({kind}), ("O9",))

    def withdraw(self, kind, key, reason):
        self.done.append((kind, key, reason))
        return Changes(frozenset({kind}), (key,))

    def use_cases(self):
        return ExchangeUseCases(
            self.load,
            lambda *_: self.hits,
            self.matches,
            lambda region: RegionLessons(region, (SPOT,), (Lesson(PRACTICE, SPOT),)),
            self.keep,
            self.withdraw,
            lambda *pair: self.pairs.append(pair),
        )


@pytest.fixture
def desk():
    return FakeDesk()


@pytest.fixture
def view():
    return FakeView()


@pytest.fixture
def presenter(view, desk):
    presenter = ExchangePresenter(view, desk.use_cases(), at_once, pytest.fail)
    presenter.start()
    return presenter


def ids(view):
    return [row.opportunity_id for row in view.rows]


def test_that_all_opportunities_are_listed_at_first(presenter, view):
    assert ids(view) == ["O1", "O2", "O3"]


@pytest.mark.parametrize(
    ("filters", "left"),
    [
        (Filters(region="JP-22"), ["O2"]),
        (Filters(direction="offers"), ["O1", "O3"]),
        (Filters(line="II"), ["O3"]),
        (Filters(sector="S12"), []),
        (Filters(only_valid=True), ["O1", "O2"]),
    ],
)
def test_that_filters_narrow_the_list(presenter, view, filters, left):
    presenter.filter(filters)
    assert ids(view) == left


def test_that_a_search_lists_the_best_hit_first_and_the_notes_apart(presenter, view, desk):
    desk.hits = (hit("opportunity", "O3"), hit("note", "N1"), hit("opportunity", "O1"))
    presenter.search("steel town")
    assert ids(view) == ["O3", "O1"]
    assert view.terms == ("steel", "town")
    assert [note.key for note in view.notes] == ["N1"]


def test_that_an_emptied_search_lists_everything_again(presenter, view, desk):
    desk.hits = (hit("opportunity", "O3"),)
    presenter.search("steel")
    presenter.search(" ")
    assert ids(view) == ["O1", "O2", "O3"]


def test_that_matches_follow_the_filters_of_both_sides(presenter, view):
    presenter.choose_tab(Tab.MATCHES)
    assert (view.rows, view.count) == ([MATCH], 5000)
    presenter.filter(Filters(line="II"))
    assert view.rows == []


def test_that_matches_are_asked_for_anew_only_where_the_filters_let_others_pass(
    presenter, view, desk
):
    presenter.choose_tab(Tab.MATCHES)
    presenter.choose_tab(Tab.PRACTICES)
    presenter.choose_tab(Tab.MATCHES)
    assert len(desk.asked) == 1
    presenter.filter(Filters(line="II"))
    assert len(desk.asked) == 2


def test_that_weak_spots_ask_for_a_region_and_then_list_what_others_do(presenter, view):
    presenter.choose_tab(Tab.LESSONS)
    assert view.rows == []
    presenter.filter(Filters(region="IN-OD"))
    assert view.rows == [Lesson(PRACTICE, SPOT)]
    assert view.spots == (SPOT,)
    presenter.filter(Filters(region="IN-OD", theme="water"))
    assert view.rows == []


def test_that_the_star_of_a_watched_thing_takes_it_from_the_list(presenter, view, desk):
    presenter.choose(OFFER)
    assert view.actions["is_watched"]
    presenter.toggle_watch("Watch list")
    assert desk.done == [("watch", "W1", "Watch list")]


def test_that_another_thing_is_put_on_the_watch_list(presenter, desk):
    presenter.choose_tab(Tab.PRACTICES)
    presenter.choose(PRACTICE)
    presenter.toggle_watch("Watch list")
    assert desk.done == [("watch", Watch("", "practice", "P1"), "Watch list")]


def test_that_a_thing_on_the_watch_list_that_is_gone_can_still_be_let_go(presenter, view, desk):
    desk.watched = [Watched(WATCH, None)]
    presenter.reload()
    presenter.choose_tab(Tab.WATCHED)
    presenter.choose(view.rows[0])
    presenter.toggle_watch("Watch list")
    assert desk.done == [("watch", "W1", "Watch list")]


def test_that_a_match_opens_the_dossier_of_its_pair(presenter, desk):
    presenter.choose_tab(Tab.MATCHES)
    presenter.choose(MATCH)
    presenter.open_pair()
    assert desk.pairs == [("IN-OD", "JP-22")]


def test_that_an_offer_makes_a_pair_with_the_region_of_the_other_country_only(presenter, view):
    presenter.choose(SEEK)
    assert not view.actions["has_pair"]
    presenter.filter(Filters(region="JP-22"))
    presenter.choose(SEEK)
    assert not view.actions["has_pair"]


def test_that_a_new_record_is_shown_once_the_list_is_read_again(presenter, view, desk):
    presenter.filter(Filters(line="II"))
    presenter.start_new("opportunity")
    assert view.edited == ("opportunity", None)
    new = replace(OFFER, opportunity_id="O9", line="II", edited=True)
    presenter.keep("opportunity", new, "Heard in Bhubaneswar")
    desk.opportunities.append(new)
    presenter.reload()
    assert view.closed == 1
    assert view.row == new


def test_that_a_record_without_a_reason_leaves_the_form_open(presenter, view):
    presenter.keep("opportunity", OFFER, "")
    assert (view.problem, view.closed) == ("reason-missing", 0)


def test_that_a_thing_opened_from_elsewhere_is_shown_whatever_the_filters_were(presenter, view):
    presenter.filter(Filters(line="II"))
    presenter.open("practice", "P1")
    assert (view.tab, view.row, view.filters) == (Tab.PRACTICES, PRACTICE, Filters())


def test_that_a_thing_opened_before_the_facts_are_there_is_shown_once_they_are(view, desk):
    presenter = ExchangePresenter(view, desk.use_cases(), at_once, pytest.fail)
    presenter.open("opportunity", "O3")
    presenter.start()
    assert view.row == OVER
