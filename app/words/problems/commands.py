"""How commands are used, and files that are written."""

from app.words.catalogue import QT_TRANSLATE_NOOP

SENTENCES = {
    "stopped": QT_TRANSLATE_NOOP("words", "Stopped. Nothing was kept."),
    "output-unwritable": QT_TRANSLATE_NOOP(
        "words", "The results cannot be written to where the output goes: {detail}."
    ),
    "file-unusable": QT_TRANSLATE_NOOP(
        "words", "{file} cannot be used: {detail}. Give another name."
    ),
    "wrong-use": QT_TRANSLATE_NOOP("words", "{command}: {message}. See '{command} --help'."),
    "use-missing": QT_TRANSLATE_NOOP(
        "words", "{command} needs more: {names}. See '{command} --help'."
    ),
    "use-unknown": QT_TRANSLATE_NOOP(
        "words", "{command} does not know {names}. See '{command} --help'."
    ),
    "use-unknown-near": QT_TRANSLATE_NOOP(
        "words", "{command} does not know {names}. Is {near} meant? See '{command} --help'."
    ),
    "use-ambiguous": QT_TRANSLATE_NOOP(
        "words", "{name} could be any of {known}. Write it in full."
    ),
    "use-not-together": QT_TRANSLATE_NOOP(
        "words", "{name} and {other} cannot be given together. Leave one out."
    ),
    "use-value-missing": QT_TRANSLATE_NOOP(
        "words", "{name} needs a value after it. See '{command} --help'."
    ),
    "use-no-value": QT_TRANSLATE_NOOP("words", "{name} takes no value; leave {value} out."),
    "use-choice-unknown": QT_TRANSLATE_NOOP(
        "words", "{name} cannot be '{value}'. There are: {known}."
    ),
    "use-value-wrong": QT_TRANSLATE_NOOP(
        "words", "{name} cannot be '{value}'. See '{command} --help'."
    ),
    "number-wrong": QT_TRANSLATE_NOOP(
        "words", "{name} is '{text}'. Give a whole number, {least} or more."
    ),
    "number-out-of-range": QT_TRANSLATE_NOOP(
        "words", "{name} is '{text}'. Give a whole number from {least} to {most}."
    ),
    "two-regions-wrong": QT_TRANSLATE_NOOP(
        "words",
        "{name} is '{text}'. Give a State and a prefecture with a colon between them, such as "
        "Gujarat:Shizuoka.",
    ),
    "date-wrong": QT_TRANSLATE_NOOP(
        "words", "'{text}' is not a day. Write it as year-month-day, such as 2027-01-31."
    ),
    "folder-missing": QT_TRANSLATE_NOOP(
        "words", "Formats were given, but no folder to write into. Add --out FOLDER."
    ),
    "display-missing": QT_TRANSLATE_NOOP(
        "words",
        "There is no screen for the window. Start it on a desktop, or give a command; "
        "'setuhashi --help' lists them.",
    ),
    "format-unknown": QT_TRANSLATE_NOOP(
        "words", "A plan cannot be written as '{format}'. There are: {known}."
    ),
    "reason-option-missing": QT_TRANSLATE_NOOP(
        "words",
        'Say why this is to be kept: add --reason "...". With --dry-run the file is only looked '
        "through.",
    ),
    "formats-missing": QT_TRANSLATE_NOOP(
        "words", "No format was chosen. Choose one or more of: {known}."
    ),
    "file-locked": QT_TRANSLATE_NOOP(
        "words", "{file} cannot be replaced. Close it where it is open, or choose another name."
    ),
    "folder-unwritable": QT_TRANSLATE_NOOP(
        "words", "The folder {folder} cannot be written. Choose another one."
    ),
    "disk-full": QT_TRANSLATE_NOOP(
        "words", "The disk is full ({folder}). Nothing was changed; make room and try again."
    ),
}
