"""Partnerships, forums, exchange and programme."""

from app.words.catalogue import QT_TRANSLATE_NOOP

SENTENCES = {
    "record-unknown": QT_TRANSLATE_NOOP(
        "words", "Nothing has the ID '{key}'. Take one from the list."
    ),
    "field-missing": QT_TRANSLATE_NOOP("words", "The field '{field}' is empty. Fill it in."),
    "line-unknown": QT_TRANSLATE_NOOP(
        "words", "There is no line of effort '{line}'. There are: {known}."
    ),
    "sector-unknown": QT_TRANSLATE_NOOP(
        "words", "There is no sector '{sector}'. Give a code from S01 to S26."
    ),
    "direction-unknown": QT_TRANSLATE_NOOP(
        "words", "'{direction}' is neither an offer nor a need. There are: {known}."
    ),
    "theme-unknown": QT_TRANSLATE_NOOP("words", "There is no theme '{theme}'. There are: {known}."),
    "stage-unknown": QT_TRANSLATE_NOOP("words", "There is no stage '{stage}'. There are: {known}."),
    "stage-not-next": QT_TRANSLATE_NOOP(
        "words", "The stage '{stage}' cannot follow here. Possible are: {known}."
    ),
    "day-in-future": QT_TRANSLATE_NOOP(
        "words", "{day} has not come yet. Give the day on which it happened."
    ),
    "days-reversed": QT_TRANSLATE_NOOP(
        "words", "{end} lies before {start}. Put the days in order."
    ),
    "value-wrong": QT_TRANSLATE_NOOP("words", "'{value}' is not a value that can be counted."),
    "tie-not-of-pair": QT_TRANSLATE_NOOP(
        "words", "The tie '{tie}' is not one between this State and this prefecture."
    ),
    "tie-filed-already": QT_TRANSLATE_NOOP(
        "words", "The tie '{tie}' has a file already. Change that one."
    ),
    "agenda-missing": QT_TRANSLATE_NOOP(
        "words", "--out and --states belong to an agenda. Name the forum: --agenda F001."
    ),
    "note-line-wrong": QT_TRANSLATE_NOOP(
        "words", "'{line}' is no dated note. Begin it with a day: 2026-11-22; what was done."
    ),
    "move-line-wrong": QT_TRANSLATE_NOOP(
        "words",
        "'{line}' is no move. Write day, stage and reason: 2026-11-22; sound-out; why. "
        "Stages: {known}.",
    ),
    "edit-line-wrong": QT_TRANSLATE_NOOP(
        "words",
        "'{line}' is no change of a route. Write what is done, the two airports, round trips a "
        "week and carriers: added; DEL; KIX; 4; AI. What can be done: {known}.",
    ),
    "watch-unknown": QT_TRANSLATE_NOOP("words", "'{kind}' cannot be watched. There are: {known}."),
    "forum-without-prefectures": QT_TRANSLATE_NOOP(
        "words", "No prefecture is known to take part in '{forum}'. Enter its members first."
    ),
}
