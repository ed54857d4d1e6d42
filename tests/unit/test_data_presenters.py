"""The tabs of the Data screen, without a window."""

from datetime import date
from pathlib import Path
from types import SimpleNamespace

import pytest

from app.domain.changelog import EditFilter
from app.domain.problems import ProblemError, refuse
from app.domain.provenance import Figure, Quality, Source
from app.domain.regions import Names, region_code
from app.domain.stated_figures import StatedFigure
from app.domain.visits import Plan, PlanStatus
from app.services import history, import_records
from app.services.changes import Changes
from app.services.edit_figure import FigureDifference
from app.services.import_mapping import guess_kind, guess_matching
from app.services.measure_coverage import Coverage
from app.services.record_kinds import kind_named, record_kinds
from app.services.sheets import Sheet, SheetRow
from app.services.take_plan import ReadPlan
from app.services.tie_kind import tie_kind
from app.ui.screens.data.presenter.history import HistoryPresenter
from app.ui.screens.data.presenter.imports import ImportPresenter
from app.ui.screens.data.presenter.profiles import ProfileFacts, ProfilesPresenter
from app.ui.screens.data.presenter.upkeep import (
    ExportPresenter,
    ReferencePresenter,
    StoreFacts,
    StorePresenter,
)
from app.ui.screens.data.presenter.work import Work
from tests.fakes.plans import REGIONS
from tests.fakes.sheets_of_ties import KNOWN, store_with
from tests.fakes.store import FakeStore, Own, Reference

TODAY = date(2026, 11, 22)
SOURCE = Source("State accounts", "File 3", "2026-10-01")


class Recorder:
    """A view that remembers what it was asked to show last, by the name of the method."""

    def __init__(self):
        self.seen = {}

    def __getattr__(self, name):
        def remember(*given, **more):
            self.seen[name] = (*given, *more.values())

        return remember


class Desk:
    """Runs jobs at once; remembers problems and what was told."""

    def __init__(self):
        self.problems, self.told = [], []
        self.work = Work(self.run, self.problems.append, self.tell)

    def run(self, job, on_done, on_problem, on_progress=None, topic=""):
        try:
            answer = job(None)
        except ProblemError as error:
            on_problem(error)
        else:
            on_done(answer)

    def tell(self, changes):
        self.told.append(changes)
        return changes


@pytest.fixture
def desk():
    return Desk()


def figure(value, *, edited=False):
    return Figure(value, "persons", "2011", SOURCE, Quality.OFFICIAL, edited=edited)


def stated(code, value, *, edited=False):
    return StatedFigure(region_code(code), "population_total", figure(value, edited=edited))


def facts(*, own=()):
    regions = {region.code: region for region in REGIONS}
    known = {each.record_key: each for each in (stated("IN-OD", 42.0), stated("IN-GJ", 60.0))}
    known |= {each.own.record_key: each.own for each in own}
    return ProfileFacts(
        regions,
        tuple(Coverage(code, "other", 1, 2, 0, 15) for code in regions),
        {},
        {"population_total": Names("Population", "人口", "जनसंख्या")},
        {"figure": known, "industry": {}},
        {"figure": {}, "industry": {}},
        own,
    )


OWN = FigureDifference("figure", stated("IN-GJ", 61.0, edited=True), figure(60.0))


def test_that_a_clicked_region_shows_its_own_figures(desk):
    view = Recorder()
    presenter = ProfilesPresenter(view, facts, None, desk.work)
    presenter.start()
    presenter.choose_region("IN-GJ")
    (rows,) = view.seen["show_figures"]
    assert [row.stated.figure.value for row in rows] == [60.0]
    assert view.seen["show_region"] == ("IN-GJ",)


def test_that_a_region_of_the_other_country_brings_its_country(desk):
    view = Recorder()
    presenter = ProfilesPresenter(view, facts, None, desk.work)
    presenter.start()
    presenter.choose_region("JP-23")
    regions, cells = view.seen["show_coverage"]
    assert {region.code[:2] for region in regions} == {"JP"}
    assert {cell.region for cell in cells} == {region.code for region in regions}


@pytest.mark.parametrize("early", [True, False])
def test_that_a_figure_opened_from_elsewhere_is_shown_whatever_the_filters_were(desk, early):
    view = Recorder()
    presenter = ProfilesPresenter(view, facts, None, desk.work)
    steps = [presenter.start, lambda: presenter.open("IN-GJ/population_total/2011")]
    for step in reversed(steps) if early else steps:
        presenter.show_only_own(only=True)
        step()
    assert view.seen["show_region"] == ("IN-GJ",)
    assert view.seen["find_figure"] == view.seen["show_figure"]
    (row,) = view.seen["show_figure"]
    assert row.stated.figure.value == 60.0


