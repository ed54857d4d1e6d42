"""The Forums screen."""

from __future__ import annotations

from pathlib import Path

from app.services.prepare_forum import ForumAgenda
from app.services.task import TaskHandle
from app.ui.rooms.rooms import Rooms
from app.ui.screen import Screen

KINDS = frozenset({"forum", "meeting", "tie", "figure", "industry"})


def forums(rooms: Rooms) -> Screen:
    """Build and join it."""
    from app.ui.screens.forums.presenter import ForumCases, Forums, ForumsPresenter
    from app.ui.screens.forums.view import ForumsView

    given = rooms.given
    cases, exchange = given.cases, given.cases.exchange

    def export(agenda: ForumAgenda, file: Path, handle: TaskHandle) -> Path:
        return cases.documents.write_agenda(agenda, file, given.words.language, handle)

    view = ForumsView(given.words)
    presenter = ForumsPresenter(
        view,
        ForumCases(
            load=lambda: Forums(exchange.forums(), cases.regions(), cases.vocabulary()),
            agenda=exchange.agenda,
            keep=lambda kind, record, why: rooms.told(exchange.keep(kind, record, why)),
            withdraw=lambda kind, key, why: rooms.told(exchange.withdraw(kind, key, why)),
            export=export,
        ),
        given.run,
        given.on_problem,
    )
    view.region_chosen.connect(presenter.choose_region)
    rooms.follow_clicks(view.follow_region)
    view.forum_chosen.connect(presenter.choose_forum)
    view.states_chosen.connect(presenter.choose_states)
    view.new_wanted.connect(presenter.start_new)
    view.change_wanted.connect(presenter.start_change)
    view.meeting_wanted.connect(presenter.start_meeting)
    view.forum_given.connect(presenter.keep_forum)
    view.meeting_given.connect(presenter.keep_meeting)
    view.take_back_wanted.connect(presenter.take_back)
    view.meeting_dropped.connect(presenter.take_back_meeting)
    view.file_chosen.connect(presenter.export)

    def opened(kind: str, key: str) -> None:
        if kind == "forum":
            presenter.choose_forum(key)

    rooms.thing_opened.connect(opened)
    return Screen(view, presenter.start, lambda _: presenter.reload(), view.focus_first, KINDS)
