"""The form in which the officer records a tie, with source and reason."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from app.domain.provenance import Source
from app.domain.regions import Country, PrefectureCode, Region, RegionCode, StateCode
from app.domain.ties import Tie
from app.ui.kit.tab_order import follow_layout
from app.ui.kit.whole_label import WholeLabel
from app.words.catalogue import Words
from app.words.ties import KINDS, STATUSES, parties

LONGEST_TEXT = 4_000


class TieForm(QDialog):
    """Asks for one tie; says ``tie_given`` with it and the reason, and stays open for problems."""

    tie_given = Signal(object, str)

    def __init__(
        self,
        words: Words,
        regions: Mapping[RegionCode, Region],
        tie: Tie | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._tie = tie
        self._regions = regions
        self.setWindowTitle(words.tr("Change a tie") if tie else words.tr("New tie"))
        self._build_fields()
        self._lay_out()
        if tie is not None:
            self._fill(tie)
        self._enable_keep()

    def show_problem(self, text: str) -> None:
        """Say what is to be mended; what was typed stays."""
        self._problem.setText(text)
        self._problem.show()

    def _build_fields(self) -> None:
        words = self._words
        self._state = self._region_chooser(Country.INDIA)
        self._prefecture = self._region_chooser(Country.JAPAN)
        self._indian_party, self._japanese_party = self._line(), self._line()
        self._kind = self._chooser({key: words.tr(text) for key, text in KINDS.items()})
        self._status = self._chooser({key: words.tr(text) for key, text in STATUSES.items()})
        self._signed_on, self._fields = self._line(), self._line()
        self._signed_on.setPlaceholderText("2026-11-22")
        self._source_title, self._source_url, self._reason = (
            self._line(),
            self._line(),
            self._line(),
        )
        self._note = QPlainTextEdit(self)
        self._note.setTabChangesFocus(True)
        self._note.setMaximumHeight(self.fontMetrics().height() * 5)
        for field in (self._source_title, self._reason):
            field.textChanged.connect(self._enable_keep)

    def _lay_out(self) -> None:
        words = self._words
        form = QFormLayout(self)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for label, field in (
            (words.tr("State"), self._state),
            (words.tr("Indian body, if not the State"), self._indian_party),
            (words.tr("Prefecture"), self._prefecture),
            (words.tr("Japanese body, if not the prefecture"), self._japanese_party),
            (words.tr("Kind"), self._kind),
            (words.tr("Status"), self._status),
            (words.tr("Signed on (year, month or day)"), self._signed_on),
            (words.tr("Fields, separated by ;"), self._fields),
            (words.tr("Note"), self._note),
            (words.tr("Source (required)"), self._source_title),
            (words.tr("Address of the source"), self._source_url),
            (words.tr("Reason for this record (required)"), self._reason),
        ):
            field.setAccessibleName(label)
            form.addRow(label, field)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, self
        )
        self._buttons.accepted.connect(self._on_save)
        self._buttons.rejected.connect(self.reject)
        self._problem = WholeLabel(self, "problem")
        self._problem.hide()
        form.addRow(self._problem)
        form.addRow(self._buttons)
        follow_layout(self)
        self.resize(640, self.sizeHint().height())

    def _region_chooser(self, country: Country) -> QComboBox:
        names = {
            region.code: self._words.name(region.names)
            for region in self._regions.values()
            if region.country is country
        }
        place = 1 if country is Country.INDIA else 0  # prefectures stand in their official order
        return self._chooser(dict(sorted(names.items(), key=lambda item: item[place])))

    def _chooser(self, names: Mapping[str, str]) -> QComboBox:
        chooser = QComboBox(self)
        for key, name in names.items():
            chooser.addItem(name, key)
        return chooser

    def _line(self) -> QLineEdit:
        line = QLineEdit(self)
        line.setMaxLength(LONGEST_TEXT)
        return line

    def _fill(self, tie: Tie) -> None:
        for chooser, key in (
            (self._state, tie.state),
            (self._prefecture, tie.prefecture),
            (self._kind, tie.kind),
            (self._status, tie.status),
        ):
            chooser.setCurrentIndex(chooser.findData(key))
        one, other = parties(self._words, self._regions, tie)
        self._indian_party.setText(one)
        self._japanese_party.setText(other)
        self._signed_on.setText(tie.signed_on)
        self._fields.setText(";".join(map(self._words.text, tie.fields)))
        self._note.setPlainText(tie.note)
        self._source_title.setText(tie.source.title)
        self._source_url.setText(tie.source.url)

    def _enable_keep(self) -> None:
        given = self._source_title.text().strip() and self._reason.text().strip()
        self._buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(bool(given))

    def _on_save(self) -> None:
        self.tie_given.emit(self._given(), self._reason.text().strip())

    def _given(self) -> Tie:
        state = self._regions[StateCode(self._state.currentData())]
        prefecture = self._regions[PrefectureCode(self._prefecture.currentData())]
        before = self._tie
        indian = self._body(self._indian_party, state, before.indian_party if before else "")
        japanese = self._body(
            self._japanese_party, prefecture, before.japanese_party if before else ""
        )
        return Tie(
            tie_id=self._tie.tie_id if self._tie else "",
            state=StateCode(state.code),
            indian_party=indian,
            indian_level=_level(indian, state, self._tie.indian_level if self._tie else ""),
            prefecture=PrefectureCode(prefecture.code),
            japanese_party=japanese,
            japanese_level=_level(
                japanese, prefecture, self._tie.japanese_level if self._tie else ""
            ),
            kind=self._kind.currentData(),
            signed_on=self._signed_on.text().strip(),
            status=self._status.currentData(),
            fields=self._given_fields(),
            source=Source(self._source_title.text().strip(), self._source_url.text().strip()),
            note=self._note.toPlainText().strip()[:LONGEST_TEXT],
            edited=True,
        )

    def _body(self, line: QLineEdit, region: Region, former: str) -> str:
        """The body that signed: the region itself by its English name, whichever was typed."""
        typed = line.text().strip()
        if typed in ("", self._words.name(region.names)):
            return region.names.en
        return self._words.written(typed, former)

    def _given_fields(self) -> tuple[str, ...]:
        former = {self._words.text(each): each for each in (self._tie.fields if self._tie else ())}
        typed = (part.strip() for part in self._fields.text().split(";"))
        return tuple(former.get(part, part) for part in typed if part)


def _level(body: str, region: Region, before: str) -> str:
    if before:
        return before
    if not body or body == region.names.en:
        return "state" if region.country is Country.INDIA else "prefecture"
    return "city"
