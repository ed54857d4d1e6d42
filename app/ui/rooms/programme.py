"""The Programme screen."""

from __future__ import annotations

from app.ui.rooms.rooms import Rooms
from app.ui.screen import Screen

KINDS = frozenset(
    {"target", "progress", "tie", "visit", "plan", "opportunity", "route", "settings"}
)


def programme(rooms: Rooms) -> Screen:
    """Build and join it."""
    from app.ui.screens.programme.presenter import (
        ProgrammeActions,
        ProgrammeFacts,
        ProgrammePresenter,
    )
    from app.ui.screens.programme.view import ProgrammeView

    given = rooms.given
    cases, language = given.cases, given.words.language
    view = ProgrammeView(given.words)
    desk = cases.exchange
    presenter = ProgrammePresenter(
        view,
        ProgrammeActions(
            load=lambda: ProgrammeFacts(desk.programme(), cases.regions()),
            keep=lambda entry, reason: rooms.told(desk.keep("progress", entry, reason)),
            withdraw=lambda key, reason: rooms.told(desk.withdraw("progress", key, reason)),
            write=lambda file, line, handle: cases.programme.write(file, line, language, handle),
            open_thing=rooms.open_thing,
        ),
        given.run,
        given.on_problem,
    )
    view.line_chosen.connect(presenter.choose_line)
    view.target_chosen.connect(presenter.choose_target)
    view.side_chosen.connect(presenter.choose_side)
    view.row_chosen.connect(presenter.choose_row)
    view.row_opened.connect(presenter.open_row)
    view.entry_wanted.connect(presenter.start_entry)
    view.entry_given.connect(presenter.keep)
    view.take_back_wanted.connect(presenter.take_back)
    view.region_dropped.connect(lambda: presenter.follow_region(""))
    rooms.follow_clicks(presenter.follow_region)
    view.report_wanted.connect(lambda file, only_line: presenter.write(file, only_line=only_line))

    def opened(kind: str, key: str) -> None:
        if kind in ("target", "progress"):
            presenter.open(kind, key)

    rooms.thing_opened.connect(opened)
    return Screen(view, presenter.start, lambda _: presenter.reload(), view.focus_first, KINDS)
