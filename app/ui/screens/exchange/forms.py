"""Forms for what a region offers, seeks or does well."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from app.domain.opportunities import Opportunity
from app.domain.practices import Practice
from app.domain.provenance import Source
from app.domain.regions import RegionCode
from app.ui.kit.record_form import FormTexts, RecordForm
from app.ui.screens.exchange.model import Names
from app.words.catalogue import Words
from app.words.exchange import DIRECTIONS
from app.words.programme import LINES, line_name


class OpportunityForm(RecordForm):
    """Asks for an offer or a need; says ``record_given`` with it and the reason."""

    def __init__(self, names: Names, it: Opportunity | None, parent: QWidget) -> None:
        words = names.words
        title = words.tr("Change an opportunity") if it else words.tr("New opportunity")
        super().__init__(_texts(words, title), parent)
        self._words, self._it, shown = words, it, words.text
        self._region = self.add_choice(words.tr("Region"), names.regions, it.region if it else "")
        directions = {key: words.tr(text) for key, text in DIRECTIONS.items()}
        direction = it.direction if it else ""
        self._direction = self.add_choice(words.tr("Direction"), directions, direction)
        title = words.tr("Title (required)")
        self._title = self.add_line(title, shown(it.title) if it else "", required=True)
        self._text = self.add_text(words.tr("Text"), shown(it.text) if it else "")
        self._subject = self.add_line(words.tr("Subject"), shown(it.sector_term) if it else "")
        sector = it.sectors[0] if it and it.sectors else ""
        self._sector = self.add_choice(words.tr("Sector"), {"": "–", **names.sectors}, sector)
        lines = {"": "–", **{line: line_name(words, line) for line in LINES}}
        self._line = self.add_choice(words.tr("Line of effort"), lines, it.line if it else "")
        self._from = self.add_line(words.tr("Valid from (year, month or day)"))
        self._to = self.add_line(words.tr("Valid to (year, month or day)"))
        for field, day in ((self._from, it and it.valid_from), (self._to, it and it.valid_to)):
            field.setPlaceholderText("2026-11-22")
            field.setText(day or "")
        self._source = _SourceRows(self, words, it.source if it else None)
        self.finish()

    def record(self) -> Opportunity:
        """What the fields hold; further sectors of the former record stay."""
        sector, former = self._sector.currentData(), self._it.sectors if self._it else ()
        it, written = self._it, self._words.written
        return Opportunity(
            opportunity_id=self._it.opportunity_id if self._it else "",
            region=RegionCode(self._region.currentData()),
            direction=self._direction.currentData(),
            title=written(self._title.text().strip(), it.title if it else ""),
            sector_term=written(self._subject.text().strip(), it.sector_term if it else ""),
            sectors=_with_first(former, sector),
            line=self._line.currentData(),
            text=written(self._text.toPlainText().strip(), it.text if it else ""),
            valid_from=self._from.text().strip(),
            valid_to=self._to.text().strip(),
            source=self._source.given(),
        )


class PracticeForm(RecordForm):
    """Asks for a practice; says ``record_given`` with it and the reason."""

    def __init__(
        self, names: Names, themes: Mapping[str, str], it: Practice | None, parent: QWidget
    ) -> None:
        words = names.words
        title = words.tr("Change a practice") if it else words.tr("New practice")
        super().__init__(_texts(words, title), parent)
        self._words, self._it, shown = words, it, words.text
        self._region = self.add_choice(words.tr("Region"), names.regions, it.region if it else "")
        title = words.tr("Title (required)")
        self._title = self.add_line(title, shown(it.title) if it else "", required=True)
        self._theme = self.add_choice(words.tr("Theme"), themes, it.theme if it else "")
        self._theme.setEditable(True)
        self._text = self.add_text(words.tr("Text"), shown(it.text) if it else "")
        self._evidence = self.add_text(words.tr("Evidence"), shown(it.evidence) if it else "")
        self._source = _SourceRows(self, words, it.source if it else None)
        self.finish()

    def record(self) -> Practice:
        """What the fields hold."""
        it, written = self._it, self._words.written
        return Practice(
            practice_id=self._it.practice_id if self._it else "",
            region=RegionCode(self._region.currentData()),
            title=written(self._title.text().strip(), it.title if it else ""),
            theme=self._chosen_theme(),
            text=written(self._text.toPlainText().strip(), it.text if it else ""),
            evidence=written(self._evidence.toPlainText().strip(), it.evidence if it else ""),
            source=self._source.given(),
        )

    def _chosen_theme(self) -> str:
        """A theme of the list by its key, another as it was typed."""
        typed = self._theme.currentText().strip()
        place = self._theme.findText(typed)
        return str(self._theme.itemData(place)) if place >= 0 else typed


class _SourceRows:
    """Title and address of the source."""

    def __init__(self, form: RecordForm, words: Words, source: Source | None) -> None:
        title, url = (source.title, source.url) if source else ("", "")
        self._title = form.add_line(words.tr("Source (required)"), title, required=True)
        self._url = form.add_line(words.tr("Address of the source"), url)

    def given(self) -> Source:
        return Source(self._title.text().strip(), self._url.text().strip())


def _texts(words: Words, title: str) -> FormTexts:
    return FormTexts(title, words.tr("Reason for this record (required)"))


def _with_first(former: tuple[str, ...], first: str) -> tuple[str, ...]:
    """The sector that was chosen, then those that the record had beside its first."""
    return tuple(dict.fromkeys(code for code in (first, *former[1:]) if code))
