"""What a new plan changes of the former one, before it is taken."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from app.domain.plan_difference import ChangeKind, PlanDifference, VisitChange
from app.domain.regions import Region, RegionCode
from app.domain.visits import Visit
from app.ui.kit.table import Column, Table
from app.words.catalogue import QT_TRANSLATE_NOOP, Words
from app.words.formats import region_names, span
from app.words.reasons import signed
from app.words.visit_terms import title

KINDS = {
    ChangeKind.KEPT: QT_TRANSLATE_NOOP("words", "Kept"),
    ChangeKind.MOVED: QT_TRANSLATE_NOOP("words", "Moved"),
    ChangeKind.REGIONS: QT_TRANSLATE_NOOP("words", "Regions changed"),
    ChangeKind.NEW: QT_TRANSLATE_NOOP("words", "New"),
    ChangeKind.DROPPED: QT_TRANSLATE_NOOP("words", "Dropped"),
}


class DifferenceDialog(QDialog):
    """Opened with ``open()``; accepted when the new plan is to be taken."""

    def __init__(
        self,
        words: Words,
        found: PlanDifference,
        regions: Mapping[RegionCode, Region],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(words.tr("What the new plan changes"))
        table = Table(change_columns(words, regions), self)
        table.setAccessibleName(self.windowTitle())
        table.show_rows(found.changes)
        text = words.tr("Unchanged: {kept} of {visits}. Points of the plan: {points}.")
        heading = QLabel(
            text.format(kept=found.kept, visits=len(found.changes), points=signed(found.points)),
            self,
        )
        heading.setObjectName("heading")
        heading.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.addWidget(heading)
        layout.addWidget(table, 1)
        layout.addWidget(self._buttons(words))
        self.resize(1000, 360)

    def _buttons(self, words: Words) -> QDialogButtonBox:
        buttons = QDialogButtonBox(self)
        take = buttons.addButton(
            words.tr("Show the new plan"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        take.setDefault(True)
        buttons.addButton(words.tr("Stay with the former"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return buttons


def change_columns(
    words: Words, regions: Mapping[RegionCode, Region]
) -> tuple[Column[VisitChange], ...]:
    """The columns of the table of changes."""

    def who(change: VisitChange) -> str:
        return title(words, regions, _either(change))

    def swapped(change: VisitChange) -> str:
        came, went = (region_names(words, regions, each) for each in (change.came, change.went))
        both = words.tr("{came} in place of {went}").format(came=came or "–", went=went or "–")
        return both if came or went else "–"

    def days(change: VisitChange) -> str:
        return signed(change.days) if change.before and change.after else "–"

    return (
        Column(words.tr("Visit"), lambda change: change.visit_id, lambda change: change.visit_id),
        Column(
            words.tr("Change"),
            lambda change: words.tr(KINDS[change.kind]),
            lambda change: list(KINDS).index(change.kind),
        ),
        Column(words.tr("Regions"), who, who, tip=who, stretch=True),
        Column(words.tr("Exchanged"), swapped, swapped, tip=swapped, stretch=True),
        _dates_column(words, words.tr("Before"), lambda change: change.before),
        _dates_column(words, words.tr("After"), lambda change: change.after),
        Column(words.tr("Days"), days, lambda change: change.days, number=True),
        Column(
            words.tr("Points"),
            lambda change: signed(change.points),
            lambda change: change.points,
            number=True,
        ),
    )


def _dates_column(
    words: Words, name: str, side: Callable[[VisitChange], Visit | None]
) -> Column[VisitChange]:
    def days(change: VisitChange) -> str:
        visit = side(change)
        return span(words, visit.start, visit.end) if visit else "–"

    def first(change: VisitChange) -> date:
        visit = side(change)
        return visit.start if visit else date.max

    return Column(name, days, first)


def _either(change: VisitChange) -> Visit:
    visit = change.after or change.before
    assert visit is not None  # noqa: S101 - a change has a side
    return visit
