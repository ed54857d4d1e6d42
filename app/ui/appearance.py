"""Language, theme, size of texts and fonts of the running program, as the settings ask."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from app.services.first_page import Look
from app.ui.i18n import QtTexts
from app.ui.theme import Desktop, font_files, load_font, use_fonts, use_theme
from app.words.catalogue import Words

if TYPE_CHECKING:
    from app.domain.regions import Names
    from app.ui.icons import Icons


class Appearance:
    """What ``look`` asked for last; ``words`` speak its language.

    A ``language`` that the program was started with goes before that of the settings, until the
    officer chooses another.
    """

    def __init__(
        self,
        app: QApplication,
        words_in: Callable[[str], Words],
        resources: Path,
        language: str,
    ) -> None:
        self._app = app
        self._words_in = words_in
        self._resources = resources
        self._texts = QtTexts(app)
        self._desktop = Desktop()
        self._look: Look | None = None
        self._reference: Mapping[str, Names] = {}
        self.language = language
        self.words = Words()

    @property
    def icons(self) -> Icons:
        """The icon set in the colours of the theme."""
        from app.ui.icons import Icons

        return Icons(self._resources / "icons")

    def use(self, look: Look) -> bool:
        """Let everything look so from now on; whether anything had to change."""
        look = look._replace(language=self.language or look.language)
        if look == self._look:
            return False
        self._look = look
        resources, language = self._resources, look.language
        self.words = replace(self._words_in(language), numbers=look.numbers, texts=self._reference)
        self._texts.use(language, resources / "translations")
        for file in font_files(resources / "fonts", language):
            load_font(file)
        use_theme(self._app, self.shown_theme, resources, look.text_percent)
        use_fonts(self._app, language, look.text_percent)
        return True

    def know(self, texts: Mapping[str, Names]) -> None:
        """Speak the reference's texts too: the store is open."""
        self._reference = texts
        self.words = replace(self.words, texts=texts)

    def use_theme(self, theme: str) -> None:
        """Take other colours, or the same ones again where the desktop changed its own."""
        assert self._look is not None  # noqa: S101 - a window is open
        self._look = self._look._replace(theme=theme)
        self._desktop.look_again()
        use_theme(self._app, self.shown_theme, self._resources, self._look.text_percent)

    @property
    def shown_theme(self) -> str:
        """The key of the palette in use."""
        return self._desktop.theme(self._look.theme if self._look is not None else "system")

    @property
    def is_dark(self) -> bool:
        """What pictures of ours are to be: high contrast is light."""
        return self.shown_theme == "dark"

    def drop(self) -> None:
        """The program ends: what it gave Qt to speak goes with it."""
        self._texts.drop()

    def rest(self) -> Iterator[Callable[[], object]]:
        """What the first picture could do without: the program's icon, fonts of other scripts."""
        yield self._ask_desktop
        yield lambda: self._app.setWindowIcon(self.icons.icon("partnerships"))
        for file in font_files(self._resources / "fonts"):
            yield partial(load_font, file)

    def _ask_desktop(self) -> None:
        """A start took the desktop's palette at its word."""
        if self._desktop.look_again() and self._look is not None:
            self.use_theme(self._look.theme)
