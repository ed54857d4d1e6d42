"""One thing of the exchange in full, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QInputDialog,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.ui.kit.flow_row import FlowRow
from app.words.catalogue import Words


class DetailPane(QWidget):
    """Says what the officer wants done with what is shown."""

    watch_toggled = Signal(str)
    pair_wanted = Signal()
    change_wanted = Signal()
    take_back_wanted = Signal(str)

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._build_text()
        self._watch = self._button(words.tr("&Watch"), self._on_watch)
        self._pair = self._button(words.tr("Open the pa&ir"), self.pair_wanted.emit)
        self._change = self._button(words.tr("&Change…"), self.change_wanted.emit)
        self._take_back = self._button(words.tr("Take my record &back…"), self._ask_why)
        self._lay_out()

    def show_text(self, rich: str) -> None:
        """What is chosen, from its beginning."""
        self._text.setText(rich)
        self._scroll.verticalScrollBar().setValue(0)

    def show_actions(
        self, *, is_thing: bool, is_own: bool, is_watched: bool, has_pair: bool
    ) -> None:
        """What can be done with it."""
        words = self._words
        self._watch.setText(words.tr("Stop &watching") if is_watched else words.tr("&Watch"))
        self._watch.setEnabled(is_thing or is_watched)
        self._change.setEnabled(is_thing)
        self._take_back.setEnabled(is_own)
        self._pair.setEnabled(has_pair)

    def _build_text(self) -> None:
        words = self._words
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._text.setMargin(8)
        self._text.setBackgroundRole(QPalette.ColorRole.Base)
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._text.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._text.setAccessibleName(words.tr("What is chosen, in full"))
        self._scroll = QScrollArea(self)
        self._scroll.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self._text)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _lay_out(self) -> None:
        buttons = FlowRow(self._watch, self._pair, self._change, self._take_back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll, 1)
        column.addLayout(buttons)

    def _button(self, text: str, do: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self)
        button.clicked.connect(lambda _: do())
        return button

    def _on_watch(self) -> None:
        words = self._words
        self.watch_toggled.emit(words.tr("Watch list"))

    def _ask_why(self) -> None:
        words = self._words
        question = QInputDialog(self)
        question.setWindowTitle(words.tr("Take my record back"))
        question.setLabelText(
            words.tr("Why? What the reference knows shows again; your record stays in the history.")
        )
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.textValueSelected.connect(lambda why: self.take_back_wanted.emit(why.strip()))
        question.open()