def test_that_an_own_figure_stands_beside_the_reference(desk):
    view = Recorder()
    presenter = ProfilesPresenter(view, lambda: facts(own=(OWN,)), None, desk.work)
    presenter.start()
    presenter.show_only_own(only=True)
    ((row,),) = view.seen["show_figures"]
    assert (row.stated.figure.value, row.reference.value, row.is_own) == (61.0, 60.0, True)


def test_that_a_refused_figure_leaves_the_form_open(desk):
    def edit_figure(kind, figure, reason):
        raise refuse("figure-year-wrong", year="x")

    view = Recorder()
    cases = SimpleNamespace(edit_figure=edit_figure)
    ProfilesPresenter(view, facts, cases, desk.work).keep("figure", stated("IN-GJ", 1.0), "why")
    (error,) = view.seen["show_form_problem"]
    assert error.problems[0].code == "figure-year-wrong"
    assert "close_form" not in view.seen
    assert desk.told == []


def test_that_a_taken_back_figure_is_told_to_the_other_screens(desk):
    asked = []

    def withdraw(*given):
        asked.append(given)
        return Changes(frozenset({"figure"}))

    view = Recorder()
    cases = SimpleNamespace(withdraw_figure=withdraw)
    presenter = ProfilesPresenter(view, lambda: facts(own=(OWN,)), cases, desk.work)
    presenter.start()
    presenter.show_only_own(only=True)
    presenter.choose_figure(view.seen["show_figures"][0][0])
    presenter.take_back("mistaken")
    assert asked == [("figure", "IN-GJ/population_total/2011", "mistaken")]
    assert desk.told == [Changes(frozenset({"figure"}))]


READ = ReadPlan(Plan(2027, PlanStatus.OPTIMAL, 0.0, 0.0, ()), ())
HEADINGS = tuple(column.key for column in tie_kind().columns)
ROW = ("", "IN-OD", "Odisha", "", "JP-23", "Aichi", "", "mou", "2026-11-20", "active", "", "")
CELLS = (*ROW, "File 12", "File 12", "2026-11-20")


class ImportCases:
    """The real use cases on a store in memory; ``sheet`` is what any file holds."""

    def __init__(self, sheet):
        self.sheet, self.store = sheet, store_with(*KNOWN)

    def read_sheet(self, path):
        if path.suffix != ".csv":
            raise refuse("import-suffix-unknown", file=path.name, known=(".csv",))
        return self.sheet

    def kind_of(self, sheet, name=""):
        return kind_named(name) if name else guess_kind(record_kinds(), sheet.headings)

    def matching_of(self, kind, sheet):
        return guess_matching(kind, sheet.headings)

    def preview(self, kind, sheet, matching):
        return import_records.preview_import(self.store, kind, sheet, matching, TODAY)

    def take_in(self, kind, sheet, matching, reason):
        given = (self.store, kind, sheet, matching, reason, TODAY)
        return import_records.import_records(*given)


def sheet(*rows, headings=HEADINGS):
    return Sheet("ties.csv", headings, tuple(SheetRow(n, row) for n, row in enumerate(rows, 2)))


class PlanCases:
    """Exported plans, told by their name."""

    changes = Changes(frozenset({"plan"}), ("2027",))

    def holds_plan(self, path):
        return path.stem == "visits-2027"

    def read_plan(self, path):
        return READ

    def check_plan(self, read):
        return self.changes

    def take_plan(self, read, reason):
        return self.changes


def importing(desk, *rows, headings=HEADINGS):
    view, cases = Recorder(), ImportCases(sheet(*rows, headings=headings))
    presenter = ImportPresenter(view, cases, desk.work, PlanCases())
    presenter.choose_file(Path("ties.csv"))
    return presenter, view, cases


def test_that_a_file_is_shown_and_taken_in_once(desk):
    presenter, view, cases = importing(desk, CELLS)
    kind, preview = view.seen["show_preview"]
    assert (kind.kind, preview.added, preview.problems) == ("tie", 1, ())
    presenter.take_in("letter of 3 May")
    assert view.seen["show_taken"][0].added == 1
    assert desk.told[0].kinds == {"tie"}
    presenter.take_in("letter of 3 May")
    assert cases.store.own.reasons == ("letter of 3 May",)


def test_that_headings_that_tell_nothing_ask_for_the_kind(desk):
    presenter, view, _ = importing(desk, CELLS, headings=tuple("abcdefghijklmno"))
    assert "ask_kind" in view.seen
    presenter.choose_kind("tie")
    codes = {problem.code for problem in view.seen["show_preview"][1].problems}
    assert codes == {"import-column-missing"}


