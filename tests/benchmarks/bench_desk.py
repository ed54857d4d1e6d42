"""The store's first filling, the scores, the journeys and the plan of a year, each timed."""

import sqlite3
import statistics
import time
from pathlib import Path

import pytest

from app.bootstrap.desk import Desk
from app.bootstrap.premises import Premises
from app.bootstrap.shipped import Clock, Shipped
from app.domain.compatibility import partners_of, score_pairs
from app.domain.network_edits import EditKind, RouteEdit
from app.domain.visits import Lead
from app.services.task import Unattended
from app.store.bundled import Bundled
from app.store.open import open_store

SHIPPED = Shipped()
FILES = Bundled(SHIPPED.root / "data" / "tables", SHIPPED.root / "migrations")


def timed(work, times=5):
    """Median seconds of ``work``."""
    taken = []
    for _ in range(times):
        began = time.perf_counter()
        work()
        taken.append(time.perf_counter() - began)
    return statistics.median(taken)


def made_store(path: Path):
    open_store(path, FILES).close()
    path.unlink()


def copied_rows(source: Path, target: Path):
    """The same rows written by plain SQLite: the least that a first filling can take."""
    with sqlite3.connect(source) as there:
        found = there.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        names = [row[0] for row in found]
        tables = {name: there.execute(f'SELECT * FROM "{name}"').fetchall() for name in names}  # noqa: S608
    there.close()
    with sqlite3.connect(target) as here:
        for name, rows in tables.items():
            if rows:
                gaps = ",".join("?" * len(rows[0]))
                columns = ",".join(f"c{number}" for number in range(len(rows[0])))
                here.execute(f'CREATE TABLE "{name}" ({columns})')
                here.executemany(f'INSERT INTO "{name}" VALUES ({gaps})', rows)  # noqa: S608
    here.close()
    target.unlink()


@pytest.fixture
def say(capsys):
    def out_loud(text):
        with capsys.disabled():
            print(f"\n{text}", end="")

    return out_loud


@pytest.fixture
def desk(tmp_path):
    store = open_store(tmp_path / "desk.sqlite", FILES)
    yield Desk(Premises(store, SHIPPED, Clock()))
    store.close()


def test_first_filling_of_the_store(tmp_path, say):
    made = timed(lambda: made_store(tmp_path / "made.sqlite"), 3)
    open_store(tmp_path / "kept.sqlite", FILES).close()
    plain = timed(lambda: copied_rows(tmp_path / "kept.sqlite", tmp_path / "plain.sqlite"), 3)
    opened = timed(lambda: open_store(tmp_path / "kept.sqlite", FILES).close())
    say(f"store made and filled {made:.2f} s ({made / plain:.1f} x plain inserts of the same rows)")
    say(f"store opened {opened * 1000:.0f} ms")


def test_scores_of_all_pairs(desk, say):
    facts, weights = desk.match.facts(), desk.match.weights()
    gathered = timed(desk.match.facts)
    scored = timed(lambda: score_pairs(facts.matrix, weights), 50)
    scores = score_pairs(facts.matrix, weights)
    ranked = timed(lambda: partners_of(facts.matrix, scores, facts.matrix.states[0]), 50)
    say(f"facts read and measured {gathered * 1000:.0f} ms")
    say(f"1,692 pairs scored {scored * 1000:.2f} ms, one region's ranking {ranked * 1000:.2f} ms")


def test_journeys_of_all_pairs(desk, say):
    def anew():
        desk._premises._known_journeys.clear()
        return desk._premises.access

    say(f"network read and all pairs' journeys {timed(anew, 3) * 1000:.0f} ms")


def test_what_if_of_one_route(desk, say):
    edits = [RouteEdit(EditKind.ADDED, "BLR", "KIX", 5)]
    cold = timed(lambda: desk.flights.what_if(edits, None), 1)
    tried = timed(lambda: desk.flights.what_if(edits, None), 9)
    shift = desk.flights.what_if(edits, None).shift
    followed = timed(lambda: desk.flights.standings(shift))
    say(f"what-if of one route {tried * 1000:.0f} ms, the first {cold * 1000:.0f} ms")
    say(f"scores and ranks before and after it {followed * 1000:.0f} ms")


def test_plan_of_a_year(desk, say):
    plans = []
    seconds = timed(lambda: plans.append(desk.visits.plan(2027, tuple(Lead), (), Unattended())), 3)
    plan = plans[-1]
    points = f"{plan.objective:g} of at most {plan.bound:g} points"
    say(f"plan of 2027: {plan.status}, {points}, {seconds:.1f} s")
