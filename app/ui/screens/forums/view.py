"""The Forums screen: forums, their members and meetings, and what they could talk about."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from app.domain.regions import Country
from app.domain.ties import Forum
from app.services.prepare_forum import ForumAgenda, ForumSheet
from app.ui.kit.search_chooser import SearchChooser
from app.ui.kit.table import Table
from app.ui.one_form import OneForm
from app.ui.screens.forums.forms import ForumForm, MeetingForm
from app.ui.screens.forums.members import parts_of
from app.ui.screens.forums.model import forum_columns, themes_page
from app.ui.screens.forums.panes import AgendaPane, FitPane, ForumPane
from app.ui.screens.forums.presenter import Forums
from app.ui.taking_back import ask_why
from app.words.catalogue import QT_TRANSLATE_NOOP, Words
from app.words.country_parts import part_name
from app.words.forum_paper import ForumNames

FILE_KINDS = {
    "pdf": QT_TRANSLATE_NOOP("words", "PDF document (.pdf)"),
    "docx": QT_TRANSLATE_NOOP("words", "Word document (.docx)"),
    "html": QT_TRANSLATE_NOOP("words", "Web page (.html)"),
    "xlsx": QT_TRANSLATE_NOOP("words", "Excel workbook (.xlsx)"),
    "csv": QT_TRANSLATE_NOOP("words", "CSV table (.csv)"),
}


class ForumsView(OneForm, QWidget):
    """Widgets only; what they mean is decided by the presenter."""

    region_chosen = Signal(str)
    forum_chosen = Signal(str)
    states_chosen = Signal(str)
    new_wanted = Signal()
    change_wanted = Signal()
    meeting_wanted = Signal()
    forum_given = Signal(object, str)
    meeting_given = Signal(object, str)
    take_back_wanted = Signal(str)
    meeting_dropped = Signal(str, str)
    file_chosen = Signal(Path)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._names: ForumNames | None = None
        self._region_key = self._states_key = ""
        self._build_list()
        self._build_head()
        self._build_pages()
        self._lay_out()

    def focus_first(self) -> None:
        """Put the keyboard where the work starts."""
        self._table.setFocus()

    def show_forums(self, forums: Forums) -> None:
        """Take the names and fill the choosers; what was chosen stays."""
        words = self._words
        self._names = ForumNames(words, forums.regions, forums.vocabulary)
        names = [(str(r.code), words.name(r.names)) for r in forums.regions.values()]
        self._regions.fill([("", words.tr("Every region")), *names], self._region_key)
        parts = [(key, part_name(words, key)) for key in parts_of(forums.regions, Country.INDIA)]
        states = [(code, name) for code, name in names if code.startswith(Country.INDIA)]
        own = ("", words.tr("The forum's own States, or all"))
        self._states.fill([own, *parts, *states], self._states_key)
        self._table.show_columns(forum_columns(words))

    def show_sheets(self, sheets: Sequence[ForumSheet]) -> None:
        """List the forums; say so where there are none."""
        self._table.show_rows(sheets)
        self._table.fit_columns()
        self._show_list()

    def show_sheet(self, sheet: ForumSheet | None) -> None:
        """Open one forum."""
        self._side.setVisible(sheet is not None)
        if sheet is None or self._names is None:
            return
        self._table.select(lambda row: row.forum.forum_id == sheet.forum.forum_id)
        self._title.setText(self._words.text(sheet.forum.name))
        self._message.hide()
        self._forum.show_sheet(sheet, self._names)

    def show_agenda(self, agenda: ForumAgenda | None) -> None:
        """Show fit, agenda and themes, or how to get there."""
        self._export.setEnabled(agenda is not None)
        for pages in self._waiting:
            pages.setCurrentIndex(0 if agenda is None else 1)
        if agenda is None or self._names is None:
            return
        self._fit.show_agenda(agenda, self._names)
        self._agenda.show_agenda(agenda, self._names)
        self._themes.setHtml(themes_page(self._names, agenda))

    def ask_forum(self, forum: Forum | None) -> None:
        """Open the form on ``forum``, or empty."""
        if self._names is not None:
            form = ForumForm(self._words, self._names.regions, forum, self)
            form.forum_given.connect(self.forum_given)
            thing = ("forum", forum.forum_id if forum else "")
            self._open_form(form, self.ask_forum, forum, thing=thing)

    def ask_meeting(self, forum: Forum) -> None:
        """Ask for a meeting of ``forum``."""
        form = MeetingForm(self._words, forum, self)
        form.meeting_given.connect(self.meeting_given)
        self._open_form(form, self.ask_meeting, forum, thing=("forum", forum.forum_id))

    def show_exported(self, file: Path) -> None:
        """Say where the file is."""
        words = self._words
        self._message.setText(words.tr("Saved as {file}").format(file=file))
        self._message.show()

    def _build_list(self) -> None:
        words = self._words
        self._search = QLineEdit(self)
        self._search.setPlaceholderText(words.tr("Search the forums"))
        self._search.setAccessibleName(words.tr("Search the forums"))
        self._search.setClearButtonEnabled(True)
        self._regions = SearchChooser(words.tr("Region that takes part"), self)
        self._regions.key_chosen.connect(self._on_region)
        self._table = Table((), self)
        self._table.setAccessibleName(words.tr("Forums"))
        self._table.let_wrap()
        self._table.horizontalHeader().setMaximumSectionSize(1_000)  # names are long
        self._table.row_selected.connect(lambda row: self.forum_chosen.emit(row.forum.forum_id))
        self._search.textChanged.connect(self._table.sorted_rows.set_filter_text)
        self._search.textChanged.connect(self._show_list)
        self._new = QPushButton(words.tr("&New forum…"), self)
        self._new.clicked.connect(self.new_wanted)

    def _build_head(self) -> None:
        words = self._words
        self._title = QLabel(self)
        self._title.setObjectName("heading")
        self._title.setWordWrap(True)
        self._states = SearchChooser(words.tr("States for the agenda"), self)
        self._states.key_chosen.connect(self._on_states)
        self._export = QPushButton(words.tr("E&xport the agenda…"), self)
        self._export.clicked.connect(self._ask_for_file)
        self._export.setEnabled(False)
        self._message = QLabel(self)
        self._message.setObjectName("faint")
        self._message.setWordWrap(True)
        self._message.hide()

    def _build_pages(self) -> None:
        words = self._words
        self._forum = ForumPane(words, self)
        self._forum.change_wanted.connect(self.change_wanted)
        self._forum.meeting_wanted.connect(self.meeting_wanted)
        self._forum.take_back_wanted.connect(
            lambda: ask_why(words, self, self.take_back_wanted.emit)
        )
        self._forum.meeting_dropped.connect(
            lambda key: ask_why(words, self, lambda why: self.meeting_dropped.emit(key, why))
        )
        self._fit = FitPane(words, self)
        self._agenda = AgendaPane(words, self)
        self._themes = QTextBrowser(self)
        self._themes.setAccessibleName(words.tr("Themes for small and medium enterprises"))
        self._themes.setTabChangesFocus(True)
        self._waiting: list[QStackedWidget] = []
        self._tabs = QTabWidget(self)
        self._tabs.setDocumentMode(True)
        self._tabs.setAccessibleName(words.tr("Parts of the forum"))
        self._tabs.addTab(self._forum, words.tr("Forum"))
        self._tabs.addTab(self._once_known(self._fit), words.tr("Sector fit"))
        self._tabs.addTab(self._once_known(self._agenda), words.tr("Agenda"))
        self._tabs.addTab(self._once_known(self._themes), words.tr("SME themes"))

    def _once_known(self, page: QWidget) -> QWidget:
        """``page``, and before there is an agenda what must be entered first."""
        words = self._words
        empty = QWidget(self)
        text = QLabel(
            words.tr(
                "No prefecture is known to take part. Enter the members: "
                "those that the name tells are ticked already."
            ),
            empty,
        )
        text.setWordWrap(True)
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        enter = QPushButton(words.tr("Enter the members…"), empty)
        enter.clicked.connect(self.change_wanted)
        column = QVBoxLayout(empty)
        column.addStretch()
        column.addWidget(text)
        column.addWidget(enter, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        pages = QStackedWidget(self)
        pages.addWidget(empty)
        pages.addWidget(page)
        self._waiting.append(pages)
        return pages

    def _lay_out(self) -> None:
        words = self._words
        filters = QGridLayout()
        filters.addWidget(self._search, 0, 0, 1, 2)
        filters.addWidget(self._regions, 1, 0)
        filters.addWidget(self._new, 1, 1)
        filters.setColumnStretch(0, 1)
        empty = QLabel(words.tr("No forum fits. Clear the search, or record a new forum."), self)
        empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        empty.setWordWrap(True)
        self._list = QStackedWidget(self)
        self._list.addWidget(self._table)
        self._list.addWidget(empty)
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(filters)
        column.addWidget(self._list, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.addWidget(left)
        splitter.addWidget(self._side_widget())
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([500, 610])
        splitter.setChildrenCollapsible(False)
        QVBoxLayout(self).addWidget(splitter)

    def _side_widget(self) -> QWidget:
        words = self._words
        caption = QLabel(words.tr("Agenda &with"), self)
        caption.setBuddy(self._states)
        head = QHBoxLayout()
        head.addWidget(caption)
        head.addWidget(self._states, 1)
        head.addWidget(self._export)
        self._side = QWidget(self)
        column = QVBoxLayout(self._side)
        column.setContentsMargins(6, 0, 0, 0)
        column.addWidget(self._title)
        column.addLayout(head)
        column.addWidget(self._message)
        column.addWidget(self._tabs, 1)
        return self._side

    def _show_list(self) -> None:
        self._list.setCurrentIndex(0 if self._table.sorted_rows.rowCount() else 1)

    def follow_region(self, code: str) -> None:
        """A region was clicked elsewhere: only the forums in which it takes part."""
        self._regions.choose(code)
        self._on_region(code)

    def _on_region(self, key: str) -> None:
        self._region_key = key
        self.region_chosen.emit(key)

    def _on_states(self, key: str) -> None:
        self._states_key = key
        self.states_chosen.emit(key)

    def _ask_for_file(self) -> None:
        words = self._words
        dialog = QFileDialog(self, words.tr("Export the agenda"))
        kinds = {f"{words.tr(text)} (*.{key})": key for key, text in FILE_KINDS.items()}
        dialog.setNameFilters(list(kinds))
        dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix(kinds[kind]))
        dialog.setDefaultSuffix("pdf")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile("agenda")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.file_chosen.emit(Path(name)))
        dialog.open()
