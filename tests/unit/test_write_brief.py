from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from app.domain.compatibility import build_pairs
from app.domain.history import Relations
from app.domain.journeys import Journey, Leg, Mode
from app.domain.problems import refuse
from app.domain.regions import Country
from app.domain.scoring import Scoring
from app.services.compare_pair import compare_pair
from app.services.vocabulary import Vocabulary
from app.services.write_brief import channels_from, fit_of, write_brief
from tests.fakes.pairs import EQUAL, forum, past_visit, small_world, tie, without

NOW = datetime(2026, 11, 22, tzinfo=UTC)


def journey(hours, *, estimated=False):
    leg = Leg(Mode.FLIGHT, "AMD", "NRT", hours, estimated=estimated)
    return Journey(hours, 0, 7.0, (leg,))


def brief(world=None, found=()):
    world = world or small_world()
    dossier = compare_pair(world, build_pairs(world), ("IN-GJ", "JP-22"), Scoring(EQUAL))
    names = Vocabulary(world.method, {}, {}, {})
    return write_brief(dossier, names, {}, lambda *_: found, NOW)


def codes(written):
    return [step.code for step in written.steps]


def related(**kinds):
    return small_world(relations=Relations(**kinds))


def test_that_strangers_are_sounded_out_and_weighed_for_a_visit():
    assert codes(brief(related()))[:2] == ["sound-out-tie", "plan-visit"]


@pytest.mark.parametrize(
    ("level", "status", "code"),
    [
        ("state", "active", "review-tie"),
        ("state", "proposed", "conclude-tie"),
        ("state", "lapsed", "renew-tie"),
        ("city", "active", "build-on-city-ties"),
    ],
)
def test_that_the_first_step_follows_from_the_ties_on_record(level, status, code):
    known = replace(
        tie("IN-GJ", "JP-22"),
        indian_level=level,
        japanese_level="prefecture" if level == "state" else "city",
        status=status,
    )
    assert codes(brief(related(ties=(known,))))[0] == code


def test_that_the_newest_visit_is_followed_up_and_a_shared_forum_used():
    days = (date(2023, 5, 1), date(2024, 2, 1))
    visits = tuple(past_visit(("JP-22",), ("IN-GJ",), day) for day in days)
    shared = forum(("IN-GJ", "JP-22"), "2026-02")
    written = brief(related(visits=visits, forums=(shared,)))
    steps = {step.code: step.params for step in written.steps}
    assert steps["follow-up-visit"] == {"day": days[1]}
    assert steps["use-forum"] == {"forum": shared.name}


def test_that_the_quickest_three_journeys_are_told_and_a_long_way_costs_a_day():
    found = tuple(journey(hours) for hours in (21.0, 22.0, 23.0, 24.0))
    written = brief(found=found)
    assert [each.hours for each in written.journeys] == [21.0, 22.0, 23.0]
    assert "travel-day" in codes(written)
    assert "travel-day" not in codes(brief(found=(journey(19.9),)))


def test_that_a_pair_without_a_journey_has_a_brief_all_the_same():
    world = small_world()
    dossier = compare_pair(world, build_pairs(world), ("IN-GJ", "JP-22"), Scoring(EQUAL))

    def none_found(*_):
        raise refuse("no-flight-in-reach")

    written = write_brief(dossier, Vocabulary(world.method, {}, {}, {}), {}, none_found, NOW)
    assert written.journeys == ()
    assert "find-way" in codes(written)


def test_that_a_missing_figure_is_named_and_asked_for():
    whole = brief()
    gone = brief(without(small_world(), "IN-GJ", "figures", "gsdp_current"))
    state = gone.gaps.sheets[0]
    assert "gsdp_current" in state.missing
    assert "gsdp_current" not in whole.gaps.sheets[0].missing
    assert "close-gaps" in codes(gone)


def test_that_open_criteria_come_by_the_weight_at_stake():
    world = without(small_world(), "IN-GJ", "figures", "solar")
    found = brief(world).gaps.criteria
    assert "channel_energy" in {share.key for share in found}
    stakes = [share.weight * (share.high - share.low) for share in found]
    assert stakes == sorted(stakes, reverse=True)
    assert all(share.high - share.low >= 0.1 for share in found)


def test_that_channels_stand_on_the_side_of_their_giver_best_first():
    dossier = brief().dossier
    sides = [channels_from(dossier, country) for country in Country]
    assert sum(map(len, sides)) == len(dossier.channels)
    for country, sheets in zip(Country, sides, strict=True):
        assert {sheet.channel.giver for sheet in sheets} <= {country}
        fits = [fit_of(sheet).low for sheet in sheets]
        assert fits == sorted(fits, reverse=True)


def test_that_estimated_times_are_owned_up_to():
    assert brief(found=(journey(15.0, estimated=True),)).gaps.time_estimated
    assert not brief(found=(journey(15.0),)).gaps.time_estimated
