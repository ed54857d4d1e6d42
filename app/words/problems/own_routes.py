"""The officer's own routes, named scenarios and route ideas."""

from app.words.catalogue import QT_TRANSLATE_NOOP

SENTENCES = {
    "route-unknown": QT_TRANSLATE_NOOP(
        "words", "There is no route '{route}' here. Choose one from the list of routes."
    ),
    "route-not-edited": QT_TRANSLATE_NOOP(
        "words", "You keep no record of the route '{route}', so there is nothing to take back."
    ),
    "route-dates-wrong": QT_TRANSLATE_NOOP(
        "words", "The last day, {end}, lies before the first, {start}. Change one of them."
    ),
    "route-weekly-wrong": QT_TRANSLATE_NOOP(
        "words",
        "{weekly} flights a week cannot be. Give more than 0 and at most {most}, or leave it open.",
    ),
    "route-time-wrong": QT_TRANSLATE_NOOP(
        "words",
        "{minutes} minutes cannot be a flight's time. Give {least} to {most}, or leave it open.",
    ),
    "carrier-wrong": QT_TRANSLATE_NOOP(
        "words", "'{carrier}' is no carrier's code. Give two letters or digits such as AI."
    ),
    "route-source-missing": QT_TRANSLATE_NOOP(
        "words", "It is not said who tells of the route. Name the source."
    ),
    "route-duplicate": QT_TRANSLATE_NOOP(
        "words",
        "The carrier flies {origin}-{destination} on some of these days already, in the route "
        "'{route}'. Change that one, or the days.",
    ),
    "spread-wrong": QT_TRANSLATE_NOOP(
        "words",
        "{low}, {middle} and {high} do not rise. Give the least, the middle and the most.",
    ),
    "least-gain-wrong": QT_TRANSLATE_NOOP(
        "words", "{hours} hours cannot be the least gain. Give more than 0."
    ),
    "part-weights-wrong": QT_TRANSLATE_NOOP(
        "words",
        "The parts of an idea need weights that are not negative, one of them above 0, and trips "
        "above 0.",
    ),
    "table-name-wrong": QT_TRANSLATE_NOOP(
        "words", "No table can be written to {file}. Give a name that ends in .csv or .xlsx."
    ),
    "scenario-unknown": QT_TRANSLATE_NOOP(
        "words", "There is no scenario '{scenario}' here. Choose one from the list."
    ),
    "scenario-not-kept": QT_TRANSLATE_NOOP(
        "words", "No scenario is kept as '{scenario}'. Kept are: {known}."
    ),
    "no-scenario-kept": QT_TRANSLATE_NOOP(
        "words",
        "No scenario is kept as '{scenario}', and none at all. Keep one first: "
        "setuhashi what-if BLR-KIX:5 --keep NAME.",
    ),
    "scenario-name-missing": QT_TRANSLATE_NOOP("words", "The scenario has no name. Give it one."),
    "scenario-name-long": QT_TRANSLATE_NOOP(
        "words", "The name has {length} characters. Give at most {most}."
    ),
    "scenario-name-taken": QT_TRANSLATE_NOOP(
        "words", "There is a scenario '{name}' already. Give another name."
    ),
    "routes-together-wrong": QT_TRANSLATE_NOOP(
        "words", "{size} routes cannot be chosen together. Give a number from 1 to {most}."
    ),
}
