"""The map and its files."""

from app.words.catalogue import QT_TRANSLATE_NOOP

SENTENCES = {
    "layer-unknown": QT_TRANSLATE_NOOP(
        "words", "There is no map layer '{layer}'. There are: {known}."
    ),
    "map-name-wrong": QT_TRANSLATE_NOOP(
        "words", "A map cannot be written as '{file}'. Give the name of a file that ends in .html."
    ),
}
