"""The Data screen: a tab each for figures, import, export, reference, history and store."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from app.services.import_kinds import ImportKind
from app.ui.screens.data.export_pane import ExportPane
from app.ui.screens.data.history_pane import HistoryPane
from app.ui.screens.data.import_pane import ImportPane
from app.ui.screens.data.profiles_pane import ProfilesPane
from app.ui.screens.data.reference_pane import ReferencePane
from app.ui.screens.data.store_pane import StorePane
from app.words.catalogue import Words


class DataView(QWidget):
    """Holds the tabs; ``tab_opened`` names the one that is shown."""

    tab_opened = Signal(QWidget)

    def __init__(
        self,
        words: Words,
        kinds: Sequence[ImportKind[Any]],
        kept: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.kept_alive: tuple[object, ...] = ()  # a signal holds who hears it by a weak reference
        self.profiles = ProfilesPane(words, self)
        self.imports = ImportPane(words, kinds, self)
        self.exports = ExportPane(words, kinds, self)
        self.reference = ReferencePane(words, self)
        self.history = HistoryPane(words, self)
        self.store = StorePane(words, kept, self)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setAccessibleName(words.tr("Parts of the Data screen"))
        for pane, title in (
            (self.profiles, words.tr("Figures")),
            (self.imports, words.tr("Import")),
            (self.exports, words.tr("Export")),
            (self.reference, words.tr("Reference")),
            (self.history, words.tr("History")),
            (self.store, words.tr("Store")),
        ):
            self.tabs.addTab(pane, title)
        self.tabs.currentChanged.connect(lambda _: self.tab_opened.emit(self.tabs.currentWidget()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tabs)

    def focus_first(self) -> None:
        """Put the keyboard where the work of the tab that is shown starts."""
        panes = (
            self.profiles,
            self.imports,
            self.exports,
            self.reference,
            self.history,
            self.store,
        )
        panes[self.tabs.currentIndex()].focus_first()
