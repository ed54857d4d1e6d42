"""Forms of the Forums screen: a forum with its members, and a meeting."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.domain.forums import Meeting
from app.domain.provenance import Source
from app.domain.regions import Country, Region, RegionCode
from app.domain.ties import Forum
from app.ui.kit.ask_form import Asked, AskForm, text_line
from app.ui.screens.forums.members import parts_of, proposed_members
from app.words.catalogue import Words
from app.words.country_parts import part_name
from app.words.ties import STATUSES

_CODE = int(Qt.ItemDataRole.UserRole)
LINES = 9


class MemberList(QWidget):
    """Every region with a tick, and a chooser that ticks a whole part of a country."""

    def __init__(
        self, words: Words, regions: Mapping[RegionCode, Region], chosen: Iterable[RegionCode]
    ) -> None:
        super().__init__()
        self._regions = regions
        self._parts = QComboBox(self)
        self._parts.setAccessibleName(words.tr("Tick a part of the country"))
        self._list = QListWidget(self)
        self._list.setAccessibleName(words.tr("Members"))
        self._list.setMaximumHeight(self.fontMetrics().lineSpacing() * LINES)
        self._parts.addItem(words.tr("Tick a whole part of the country…"), "")
        for country in (Country.JAPAN, Country.INDIA):
            for key in parts_of(regions, country):
                self._parts.addItem(part_name(words, key), key)
            self._fill(words, country, set(chosen))
        self._parts.activated.connect(self._tick_part)
        self.setFocusProxy(self._parts)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._parts)
        column.addWidget(self._list)

    @property
    def codes(self) -> tuple[RegionCode, ...]:
        """The regions that are ticked."""
        ticked = (item for item in self._items() if item.checkState() is Qt.CheckState.Checked)
        return tuple(RegionCode(item.data(_CODE)) for item in ticked)

    def _fill(self, words: Words, country: Country, chosen: set[RegionCode]) -> None:
        for region in self._regions.values():
            if region.country is country:
                item = QListWidgetItem(words.name(region.names), self._list)
                item.setData(_CODE, str(region.code))
                is_member = region.code in chosen
                state = Qt.CheckState.Checked if is_member else Qt.CheckState.Unchecked
                item.setCheckState(state)

    def _items(self) -> list[QListWidgetItem]:
        return [self._list.item(number) for number in range(self._list.count())]

    def _tick_part(self) -> None:
        part = self._parts.currentData()
        for item in self._items():
            if part and self._regions[RegionCode(item.data(_CODE))].group == part:
                item.setCheckState(Qt.CheckState.Checked)
                self._list.scrollToItem(item)


class ForumForm(AskForm):
    """Asks for a forum; where no prefecture is entered, those that its name tells are ticked."""

    forum_given = Signal(object, str)

    def __init__(
        self,
        words: Words,
        regions: Mapping[RegionCode, Region],
        forum: Forum | None,
        parent: QWidget | None = None,
    ) -> None:
        self._words, self._forum = words, forum
        it = forum or Forum("", "", "", (), "", "active", Source("-"))
        shown = words.text
        self._name, self._kind = text_line(shown(it.name)), text_line(shown(it.kind))
        self._founded = text_line(it.founded_on, "2026-11-22")
        self._status = QComboBox()
        for key, text in STATUSES.items():
            self._status.addItem(words.tr(text), key)
        self._status.setCurrentIndex(self._status.findData(it.status))
        self._members = MemberList(words, regions, proposed_members(regions, it))
        self._note = text_line(shown(it.note))
        self._title = text_line(it.source.title if forum else "")
        self._url, self._reason = text_line(it.source.url), text_line()
        asked = (
            Asked(words.tr("Name (required)"), self._name, required=True),
            Asked(words.tr("Kind"), self._kind),
            Asked(words.tr("Status"), self._status),
            Asked(words.tr("Founded on (year, month or day)"), self._founded),
            Asked(words.tr("Members"), self._members),
            Asked(words.tr("Note"), self._note),
            Asked(words.tr("Source (required)"), self._title, required=True),
            Asked(words.tr("Address of the source"), self._url),
            Asked(words.tr("Reason for this record (required)"), self._reason, required=True),
        )
        title = words.tr("Change a forum") if forum else words.tr("New forum")
        super().__init__(title, asked, "", parent)
        self.saved.connect(self._tell)

    def _tell(self) -> None:
        it, written = self._forum, self._words.written
        given = Forum(
            it.forum_id if it else "",
            written(self._name.text().strip(), it.name if it else ""),
            written(self._kind.text().strip(), it.kind if it else ""),
            self._members.codes,
            self._founded.text().strip(),
            self._status.currentData(),
            Source(self._title.text().strip(), self._url.text().strip()),
            written(self._note.text().strip(), it.note if it else ""),
        )
        self.forum_given.emit(given, self._reason.text().strip())


class MeetingForm(AskForm):
    """Asks for a meeting, which may lie ahead."""

    meeting_given = Signal(object, str)

    def __init__(self, words: Words, forum: Forum, parent: QWidget | None = None) -> None:
        self._forum_id = forum.forum_id
        self._day, self._text = text_line(hint="2026-11-22"), text_line()
        self._reason = text_line()
        asked = (
            Asked(words.tr("Held on (year, month or day)"), self._day, required=True),
            Asked(words.tr("What it was, and where"), self._text, required=True),
            Asked(words.tr("Reason for this record (required)"), self._reason, required=True),
        )
        super().__init__(words.tr("New meeting"), asked, words.text(forum.name), parent)
        self.saved.connect(self._tell)

    def _tell(self) -> None:
        meeting = Meeting("", self._forum_id, self._day.text().strip(), self._text.text().strip())
        self.meeting_given.emit(meeting, self._reason.text().strip())
