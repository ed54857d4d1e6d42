"""Names of the figures that a criterion of a pair rests on."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from app.domain.provenance import Quality
from app.domain.regions import Names
from app.services.open_criterion import LINKAGE, Ground
from app.services.show_pair import PairPage
from app.words.catalogue import QT_TRANSLATE_NOOP, Words
from app.words.visit_terms import place

QUALITIES: Mapping[Quality, str] = {
    Quality.OFFICIAL: QT_TRANSLATE_NOOP("words", "official"),
    Quality.DERIVED: QT_TRANSLATE_NOOP("words", "worked out from official figures"),
    Quality.SECONDARY: QT_TRANSLATE_NOOP("words", "secondary source"),
    Quality.ESTIMATED: QT_TRANSLATE_NOOP("words", "estimated"),
    Quality.UNVERIFIED: QT_TRANSLATE_NOOP("words", "not verified, not ranked"),
}
_NAMES: Mapping[str, Callable[[PairPage, str], Names]] = {
    "indicator": lambda page, key: page.brief.vocabulary.indicators[key].names,
    "sector": lambda page, key: page.brief.vocabulary.sectors[key].names,
    "block": lambda page, key: page.blocks[key].names,
}


def ground_name(words: Words, page: PairPage, ground: Ground) -> str:
    """What the figure tells of; sectors and blocks with what is counted of them."""
    if ground.measure == LINKAGE:
        return words.tr("What each sector buys from each other (input-output table)")
    name = words.name(_NAMES[ground.measure](page, ground.key))
    told = {
        "indicator": "{name}",
        "sector": words.tr("{name}: value added"),
        "block": words.tr("{name}: share of the economy"),
    }
    return told[ground.measure].format(name=name)


def place_name(words: Words, page: PairPage, where: str) -> str:
    """The region or the country that the figure is of."""
    return place(words, page.brief.regions, where)


def quality_name(words: Words, quality: Quality) -> str:
    """How far a figure may be trusted."""
    return words.tr(QUALITIES[quality])
