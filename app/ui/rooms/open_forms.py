"""What is typed into the forms of a window is put aside, and comes back after a crash."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject

from app.domain.changelog import Edit, EditFilter
from app.services.drafts import DraftShelf
from app.ui.brought_back import BroughtBack
from app.ui.drafts import Drafts, Thing
from app.ui.main_window import MainWindow
from app.ui.rooms.rooms import Rooms


def keep_drafts(rooms: Rooms, window: MainWindow, shelf: DraftShelf) -> Drafts:
    """Put aside on ``shelf`` what is typed into any form of ``window``."""
    given = rooms.given

    def newest(thing: Thing) -> Edit | None:
        edits = given.cases.upkeep.edits(EditFilter(*thing, limit=1))
        return edits[0] if edits else None

    return Drafts(given.words, shelf, given.run, newest, lambda: window.current_key, window)


def bring_form_back(
    rooms: Rooms, drafts: Drafts, application: QObject, is_busy: Callable[[], bool]
) -> None:
    """Open the form again that was open when the program was cut off, if one was."""
    draft = drafts.found()
    if draft is None:
        return
    way, window = draft.way, drafts.window

    def askers() -> Iterable[QObject]:
        return (application, *window.findChildren(QObject))

    def known(newest: Edit | None) -> None:
        BroughtBack(draft, newest, drafts, askers, is_busy)

    if way.screen in rooms.screens:
        rooms.screen_wanted.emit(way.screen)
    if way.key:
        rooms.open_thing(way.kind, way.key)
    drafts.find_newest((way.kind, way.key), known)
