"""The window: navigation, screens, messages, menus. It shows and decides nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QCloseEvent,
    QColor,
    QIcon,
    QKeySequence,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMainWindow,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.services.changes import Changes
from app.ui.kit.message_bar import MessageBar
from app.ui.kit.overriding import override
from app.ui.screen import Build, Place, Screen
from app.ui.theme import Icons
from app.words.catalogue import Words

NOTE_MS = 8_000
TOOLS = ("undo", "redo", "search", "folder", "export", "settings", "help")
STANDING_MARGIN = 6
LANGUAGES = (("en", "English"), ("ja", "日本語"), ("hi", "हिन्दी"))
IN_ENGLISH = {"ja": "Japanese", "hi": "Hindi"}
"""Languages are named in themselves, and found by these names too."""


@dataclass(frozen=True, slots=True)
class MenuAction:
    """One action of a menu; with an icon it stands among the tools too."""

    text: str
    shortcut: QKeySequence | QKeySequence.StandardKey | str
    do: Callable[[], None]
    icon: str = ""


def _without_state(do: Callable[[], None], _checked: bool = False) -> None:  # noqa: FBT001, FBT002
    """Qt tells a partial whether the action is ticked, or does not, by its version."""
    do()


def _screen_shortcut(number: int) -> str:
    """Ctrl and the screen's digit; after nine, Ctrl, Shift and the last digit."""
    return f"Ctrl+{number}" if number < 10 else f"Ctrl+Shift+{number % 10}"  # noqa: PLR2004


class MainWindow(QMainWindow):
    """Built anew when the language changes; says what the officer wants changed.

    It can be shown before anything stands behind it: with the one page that it is given, the names
    of its screens and menus. ``furnish`` makes it work. ``painted`` tells of the first time that
    it was painted.
    """

    language_chosen = Signal(str)
    theme_chosen = Signal(str)
    undo_wanted = Signal()
    redo_wanted = Signal()
    settings_wanted = Signal()
    screen_shown = Signal(str)
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
        self._tools: dict[str, QAction] = {}
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
        self._standing.setText(text)
        self._standing.show()

    def furnish(self, builders: Mapping[str, Build]) -> None:
        """Let screens be built and menus work; ``begin`` opens the first screen."""
        self._builders = builders
        self._fill_menus()
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
        yield self._draw_tools

    def show_icons(self, icons: Icons) -> None:
        """Draw all icons in the palette's colour."""
        for draw in self.icon_steps(icons):
            draw()

    def _draw_icon(self, number: int, key: str, icons: Icons) -> None:
        self._navigation.item(number).setIcon(icons.icon(key))

    def show_tools(self) -> None:
        """Show the tools, now that the menus have what they will have."""
        from app.ui.kit.tool_row import show_tools

        words = self._words
        tools = {name: self._tools[name] for name in TOOLS}
        show_tools(self.menuBar(), tools, words.tr("Tools"))
        self._draw_tools()

    def _draw_tools(self) -> None:
        if self._icons is not None:
            for name, action in self._tools.items():
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
        self._navigation.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        room = QPixmap(self._navigation.iconSize())
        room.fill(QColor(0, 0, 0, 0))
        for place in self._places:
            self._navigation.addItem(QListWidgetItem(QIcon(room), place.title))
        width = self._navigation.sizeHintForColumn(0)
        self._navigation.setFixedWidth(max(width + 16, 128))
        self._navigation.currentRowChanged.connect(self._on_row)

    def _lay_out(self) -> None:
        self._stack = QStackedWidget(self)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        self._standing = QLabel(self)
        self._standing.setObjectName("noticeLine")
        self._standing.setWordWrap(True)
        self._standing.setMargin(STANDING_MARGIN)
        self._standing.setTextFormat(Qt.TextFormat.PlainText)
        self._standing.hide()
        right.addWidget(self._standing)
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
        self._file_menu = self.menuBar().addMenu(words.tr("&File"))
        self.edit_menu = self.menuBar().addMenu(words.tr("&Edit"))
        self._view_menu = self.menuBar().addMenu(words.tr("&View"))
        self.help_menu = self.menuBar().addMenu(words.tr("&Help"))

    def _fill_menus(self) -> None:
        words, keys = self._words, QKeySequence.StandardKey
        self._fill(
            self._file_menu,
            [
                MenuAction(words.tr("&Settings…"), "Ctrl+,", self.settings_wanted.emit, "settings"),
                MenuAction(words.tr("&Quit"), "Ctrl+Q", self._quit),
            ],
        )
        self._fill(
            self.edit_menu,
            [
                MenuAction(words.tr("&Undo"), keys.Undo, self.undo_wanted.emit, "undo"),
                MenuAction(words.tr("&Redo"), keys.Redo, self.redo_wanted.emit, "redo"),
            ],
        )
        self._fill(
            self._view_menu,
            [
                MenuAction(place.title, _screen_shortcut(number), self._opener(place.key))
                for number, place in enumerate(self._places, 1)
            ],
        )
        self._view_menu.addSeparator()
        self._themes = self._choice(
            self._view_menu.addMenu(words.tr("&Theme")),
            (
                ("system", words.tr("As the desktop")),
                ("light", words.tr("Light")),
                ("dark", words.tr("Dark")),
                ("contrast", words.tr("High contrast")),
            ),
            self.theme_chosen.emit,
        )
        self._languages = self._choice(
            self._view_menu.addMenu(words.tr("&Language")), LANGUAGES, self.language_chosen.emit
        )

    def show_choices(self, theme: str, language: str) -> None:
        """Tick the theme and the language in use."""
        for group, key in ((self._themes, theme), (self._languages, language)):
            for action in group.actions():
                action.setChecked(action.data() == key)

    def _fill(self, menu: QMenu, actions: Sequence[MenuAction]) -> None:
        for entry in actions:
            menu.addAction(self._action(entry))

    def _action(self, entry: MenuAction) -> QAction:
        action = QAction(entry.text, self)
        action.setShortcut(QKeySequence(entry.shortcut))
        action.triggered.connect(partial(_without_state, entry.do))
        if entry.icon:
            self._tools[entry.icon] = action
        return action

    def add_file(self, actions: Sequence[MenuAction]) -> None:
        """Put these before what the File menu has."""
        first = self._file_menu.actions()[0]
        for entry in actions:
            self._file_menu.insertAction(first, self._action(entry))
        self._file_menu.insertSeparator(first)

    def add_edit(self, actions: Sequence[MenuAction]) -> None:
        """Add to the Edit menu."""
        self.edit_menu.addSeparator()
        self._fill(self.edit_menu, actions)

    def add_help(self, actions: Sequence[MenuAction]) -> None:
        """Fill the Help menu."""
        self._fill(self.help_menu, actions)

    def _choice(
        self, menu: QMenu, names: Sequence[tuple[str, str]], chosen: Callable[[str], None]
    ) -> QActionGroup:
        group = QActionGroup(self)
        for key, name in names:
            action = group.addAction(name)
            action.setCheckable(True)
            action.setStatusTip(IN_ENGLISH.get(key, ""))
            action.setData(key)
            menu.addAction(action)
        group.triggered.connect(lambda action: chosen(action.data()))
        return group

    def _opener(self, key: str) -> Callable[[], None]:
        return lambda: self._open_and_focus(key)

    def _open_and_focus(self, key: str) -> None:
        self.open_screen(key)
        self._screens[key].focus()

    def _quit(self) -> None:
        self.close()

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
        from app.ui.kit.reading import Sayings

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
