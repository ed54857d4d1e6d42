"""The registry of partnerships."""

from app.words.catalogue import QT_TRANSLATE_NOOP

SENTENCES = {
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
}
