"""Which page of the manual is shown."""

from app.ui.screens.help.presenter import HelpPresenter
from app.words.manual import Page

MANUAL = (Page("start", "Start", "Hello."), Page("map", "Map", "The wheel zooms."))
KEYS = Page("keyboard", "Keyboard", "F1")
FIGURES = Page("figures", "What is this figure?", "Scale of the wheel works.")


class View:
    def __init__(self):
        self.pages, self.key, self.page, self.query, self.nothing = [], "", None, "", ""

    def show_pages(self, pages, key):
        self.pages, self.key = [page.key for page in pages], key

    def show_page(self, page, query):
        self.page, self.query = page.key, query

    def show_nothing_found(self, query):
        self.nothing = query


def opened(key, read=lambda: (FIGURES,)):
    view = View()
    problems = []

    def run(job, done, on_problem, on_progress=None, topic=""):
        try:
            done(job(None))
        except ValueError as error:
            on_problem(error)

    presenter = HelpPresenter(view, MANUAL, read, run, problems.append)
    presenter.open(key, KEYS)
    return presenter, view, problems


def test_that_the_page_asked_for_is_shown_among_all():
    _, view, _ = opened("map")
    assert view.pages == ["start", "map", "keyboard", "figures"]
    assert view.page == view.key == "map"


def test_that_a_page_written_from_data_is_shown_once_it_is_there():
    _, view, _ = opened("figures")
    assert view.page == "figures"


def test_that_a_screen_without_a_page_begins_at_the_start():
    _, view, _ = opened("telescope")
    assert view.page == "start"


def test_that_a_search_keeps_to_the_pages_that_hold_it_and_none_brings_all_back():
    presenter, view, _ = opened("start")
    presenter.search("wheel")
    assert (view.pages, view.page, view.query) == (["map", "figures"], "map", "wheel")
    presenter.search("")
    assert (len(view.pages), view.page) == (4, "start")


def test_that_nothing_found_is_told():
    presenter, view, _ = opened("start")
    presenter.search("telescope")
    assert (view.pages, view.nothing) == ([], "telescope")


def test_that_a_link_leads_out_of_a_search():
    presenter, view, _ = opened("start")
    presenter.search("hello")
    presenter.follow("map")
    assert (view.page, len(view.pages)) == ("map", 4)


def test_that_opening_again_renews_the_keys_and_doubles_no_page():
    presenter, view, _ = opened("start")
    presenter.open("keyboard", KEYS)
    assert sorted(view.pages) == ["figures", "keyboard", "map", "start"]
    assert view.page == "keyboard"


def test_that_the_manual_is_readable_where_the_figures_cannot_be_read():
    def broken():
        raise ValueError("no store")

    _, view, problems = opened("map", broken)
    assert view.page == "map"
    assert len(problems) == 1
