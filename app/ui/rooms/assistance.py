"""Help, palette and tour, joined to one window."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer

from app.ui.about import show_about
from app.ui.main_window import MainWindow
from app.ui.menus import MenuAction, Menus
from app.ui.rooms.elsewhere import reach
from app.ui.rooms.help import Help
from app.ui.rooms.method import show_method
from app.ui.rooms.palette import PaletteRoom
from app.ui.rooms.rooms import Rooms
from app.ui.tour import STEPS, TourCard


def assist(rooms: Rooms, window: MainWindow, menus: Menus) -> None:
    """Fill the menus that help."""
    words = rooms.given.words
    to_data = partial(partial, reach, rooms, window, "data", "")
    manual, palette = Help(rooms, window), PaletteRoom(rooms, window)
    menus.add_file(
        [
            MenuAction(words.tr("&Import…"), "Ctrl+O", to_data("Import"), "folder"),
            MenuAction(words.tr("&Export…"), "Ctrl+E", to_data("Export"), "export"),
            MenuAction(words.tr("&Back up…"), "", to_data("Store")),
        ]
    )
    menus.add_edit(
        [
            MenuAction(words.tr("&Find…"), "Ctrl+F", palette.open_search, "search"),
            MenuAction(words.tr("&Commands…"), "Ctrl+K", palette.open_commands),
        ]
    )
    menus.add_help(
        [
            MenuAction(words.tr("&Help on this screen"), "F1", manual.open_current, "help"),
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
    menus.show_tools()
    open_again = {"help": manual.open, "method": lambda _: show_method(rooms, window)}
    for name, page in rooms.beside.items():
        QTimer.singleShot(0, window, partial(open_again[name], page))


def offer_tour(rooms: Rooms, window: MainWindow) -> None:
    """Show it to a newcomer, whose window opens on the tour's first screen.

    Once it was taken or skipped, the Help menu has it.
    """
    if not rooms.settings.tour_seen and window.current_key == STEPS[0][0]:
        start_tour(rooms, window)


def put_tour_away(window: MainWindow) -> None:
    """What was open goes before the tour, which the next start offers again."""
    card = window.findChild(TourCard)
    if card is not None:
        card.hide()


def start_tour(rooms: Rooms, window: MainWindow) -> None:
    """From its first step on."""
    card = window.findChild(TourCard)
    if card is None:
        card = TourCard(rooms.given.words, window)
        card.screen_wanted.connect(rooms.screen_wanted)
        card.ended.connect(lambda: rooms.change_settings(tour_seen=True))
    card.show_step(0)
