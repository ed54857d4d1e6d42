from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.domain.pipeline import (
    Alarm,
    AlarmKind,
    Move,
    Partnership,
    Stage,
    pipeline,
)
from app.domain.problems import ProblemError, refuse
from app.domain.regions import PrefectureCode, StateCode
from app.services.changes import Changes
from app.services.follow_partnerships import BoardRow
from app.services.saved_views import SavedView
from app.ui.screens.partnerships.filters import ANY_ALARM, BOARD, Filters, key_of
from app.ui.screens.partnerships.presenter import (
    PartnershipCases,
    PartnershipsPresenter,
    Registry,
)
from tests.fakes.ties import tie

TODAY = date(2026, 11, 22)
TIE = tie("T1", "IN-GJ", "JP-22")
OLD = replace(tie("T2", "IN-DL", "JP-40"), status="lapsed")
TALKS = Partnership(
    "own-0001",
    StateCode("IN-OD"),
    PrefectureCode("JP-36"),
    moves=(Move(Stage.SOUND_OUT, date(2026, 10, 1), "letter"),),
)


class FakeView:
    def __init__(self):
        self.asked = self.problem = self.written = None
        self.closed = 0

    def show_registry(self, registry):
        self.registry = registry

    def show_filters(self, filters):
        self.filters = filters

    def show_rows(self, rows, *, narrowed):
        self.keys, self.narrowed = [key_of(row) for row in rows], narrowed

    def show_row(self, row):
        self.row = key_of(row) if row else None

    def show_timeline(self, entries):
        self.entries = entries

    def ask_move(self, row, stages, stage):
        self.asked = (key_of(row), stage)

    def ask_file(self, partnership):
        self.asked = partnership

    def ask_tie(self, tie):
        self.asked = tie

    def close_form(self):
        self.closed += 1

    def show_form_problem(self, error):
        self.problem = error.problems[0].code

    def show_exported(self, file):
        self.written = file


def run_now(job, on_done, on_problem, on_progress=None, topic=""):
    try:
        answer = job(None)
    except ProblemError as error:
        on_problem(error)
    else:
        on_done(answer)


class FakeDesk:
    def __init__(self):
        self.ties, self.files = {"T1": TIE, "T2": OLD}, [TALKS]
        self.alarms = {}
        self.views, self.kept, self.withdrawn, self.remembered = [], [], [], []
        self.asked_of = self.exported = None

    def load(self):
        rows = tuple(
            BoardRow(row, None, self.alarms.get(row.partnership.tie_id, ()))
            for row in pipeline(self.ties.values(), self.files)
        )
        return Registry(rows, {}, (), tuple(self.views), TODAY)

    def keep_tie(self, tie, reason):
        if not tie.indian_party:
            raise refuse("tie-party-missing", party="indian_party")
        own = replace(tie, tie_id=tie.tie_id or "own-0009")
        self.ties[own.tie_id] = own
        return Changes(frozenset({"tie"}), (own.tie_id,))

    def withdraw_tie(self, tie_id, reason):
        self.withdrawn.append(("tie", tie_id, reason))

    def move(self, partnership, move):
        key = partnership.partnership_id or "own-0002"
        moved = replace(partnership, partnership_id=key, moves=(*partnership.moves, move))
        self.files = [each for each in self.files if each.partnership_id != key] + [moved]
        return Changes(frozenset({"partnership"}), (key,))

    def keep(self, kind, record, reason):
        self.kept.append((kind, record, reason))
        return Changes(frozenset({kind}), ("own-0001",))

    def withdraw(self, kind, key, reason):
        self.withdrawn.append((kind, key, reason))

    def timeline(self, regions):
        self.asked_of = tuple(regions)
        return ()

    def export(self, rows, file):
        self.exported = [key_of(row) for row in rows]
        return file


@pytest.fixture
def view():
    return FakeView()


@pytest.fixture
def desk():
    return FakeDesk()


@pytest.fixture
def presenter(view, desk):
    cases = PartnershipCases(
        desk.load,
        desk.keep_tie,
        desk.withdraw_tie,
        desk.move,
        desk.keep,
        desk.withdraw,
        desk.timeline,
        desk.export,
        desk.remembered.append,
    )
    presenter = PartnershipsPresenter(view, cases, Filters(), run_now, refused)
    presenter.start()
    return presenter


def refused(error):
    raise error


def test_that_it_lists_every_tie_and_every_file(view, presenter):
    assert view.keys == ["tie:T2", "tie:T1", "file:own-0001"]
    assert not view.narrowed


def test_that_filters_narrow_the_list_and_are_remembered(view, desk, presenter):
    presenter.choose_filters(Filters(stage=Stage.DORMANT.value))
    assert view.keys == ["tie:T2"]
    assert view.narrowed
    presenter.choose_filters(Filters(region="JP-36"))
    assert view.keys == ["file:own-0001"]
    presenter.choose_filters(Filters(status="active"))
    assert view.keys == ["tie:T1"]
    assert [each.status for each in desk.remembered] == ["", "", "active"]


def test_that_clearing_the_filters_keeps_the_shape(view, presenter):
    presenter.choose_filters(Filters(region="JP-36", shape=BOARD))
    presenter.clear_filters()
    assert view.filters == Filters(shape=BOARD)
    assert len(view.keys) == 3


