"""Sector fit of a forum; due path and burn-up of a target; lines of a tie."""

from datetime import date

import numpy as np
import pytest

from app.domain.criteria import PairCriteria
from app.domain.forums import sector_fits
from app.domain.programme import (
    LINES,
    Point,
    Progress,
    Target,
    burn_up,
    due_on,
    due_path,
    lines_of_fields,
)
from app.domain.provenance import Source
from tests.fakes.pairs import small_world

SOURCE = Source("Joint Vision")
CRITERIA = PairCriteria(small_world())


def test_that_over_all_pairs_of_both_countries_every_sector_fits_as_usual():
    everyone = sector_fits(CRITERIA, CRITERIA.states.codes, CRITERIA.prefectures.codes)
    assert [fit.fit for fit in everyone] == pytest.approx([1.0] * len(everyone))


def test_that_a_group_is_the_mean_of_its_pairs_and_the_best_sector_comes_first():
    group = sector_fits(CRITERIA, ["IN-GJ", "IN-TN"], ["JP-22"])
    alone = [sector_fits(CRITERIA, [state], ["JP-22"]) for state in ("IN-GJ", "IN-TN")]
    for fit in group:
        parts = [each.fit for fits in alone for each in fits if each.sector == fit.sector]
        assert fit.fit == pytest.approx(np.mean(parts))
        assert {c.state for c in fit.carriers} == {"IN-GJ", "IN-TN"}
        assert fit.carriers[0].fit == pytest.approx(max(parts))
    assert [fit.fit for fit in group] == sorted((fit.fit for fit in group), reverse=True)


def test_that_reasons_are_told_only_for_what_is_stronger_than_usual():
    for fit in sector_fits(CRITERIA, ["IN-GJ"], ["JP-22"]):
        codes = {reason.code for reason in fit.reasons}
        assert ("agenda-to-japan" in codes) == (fit.to_japan > 1.0)
        assert ("agenda-to-india" in codes) == (fit.to_india > 1.0)
        assert ("agenda-both-strong" in codes) == (fit.both > 0.0)


def test_that_one_side_alone_has_no_agenda():
    assert sector_fits(CRITERIA, [], ["JP-22"]) == ()


def target(quantity=100.0, baseline="2025", end="2029", **parts):
    return Target(
        "G1", "VII", "People", "target", quantity, "persons", baseline, end, "", "", SOURCE, **parts
    )


def progress(held_on, value, *, counts=True, target_id="G1"):
    return Progress(held_on, target_id, held_on, value, "persons", "", SOURCE, counts)


def test_that_the_due_path_is_straight_from_the_baseline_to_the_end_of_the_target_year():
    it = target(baseline_value=20.0)
    assert due_path(it) == (Point(date(2025, 1, 1), 20.0), Point(date(2029, 12, 31), 100.0))
    assert due_on(it, date(2024, 1, 1)) == 20.0
    assert due_on(it, date(2027, 7, 2)) == pytest.approx(60.0, abs=0.1)
    assert due_on(it, date(2040, 1, 1)) == 100.0


def test_that_an_open_target_has_no_path():
    assert due_path(target(end="")) == due_path(target(quantity=None)) == ()
    assert due_on(target(end=""), date(2027, 1, 1)) is None


def test_that_only_values_that_count_are_on_the_burn_up_in_the_order_of_their_days():
    told = [
        progress("2026-09", 30.0),
        progress("2026-01-15", 10.0),
        progress("2025-08-29", 100.0, counts=False),
        progress("2026-02", None),
        progress("2026-03", 7.0, target_id="G2"),
    ]
    assert burn_up(target(), told) == (
        Point(date(2026, 1, 15), 10.0),
        Point(date(2026, 9, 30), 30.0),
    )


def test_that_every_tie_serves_line_viii_and_the_lines_of_its_fields():
    assert lines_of_fields(()) == {"VIII"}
    assert lines_of_fields(("semiconductors", "tourism", "unheard of")) == {"II", "VII", "VIII"}
    assert lines_of_fields(("health",)) <= {*LINES}
