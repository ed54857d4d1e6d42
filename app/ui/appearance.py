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
from app.ui.theme import Icons, font_files, load_font, use_fonts, use_theme
from app.words.catalogue import Words

if TYPE_CHECKING:
    from app.domain.regions import Names


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
        self._look: Look | None = None
        self._reference: Mapping[str, Names] = {}
        self.language = language
        self.words = Words()

    @property
    def icons(self) -> Icons:
        """The icon set in the colours of the theme."""
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
        use_theme(self._app, look.theme, resources, look.text_percent)
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
        use_theme(self._app, theme, self._resources, self._look.text_percent)

    def drop(self) -> None:
        """The program ends: what it gave Qt to speak goes with it."""
        self._texts.drop()

    def rest(self) -> Iterator[Callable[[], object]]:
        """What the first picture could do without: the program's icon, fonts of other scripts."""
        yield lambda: self._app.setWindowIcon(self.icons.icon("partnerships"))
        for file in font_files(self._resources / "fonts"):
            yield partial(load_font, file)
