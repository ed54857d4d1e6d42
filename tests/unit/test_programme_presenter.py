"""What the Programme screen shows of lines and targets, and where its rows lead."""

from datetime import date
from pathlib import Path
from types import SimpleNamespace

import pytest

from app.domain.problems import ProblemError, refuse
from app.domain.programme import Point, Progress, Target
from app.domain.provenance import Source
from app.services.changes import Changes
from app.services.report_programme import LineSheet, ProgrammeReport, TargetSheet
from app.ui.screens.programme.presenter import (
    ProgrammeActions,
    ProgrammeFacts,
    ProgrammePresenter,
    Side,
)
from tests.fakes.ties import tie

SOURCE = Source("File 7/2026")
OWN = Progress("own-0001", "G2", "2026-09", 30.0, "persons", "", SOURCE, counts=True)
TOLD = Progress("P001", "G2", "2026-01", None, "", "A meeting", SOURCE)


def sheet(key, line, *, due=(), progress=()):
    target = Target(key, line, key, "target", 100.0, "persons", "2025", "2029", "", "", SOURCE)
    return TargetSheet(target, progress, due, (), counted=False, behind=None)


PATH = (Point(date(2025, 1, 1), 0.0), Point(date(2029, 12, 31), 100.0))
TIE, VISIT = tie("T001"), SimpleNamespace(visit_id="V1", delegation=(), hosts=())
LINES = (
    LineSheet("VII", (sheet("G1", "VII"),), (), (), ()),
    LineSheet(
        "VIII",
        (sheet("G3", "VIII"), sheet("G2", "VIII", due=PATH, progress=(TOLD, OWN))),
        (TIE,),
        (VISIT,),
        (),
    ),
)
FACTS = ProgrammeFacts(ProgrammeReport(date(2026, 11, 22), LINES), {})


class FakeView:
    def __init__(self):
        self.line = self.target = self.rows = self.own = self.edited = self.problem = None
        self.closed, self.written = 0, None

    def show_lines(self, facts):
        self.facts = facts

    def show_region(self, code):
        self.region = code

    def show_line(self, line):
        self.line, self.ties = line.line, line.ties

    def show_target(self, sheet):
        self.target = sheet.target.target_id if sheet else None

    def show_list(self, side, rows):
        self.side, self.rows = side, tuple(rows)

    def show_entry(self, entry, *, is_own):
        self.own = is_own

    def edit(self, sheet):
        self.edited = sheet.target.target_id

    def close_form(self):
        self.closed += 1

    def show_form_problem(self, error):
        self.problem = error.problems[0].code

    def show_written(self, file):
        self.written = file


def at_once(job, on_done, on_problem, on_progress=None, topic=""):
    try:
        answer = job(None)
    except ProblemError as error:
        on_problem(error)
    else:
        on_done(answer)


@pytest.fixture
def desk():
    view, done = FakeView(), []

    def keep(entry, reason):
        if not reason:
            raise refuse("reason-missing")
        done.append(("keep", entry, reason))
        return Changes(frozenset({"progress"}), ("own-0002",))

    actions = ProgrammeActions(
        load=lambda: FACTS,
        keep=keep,
        withdraw=lambda key, reason: done.append(("withdraw", key, reason)),
        write=lambda file, line, _: done.append(("write", line)) or file,
        open_thing=lambda kind, key: done.append(("open", kind, key)),
    )
    presenter = ProgrammePresenter(view, actions, at_once, pytest.fail)
    presenter.start()
    return presenter, view, done


def test_that_line_viii_is_shown_first_at_the_target_with_most_to_tell(desk):
    _, view, _ = desk
    assert (view.line, view.target, view.rows) == ("VIII", "G2", (TOLD, OWN))


def test_that_another_line_starts_from_its_own_targets(desk):
    presenter, view, _ = desk
    presenter.choose_line(LINES[0])
    assert (view.line, view.target, view.rows) == ("VII", "G1", ())


def test_that_the_chosen_target_stays_when_the_programme_is_read_again(desk):
    presenter, view, _ = desk
    presenter.choose_target(LINES[1].targets[0])
    presenter.reload()
    assert view.target == "G3"


@pytest.mark.parametrize(
    ("side", "opened"), [(Side.TIES, ("tie", "T001")), (Side.VISITS, ("visit", "V1"))]
)
def test_that_what_serves_a_line_leads_to_its_own_screen(desk, side, opened):
    presenter, view, done = desk
    presenter.choose_side(side)
    presenter.open_row(view.rows[0])
    assert done == [("open", *opened)]


def test_that_a_region_that_is_followed_narrows_the_ties_and_stays_when_read_again(desk):
    presenter, view, _ = desk
    (tie,) = view.ties
    presenter.follow_region("JP-01")
    assert (view.region, view.ties) == ("JP-01", ())
    presenter.reload()
    assert (view.region, view.ties) == ("JP-01", ())
    presenter.follow_region(tie.state)
    assert view.ties == (tie,)


def test_that_only_own_entries_can_be_taken_back(desk):
    presenter, view, done = desk
    presenter.choose_row(TOLD)
    assert view.own is False
    presenter.choose_row(OWN)
    assert view.own is True
    presenter.take_back("A slip")
    assert done == [("withdraw", "own-0001", "A slip")]


def test_that_an_entry_is_kept_on_the_chosen_target_and_the_form_closes(desk):
    presenter, view, done = desk
    presenter.start_entry()
    assert view.edited == "G2"
    presenter.keep(OWN, "")
    assert (view.problem, view.closed) == ("reason-missing", 0)
    presenter.keep(OWN, "From the ministry")
    assert (view.closed, done) == (1, [("keep", OWN, "From the ministry")])


def test_that_the_report_is_written_on_one_line_or_on_all(desk):
    presenter, view, done = desk
    presenter.write(Path("a.pdf"), only_line=True)
    presenter.write(Path("b.xlsx"), only_line=False)
    assert done == [("write", "VIII"), ("write", "")]
    assert view.written == Path("b.xlsx")


def test_that_an_entry_opened_from_elsewhere_shows_its_target(desk):
    presenter, view, _ = desk
    presenter.choose_line(LINES[0])
    presenter.open("progress", "own-0001")
    assert (view.line, view.target) == ("VIII", "G2")
