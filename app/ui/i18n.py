"""Qt's translations as ``Words``: one catalogue for window, commands and documents."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from app.words.catalogue import Words

CONTEXT = "words"


def words_in(language: str, translations: Path) -> Words:
    """The catalogue of ``language`` (``en``, ``ja``, ``hi``) from ``translations/<language>.qm``.

    Raises:
        FileNotFoundError: if the catalogue is not shipped.
    """
    file = translations / f"{language}.qm"
    translator = QTranslator()
    if not translator.load(str(file)):
        raise FileNotFoundError(file)

    def translate(text: str, comment: str, n: int) -> str:
        return translator.translate(CONTEXT, text, comment, n) or ""

    return Words(language, translate)


class QtTexts:
    """Qt's own texts (buttons, file dialogs) in the language of the window."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._translators: list[QTranslator] = []

    def use(self, language: str, translations: Path) -> None:
        """Install Qt's catalogue for ``language`` and our own where Qt ships none (Hindi)."""
        from PySide6.QtCore import QLibraryInfo

        self.drop()
        shipped = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        for file in (shipped / f"qtbase_{language}.qm", translations / f"qtbase_{language}.qm"):
            translator = QTranslator()
            if file.exists() and translator.load(str(file)):
                self._app.installTranslator(translator)
                self._translators.append(translator)
        QLocale.setDefault(QLocale({"ja": "ja_JP", "hi": "hi_IN"}.get(language, "en_IN")))

    def drop(self) -> None:
        """Leave Qt its own English."""
        for translator in self._translators:
            self._app.removeTranslator(translator)
        self._translators = []
