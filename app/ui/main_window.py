"""The window: navigation, screens, messages, menus. It shows and decides nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSignalBlocker, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QColor, QPaintEvent, QPixmap
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.ui.kit.message_bar import MessageBar
from app.ui.kit.overriding import override
from app.ui.place import Place
from app.words.catalogue import Words

if TYPE_CHECKING:  # a start shows its window before it loads any of these
    from PySide6.QtGui import QAction

    from app.services.changes import Changes
    from app.ui.icons import Icons
    from app.ui.screen import Build, Screen

NOTE_MS = 8_000
STANDING_MARGIN = 6
REST_MS = 80
"""How long the pointer stands on a name before it is taken for the wish to open it."""

DECORATION_ROLE = 1
"""``Qt.ItemDataRole.DecorationRole``; a start does without the names of Qt's roles."""


class MainWindow(QMainWindow):
    """Built anew when the language changes; says what the officer wants changed.

    It can be shown before anything stands behind it: with the one page that it is given, the names
    of its screens and menus. ``furnish`` makes it work. ``painted`` tells of the first time that
    it was painted, ``neared`` on which screen's name the pointer rests.
    """

    language_chosen = Signal(str)
    theme_chosen = Signal(str)
    undo_wanted = Signal()
    redo_wanted = Signal()
    settings_wanted = Signal()
    screen_shown = Signal(str)
    neared = Signal(str)
    closed = Signal()
    painted = Signal()

    def __init__(self, words: Words, places: Sequence[Place]) -> None:
        super().__init__()
        self._words = words
        self._places = tuple(places)
        self._builders: Mapping[str, Build] = {}
        self._screens: dict[str, Screen] = {}
        self._is_painted = False
        self._is_busy = False
        self._has_failed = False
        self._waiting: list[Callable[[], None]] = []
        self.tools: dict[str, QAction] = {}
        self._icons: Icons | None = None
        self.setWindowTitle("SetuHashi")
        self.setMinimumSize(960, 600)
        self.resize(1280, 800)
        self.message_bar = MessageBar(words.tr("Close this message"), words.tr("Read again"), self)
        self.message_bar.again_wanted.connect(self._read_again)
        self._build_navigation()
        self._lay_out()
        self._name_menus()
        self._busy = QLabel(self)
        self.statusBar().addWidget(self._busy, 1)

    @property
    def room(self) -> QWidget:
        """Where the screens stand; a widget that is made in it need not be styled twice."""
        return self._stack

    def show_page(self, page: QWidget, key: str = "") -> None:
        """Before anything stands behind the window: show what is there of screen ``key``.

        Without one nothing can be chosen yet.
        """
        self._stack.addWidget(page)
        self._navigation.setEnabled(bool(key))
        with QSignalBlocker(self._navigation):
            self._navigation.setCurrentRow(self._number(key) if key else -1)

    def show_standing(self, text: str) -> None:
        """Say above every screen what holds as long as the window is open."""
        from PySide6.QtCore import Qt

        standing = QLabel(text, self)
        standing.setObjectName("noticeLine")
        standing.setWordWrap(True)
        standing.setMargin(STANDING_MARGIN)
        standing.setTextFormat(Qt.TextFormat.PlainText)
        self._right.insertWidget(0, standing)

    def furnish(self, builders: Mapping[str, Build]) -> None:
        """Let screens be built; ``begin`` opens the first one."""
        from PySide6.QtCore import Qt

        self._builders = builders
        self._navigation.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._navigation.setEnabled(True)

    def begin(self, key: str) -> None:
        """Open the screen that was chosen meanwhile, or else that of ``key``."""
        if self._navigation.currentRow() < 0:
            self.open_screen(key)
        else:
            self._on_row(self._navigation.currentRow())

    def open_screen(self, key: str) -> None:
        """Show a screen, building and filling it the first time."""
        self._navigation.setCurrentRow(self._number(key))

    def _number(self, key: str) -> int:
        return [place.key for place in self._places].index(key)

    @property
    def places(self) -> tuple[Place, ...]:
        """The lines of the navigation, in their order."""
        return self._places

    @property
    def current_key(self) -> str:
        """Key of the screen that is shown."""
        return self._places[max(self._navigation.currentRow(), 0)].key

    @property
    def current_title(self) -> str:
        """The name of the screen that is shown."""
        return self._places[max(self._navigation.currentRow(), 0)].title

    @property
    def shown(self) -> QWidget:
        """The screen that is shown."""
        return self._stack.currentWidget() or self._stack

    def on_changes(self, changes: Changes) -> None:
        """Let the screens that show what changed read it again."""
        for screen in self._screens.values():
            if screen.kinds & changes.kinds:
                screen.reload(changes)

    def show_busy(self, busy: bool) -> None:  # noqa: FBT001 - comes from a signal
        """Say at the foot that work is under way."""
        words = self._words
        self._busy.setText(words.tr("Working…") if busy else "")
        self._is_busy = busy
        if not busy:
            waiting, self._waiting = self._waiting, []
            for do in waiting:  # after the answer, which may ask for more work
                QTimer.singleShot(0, self, partial(self.when_rested, do))

    def when_rested(self, do: Callable[[], None]) -> None:
        """``do`` it when no work is under way: now, or as soon as all is read."""
        if self._is_busy:
            self._waiting.append(do)
        else:
            do()

    def show_note(self, text: str) -> None:
        """Good news, at the foot; it goes by itself."""
        self.statusBar().showMessage(text, NOTE_MS)

    def icon_steps(self, icons: Icons) -> Iterator[Callable[[], object]]:
        """What draws the icons, one after the other, in the palette's colour."""
        self._icons = icons
        for number, place in enumerate(self._places):
            yield partial(self._draw_icon, number, place.key, icons)
        yield self.draw_tools

    def show_icons(self, icons: Icons) -> None:
        """Draw all icons in the palette's colour."""
        for draw in self.icon_steps(icons):
            draw()

    def _draw_icon(self, number: int, key: str, icons: Icons) -> None:
        self._navigation.item(number).setIcon(icons.icon(key))

    def draw_tools(self) -> None:
        """Draw the icons of what stands among the tools."""
        if self._icons is not None:
            for name, action in self.tools.items():
                action.setIcon(self._icons.icon(name))

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit()
        super().closeEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            self.painted.emit()

    def _build_navigation(self) -> None:
        words = self._words
        self._navigation = QListWidget(self)
        self._navigation.setObjectName("navigation")
        self._navigation.setAccessibleName(words.tr("Screens"))
        self._navigation.setIconSize(QSize(18, 18))
        room = QPixmap(self._navigation.iconSize())
        room.fill(QColor(0, 0, 0, 0))
        for place in self._places:
            self._navigation.addItem(place.title)
            self._navigation.item(self._navigation.count() - 1).setData(DECORATION_ROLE, room)
        width = self._navigation.sizeHintForColumn(0)
        self._navigation.setFixedWidth(max(width + 16, 128))
        self._navigation.currentRowChanged.connect(self._on_row)
        self._navigation.setMouseTracking(True)
        self._navigation.entered.connect(self._on_entered)
        self._entered = -1

    def _on_entered(self, index: QModelIndex) -> None:
        """Who only passes by means nothing."""
        self._entered = row = index.row()

        def tell() -> None:
            if row == self._entered and self._navigation.underMouse():
                self.neared.emit(self._places[row].key)

        QTimer.singleShot(REST_MS, self, tell)

    def _lay_out(self) -> None:
        self._stack = QStackedWidget(self)
        right = self._right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self._stack, 1)
        right.addWidget(self.message_bar)  # below: what is pointed at must not move away
        whole = QWidget(self)
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._navigation)
        row.addLayout(right, 1)
        self.setCentralWidget(whole)

    def _name_menus(self) -> None:
        words = self._words
        self.file_menu = self.menuBar().addMenu(words.tr("&File"))
        self.edit_menu = self.menuBar().addMenu(words.tr("&Edit"))
        self.view_menu = self.menuBar().addMenu(words.tr("&View"))
        self.help_menu = self.menuBar().addMenu(words.tr("&Help"))

    def open_and_focus(self, key: str) -> None:
        """Show a screen and put the keyboard where its work starts."""
        self.open_screen(key)
        self._screens[key].focus()

    def _on_row(self, row: int) -> None:
        key = self._places[row].key
        if key not in self._builders:  # nothing stands behind it yet: furnish will open it
            return
        is_new = key not in self._screens
        if is_new:
            self._screens[key] = self._builders[key]()
            self._take_in(key, self._screens[key].widget)
        screen = self._screens[key]
        self._stack.setCurrentWidget(screen.widget)
        if is_new:
            self._start(screen)
        self.screen_shown.emit(key)

    def _start(self, screen: Screen) -> None:
        """Have a screen read; its lists say so until they are told what there is."""
        from app.ui.kit.lists import begin_reading
        from app.ui.kit.sayings import Sayings

        words = self._words
        sayings = Sayings(words.tr("Reading…"), words.tr("Nothing to list."), self._unread)
        begin_reading(screen.widget, sayings)
        self._has_failed = False
        screen.start()
        self.when_rested(partial(self._end_reading, screen))

    def _end_reading(self, screen: Screen) -> None:
        """Lists that got no answer are empty; where something failed, they could not be read."""
        from app.ui.kit.lists import end_reading, fail_reading

        if self._has_failed and fail_reading(screen.widget, self._unread):
            self.message_bar.offer_again()
        end_reading(screen.widget)

    def show_failure(self, text: str = "") -> None:
        """``text`` tells what is wrong; without one a report of its own does."""
        self._has_failed = True
        if text:
            self.message_bar.show_problem(text)

    @property
    def _unread(self) -> str:
        words = self._words
        return words.tr("This could not be read.")

    def _read_again(self) -> None:
        self._start(self._screens[self.current_key])

    def _take_in(self, key: str, widget: QWidget) -> None:
        from app.ui.kit.lists import explain_columns
        from app.ui.kit.remembered import remember_panes
        from app.ui.kit.tab_order import follow_layout
        from app.words.screen_figures import figures_on

        if self._stack.indexOf(widget) < 0:
            self._stack.addWidget(widget)
        follow_layout(widget)
        remember_panes(widget, key)
        explain_columns(widget, figures_on(self._words, key))
