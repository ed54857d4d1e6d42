"""Route ideas: ranked with ranges, one in full, and the best few together."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from app.domain.route_ideas import IdeaSettings, RouteIdea
from app.services.rank_route_ideas import MOST_TOGETHER, RoutesTogether
from app.ui.kit.range_delegate import RangeDelegate
from app.ui.kit.table import Table
from app.ui.one_form import OneForm
from app.ui.screens.flights.hand_over import ask_for_file, shown_table
from app.ui.screens.flights.idea_model import idea_columns
from app.ui.screens.flights.idea_settings_form import IdeaSettingsForm
from app.ui.screens.flights.presenter.ideas import IdeaBook
from app.words.amounts import exact, rounded
from app.words.catalogue import Words
from app.words.route_ideas import (
    cautions,
    passengers_told,
    place_told,
    remark_told,
    together_told,
    wish_told,
)

RANGE_COLUMN = 1
RANGE_WIDTH = 120
FIRST_SIZE = 3
DETAIL_WIDTH = 330


class IdeasPane(OneForm, QWidget):
    """Widgets only; what they mean is decided by the presenter."""

    idea_chosen = Signal(object)
    together_wanted = Signal(int)
    try_wanted = Signal()
    settings_wanted = Signal()
    settings_given = Signal(object)
    table_given = Signal(object, Path)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._cautions: tuple[str, ...] = ()
        self._build_header()
        self._build_table()
        self._build_detail()
        self._lay_out()

    def focus_first(self) -> None:
        """Put the keyboard where the work starts."""
        self._table.setFocus()

    def show_ideas(self, book: IdeaBook) -> None:
        """List the ideas with what must be said beside them."""
        words = self._words
        self._range.most = float(max((idea.rank_high for idea in book.ideas), default=1))
        self._table.show_rows(book.ideas)
        self._table.fit_columns()
        self._table.setColumnWidth(RANGE_COLUMN, RANGE_WIDTH)
        self._cautions = cautions(words, book.settings)
        self._caution.setText(" ".join(self._cautions))
        self._together_text.clear()

    def show_idea(self, idea: RouteIdea | None) -> None:
        """One idea in full."""
        words = self._words
        self._try.setEnabled(idea is not None)
        lines = self._told(idea) if idea else [words.tr("No route would save any pair time.")]
        self._detail.setText("\n\n".join(lines))
        if idea is not None:
            self._table.select(lambda row: row is idea)

    def show_together(self, together: RoutesTogether) -> None:
        """The best few together, each with what it adds, and the bound."""
        words = self._words
        routes = [
            words.tr("{route}: adds {hours} weighted hours").format(
                route=f"{route.origin}–{route.destination}",
                hours=rounded(words, route.weighted_hours, 1),
            )
            for route in together.routes
        ]
        self._together_text.setText("\n".join([*routes, *together_told(words, together)]))

    def edit(self, settings: IdeaSettings) -> None:
        """Open the form of the settings."""
        form = IdeaSettingsForm(self._words, settings, self)
        form.settings_given.connect(self.settings_given)
        self._open_form(form, self.edit, settings)

    def _build_header(self) -> None:
        words = self._words
        self._search = QLineEdit(self)
        self._search.setPlaceholderText(words.tr("Search ideas, such as KIX"))
        self._search.setAccessibleName(words.tr("Search ideas, such as KIX"))
        self._search.setClearButtonEnabled(True)
        self._size = QSpinBox(self)
        self._size.setRange(1, MOST_TOGETHER)
        self._size.setValue(FIRST_SIZE)
        self._size.setAccessibleName(words.tr("How many routes together"))
        self._together = QPushButton(words.tr("Best routes &together"), self)
        self._together.clicked.connect(lambda: self.together_wanted.emit(self._size.value()))
        self._settings = QPushButton(words.tr("Settin&gs…"), self)
        self._settings.clicked.connect(self.settings_wanted)
        self._save = QPushButton(words.tr("&Save table…"), self)
        self._save.clicked.connect(self._ask_for_file)

    def _build_table(self) -> None:
        words = self._words
        self._table = Table(idea_columns(words), self)
        self._table.setAccessibleName(words.tr("Route ideas"))
        self._table.row_selected.connect(self.idea_chosen)
        self._table.row_opened.connect(lambda _: self.try_wanted.emit())
        self._search.textChanged.connect(self._table.sorted_rows.set_filter_text)
        self._range = RangeDelegate(
            lambda idea: (idea.rank_low, idea.rank, idea.rank_high), self._table
        )
        self._table.setItemDelegateForColumn(RANGE_COLUMN, self._range)

    def _build_detail(self) -> None:
        words = self._words
        self._detail, self._together_text, self._caution = (self._text() for _ in range(3))
        self._caution.setObjectName("faint")
        self._try = QPushButton(words.tr("Try it in &What-if"), self)
        self._try.clicked.connect(self.try_wanted)

    def _text(self) -> QLabel:
        label = QLabel(self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _lay_out(self) -> None:
        header = QHBoxLayout()
        header.addWidget(self._search, 1)
        for widget in (self._size, self._together, self._settings, self._save):
            header.addWidget(widget)
        side = QWidget(self)
        side_column = QVBoxLayout(side)
        for part in (self._detail, self._try, self._together_text):
            side_column.addWidget(part)
        side_column.addStretch(1)
        side_column.addWidget(self._caution)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it takes the keyboard
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setMinimumWidth(DETAIL_WIDTH)
        scroll.setWidget(side)
        splitter = QSplitter(self)
        splitter.addWidget(self._table)
        splitter.addWidget(scroll)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([780, DETAIL_WIDTH])
        column = QVBoxLayout(self)
        column.addLayout(header)
        column.addWidget(splitter, 1)

    def _ask_for_file(self) -> None:
        words = self._words
        shown = shown_table(words.tr("Route ideas"), self._table, self._cautions)
        ask_for_file(self, words, "route-ideas", partial(self.table_given.emit, shown))

    def _told(self, idea: RouteIdea) -> Iterator[str]:
        words = self._words
        yield words.tr("{route}, {km} km: place {place}, score {score}").format(
            route=f"{idea.origin}–{idea.destination}",
            km=rounded(words, idea.km),
            place=place_told(words, idea),
            score=f"{idea.score:.3f}",
        )
        yield words.tr(
            "Passengers in reach without a connection: {local}; connecting in India: {india}; "
            "connecting in Japan: {japan} (one way, a year)."
        ).format(
            local=passengers_told(words, idea.local),
            india=passengers_told(words, idea.feed_india),
            japan=passengers_told(words, idea.feed_japan),
        )
        yield words.tr(
            "Saves {hours} hours over {pairs} pairs; weighted by the pairs' scores {weighted}."
        ).format(
            hours=rounded(words, idea.saved_hours),
            pairs=exact(words, idea.pairs_gaining),
            weighted=rounded(words, idea.weighted_hours),
        )
        yield from (remark_told(words, flag) for flag in idea.flags)
        yield from (wish_told(words, wish) for wish in idea.wishes)