def test_that_alarms_filter_by_kind_and_what_was_moved_to_dormant_counts_as_dormant(view, desk):
    desk.alarms["T1"] = (
        Alarm(AlarmKind.EXPIRED, "", "T1", TIE.state, TIE.prefecture, date(2026, 1, 1)),
    )
    rows = desk.load().rows
    shown = {
        alarm: [key_of(row) for row in rows if Filters(alarm=alarm).pass_(row)]
        for alarm in (ANY_ALARM, *AlarmKind)
    }
    assert shown[ANY_ALARM] == shown["expired"] == shown["expires"] == ["tie:T1"]
    assert shown["review-due"] == []
    assert shown["dormant"] == ["tie:T2"]


def test_that_filters_read_back_what_they_wrote_and_forget_what_is_not_understood():
    filters = Filters("sh", "JP-22", "signed", "active", "dormant", BOARD)
    assert Filters.read(filters.written()) == filters
    assert Filters.read({"stage": "honeymoon", "shape": BOARD}) == Filters()
    assert Filters.read({"text": 7, "newer": "x"}) == Filters()


def test_that_the_chosen_partnership_stays_open_when_everything_is_read_again(view, presenter):
    presenter.choose_row("tie:T2")
    presenter.reload()
    assert view.row == "tie:T2"


def test_that_a_move_proposes_the_next_stage_and_may_be_dropped_on_another(view, presenter):
    presenter.start_move("file:own-0001")
    assert view.asked == ("file:own-0001", Stage.FIELD_VISIT)
    presenter.start_move("file:own-0001", "will-confirmed")
    assert view.asked == ("file:own-0001", Stage.WILL_CONFIRMED)


def test_that_a_stage_that_cannot_follow_is_refused(presenter):
    assert Stage.SIGNED not in presenter.allowed("file:own-0001")
    with pytest.raises(ProblemError, match="stage-not-next"):
        presenter.start_move("file:own-0001", "signed")


def test_that_a_moved_tie_opens_a_file_and_stays_the_one_that_is_open(view, desk, presenter):
    presenter.choose_row("tie:T1")
    presenter.move(Move(Stage.UNDER_WAY, TODAY, "first exchange held"))
    presenter.reload()
    assert view.closed == 1
    assert view.row == "tie:T1"
    assert desk.files[-1].tie_id == "T1"


def test_that_a_new_file_on_a_pair_is_open_afterwards(view, presenter):
    pair = Partnership("", StateCode("IN-KL"), PrefectureCode("JP-13"))
    presenter.choose_row("tie:T1")
    presenter.open_file(pair, Move(Stage.SOUND_OUT, TODAY, "asked"))
    presenter.reload()
    assert view.row == "file:own-0002"


def test_that_a_change_wants_a_tie(view, presenter):
    presenter.choose_row("file:own-0001")
    presenter.start_change()
    assert view.asked is None
    presenter.choose_row("tie:T1")
    presenter.start_change()
    assert view.asked == TIE


def test_that_a_record_that_is_wrong_is_told_in_the_open_form(view, desk, presenter):
    presenter.keep_tie(replace(TIE, indian_party=""), "slip")
    assert view.closed == 0
    assert view.problem == "tie-party-missing"
    assert desk.ties["T1"] == TIE


def test_that_a_new_tie_is_the_one_that_is_open_afterwards(view, presenter):
    presenter.keep_tie(replace(TIE, tie_id=""), "signed this week")
    presenter.reload()
    assert view.row == "tie:own-0009"


def test_that_taking_back_means_the_tie_or_else_the_file(desk, presenter):
    desk.ties["T2"] = replace(OLD, edited=True)
    presenter.reload()
    presenter.choose_row("tie:T2")
    presenter.take_back("was wrong")
    presenter.choose_row("file:own-0001")
    presenter.take_back("talks never began")
    assert desk.withdrawn == [
        ("tie", "T2", "was wrong"),
        ("partnership", "own-0001", "talks never began"),
    ]


def test_that_the_timeline_follows_the_partnership_and_its_scope(desk, presenter):
    presenter.choose_row("tie:T1")
    assert desk.asked_of == ("IN-GJ", "JP-22")
    presenter.choose_scope("prefecture")
    assert desk.asked_of == ("JP-22",)
    presenter.choose_row("file:own-0001")
    assert desk.asked_of == ("JP-36",)


def test_that_a_view_of_the_same_name_is_replaced_and_brings_its_filters_back(
    view, desk, presenter
):
    asleep = Filters(stage=Stage.DORMANT.value, shape=BOARD)
    desk.views = [SavedView("own-0003", "partnerships", "Asleep", asleep.written())]
    presenter.reload()
    presenter.save_view(" Asleep ", "saved")
    assert desk.kept[0][1].view_id == "own-0003"
    presenter.load_view("own-0003")
    assert view.filters == asleep
    assert view.keys == ["tie:T2"]


def test_that_only_what_the_filters_let_through_is_exported(view, desk, presenter):
    presenter.choose_filters(Filters(region="IN-GJ"))
    presenter.export(Path("out.xlsx"))
    assert desk.exported == ["tie:T1"]
    assert view.written == Path("out.xlsx")


def test_that_a_file_on_a_tie_is_opened_by_its_own_key_too(view, desk, presenter):
    desk.files.append(Partnership("own-0007", TIE.state, TIE.prefecture, "T1"))
    presenter.reload()
    presenter.choose_row("file:own-0007")
    assert view.row == "tie:T1"
