"""What the palette offers while its line is typed into."""

from app.domain.documents import Hit
from app.ui.screens.palette.model import Offer, closest
from app.ui.screens.palette.presenter import PalettePresenter

GUJARAT = Hit("region", "IN-GJ", "Gujarat", 1.0, "", "Gujarat", "")


def nothing():
    """Taken by nobody."""


def offer(title, where="View", also=""):
    return Offer(title, where, nothing, also=also)


COMMANDS = (
    offer("訪問", "表示", "Visits"),
    offer("保存", "編集", "Save"),
    offer("明", "表示 › テーマ", "Light"),
)


class View:
    def __init__(self):
        self.offers, self.state, self.states = [], "", []

    def show_offers(self, offers):
        self.offers = [each.title for each in offers]

    def show_state(self, state):
        self.state = state
        self.states.append(state)


def opened(commands=COMMANDS, hits=(), run=None):
    view = View()
    asked = []

    def at_once(job, done, on_problem, on_progress=None, topic=""):
        done(job(None))

    def find(query):
        asked.append(query)
        return hits

    presenter = PalettePresenter(
        view, find, lambda hit: offer(hit.title, hit.kind), run or at_once, lambda _: None
    )
    presenter.open(commands)
    return presenter, view, asked


def test_that_all_commands_stand_there_before_anything_is_typed():
    _, view, asked = opened()
    assert view.offers == ["訪問", "保存", "明"]
    assert view.state == "found"
    assert asked == [""]  # which makes the index ready


def test_that_a_search_for_records_begins_by_saying_what_can_be_found():
    _, view, _ = opened(commands=(), hits=(GUJARAT,))
    assert (view.offers, view.state) == ([], "start")


def test_that_a_command_is_found_by_its_own_name_and_by_its_english_one():
    presenter, view, _ = opened()
    for query in ("訪", "vis"):
        presenter.search(query)
        assert view.offers == ["訪問"]


def test_that_records_follow_the_commands():
    presenter, view, asked = opened(commands=(offer("Guide"),), hits=(GUJARAT,))
    presenter.search("gu")
    assert view.offers == ["Guide", "Gujarat"]
    assert asked[-1] == "gu"


def test_that_searching_is_told_while_it_lasts_and_nothing_when_nothing_came():
    presenter, view, _ = opened()
    view.states.clear()
    presenter.search("telescope")
    assert view.states == ["searching", "nothing"]


def test_that_only_the_newest_search_can_answer():
    topics = []

    def never(job, done, on_problem, on_progress=None, topic=""):
        topics.append(topic)

    presenter, _, _ = opened(run=never)
    presenter.search("a")
    assert topics == ["palette", "palette"]


def test_that_a_place_is_looked_at_where_several_terms_are_typed():
    assert [each.also for each in closest(COMMANDS, "テーマ light")] == ["Light"]
    assert closest((offer("Flights"),), "vie") == ()