def test_that_a_column_is_given_another_meaning(desk):
    headings = tuple("Remark" if key == "note" else key for key in HEADINGS)
    presenter, view, _ = importing(desk, CELLS, headings=headings)
    assert "Remark" not in view.seen["show_preview"][1].matching
    presenter.match("Remark", "note")
    assert view.seen["show_preview"][1].matching["Remark"] == "note"
    presenter.match("source_title", "note")
    matching = view.seen["show_preview"][1].matching
    assert (matching["source_title"], "Remark" in matching) == ("note", False)


def test_that_a_file_that_cannot_be_read_is_refused_in_the_tab(desk):
    presenter, view, _ = importing(desk, CELLS)
    presenter.choose_file(Path("ties.pdf"))
    assert view.seen["show_refusal"][0][0].code == "import-suffix-unknown"
    presenter.take_in("why")
    assert "show_taken" not in view.seen


def test_that_an_exported_plan_is_shown_as_one_and_taken_in_whole(desk):
    presenter, view, cases = importing(desk, CELLS)
    view.seen.clear()
    presenter.choose_file(Path("visits-2027.csv"))
    assert view.seen["show_plan"] == ("visits-2027.csv", READ, True)
    assert "show_preview" not in view.seen
    presenter.take_in("from the other desk")
    assert view.seen["show_plan_taken"] == (READ,)
    assert desk.told[0].kinds == {"plan"}
    presenter.take_in("from the other desk")
    assert len(desk.told) == 1
    assert cases.store.own.reasons == ()


def test_that_a_file_after_a_plan_is_what_is_taken_in(desk):
    presenter, view, cases = importing(desk, CELLS)
    presenter.choose_file(Path("visits-2027.csv"))
    presenter.choose_file(Path("ties.csv"))
    presenter.take_in("letter of 3 May")
    assert "show_plan_taken" not in view.seen
    assert cases.store.own.reasons == ("letter of 3 May",)


class HistoryCases:
    def __init__(self, count):
        made = (("note", f"n{number}", {"text": "x"}) for number in range(count))
        self.store = FakeStore(Reference(), Own.having(*made))

    def edits(self, wanted):
        return history.list_edits(self.store, wanted)

    def revert(self, batch, reason):
        return history.revert(self.store, batch, reason)


def test_that_older_changes_follow_page_by_page(desk):
    view = Recorder()
    presenter = HistoryPresenter(view, HistoryCases(450), desk.work)
    presenter.start()
    seen = [(len(view.seen["show_edits"][0]), view.seen["show_edits"][1])]
    for _ in range(2):
        presenter.show_more()
        seen.append((len(view.seen["show_edits"][0]), view.seen["show_edits"][1]))
    assert seen == [(200, True), (400, True), (450, False)]


def test_that_a_change_is_taken_back_by_a_new_one(desk):
    view, cases = Recorder(), HistoryCases(2)
    presenter = HistoryPresenter(view, cases, desk.work)
    presenter.start()
    presenter.choose(view.seen["show_edits"][0][0])
    assert view.seen["show_edit"][1] == 1
    presenter.revert("mistaken")
    newest = cases.edits(EditFilter())[0]
    assert (newest.key, newest.after, newest.reason) == ("n1", None, "mistaken")
    assert desk.told[0].ids == ("n1",)


def test_that_the_log_is_filtered_and_the_choice_forgotten(desk):
    view = Recorder()
    presenter = HistoryPresenter(view, HistoryCases(3), desk.work)
    presenter.start()
    presenter.choose(view.seen["show_edits"][0][0])
    presenter.filter(EditFilter(text="n0"))
    assert [edit.key for edit in view.seen["show_edits"][0]] == ["n0"]
    assert view.seen["show_edit"] == (None, 0)


def test_that_a_newer_release_is_taken_and_looked_at_again(desk):
    view, waits = Recorder(), ["2"]

    def take():
        return Changes(frozenset({"reference"}), (waits.pop(),))

    presenter = ReferencePresenter(view, lambda: waits[0] if waits else None, take, desk.work)
    presenter.start()
    assert view.seen["show_update"] == ("2",)
    presenter.take()
    assert view.seen["show_update"] == (None,)
    assert desk.told[0].kinds == {"reference"}


def test_that_a_backup_shows_among_the_backups(desk):
    view, made = Recorder(), []

    def back_up(file):
        made.append(file)
        return file

    presenter = StorePresenter(view, lambda: StoreFacts((), tuple(made)), back_up, desk.work)
    presenter.back_up(Path("a.setuhashi"))
    assert view.seen["show_backup"] == (Path("a.setuhashi"),)
    assert view.seen["show_store"][0].backups == (Path("a.setuhashi"),)


def test_that_an_export_that_fails_is_told(desk):
    def export(kind, file):
        raise refuse("disk-full", file=str(file))

    view = Recorder()
    ExportPresenter(view, export, desk.work).export("tie", Path("ties.csv"))
    assert desk.problems[0].problems[0].code == "disk-full"
    assert view.seen == {}
