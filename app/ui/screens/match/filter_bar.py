"""What the officer asks of a pair, in one row of choosers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QPushButton, QWidget

from app.domain.coverage import LEAST_COVERAGE
from app.domain.evidence import GRADES
from app.services.filter_pairs import PairFilter
from app.services.rank_partners import MatchFacts
from app.words.catalogue import Words


class FilterBar(QWidget):
    """Says the whole filter at each change."""

    filter_changed = Signal(object)

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._only_new = QCheckBox(words.tr("Only pairs without a tie"), self)
        self._well_known = QCheckBox(words.tr("Well known"), self)
        self._well_known.setToolTip(
            words.tr("At least {least} of the figures that count are known of both regions").format(
                least=f"{LEAST_COVERAGE:.0%}"
            )
        )
        self._shortlisted = QCheckBox(words.tr("Shortlisted"), self)
        self._evidence = self._chooser(words.tr("Evidence"))
        self._forum = self._chooser(words.tr("Forum"))
        self._line = self._chooser(words.tr("Line of effort"))
        self._line.setToolTip(
            words.tr("Of each pair that of the resource channel in which it is strongest")
        )
        self._clear = QPushButton(words.tr("Clear filters"), self)
        self._clear.clicked.connect(self.clear)
        for box in (self._only_new, self._well_known, self._shortlisted):
            box.toggled.connect(self._tell)
        self._lay_out()

    def show_facts(self, facts: MatchFacts) -> None:
        """Offer the forums and lines that there are; what is chosen stays."""
        words = self._words
        grades = [
            (words.tr("{grade} or better").format(grade=grade), grade) for grade in GRADES[:-1]
        ]
        _fill(self._evidence, words.tr("any"), grades)
        named = [forum for forum in facts.forums if forum.members]
        forums = [(words.text(forum.name), forum.forum_id) for forum in named]
        _fill(self._forum, words.tr("any"), forums)
        lines = dict.fromkeys(sorted(channel.line for channel in facts.method.channels))
        _fill(self._line, words.tr("any"), [(line, line) for line in lines])

    def asked(self) -> PairFilter:
        """The filter as it stands."""
        return PairFilter(
            self._only_new.isChecked(),
            self._evidence.currentData() or "",
            self._well_known.isChecked(),
            self._forum.currentData() or "",
            self._line.currentData() or "",
            self._shortlisted.isChecked(),
        )

    def _chooser(self, name: str) -> QComboBox:
        chooser = QComboBox(self)
        chooser.setAccessibleName(name)
        chooser.setMinimumContentsLength(6)
        chooser.setMaximumWidth(210)
        chooser.activated.connect(self._tell)
        return chooser

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._only_new)
        row.addWidget(self._well_known)
        row.addWidget(self._shortlisted)
        for chooser in (self._evidence, self._forum, self._line):
            label = QLabel(chooser.accessibleName(), self)
            label.setBuddy(chooser)
            row.addWidget(label)
            row.addWidget(chooser)
        row.addStretch(1)
        row.addWidget(self._clear)

    def clear(self) -> None:
        """Ask for nothing."""
        for box in (self._only_new, self._well_known, self._shortlisted):
            with QSignalBlocker(box):
                box.setChecked(False)
        for chooser in (self._evidence, self._forum, self._line):
            chooser.setCurrentIndex(0)
        self._tell()

    def _tell(self) -> None:
        asked = self.asked()
        self._clear.setEnabled(bool(asked.parts))
        self.filter_changed.emit(asked)


def _fill(chooser: QComboBox, every: str, items: Sequence[tuple[str, str]]) -> None:
    kept = chooser.currentData()
    chooser.clear()
    chooser.addItem(every, "")
    for text, key in items:
        chooser.addItem(text, key)
    chooser.setCurrentIndex(max(chooser.findData(kept), 0))
