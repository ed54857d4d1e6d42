"""The page of visits on record, beside the year they are planned in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QTabWidget

from app.domain.visit_record import VisitRecord
from app.services.changes import Changes
from app.ui.rooms.rooms import Rooms
from app.ui.rooms.visits import visits
from app.ui.screen import Screen


def visits_and_records(rooms: Rooms) -> Screen:
    """Both as tabs of one screen; ``rooms.visit_opened`` opens a record."""
    words = rooms.given.words
    pages = (visits(rooms), visit_records(rooms))
    book = QTabWidget()
    book.setDocumentMode(True)
    book.tabBar().setAccessibleName(words.tr("Pages of the visits"))
    book.addTab(pages[0].widget, words.tr("Year plan"))
    book.addTab(pages[1].widget, words.tr("Visits on record"))
    started = {0}

    def begin(number: int) -> None:
        if number not in started:
            started.add(number)
            pages[number].start()

    def reload(changes: Changes) -> None:
        for number in started:
            if pages[number].kinds & changes.kinds:
                pages[number].reload(changes)

    def focus() -> None:
        pages[book.currentIndex()].focus()

    book.currentChanged.connect(begin)
    rooms.visit_opened.connect(lambda _: book.setCurrentIndex(1))
    rooms.visit_wanted.connect(lambda *_: book.setCurrentIndex(1))
    kinds = pages[0].kinds | pages[1].kinds
    return Screen(book, pages[0].start, reload, focus, kinds)


def visit_records(rooms: Rooms) -> Screen:
    """Build and join the page of records."""
    from app.ui.screens.visit.presenter import VisitList, VisitPresenter
    from app.ui.screens.visit.view import VisitView

    given = rooms.given
    cases = given.cases
    view = VisitView(given.words)

    def listed(records: Sequence[VisitRecord]) -> VisitList:
        return VisitList(records, cases.regions(), cases.today())

    presenter = VisitPresenter(view, cases.records, listed, rooms.told, given.run, given.on_problem)
    view.visit_chosen.connect(presenter.choose)
    view.questions.facts_given.connect(presenter.keep_facts)
    view.row_given.connect(presenter.keep_row)
    view.row_removed.connect(presenter.remove_row)
    view.questions.step_given.connect(presenter.move)
    view.questions.visit_given.connect(presenter.add)
    view.legs_wanted.connect(presenter.draft_legs)
    view.files_given.connect(presenter.attach)
    view.document_wanted.connect(presenter.open_document)
    view.erasing_wanted.connect(presenter.erase_delegates)
    view.questions.papers_wanted.connect(presenter.write_papers)
    view.stop_wanted.connect(presenter.stop)
    view.questions.plan_file_chosen.connect(presenter.read_plan)
    view.questions.plan_taken.connect(presenter.take_plan)
    rooms.follow_clicks(view.follow_region)
    rooms.visit_opened.connect(presenter.choose)
    rooms.visit_wanted.connect(presenter.want_visit_of)
    return Screen(
        view,
        presenter.start,
        lambda _: presenter.reload(),
        view.focus_first,
        frozenset({"visit", "plan", "persons", "tie", "settings"}),
    )
