"""Help, palette and tour, joined to one window."""

from __future__ import annotations

from app.ui.about import show_about
from app.ui.main_window import MainWindow
from app.ui.menus import MenuAction, Menus
from app.ui.rooms.help import Help
from app.ui.rooms.method import show_method
from app.ui.rooms.palette import PaletteRoom
from app.ui.rooms.rooms import Rooms
from app.ui.tour import STEPS, TourCard


def assist(rooms: Rooms, window: MainWindow, menus: Menus) -> None:
    """Fill the menus that help."""
    words = rooms.given.words
    manual, palette = Help(rooms, window), PaletteRoom(rooms, window)
    menus.add_edit(
        [
            MenuAction(words.tr("&Find…"), "Ctrl+F", palette.open_search),
            MenuAction(words.tr("&Commands…"), "Ctrl+K", palette.open_commands),
        ]
    )
    menus.add_help(
        [
            MenuAction(words.tr("&Help on this screen"), "F1", manual.open_current),
            MenuAction(words.tr("&What is this figure?"), "Shift+F1", manual.open_figures),
            MenuAction(words.tr("&Keyboard"), "Ctrl+/", manual.open_keyboard),
            MenuAction(words.tr("&Tour"), "", lambda: start_tour(rooms, window)),
            MenuAction(words.tr("&Method and back-test"), "", lambda: show_method(rooms, window)),
            MenuAction(
                words.tr("&About SetuHashi"),
                "",
                lambda: show_about(words, window, manual.open_licences),
            ),
        ]
    )


def offer_tour(rooms: Rooms, window: MainWindow) -> None:
    """Show it to a newcomer, whose window opens on the tour's first screen.

    Once it was taken or skipped, the Help menu has it.
    """
    if not rooms.settings.tour_seen and window.current_key == STEPS[0][0]:
        start_tour(rooms, window)


def start_tour(rooms: Rooms, window: MainWindow) -> None:
    """From its first step on."""
    card = window.findChild(TourCard)
    if card is None:
        card = TourCard(rooms.given.words, window)
        card.screen_wanted.connect(rooms.screen_wanted)
        card.ended.connect(lambda: rooms.change_settings(tour_seen=True))
    card.show_step(0)
