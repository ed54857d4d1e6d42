"""Routes and journeys."""

from app.words.catalogue import QT_TRANSLATE_NOOP

SENTENCES = {
    "no-flight-in-reach": QT_TRANSLATE_NOOP(
        "words", "No airport with flights on that day is within reach of {region}."
    ),
    "too-many-flights": QT_TRANSLATE_NOOP(
        "words", "No journey of at most {most} flights joins these regions on that day."
    ),
    "airport-unknown": QT_TRANSLATE_NOOP(
        "words", "There is no airport '{airport}' here. Give a three-letter code such as DEL."
    ),
    "same-airport": QT_TRANSLATE_NOOP(
        "words", "{airport} is both ends of the route. Give two different airports."
    ),
    "weekly-out-of-range": QT_TRANSLATE_NOOP(
        "words", "{weekly} flights a week cannot be tried. Give a number from 1 to {most}."
    ),
    "route-flown": QT_TRANSLATE_NOOP(
        "words",
        "{origin}-{destination} is flown on {on} already. Change its frequency, or remove it too.",
    ),
    "route-not-flown": QT_TRANSLATE_NOOP(
        "words",
        "{origin}-{destination} is not flown on {on}. Only a route that is flown can be removed "
        "or changed.",
    ),
    "route-not-suspended": QT_TRANSLATE_NOOP(
        "words",
        "No suspended route {origin}-{destination} is valid on {on}. To try a new one, add it.",
    ),
    "route-wrong": QT_TRANSLATE_NOOP("words", "'{text}' names no route. Write {form}."),
    "edits-missing": QT_TRANSLATE_NOOP(
        "words", "No route was given. Add, remove, resume or change one at least."
    ),
}
