"""The palette: every command of the window and everything on the desk, by name."""

from __future__ import annotations

from app.domain.documents import Hit
from app.ui.commands import each_once
from app.ui.main_window import MainWindow
from app.ui.rooms.elsewhere import commands_elsewhere
from app.ui.rooms.help import commands_of
from app.ui.rooms.rooms import Rooms
from app.ui.screens.palette.model import Offer
from app.words.catalogue import QT_TRANSLATE_NOOP

KINDS = {
    "region": QT_TRANSLATE_NOOP("words", "Region"),
    "tie": QT_TRANSLATE_NOOP("words", "Partnership"),
    "visit": QT_TRANSLATE_NOOP("words", "Visit"),
    "forum": QT_TRANSLATE_NOOP("words", "Forum"),
    "route": QT_TRANSLATE_NOOP("words", "Air route"),
    "opportunity": QT_TRANSLATE_NOOP("words", "Opportunity"),
    "practice": QT_TRANSLATE_NOOP("words", "Practice"),
}


class PaletteRoom:
    """Made with the window; the palette is built when it is first asked for."""

    def __init__(self, rooms: Rooms, window: MainWindow) -> None:
        self._rooms = rooms
        self._main = window
        self._built = False

    def open_commands(self) -> None:
        """Everything that can be done, and everything that can be opened."""
        words = self._rooms.given.words
        offers = [
            Offer(each.title, each.path, each.run, each.keys, also=each.english)
            for each in each_once(
                (
                    *commands_of(self._main, words),
                    *commands_elsewhere(self._rooms, self._main),
                )
            )
        ]
        self._open(offers, words.tr("Commands"), words.tr("Do or open anything by its name"))

    def open_search(self) -> None:
        """Everything that can be opened."""
        words = self._rooms.given.words
        self._open([], words.tr("Find"), words.tr("Find anything on the desk by its name"))

    def _open(self, offers: list[Offer], title: str, hint: str) -> None:
        if not self._built:
            self._build()
        self._view.begin(title, hint)
        self._presenter.open(offers)

    def _build(self) -> None:
        from app.ui.screens.palette.presenter import PalettePresenter
        from app.ui.screens.palette.view import Palette

        given = self._rooms.given
        language = given.words.language
        self._view = Palette(given.words, self._main)
        self._presenter = PalettePresenter(
            self._view,
            lambda query: given.cases.search.find(query, language),
            self._offer,
            given.run,
            given.on_problem,
        )
        self._view.typed.connect(self._presenter.search)
        self._built = True

    def _offer(self, hit: Hit) -> Offer:
        words = self._rooms.given.words
        return Offer(
            hit.title,
            words.tr(KINDS[hit.kind]),
            lambda: open_hit(self._rooms, hit),
            more=_piece(hit),
        )


def _piece(hit: Hit) -> str:
    """The text around what was found, on one line, beginning with a whole word."""
    begun, _, rest = hit.before.partition(" ")
    before = rest if rest.strip() else begun
    return " · ".join(f"{before}{hit.found}{hit.after}".strip().splitlines())


def open_hit(rooms: Rooms, hit: Hit) -> None:
    """Show what was found on its screen; a region becomes the one that every screen shows."""
    if hit.kind == "region":
        rooms.screen_wanted.emit("match")
        rooms.region_clicked.emit(hit.key)
    else:
        rooms.open_thing(hit.kind, hit.key)
