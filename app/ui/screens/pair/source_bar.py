"""Where the chosen figure comes from: title, date, address."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from app.domain.provenance import Source
from app.services.neutral_text import neutral
from app.ui.screens.pair.parts import label
from app.words.catalogue import Words
from app.words.formats import known_day
from app.words.journeys import source_title

SHOWN_OF_ADDRESS = 60
_OPENED = ("http", "https")


class SourceBar(QFrame):
    """The address is opened only when the officer clicks on it; it can be copied instead."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._source: Source | None = None
        self._text = label(self)
        self._link = QLabel(self)
        self._link.setTextFormat(Qt.TextFormat.RichText)
        self._link.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self._link.setOpenExternalLinks(False)
        self._link.linkActivated.connect(_open)
        self._link.setAccessibleName(words.tr("Address of the source"))
        self._copy = QPushButton(words.tr("Copy source"), self)
        self._copy.clicked.connect(self._copy_source)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._text, 1)
        row.addWidget(self._link)
        row.addWidget(self._copy)
        self.show_source(None)

    def show_source(self, source: Source | None) -> None:
        """Tell of ``source``; without one, say how to see one."""
        self._source = source
        words = self._words
        hint = words.tr("Choose a line to see where it comes from.")
        self._text.setText(told(words, source) if source else hint)
        self._link.setVisible(bool(source and source.url))
        self._copy.setEnabled(source is not None)
        if source and source.url:
            self._link.setText(_link(source.url))
            self._link.setToolTip(source.url)

    def _copy_source(self) -> None:
        source = self._source
        if source is not None:
            parts = (told(self._words, source), source.url)
            QGuiApplication.clipboard().setText("\n".join(neutral(part) for part in parts if part))


def told(words: Words, source: Source) -> str:
    """The title of a source with its date."""
    title = source_title(words, source.title)
    if not source.as_of:
        return title
    return words.tr("{title} (as of {day})").format(title=title, day=known_day(words, source.as_of))


def _link(address: str) -> str:
    short = address if len(address) <= SHOWN_OF_ADDRESS else f"{address[:SHOWN_OF_ADDRESS]}…"
    return f'<a href="{escape(address, quote=True)}">{escape(short)}</a>'


def _open(address: str) -> None:
    url = QUrl(address)
    if url.scheme() in _OPENED:
        QDesktopServices.openUrl(url)
