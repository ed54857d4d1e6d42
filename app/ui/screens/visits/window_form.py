"""The form in which the officer writes a window of the own, with its source and the reason."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QFormLayout, QWidget

from app.domain.calendar import Basis, Hardness
from app.domain.own_windows import EVERYWHERE, OwnWindow
from app.domain.regions import Names, Region, RegionCode
from app.ui.screens.visits.reason_dialog import ReasonDialog
from app.words.catalogue import Words
from app.words.visit_terms import BASES, HARDNESSES, place


class WindowForm(ReasonDialog):
    """Says ``window_given`` with the window, the reason, and the key of one that is changed."""

    window_given = Signal(object, str, str)

    def __init__(
        self,
        words: Words,
        known: tuple[Mapping[RegionCode, Region], Mapping[str, Names]],
        today: date,
        changed: tuple[str, OwnWindow] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """``known`` are the regions and the kinds of windows."""
        own_title = words.tr("Change a window") if changed else words.tr("New window")
        super().__init__(words, own_title, parent)
        self._key = changed[0] if changed else ""
        self._build(*known, today)
        self._lay_out()
        if changed:
            self._fill(changed[1])
        self.resize(560, self.sizeHint().height())

    def _build(
        self, regions: Mapping[RegionCode, Region], kinds: Mapping[str, Names], today: date
    ) -> None:
        words = self._words
        places = sorted(
            ((words.name(region.names), code) for code, region in regions.items()),
        )
        whole = [(place(words, regions, where), where) for where in EVERYWHERE]
        self._where = _chooser(self, {code: name for name, code in (*whole, *places)})
        self._kind = _chooser(self, {key: words.name(names) for key, names in kinds.items()})
        self._name, self._told_by = self.line(), self.line()
        self._start, self._end = _day_edit(self, today), _day_edit(self, today)
        self._hardness = _chooser(self, {key: words.tr(text) for key, text in HARDNESSES.items()})
        self._basis = _chooser(self, {key: words.tr(text) for key, text in BASES.items()})

    def _lay_out(self) -> None:
        words = self._words
        form = QFormLayout(self)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for label, field in (
            (words.tr("Whose window"), self._where),
            (words.tr("Kind"), self._kind),
            (words.tr("Name"), self._name),
            (words.tr("First day"), self._start),
            (words.tr("Last day"), self._end),
            (words.tr("Effect on visits"), self._hardness),
            (words.tr("How sure"), self._basis),
            (words.tr("Known from (required)"), self._told_by),
        ):
            self.add(form, label, field)
        self.close_form(form)

    def _fill(self, own: OwnWindow) -> None:
        for chooser, key in (
            (self._where, own.where),
            (self._kind, own.kind),
            (self._hardness, own.hardness),
            (self._basis, own.basis),
        ):
            chooser.setCurrentIndex(chooser.findData(str(key)))
        self._name.setText(own.name)
        self._told_by.setText(own.told_by)
        for edit, on in ((self._start, own.start), (self._end, own.end)):
            edit.setDate(QDate(on.year, on.month, on.day))

    def on_save(self) -> None:
        """Tell the window as it was typed."""
        own = OwnWindow(
            self._where.currentData(),
            self._kind.currentData(),
            self._name.text().strip(),
            _day(self._start),
            _day(self._end),
            Hardness(self._hardness.currentData()),
            Basis(self._basis.currentData()),
            self._told_by.text().strip(),
        )
        self.window_given.emit(own, self.reason.text().strip(), self._key)


def _chooser(parent: QWidget, names: Mapping[str, str]) -> QComboBox:
    chooser = QComboBox(parent)
    for key, name in names.items():
        chooser.addItem(name, str(key))
    return chooser


def _day_edit(parent: QWidget, on: date) -> QDateEdit:
    edit = QDateEdit(QDate(on.year, on.month, on.day), parent)
    edit.setDisplayFormat("yyyy-MM-dd")
    edit.setCalendarPopup(True)
    return edit


def _day(edit: QDateEdit) -> date:
    on = edit.date()
    return date(on.year(), on.month(), on.day())
