"""The Flights screen: routes, journeys, what-ifs, ideas and the quality of the data."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from app.ui.screens.flights.ideas_pane import IdeasPane
from app.ui.screens.flights.journeys_pane import JourneysPane
from app.ui.screens.flights.quality_pane import QualityPane
from app.ui.screens.flights.routes_pane import RoutesPane
from app.ui.screens.flights.what_if_pane import WhatIfPane
from app.words.catalogue import Words

Pane = RoutesPane | JourneysPane | WhatIfPane | IdeasPane | QualityPane
ROUTES, JOURNEYS, WHAT_IF, IDEAS, QUALITY = range(5)


class FlightsView(QWidget):
    """Five panes in tabs; ``pane_shown`` is told the first time that each is looked at."""

    pane_shown = Signal(int)
    table_given = Signal(object, Path)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.routes = RoutesPane(words, self)
        self.journeys = JourneysPane(words, self)
        self.what_if = WhatIfPane(words, self)
        self.ideas = IdeasPane(words, self)
        self.quality = QualityPane(words, self)
        self._panes: tuple[Pane, ...] = (
            self.routes,
            self.journeys,
            self.what_if,
            self.ideas,
            self.quality,
        )
        titles = (
            words.tr("Routes"),
            words.tr("Journeys"),
            words.tr("What if"),
            words.tr("Route ideas"),
            words.tr("Data quality"),
        )
        self._tabs = QTabWidget(self)
        self._tabs.setDocumentMode(True)
        for number, title in enumerate(titles):
            pane: Pane = self._panes[number]
            self._tabs.addTab(pane, title)
            pane.table_given.connect(self.table_given)
        self._tabs.currentChanged.connect(self._on_tab)
        self._seen: set[int] = set()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._tabs)

    def start(self) -> None:
        """The screen is looked at for the first time."""
        self._on_tab(self._tabs.currentIndex())

    def focus_first(self) -> None:
        """Put the keyboard where the work of the open pane starts."""
        self._panes[self._tabs.currentIndex()].focus_first()

    def open_pane(self, number: int) -> None:
        """Bring a pane to the front."""
        self._tabs.setCurrentIndex(number)

    def was_seen(self, number: int) -> bool:
        """Whether a pane was looked at, so that it must follow what changes."""
        return number in self._seen

    def _on_tab(self, number: int) -> None:
        if number not in self._seen:
            self._seen.add(number)
            self.pane_shown.emit(number)
