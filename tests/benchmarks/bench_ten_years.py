"""Ten programme years together on the shipped reference: who is served, how near the bound.

Seconds are those of the processor as well: the machine may do other work beside.
"""

import time
from datetime import date

import pytest

from app.bootstrap.desk import open_desk
from app.bootstrap.shipped import Clock, Shipped
from app.services.task import Unattended

YEARS = 10
FIRST = 2027


@pytest.fixture
def desk(tmp_path, monkeypatch):
    monkeypatch.setattr(Clock, "today", lambda _: date(2026, 9, 1))
    return open_desk(f"sqlite:///{tmp_path / 'store.sqlite'}", Shipped())


def test_that_ten_years_serve_every_region(desk, capsys):
    cpu, wall = time.process_time(), time.perf_counter()
    plan = desk.visits.plan_years(FIRST, YEARS, Unattended())
    with capsys.disabled():
        print(
            f"\nten years: {plan.objective:,.0f} of at most {plan.bound:,.0f} points, "
            f"gap {100 * plan.gap:.1f} %, {time.process_time() - cpu:.1f} s of processor, "
            f"{time.perf_counter() - wall:.1f} s of clock",
            end="",
        )
    assert len(plan.plans) == YEARS
    assert set(plan.served) == set(desk.regions())
    assert plan.objective <= plan.bound
