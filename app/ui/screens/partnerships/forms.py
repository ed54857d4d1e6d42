"""Forms of the Partnerships screen: a stage, a file, a new pair, a wish."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QHBoxLayout, QWidget
from typing_extensions import override

from app.domain.pipeline import Answer, ClairResult, ClairTest, Move, Partnership, Stage
from app.domain.problems import ProblemError
from app.domain.provenance import Source
from app.domain.regions import Country, PrefectureCode, RegionCode, StateCode, find_region
from app.domain.wishes import Wish
from app.ui.kit.ask_form import Asked, AskForm, text_line, text_lines
from app.ui.screens.partnerships.file_lines import (
    day_from,
    notes_from,
    notes_told,
    papers_from,
    papers_told,
)
from app.ui.screens.partnerships.model import Regions
from app.words.catalogue import Words
from app.words.exchange import ANSWERS, CLAIR_TESTS, STAGES, term
from app.words.problems.sentences import told

DAY_HINT = "2026-11-22"


class MoveForm(AskForm):
    """Asks on which day and why a partnership came to its next stage."""

    move_given = Signal(object)

    def __init__(
        self,
        words: Words,
        title: str,
        stages: Sequence[Stage],
        stage: Stage,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        self._stage = stage_chooser(words, stages, stage)
        self._day = day_field(today)
        self._reason = text_line()
        asked = (
            Asked(words.tr("New stage"), self._stage),
            Asked(words.tr("Reached on"), self._day),
            Asked(words.tr("Reason (required)"), self._reason, required=True),
        )
        super().__init__(words.tr("Move to another stage"), asked, title, parent)
        self.saved.connect(self._tell)
        self._reason.setFocus()

    def _tell(self) -> None:
        self.move_given.emit(move_from(self._stage, self._day, self._reason.text()))


class PairForm(AskForm):
    """Asks for a State and a prefecture that talk without a tie yet."""

    pair_given = Signal(object, object)

    def __init__(
        self, words: Words, regions: Regions, today: date, parent: QWidget | None = None
    ) -> None:
        self._state = region_chooser(words, regions, Country.INDIA)
        self._prefecture = region_chooser(words, regions, Country.JAPAN)
        self._stage = stage_chooser(words, tuple(Stage), Stage.SOUND_OUT)
        self._day, self._reason = day_field(today), text_line()
        asked = (
            Asked(words.tr("State"), self._state),
            Asked(words.tr("Prefecture"), self._prefecture),
            Asked(words.tr("Stage"), self._stage),
            Asked(words.tr("Reached on"), self._day),
            Asked(words.tr("Reason (required)"), self._reason, required=True),
        )
        super().__init__(words.tr("New file on a pair"), asked, "", parent)
        self.saved.connect(self._tell)

    def _tell(self) -> None:
        state = StateCode(self._state.currentData())
        prefecture = PrefectureCode(self._prefecture.currentData())
        move = move_from(self._stage, self._day, self._reason.text())
        self.pair_given.emit(Partnership("", state, prefecture), move)


class FileForm(AskForm):
    """Asks for CLAIR's tests, dates, documents and notes of a partnership."""

    file_given = Signal(object, str)

    def __init__(
        self, words: Words, title: str, partnership: Partnership, parent: QWidget | None = None
    ) -> None:
        self._words = words
        self._partnership = it = partnership
        self._answers = {test: AnswerField(words, it.tests.get(test)) for test in ClairTest}
        self._expires = text_line(iso(it.expires_on), DAY_HINT)
        self._review = text_line(iso(it.review_on), DAY_HINT)
        self._owner, self._reason = text_line(it.owner), text_line()
        paper_hint = words.tr("Letter of intent; File 12/2026; 2026-11-22")
        self._papers, self._notes = (
            text_lines(papers_told(it.papers), 3),
            text_lines(notes_told(it.notes), 3),
        )
        self._papers.setPlaceholderText(paper_hint)
        self._notes.setPlaceholderText(words.tr("2026-11-22; what was done or heard"))
        tests = (Asked(term(words, CLAIR_TESTS, t), box) for t, box in self._answers.items())
        asked = (
            *tests,
            Asked(words.tr("Expires on"), self._expires),
            Asked(words.tr("Review on"), self._review),
            Asked(words.tr("Owner (who follows up)"), self._owner),
            Asked(words.tr("Documents, one a line: name; file number; date"), self._papers),
            Asked(words.tr("Notes, one a line: date; text"), self._notes),
            Asked(words.tr("Reason (required)"), self._reason, required=True),
        )
        super().__init__(words.tr("File of the partnership"), asked, title, parent)
        self.saved.connect(self._tell)

    def _tell(self) -> None:
        try:
            given = replace(
                self._partnership,
                tests={test: field.result for test, field in self._answers.items()},
                expires_on=day_from(self._expires.text()),
                review_on=day_from(self._review.text()),
                owner=self._owner.text().strip(),
                papers=papers_from(self._papers.toPlainText()),
                notes=notes_from(self._notes.toPlainText()),
            )
        except ProblemError as error:
            self.show_problem(told(self._words, error))
        else:
            self.file_given.emit(given, self._reason.text().strip())


