"""The manual's window: pages and a search at the left, the text at the right."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, QUrl, Signal
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from app.words.catalogue import Words
from app.words.manual import Page

KEY_ROLE = int(Qt.ItemDataRole.UserRole)
FEATURES = (
    QTextDocument.MarkdownFeature.MarkdownDialectGitHub
    | QTextDocument.MarkdownFeature.MarkdownNoHTML
)


class HelpWindow(QDialog):
    """Stands beside the work; ``folder`` is that of the pages' language, with the pictures."""

    page_chosen = Signal(str)
    link_followed = Signal(str)
    searched = Signal(str)
    page_shown = Signal(str)

    def __init__(self, words: Words, folder: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._folder = folder
        self.setWindowTitle(words.tr("Help"))
        self.resize(1080, 720)
        self._search = QLineEdit(self)
        self._search.setPlaceholderText(words.tr("Search the manual"))
        self._search.setAccessibleName(words.tr("Search the manual"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self.searched)
        self._list = QListWidget(self)
        self._list.setAccessibleName(words.tr("Pages"))
        self._list.setWordWrap(True)
        self._list.setSpacing(2)
        self._list.currentItemChanged.connect(self._on_item)
        self._text = QTextBrowser(self)
        self._text.setAccessibleName(words.tr("Page"))
        self._text.setOpenLinks(False)
        self._text.anchorClicked.connect(self._on_link)
        self._text.document().setDocumentMargin(18)
        self._lay_out()

    def show_pages(self, pages: Sequence[Page], key: str) -> None:
        """The pages to choose from, with the page ``key`` chosen."""
        with QSignalBlocker(self._list):
            self._list.clear()
            for page in pages:
                item = QListWidgetItem(page.title, self._list)
                item.setData(KEY_ROLE, page.key)
                if page.key == key:
                    self._list.setCurrentItem(item)

    def show_page(self, page: Page, query: str) -> None:
        """The text, from the first place of ``query`` on."""
        self.page_shown.emit(page.key)
        document = self._text.document()
        document.setBaseUrl(QUrl.fromLocalFile(f"{self._folder}/"))
        document.setMarkdown(f"# {page.title}\n\n{page.text}", FEATURES)
        self._text.moveCursor(QTextCursor.MoveOperation.Start)
        if query:
            self._text.find(query.split(maxsplit=1)[0])

    def show_nothing_found(self, query: str) -> None:
        """No page holds the terms: what to do."""
        words = self._words
        text = words.tr("No page has “{query}”. Try fewer or other words.").format(query=query)
        self._text.setPlainText(text)

    def clear_search(self) -> None:
        """All pages again; nobody is told."""
        with QSignalBlocker(self._search):
            self._search.clear()

    def focus_search(self) -> None:
        """The keyboard starts in the search."""
        self._search.setFocus()

    @property
    def text(self) -> str:
        """What is shown, without form."""
        return self._text.toPlainText()

    def _lay_out(self) -> None:
        words = self._words
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        caption = QLabel(words.tr("&Search"), side)
        caption.setBuddy(self._search)
        column.addWidget(caption)
        column.addWidget(self._search)
        column.addWidget(self._list, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.addWidget(side)
        splitter.addWidget(self._text)
        splitter.setSizes([250, 830])
        splitter.setChildrenCollapsible(False)
        whole = QVBoxLayout(self)
        whole.addWidget(splitter)

    def _on_item(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.page_chosen.emit(item.data(KEY_ROLE))

    def _on_link(self, address: QUrl) -> None:
        """Links lead to other pages, by their keys."""
        self.clear_search()
        self.link_followed.emit(Path(address.path()).stem)
