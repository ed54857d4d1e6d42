"""The Pair screen: two regions, why they fit, what each gives, what is on record, what next."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QMenu,
    QPushButton,
    QStackedLayout,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.regions import Country, Region, RegionCode
from app.services.find_figure_changes import FigureChange
from app.services.show_pair import PairPage
from app.ui.kit.search_chooser import SearchChooser
from app.ui.screens.pair.exchange_pane import ExchangePane
from app.ui.screens.pair.file_question import ask_file
from app.ui.screens.pair.giving_pane import GivingPane
from app.ui.screens.pair.parts import label
from app.ui.screens.pair.profile_pane import ProfilePane
from app.ui.screens.pair.record_pane import RecordPane
from app.ui.screens.pair.score_pane import ScorePane
from app.ui.screens.pair.source_bar import SourceBar
from app.ui.screens.pair.standing_strip import StandingStrip
from app.ui.screens.pair.steps_pane import StepsPane
from app.words.catalogue import Words
from app.words.formats import day, region_name

WAITING, EMPTY, SHOWN = range(3)
WithSources = ScorePane | ProfilePane | RecordPane | ExchangePane
"""Panes whose lines have a source."""


class PairView(QWidget):
    """Widgets only; what they mean is decided by the presenter."""

    region_chosen = Signal(str)
    pair_chosen = Signal(str, str)
    pair_shown = Signal(str, str)
    back_wanted = Signal()
    again_wanted = Signal()
    shortlist_wanted = Signal(str)
    unlist_wanted = Signal(str)
    visit_wanted = Signal(str, str)
    brief_wanted = Signal(Path)
    figures_wanted = Signal(Path)
    stop_wanted = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._page: PairPage | None = None
        self._regions: Mapping[RegionCode, Region] = {}
        self._folder = Path.home()
        self._build_choosers()
        self._build_buttons()
        self._build_panes()
        self._lay_out()
        self.show_writing(writing=False)
        self.show_waiting()
        QShortcut(QKeySequence(QKeySequence.StandardKey.Back), self, self.back_wanted.emit)

    def focus_first(self) -> None:
        """Put the keyboard where the work starts."""
        self._choosers[Country.INDIA].setFocus()

    def show_regions(self, regions: Mapping[RegionCode, Region]) -> None:
        """Offer all States and prefectures; they are found by their names in three languages."""
        self._regions = regions
        for country, chooser in self._choosers.items():
            own = [region for region in regions.values() if region.country is country]
            names = [(region.code, self._words.name(region.names)) for region in own]
            chooser.fill(names, "", {region.code: _all_names(region) for region in own})

    def show_pair(self, page: PairPage) -> None:
        """Show all of a pair."""
        self._page = page
        for code in page.pair:
            self._choosers[code.country].choose(code)
        self._strip.show_pair(page)
        for pane in self._panes.values():
            pane.show_pair(page)
        self._source.show_source(None)
        self._show_shortlisted(page)
        self._enable(enabled=True)
        self._stack.setCurrentIndex(SHOWN)
        self.pair_shown.emit(*page.pair)

    def show_figure_changes(self, found: Sequence[FigureChange]) -> None:
        """Say which one figure could lift the pair past the one above."""
        self._steps.show_figure_changes(found)

    def show_waiting(self) -> None:
        """Nothing is read yet."""
        self._enable(enabled=False)
        self._stack.setCurrentIndex(WAITING)

    def show_failed(self) -> None:
        """There is no pair to show; the message bar says why."""
        self._stack.setCurrentIndex(EMPTY)

    def show_former(self, pairs: Sequence[tuple[str, str]]) -> None:
        """Offer the pairs to go back to."""
        menu = self._former_menu
        menu.clear()
        for pair in pairs:
            menu.addAction(self._named(pair)).triggered.connect(partial(self._choose, pair))
        self._former.setEnabled(bool(pairs))

    def show_writing(self, *, writing: bool) -> None:
        """A file is being written, or no more."""
        words = self._words
        self._note.setText(words.tr("Writing the file …") if writing else "")
        self._note.setVisible(writing)
        self._stop.setVisible(writing)
        self._brief.setDisabled(writing)
        self._figures.setDisabled(writing)

    def show_written(self, file: Path) -> None:
        """Say where the file is."""
        self._folder = file.parent
        words = self._words
        self._note.setText(words.tr("Written: {file}").format(file=file))
        self._note.show()

    def _build_choosers(self) -> None:
        words = self._words
        self._choosers = {
            Country.INDIA: SearchChooser(words.tr("State"), self),
            Country.JAPAN: SearchChooser(words.tr("Prefecture"), self),
        }
        for chooser in self._choosers.values():
            chooser.setMinimumContentsLength(16)
            chooser.key_chosen.connect(self.region_chosen)
        self._former = QPushButton(words.tr("Last pairs"), self)
        self._former_menu = QMenu(self._former)
        self._former.setMenu(self._former_menu)
        self._former.setToolTip(words.tr("Go back to a pair seen before (Alt+Left: the last one)"))
        self._former.setEnabled(False)

    def _build_buttons(self) -> None:
        words = self._words
        self._shortlist = self._button(words.tr("Shortlist…"), self._ask_shortlist)
        self._visit = self._button(words.tr("Plan a visit"), self._on_visit)
        self._brief = self._button(words.tr("Brief…"), self.ask_brief)
        self._brief.setToolTip(words.tr("Two pages on this pair, as PDF or Word"))
        self._figures = self._button(words.tr("Figures…"), self.ask_figures)
        self._figures.setToolTip(words.tr("Every figure with its source, as Excel or CSV"))
        self._stop = self._button(words.tr("Stop"), self.stop_wanted)
        self._note = label(self)

    def _build_panes(self) -> None:
        words = self._words
        self._strip = StandingStrip(words, self)
        self._listed = label(self)
        self._tabs = QTabWidget(self)
        self._tabs.setDocumentMode(True)
        self._steps = StepsPane(words, self)
        self._panes: dict[str, WithSources | GivingPane | StepsPane] = {
            words.tr("Why this score"): ScorePane(words, self),
            words.tr("Profiles"): ProfilePane(words, self),
            words.tr("What each gives the other"): GivingPane(words, self),
            words.tr("Record and journeys"): RecordPane(words, self),
            words.tr("Opportunities and practices"): ExchangePane(words, self),
            words.tr("Next steps"): self._steps,
        }
        self._source = SourceBar(words, self)
        for name, pane in self._panes.items():
            self._tabs.addTab(pane, name)
            if isinstance(pane, WithSources):
                pane.source_chosen.connect(self._source.show_source)
        self._tabs.currentChanged.connect(self._on_tab)

    def _on_tab(self) -> None:
        """What was chosen on another tab is not what is shown here."""
        self._source.show_source(None)
        self._source.setVisible(isinstance(self._tabs.currentWidget(), WithSources))

    def _lay_out(self) -> None:
        words = self._words
        bar = QHBoxLayout()
        for country, text in (
            (Country.INDIA, words.tr("&State")),
            (Country.JAPAN, words.tr("&Prefecture")),
        ):
            caption = QLabel(text, self)
            caption.setBuddy(self._choosers[country])
            bar.addWidget(caption)
            bar.addWidget(self._choosers[country])
        bar.addWidget(self._former)
        bar.addStretch(1)
        for button in (self._shortlist, self._visit, self._brief, self._figures):
            bar.addWidget(button)
        foot = QHBoxLayout()
        foot.addWidget(self._note, 1)
        foot.addWidget(self._stop)
        room = QWidget(self)
        self._stack = QStackedLayout(room)
        self._stack.addWidget(self._waiting_page())
        self._stack.addWidget(self._empty_page())
        self._stack.addWidget(self._shown_page())
        column = QVBoxLayout(self)
        column.addLayout(bar)
        column.addLayout(foot)
        column.addWidget(room, 1)

    def _waiting_page(self) -> QWidget:
        words = self._words
        waiting = QLabel(words.tr("Reading the profiles …"), self)
        waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return waiting

    def _empty_page(self) -> QWidget:
        words = self._words
        page = QWidget(self)
        text = label(page, "heading", words.tr("The pair could not be read."))
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        again = self._button(words.tr("Try again"), self.again_wanted)
        column = QVBoxLayout(page)
        column.addStretch()
        column.addWidget(text)
        column.addWidget(again, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        return page

    def _shown_page(self) -> QWidget:
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._strip)
        column.addWidget(self._listed)
        column.addWidget(self._tabs, 1)
        column.addWidget(self._source)
        return page

    def _button(self, text: str, clicked: SignalInstance | Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self)
        button.clicked.connect(clicked)
        return button

    def _enable(self, *, enabled: bool) -> None:
        for button in (self._shortlist, self._visit, self._brief, self._figures):
            button.setEnabled(enabled)

    def _show_shortlisted(self, page: PairPage) -> None:
        words, listed = self._words, page.shortlisted
        self._shortlist.setText(
            words.tr("Off the shortlist…") if listed else words.tr("Shortlist…")
        )
        self._listed.setVisible(listed is not None)
        if listed is not None:
            text = words.tr("On the shortlist since {day}: {reason}")
            self._listed.setText(
                text.format(day=day(words, listed.listed_on), reason=listed.reason)
            )

    def _named(self, pair: tuple[str, str]) -> str:
        words = self._words
        state, prefecture = (region_name(words, self._regions, code) for code in pair)
        return words.tr("{state} – {prefecture}").format(state=state, prefecture=prefecture)

    def _choose(self, pair: tuple[str, str]) -> None:
        self.pair_chosen.emit(*pair)

    def _on_visit(self) -> None:
        if self._page is not None:
            self.visit_wanted.emit(*self._page.pair)

    def _ask_shortlist(self) -> None:
        """Ask for the reason; the answer comes as a signal."""
        words = self._words
        listed = self._page is not None and self._page.shortlisted is not None
        question = QInputDialog(self)
        question.setWindowTitle(
            words.tr("Take off the shortlist") if listed else words.tr("Put on the shortlist")
        )
        question.setLabelText(words.tr("Why? The reason stays in the history."))
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        wanted = self.unlist_wanted if listed else self.shortlist_wanted
        question.textValueSelected.connect(lambda reason: wanted.emit(reason.strip()))
        question.open()

    def ask_brief(self) -> None:
        """Ask for the file of the brief; the answer comes as ``brief_wanted``."""
        words = self._words
        filters = (words.tr("PDF (*.pdf)"), words.tr("Word document (*.docx)"))
        self._ask_file(words.tr("Write the brief"), words.tr("Brief"), filters, self.brief_wanted)

    def ask_figures(self) -> None:
        """Ask for the file of the figures; the answer comes as ``figures_wanted``."""
        words = self._words
        filters = (words.tr("Excel workbook (*.xlsx)"), words.tr("CSV table (*.csv)"))
        self._ask_file(
            words.tr("Write the figures"), words.tr("Figures"), filters, self.figures_wanted
        )

    def _ask_file(
        self, caption: str, kind: str, filters: Sequence[str], wanted: SignalInstance
    ) -> None:
        if self._page is not None:
            proposed = self._folder / f"{kind} {self._named(self._page.pair)}"
            ask_file(self, caption, proposed, filters, wanted.emit)


def _all_names(region: Region) -> str:
    return " ".join((region.names.en, region.names.ja, region.names.hi))
