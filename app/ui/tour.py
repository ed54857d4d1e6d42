"""The tour of the first start: a card over the window that does not stop the work."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from app.words.catalogue import QT_TRANSLATE_NOOP, Words

WIDTH, MARGIN = 380, 20

# The screen that a step shows, its heading, and what it says.
STEPS = (
    (
        "match",
        QT_TRANSLATE_NOOP("words", "Whom should we talk to?"),
        QT_TRANSLATE_NOOP(
            "words",
            "Choose a State or prefecture above: its partners stand in the list, best first, each "
            "with the ranks it could take. The pane beside it tells what each criterion adds. The "
            "sliders weigh the criteria, and everything follows.",
        ),
    ),
    (
        "map",
        QT_TRANSLATE_NOOP("words", "Where is that, and how does one get there?"),
        QT_TRANSLATE_NOOP(
            "words",
            "The map shows scores, ties, flights and visits. Click a region and every screen "
            "follows. The map can be exported as one file that opens without a network.",
        ),
    ),
    (
        "visits",
        QT_TRANSLATE_NOOP("words", "A sample year, planned for you"),
        QT_TRANSLATE_NOOP(
            "words",
            "Within seconds the board shows a proposal for the coming programme year: three visits "
            "led by each ministry, with the reason for each date. Move or pin a visit, plan anew, "
            "keep the plan when it is right, and export it.",
        ),
    ),
    (
        "today",
        QT_TRANSLATE_NOOP("words", "Begin each day here"),
        QT_TRANSLATE_NOOP(
            "words",
            "What is due, what lapses and what changed. Ctrl+K does anything by its name, Ctrl+F "
            "finds anything on the desk, F1 explains the screen that is shown. Whatever you "
            "change can be undone with Ctrl+Z.",
        ),
    ),
)


class TourCard(QFrame):
    """Four steps; ``screen_wanted`` asks for the screen of a step, ``ended`` says it is over."""

    screen_wanted = Signal(str)
    ended = Signal()

    def __init__(self, words: Words, window: QWidget) -> None:
        super().__init__(window)
        self._words = words
        self._window = window
        self._number = 0
        self.setObjectName("tourCard")
        self.setFixedWidth(WIDTH)
        self._count, self._heading, self._text = (QLabel(self) for _ in range(3))
        self._count.setObjectName("faint")
        self._heading.setObjectName("heading")
        for label in (self._heading, self._text):
            label.setWordWrap(True)
        self._skip = QPushButton(words.tr("Skip the tour"), self)
        self._skip.clicked.connect(self.end)
        self._back = QPushButton(words.tr("Back"), self)
        self._back.clicked.connect(lambda: self.show_step(self._number - 1))
        self._next = QPushButton(self)
        self._next.clicked.connect(self._go_on)
        self._next.setDefault(True)
        self._lay_out()
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self.end)
        window.installEventFilter(self)

    def show_step(self, number: int) -> None:
        """Show step ``number`` (from 0) with its screen; the keyboard stands on what goes on."""
        words = self._words
        self._number = number
        screen, heading, text = STEPS[number]
        self.screen_wanted.emit(screen)
        self._count.setText(
            words.tr("Step {number} of {count}").format(number=number + 1, count=len(STEPS))
        )
        self._heading.setText(words.tr(heading))
        self._text.setText(words.tr(text))
        self.setAccessibleName(words.tr(heading))
        self.setAccessibleDescription(words.tr(text))
        self._back.setEnabled(number > 0)
        is_last = number == len(STEPS) - 1
        self._next.setText(words.tr("Begin") if is_last else words.tr("Next"))
        self._place()
        self.show()
        self.raise_()
        self._next.setFocus()

    def end(self) -> None:
        """Go away; it is offered again in the Help menu."""
        self.hide()
        self.ended.emit()

    @property
    def heading(self) -> str:
        """What the step says above its text."""
        return self._heading.text()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _go_on(self) -> None:
        if self._number + 1 < len(STEPS):
            self.show_step(self._number + 1)
        else:
            self.end()

    def _place(self) -> None:
        """In the lower right corner, above the foot."""
        self.setFixedHeight(self.heightForWidth(WIDTH))
        room = self._window.rect()
        self.move(room.right() - self.width() - MARGIN, room.bottom() - self.height() - 2 * MARGIN)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self._skip)
        buttons.addStretch(1)
        buttons.addWidget(self._back)
        buttons.addWidget(self._next)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        for widget in (self._count, self._heading, self._text):
            column.addWidget(widget)
            widget.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        column.addSpacing(6)
        column.addLayout(buttons)
