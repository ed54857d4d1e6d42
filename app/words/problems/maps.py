"""The map and its files."""

from app.words.catalogue import QT_TRANSLATE_NOOP

SENTENCES = {
    "layer-unknown": QT_TRANSLATE_NOOP(
        "words", "There is no map layer '{layer}'. There are: {known}."
    ),
    "what-if-missing": QT_TRANSLATE_NOOP(
        "words",
        "The map layer '{layer}' shows a what-if, and none is given. Name a kept scenario with"
        " --what-if; 'setuhashi what-if --list' lists them.",
    ),
    "map-name-wrong": QT_TRANSLATE_NOOP(
        "words",
        "A map cannot be written as '{file}'. Give the name of a file that ends in one of these: "
        "{known}.",
    ),
    "map-not-printed": QT_TRANSLATE_NOOP(
        "words",
        "The map cannot be printed: the web engine did not draw the page. Save it as a web page "
        "(.html) and print it from there.",
    ),
    "map-print-root": QT_TRANSLATE_NOOP(
        "words",
        "A map cannot be printed for the root account. Start SetuHashi as an ordinary user, or "
        "save the map as a web page (.html).",
    ),
}
