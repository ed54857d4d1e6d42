"""One catalogue of texts for window, commands and documents.

``pyside6-lupdate`` finds texts in calls ``words.tr("...")`` on a local named ``words``, and in
``QT_TRANSLATE_NOOP("words", "...")`` in tables; the context is always ``words``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # a start does without it
    from app.domain.regions import Names


_THOUSANDS = re.compile(r"(?<=\d)(?=(?:\d{3})+$)")
_LAKHS = re.compile(r"(?<=\d)(?=(?:\d{2})*\d{3}$)")


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802, ARG001 - the name lupdate reads
    """Mark ``text`` in a table for translation; ``Words.tr`` translates it where it is shown."""
    return text


def as_written(text: str, comment: str, n: int) -> str:  # noqa: ARG001
    """English: the text in the source is the text shown."""
    return text


@dataclass(frozen=True, slots=True)
class Words:
    """Texts in one language (``en``, ``ja``, ``hi``); what was said is remembered.

    ``numbers`` is how figures are grouped: one of ``app.domain.settings.NUMBER_FORMATS``.
    ``texts`` are those of the reference in three languages, by their English.
    """

    language: str = "en"
    translate: Callable[[str, str, int], str] = as_written
    numbers: str = "language"
    texts: Mapping[str, Names] = field(default_factory=dict, repr=False, compare=False)
    _said: dict[str, str] = field(default_factory=dict, repr=False, compare=False)

    def tr(self, text: str, comment: str = "", n: int = -1) -> str:
        """``text`` in this language; ``n`` fills ``%n`` and picks the plural form."""
        shown = self.translate(text, comment, n) or text
        self._said[shown] = text
        return shown if n < 0 else shown.replace("%n", self.grouped(str(n)))

    def grouped(self, digits: str) -> str:
        """``1234567`` in thousands, or in lakh and crore as India groups them."""
        in_lakhs = {"lakhs": True, "thousands": False}.get(self.numbers, self.language == "hi")
        return (_LAKHS if in_lakhs else _THOUSANDS).sub(",", digits)

    def name(self, names: Names) -> str:
        """A name in the script of this language, in English where it is not known."""
        return names.in_language(self.language)

    def text(self, english: str) -> str:
        """A text of the reference in this language, any other as it is.

        Texts that stand joined by ``;`` are told one by one.
        """
        names = self.texts.get(english)
        if names is None:
            parts = english.split("; ")
            return english if len(parts) == 1 else "; ".join(map(self.text, parts))
        return names.in_language(self.language)

    def written(self, typed: str, former: str) -> str:
        """What a form holds in place of ``former``, which it showed in this language.

        A text of the reference stays itself where nothing was typed over it.
        """
        return former if typed == self.text(former) else typed

    def english(self, shown: str) -> str:
        """The English of a text that was said; any other text as it is."""
        return self._said.get(shown, shown)
