"""What the panes of the Flights screen decide, without Qt."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.domain.flight_quality import EdgeKind, Fault, FlightData, WeakEdge
from app.domain.network import RouteKind, RouteStatus
from app.domain.network_edits import EditKind, RouteEdit
from app.domain.own_routes import OwnRoute, network_with
from app.domain.problems import ProblemError, refuse
from app.domain.route_ideas import IdeaSettings, Passengers, RouteIdea
from app.domain.scenarios import Scenario
from app.services.changes import Changes
from app.ui.screens.flights.presenter.ideas import IdeaBook, IdeasPresenter, IdeaUseCases
from app.ui.screens.flights.presenter.journeys import JourneysPresenter
from app.ui.screens.flights.presenter.quality import QualityBook, QualityPresenter
from app.ui.screens.flights.presenter.routes import RouteBook, RouteFilter, RoutesPresenter
from app.ui.screens.flights.presenter.what_if import Desk, Tried, WhatIfPresenter, WhatIfUseCases
from tests.fakes.networks import DAY, airport, network, region, route

ADDED = RouteEdit(EditKind.ADDED, "BLR", "KIX", 5)
REMOVED = RouteEdit(EditKind.REMOVED, "BOM", "NRT")
REFUSED = RouteEdit(EditKind.ADDED, "DEL", "NRT", 7)


class Seen:
    """A view that remembers the last arguments of everything that it was asked to show."""

    def __getattr__(self, name):
        return lambda *shown: setattr(self, f"seen_{name}", shown)


def run_now(job, on_done, on_problem, on_progress=None, topic=""):
    try:
        answer = job(None)
    except ProblemError as error:
        on_problem(error)
    else:
        on_done(answer)


def unexpected(error):
    raise error


class Routes:
    """The routes pane on a small network; own records are kept in ``own``."""

    def __init__(self):
        flown = route("BLR", "NRT", RouteKind.NON_STOP, weekly=4)
        over = replace(flown, route_id="over", valid_to=DAY - timedelta(1))
        home = route("BLR", "DEL")
        ports = [airport(iata, "IN-KA", 0) for iata in ("BLR", "DEL")]
        ports.append(airport("NRT", "JP-12", 60))
        self.reference = network(ports, [flown, over, home])
        self.own, self.withdrawn, self.view = {}, [], Seen()
        self.presenter = RoutesPresenter(
            self.view, self.load, self.keep, self.withdraw, run_now, unexpected
        )
        self.presenter.load()

    def load(self):
        return RouteBook(network_with(self.reference, self.own), self.reference, DAY)

    def keep(self, own, reason, route_id):
        if not reason:
            raise refuse("reason-missing")
        self.own[route_id or "own-0001"] = own
        return Changes(frozenset({"route"}), (route_id or "own-0001",))

    def withdraw(self, route_id, reason):
        self.withdrawn.append((route_id, reason))
        return Changes(frozenset({"route"}), (route_id,))

    @property
    def listed(self):
        return [each.route_id for each in self.view.seen_show_routes[0]]


@pytest.fixture
def routes():
    return Routes()


def test_that_routes_between_the_countries_that_are_valid_today_are_listed_first(routes):
    assert routes.listed == ["BLR-NRT"]
    routes.presenter.choose_filter(RouteFilter(kind=None, only_valid=False))
    assert routes.listed == ["BLR-DEL", "BLR-NRT", "over"]
    routes.presenter.choose_filter(RouteFilter(kind=None, status=RouteStatus.ENDED))
    assert routes.listed == []


def test_that_a_route_to_be_ended_is_proposed_with_today_as_its_last_day(routes):
    routes.presenter.choose_route(routes.reference.routes[0])
    routes.presenter.start_end()
    own, book, route_id = routes.view.seen_edit
    assert (own.valid_to, own.weekly, own.as_of) == (DAY, 4, book.today)
    routes.presenter.keep(own, "told by the airline", route_id)
    assert routes.own == {"BLR-NRT": own}
    assert routes.view.seen_close_form == ()


def test_that_a_changed_route_is_shown_beside_what_the_reference_says(routes):
    routes.presenter.choose_route(routes.reference.routes[0])
    routes.presenter.start_change()
    own, _, route_id = routes.view.seen_edit
    routes.presenter.keep(replace(own, weekly=9, told_by="Airline"), "told", route_id)
    routes.presenter.load()
    shown, former = routes.view.seen_show_route
    assert (shown.weekly, shown.own, former.weekly) == (9, True, 4)
    routes.presenter.choose_filter(RouteFilter(only_own=True))
    assert routes.listed == ["BLR-NRT"]


def test_that_a_new_route_stands_under_a_key_of_its_own(routes):
    routes.presenter.choose_route(routes.reference.routes[0])
    routes.presenter.start_new()
    own, _, route_id = routes.view.seen_edit
    assert own is None
    new = OwnRoute("DEL", "NRT", "Airline", DAY)
    routes.presenter.keep(new, "announced", route_id)
    assert routes.own == {"own-0001": new}


def test_that_what_is_wrong_with_a_record_is_told_in_its_form(routes):
    routes.presenter.start_new()
    routes.presenter.keep(OwnRoute("DEL", "NRT", "Airline", DAY), "", "")
    assert routes.view.seen_show_form_problem[0].problems[0].code == "reason-missing"
    assert "seen_close_form" not in vars(routes.view)


def test_that_the_chosen_record_is_taken_back_with_its_reason(routes):
    routes.presenter.choose_route(routes.reference.routes[0])
    routes.presenter.take_back("was a mistake")
    assert routes.withdrawn == [("BLR-NRT", "was a mistake")]


class WhatIfs:
    """The what-if pane; a route to be added between Delhi and Narita is refused."""

    def __init__(self):
        self.kept, self.view, self.on_map = {}, Seen(), []
        cases = WhatIfUseCases(
            load=lambda: Desk((), {}, None, self.kept),
            scenarios=lambda: dict(self.kept),
            what_if=self.what_if,
            standings=lambda shift: {"of": shift},
            keep=self.keep,
            rename=lambda key, name: self.keep(replace(self.kept[key], name=name), key),
            withdraw=lambda key: self.kept.pop(key) and Changes(frozenset({"scenario"}), (key,)),
            today=lambda: DAY,
            show_on_map=self.on_map.append,
        )
        self.presenter = WhatIfPresenter(self.view, cases, run_now, unexpected)
        self.presenter.load()

    def what_if(self, edits, on):
        if REFUSED in edits:
            raise refuse("route-flown", origin="DEL", destination="NRT", on=on)
        return Tried(_Shifted(edits, on), ())

    def keep(self, scenario, key):
        if not scenario.name:
            raise refuse("scenario-name-missing")
        key = key or f"own-{len(self.kept) + 1:04}"
        self.kept[key] = scenario
        return Changes(frozenset({"scenario"}), (key,))

    @property
    def edits(self):
        return self.view.seen_show_edits[0]


class _Shifted:
    def __init__(self, edits, on):
        self.edits, self.on, self.shift = edits, on, (tuple(edits), on)


@pytest.fixture
def what_ifs():
    return WhatIfs()


def test_that_edits_add_up_and_one_of_the_same_route_takes_the_former_s_place(what_ifs):
    what_ifs.presenter.add(ADDED)
    what_ifs.presenter.add(REMOVED)
    back = RouteEdit(EditKind.ADDED, "KIX", "BLR", 7)
    what_ifs.presenter.add(back)
    assert what_ifs.edits == (REMOVED, back)
    what_ifs.presenter.drop(0)
    assert what_ifs.edits == (back,)
    what_ifs.presenter.drop(0)
    assert what_ifs.view.seen_show_result == (None,)


def test_that_a_refused_edit_is_told_and_what_stood_stays(what_ifs):
    what_ifs.presenter.add(ADDED)
    what_ifs.presenter.add(REFUSED)
    assert what_ifs.edits == (ADDED,)
    assert what_ifs.view.seen_show_problem[0].code == "route-flown"
    assert what_ifs.view.seen_show_result[0].what_if.edits == (ADDED,)


def test_that_a_scenario_is_kept_chosen_renamed_and_deleted(what_ifs):
    what_ifs.presenter.add(ADDED)
    what_ifs.presenter.choose_day(date(2027, 5, 1))
    what_ifs.presenter.keep("Kansai")
    what_ifs.presenter.reload_scenarios()
    assert what_ifs.kept == {"own-0001": Scenario("Kansai", (ADDED,), date(2027, 5, 1))}
    assert what_ifs.view.seen_show_scenarios[1] == "own-0001"
    what_ifs.presenter.rename("Kansai daily")
    assert what_ifs.kept["own-0001"].name == "Kansai daily"
    what_ifs.presenter.clear()
    assert what_ifs.edits == ()
    what_ifs.presenter.reload_scenarios()
    what_ifs.presenter.choose_scenario("own-0001")
    assert what_ifs.view.seen_show_edits == ((ADDED,), date(2027, 5, 1))
    assert what_ifs.view.seen_show_scenarios[1] == "own-0001"
    what_ifs.presenter.withdraw()
    what_ifs.presenter.reload_scenarios()
    assert what_ifs.kept == {}
    assert what_ifs.view.seen_show_scenarios == ({}, "")
    assert what_ifs.edits == (ADDED,)


def test_that_what_is_tried_is_tried_again_on_a_changed_network(what_ifs):
    what_ifs.presenter.add(ADDED)
    first = what_ifs.view.seen_show_result[0]
    what_ifs.presenter.reload()
    assert what_ifs.view.seen_show_result[0] is not first
    assert what_ifs.edits == (ADDED,)


def test_that_a_scenario_that_no_longer_fits_is_shown_without_a_result(what_ifs):
    what_ifs.kept["own-0001"] = Scenario("Old", (REFUSED,), DAY)
    what_ifs.presenter.load()
    what_ifs.presenter.add(ADDED)
    what_ifs.presenter.choose_scenario("own-0001")
    assert what_ifs.edits == (REFUSED,)
    assert what_ifs.view.seen_show_result == (None,)
    assert what_ifs.view.seen_show_problem[0].code == "route-flown"
    what_ifs.presenter.withdraw()
    assert what_ifs.kept == {}


def test_that_a_scenario_without_a_name_is_refused_beside_the_editor(what_ifs):
    what_ifs.presenter.add(ADDED)
    what_ifs.presenter.keep("")
    assert what_ifs.view.seen_show_problem[0].code == "scenario-name-missing"
    assert what_ifs.kept == {}


def test_that_scores_follow_what_is_tried_and_only_when_asked(what_ifs):
    what_ifs.presenter.follow_scores()
    assert "seen_show_standings" not in vars(what_ifs.view)
    what_ifs.presenter.add(ADDED)
    assert "seen_show_standings" not in vars(what_ifs.view)
    what_ifs.presenter.follow_scores()
    assert what_ifs.view.seen_show_standings == ({"of": ((ADDED,), DAY)},)


def idea(origin, destination, rank):
    none = Passengers(0, 0, 0)
    return RouteIdea(
        origin, destination, 5000.0, 1 / rank, rank, rank, rank, none, none, none, 1, 1, 1, (), ()
    )


@pytest.fixture
def ideas():
    view, taken, kept = Seen(), [], []

    def keep(settings):
        if settings.weekly == 0:
            raise refuse("weekly-out-of-range", weekly=0, most=99)
        kept.append(settings)
        return Changes(frozenset({"settings"}))

    book = IdeaBook((idea("CCU", "KIX", 1), idea("MAA", "FUK", 2)), IdeaSettings())
    cases = IdeaUseCases(lambda: book, lambda size: f"best {size}", keep)
    presenter = IdeasPresenter(view, cases, taken.append, run_now, unexpected)
    presenter.load()
    return presenter, view, taken, kept


def test_that_the_first_idea_is_opened_and_the_chosen_one_stays_when_ranked_anew(ideas):
    presenter, view, _, _ = ideas
    assert view.seen_show_idea[0].origin == "CCU"
    presenter.choose(idea("MAA", "FUK", 2))
    presenter.load()
    assert view.seen_show_idea[0].origin == "MAA"


def test_that_an_idea_is_tried_as_it_was_measured(ideas):
    presenter, _, taken, _ = ideas
    presenter.try_chosen()
    assert taken == [RouteEdit(EditKind.ADDED, "CCU", "KIX", 3, "6E AI JL NH")]


def test_that_the_best_together_and_other_settings_are_asked_of_the_services(ideas):
    presenter, view, _, kept = ideas
    presenter.find_together(3)
    assert view.seen_show_together == ("best 3",)
    presenter.start_settings()
    assert view.seen_edit == (IdeaSettings(),)
    presenter.keep(replace(IdeaSettings(), weekly=0))
    assert view.seen_show_form_problem[0].problems[0].code == "weekly-out-of-range"
    presenter.keep(replace(IdeaSettings(), weekly=5))
    assert [each.weekly for each in kept] == [5]


REGIONS = {
    each.code: each
    for each in (
        region("IN-GJ", 0),
        region("IN-KA", 1),
        region("JP-22", 60),
        region("JP-23", 61),
    )
}


@pytest.fixture
def journeys():
    view, asked = Seen(), []

    def travel(*ends):
        if ends[0] == ends[1]:
            raise refuse("same-region", region=ends[0])
        asked.append(ends)
        return ends

    def begin():
        return REGIONS, ("IN-GJ", "JP-22")

    presenter = JourneysPresenter(view, begin, travel, lambda: DAY, run_now, unexpected)
    return presenter, view, asked


def test_that_the_region_chosen_elsewhere_is_where_the_journey_begins(journeys):
    presenter, _, asked = journeys
    for code in ("IN-GJ", "IN-KA"):
        presenter.follow(code)
    presenter.load()
    assert asked == [("IN-KA", "JP-22", DAY)]
    presenter.follow("IN-GJ")
    assert asked[-1] == ("IN-GJ", "JP-22", DAY)
    presenter.follow("JP-22")
    assert len(asked) == 2


def test_that_it_opens_on_the_pair_that_is_proposed(journeys):
    presenter, _, asked = journeys
    presenter.load()
    assert asked == [("IN-GJ", "JP-22", DAY)]


def test_that_a_prefecture_chosen_before_is_the_origin_to_the_proposed_state(journeys):
    presenter, _, asked = journeys
    presenter.follow("JP-23")
    presenter.load()
    assert asked == [("JP-23", "IN-GJ", DAY)]


def test_that_regions_of_both_countries_chosen_before_give_both_ends(journeys):
    presenter, _, asked = journeys
    for code in ("IN-KA", "JP-23", "IN-GJ"):
        presenter.follow(code)
    presenter.load()
    assert asked == [("IN-GJ", "JP-23", DAY)]


def test_that_the_journeys_shown_are_found_anew_when_routes_change(journeys):
    presenter, view, asked = journeys
    presenter.reload()
    assert asked == []
    presenter.load()
    presenter.ask("JP-22", "IN-KA", DAY + timedelta(1))
    presenter.reload()
    assert asked[-2:] == [("JP-22", "IN-KA", DAY + timedelta(1))] * 2
    presenter.ask("JP-22", "JP-22", DAY)
    assert view.seen_show_problem[0].code == "same-region"


def test_that_a_weakness_is_opened_into_the_parts_that_have_it():
    edges = tuple(
        WeakEdge(EdgeKind.ROUTE, key, "BLR", "NRT", faults, "2025", 3)
        for key, faults in (("a", (Fault.OLD,)), ("b", (Fault.OLD, Fault.ENDED)))
    )
    data = FlightData(DAY, edges, {Fault.OLD: 2, Fault.ENDED: 1}, {Fault.OLD: 3}, 10)
    view = Seen()
    presenter = QualityPresenter(view, lambda: QualityBook(data, {}), run_now, unexpected)
    presenter.load()
    assert view.seen_show_summary[1] == [Fault.OLD, Fault.ENDED]
    assert len(view.seen_show_edges[0]) == 2
    presenter.choose_fault(Fault.ENDED)
    assert ([edge.key for edge in view.seen_show_edges[0]], view.seen_show_edges[1]) == (
        ["b"],
        Fault.ENDED,
    )
    presenter.choose_fault(None)
    assert len(view.seen_show_edges[0]) == 2


def test_that_what_is_tried_goes_to_the_map_under_its_name_while_it_is_as_kept(what_ifs):
    what_ifs.presenter.add(ADDED)
    what_ifs.presenter.show_on_map()
    what_ifs.presenter.keep("Kansai")
    what_ifs.presenter.reload_scenarios()
    what_ifs.presenter.show_on_map()
    what_ifs.presenter.add(REMOVED)
    what_ifs.presenter.show_on_map()
    assert [(it.name, len(it.edits)) for it in what_ifs.on_map] == [("", 1), ("Kansai", 1), ("", 2)]
