from datetime import date

import pytest

from app.domain.compatibility import build_pairs
from app.domain.regions import region_code
from app.domain.scoring import Scoring
from app.domain.shortlist import Shortlisted
from app.domain.visits import Direction, Lead, Plan, PlanStatus, Visit
from app.services.compare_pair import MAIN_FIGURES
from app.services.show_pair import best_pair
from app.words.catalogue import Words
from app.words.pair_figures import figures_table
from tests.fakes.pair_pages import page_of
from tests.fakes.pairs import EQUAL, GROUPS, SECTORS, small_world, without

GUJARAT, SHIZUOKA, OSAKA = (region_code(code) for code in ("IN-GJ", "JP-22", "JP-27"))


def visit(name, *hosts):
    day = date(2027, 2, 1)
    return Visit(name, Lead.MEA, Direction.TO_JAPAN, day, day, (GUJARAT,), hosts)


def test_that_the_head_of_a_profile_names_what_is_missing():
    lines = {line.key: line for line in page_of().lines[GUJARAT]}
    assert tuple(lines) == MAIN_FIGURES[GUJARAT.country]
    assert lines["population_projected"].percentile == pytest.approx(0.625)
    assert lines["urban_share"].figure is None
    assert lines["urban_share"].percentile is None


def test_that_every_criterion_opens_down_to_sourced_figures_of_both_regions():
    page = page_of()
    assert set(page.grounds) == set(GROUPS)
    for key, grounds in page.grounds.items():
        if key in ("history", "connectivity"):
            assert grounds == ()
            continue
        assert {GUJARAT, SHIZUOKA} <= {ground.place for ground in grounds}
        assert all(ground.source for ground in grounds)


def test_that_a_supply_chain_names_the_table_of_the_buying_country_and_all_sectors():
    grounds = page_of().grounds["supply_chain_to_japan"]
    assert [(ground.place, ground.source.title) for ground in grounds[:1]] == [("JP", "A table")]
    assert [ground.key for ground in grounds[1:]] == [*SECTORS, *SECTORS]


def test_that_a_channel_shows_what_its_figures_are_divided_by():
    keys = [ground.key for ground in page_of().grounds["channel_energy"]]
    assert keys == ["solar", "population_projected", "agriculture", "S08", "manufacturing"]


def test_that_a_missing_figure_stays_in_its_place_without_source():
    page = page_of(without(small_world(), "IN-GJ", "sectors", "S08"))
    ground = next(
        ground
        for ground in page.grounds["specialisation"]
        if (ground.place, ground.key) == (GUJARAT, "S08")
    )
    assert ground.figure is None
    assert ground.source is None


def test_that_only_the_first_of_a_list_has_no_pair_to_pass():
    first = best_pair(build_pairs(small_world()), Scoring(EQUAL), "IN-GJ")
    assert page_of(pair=first).way_past is None
    behind = next(
        page
        for page in (page_of(pair=("IN-GJ", code)) for code in ("JP-13", "JP-22", "JP-27"))
        if page.dossier.of_state.rank == 2
    )
    assert behind.way_past.ahead.prefecture == first[1]


def test_that_the_best_pair_of_a_prefecture_or_of_all_is_found():
    matrix = build_pairs(small_world())
    assert best_pair(matrix, Scoring(EQUAL), "JP-27")[1] == "JP-27"
    state, prefecture = best_pair(matrix, Scoring(EQUAL), "")
    assert page_of(pair=(state, prefecture)).dossier.overall.rank == 1


def test_that_planned_visits_of_both_and_the_shortlist_are_told():
    plan = Plan(
        2027, PlanStatus.OPTIMAL, 1.0, 1.0, (visit("a", OSAKA, SHIZUOKA), visit("b", OSAKA))
    )
    listed = Shortlisted(GUJARAT, SHIZUOKA, "ports", date(2026, 11, 1))
    page = page_of(records=(("plan", "2027", plan), ("shortlist", "IN-GJ+JP-22", listed)))
    assert [planned.visit_id for planned in page.planned] == ["a"]
    assert page.shortlisted == listed
    assert page_of().shortlisted is None


def test_that_the_table_of_figures_adds_up_and_names_every_source():
    page = page_of(without(small_world(), "IN-GJ", "sectors", "S08"))
    table = figures_table(page, Words())
    at = {heading: place for place, heading in enumerate(table.headings)}
    rows = table.rows
    assert {len(row) for row in rows} == {len(table.headings)}
    criteria = [row for row in rows if row[at["Part"]] == "Score"]
    *single, together = criteria
    gives = sum(row[at["Gives"]] for row in single)
    assert gives == pytest.approx(together[at["Gives"]], abs=1e-5)
    assert together[at["Value"]] == pytest.approx(page.dossier.of_state.score, abs=1e-6)
    figures = [row for row in rows if row[at["Unit"]]]
    assert figures
    assert all(row[at["Source"]] and row[at["Year"]] for row in figures)
    assert any(row[at["Value"]] == "missing" for row in rows)
