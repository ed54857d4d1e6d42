"""The manual: which page is shown, and which pages hold what is looked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from app.services.task import Run
from app.words.manual import Page, pages_with


class HelpView(Protocol):
    """What the presenter needs of the window."""

    def show_pages(self, pages: Sequence[Page], key: str) -> None:
        """The pages to choose from, with the page ``key`` chosen."""

    def show_page(self, page: Page, query: str) -> None:
        """The text, from the first place of ``query`` on."""

    def show_nothing_found(self, query: str) -> None: ...


class HelpPresenter:
    """``read`` gives the pages that are written from data; it runs off the GUI thread."""

    def __init__(
        self,
        view: HelpView,
        manual: Sequence[Page],
        read: Callable[[], Sequence[Page]],
        run: Run,
        on_problem: Callable[[Exception], None],
    ) -> None:
        self._view = view
        self._manual = tuple(manual)
        self._written: tuple[Page, ...] = ()
        self._read = read
        self._run = run
        self._on_problem = on_problem
        self._key = self._manual[0].key
        self._query = ""

    def open(self, key: str, keyboard: Page) -> None:
        """Show the page ``key`` (the first where there is none); ``keyboard`` is of this moment."""
        self._query = ""
        self._key = key
        self._written = (keyboard, *(each for each in self._written if each.key != keyboard.key))
        self._show()
        self._run(lambda _: self._read(), self._take, self._on_problem, topic="help")

    def choose(self, key: str) -> None:
        """The officer chose a page, or followed a link to it."""
        page = next((each for each in self._pages if each.key == key), None)
        if page is not None:
            self._key = key
            self._view.show_page(page, self._query)

    def follow(self, key: str) -> None:
        """A link leads to a page, which need not be among those found."""
        self._query = ""
        self._key = key
        self._show()

    def search(self, query: str) -> None:
        """Keep to the pages that hold every term; no term brings all back."""
        self._query = query.strip()
        self._show()

    @property
    def _pages(self) -> tuple[Page, ...]:
        return self._manual + self._written

    def _take(self, pages: Sequence[Page]) -> None:
        keys = {page.key for page in pages}
        self._written = (*(each for each in self._written if each.key not in keys), *pages)
        self._show()

    def _show(self) -> None:
        found = pages_with(self._pages, self._query) if self._query else self._pages
        if not found:
            self._view.show_pages((), "")
            self._view.show_nothing_found(self._query)
            return
        page = next((each for each in found if each.key == self._key), found[0])
        self._view.show_pages(found, page.key)
        self._view.show_page(page, self._query)
