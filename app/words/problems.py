"""One sentence for each problem: what, where, what to do."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from app.domain.problems import Problem, ProblemError
from app.words.catalogue import QT_TRANSLATE_NOOP, Words

LONGEST_PART = 300
SENTENCES = {
    "stopped": QT_TRANSLATE_NOOP("words", "Stopped. Nothing was kept."),
    "output-unwritable": QT_TRANSLATE_NOOP(
        "words", "The results cannot be written to where the output goes: {detail}."
    ),
    "wrong-use": QT_TRANSLATE_NOOP("words", "{command}: {message}. See '{command} --help'."),
    "number-wrong": QT_TRANSLATE_NOOP(
        "words", "{name} is '{text}'. Give a whole number, {least} or more."
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
    "region-unknown": QT_TRANSLATE_NOOP(
        "words", "There is no State or prefecture '{region}'. Give a code such as IN-GJ, or a name."
    ),
    "region-unknown-near": QT_TRANSLATE_NOOP(
        "words", "There is no State or prefecture '{region}'. Did you mean {near}?"
    ),
    "pair-in-one-country": QT_TRANSLATE_NOOP(
        "words",
        "{regions} are in one country. A pair is one State of India with one prefecture of Japan.",
    ),
    "same-region": QT_TRANSLATE_NOOP(
        "words", "{region} is both start and destination. Give two different regions."
    ),
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
    "preset-unknown": QT_TRANSLATE_NOOP(
        "words", "There is no set of weights '{preset}'. There are: {known}."
    ),
    "criterion-unknown": QT_TRANSLATE_NOOP(
        "words", "There is no criterion '{criterion}'. There are: {known}."
    ),
    "weight-negative": QT_TRANSLATE_NOOP(
        "words", "The weight of '{criterion}' is {weight}. Weights are zero or more."
    ),
    "weights-empty": QT_TRANSLATE_NOOP(
        "words", "Every weight is zero. Give at least one criterion a weight."
    ),
    "weights-unreadable": QT_TRANSLATE_NOOP(
        "words",
        "{file} cannot be read as weights. It must be a small JSON file such as "
        '{{"history": 0.5, "scale": 0.5}}.',
    ),
    "portfolio-pair-tied": QT_TRANSLATE_NOOP(
        "words", "{state} and {prefecture} have a tie already: they are no new partnership."
    ),
    "portfolio-pair-both": QT_TRANSLATE_NOOP(
        "words", "{state} with {prefecture} must be chosen and must not. Decide for one."
    ),
    "portfolio-new": QT_TRANSLATE_NOOP(
        "words", "New partnerships asked for: {number}; pairs that may be chosen: {open} (--new)."
    ),
    "portfolio-per-state": QT_TRANSLATE_NOOP(
        "words", "New partnerships of one State: at most {number} (--per-state)."
    ),
    "portfolio-per-prefecture": QT_TRANSLATE_NOOP(
        "words", "New partnerships of one prefecture: at most {number} (--per-prefecture)."
    ),
    "portfolio-group-india": QT_TRANSLATE_NOOP(
        "words", "New partnerships of one part of India: at most {number} (--per-group)."
    ),
    "portfolio-group-japan": QT_TRANSLATE_NOOP(
        "words", "New partnerships of one part of Japan: at most {number} (--per-group)."
    ),
    "portfolio-must": QT_TRANSLATE_NOOP(
        "words", "{state} with {prefecture} must be chosen (--must)."
    ),
    "portfolio-must-not": QT_TRANSLATE_NOOP(
        "words", "Pairs that must not be chosen: {number} (--must-not)."
    ),
    "robustness-unknown": QT_TRANSLATE_NOOP(
        "words", "Robustness cannot be told for '{aggregation}'. It can be told for: {known}."
    ),
    "layer-unknown": QT_TRANSLATE_NOOP(
        "words", "There is no map layer '{layer}'. There are: {known}."
    ),
    "map-name-wrong": QT_TRANSLATE_NOOP(
        "words", "A map cannot be written as '{file}'. Give the name of a file that ends in .html."
    ),
    "format-unknown": QT_TRANSLATE_NOOP(
        "words", "A plan cannot be written as '{format}'. There are: {known}."
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
    "year-out-of-range": QT_TRANSLATE_NOOP(
        "words", "{year} cannot be planned: the calendar reaches from {first} to {last}."
    ),
    "plan-time-out": QT_TRANSLATE_NOOP(
        "words", "No plan was found within {seconds} seconds. Pin more visits or allow more time."
    ),
    "setting-negative": QT_TRANSLATE_NOOP(
        "words", "The setting '{setting}' is negative. Give zero or more."
    ),
    "setting-range": QT_TRANSLATE_NOOP(
        "words", "The setting '{low}' is larger than '{high}'. Change one of them."
    ),
    "setting-too-many": QT_TRANSLATE_NOOP(
        "words", "The setting '{setting}' is too large. Give at most {most}."
    ),
    "reason-missing": QT_TRANSLATE_NOOP("words", "Say why: every change needs a reason."),
    "tie-unknown": QT_TRANSLATE_NOOP("words", "The registry has no tie '{tie}'."),
    "tie-not-edited": QT_TRANSLATE_NOOP(
        "words", "There is no record of yours on the tie '{tie}' that could be taken back."
    ),
    "tie-party-missing": QT_TRANSLATE_NOOP(
        "words", "A body that signed is missing. Name both sides."
    ),
    "tie-kind-unknown": QT_TRANSLATE_NOOP(
        "words", "There is no kind of tie '{kind}'. There are: {known}."
    ),
    "tie-status-unknown": QT_TRANSLATE_NOOP(
        "words", "There is no status of a tie '{status}'. There are: {known}."
    ),
    "tie-date-wrong": QT_TRANSLATE_NOOP(
        "words", "'{signed_on}' is not a date. Write 2026-11-22, 2026-11 or 2026."
    ),
    "no-signed-ties": QT_TRANSLATE_NOOP(
        "words",
        "No signed tie in the registry has a date, so there is nothing to replay. Record when a "
        "tie was signed.",
    ),
    "store-url-unknown": QT_TRANSLATE_NOOP(
        "words", "{url} is no place for a store. Give a path or sqlite:///path."
    ),
    "store-unreadable": QT_TRANSLATE_NOOP(
        "words",
        "The store {path} is damaged or is no store ({detail}). It was left as it is; "
        "open another one with --store, or put a backup in its place.",
    ),
    "store-not-ours": QT_TRANSLATE_NOOP(
        "words", "{path} is a database of another program. Choose another place with --store."
    ),
    "store-newer": QT_TRANSLATE_NOOP(
        "words",
        "The store {path} was made by a newer SetuHashi. It was left as it is; install the newer "
        "program, or open another store with --store.",
    ),
    "store-folder-unwritable": QT_TRANSLATE_NOOP(
        "words",
        "The store {path} cannot be written here. Choose a folder that you may write to, "
        "with --store.",
    ),
    "store-locked": QT_TRANSLATE_NOOP(
        "words",
        "The store {path} is held open by another window (process {pid} on {host}). Use that "
        "window, or close it first.",
    ),
    "store-busy": QT_TRANSLATE_NOOP(
        "words", "The store {path} is being written by another process. Try again in a moment."
    ),
    "store-upgrade-failed": QT_TRANSLATE_NOOP(
        "words",
        "The store {path} could not be brought to this program's form ({detail}). It is as it was "
        "before; keep using the former program and report this.",
    ),
    "reference-unreadable": QT_TRANSLATE_NOOP(
        "words",
        "The reference data shipped with the program cannot be read ({detail}). Install SetuHashi "
        "again.",
    ),
}


def sentence(words: Words, problem: Problem) -> str:
    """The problem in one line, with its place in a file where there is one."""
    code = problem.code
    if code == "region-unknown" and problem.params.get("near"):
        code = "region-unknown-near"
    text = words.tr(SENTENCES[code]).format_map(_Texts(problem.params))
    place = problem.place
    parts = [
        place.file,
        words.tr("row {row}").format(row=place.row) if place.row is not None else "",
        words.tr("column {column}").format(column=place.column) if place.column else "",
    ]
    where = ", ".join(part for part in parts if part)
    return " ".join(f"{where}: {text}".split()) if where else " ".join(text.split())


def told(words: Words, error: ProblemError) -> str:
    """Every problem of ``error``, a line each."""
    return "\n".join(sentence(words, problem) for problem in error.problems)


class _Texts(dict[str, object]):
    """Parameters as a sentence shows them; one that is not known leaves a dash."""

    def __init__(self, params: Mapping[str, object]) -> None:
        super().__init__({name: _text(value) for name, value in params.items()})

    def __missing__(self, name: str) -> str:
        return "–"


def _text(value: object) -> str:
    if isinstance(value, str) or not isinstance(value, Iterable):
        return _tame(str(value))
    return ", ".join(_tame(str(part)) for part in value)


def _tame(text: str) -> str:
    """What a person or a file gave, fit for one line: no control characters, not too long."""
    seen = "".join(character if character.isprintable() else " " for character in text)
    return seen if len(seen) <= LONGEST_PART else f"{seen[:LONGEST_PART]}…"
