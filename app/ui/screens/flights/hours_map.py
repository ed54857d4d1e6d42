"""Hours before, hours after and hours gained, region by region, on a small map."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.network_edits import EditKind
from app.domain.region_hours import gained_hours, mean_hours
from app.domain.what_if import AccessShift
from app.services.sketch import RouteLine
from app.ui.kit.legend import Legend
from app.ui.kit.sketch_map import MapLine, SketchMap
from app.ui.screens.flights.presenter.what_if import Desk
from app.ui.shades import SHADES
from app.words.catalogue import Words
from app.words.formats import region_name

BEFORE, AFTER, GAIN = range(3)


class HoursMap(QWidget):
    """Switches between the three; before and after share one scale."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._desk: Desk | None = None
        self._lines: Sequence[RouteLine] = ()
        self._values: tuple[Mapping[str, float], ...] = ({}, {}, {})
        self._map = SketchMap(words.tr("Map of hours before and after"), SHADES, self)
        self._legends = (
            Legend(SHADES, words.tr("Mean hours to the other country"), "", self),
            Legend(SHADES, words.tr("Hours saved over all pairs"), "", self),
        )
        self._build_choices()
        self._lay_out()

    def show_desk(self, desk: Desk) -> None:
        """Take names and shapes."""
        self._desk = desk
        self._map.show_areas(desk.outlines.regions, desk.outlines.land, desk.outlines.dots)

    def show_shift(self, shift: AccessShift, lines: Sequence[RouteLine]) -> None:
        """Draw a what-if."""
        self._values = (mean_hours(shift.before), mean_hours(shift.after), gained_hours(shift))
        self._lines = lines
        self._show()

    def _build_choices(self) -> None:
        words = self._words
        texts = (words.tr("Before"), words.tr("After"), words.tr("Gain"))
        self._choices = QButtonGroup(self)
        for number, text in enumerate(texts):
            choice = QRadioButton(text, self)
            self._choices.addButton(choice, number)
        self._choices.button(GAIN).setChecked(True)
        self._choices.idToggled.connect(lambda _, chosen: self._show() if chosen else None)

    def _lay_out(self) -> None:
        words = self._words
        head = QHBoxLayout()
        for choice in self._choices.buttons():
            head.addWidget(choice)
        head.addStretch(1)
        for legend in self._legends:
            head.addWidget(legend)
        note = QLabel(
            words.tr(
                "Boundaries as each country officially depicts its own (Survey of India outline; "
                "Japan with the Northern Territories). Solid lines are flown, dashed ones are not."
            ),
            self,
        )
        note.setObjectName("faint")
        note.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self._map, 1)
        column.addWidget(note)

    def _show(self) -> None:
        chosen = self._choices.checkedId()
        values = self._values[chosen]
        ends = self._ends(chosen)
        self._map.show_values(values, ends, self._told)
        self._map.show_lines(
            MapLine(line.points, dashed=not _is_flown(line.kind, chosen)) for line in self._lines
        )
        for place, legend in enumerate(self._legends):
            legend.setVisible(place == (chosen == GAIN))
            legend.show_ends(*(f"{end:.0f}" for end in ends))

    def _ends(self, chosen: int) -> tuple[float, float]:
        if chosen == GAIN:
            gains = self._values[GAIN].values()
            return min(0.0, *gains), max(0.0, *gains)
        both = [value for values in self._values[:GAIN] for value in values.values()]
        return (min(both), max(both)) if both else (0.0, 1.0)

    def _told(self, code: str) -> str:
        words = self._words
        before, after, gain = (values.get(code) for values in self._values)
        name = region_name(words, self._desk.regions, code) if self._desk else code
        if before is None or after is None:
            return words.tr("{region}: no journey").format(region=name)
        return words.tr(
            "{region}: {before} h before, {after} h after; {gain} h over all pairs"
        ).format(
            region=name, before=f"{before:.1f}", after=f"{after:.1f}", gain=f"{gain or 0.0:+z.1f}"
        )


def _is_flown(kind: EditKind, chosen: int) -> bool:
    """Whether a route of the what-if is flown on the map of ``chosen``."""
    if kind is EditKind.CHANGED:
        return True
    return (kind is EditKind.REMOVED) is (chosen == BEFORE)