class AnswerField(QWidget):
    """The answer to one of CLAIR's tests, and the day from which it holds."""

    def __init__(self, words: Words, known: ClairResult | None) -> None:
        super().__init__()
        shown = known or ClairResult(Answer.UNKNOWN)
        self._answer = QComboBox(self)
        for answer in Answer:
            self._answer.addItem(term(words, ANSWERS, answer), answer.value)
        self._answer.setCurrentIndex(self._answer.findData(shown.answer.value))
        self._since = text_line(iso(shown.on), words.tr("since, such as 2026-11-22"))
        self._since.setAccessibleName(words.tr("Day from which it holds"))
        self.setFocusProxy(self._answer)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._answer)
        row.addWidget(self._since, 1)

    @property
    def result(self) -> ClairResult:
        """What was given.

        Raises:
            ProblemError: ``tie-date-wrong``.
        """
        return ClairResult(Answer(self._answer.currentData()), day_from(self._since.text()))

    @override
    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._answer.setAccessibleName(name)


class WishForm(AskForm):
    """Asks for a declared wish for a partner."""

    wish_given = Signal(object, str)

    def __init__(self, words: Words, regions: Regions, parent: QWidget | None = None) -> None:
        self._words, self._regions = words, regions
        self._region = region_chooser(words, regions, *Country)
        self._partners = text_line(hint=words.tr("empty: any of the other country"))
        self._said_on, self._text = text_line(hint=DAY_HINT), text_line()
        self._title, self._url, self._reason = text_line(), text_line(), text_line()
        asked = (
            Asked(words.tr("Region"), self._region),
            Asked(words.tr("Seeks a partner in (names, separated by ;)"), self._partners),
            Asked(words.tr("Said on (year, month or day)"), self._said_on),
            Asked(words.tr("Wish (required)"), self._text, required=True),
            Asked(words.tr("Source (required)"), self._title, required=True),
            Asked(words.tr("Address of the source"), self._url),
            Asked(words.tr("Reason for this record (required)"), self._reason, required=True),
        )
        super().__init__(words.tr("New wish for a partner"), asked, "", parent)
        self.saved.connect(self._tell)

    def _tell(self) -> None:
        names = (part for part in self._partners.text().split(";") if part.strip())
        try:
            partners = tuple(find_region(self._regions.values(), name).code for name in names)
        except ProblemError as error:
            self.show_problem(told(self._words, error))
            return
        wish = Wish(
            "",
            RegionCode(self._region.currentData()),
            partners,
            self._said_on.text().strip(),
            self._text.text().strip(),
            Source(self._title.text().strip(), self._url.text().strip()),
        )
        self.wish_given.emit(wish, self._reason.text().strip())


def region_chooser(words: Words, regions: Regions, *countries: Country) -> QComboBox:
    """Every region of the countries; States by name, prefectures in their official order."""
    box = QComboBox()
    for country in countries:
        own = {str(r.code): words.name(r.names) for r in regions.values() if r.country is country}
        place = 1 if country is Country.INDIA else 0
        for code, name in sorted(own.items(), key=lambda item: item[place]):
            box.addItem(name, code)
    return box


def stage_chooser(words: Words, stages: Sequence[Stage], stage: Stage) -> QComboBox:
    """The stages, with one chosen."""
    box = QComboBox()
    for each in stages:
        box.addItem(term(words, STAGES, each), each.value)
    box.setCurrentIndex(box.findData(stage.value))
    return box


def day_field(today: date) -> QDateEdit:
    """A day up to today."""
    field = QDateEdit(QDate(today.year, today.month, today.day))
    field.setDisplayFormat("yyyy-MM-dd")
    field.setCalendarPopup(True)
    field.setMaximumDate(field.date())
    return field


def move_from(stage: QComboBox, day: QDateEdit, reason: str) -> Move:
    """The move that chooser, day and reason tell."""
    on = date.fromisoformat(day.date().toString("yyyy-MM-dd"))
    return Move(Stage(stage.currentData()), on, reason.strip())


def iso(day: date | None) -> str:
    """The day as it is typed; empty for none."""
    return day.isoformat() if day else ""
