"""The board of partnerships, filtered by region and stage."""

from datetime import date

import pytest

from app.domain.problems import ProblemError
from app.services.follow_partnerships import partnership_board
from tests.fakes.plans import REGIONS
from tests.fakes.store import FakeStore, Reference
from tests.fakes.ties import tie

TIES = (
    tie("T1", "IN-TN", "JP-27", status="active", signed_on="2019-11"),
    tie("T2", "IN-GJ", "JP-22", kind="sister", status="active", signed_on="2024-01-01"),
    tie("T3", "IN-GJ", "JP-22", status="proposed", signed_on=""),
    tie("T4", "IN-GJ", "JP-23", status="lapsed", signed_on="2001"),
)


def listed(**filters):
    with FakeStore(Reference(regions=REGIONS, ties=TIES)).read() as work:
        board = partnership_board(work, date(2026, 11, 22), **filters)
    return [each.row.partnership.tie_id for each in board]


def test_that_all_ties_come_by_state_prefecture_and_id():
    assert listed() == ["T2", "T3", "T4", "T1"]


@pytest.mark.parametrize("region", ["IN-GJ", "gujarat", "गुजरात", "グジャラート州"])
def test_that_a_region_is_meant_by_code_or_any_of_its_names(region):
    assert listed(region=region) == ["T2", "T3", "T4"]


def test_that_a_prefecture_is_a_region_too():
    assert listed(region="静岡") == ["T2", "T3"]


def test_that_filters_work_together():
    assert listed(stage="signed") == ["T2", "T1"]
    assert listed(region="Gujarat", stage="dormant") == ["T4"]
    assert listed(region="Odisha") == []


@pytest.mark.parametrize(
    ("filters", "code"),
    [({"region": "Atlantis"}, "region-unknown"), ({"stage": "hopeful"}, "stage-unknown")],
)
def test_that_an_unknown_filter_is_told(filters, code):
    with pytest.raises(ProblemError) as caught:
        listed(**filters)
    assert caught.value.problems[0].code == code
