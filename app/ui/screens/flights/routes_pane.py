"""Routes: a table with filters, one route in full, and the officer's own records."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from app.domain.network import Airport, Route, RouteKind, RouteStatus
from app.domain.own_routes import OwnRoute
from app.ui.kit.table import Table
from app.ui.one_form import OneForm
from app.ui.screens.flights.hand_over import ask_for_file, shown_table
from app.ui.screens.flights.model import route_columns, validity_told
from app.ui.screens.flights.presenter.routes import RouteBook, RouteFilter
from app.ui.screens.flights.route_form import RouteForm
from app.words.catalogue import Words
from app.words.flight_terms import weekly_told
from app.words.formats import known_day
from app.words.routes import kind_name, status_name


class RoutesPane(OneForm, QWidget):
    """Widgets only; what they mean is decided by the presenter."""

    filter_chosen = Signal(object)
    route_chosen = Signal(object)
    new_wanted = Signal()
    change_wanted = Signal()
    end_wanted = Signal()
    route_given = Signal(object, str, str)
    take_back_wanted = Signal(str)
    table_given = Signal(object, Path)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._known = 0
        self._build_filters()
        self._build_table()
        self._build_buttons()
        self._lay_out()
        self.show_route(None, None)

    def focus_first(self) -> None:
        """Put the keyboard where the work starts."""
        self._search.setFocus()

    def show_routes(self, routes: Sequence[Route], known: int) -> None:
        """List the routes; say so where there are none."""
        self._known = known
        self._table.show_rows(routes)
        self._show_count()

    def show_filter(self, wanted: RouteFilter) -> None:
        """Show what is let through; nobody is told."""
        self._search.clear()
        for chooser, key in ((self._kind, wanted.kind), (self._status, wanted.status)):
            chooser.setCurrentIndex(chooser.findData(key))
        for tick, is_on in ((self._own, wanted.only_own), (self._valid, wanted.only_valid)):
            with QSignalBlocker(tick):
                tick.setChecked(is_on)

    def show_route(self, route: Route | None, reference: Route | None) -> None:
        """Open one route in full, beside what the reference says where it is the officer's."""
        words = self._words
        for button in (self._change, self._end):
            button.setEnabled(route is not None)
        self._take_back.setEnabled(route is not None and route.own)
        lines = [self._told(route)] if route else [words.tr("Choose a route to read it.")]
        if reference is not None:
            lines.append(words.tr("Reference: {route}").format(route=self._told(reference)))
        self._detail.setText("\n".join(lines))
        if route is not None:
            self._table.select(lambda row: row.route_id == route.route_id)

    def edit(self, own: OwnRoute | None, book: RouteBook, route_id: str) -> None:
        """Open the form on ``own`` of the route ``route_id``, or empty."""
        self._ask_route(own, book.network.airports, book.today, route_id)

    def _ask_route(
        self, own: OwnRoute | None, airports: tuple[Airport, ...], today: date, route_id: str
    ) -> None:
        form = RouteForm(self._words, airports, own, today, self)
        form.route_given.connect(lambda it, why: self.route_given.emit(it, why, route_id))
        given = (own, airports, today, route_id)
        self._open_form(form, self._ask_route, *given, thing=("route", route_id))

    def _build_filters(self) -> None:
        words = self._words
        self._search = QLineEdit(self)
        self._search.setPlaceholderText(words.tr("Search routes"))
        self._search.setAccessibleName(words.tr("Search routes"))
        self._search.setClearButtonEnabled(True)
        self._kind = self._chooser(
            words.tr("Kind"),
            [(words.tr("Every kind"), None), *((kind_name(words, k), k) for k in RouteKind)],
        )
        self._kind.setCurrentIndex(self._kind.findData(RouteKind.NON_STOP))
        self._status = self._chooser(
            words.tr("Status"),
            [(words.tr("Every status"), None), *((status_name(words, s), s) for s in RouteStatus)],
        )
        self._own = QCheckBox(words.tr("My records"), self)
        self._valid = QCheckBox(words.tr("Valid today"), self)
        self._valid.setChecked(True)
        for tick in (self._own, self._valid):
            tick.toggled.connect(self._tell_filter)
        self._count = QLabel(self)
        self._count.setObjectName("faint")

    def _chooser(
        self, name: str, choices: Sequence[tuple[str, RouteKind | RouteStatus | None]]
    ) -> QComboBox:
        chooser = QComboBox(self)
        chooser.setAccessibleName(name)
        for text, key in choices:
            chooser.addItem(text, key)
        chooser.activated.connect(self._tell_filter)
        return chooser

    def _tell_filter(self) -> None:
        kind, status = self._kind.currentData(), self._status.currentData()
        self.filter_chosen.emit(
            RouteFilter(
                RouteKind(kind) if kind else None,
                RouteStatus(status) if status else None,
                only_own=self._own.isChecked(),
                only_valid=self._valid.isChecked(),
            )
        )

    def _build_table(self) -> None:
        words = self._words
        self._table = Table(route_columns(words), self)
        self._table.setAccessibleName(words.tr("Air routes"))
        self._table.row_selected.connect(self.route_chosen)
        self._table.row_opened.connect(lambda _: self.change_wanted.emit())
        self._search.textChanged.connect(self._table.sorted_rows.set_filter_text)
        self._search.textChanged.connect(self._show_count)
        self._detail = QLabel(self)
        self._detail.setWordWrap(True)
        self._detail.setTextFormat(Qt.TextFormat.PlainText)
        self._detail.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._detail.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def _build_buttons(self) -> None:
        words = self._words
        self._new = QPushButton(words.tr("&New route…"), self)
        self._new.clicked.connect(self.new_wanted)
        self._change = QPushButton(words.tr("&Change…"), self)
        self._change.clicked.connect(self.change_wanted)
        self._end = QPushButton(words.tr("En&d…"), self)
        self._end.clicked.connect(self.end_wanted)
        self._take_back = QPushButton(words.tr("Take my record &back…"), self)
        self._take_back.clicked.connect(self._ask_why)
        self._save = QPushButton(words.tr("&Save table…"), self)
        self._save.clicked.connect(self._ask_for_file)

    def _lay_out(self) -> None:
        words = self._words
        filters, buttons = QHBoxLayout(), QHBoxLayout()
        filters.addWidget(self._search, 1)
        for widget in (self._kind, self._status, self._own, self._valid, self._count):
            filters.addWidget(widget)
        buttons.addStretch(1)
        for button in (self._new, self._change, self._end, self._take_back, self._save):
            buttons.addWidget(button)
        empty = QLabel(
            words.tr("No route fits. Clear the search or a filter, or record a new route."), self
        )
        empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        empty.setWordWrap(True)
        room = QWidget(self)
        self._stack = QStackedLayout(room)
        self._stack.addWidget(self._table)
        self._stack.addWidget(empty)
        column = QVBoxLayout(self)
        column.addLayout(filters)
        column.addWidget(room, 1)
        column.addWidget(self._detail)
        column.addLayout(buttons)

    def _show_count(self) -> None:
        words, shown = self._words, self._table.sorted_rows.rowCount()
        self._stack.setCurrentIndex(0 if shown else 1)
        self._count.setText(
            words.tr("{shown} of {known} routes").format(shown=shown, known=self._known)
        )

    def _ask_why(self) -> None:
        words = self._words
        question = QInputDialog(self)
        question.setWindowTitle(words.tr("Take my record back"))
        question.setLabelText(
            words.tr(
                "Why? Where the reference knows the route it shows again; "
                "your record stays in the history."
            )
        )
        question.textValueSelected.connect(lambda why: self.take_back_wanted.emit(why.strip()))
        question.finished.connect(question.deleteLater)
        question.open()

    def _ask_for_file(self) -> None:
        words = self._words
        shown = shown_table(words.tr("Air routes"), self._table)
        ask_for_file(self, words, "routes", partial(self.table_given.emit, shown))

    def _told(self, route: Route) -> str:
        words = self._words
        line = words.tr(
            "{route}: {kind}, {status}, {weekly} a week, {days}. Source: {source}, {as_of}."
        ).format(
            route=f"{route.origin}–{route.destination} {' '.join(route.carriers)}".strip(),
            kind=kind_name(words, route.kind),
            status=status_name(words, route.status),
            weekly=weekly_told(route.weekly),
            days=validity_told(words, route),
            source=" ".join(filter(None, (route.source.title, route.source.url))),
            as_of=known_day(words, route.source.as_of) or words.tr("not dated"),
        )
        return " ".join(filter(None, (line, route.note)))
