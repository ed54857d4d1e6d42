"""What each region could give the other: channels by strength, and who could feed whom."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from app.domain.regions import Country
from app.services.compare_pair import ChannelSheet
from app.services.show_pair import PairPage
from app.services.write_brief import channels_from, fit_of
from app.ui.kit.line_list import LineList
from app.ui.kit.table import Column
from app.ui.screens.pair.model import hundredths, percents
from app.ui.screens.pair.parts import column, label, table, title
from app.words.catalogue import Words
from app.words.linkage import flow_sentence, rest_sentence


class GivingPane(QWidget):
    """One column a direction."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._alike = label(self, "faint")
        self._sides = {country: _Direction(words, self) for country in Country}
        both = QSplitter(self)
        for side in self._sides.values():
            both.addWidget(side)
        both.setSizes([500, 500])
        both.setChildrenCollapsible(False)
        layout = column(self, self._alike, both)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.setStretch(1, 1)

    def show_pair(self, page: PairPage) -> None:
        """Fill both directions."""
        dossier, words = page.dossier, self._words
        text = words.tr(
            "Alike: the same shares of manufacturing {manufacturing}, "
            "of the whole economy {economy}."
        )
        self._alike.setText(
            text.format(
                manufacturing=percents(dossier.manufacturing_overlap),
                economy=percents(dossier.economy_overlap),
            )
        )
        for country, side in self._sides.items():
            side.show_direction(page, country)


class _Direction(QWidget):
    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._name = title(self)
        self._channels = table(self, words.tr("Channels"))
        self._channels.show_columns(channel_columns(words))
        self._flows = LineList(self, words.tr("Who can feed whom"))
        body = QSplitter(Qt.Orientation.Vertical, self)
        body.addWidget(self._channels)
        body.addWidget(self._flows)
        body.setSizes([190, 340])
        body.setChildrenCollapsible(False)
        column(self, self._name, body).setStretch(1, 1)

    def show_direction(self, page: PairPage, giver: Country) -> None:
        words, dossier = self._words, page.dossier
        names = {
            Country.INDIA: words.name(dossier.state.region.names),
            Country.JAPAN: words.name(dossier.prefecture.region.names),
        }
        gives, takes = names[giver], names[giver.partner]
        heading = words.tr("{giver} to {taker}").format(giver=gives, taker=takes)
        self._name.setText(heading)
        self._channels.setAccessibleName(heading)
        self._channels.show_rows(channels_from(dossier, giver))
        flows = dossier.flows_to_japan if giver is Country.INDIA else dossier.flows_to_india
        sectors = page.brief.vocabulary.sectors
        told = [flow_sentence(words, gives, takes, flow, sectors) for flow in flows]
        rest = (
            rest_sentence(words, flows)
            if flows
            else words.tr("The linkage of sectors is not known.")
        )
        self._flows.show_lines([*told, rest])


def channel_columns(words: Words) -> tuple[Column[ChannelSheet], ...]:
    """Supply, need and fit of a channel."""

    def name(sheet: ChannelSheet) -> str:
        return words.name(sheet.channel.names)

    def fit(sheet: ChannelSheet) -> str:
        return hundredths(fit_of(sheet).low, fit_of(sheet).high)

    return (
        Column(words.tr("Channel"), name, name, stretch=True),
        Column(
            words.tr("Supply"),
            lambda sheet: percents(sheet.supply),
            lambda sheet: sheet.supply.low,
            number=True,
        ),
        Column(
            words.tr("Need"),
            lambda sheet: percents(sheet.need),
            lambda sheet: sheet.need.low,
            number=True,
        ),
        Column(words.tr("Fit"), fit, lambda sheet: fit_of(sheet).low, number=True),
    )
