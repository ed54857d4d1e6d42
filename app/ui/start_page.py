"""What is shown while the store is made or opened, and when it cannot be."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.words.catalogue import Words


class StartPage(QWidget):
    """One line in the middle, with a progress bar; or one sentence and a way out.

    It stands in the window while that is empty, and alone where there can be no window.
    """

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self.setWindowTitle("SetuHashi")
        card = QWidget(self)
        card.setFixedWidth(460)
        self._text = QLabel(words.tr("Opening the store…"), card)
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._bar = QProgressBar(card)
        self._bar.setRange(0, 100)
        self._bar.setAccessibleName(words.tr("Progress"))
        self._bar.hide()
        self._quit = QPushButton(words.tr("&Quit"), card)
        self._quit.clicked.connect(self.close)
        self._quit.hide()
        self._way_out = QPushButton(card)
        self._way_out.hide()
        column = QVBoxLayout(card)
        column.setContentsMargins(24, 24, 24, 24)
        column.addWidget(self._text)
        column.addWidget(self._bar)
        column.addWidget(self._way_out)
        column.addWidget(self._quit, 0, Qt.AlignmentFlag.AlignRight)
        middle = QVBoxLayout(self)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addWidget(card, 0, Qt.AlignmentFlag.AlignCenter)

    def show_progress(self, fraction: float, _note: str) -> None:
        """The store is being made: how far it is."""
        words = self._words
        self._text.setText(words.tr("Making the store and filling in the reference data…"))
        self._bar.show()
        self._bar.setValue(round(fraction * 100))

    def show_problem(self, text: str) -> None:
        """The store cannot be opened: why, and what to do."""
        self._text.setText(text)
        self._bar.hide()
        self._quit.show()
        self._quit.setFocus()
        self.adjustSize()
        self.show()

    def offer(self, text: str, do: Callable[[], object]) -> None:
        """A way out of the problem that is shown; it can be taken once."""

        def take() -> None:
            self._way_out.hide()
            self._quit.hide()
            do()

        self._way_out.setText(text)
        self._way_out.clicked.connect(take)
        self._way_out.show()
        self._way_out.setFocus()
        self.adjustSize()
