"""What is open in a window, and opening it again after a start that was cut off."""

from __future__ import annotations

from app.ui.left_open import Open
from app.ui.main_window import MainWindow
from app.ui.rooms.assistance import put_tour_away
from app.ui.rooms.rooms import Rooms


def what_is_open(rooms: Rooms, window: MainWindow) -> Open:
    """The screen shown, the region and the pair chosen last."""
    return Open(window.current_key, rooms.region, *(rooms.pair or ("", "")))


def open_again(rooms: Rooms, window: MainWindow, found: Open) -> None:
    """Choose and show what was open, and say why."""
    words = rooms.given.words
    if found.screen != window.current_key:
        put_tour_away(window)  # its first step would stand over another screen than its own
    if found.region:
        rooms.region_clicked.emit(found.region)
    if found.state and found.prefecture:
        rooms.pair_opened.emit(found.state, found.prefecture)
    if found.screen in rooms.screens:
        window.open_screen(found.screen)
    rooms.noted.emit(words.tr("SetuHashi was cut off last time. What was open is open again."))
