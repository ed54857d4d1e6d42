"""Names of the layers of a map."""

from __future__ import annotations

from app.services.draw_map import MapLayer
from app.words.catalogue import QT_TRANSLATE_NOOP, Words

_NAMES = {
    MapLayer.SCORES: QT_TRANSLATE_NOOP("words", "Scores"),
    MapLayer.TIES: QT_TRANSLATE_NOOP("words", "Ties"),
    MapLayer.FLIGHTS: QT_TRANSLATE_NOOP("words", "Flights"),
    MapLayer.CONNECTIONS: QT_TRANSLATE_NOOP("words", "Connections"),
    MapLayer.AIRPORTS: QT_TRANSLATE_NOOP("words", "Airports"),
    MapLayer.FORUMS: QT_TRANSLATE_NOOP("words", "Forums"),
    MapLayer.VISITS: QT_TRANSLATE_NOOP("words", "Visits"),
    MapLayer.GAINS: QT_TRANSLATE_NOOP("words", "What-if"),
}


def layer_name(words: Words, layer: MapLayer) -> str:
    """The name of a layer."""
    return words.tr(_NAMES[layer])
