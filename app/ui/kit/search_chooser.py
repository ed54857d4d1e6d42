"""A chooser that can be typed into: Return takes the first name that contains the text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget
from typing_extensions import override

SEARCH_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_NOTHING: Mapping[str, str] = MappingProxyType({})


class _Finder(QCompleter):
    """Looks through all names of an entry and offers the one that is shown."""

    @override
    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        return str(index.data())


class SearchChooser(QComboBox):
    """Names with keys; ``key_chosen`` is told when the officer settles on another one."""

    key_chosen = Signal(str)

    def __init__(self, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMinimumContentsLength(20)
        self.setAccessibleName(accessible_name)
        self._finder = _Finder(self.model(), self)
        self._finder.setCompletionRole(SEARCH_ROLE)
        self._finder.setFilterMode(Qt.MatchFlag.MatchContains)
        self._finder.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(self._finder)
        self._told = ""
        self.activated.connect(self._tell)
        line = self.lineEdit()
        assert line is not None  # noqa: S101 - an editable chooser has one
        line.setAccessibleName(accessible_name)
        self._line = line
        line.returnPressed.connect(self._take_first)
        line.editingFinished.connect(self._show_current)

    def fill(
        self, names: Sequence[tuple[str, str]], key: str, also: Mapping[str, str] = _NOTHING
    ) -> None:
        """Offer ``names`` (key and name) with ``key`` chosen; nobody is told.

        ``also`` holds by key what an entry is found by beside its name.
        """
        with QSignalBlocker(self):
            self.clear()
            for own_key, name in names:
                self.addItem(name, own_key)
                found_by = f"{name} {also.get(own_key, '')}"
                self.setItemData(self.count() - 1, found_by, SEARCH_ROLE)
        self.choose(key)

    def choose(self, key: str) -> None:
        """Show ``key`` as chosen; nobody is told."""
        with QSignalBlocker(self):
            self.setCurrentIndex(max(self.findData(key), 0))
        self._told = str(self.currentData() or "")
        self._show_from_start()

    def _take_first(self) -> None:
        text = self._line.text().strip()
        place = self.findText(text, Qt.MatchFlag.MatchFixedString)
        if place < 0:
            self._finder.setCompletionPrefix(text)
            place = self.findText(self._finder.currentCompletion()) if text else -1
        if place >= 0:
            self.setCurrentIndex(place)
            self._tell()

    def _show_current(self) -> None:
        """Whatever was typed and not taken gives way to what is chosen."""
        self.setEditText(self.itemText(self.currentIndex()))
        self._show_from_start()

    def _show_from_start(self) -> None:
        """A long name is seen from its beginning; the tip tells it whole."""
        self._line.setCursorPosition(0)
        self.setToolTip(self.currentText())

    def _tell(self) -> None:
        self.setToolTip(self.currentText())
        key = str(self.currentData() or "")
        if key != self._told:
            self._told = key
            self.key_chosen.emit(key)
