"""Seasons, points of windows, and the kinds of windows that block."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QCheckBox, QSpinBox

from app.domain.calendar import Hardness
from app.domain.plan_problem import blocks
from app.domain.plan_settings import PlanRules, PlanSettings
from app.domain.regions import Names
from app.domain.visits import Direction
from app.ui.screens.visits.season_fields import SeasonFields
from app.words.catalogue import Words
from tests.fakes.year_problems import window

KINDS = {
    kind: Names(kind.title(), kind, kind)
    for kind in ("diet", "election", "festival", "holiday", "state-assembly")
}
SHIPPED = PlanSettings()


@pytest.fixture
def fields(qtbot):
    made = SeasonFields(Words(), KINDS)
    qtbot.addWidget(made)
    made.show_settings(SHIPPED)
    return made


def box(fields, text):
    return next(each for each in fields.findChildren(QCheckBox) if text in each.text())


def spin(fields, name):
    return next(each for each in fields.findChildren(QSpinBox) if each.accessibleName() == name)


def test_that_nothing_is_changed_by_looking(fields):
    assert fields.given(SHIPPED) == SHIPPED


def test_that_a_kind_that_is_ticked_blocks_its_days_to_avoid_and_no_others(fields):
    box(fields, "Diet").setChecked(True)
    found = fields.given(SHIPPED)
    avoid = window("JP", 0, 1, Hardness.AVOID, "diet")
    assert not blocks(avoid, SHIPPED)
    assert blocks(avoid, found)
    assert not blocks(replace(avoid, hardness=Hardness.PREFER_NOT), found)
    assert not any("Holiday" in each.text() for each in fields.findChildren(QCheckBox))


def test_that_months_days_and_weights_are_given_as_they_stand(fields):
    spin(fields, "India to Japan, Jan").setValue(7)
    spin(fields, "prefer not").setValue(-9)
    spin(fields, "Weight of Diet").setValue(3)
    weights = fields.given(SHIPPED).weights
    assert weights.season[Direction.TO_JAPAN][0] == 7
    assert weights.window_points(window("JP", 0, 1, Hardness.PREFER_NOT, "diet")) == -27
    assert weights.kind_factor["state-assembly"] == 2


def test_that_a_kind_that_nobody_knows_here_stays_as_it_was(fields):
    own = PlanSettings(PlanRules(strict_kinds=("election", "fair")))
    fields.show_settings(own)
    assert set(fields.given(own).rules.strict_kinds) == {"election", "fair"}
